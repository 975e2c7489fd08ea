import { indicators } from '../../model/indicators.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { Flag, Reading } from '../../model/observation.ts';
import type { Concept, Cue } from '../counted.ts';
import type { BodyMention, PlaceMention, QuantityMention, Span } from '../mentions.ts';
import { tokenAt } from '../tokens.ts';
import { said, saidNear } from './figure.ts';
import type { Draft, Figure } from './figure.ts';
import { headOf } from './heads.ts';
import type { Head } from './heads.ts';
import { kindOf, lastLike } from './kinds.ts';
import { labelsOf } from './labels.ts';
import type { Evidence } from './meaning.ts';
import { quoteOf } from './quote.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { segmentsOf } from './segments.ts';
import type { Segmented } from './segments.ts';
import { slicesOf } from './slices.ts';
import { flagsOfSums } from './sums.ts';
import { electionOf, whenOf } from './when.ts';
import { whereOf } from './where.ts';
import { whomOf } from './whom.ts';

/** What became of a number: its readings, or the reason why there is none. */
export interface Outcome {
  readonly quantity: QuantityMention;
  readonly readings: readonly Reading[];
  readonly reason: string | null;
  readonly rule: string | null;
  readonly head: string | null;
  readonly segment: Span;
}

/** How many readings before a figure can lend it their noun. */
const memory = 40;

/** Reads every number of the scene in order; each may lean on those before it. */
export function readScene(scene: Scene): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const drafts: Draft[] = [];
  const headline = headlineEvidence(scene);
  for (const sentence of scene.sentences) {
    const { quantities } = sentence;
    if (quantities.length === 0) continue;
    const segmented = segmentsOf(scene, sentence, quantities);
    const whole = sentenceEvidence(scene, sentence);
    for (const [order, quantity] of quantities.entries()) {
      const figure = figureOf(scene, sentence, quantity, order, segmented, whole, headline, drafts.slice(-memory));
      const outcome = readFigure(figure, drafts);
      outcomes.push(outcome);
    }
  }
  return withSums(outcomes, drafts);
}

/** Readings are made in the order of their drafts. */
function withSums(outcomes: readonly Outcome[], drafts: readonly Draft[]): readonly Outcome[] {
  const flags = flagsOfSums(drafts);
  if (flags.size === 0) return outcomes;
  let next = 0;
  return outcomes.map((outcome) => ({
    ...outcome,
    readings: outcome.readings.map((reading) => {
      const draft = drafts[next++];
      const flag = draft === undefined ? undefined : flags.get(draft);
      return flag === undefined ? reading : { ...reading, flags: [...reading.flags, flag] };
    }),
  }));
}

interface Around {
  readonly cues: ReadonlySet<Cue>;
  readonly nouns: ReadonlySet<Concept>;
  readonly cuesBefore: ReadonlySet<Cue>;
  readonly nounsBefore: ReadonlySet<Concept>;
}

function headlineEvidence(scene: Scene): { readonly cues: ReadonlySet<Cue>; readonly nouns: ReadonlySet<Concept> } {
  return {
    cues: new Set(scene.titleWords.flatMap((word) => (word.cue === null ? [] : [word.cue]))),
    nouns: new Set(scene.titleWords.flatMap((word) => (word.concept === null ? [] : [word.concept]))),
  };
}

function sentenceEvidence(scene: Scene, sentence: SceneSentence): Around {
  const before = scene.sentences[sentence.index - 1];
  const beforeThat = before && before.to - before.from < 12 ? scene.sentences[sentence.index - 2] : undefined;
  const linked = before ? [before, ...(beforeThat ? [beforeThat] : [])] : [];
  return {
    cues: new Set(sentence.cues.flatMap((cue) => (cue.cue === null ? [] : [cue.cue]))),
    nouns: new Set(sentence.nouns.flatMap((noun) => (noun.concept === null ? [] : [noun.concept]))),
    cuesBefore: new Set(linked.flatMap((one) => one.cues.flatMap((cue) => (cue.cue === null ? [] : [cue.cue])))),
    nounsBefore: new Set(
      linked.flatMap((one) => one.nouns.flatMap((noun) => (noun.concept === null ? [] : [noun.concept]))),
    ),
  };
}

