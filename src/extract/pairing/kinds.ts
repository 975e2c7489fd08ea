import type { IndicatorId } from '../../model/indicators.ts';
import type { Concept } from '../counted.ts';
import { namedAround, said, saidAround, saidNear } from './figure.ts';
import type { Draft, Figure } from './figure.ts';
import { peopleOf, shareOf, shares } from './meaning.ts';

/** What a figure is, or why it is left. */
export type Kind =
  | { readonly indicator: IndicatorId; readonly rule: string; readonly like: Draft | null }
  | { readonly indicator: null; readonly reason: string };

const left = (reason: string): Kind => ({ indicator: null, reason });
const is = (indicator: IndicatorId, rule: string, like: Draft | null = null): Kind => ({ indicator, rule, like });

/** Units that no indicator of the catalogue has. */
const foreignUnits: Readonly<Record<string, string>> = {
  'percentage-points': 'a change in percentage points',
  times: 'a ratio',
  length: 'a length',
  area: 'an area',
  mass: 'a weight',
  hours: 'a duration',
  days: 'a duration',
  currency: 'foreign money',
};

/** Decides what a figure counts: its unit first, then its noun, then the words around, then the list it stands in. */
export function kindOf(figure: Figure): Kind {
  const { quantity, head } = figure;
  const foreign = quantity.unit === null ? undefined : foreignUnits[quantity.unit];
  if (quantity.unit === 'times' && head.how === 'before' && timesOf(figure))
    return is('sessions', 'held-so-many-times');
  if (foreign !== undefined) return left(foreign);
  if (isReachedAge(figure)) return left('an age');
  if (quantity.unit === 'percent') {
    if (isChange(figure)) return left('a change against another figure');
    return isClaimedWrong(figure) ? left('a claim that the text calls wrong') : shareKind(figure);
  }
  if (isSizeOfChamber(figure)) return is('seats', 'size-of-chamber');
  if (isAgeSpan(figure)) return is('candidates-age', 'age:span', lastLike(figure, 'candidates-age'));
  if (isThatMeasure(figure)) return is('candidates-age', 'age:that-figure', lastLike(figure, 'candidates-age'));
  if (isAge(figure)) return is('candidates-age', 'age', lastLike(figure, 'candidates-age'));
  if (quantity.unit === 'years') return isChange(figure) ? left('a change against another figure') : ageKind(figure);
  if (quantity.unit === 'KZT' || (quantity.unit === null && isWorth(figure))) return moneyKind(figure);
  if (
    /(?:every|кажд\p{L}+|әрбір|әр)\s*$/iu.test(
      figure.scene.context.text.slice(Math.max(0, quantity.start - 12), quantity.start),
    )
  )
    return left('a ratio');
  if (perMandate.test(figure.scene.context.text.slice(quantity.end, quantity.end + 50))) return left('a ratio');
  if (isChange(figure)) return left('a change against another figure');
  // "Голоса распределились так: Тимур Кабдешев – 811"
  if (
    head.how !== 'after' &&
    quantity.unit === null &&
    figure.parties[0]?.rule === 'a name' &&
    inElection(figure) &&
    namedAround(figure, 'vote', 'voter')
  )
    return is('votes', 'list:named-contender', lastLike(figure, 'votes'));
  if (isTextRule(figure) || isRequirement(figure) || needsSignatures(figure)) return left('a rule of law');
  if (isAgeLimit(figure)) return left('an age');
  if (quantity.value === 1 && quantity.form === 'words' && ofEach.test(behind(figure))) return left('one of each');
  if (isVisitorAge(figure)) return left('an age');
  if (isAllBut(figure)) return left('those who are left out');
  if (/^\d{1,2}\+$/u.test(figure.scene.context.text.slice(quantity.start, quantity.end))) return left('an age mark');
  if (isAndMore(figure)) return left('a threshold or quota');
  if (isClaimedWrong(figure)) return left('a claim that the text calls wrong');
  if (isMoreThanThen(figure)) return left('a change, no level');
  if (isAverage(figure)) return left('an average of counts');
  if (head.concept === 'other' && isBranchesIn(figure)) return is('branches', 'branches-in-regions');
  if (
    head.noun?.concept === 'other' &&
    /сельск\* округ|rural district|ауылдық округ|ауыл округ/u.test(head.noun.rule) &&
    figure.scene.summary.aboutAkims &&
    saidNear(figure, 'election', 'elected', 'to-be-elected')
  )
    return is('districts', 'rural-districts');
  if (head.concept === 'other') return left('counts something that is not in the catalogue');
  if (
    quantity.form === 'collective' &&
    head.how === 'before' &&
    head.concept !== null &&
    !ofPersons.has(head.concept) &&
    !isOwnNumber(figure)
  )
    return peopleKind(figure);
  // "self-nominated candidates won five of them": of the seats just counted
  if (
    head.how === 'before' &&
    head.concept === 'candidates' &&
    figure.evidence.previous === 'seats' &&
    figure.evidence.previousIsNear &&
    (said(figure, 'won') || /(?<![\p{L}])(?:remaining|rest)(?![\p{L}])/iu.test(textBefore(figure)))
  )
    return is('seats', 'won-by-candidates', lastLike(figure, 'seats'));
  if (head.concept !== null && !(head.how === 'before' && isListed(figure))) return countKind(figure, head.concept);
  return bareKind(figure);
}

/** "15 candidates per mandate". */
const perMandate =
  /^\s+(?:\p{L}+\s+){0,2}(?:(?:per|for each|for every) (?:\p{L}+ )?(?:mandate|seat|place))(?![\p{L}])/iu;

const ownNumber = /(?<![\p{L}])(?:саны|sany|число|количество|number)(?![\p{L}])/iu;

/** "Тіркелген тізім саны бесеуге жетті": the number of the noun itself, though the numeral is one for persons. */
function isOwnNumber(figure: Figure): boolean {
  const from = figure.head.noun?.start ?? figure.quantity.start;
  return ownNumber.test(figure.scene.context.text.slice(from, figure.quantity.start));
}

const changeBefore =
  /(?:увелич|уменьш|сократ|выро|прибав|прирост|возр[оа]с|сниз|снижен|больше|меньше|рост|вырос)\p{L}*\s+(?:(?:почти|около|более чем|примерно)\s+)?на\s+$|(?:increas|grew|grown|rose|risen|fell|fallen|drop|declin|decreas)\p{L}*\s+by\s+(?:the\s+)?$/iu;
const changeAfter = /^(?:\s+\p{L}+){0,2}\s+(?:больше|меньше|раньше|моложе|старше)(?![\p{L}])/iu;

/** "Увеличение на 7 человек", "на 2 кандидата больше": by how much, not how many. */
function isChange(figure: Figure): boolean {
  const { text } = figure.scene.context;
  const before = text.slice(Math.max(0, figure.quantity.start - 50), figure.quantity.start);
  if (changeBefore.test(before)) return true;
  return (
    /(?<!\p{L})на\s+$/iu.test(before) && changeAfter.test(text.slice(figure.quantity.end, figure.quantity.end + 40))
  );
}

const andMore =
  /^\s*(?:және|jáne|и|and|or)\s+(?:одан (?:да )?|odan (?:da )?)?(?:көп|жоғары|астам|артық|kóp|joǵary|более|больше|more)[^.;:]{0,24}?(?:процент|пайыз|paıyz|per ?cent)/iu;

/** "Бес және одан көп процентін алған партиялар", "пять и более процентов": who passed the threshold. */
function isAndMore(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return andMore.test(text.slice(figure.quantity.number.end, figure.quantity.number.end + 60));
}

const perSeat = /(?:орташа|ortasha|в среднем|on average|average of)/iu;

/** "Пленарлық отырыс 37 рет шақырылды": meetings told by how many times they were held. */
function timesOf(figure: Figure): boolean {
  const { quantity, head, scene } = figure;
  return (
    head.concept === 'sessions' &&
    hasChamber(figure) &&
    /^\s*(?:рет|ret|раз|times)/iu.test(scene.context.text.slice(quantity.number.end, quantity.end + 1))
  );
}

