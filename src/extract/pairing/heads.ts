import type { Concept, CountedMention } from '../counted.ts';
import type { QuantityMention, Span } from '../mentions.ts';
import { tokenAt } from '../tokens.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** The noun that a figure counts, and how it was found. */
export interface Head {
  readonly concept: Concept | null;
  readonly noun: CountedMention | null;
  readonly how: 'after' | 'before' | 'shared' | 'part-of' | 'none';
  /** A further noun behind the first: "90 адамның кандидатурасы", "12 женщин-депутатов", "33 women candidates". */
  readonly second: CountedMention | null;
  /** The unknown noun that the figure counts ("600 тонн угля"), when it is none of ours. */
  readonly unknown: string | null;
  /** The figure is said as part of another one: "29 из 98", "29 out of 98". */
  readonly whole: QuantityMention | null;
  /** "Из 320 мандатов …", "of 98 seats": the figure is a whole of which a part is told. */
  readonly isWhole: boolean;
}

const quotationMarks = new Set(['«', '»', '“', '”', '„', '"', "'", '’', '‘', '-', '‑', '(', ')']);

/** Words that may stand between a figure and its noun. */
const between = {
  ru: /(?:ых|их|ого|его|ый|ий|ая|яя|ое|ее|ые|ие|ой|ым|им|ыми|ими|ому|ему|ую|юю)$/u,
  kk: /(?:лық|лік|дық|дік|тық|тік|ған|ген|қан|кен|дағы|дегі|тағы|тегі|ғы|гі|лы|лі|дай|дей|сыз|сіз|ның|нің|тың|тің|дың|дің|тын|тін|шы|ші|алы|елі|лыќ|lyq|lik|dyq|dik|tyq|tik|ǵan|gen)$/u,
  en: /(?:ed|ing|al|ary|ic|ive|ous|ent|ant|ible|able|ew|an|ese|ral|ish|ual|less|ful|'s|’s|-based)$/u,
} as const;
const smallWords = new Set([
  // ru
  'своих', 'наших', 'всех', 'таких', 'этих', 'еще', 'всего', 'лишь', 'только', 'уже', 'тысяч', 'млн', 'молодежи', 'более', 'единиц', 'данных', 'их', 'официально', 'впервые', 'вновь', 'досрочно', 'действительно', 'дополнительно', 'ранее', 'недавно', 'постоянно', 'фактически', 'юридически', 'успешно', 'единогласно', 'политический',
  // kk
  'жаңа', 'jańa', 'ауыл', 'саяси', 'халық', 'партия', 'бос', 'түрлі', 'ғана', 'осындай', 'тең', 'дәл', 'тәуелсіз', 'елдің', 'еліміздің', 'бастауыш', 'астам', 'жуық', 'аса', 'тарта', 'нақты', 'өзге', 'маңызды', 'ірі', 'жас', 'ірі',
  // en
  'new', 'party', 'political', 'public', 'young', 'more', 'other', 'such', 'different', 'deputy', 'candidate', 'women', 'current', 'local', 'own', 'full', 'draft', 'parliamentary', 'ordinary', 'city', 'district', 'rural', 'village', 'large', 'voter', 'citizen', 'eligible', 'registered', 'kazakh', 'kazakhstan', 'female', 'male', 'member', 'key', 'maslikhat', 'mazhilis', 'majilis', 'senate', 'single-mandate', 'list', 'party-list', 'remaining', 'additional', 'extra', 'posts', 'elected', 'some', 'single', 'mandate', 'civil', 'independent', 'foreign', 'open', 'different', 'oblast', 'level', 'small', 'big', 'little', 'known', 'well',
]); // prettier-ignore
const percentWords = new Set([
  'от',
  'из',
  'всех',
  'общего',
  'числа',
  'количества',
  'общей',
  'численности',
  'всего',
  'of',
  'the',
  'all',
  'those',
  'its',
  'their',
  'these',
  'his',
  'total',
  'number',
  'по',
  'списочного',
  'всей',
  'числе',
  'состава',
]);
const conjunctions = new Set(['и', 'или', 'and', 'or', 'мен', 'пен', 'бен', 'және', 'да', 'де', 'не']);
const outOf = new Set(['из', 'of', 'out']);
const furthestModifiers = 5;

/** Finds what a figure counts by its place: the noun behind it, the noun before it, the noun of the figure it is a part of. */
export function headOf(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  segment: Span,
  nextTurn = 0,
): Head {
  const whole = wholeOf(scene, sentence, quantity);
  const isWhole = !whole && startsWhole(scene, sentence, quantity);
  const base = { whole, isWhole };
  const after = nounAfter(scene, sentence, quantity, nextTurn);
  const numberOf = after.noun?.concept === 'people' ? nounOfNumber(scene, sentence, quantity) : null;
  if (numberOf)
    return { ...base, concept: numberOf.concept, noun: numberOf, how: 'before', second: null, unknown: null };
  if (after.noun)
    return {
      ...base,
      isWhole: isWhole || isGenitiveWhole(scene, sentence, quantity, after.noun),
      concept: after.noun.concept,
      noun: after.noun,
      how: after.how,
      second: after.second,
      unknown: null,
    };
  if (whole && nextTurn < 2) {
    const ofWhole = headOf(scene, sentence, whole, segment, nextTurn + 2);
    if (ofWhole.noun)
      return { ...base, concept: ofWhole.concept, noun: ofWhole.noun, how: 'part-of', second: null, unknown: null };
  }
  const ofNoun = whole || quantity.unit === 'percent' ? null : ofTheNoun(scene, sentence, quantity);
  if (ofNoun) return { ...base, concept: ofNoun.concept, noun: ofNoun, how: 'part-of', second: null, unknown: null };
  const parted = partitiveOf(scene, sentence, quantity);
  if (parted) return { ...base, concept: parted.concept, noun: parted, how: 'part-of', second: null, unknown: null };
  const before =
    after.unknown !== null && quantity.unit !== 'percent' ? null : nounBefore(scene, sentence, quantity, segment);
  if (before) return { ...base, concept: before.concept, noun: before, how: 'before', second: null, unknown: null };
  return { ...base, concept: null, noun: null, how: 'none', second: null, unknown: after.unknown };
}

const possessive = /(?:ы|і|сы|сі|ын|ін|сын|сін|ының|інің|ына|іне|уі|уін|y|i|yn|in|ýi|ýin)$/iu;
/** What may stand right behind "29-ы", "17-сі": a kind of people, not the counted noun. */
const partNouns: ReadonlySet<Concept> = new Set([
  'women',
  'men',
  'youth',
  'disabled',
  'people',
  'polling-stations',
  'candidates',
  'voter',
]);

/** "19-ын депутаттардың өздері": a Kazakh numeral with a possessive ending is a part of something said before. */
function isPart(scene: Scene, quantity: QuantityMention): boolean {
  if (!quantity.suffixed || scene.context.lang !== 'kk') return false;
  return possessive.test(scene.context.text.slice(quantity.number.start, quantity.end));
}

/** "Жеңімпаздардың 77-сі", "бес партияның үшеуі": the noun in the genitive right before a numeral with a possessive ending. */
function partitiveOf(scene: Scene, sentence: SceneSentence, quantity: QuantityMention): CountedMention | null {
  if (!isPart(scene, quantity) || quantity.unit !== null) return null;
  const at = tokenAt(scene.tokens, quantity.start);
  const noun = sentence.nouns.find((one) => one.to === at);
  if (!noun || !genitive.test(scene.context.text.slice(noun.start, noun.end))) return null;
  if (noun.concept === 'other' || noun.concept === null) return null;
  if (!numbered.has(noun.concept) || noun.concept === 'akim') return noun;
  // "мәслихаттың 24-і": its deputies; "бес мәслихаттың екеуі": themselves
  const counted = sentence.quantities.some((other) => {
    const gap = noun.from - tokenAt(scene.tokens, other.end);
    return other.end <= noun.start && gap >= 0 && gap <= 1;
  });
  return counted ? noun : null;
}

const determiners = new Set(['the', 'its', 'their', 'these', 'those', 'all', 'our', 'his']);

/** "Fifty-one of the laws", "three of the newly elected deputies". */
function ofTheNoun(scene: Scene, sentence: SceneSentence, quantity: QuantityMention): CountedMention | null {
  const { tokens } = scene;
  const first = tokenAt(tokens, quantity.end);
  if (tokens[first]?.fold !== 'of' || !determiners.has(tokens[first + 1]?.fold ?? '')) return null;
  for (let index = first + 2; index < first + 5; index += 1) {
    const noun = sentence.nouns.find((one) => one.from === index);
    if (noun) return noun.concept === 'other' ? null : noun;
    const word = tokens[index];
    const passes =
      word?.kind === 'word' && (smallWords.has(word.fold) || between.en.test(word.fold) || word.fold.endsWith('ly'));
    if (!passes) return null;
  }
  return null;
}

const adjectival = /(?:ых|ые|ая|лік|тық|lik|tyq)$/u;

/** "45 мектеп түлегі" are school leavers, no schools: the noun behind has the possessive ending; "салынды" is a verb. */
const izafet = /^\p{L}{3,}(?:[^дтdt][ыіyi]|с[ыі]|s[yi])$/u;

const numberOfNoun = /^[^.,;:–—]{0,40}?(?<![\p{L}])(?:саны|sany|число|количество|number)(?![\p{L}])[^.,;]{0,30}$/iu;
const people: ReadonlySet<Concept> = new Set(['voter', 'observers', 'candidates', 'delegates', 'members', 'deputies']);

/** "Сайлаушылардың жалпы саны — 12 016 адам": persons whose number is told are what they were called before it. */
function nounOfNumber(scene: Scene, sentence: SceneSentence, quantity: QuantityMention): CountedMention | null {
  const since = sentence.quantities.findLast((other) => other.end <= quantity.start)?.end ?? sentence.start;
  const noun = sentence.nouns.findLast(
    (one) => one.concept !== null && people.has(one.concept) && one.start >= since && one.end <= quantity.start,
  );
  if (!noun) return null;
  const number = noun.concept === 'voter' || noun.concept !== null;
  const { text } = scene.context;
  const before = text.slice(Math.max(sentence.start, noun.start - 20), noun.start);
  const between = text.slice(noun.end, quantity.start);
  return number && (numberOfNoun.test(between) || /(?:число|количество|number of)\s+(?:\p{L}+\s+)?$/iu.test(before))
    ? noun
    : null;
}

interface After {
  readonly noun: CountedMention | null;
  readonly second: CountedMention | null;
  readonly how: 'after' | 'shared';
  readonly unknown: string | null;
}

function nounAfter(scene: Scene, sentence: SceneSentence, quantity: QuantityMention, nextTurn: number): After {
  const { tokens, context } = scene;
  const nothing: After = { noun: null, second: null, how: 'after', unknown: null };
  let modifiers = 0;
  let comma = false;
  let conjunction = false;
  const ofPart = isPart(scene, quantity);
  for (let index = tokenAt(tokens, quantity.end); index < sentence.to;) {
    const token = tokens[index];
    if (!token || token.kind === 'break') return nothing;
    const next = sentence.quantities.find((other) => other.start <= token.start && token.start < other.end);
    if (next && next !== quantity) {
      // "37, 33, 34 кандидата", "4 областных, 15 городских и 52 районных депутата": the noun is said once, at the end
      if (nextTurn > 4 || (!comma && !conjunction) || quantity.unit !== next.unit) return nothing;
      const shared = nounAfter(scene, sentence, next, nextTurn + 1);
      return shared.noun ? { ...shared, how: 'shared' } : nothing;
    }
    if (token.kind === 'mark') {
      if (quotationMarks.has(token.text) && !(token.text === '(' || token.text === ')')) {
        index += 1;
        continue;
      }
      if (token.text === ',' && !comma && modifiers === 0 && !ofPart && nextTurn < 5) {
        const listed = listedNext(scene, sentence, quantity, index);
        const shared = listed ? nounAfter(scene, sentence, listed, nextTurn + 1) : null;
        if (shared?.noun) return { ...shared, how: 'shared' };
      }
      if (token.text === ',' && !comma && (modifiers > 0 || nextIsFigure(scene, sentence, index + 1))) {
        comma = true;
        index += 1;
        continue;
      }
      return nothing;
    }
    const noun = sentence.nouns.find((other) => other.from === index);
    if (noun && ofPart && noun.concept !== null && !partNouns.has(noun.concept)) return nothing;
    if (
      noun &&
      adjectival.test(tokens[noun.to - 1]?.fold ?? '') &&
      noun.concept === 'commissions' &&
      noun.to - noun.from === 1
    ) {
      const real = sentence.nouns.find(
        (other) => other.from > index && other.from <= index + 3 && isPlain(scene, noun.to, other.from),
      );
      if (real) {
        index = real.from;
        continue;
      }
    }
    if (noun && noun.concept === 'project' && context.lang === 'kk') {
      const owner = tokens[noun.to];
      if (
        owner?.kind === 'word' &&
        izafet.test(owner.fold) &&
        !sentence.nouns.some((other) => other.from === noun.to) &&
        !izafet.test(tokens[noun.to - 1]?.fold ?? '')
      )
        return { ...nothing, unknown: owner.fold };
    }
    if (noun && !(comma && modifiers === 0)) {
      const second = sentence.nouns.find(
        (other) =>
          other.from >= noun.to &&
          other.from <= noun.to + 2 &&
          isPlain(scene, noun.to, other.from) &&
          other.concept !== noun.concept,
      );
      return { noun, second: second ?? null, how: 'after', unknown: null };
    }
    const body = sentence.bodies.find((other) => other.start <= token.start && token.start < other.end);
    if (body && body.role !== 'person' && modifiers < furthestModifiers && !comma) {
      index = tokenAt(tokens, body.end);
      modifiers += 1;
      continue;
    }
    const place = sentence.places.find((other) => other.start <= token.start && token.start < other.end);
    // "12 284 487 Қазақстан азаматының": in Kazakh a name may stand bare before its noun
    const bare =
      place && context.lang === 'kk' && sentence.nouns.some((other) => other.from === tokenAt(tokens, place.end));
    if (place && modifiers < furthestModifiers && (bare || between[context.lang].test(token.fold))) {
      index = tokenAt(tokens, place.end);
      modifiers += 1;
      continue;
    }
    if (token.kind === 'word' && conjunctions.has(token.fold) && !conjunction) {
      conjunction = true;
      index += 1;
      continue;
    }
    const passes =
      token.kind === 'word' &&
      (smallWords.has(token.fold) ||
        (quantity.unit === 'percent' && percentWords.has(token.fold)) ||
        (token.fold.length > 3 && token.fold.length < 40 && between[context.lang].test(token.fold)));
    if (!passes || modifiers >= furthestModifiers) {
      const isVerbLike = verbEnding[context.lang].test(token.fold) || prepositions.has(token.fold);
      return { ...nothing, unknown: token.kind === 'word' && !isVerbLike && !conjunction ? token.fold : null };
    }
    modifiers += 1;
    index += 1;
  }
  return nothing;
}

/** Verbs and small words behind a bare figure: it counts something said before. */
const verbEnding = {
  ru: /(?:ла|ло|ли|ся|сь|ет|ют|ит|ят|ат|ется|ются|ны|на|но|ен|ано|ены|ть|л)$/u,
  kk: /(?:ды|ді|ты|ті|ған|ген|қан|кен|ып|іп|са|се|мақ|мек|ады|еді|йды|йді|уда|уде|асады|жетті|дан|ден|тан|тен|нан|нен|мен|пен|бен|сы|сі|ны|ні)$/u,
  en: /(?:ed|ing|ly|'s)$/u,
} as const;
const prepositions = new Set(
  'ақ came takes gets receives goes wins holds makes comes stands depends numbers stood put took won went got left made ran fell rose sat held lost said gave kept drew stayed joined also only more less still then already now all both они их него по в во на от из за к с со у о об для до при через под над между это он она они будут был была были есть стало составил составила составило которые человек соответственно in on at by to for from of with was were is are be been have has had will would as who which that including among than or and the a an said whom over between against'.split(
    ' ',
  ),
);

function nextIsFigure(scene: Scene, sentence: SceneSentence, index: number): boolean {
  const token = scene.tokens[index];
  return (
    token !== undefined && sentence.quantities.some((other) => other.start <= token.start && token.start < other.end)
  );
}

/** Words that stand in a list between a comma and the next name: "в", "мен", "ауданында". */
const listWords =
  /^(?:в|во|из|на|от|у|по|и|а|ал|және|мен|пен|бен|and|in|at|for|облыста|қалада|ауданда|өңірде|oblysta|qalada|аудандық|облыстық|қалалық|мәслихатқа|мәслихатта|мәслихатына|области|городе|районе|облысында|ауданында|қаласында)$/u;

const apiece = /[дтн][ае]н$/u;

function textOf(scene: Scene, span: Span): string {
  return scene.context.text.slice(span.start, span.end);
}

/** "Бөкей ордасы ауданында жеті, Қаратөбе ауданында үш үміткер": the figure of the next name in the list, or null. */
function listedNext(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  comma: number,
): QuantityMention | null {
  const next = sentence.quantities.find((other) => other.start >= quantity.end);
  if (!next || next.unit !== quantity.unit || (next.suffixed && !apiece.test(textOf(scene, next)))) return null;
  const to = tokenAt(scene.tokens, next.start);
  if (to - comma < 2 || to - comma > 10) return null;
  let named = false;
  if (isParallel(scene, quantity, next, comma)) return next;
  for (let index = comma + 1; index < to; index += 1) {
    const token = scene.tokens[index];
    if (!token || token.kind === 'break') return null;
    const isName = (span: Span) => span.start <= token.start && token.start < span.end;
    if (sentence.places.some(isName) || sentence.bodies.some((body) => body.role !== 'person' && isName(body))) {
      named = true;
      continue;
    }
    if (
      token.kind === 'mark' ? !linking.has(token.text) && !quotationMarks.has(token.text) : !listWords.test(token.fold)
    )
      return null;
    if (generalPlace.test(token.fold)) named = true;
  }
  return named ? next : null;
}

const cases = [
  /(?:[ндт][ыі]ң|[ndt][yi][ńñŋ])$/u,
  /(?:[ндт][ае]н|[ndt][ae]n)$/u,
  /(?:[дт][ае]|[dt][ae])$/u,
  /(?:[ғгқк][ае]|[ǵgqk][ae])$/u,
];

/** "ТМД миссиясының 38, халықаралық ұйымдардың 31, шетелдердің 74 бақылаушысы": the words before the figures stand in one case. */
function isParallel(scene: Scene, quantity: QuantityMention, next: QuantityMention, comma: number): boolean {
  if (scene.context.lang !== 'kk') return false;
  const { tokens } = scene;
  const first = tokens[tokenAt(tokens, quantity.start) - 1];
  const to = tokenAt(tokens, next.start);
  const second = tokens[to - 1];
  if (first?.kind !== 'word' || second?.kind !== 'word' || to - comma > 7) return false;
  for (let index = comma + 1; index < to; index += 1) if (tokens[index]?.kind !== 'word') return false;
  return cases.some((ending) => ending.test(first.fold) && ending.test(second.fold));
}

const generalPlace = /^(?:облыста|қалада|ауданда|өңірде|oblysta|qalada|области|городе)$/u;

function isPlain(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = scene.tokens[index];
    if (!token || (token.kind === 'mark' && !quotationMarks.has(token.text)) || token.kind === 'break') return false;
    if (token.kind === 'word' && prepositions.has(token.fold)) return false;
  }
  return true;
}

/** "29 of the chamber's 98 seats", "29 из 98 мандатов": the figure that this one is a part of. */
function wholeOf(scene: Scene, sentence: SceneSentence, quantity: QuantityMention): QuantityMention | null {
  const { tokens } = scene;
  const first = tokenAt(tokens, quantity.end);
  if (!outOf.has(tokens[first]?.fold ?? '')) return null;
  const next = sentence.quantities.find((other) => other.start >= quantity.end);
  if (!next) return null;
  const to = tokenAt(tokens, next.start);
  // "14 из списков партий, 23 – самовыдвиженцы": the comma begins another figure
  for (let index = first; index < to; index += 1) if (tokens[index]?.text === ',') return null;
  return to - first <= 6 ? next : null;
}

/** "Из 98 мандатов", "of the 98 seats": a preposition before the figure makes it a whole. */
function startsWhole(scene: Scene, sentence: SceneSentence, quantity: QuantityMention): boolean {
  const first = tokenAt(scene.tokens, quantity.start);
  const near = [1, 2]
    .map((step) => scene.tokens[first - step])
    .filter((token) => token && token.start >= sentence.start);
  // "a total of 20,000 voters" is no whole
  if (near[0]?.fold === 'of' && near[1]?.fold === 'total') return false;
  if (outOf.has(near[0]?.fold ?? '')) return true;
  return outOf.has(near[1]?.fold ?? '') && articles.has(near[0]?.fold ?? '');
}

const articles = new Set(['the', 'its', 'their', 'всех', 'этих', 'общих', 'all', 's']);
const genitive = /(?:ның|нің|дың|дің|тың|тің|nyń|niń|dyń|diń|tyń|tiń)$/iu;

/** "11 953 465 сайлаушының 69,44%-ы": in Kazakh the whole stands in the genitive before its part. */
function isGenitiveWhole(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  noun: CountedMention,
): boolean {
  if (scene.context.lang !== 'kk' || !genitive.test(scene.context.text.slice(noun.start, noun.end))) return false;
  return sentence.quantities.some(
    (other) => other.start >= noun.end && tokenAt(scene.tokens, other.start) - noun.to <= 8 && other !== quantity,
  );
}

const furthestBefore = 12;
/** Before a number these nouns say where or by whom, unless it is their own number that is told ("мәслихаттар саны – 223"). */
const numbered: ReadonlySet<Concept> = new Set([
  'assemblies',
  'parties',
  'districts',
  'party-lists',
  'commissions',
  'family',
  'child',
  'pupil',
  'project',
  'case',
  'question',
  'request',
  'akim',
]);
const afterPreposition = new Set([
  'в',
  'во',
  'на',
  'от',
  'для',
  'из',
  'через',
  'по',
  'при',
  'in',
  'at',
  'from',
  'through',
  'by',
  'for',
  'to',
  'on',
]);
const linking = new Set(['–', '—', '-', ':', '(', '−']);
/** "Observers from 30 states", "филиалы в трёх областях": the number behind such a word counts something else. */
const awayFromNoun = new Set([
  'from',
  'in',
  'at',
  'of',
  'with',
  'for',
  'в',
  'из',
  'от',
  'с',
  'со',
  'у',
  'при',
  'для',
  'за',
  'на',
  'без',
]);
const numberWords = new Set([
  'саны',
  'санының',
  'число',
  'количество',
  'числа',
  'number',
  'total',
  'всего',
  'их',
  'барлығы',
  'сани',
  'sany',
  'numbers',
  'численность',
  'открыто',
  'действует',
  'работает',
  'составило',
  'составляет',
  'reached',
  'totals',
]);

function isNumbered(scene: Scene, noun: CountedMention, at: number): boolean {
  for (let index = Math.max(0, noun.from - 2); index < at; index += 1) {
    if (numberWords.has(scene.tokens[index]?.fold ?? '')) return true;
  }
  return scene.tokens[at - 1]?.kind === 'mark' && at - noun.to <= 1;
}

/** "Әр отырысқа шаққанда жиырмадан астам": what the figure is reckoned by, not what it counts. */
const perWhat = new Set(['шаққанда', 'шаққандағы', 'shaqqanda']);

/** The noun before the figure: "Электронных обращений набралось 339 тысяч", "мандаттар саны – 3415", "их 234". */
function nounBefore(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  segment: Span,
): CountedMention | null {
  const at = tokenAt(scene.tokens, quantity.start);
  const candidates = sentence.nouns.filter((noun) => noun.end <= quantity.start && noun.start >= segment.start);
  if (awayFromNoun.has(scene.tokens[at - 1]?.fold ?? '')) return null;
  const within = candidates.filter(
    (noun) =>
      at - noun.to <= furthestBefore &&
      noun.concept !== 'other' &&
      !perWhat.has(scene.tokens[noun.to]?.fold ?? '') &&
      !(noun.concept === 'vote' && /^(?:бер|ber)/u.test(scene.tokens[noun.to]?.fold ?? '')),
  );
  const standsAlone = (noun: CountedMention) =>
    ![1, 2].some((step) => afterPreposition.has(scene.tokens[noun.from - step]?.fold ?? ''));
  // "обращений в приёмные набралось 339 тысяч": the noun behind a preposition only says where
  const last = within.findLast(standsAlone) ?? within.at(-1);
  // "больше всего наказов дали жители области – 5,1 тыс.": people do, what they give is counted
  const given =
    last?.concept === 'people' ? within.findLast((noun) => noun.concept !== 'people' && standsAlone(noun)) : undefined;
  const nearest = given ?? last;
  if (!nearest) return null;
  // "В маслихатах – 3 415": where, not what
  if (nearest.concept === 'assemblies' && afterPreposition.has(scene.tokens[nearest.from - 1]?.fold ?? '')) return null;
  // a comma parts them, unless the sentence has no other figure ("арыз былтырғыдан 4 есе көбейіп, 27 мыңға жетті")
  const alone = sentence.quantities.every((one) => one === quantity || one.unit === 'times' || one.unit === 'days');
  if (!alone && scene.tokens.slice(nearest.to + 1, at).some(({ text }) => text === ',')) return null;
  const value = quantity.value ?? quantity.max ?? Infinity;
  const joined = linking.has(scene.tokens[at - 1]?.text ?? '');
  if (
    value < 100 &&
    quantity.unit !== 'times' &&
    !joined &&
    !quantity.suffixed &&
    quantity.form === 'digits' &&
    !isNumbered(scene, nearest, at) &&
    sentence.bodies.every((body) => body.role !== 'party')
  )
    return null;
  if (nearest.concept !== null && numbered.has(nearest.concept) && !isNumbered(scene, nearest, at)) return null;
  return nearest;
}