function figureOf(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  order: number,
  segmented: Segmented,
  whole: Around,
  headline: { readonly cues: ReadonlySet<Cue>; readonly nouns: ReadonlySet<Concept> },
  earlier: readonly Draft[],
): Figure {
  const segment = segmented.segments[order] ?? sentence;
  const head = answeredHead(scene, sentence, quantity, headOf(scene, sentence, quantity, segment));
  const isPresidential =
    whole.cues.has('vote-for') || whole.cuesBefore.has('vote-for') || headline.cues.has('vote-for');
  const named = sentence.bodies.filter(
    (body) => body.role === 'party' || (body.role === 'person' && (isPresidential || isAfterFor(scene, body))),
  );
  const contenders = isOfPresident(scene) ? withoutNominators(named) : named;
  const inTurn = respectively(scene, sentence, quantity, contenders);
  const parties = inTurn?.party
    ? [inTurn.party]
    : ownLabels(
        scene,
        sentence,
        quantity,
        segment,
        labelsOf(scene, contenders, quantity, segment, segmented.orientation),
      );
  const places = inTurn?.place
    ? [inTurn.place]
    : labelsOf(scene, sentence.places, quantity, segment, segmented.orientation);
  const inside = (span: Span) => span.start >= segment.start && span.end <= segment.end;
  const cues = new Set(sentence.cues.flatMap((cue) => (cue.cue !== null && inside(cue) ? [cue.cue] : [])));
  // an average age told in between ends no list of shares
  const previous =
    (quantity.unit === 'percent'
      ? earlier.findLast((draft) => draft.indicator !== 'candidates-age')
      : earlier.at(-1)) ?? null;
  const evidence: Evidence = {
    segment: cues,
    sentence: whole.cues,
    before: whole.cuesBefore,
    headline: headline.cues,
    segmentNouns: new Set(
      sentence.nouns.flatMap((noun) => (noun.concept !== null && inside(noun) ? [noun.concept] : [])),
    ),
    sentenceNouns: whole.nouns,
    beforeNouns: whole.nounsBefore,
    headlineNouns: headline.nouns,
    head: head.concept,
    second: head.second?.concept ?? null,
    contender: parties.length > 0 || sentence.bodies.some((body) => body.subject === 'against-all' && inside(body)),
    place: places.length > 0,
    votedFor:
      parties[0] !== undefined &&
      (isVotedFor(scene, parties[0], whole) ||
        forTheParty.test(scene.context.text.slice(segment.start, segment.end)) ||
        forUs.test(scene.context.text.slice(segment.start, quantity.start))),
    previous: previous && sentence.index - previous.figure.sentence.index <= 3 ? previous.indicator : null,
    previousIsNear:
      previous !== null &&
      (previous.figure.sentence.index === sentence.index ||
        (sentence.index - previous.figure.sentence.index === 1 &&
          (parties.length > 0 || places.length > 0 || whole.cues.has('respectively')) &&
          sentence.to - sentence.from < 25)),
    ofThem: opensWithPart(sentence, segment, quantity),
    opensWithShare:
      quantity.form === 'fraction' &&
      quantity.start - sentence.start < 3 &&
      previous !== null &&
      sentence.index - previous.figure.sentence.index === 1,
    toldAgain: toldAgain.test(scene.context.text.slice(Math.max(sentence.start, quantity.start - 24), quantity.start)),
    ofVoters:
      ofVoters.test(scene.context.text.slice(segment.start, quantity.start)) ||
      ofThoseWhoVoted.test(scene.context.text.slice(quantity.end, quantity.end + 50)),
    unknownNoun: head.unknown !== null,
    referendum: scene.summary.referendumFrom < sentence.end,
    election: scene.summary.electionFrom < sentence.end,
    project: isUnderProject(scene, sentence),
  };
  return {
    scene,
    sentence,
    quantity,
    order,
    count: sentence.quantities.length,
    segment,
    orientation: segmented.orientation,
    head,
    evidence,
    parties,
    places,
    earlier,
    election: null,
    electionWords: null,
  };
}