const reachedAge = /^\s*(?:толған|толмаған|толды|толмай|келген|tolǵan|tolmaǵan)/iu;

/** "Әрбір бесінші үміткер отыз беске толмаған": how old they are. */
function isReachedAge(figure: Figure): boolean {
  const { quantity, scene } = figure;
  if (scene.context.lang !== 'kk' || !quantity.suffixed || (quantity.value ?? 0) > 100) return false;
  return reachedAge.test(scene.context.text.slice(quantity.end, quantity.end + 12));
}

const calledWrong =
  /(?<![\p{L}])(?:деу (?:қате|дұрыс емес|жаңсақ)|деген (?:қате|жаңсақ)|деген[^.]{0,20}шындыққа жанаспайды|неверно, что|ошибочно|не соответствует действительности|is (?:wrong|false|a myth))/iu;

/** "Сайлаушылардың жартысы ауылда тұрады деу қате": said only to be denied. */
function isClaimedWrong(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return calledWrong.test(text.slice(figure.quantity.end, figure.sentence.end));
}

const thanBefore = /(?:дағыдан|дегіден|тағыдан|тегіден|жылғыдан|былтырғыдан|ǵydan|giden)\s+$/iu;
const moreOrLess = /^[^.,;]{0,40}?(?<![\p{L}])(?:артық|көп|кем|аз|artyq|kóp|kem)(?![\p{L}])/iu;

/** "Былтырғыдан 1,3 мың баланың көмегінен артық": how much more than then. */
function isMoreThanThen(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return (
    thanBefore.test(text.slice(Math.max(0, figure.quantity.start - 40), figure.quantity.start)) &&
    moreOrLess.test(text.slice(figure.quantity.number.end, figure.sentence.end))
  );
}

/** "Орташа бәсекелестік 3,2 адам", "2,9 candidates per seat": nobody is counted in tenths. */
function isAverage(figure: Figure): boolean {
  const { value, unit } = figure.quantity;
  const { text } = figure.scene.context;
  const before = text.slice(
    Math.max(figure.sentence.start, figure.quantity.number.start - 40),
    figure.quantity.number.start,
  );
  const apiece = figure.head.concept === 'candidates' || figure.head.second?.concept === 'candidates';
  if (unit === null && apiece && perSeat.test(before)) return true;
  return (
    unit === null &&
    value !== null &&
    !Number.isInteger(value) &&
    figure.head.concept !== null &&
    !saidNear(figure, ...ageMeasures)
  );
}

const sizeBefore =
  /(?:chamber of|consists? of|composed of|палат\p{L}* из|состоит из|состоять из|войд[её]т|войдут|құрамы)\s+(?:\p{L}+\s+)?$/iu;
const sizeAfter = /^[-‑ ](?:member|seat)(?![\p{L}])/iu;

/** "A chamber of 145 deputies", "the 98-member Mazhilis": how many seats a chamber has. */
function isSizeOfChamber(figure: Figure): boolean {
  if (figure.quantity.unit !== null || !figure.sentence.bodies.some((body) => body.role === 'chamber')) return false;
  const { text } = figure.scene.context;
  if (sizeAfter.test(text.slice(figure.quantity.end, figure.quantity.end + 9))) return true;
  return (
    figure.head.concept === 'deputies' &&
    sizeBefore.test(text.slice(Math.max(0, figure.quantity.start - 40), figure.quantity.start))
  );
}

/** "Средний возраст – 48", "самому молодому соискателю 27", "mean age is 46". */
function isAge(figure: Figure): boolean {
  const value = figure.quantity.value ?? 0;
  if (!said(figure, ...ageMeasures) || value < 18 || value > 99 || isVisitorAge(figure)) return false;
  if (figure.quantity.unit !== 'years' && figure.quantity.unit !== null) return false;
  if (figure.quantity.unit === null && figure.head.how === 'after' && figure.head.concept !== 'youth') return false;
  return (
    namedAround(figure, 'candidates', 'deputies', 'party-lists', 'akim', 'seats') || figure.evidence.previous !== null
  );
}

const thatFigure = /(?:бұл көрсеткіш|bul kórsetkish|(?:этот|данный|тот же) показатель|(?:this|that|the same) figure)/iu;

/** "Орташа жасы – 43. Елде бұл көрсеткіш – 47": the measure of the sentence before. */
function isThatMeasure(figure: Figure): boolean {
  const previous = figure.earlier.at(-1);
  const value = figure.quantity.value ?? 0;
  if (previous?.indicator !== 'candidates-age' || value < 18 || value > 99) return false;
  if (figure.sentence.index - previous.figure.sentence.index > 1) return false;
  const { text } = figure.scene.context;
  return thatFigure.test(text.slice(figure.segment.start, figure.quantity.start));
}

const ofAge = /(?:возраст|жас[ыт]|jasy|(?<![\p{L}])ages?(?![\p{L}])|aged)/iu;

/** "Үміткерлердің жасы – 27 мен 56 аралығында", "возраст кандидатов – от 27 до 56 лет". */
function isAgeSpan(figure: Figure): boolean {
  const { min, max, value, unit } = figure.quantity;
  if (value !== null || min === null || max === null || min < 18 || max > 99 || max - min < 10) return false;
  if (unit !== 'years' && (unit !== null || figure.head.how === 'after')) return false;
  const { text } = figure.scene.context;
  return (
    ofAge.test(text.slice(Math.max(figure.sentence.start, figure.quantity.start - 60), figure.quantity.start)) &&
    figure.head.how !== 'after' &&
    namedAround(figure, 'candidates', 'deputies', 'akim')
  );
}

/** "Филиалы в трёх областях", "филиалы үш облыста ашылды": as many branches as regions. */
function isBranchesIn(figure: Figure): boolean {
  const noun = figure.head.noun;
  if (!noun || !/област|регион|облыс|өңір|region/u.test(noun.rule)) return false;
  return figure.sentence.nouns.some(
    (one) => one.concept === 'branches' && one.end <= figure.quantity.start && figure.quantity.start - one.end < 12,
  );
}

function shareKind(figure: Figure): Kind {
  if (isThreshold(figure) || needsSignatures(figure)) return left('a threshold or quota');
  const verdict = shareOf(figure.evidence);
  if (verdict.indicator === null) return left('a share of something that is not in the catalogue');
  return is(verdict.indicator, verdict.rule, lastLike(figure, verdict.indicator));
}

const quotas = /(?<!\p{L})квот(?:а|ы|е|у|ой|ам|ами|ах)?(?!\p{L})|(?<!\p{L})квота|\bquotas?\b/iu;

/** "С учётом квот – не менее 30 процентов женщин и 20 процентов молодёжи": what lists must have, not what they have. */
function isQuota(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return (
    figure.sentence.quantities.some((one) => one.unit === 'percent' && one.qualifier === 'atLeast') &&
    quotas.test(text.slice(figure.sentence.start, figure.sentence.end))
  );
}

const limitBefore =
  /(?:not exceed|(?:fail\p{L}*|need\p{L}*|required|enough|had|have|votes) to (?:gather|gain|get|overcome|clear|reach|pass|cross|win|collect))(?: \p{L}+){0,12} $/iu;
/** "Have not exceeded four percent": of several others, none by name. */
const notMore = /(?<![\p{L}])(?:not|nobody|none)\s+$/iu;
const quotaBehind = /^\s+(?:mandatory |compulsory |legal |gender )*(?:quota|threshold|barrier)/iu;

/** "Failed to gather 5% of votes", "a 30 percent mandatory quota". */
function isLimit(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return (
    limitBefore.test(text.slice(Math.max(figure.sentence.start, figure.quantity.start - 120), figure.quantity.start)) ||
    quotaBehind.test(text.slice(figure.quantity.end, figure.quantity.end + 40)) ||
    (figure.quantity.qualifierWord !== null &&
      notMore.test(text.slice(Math.max(0, figure.quantity.start - 12), figure.quantity.start)))
  );
}

function isThreshold(figure: Figure): boolean {
  if (isQuota(figure)) return true;
  if (isLimit(figure)) return true;
  if (saidNear(figure, 'plan') && said(figure, 'law-rule') && figure.quantity.qualifier !== 'exact') return true;
  const rule = figure.sentence.cues.find(
    (cue) => cue.cue === 'law-rule' && /порог|барьер|threshold|barrier|меже|табалдыр|кедергі|шек\*/u.test(cue.rule),
  );
  const round =
    figure.quantity.value !== null && Number.isInteger(figure.quantity.value) && figure.quantity.value <= 10;
  if (rule && round) return true;
  const law = figure.sentence.cues.some(
    (cue) =>
      cue.cue === 'law-rule' &&
      !/менее|более|at least|up to|кемінде|квота\*|тиіс$|minimum|минимум|меже|порог|барьер|threshold|шек\*/u.test(
        cue.rule,
      ),
  );
  return law && figure.quantity.qualifier !== 'exact' && figure.quantity.qualifier !== 'about';
}

/** "Hence the ceiling of 90 people", "кандидат должен собрать 1000 подписей". */
function isTextRule(figure: Figure): boolean {
  return figure.sentence.cues.some(
    (cue) =>
      cue.cue === 'law-rule' &&
      cue.start >= figure.segment.start &&
      cue.end <= figure.segment.end &&
      Math.abs(cue.start - figure.quantity.start) < 60 &&
      /ceiling|потолок|предел|вправе|не может превышать|must|required|requires|by law|по закону|согласно закон|необходимо набрать|заңға сәйкес|заң талаб|заң бойынша|артық болмауы|кем болмауы|аспауы/u.test(
        cue.rule,
      ),
  );
}

const requirement =
  /(?<![\p{L}])(?:must|requir\p{L}*|needs? at least|have to have|(?:the )?law (?:asks|requires|demands|sets|prescribes)|необходимо|нужно|нужны|требу\p{L}*|требован\p{L}*|по закону|законодательств\p{L}*|порог|минимальн\p{L}*|қажет|керек|талап\p{L}*|заңға сәйкес|заң бойынша|threshold)(?![\p{L}])/iu;
const representation = /(?:өкілеттік (?:мөлшер|норма)|норм\p{L}* представительств|norm of representation)/iu;
const organisation: ReadonlySet<Concept> = new Set(['members', 'branches', 'people', 'primary-organisations']);

/** "Для регистрации нужно пять тысяч человек", "a party must have 5,000 members". */
function isRequirement(figure: Figure): boolean {
  if (
    (figure.head.concept === 'members' || figure.head.concept === 'delegates') &&
    representation.test(figure.scene.context.text.slice(figure.sentence.start, figure.sentence.end))
  )
    return true;
  if (figure.head.concept === null || !organisation.has(figure.head.concept)) return false;
  const { text } = figure.scene.context;
  return (
    requirement.test(text.slice(figure.segment.start, figure.segment.end)) &&
    !saidNear(figure, 'appealed', 'turnout', 'now')
  );
}

const ofEach = /^\s+(?:from|in|for|per|of|on) (?:each|every)(?![\p{L}])/iu;
const visitor =
  /(?:oldest|youngest|eldest) (?:visitor|voter|resident|guest|participant|petitioner|person)\p{L}* (?:is|was|being|,)\s*$/iu;

/** "The oldest visitor was 94". */
function isVisitorAge(figure: Figure): boolean {
  return visitor.test(textBefore(figure));
}

const ageBefore =
  /(?<![\p{L}])(?:(?:is|are|were|was|be|being|people|persons|those|citizens|women|men|members|deputies|candidates) (?:aged )?(?:under|over|below|above)|aged|ages?|age of)\s*$/iu;

/** "23% are under 35", "aged 29": years of a life, though no word says years. */
function isAgeLimit(figure: Figure): boolean {
  const { quantity, head, scene } = figure;
  const value = quantity.value ?? quantity.max ?? 0;
  if (quantity.unit !== null || value < 14 || value > 99 || head.how === 'after') return false;
  const words = scene.context.text.slice(Math.max(0, quantity.start - 40), quantity.number.start);
  return ageBefore.test(words);
}

/** "All but three nominated themselves": the three are those who did not. */
function isAllBut(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return /(?<![\p{L}])(?:all|everyone|everybody|each) (?:but|except(?: for)?)\s+$/iu.test(
    text.slice(Math.max(0, figure.quantity.start - 24), figure.quantity.start),
  );
}

const signatures = /(?:signatures? (?:of|from)|подпис\p{L}* (?:не менее|в поддержку)|қолын жинау)/iu;

/** "Each needs signatures of at least ten percent of electors". */
function needsSignatures(figure: Figure): boolean {
  return signatures.test(figure.scene.context.text.slice(figure.segment.start, figure.quantity.number.start));
}

function ageKind(figure: Figure): Kind {
  const changed = /(?<![\p{L}])(?:by|на)\s+$/iu.test(
    figure.scene.context.text.slice(Math.max(0, figure.quantity.start - 6), figure.quantity.start),
  );
  if (changed) return left('a change of age');
  const people =
    namedAround(figure, 'candidates', 'deputies', 'party-lists') || figure.evidence.previous === 'candidates';
  if (people && saidNear(figure, 'average-age', 'youngest', 'oldest')) return is('candidates-age', 'age');
  if (people && saidNear(figure, 'age') && figure.evidence.previous === 'candidates-age')
    return is('candidates-age', 'age:listed', lastLike(figure, 'candidates-age'));
  return left('an age or a number of years');
}

/** "Aid worth 4.1 billion": money though no currency is said again. */
function isWorth(figure: Figure): boolean {
  const value = figure.quantity.value ?? figure.quantity.max ?? 0;
  const besideMoney = figure.sentence.quantities.some((one) => one !== figure.quantity && one.unit === 'KZT');
  if (value >= 100_000_000 && besideMoney && figure.head.how !== 'after') return true;
  return (
    value >= 1_000_000 &&
    figure.head.how !== 'after' &&
    /(?<![\p{L}])worth (?:\p{L}+ ){0,2}$/iu.test(textBefore(figure))
  );
}

function moneyKind(figure: Figure): Kind {
  if ((figure.quantity.value ?? figure.quantity.max ?? 0) < 1_000_000) return left('a price or a fee');
  if (!figure.evidence.project) return left('money that no party project is named for');
  return is('funding', 'money-of-project');
}

const projects: readonly (readonly [slug: string, word: RegExp])[] = [
  ['auyl-amanaty', /(?:ауыл аманаты|auyl amanaty|aýyl amanaty|ауыл\s+аманат)/iu],
  ['zher-amanaty', /(?:жер аманаты|zher amanaty|jer amanaty)/iu],
  ['baqytty-otbasy', /(?:бақытты отбасы|бакытты отбасы|baqytty otbasy|bakytty otbasy)/iu],
  ['birgemiz', /(?:birgemiz|біргеміз|биргемиз|бірге fund)/iu],
  ['birge', /(?:«бірге»|"бірге"|«birge»|«бирге»)/iu],
  ['tabysty-bol', /(?:табысты бол)/iu],
  ['zhana-dalada', /(?:қарызсыз қоғам|карызсыз когам|qaryzsyz qogam)/iu],
];

/** The named project a figure belongs to: its slug, or null. */
export function projectOf(figure: Figure): string | null {
  const { text, title } = figure.scene.context;
  const start = figure.scene.sentences[Math.max(0, figure.sentence.index - 4)]?.start ?? 0;
  const near = text.slice(Math.max(start, figure.sentence.start - 1500), figure.sentence.end);
  const top = `${title ?? ''}\n${text.slice(0, 300)}`;
  for (const stretch of [text.slice(figure.sentence.start, figure.sentence.end), near, top]) {
    for (const [slug, word] of projects) if (word.test(stretch)) return slug;
  }
  return null;
}