const presidential =
  /(?:presidential (?:\p{L}+ )?(?:election|vote|race|poll|campaign)|elections? of (?:the )?president|президентск\p{L}* выбор|выбор\p{L}* (?:\p{L}+ )?(?:президента|главы государства)|президент\p{L}* (?:\p{L}+ )?сайлау)/iu;
const ofPresident = new WeakMap<Scene, boolean>();

function isOfPresident(scene: Scene): boolean {
  const known = ofPresident.get(scene);
  if (known !== undefined) return known;
  const { text, title } = scene.context;
  const found = presidential.test(title ?? '') || presidential.test(text.slice(0, 500));
  ofPresident.set(scene, found);
  return found;
}

/** "Zhiguli Dairabayev, a candidate of the Auyl Party": votes for a president are for persons, whoever put them forward. */
function withoutNominators(named: readonly BodyMention[]): readonly BodyMention[] {
  return named.some((body) => body.role === 'person') ? named.filter((body) => body.role === 'person') : named;
}

/** "В Абайской и Актюбинской областях … соответственно 57,02% и 57,45%": the figures take the names in their order. */
function respectively(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  contenders: readonly BodyMention[],
): { readonly party: BodyMention | null; readonly place: PlaceMention | null } | null {
  const word = sentence.cues.find((cue) => cue.cue === 'respectively');
  if (!word) return inOrderOfNames(scene, sentence, quantity, contenders);
  const run: QuantityMention[] = [];
  const near = (a: Span, b: Span) => {
    const gap = tokenAt(scene.tokens, b.start) - tokenAt(scene.tokens, a.end);
    return gap >= 0 && gap <= 4;
  };
  for (const one of sentence.quantities) {
    const last = run.at(-1);
    if (last && !near(last, one)) {
      if (run.some((other) => near(word, other) || near(other, word))) break;
      run.length = 0;
    }
    run.push(one);
  }
  const turn = run.indexOf(quantity);
  const first = run[0];
  if (turn < 0 || !first || run.length < 2 || !run.some((other) => near(word, other) || near(other, word))) return null;
  const places = sentence.places
    .filter((place) => place.end <= first.start && place.level !== 'country')
    .slice(-run.length);
  const parties = contenders.filter((body) => body.end <= first.start).slice(-run.length);
  if (parties.length === run.length) return { party: parties[turn] ?? null, place: null };
  if (places.length === run.length) return { party: null, place: places[turn] ?? null };
  return null;
}

/** "87,15 процента от числа проголосовавших": a share of those who voted. */
const ofThoseWhoVoted =
  /^\s*(?:от (?:общего )?числа\s+)?(?:про)?голосовавш|^\s*участников (?:голосования|референдума)/iu;

const ofVoters =
  /(?:қатысқан|дауыс берген|qatysqan|daýys bergen)(?:\s+\p{L}+){0,2}?\p{L}*(?:дардың|дердің|тардың|тердің|лардың|лердің|ның|нің|dardyń|derdiń|tardyń|terdiń)\s+$/iu;

const joint = /^(?:және|мен|пен|бен|и|and|jáne|men|pen|,)$/u;