/** Whether elections are spoken of here. */
export function inElection(figure: Figure): boolean {
  if (saidAround(figure, 'election')) return true;
  if (figure.sentence.periods.some((period) => period.event !== null)) return true;
  return figure.scene.summary.electionFrom < figure.sentence.end;
}

function inParty(figure: Figure): boolean {
  return figure.scene.summary.partyMentions > 0 || figure.scene.titleBodies.some((body) => body.role === 'party');
}

function isSmallWord(figure: Figure): boolean {
  const { quantity } = figure;
  return (
    (quantity.form === 'words' || quantity.form === 'collective') && quantity.value !== null && quantity.value <= 2
  );
}

/** "Екі партияның тізімін тіркеді": as many lists as parties. */
function isListsOfParties(figure: Figure): boolean {
  return (
    figure.head.how === 'after' && figure.head.second?.concept === 'party-lists' && figure.scene.context.lang === 'kk'
  );
}

type Rule = (figure: Figure) => Kind;

/** One row per noun: when it makes a figure of the catalogue. */
const counts: Readonly<Partial<Record<Concept, Rule>>> = {
  members: (figure) =>
    said(figure, 'nominated') && said(figure, 'route-list', 'route-district') && !said(figure, 'new')
      ? is('candidates', 'members-nominated')
      : figure.parties.length === 0 &&
          figure.sentence.bodies.some((body) => body.role === 'chamber') &&
          figure.scene.summary.partyMentions === 0
        ? is('seats', 'members-of-chamber')
        : inParty(figure) && !isSmallWord(figure)
          ? is(
              said(figure, 'turnout', 'took-part') && saidAround(figure, 'by-primaries', 'vote-for')
                ? 'voters'
                : 'members',
              'noun',
            )
          : left('members of something else'),
  branches: (figure) =>
    inParty(figure) && !isSmallWord(figure) ? is('branches', 'noun') : left('branches of something else'),
  'primary-organisations': (figure) =>
    isSmallWord(figure) ? left('a few organisations named in passing') : is('primary-organisations', 'noun'),
  'reception-offices': (figure) =>
    isSmallWord(figure) ? left('an office named in passing') : is('reception-offices', 'noun'),
  delegates: () => is('delegates', 'noun'),
  parties: (figure) =>
    isListsOfParties(figure)
      ? is('party-lists', 'lists-of-parties')
      : saidNear(figure, 'admitted', 'taking-part', 'registered', 'nominated', 'won', 'elected', 'sought') ||
          saidNear(figure, 'election') ||
          inElection(figure)
        ? is('parties', 'noun')
        : left('parties named in passing'),
  'party-lists': (figure) =>
    inElection(figure) || inParty(figure) ? is('party-lists', 'noun') : left('lists of something else'),
  seats: (figure) =>
    figure.evidence.contender ||
    inElection(figure) ||
    figure.sentence.bodies.some((body) => body.role === 'chamber') ||
    inParty(figure)
      ? is('seats', 'noun')
      : left('places of something else'),
  assemblies: (figure) =>
    isSmallWord(figure) && !inElection(figure) ? left('a maslikhat named in passing') : is('assemblies', 'noun'),
  districts: (figure) =>
    inElection(figure) || said(figure, 'route-district')
      ? is('districts', 'noun')
      : left('districts that are not electoral'),
  deputies: deputiesKind,
  akim: (figure) =>
    saidNear(figure, 'elected', 'to-be-elected') && inElection(figure)
      ? is('seats', 'akims-to-elect')
      : left('akims named in passing'),
  candidates: (figure) =>
    isSmallWord(figure) && !inElection(figure) ? left('candidates named in passing') : is('candidates', 'noun'),
  voter: voterKind,
  people: peopleKind,
  women: groupKind,
  men: groupKind,
  youth: groupKind,
  disabled: groupKind,
  vote: (figure) => {
    if (figure.evidence.contender || said(figure, 'against-all', 'yes', 'no', 'invalid')) return is('votes', 'noun');
    if (said(figure, 'turnout', 'took-part')) return is('voters', 'ballots-received');
    const like = lastLike(figure, 'votes');
    if (like && like.figure.sentence.index >= figure.sentence.index - 1) return is('votes', 'noun:listed', like);
    return inElection(figure) ? is('votes', 'noun') : left('votes that no party or person is named for');
  },
  'polling-stations': (figure) =>
    inElection(figure) ? is('polling-stations', 'noun') : left('plots of land or sections'),
  observers: () => is('observers', 'noun'),
  commissions: (figure) =>
    inElection(figure) ? is('commissions', 'noun') : left('commissions that are not electoral'),
  proposals: (figure) =>
    isSmallWord(figure) || figure.quantity.value === 0 ? left('proposals named in passing') : is('proposals', 'noun'),
  appeals: (figure) => (isSmallWord(figure) ? left('an appeal named in passing') : is('appeals', 'noun')),
  receptions: (figure) => (isSmallWord(figure) ? left('a reception named in passing') : is('receptions', 'noun')),
  inquiries: () => is('inquiries', 'noun'),
  request: (figure) => {
    if (isOfReceptions(figure)) return is('appeals', 'requests');
    if (namedAround(figure, 'deputies', 'inquiries', 'bills', 'laws') || hasChamber(figure))
      return is('inquiries', 'requests-of-deputies');
    return namedAround(figure, 'appeals', 'reception-offices')
      ? is('appeals', 'requests')
      : left('requests of something else');
  },
  question: (figure) => {
    const ofCitizens =
      namedAround(figure, 'appeals', 'receptions', 'reception-offices') ||
      saidAround(figure, 'reception') ||
      figure.evidence.previous === 'appeals';
    if (ofCitizens && said(figure, 'resolved', 'appealed', 'addressed')) return is('appeals', 'questions-of-citizens');
    if (hasChamber(figure) && said(figure, 'addressed')) return is('inquiries', 'questions-of-deputies');
    return left('questions or problems');
  },
  bills: (figure) =>
    isSmallWord(figure) && !saidNear(figure, 'adopted', 'approved', 'initiated')
      ? left('a bill named in passing')
      : is('bills', 'noun'),
  laws: (figure) =>
    isSmallWord(figure) ||
    !saidAround(figure, 'adopted', 'signed', 'approved', 'considered', 'sent-to-senate', 'in-force', 'initiated')
      ? left('laws named in passing')
      : is('laws', 'noun'),
  sessions: (figure) =>
    hasChamber(figure) && !isSmallWord(figure) ? is('sessions', 'noun') : left('meetings of something else'),
  job: (figure) => (figure.evidence.project && projectOf(figure) !== null ? is('projects', 'noun') : left('jobs')),
  case: (figure) => left(figure.head.concept ?? 'cases'),
  family: beneficiariesKind,
  child: beneficiariesKind,
  pupil: beneficiariesKind,
  project: (figure) => {
    if (isSmallWord(figure)) return left('something named in passing');
    return figure.evidence.project ? is('projects', 'noun') : left('projects of no party programme');
  },
};

/** Requests told of in a text about reception offices and appeals are not deputies' inquiries. */
function isOfReceptions(figure: Figure): boolean {
  const { headlineNouns, sentenceNouns } = figure.evidence;
  if (sentenceNouns.has('inquiries') || figure.earlier.some((draft) => draft.indicator === 'inquiries')) return false;
  const titled =
    headlineNouns.has('reception-offices') || headlineNouns.has('receptions') || headlineNouns.has('appeals');
  const counted = figure.earlier.some(
    (draft) => draft.indicator === 'appeals' || draft.indicator === 'reception-offices',
  );
  return titled && counted;
}

const mayOne = /(?<![\p{L}])(?:may|can|must|entitled to|allowed to)(?: \p{L}+){0,3}\s+$/iu;

function textBefore(figure: Figure): string {
  return figure.scene.context.text.slice(figure.segment.start, figure.quantity.start);
}

/** "Один бюллетень", "one observer": a single one is news only in a list ("один от «Ауыла»"). */
function isSingle(figure: Figure): boolean {
  const { quantity, head } = figure;
  return (
    quantity.value === 1 &&
    !quantity.each &&
    quantity.form !== 'digits' &&
    (head.how === 'after' || head.how === 'before') &&
    figure.parties.length === 0 &&
    !figure.evidence.ofThem &&
    !figure.quantity.suffixed
  );
}

function countKind(figure: Figure, concept: Concept): Kind {
  if (isSingle(figure) && !saidNear(figure, 'withdrawn')) return left('a single one');
  if (figure.quantity.value === 1 && figure.quantity.form !== 'digits' && mayOne.test(textBefore(figure)))
    return left('a rule of law');
  const before = figure.earlier.at(-1);
  // "ОСДП – шестеро. Самовыдвиженцев – 346": in a list of the elected they are elected too
  if (
    concept === 'candidates' &&
    (before?.indicator === 'deputies' || before?.indicator === 'seats') &&
    figure.sentence.paragraph === before.figure.sentence.paragraph &&
    said(figure, 'by-self') &&
    !saidNear(figure, 'nominated', 'registered')
  )
    return is(before.indicator, 'self-nominated-elected', before);
  const rule = counts[concept];
  const { second } = figure.head;
  if (second && second.concept !== null && (concept === 'people' || groups.has(concept))) {
    // "90 адамның кандидатурасы", "12 женщин-депутатов", "33 women candidates"
    if (second.concept === 'candidates' || second.concept === 'deputies') return countKind(figure, second.concept);
    if (groups.has(second.concept)) return groupKind(figure);
  }
  return rule ? rule(figure) : left('no rule for this noun');
}

/** Nouns of persons: "за два кресла боролись семеро" counts no chairs. */
const ofPersons: ReadonlySet<Concept> = new Set([
  'people',
  'candidates',
  'deputies',
  'voter',
  'members',
  'delegates',
  'observers',
  'women',
  'men',
  'youth',
  'disabled',
  'akim',
]);
const groups: ReadonlySet<Concept> = new Set(['women', 'men', 'youth', 'disabled']);

function hasChamber(figure: Figure): boolean {
  return figure.scene.summary.chamber !== null;
}

const ofMaslikhats =
  /^\s*(?:\p{L}+\s+)?(?:депутат\p{L}* (?:\p{L}+ )?маслихат|мәслихат\p{L}* депутат|maslikhat\p{L}* deput|deput\p{L}* of (?:the )?maslikhat|выборщик)/iu;

const listOfElectors = /(?:списк?\p{L}* выборщик|таңдаушылар(?:дың)? тізім|list of electors)/iu;

/** "3 167 депутатов маслихатов" in a vote for the Senate are its electors. */
function isElectors(figure: Figure): boolean {
  const { text } = figure.scene.context;
  if (listOfElectors.test(text.slice(figure.sentence.start, figure.quantity.start))) return true;
  return (
    (figure.scene.summary.chamber === 'senate' || figure.scene.titleBodies.some((body) => body.subject === 'senate')) &&
    ofMaslikhats.test(text.slice(figure.quantity.end, figure.quantity.end + 60))
  );
}

const sport =
  /(?<![\p{L}])(?:турнир|спорт(?!тық кешен)|теннис|футбол|шахмат|жарыс|волейбол|эстафет|соревновани|tournament|football|chess|volleyball)/iu;

/** "Турнирге 24 депутат қатысты": a game is told of here or in the sentence before. */
function isSport(figure: Figure): boolean {
  const from = figure.scene.sentences[figure.sentence.index - 1]?.start ?? figure.sentence.start;
  return sport.test(figure.scene.context.text.slice(from, figure.sentence.end));
}

const ofWinners = /:жеңімпаз/u;

const wereChosen = /^\s+\p{L}+ (?:were|was) (?:chosen|elected)/iu;

function deputiesKind(figure: Figure): Kind {
  if (isElectors(figure))
    return is(
      said(figure, 'turnout', 'took-part') && !figure.head.isWhole ? 'voters' : 'registered-voters',
      'electors',
    );
  const group = said(figure, 'women', 'men', 'youth', 'disabled', 're-elected', 'new');
  // "жеңімпаздардың 77-сі": where akims are elected the winners take offices
  if (figure.scene.summary.aboutAkims && !group && ofWinners.test(figure.head.noun?.rule ?? ''))
    return is('seats', 'winners');
  if (isSport(figure)) return left('players, not deputies at work');
  const elections = inElection(figure) || hasChamber(figure);
  // "барлығы 71 депутат сайланады. Оның ішінде: 4 облыстық мәслихат депутаты …": parts of the places to be filled
  const toElect = figure.earlier.findLast(
    (draft) =>
      draft.indicator === 'seats' &&
      draft.dimensions['state'] === 'up' &&
      figure.sentence.index - draft.figure.sentence.index <= 6 &&
      (draft.figure.quantity.value ?? 0) >= (figure.quantity.value ?? Infinity),
  );
  if (!group && toElect && !saidNear(figure, 'elected', 'won')) return is('seats', 'parts-to-elect', toElect);
  if (!elections) return left('deputies named in passing');
  // "the other 29 deputies were chosen in single-mandate districts" are people already
  const chosen = wereChosen.test(figure.scene.context.text.slice(figure.quantity.end, figure.quantity.end + 40));
  if (
    !group &&
    !chosen &&
    said(figure, 'to-be-elected', 'route-list', 'route-district', 'route-appointed', 'route-indirect')
  )
    return is('seats', 'deputies-to-elect');
  if (!group && saidNear(figure, 'to-be-elected')) return is('seats', 'deputies-to-elect');
  if (!group && figure.head.isWhole && figure.evidence.sentence.has('route-district'))
    return is('seats', 'deputies-as-seats');
  if (figure.head.how === 'part-of' && saidNear(figure, 'route-district', 'route-list'))
    return is('seats', 'deputies-as-seats');
  if (isSmallWord(figure) && !group && !saidNear(figure, 'elected', 'won')) return left('deputies named in passing');
  if (!group && figure.evidence.contender && said(figure, 'elected', 'won')) return is('deputies', 'deputies-of-party');
  if (
    !group &&
    (figure.quantity.value ?? 0) < 4 &&
    !saidNear(figure, 'elected', 'won', 'total') &&
    figure.evidence.previous !== 'deputies' &&
    figure.evidence.previous !== 'seats'
  ) {
    return left('deputies who do something');
  }
  return is('deputies', 'noun');
}

/** "За какую-либо из партий либо против всех высказались …": everybody who voted. */
const forOrAgainst = /(?:либо|или|немесе|or|nor)\s+(?:voted\s+)?(?:против|бәріне|барлығына|against)/iu;

function isEverybody(figure: Figure): boolean {
  return forOrAgainst.test(figure.scene.context.text.slice(figure.segment.start, figure.segment.end));
}

const ofWhole = /(?:^|\s)(?:из|of(?: the)?)\s+\d[\d\s\u00a0,]*/u;

/** "Из 551 200 внесённых в списки бюллетени взяли 316 389": who voted, told beside the lists. */
function isPartOfLists(figure: Figure): boolean {
  if (figure.head.isWhole || figure.order === 0 || !said(figure, 'turnout', 'took-part') || !said(figure, 'on-lists'))
    return false;
  const { text } = figure.scene.context;
  return ofWhole.test(text.slice(figure.sentence.start, figure.quantity.start));
}