/** "Астана мен алматылық сайлаушылардың 37 және 21%-ы": as many figures as names, both joined, take them in their order. */
function inOrderOfNames(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  contenders: readonly BodyMention[],
): { readonly party: BodyMention | null; readonly place: PlaceMention | null } | null {
  const { tokens } = scene;
  const isJoint = (a: Span, b: Span) => {
    const from = tokenAt(tokens, a.end);
    return tokenAt(tokens, b.start) - from === 1 && joint.test(tokens[from]?.fold ?? '');
  };
  const at = sentence.quantities.indexOf(quantity);
  let first = at;
  let last = at;
  const linked = (left: number) => {
    const a = sentence.quantities[left];
    const b = sentence.quantities[left + 1];
    return a !== undefined && b !== undefined && isJoint(a, b);
  };
  while (linked(first - 1)) first -= 1;
  while (linked(last)) last += 1;
  const run = sentence.quantities.slice(first, last + 1);
  const opening = run[0];
  if (run.length < 2 || !opening) return null;
  const since = sentence.quantities[first - 1]?.end ?? sentence.start;
  const inFront = <Label extends Span>(labels: readonly Label[]): readonly Label[] | null => {
    const before = labels.filter((label) => label.start >= since && label.end <= opening.start);
    const near = before.at(-1);
    if (before.length !== run.length || !near) return null;
    if (tokenAt(tokens, opening.start) - tokenAt(tokens, near.end) > 6) return null;
    return before.every((label, index) => {
      const next = before[index + 1];
      return next === undefined || tokenAt(tokens, next.start) - tokenAt(tokens, label.end) <= 3;
    })
      ? before
      : null;
  };
  const parties = inFront(contenders);
  if (parties) return { party: parties[at - first] ?? null, place: null };
  const places = inFront(sentence.places.filter((place) => place.level !== 'country'));
  return places ? { party: null, place: places[at - first] ?? null } : null;
}

/** "Сколько избирателей? 12 032 550 человек": the question before names what is counted. */
function answeredHead(scene: Scene, sentence: SceneSentence, quantity: QuantityMention, head: Head): Head {
  if (head.concept !== null && head.concept !== 'people') return head;
  const before = scene.sentences[sentence.index - 1];
  if (!before || quantity !== sentence.quantities[0] || before.quantities.length > 0) return head;
  const noun = before.nouns.at(-1);
  const question = scene.context.text.slice(before.start, before.end).trimEnd();
  // "неше жаста болуы тиіс?" asks for years, no candidates
  if (!noun || !question.endsWith('?') || askedForOther.test(question)) return head;
  return { ...head, concept: noun.concept, how: 'before', noun: head.noun, unknown: null };
}

const askedForOther =
  /(?:неше|қанша|сколько|how many|what)\s+(?:жас|пайыз|күн|сағат|лет|процент|дней|часов|years|per ?cent|days|hours)/iu;

/** A party's programme or action is told of: here, just before or in the headline. */
function isUnderProject(scene: Scene, sentence: SceneSentence): boolean {
  const byParty = scene.summary.partyMentions > 0 || scene.titleBodies.some((body) => body.role === 'party');
  const named = [...scene.titleBodies, ...scene.bodies.slice(0, 12)].some((body) => programmes.has(body.subject));
  if (!byParty && !named) return false;
  if (scene.titleWords.some((word) => word.cue === 'programme')) return true;
  return scene.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index + 1)
    .some((one) => one.cues.some((cue) => cue.cue === 'programme'));
}

const programmes = new Set(['auyl-amanaty', 'jer-amanaty', 'jas-otan']);

/** "За AMANAT проголосовали", "voted for Auyl", "«Ауыл» үшін дауыс берді". */
function isVotedFor(scene: Scene, party: BodyMention, whole: Around): boolean {
  if (!whole.cues.has('turnout') && !whole.cues.has('vote-for')) return false;
  const at = tokenAt(scene.tokens, party.start);
  for (let index = at - 1; index >= 0 && index >= at - 4; index -= 1) {
    const token = scene.tokens[index];
    if (!token || token.kind === 'break') return false;
    if (token.fold === 'за' || token.fold === 'for') return true;
    if (token.kind === 'word' && !party.rule.includes(token.fold) && token.fold !== 'партию' && token.fold !== 'the')
      return false;
  }
  return scene.tokens[tokenAt(scene.tokens, party.end)]?.fold === 'үшін';
}

/** "The People’s Party. Ninety thousand members; ten seats": a name on its own stands over the sentences of its paragraph. */
function headerOf(scene: Scene, sentence: SceneSentence): BodyMention | null {
  if (sentence.bodies.some((body) => body.role === 'party' || body.role === 'chamber')) return null;
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 2; index -= 1) {
    const before = scene.sentences[index];
    if (!before || before.paragraph !== sentence.paragraph) return null;
    const [party] = before.bodies;
    const words = before.to - before.from;
    if (party?.role === 'party' && words <= 6 && before.end - before.start - (party.end - party.start) <= 6)
      return party;
    if (before.bodies.some((body) => body.role !== 'person')) return null;
  }
  return null;
}