function voterKind(figure: Figure): Kind {
  if (isPartOfLists(figure)) return is('voters', 'part-of-voters');
  if (isEverybody(figure)) return is('voters', 'for-or-against');
  if (figure.evidence.votedFor) return is('votes', 'voted-for');
  const part = figure.head.how === 'part-of' || (figure.head.how === 'before' && figure.quantity.suffixed);
  if (part && !figure.evidence.contender && saidNear(figure, 'turnout', 'took-part'))
    return is('voters', 'part-of-voters');
  if (isPartOfLists(figure)) return is('voters', 'part-of-voters');
  const lists = said(figure, 'on-lists');
  if (figure.head.isWhole) return is('registered-voters', 'voters-as-whole');
  if ((figure.evidence.contender || said(figure, 'against-all')) && said(figure, 'vote-for'))
    return is('votes', 'voters-for');
  if (said(figure, 'turnout', 'took-part') && !lists) return is('voters', 'noun');
  if (figure.evidence.referendum && !lists && said(figure, 'yes', 'no')) return is('votes', 'voters-for');
  if (figure.evidence.contender && !lists) return is('votes', 'voters-for');
  return is('registered-voters', 'noun');
}

const joining = /(?<!\p{L})(?:принят|вступил|исключен|выбыл)\p{L}*/iu;
const ofOrganisation = new Set<IndicatorId>(['members', 'primary-organisations', 'branches']);

/** "11 240 членов и 96 ячеек. Принято за год 312 человек, исключено 48": members come and go. */
function isJoining(figure: Figure): boolean {
  const { segment, scene, evidence } = figure;
  const previous = figure.earlier.at(-1)?.indicator;
  return (
    previous !== undefined &&
    ofOrganisation.has(previous) &&
    evidence.previous !== null &&
    joining.test(scene.context.text.slice(segment.start, segment.end)) &&
    !namedAround(figure, 'appeals') &&
    !saidNear(figure, 'election')
  );
}

/** "В партии 90 тысяч человек и 18 филиалов": who a party's people are when its branches are told with them. */
function isBesideBranches(figure: Figure): boolean {
  if (!inParty(figure) || (figure.quantity.value ?? figure.quantity.max ?? 0) < 100) return false;
  const next = figure.sentence.quantities[figure.order + 1];
  if (!next || next.start - figure.quantity.end > 30) return false;
  return figure.sentence.nouns.some(
    (noun) =>
      (noun.concept === 'branches' || noun.concept === 'primary-organisations') &&
      noun.start >= next.end &&
      noun.start - next.end < 30,
  );
}

/** "We are about eight hundred thousand people", "нас более 800 тысяч человек". */
const weAre = /(?<![\p{L}])(?:we are|we number|нас)\s+(?:already |now |уже |сейчас )?$/iu;

function peopleKind(figure: Figure): Kind {
  if (said(figure, 'men') && isMakeUp(figure))
    return is('deputies', 'make-up-of-chamber', lastLike(figure, 'deputies'));
  if (isEverybody(figure)) return is('voters', 'for-or-against');
  if (isJoining(figure)) return is('members', 'joined', lastLike(figure, 'members'));
  if (weAre.test(textBefore(figure)) && inParty(figure)) return is('members', 'we-are');
  const verdict = peopleOf(figure.evidence);
  if (verdict.indicator === null && isBesideBranches(figure)) return is('members', 'beside-branches');
  if (verdict.indicator === null) return left('persons of whom no words say what they did');
  if (isSmallWord(figure) && verdict.points < 4) return left('a person or two');
  if (verdict.indicator === 'appeals' && (figure.quantity.value ?? figure.quantity.max ?? 0) < 15)
    return left('a handful of people');
  if (verdict.indicator === 'beneficiaries') return beneficiariesKind(figure);
  if (verdict.indicator === 'members' && !inParty(figure) && said(figure, 'took-part', 'turnout') && inElection(figure))
    return is('voters', 'people:took-part');
  if (verdict.indicator === 'members' && !inParty(figure)) return left('members of something else');
  if (verdict.indicator === 'voters' && figure.head.isWhole) return is('registered-voters', 'voters-as-whole');
  if (verdict.indicator === 'registered-voters' && tookPartBefore(figure)) return is('voters', 'took-part-before');
  return is(verdict.indicator, verdict.rule, lastLike(figure, verdict.indicator));
}

/** "Число граждан, принявших участие, составило 7 820 204, или 63,66% от имеющих право": the lists are those of the share. */
function tookPartBefore(figure: Figure): boolean {
  const own = figure.sentence.cues.filter((cue) => cue.start >= figure.segment.start && cue.end <= figure.segment.end);
  const before = (kinds: readonly string[]) =>
    own.some((cue) => cue.cue !== null && kinds.includes(cue.cue) && cue.end <= figure.quantity.start);
  return before(['took-part', 'turnout']) && !before(['on-lists']) && !figure.head.isWhole;
}

const ofPeople = new Set<IndicatorId>(['candidates', 'deputies', 'seats', 'members']);

/** "33 women", "әйелдер – 388": of whom, the words around say. */
function groupKind(figure: Figure): Kind {
  if (isMakeUp(figure)) return is('deputies', 'make-up-of-chamber', lastLike(figure, 'deputies'));
  const verdict = peopleOf(figure.evidence);
  const last = figure.earlier.findLast((draft) => ofPeople.has(draft.indicator));
  const goesOn = last !== undefined && figure.sentence.index - last.figure.sentence.index <= 3;
  if (figure.evidence.project && said(figure, 'help')) return beneficiariesKind(figure);
  // "сайланған әкімдердің орташа жасы – 45,6, арасында 7 әйел": those elected are candidates no more
  const elected =
    saidNear(figure, 'elected') &&
    !saidNear(figure, 'nominated', 'registered', 'to-be-elected') &&
    !figure.evidence.sentenceNouns.has('candidates') &&
    last !== undefined &&
    (last.indicator === 'seats' || last.indicator === 'deputies');
  if (verdict.indicator === 'candidates' && elected) return is('deputies', 'group:elected');
  if (verdict.indicator === null && goesOn) {
    const indicator = last.indicator === 'candidates' || last.indicator === 'members' ? last.indicator : 'deputies';
    return is(indicator, `group:${indicator}`, last.indicator === indicator ? last : null);
  }
  if (
    verdict.indicator !== 'candidates' &&
    verdict.indicator !== 'deputies' &&
    verdict.indicator !== 'members' &&
    verdict.indicator !== 'seats'
  ) {
    return left('women, men or young people of whom no words say what they are');
  }
  const indicator = verdict.indicator === 'seats' ? 'deputies' : verdict.indicator;
  return is(indicator, verdict.rule, lastLike(figure, indicator));
}

const makeUp = /(?:consist|compris|made up|includ|composed|has|have|had|there (?:are|were)|:)(?![^.;]*candidate)/iu;

/** "The Senate consisted of 4 women and 36 men": those who sit in a chamber. */
function isMakeUp(figure: Figure): boolean {
  const chamber = figure.sentence.bodies.find((body) => body.role === 'chamber' && body.end <= figure.quantity.start);
  if (!chamber || namedAround(figure, 'candidates') || figure.evidence.project) return false;
  if (figure.sentence.nouns.some((noun) => noun.concept === 'voter' || noun.concept === 'appeals')) return false;
  const { text } = figure.scene.context;
  return figure.quantity.start - chamber.end < 70 && makeUp.test(text.slice(chamber.end, figure.quantity.start));
}

function beneficiariesKind(figure: Figure): Kind {
  if (isSmallWord(figure)) return left('persons named in passing');
  const byParty = figure.sentence.bodies.some((body) => body.role === 'party');
  if (figure.evidence.project || (byParty && saidNear(figure, 'help', 'programme'))) return is('beneficiaries', 'noun');
  return left('persons whom no party project is named for');
}

/** The nearest earlier reading of this indicator. */
export function lastLike(figure: Figure, indicator: IndicatorId): Draft | null {
  return figure.earlier.findLast((draft) => draft.indicator === indicator) ?? null;
}