const forTheParty = /(?:votes?|voted|ballots|cast) (?:\p{L}+ )?for (?:the party)(?![\p{L}])/iu;
/** "За нас проголосовали 146 431 человек": said by a party of itself. */
const forUs = /(?<!\p{L})за (?:нас|нашу партию)(?!\p{L})/iu;

/** "За Жигули Дайрабаева проголосовали", "за Каракат Абден – 206 206". */
function isAfterFor(scene: Scene, body: BodyMention): boolean {
  const before = scene.tokens[tokenAt(scene.tokens, body.start) - 1];
  return before?.fold === 'за' || before?.fold === 'for';
}

const partyItself =
  /(?<![\p{L}])(?:the party|партия|партиясы|за нас|за нашу партию|it(?= (?:has|had|won|took|holds|held|gets|got|received|nominated|fielded|named|secured|gained)(?![\p{L}])))(?![\p{L}])/iu;

/** "In Almaty the party took 29 seats, Ak Zhol 4": "the party" is the one the text is about. */
function ownLabels(
  scene: Scene,
  sentence: SceneSentence,
  quantity: QuantityMention,
  segment: Span,
  labels: readonly BodyMention[],
): readonly BodyMention[] {
  if (
    labels.some((label) => label.start < quantity.start) ||
    sentence.bodies.some((body) => body.role === 'party' && body.end <= quantity.start)
  )
    return labels;
  const header = labels.length === 0 ? headerOf(scene, sentence) : null;
  if (header) return [header];
  const main = scene.summary.mainParty;
  const own = scene.context.text.slice(segment.start, segment.end);
  const found = partyItself.exec(scene.context.text.slice(segment.start, quantity.start)) ?? forTheParty.exec(own);
  if (!found || main === null) return labels;
  const start = segment.start + found.index;
  return [
    {
      kind: 'body',
      subject: main,
      role: 'party',
      level: null,
      start,
      end: start + found[0].length,
      rule: 'the party itself',
    },
  ];
}

const toldAgain =
  /(?<!\p{L})(?:это|или|то есть|а это|бұл|яғни|немесе|that is|or|i\.e\.)\s+(?:(?:около|почти|более|порядка|свыше|about|nearly|over)\s+)?$/iu;

/** "Из них …", "оның ішінде …", "29-ын": a part of what was told before. */
function opensWithPart(sentence: SceneSentence, segment: Span, quantity: QuantityMention): boolean {
  return sentence.cues.some(
    (cue) =>
      cue.cue === 'of-them' &&
      cue.start >= Math.min(segment.start, sentence.start) &&
      (cue.end <= quantity.start || (cue.start >= quantity.end && cue.start - quantity.end <= 1)),
  );
}

function readFigure(found: Figure, drafts: Draft[]): Outcome {
  let figure = found;
  const { quantity, segment, head } = figure;
  const headWords = head.noun
    ? `${head.how}: ${figure.scene.context.text.slice(head.noun.start, head.noun.end)}`
    : null;
  const nothing = (reason: string): Outcome => ({
    quantity,
    readings: [],
    reason,
    rule: null,
    head: headWords,
    segment,
  });
  const kind = kindOf(figure);
  if (kind.indicator === null) return nothing(kind.reason);
  const { indicator, like } = kind;
  const meant = electionOf(figure, indicator, like);
  figure.election = meant?.election ?? null;
  figure.electionWords = meant?.how === 'stated' ? meant.words : null;
  const names = namesOf(figure, indicator);
  const inOrder = (a: Span, b: Span) => a.start - b.start;
  if (names.count > 1)
    figure = { ...figure, parties: [...figure.parties].sort(inOrder), places: [...figure.places].sort(inOrder) };
  const readings: Reading[] = [];
  for (let nth = 0; nth < names.count; nth += 1) {
    const whom = whomOf(figure, indicator, like, names.by === 'party' ? nth : 0);
    if (!whom) return nothing('nobody is named whom it is about');
    const where = whereOf(figure, indicator, like, names.by === 'place' ? nth : figure.places.length > 1 ? null : 0);
    const period = whenOf(figure, indicator, like);
    const dimensions = slicesOf(figure, indicator, whom.subject, like ?? lastLike(figure, indicator));
    const flags = flagsOf(figure, indicator);
    const beside = [whom.words, where.words].filter((span): span is Span => span !== null);
    const rule = `${kind.rule}${names.count > 1 ? ':each' : ''}`;
    const draft: Draft = {
      figure,
      indicator,
      subject: whom.subject,
      subjectHow: whom.how,
      region: where.region,
      regionHow: where.how,
      period,
      dimensions,
      flags,
      rule,
      words: beside,
    };
    drafts.push(draft);
    for (const quantityOfAge of agesOf(draft)) readings.push(readingOf({ ...draft, ...quantityOfAge }));
  }
  return { quantity, readings, reason: null, rule: kind.rule, head: headWords, segment };
}