/** A figure whose noun was said of the figure before: it stands in a list with its own name, route or group. */
function isListed(figure: Figure): boolean {
  const last = figure.earlier.at(-1);
  return (
    last !== undefined && last.figure.sentence.index === figure.sentence.index && figure.order > 0 && hasLabel(figure)
  );
}

/** "Three categories", "12 nationalities": in English a plural behind a figure is what it counts; no verb ends so after several. */
function isPlainPlural(figure: Figure): boolean {
  const { unknown } = figure.head;
  return figure.scene.context.lang === 'en' && unknown !== null && unknown.length > 4 && /[^s'’]s$/u.test(unknown);
}

const whereOrWhither = /(?:[ғгқк][ае]|[дт][ае]|[ǵgqk][ae]|[dt][ae])$/iu;

/** "29-ын", "сегізі" are parts of something; "4,2 миллионға", "8-де" only say how far or when. */
function isPartNumeral(figure: Figure): boolean {
  const { quantity, scene } = figure;
  if (!quantity.suffixed) return false;
  if (scene.context.lang !== 'kk' || quantity.qualifierWord !== null) return true;
  return !whereOrWhither.test(scene.context.text.slice(quantity.number.start, quantity.end));
}

const headings: ReadonlySet<Concept> = new Set(['seats', 'vote', 'candidates', 'party-lists', 'members', 'branches']);

/** "Мандаттар былай бөлінді:", "Голоса распределились так:": the line that opens a list of names says what is counted. */
function headingOf(figure: Figure): Concept | null {
  const { sentences, context } = figure.scene;
  const last = figure.earlier.at(-1)?.figure.sentence.index ?? -1;
  for (let index = figure.sentence.index - 1; index > last && index >= figure.sentence.index - 3; index -= 1) {
    const sentence = sentences[index];
    if (!sentence) return null;
    if (!context.text.slice(sentence.start, sentence.end).trimEnd().endsWith(':')) continue;
    const noun = sentence.nouns.findLast((one) => one.concept !== null && headings.has(one.concept));
    return noun?.concept ?? null;
  }
  return null;
}

function hasLabel(figure: Figure): boolean {
  return (
    figure.parties.length > 0 ||
    figure.places.length > 0 ||
    figure.evidence.ofThem ||
    isPartNumeral(figure) ||
    isOfYear(figure) ||
    (figure.quantity.value !== null && !Number.isInteger(figure.quantity.value) && namedTown.test(textBefore(figure))) ||
    saidNear(figure, 'respectively') ||
    figure.sentence.bodies.some((body) => body.role === 'chamber' && body.start >= figure.segment.start && body.end <= figure.segment.end) ||
    said(
      figure,
      'women', 'men', 'youth', 'disabled', 'new', 'route-list', 'route-district', 'route-appointed', 'by-party', 'by-self', 'by-association', 'by-primaries', 'by-quota',
      'against-all', 'resolved', 'explained', 'in-progress', 'registered', 'nominated', 'withdrawn', 'abroad', 'foreign', 'local', 'closed', 'home', 'approved', 'adopted', 'signed',
      'sent-to-senate', 'in-force', 'yes', 'no', 'invalid', 'level-region', 'level-city', 'level-district', 'level-rural',
    )
  ); // prettier-ignore
}

/** "It peaked in Otes, at 88.4, and bottomed out in Shetpe (52.9)": the percent is said once, the villages no map knows. */
const namedTown = /(?<![\p{L}])in (?:\p{Lu}[\p{L}-]+ ?){1,3},? ?(?:at |to |with |\()\s*$/u;

const yearBehind = /^,?\s+(?:in|в)\s+(?:19|20)\p{N}{2}(?![\p{N}])/u;

/** "94 candidates in 2020, 89 in 2017 and 88 in 2014": each figure of the list has its own year. */
function isOfYear(figure: Figure): boolean {
  const last = figure.earlier.at(-1);
  if (!last || last.figure.sentence.index !== figure.sentence.index) return false;
  return yearBehind.test(figure.scene.context.text.slice(figure.quantity.end, figure.quantity.end + 12));
}

const ageMeasures = ['average-age', 'youngest', 'oldest'] as const;

const kindsOfPeople = [
  'women',
  'men',
  'youth',
  'disabled',
  'by-self',
  'by-party',
  'by-association',
  'withdrawn',
  'resolved',
  'explained',
  'in-progress',
] as const;

/** A figure without a noun: what it counts follows from the list or sentence before. */
function bareKind(figure: Figure): Kind {
  const { evidence, quantity, head } = figure;
  const value = quantity.value ?? quantity.max ?? 0;
  if (said(figure, ...ageMeasures) && value >= 18 && value <= 99 && namedAround(figure, 'candidates', 'deputies'))
    return is('candidates-age', 'age:bare');
  const single = quantity.value === 1 && quantity.form !== 'digits' && !quantity.suffixed && !quantity.each;
  if (single && figure.parties.length === 0 && !said(figure, ...kindsOfPeople))
    return left('a counting word used as an article');
  const previous = figure.earlier.at(-1);
  if (isPartOfWhole(figure)) return is(previous?.indicator ?? 'delegates', 'part-of-whole', previous ?? null);
  if (isJoining(figure) && head.unknown === null && previous?.figure.sentence.index === figure.sentence.index)
    return is('members', 'joined', previous);
  const headed = hasLabel(figure) ? headingOf(figure) : null;
  if (headed !== null) {
    const byHeading = countKind(figure, headed);
    if (byHeading.indicator !== null) return byHeading;
  }
  if (head.unknown !== null && (!hasLabel(figure) || isPlainPlural(figure)))
    return left(`counts something that is not in the catalogue: ${head.unknown}`);
  if (head.concept !== null && head.how === 'before') {
    const byNoun = countKind(figure, head.concept);
    if (byNoun.indicator !== null) return byNoun;
  }
  if (!previous) return bareByWords(figure);
  const goesOn =
    figure.sentence.index - previous.figure.sentence.index <= 1 &&
    figure.sentence.paragraph === previous.figure.sentence.paragraph &&
    !shares.has(previous.indicator);
  if (goesOn && head.unknown === null && (isAnother(figure) || (said(figure, 'total') && !evidence.ofThem)))
    return is(previous.indicator, 'another', previous);
  const flow = figure.earlier.findLast((draft) => !shares.has(draft.indicator));
  if (flow && isAnother(figure) && head.unknown === null && figure.sentence.index - flow.figure.sentence.index <= 1)
    return is(flow.indicator, 'another', flow);
  const distance = figure.sentence.index - previous.figure.sentence.index;
  if (distance > 2 || (distance > 0 && !hasLabel(figure) && !isBreakdown(figure, previous))) return bareByWords(figure);
  if (distance > 0 && figure.sentence.paragraph - previous.figure.sentence.paragraph > 1) return bareByWords(figure);
  const candidates = figure.earlier.filter((draft) => figure.sentence.index - draft.figure.sentence.index <= 2);
  // bare "72,8" after "63,3 пайызы": the percent sign was said once for the list
  const lastShare = candidates.findLast((draft) => shares.has(draft.indicator));
  const lends = (draft: Draft) =>
    !shares.has(draft.indicator) &&
    draft.indicator !== 'candidates-age' &&
    draft.indicator !== 'funding' &&
    draft.indicator !== 'parties' &&
    (figure.parties.length === 0 || partyLists.has(draft.indicator));
  const lastCount =
    candidates.findLast((draft) => lends(draft) && !minor.has(draft.indicator)) ?? candidates.findLast(lends);
  const decimal = quantity.value !== null && !Number.isInteger(quantity.value);
  if (
    lastShare &&
    quantity.form === 'digits' &&
    value <= 100 &&
    (decimal || lastShare === previous) &&
    (evidence.place ||
      (evidence.contender && decimal && lastShare.indicator === 'vote-share') ||
      (decimal && lastShare.indicator === 'turnout' && namedTown.test(textBefore(figure)))) &&
    isShareList(figure)
  ) {
    return is(lastShare.indicator, 'list:share', lastShare);
  }
  if (decimal) return left('a decimal that no unit is said for');
  if (!lastCount) return bareByWords(figure);
  if (lastCount.indicator === 'bills' && isWholeOfLast(figure)) return is('bills', 'list:whole', lastCount);
  if (!hasLabel(figure) && !isPartNumeral(figure) && !evidence.ofThem && !isBreakdown(figure, lastCount))
    return bareByWords(figure);
  if (ofVoters.has(lastCount.indicator) && value < 100 && (lastCount.figure.quantity.value ?? 0) > 10_000)
    return left('a number out of proportion to its list');
  if (lastCount.indicator === 'seats' && said(figure, 'women', 'men', 'youth', 'disabled'))
    return is('deputies', 'list:of-seats');
  if (lastCount.indicator === 'seats' && isOrderOff(value, lastCount))
    return left('a number out of proportion to its list');
  if (
    lastCount.indicator === 'bills' &&
    said(figure, 'adopted', 'signed', 'in-force') &&
    !(said(figure, 'sent-to-senate') && !said(figure, 'signed', 'in-force'))
  )
    return is('laws', 'list:bills-become-laws');
  if (lastCount.indicator === 'registered-voters' && said(figure, 'turnout', 'took-part') && value > 20)
    return is('voters', 'list:of-voters');
  return is(lastCount.indicator, 'list', lastCount);
}

const ofVoters = new Set<IndicatorId>(['votes', 'voters', 'registered-voters']);
/** "Из 60 избранных делегатов прибыли 55": a part of the whole told just before. */
function isPartOfWhole(figure: Figure): boolean {
  const whole = figure.order > 0 ? figure.earlier.at(-1) : undefined;
  return (
    whole !== undefined &&
    whole.figure.sentence.index === figure.sentence.index &&
    whole.figure.head.isWhole &&
    partsOfWhole.has(whole.indicator) &&
    figure.head.unknown === null &&
    (figure.quantity.value ?? Infinity) <= (whole.figure.quantity.value ?? 0)
  );
}

const partsOfWhole = new Set<IndicatorId>([
  'delegates',
  'candidates',
  'deputies',
  'observers',
  'seats',
  'appeals',
  'proposals',
  'bills',
]);

/** Told in passing beside the main count: "143 nominees for three districts, and in Astana 126 for two". */
const minor = new Set<IndicatorId>(['districts', 'assemblies', 'candidates-age']);

/** What parties have each their own of. */
const partyLists = new Set<IndicatorId>([
  'seats',
  'candidates',
  'votes',
  'party-lists',
  'deputies',
  'members',
  'branches',
  'primary-organisations',
  'bills',
  'inquiries',
  'proposals',
  'appeals',
  'observers',
  'delegates',
]);

const another = /(?<![\p{L}])(?:ещё|еще|another|тағы|taǵy|всего их|in total|in all|жиыны)(?![\p{L}])/iu;

/** "За январь и февраль – ещё без малого 25 тысяч": more of the same. */
function isAnother(figure: Figure): boolean {
  return another.test(figure.scene.context.text.slice(figure.segment.start, figure.segment.end));
}

const outOfWhole = /(?:(?<![\p{L}])out of|(?<![\p{L}])из)\s+(?:the\s+)?$/iu;

/** "20 bills out of 82": the second figure is the whole of the first. */
function isWholeOfLast(figure: Figure): boolean {
  const last = figure.earlier.at(-1)?.figure;
  if (!last || last.sentence.index !== figure.sentence.index || figure.head.unknown !== null) return false;
  const { text } = figure.scene.context;
  if (figure.quantity.start - last.quantity.end > 60) return false;
  return outOfWhole.test(text.slice(last.quantity.end, figure.quantity.start));
}

const partsOf = new Set<IndicatorId>([
  'candidates',
  'deputies',
  'observers',
  'delegates',
  'polling-stations',
  'commissions',
]);
const breakdown =
  /^\s*(?:[–—-]\s|(?:из них\s)?(?:явля|работа|име|представля|состо|были|ранее|are|were|work|have|come|came)\p{L}*)/iu;

/** "17 – действующие депутаты, 9 – многодетные матери", "18 работают в школах": parts of the candidates just counted. */
function isBreakdown(figure: Figure, whole: Draft): boolean {
  if (!partsOf.has(whole.indicator) || figure.sentence.paragraph !== whole.figure.sentence.paragraph) return false;
  const value = figure.quantity.value ?? Infinity;
  if (value > (whole.figure.quantity.value ?? 0)) return false;
  const { text } = figure.scene.context;
  return breakdown.test(text.slice(figure.quantity.end, figure.quantity.end + 30));
}

function isShareList(figure: Figure): boolean {
  const shareDrafts = figure.earlier.filter((draft) => shares.has(draft.indicator));
  return shareDrafts.length > 0;
}

function isOrderOff(value: number, draft: Draft): boolean {
  const other = draft.figure.quantity.value ?? 0;
  return value > 1000 && other < 200;
}

const listOfCandidates =
  /^\s+(?:are|were|have been|had been|was|got)\s+(?:put|included|placed|entered|nominated|registered|named)(?:\s+\p{L}+){0,4}\s+(?:candidates|list)/iu;

/** "Of the candidates 80 are women". */
const areSuch = /^\s+(?:are|were)(?![\p{L}])/iu;

function behind(figure: Figure): string {
  return figure.scene.context.text.slice(figure.quantity.end, figure.quantity.end + 80);
}

/** "68,06% от внесённых в списки (11,73 млн)": the number of those on the lists, in brackets behind them. */
function afterLists(figure: Figure): boolean {
  const { text } = figure.scene.context;
  return figure.sentence.cues.some(
    (cue) =>
      cue.cue === 'on-lists' &&
      cue.end <= figure.quantity.start &&
      figure.quantity.start - cue.end < 20 &&
      /^(?:\s+избирател\p{L}*)?\s*\(\s*$/u.test(text.slice(cue.end, figure.quantity.start)),
  );
}

/** No noun and no list: verbs alone may say it ("проголосовали 6 366 441", "has signed 19"). */
function bareByWords(figure: Figure): Kind {
  const { evidence, quantity } = figure;
  if (figure.head.unknown !== null)
    return left(`counts something that is not in the catalogue: ${figure.head.unknown}`);
  const value = quantity.value ?? 0;
  if (
    value > 2 &&
    figure.segment &&
    figure.evidence.segmentNouns.has('candidates') &&
    listOfCandidates.test(behind(figure))
  )
    return is('candidates', 'verb:on-the-list');
  const kind = (['candidates', 'deputies'] as const).find((noun) => figure.evidence.segmentNouns.has(noun));
  if (kind && value > 2 && said(figure, ...kindsOfPeople) && areSuch.test(behind(figure)))
    return is(kind, `verb:are:${kind}`);
  if (afterLists(figure) && value > 1000) return is('registered-voters', 'lists:in-brackets');
  if (figure.quantity.form !== 'digits') return left('no counted noun');
  if (figure.head.isWhole && value > 1000 && saidNear(figure, 'turnout', 'took-part', 'on-lists'))
    return is('registered-voters', 'verb:of-the-lists');
  if (said(figure, 'turnout', 'took-part') && value > 1000) return is('voters', 'verb:voted');
  if (said(figure, 'signed') && namedAround(figure, 'laws', 'bills'))
    return is('laws', 'verb:signed', lastLike(figure, 'laws'));
  if (said(figure, 'approved', 'sent-to-senate') && namedAround(figure, 'bills'))
    return is('bills', 'verb:approved', lastLike(figure, 'bills'));
  if (evidence.contender && inElection(figure) && value > 1000)
    return is('votes', 'list:bare-votes', lastLike(figure, 'votes'));
  if (evidence.contender && namedAround(figure, 'seats'))
    return is('seats', 'list:bare-seats', lastLike(figure, 'seats'));
  return left('no counted noun');
}