/** "Жасы 27 мен 56 аралығында", "от 27 до 56 лет": the age of the youngest and that of the oldest. */
function agesOf(draft: Draft): readonly Partial<Draft>[] {
  const { figure, indicator, dimensions } = draft;
  const { min, max, value } = figure.quantity;
  if (indicator !== 'candidates-age' || value !== null || min === null || max === null) return [{}];
  return [
    { value: min, measure: 'youngest' },
    { value: max, measure: 'oldest' },
  ].map(({ value: age, measure }) => ({
    figure: { ...figure, quantity: { ...figure.quantity, value: age, min: null, max: null, qualifier: 'exact' } },
    dimensions: { ...dimensions, measure },
  }));
}

/** "Ак жол и Respublica получают по 6 мандатов": one reading for each name. */
function namesOf(
  figure: Figure,
  indicator: IndicatorId,
): { readonly count: number; readonly by: 'party' | 'place' | 'none' } {
  const each = figure.quantity.each || said(figure, 'each');
  const parties = figure.parties.filter((body) => body.role === 'party' || body.role === 'person');
  const subjects = new Set(parties.map((body) => body.subject));
  const regional = figure.places.filter((place) => place.level !== 'country');
  if (
    subjects.size === parties.length &&
    parties.length > 1 &&
    perParty.has(indicator) &&
    (each || figure.orientation !== 'unknown')
  )
    return { count: parties.length, by: 'party' };
  if (regional.length > 1 && each) return { count: regional.length, by: 'place' };
  return { count: 1, by: 'none' };
}

const perParty = new Set<IndicatorId>(['seats', 'votes', 'vote-share', 'candidates', 'party-lists', 'deputies']);

function flagsOf(figure: Figure, indicator: IndicatorId): readonly Flag[] {
  const future = new Set<IndicatorId>(['projects', 'funding', 'beneficiaries', 'members', 'branches']);
  return future.has(indicator) && saidNear(figure, 'plan') ? ['plan'] : [];
}

function readingOf(draft: Draft): Reading {
  const { figure } = draft;
  const { quantity } = figure;
  return {
    indicator: draft.indicator,
    subject: draft.subject,
    region: draft.region,
    quantity: {
      qualifier: quantity.qualifier,
      word: quantity.qualifierWord,
      value: quantity.value,
      min: quantity.min,
      max: quantity.max,
      unit: indicators[draft.indicator].unit,
    },
    period: draft.period,
    dimensions: draft.dimensions,
    speaker: speakerOf(figure),
    quote: quoteOf(figure, draft.words),
    attribution: { subject: draft.subjectHow, region: draft.regionHow },
    flags: draft.flags,
    rule: draft.rule,
  };
}

function speakerOf(figure: Figure): Reading['speaker'] {
  const { speech } = figure.scene;
  let low = 0;
  let high = speech.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speech[middle]?.start ?? 0) <= figure.quantity.start) low = middle + 1;
    else high = middle;
  }
  const found = speech[low - 1];
  return found && found.end >= figure.quantity.end ? { name: found.name, role: found.role } : null;
}
