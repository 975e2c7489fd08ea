import type { ArticleCard } from './article.ts';
import type { Observation, Qualifier, Quantity } from './observation.ts';
import { statedStep } from './precision.ts';
import { foldedWords, skeleton } from './spelling.ts';

/** How two statements stand to each other; only the last is a conflict. */
export type Relation = 'repetition' | 'rounding' | 'revision' | 'different-scope' | 'contradiction';

/** An observation that knows its article, as the snapshot has it. */
export type Statement = Observation & { readonly article: string };

type Card = Pick<ArticleCard, 'id' | 'outlet' | 'published' | 'origin' | 'readBy'>;
type Cards = ReadonlyMap<string, Card>;

export interface RelatedPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly relation: Relation;
}

/** Statements about one thing: same indicator, subject, region, slices and time. */
export interface StatementGroup {
  /** Stable as long as its statements are: the id of the first of them. */
  readonly key: string;
  /** In the order they were published, then by id. */
  readonly observations: readonly Statement[];
  /** Every pair, once. */
  readonly pairs: readonly RelatedPair[];
  /** The gravest relation among the pairs; null for a statement that stands alone. */
  readonly relation: Relation | null;
  readonly articles: number;
  /** How many sources these articles go back to: "6 articles, 1 origin". */
  readonly origins: number;
  /** The one to show where only one can stand: official origin, then a named speaker, then the most precise, then the earliest. */
  readonly lead: Statement;
}

/** Every relation, the gravest last. */
export const gravity: readonly Relation[] = ['repetition', 'rounding', 'different-scope', 'revision', 'contradiction'];

/**
 * Names the relation of two statements by a fixed rule. 41.07 % and 51.07 % for one region at 18:10 → 'contradiction';
 * 81.3 % and 81.31 % → 'rounding'; 69.43 % at 22:00 and 69.44 % the next day → 'revision'.
 */
export function relate(a: Statement, b: Statement, articles: Iterable<Card> = []): Relation {
  return relateIn(a, b, cardsOf(articles));
}

function relateIn(a: Statement, b: Statement, cards: Cards): Relation {
  return scopeOf(a) === scopeOf(b) ? relateInScope(a, b, cards) : 'different-scope';
}

function relateInScope(a: Statement, b: Statement, cards: Cards): Relation {
  if (!isSameTime(a, b) || isOtherHour(a, b)) return 'different-scope';
  if (sameQuantity(a.quantity, b.quantity)) return 'repetition';
  if (intersect(intervalOf(a), intervalOf(b))) return 'rounding';
  if (isRevision(a, b, cards)) return 'revision';
  if (isOneUnreviewedText(a, b, cards)) return 'different-scope';
  return 'contradiction';
}

/** Groups statements of the same thing; each statement is in exactly one group. Groups come in the order of their first statement. */
export function groupStatements(
  observations: readonly Statement[],
  articles: Iterable<Card>,
): readonly StatementGroup[] {
  const cards = cardsOf(articles);
  const byScope = Map.groupBy(observations, scopeOf);
  return [...byScope.values()]
    .flatMap((statements) => joined(statements, isSameTime))
    .map((statements) => toGroup(statements, cards));
}

/** The groups that disagree: at least one pair contradicts. */
export function contradictions(groups: readonly StatementGroup[]): readonly StatementGroup[] {
  return groups.filter(({ relation }) => relation === 'contradiction');
}

/** Finds the group of each statement: id → group. */
export function groupsById(groups: readonly StatementGroup[]): ReadonlyMap<string, StatementGroup> {
  return new Map(groups.flatMap((group) => group.observations.map(({ id }) => [id, group] as const)));
}

function toGroup(statements: readonly Statement[], cards: Cards): StatementGroup {
  const observations = statements.toSorted(
    (a, b) => publishedOf(a, cards).localeCompare(publishedOf(b, cards)) || (a.id < b.id ? -1 : 1),
  );
  const pairs = observations.flatMap((a, index) =>
    observations.slice(index + 1).map((b) => ({ a, b, relation: relateInScope(a, b, cards) })),
  );
  const relation = pairs.reduce<Relation | null>(
    (gravest, pair) => (gravest === null || gravityOf(pair.relation) > gravityOf(gravest) ? pair.relation : gravest),
    null,
  );
  return {
    key: observations[0]?.id ?? '',
    observations,
    pairs,
    relation,
    articles: new Set(observations.map(({ article }) => article)).size,
    origins: countOrigins(observations, cards),
    lead: leadOf(observations, cards),
  };
}

const gravityOf = (relation: Relation) => gravity.indexOf(relation);

// ---- the same thing -------------------------------------------------------------------------------------------------

// The stage of a count tells a revision, not another thing.
const stageOfCount = 'count';

/** What is counted, for whom, where, in which slice: equal for statements that may be compared. */
function scopeOf(observation: Statement): string {
  const { indicator, subject, region, quantity, flags } = observation;
  const regions = typeof region === 'string' ? region : region.toSorted().join('+');
  const plan = flags.includes('plan') ? 'plan' : '';
  return [indicator, subject, regions, quantity.unit, slicesOf(observation), plan].join('|');
}

// What the subject already says need not be said twice: votes of amanat, for amanat. But "no body named" is not "the Mazhilis":
// "almost 4,000 candidates" of an election of both are not the 119 for the Mazhilis.
function slicesOf({ subject, dimensions }: Statement): string {
  return Object.entries(dimensions)
    .filter(([key, value]) => key !== stageOfCount && !((key === 'for' || key === 'body') && value === subject))
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(',');
}

// A date of speaking that we supplied may differ by some days between two articles on one event.
const nearDays = 7;

function isSameTime(a: Statement, b: Statement): boolean {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left === null || right === null) return left === right;
  if (left.from === right.from && left.to === right.to) return true;
  const supplied = [a, b].some(({ period }) => period.basis === 'implied' || period.basis === 'relative');
  const short = left.to - left.from <= nearDays && right.to - right.from <= nearDays;
  return supplied && short && left.from <= right.to && right.from <= left.to;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** Null where no time is known: such statements are compared only with each other. */
function daysOf({ period }: Statement): Days | null {
  if (period.start === null && period.end === null) return null;
  return {
    from: period.start === null ? -Infinity : dayNumber(period.start, 'first'),
    to: period.end === null ? Infinity : dayNumber(period.end, 'last'),
  };
}

function dayNumber(iso: string, side: 'first' | 'last'): number {
  const [year = 1970, month, day] = iso.split('-').map(Number);
  const last = side === 'last';
  const time =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day)
      : Date.UTC(year, last ? (month ?? 12) : (month ?? 1) - 1, last ? 0 : 1);
  return time / 86_400_000;
}

// ---- the time of a running count ------------------------------------------------------------------------------------

/** Minutes of the day of a running count: "18:10", "2023-03-19T18.10" → 1090. Null where no hour is given. */
function minutesOf({ period }: Statement): number | null {
  const clock = period.asOf?.match(/(?:^|T)(\d{1,2})[:.](\d{2})/);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

// Polling stations close at 20:00: a count given earlier in the day is of its hour and is not corrected by a later one.
const pollsClose = 20 * 60;

type Stage = 'running' | 'preliminary' | 'final';

function stageOf(observation: Statement): Stage {
  const minutes = minutesOf(observation);
  const said = observation.dimensions[stageOfCount];
  if (said === 'running' || said === 'preliminary' || said === 'final') {
    return said === 'preliminary' && minutes !== null && minutes < pollsClose ? 'running' : said;
  }
  if (minutes === null) return 'final';
  return minutes < pollsClose ? 'running' : 'preliminary';
}

/** Two hours of one running count, or a running count beside the result: different moments, no disagreement. */
function isOtherHour(a: Statement, b: Statement): boolean {
  const [left, right] = [minutesOf(a), minutesOf(b)];
  const running = stageOf(a) === 'running' || stageOf(b) === 'running';
  if (running) return left !== right || stageOf(a) !== stageOf(b);
  return false;
}

/** The later of two counts, where the sources themselves tell their stage or hour apart. */
function isRevision(a: Statement, b: Statement, cards: Cards): boolean {
  if (a.article === b.article) return false;
  if (stageOf(a) !== stageOf(b)) return true;
  const [left, right] = [minutesOf(a), minutesOf(b)];
  if (left !== null && right !== null) return left !== right;
  return voteCounts.includes(a.indicator) && (isOfVoteDay(a, b, cards) || isOfVoteDay(b, a, cards));
}

const voteCounts: readonly string[] = ['turnout', 'voters', 'registered-voters', 'votes', 'vote-share'];

// Lists and counts move until the final protocol: what was printed by the evening of the vote gives way to what was printed later.
// K-3: "11,950,485" voters on the day, "11,953,465" the day after.
function isOfVoteDay(earlier: Statement, later: Statement, cards: Cards): boolean {
  const [first, second] = [cards.get(earlier.article)?.published, cards.get(later.article)?.published];
  const voted = earlier.period.end;
  return Boolean(first && second && voted && first <= voted && second > voted);
}

// Two figures that no person has checked, read from one text into one slot, are most likely two things that the reading did not tell apart.
function isOneUnreviewedText(a: Statement, b: Statement, cards: Cards): boolean {
  if (a.article !== b.article || cards.get(a.article)?.readBy === 'hand') return false;
  return a.status !== 'reviewed' || b.status !== 'reviewed';
}

// ---- what a quantity allows -----------------------------------------------------------------------------------------

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are allowed. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

type IntervalOf = (value: number, step: number) => Interval;

const closed = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false });

// 69.43 and 69.44 meet at 69.435 but share no value.
const rounded = (value: number, step: number): Interval => ({
  low: value - step / 2,
  high: value + step / 2,
  lowOpen: true,
  highOpen: true,
});

/** What each qualifier allows, with the value of the last stated digit as `step`. */
const intervals: Readonly<Record<Exclude<Qualifier, 'range'>, IntervalOf>> = {
  // People and seats do not come in halves: a count given to the last one is that count.
  exact: (value, step) => (step === 1 ? closed(value, value) : rounded(value, step)),
  about: (value, step) => closed(value - coarser(value, step), value + coarser(value, step)),
  moreThan: (value) => ({ ...closed(value, Infinity), lowOpen: true }),
  atLeast: (value) => closed(value, Infinity),
  lessThan: (value) => ({ ...closed(-Infinity, value), highOpen: true }),
  atMost: (value) => closed(-Infinity, value),
  almost: (value, step) => ({ ...closed(value - coarser(value, step), value), highOpen: true }),
};

/** The values that a statement allows: 81.3 → [81.25, 81.35], "более 3 000" → (3 000, ∞), "82,5 тысячи" → ±50. */
export function intervalOf(observation: Pick<Observation, 'quantity' | 'quote'>): Interval {
  const { quantity } = observation;
  if (quantity.qualifier === 'range' || quantity.value === null) {
    return closed(quantity.min ?? -Infinity, quantity.max ?? Infinity);
  }
  const step = Math.max(statedStep(observation), thousandsOf(quantity.value));
  // "65 %" is rounded to the whole percent, "65 deputies" is not rounded.
  const measured = quantity.unit === 'percent' || quantity.unit === 'years';
  if (measured && quantity.qualifier === 'exact') return rounded(quantity.value, step);
  return intervals[quantity.qualifier](quantity.value, step);
}

// "12 000 000" is a count in millions, "800 000" one in thousands, even where the words spell all zeros.
function thousandsOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  if (value % 1e9 === 0) return 1e9;
  if (value % 1e6 === 0) return 1e6;
  return value % 1000 === 0 ? 1000 : 0;
}

// One rounding step more than stated: "about 500" is given in hundreds, "almost 71 %" in whole percent.
function coarser(value: number, step: number): number {
  if (!Number.isInteger(value) || value === 0) return step;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.max(unit, step);
}

function intersect(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

// Whether `a` begins where `b` has not ended. A touch counts unless an end is open; binary fractions get a hair's breadth.
function reaches(a: Interval, b: Interval): boolean {
  const hair = 1e-9 * Math.max(1, Math.abs(a.low === -Infinity ? 0 : a.low));
  return a.lowOpen || b.highOpen ? a.low < b.high - hair : a.low <= b.high + hair;
}

function sameQuantity(a: Quantity, b: Quantity): boolean {
  return a.qualifier === b.qualifier && a.value === b.value && a.min === b.min && a.max === b.max;
}

// ---- where the words come from --------------------------------------------------------------------------------------

/** How many sources some statements of one thing go back to: reprints, one outlet's several languages and one bulletin count once. */
export function originsOf(observations: readonly Statement[], articles: Iterable<Card>): number {
  return countOrigins(observations, cardsOf(articles));
}

function countOrigins(observations: readonly Statement[], cards: Cards): number {
  return joined(observations, (a, b) => isSameOrigin(a, b, cards)).length;
}

function isSameOrigin(a: Statement, b: Statement, cards: Cards): boolean {
  if (a.article === b.article) return true;
  const [left, right] = [cards.get(a.article), cards.get(b.article)];
  if (left && right && namesOf(left).some((name) => namesOf(right).includes(name))) return true;
  if (isSamePerson(a.speaker?.name ?? null, b.speaker?.name ?? null)) return true;
  // One bulletin is read out at one hour: "на 18:10", whoever repeats it.
  return minutesOf(a) !== null && minutesOf(a) === minutesOf(b) && sameQuantity(a.quantity, b.quantity);
}

const namesOf = (card: Card) => [card.outlet, card.origin ?? card.outlet].map((name) => name.toLowerCase());

function isSamePerson(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || (surnameOf(a).length > 2 && surnameOf(a) === surnameOf(b));
}

// Names are spelt differently from one language to the next: Абдиров, Әбдіров, Abdirov. The family name's consonants remain.
function surnameOf(name: string): string {
  return skeleton(foldedWords(name).at(-1) ?? '');
}

/** Outlets and roles whose words are the count itself. */
const officialOutlets: readonly string[] = [
  'election.gov.kz',
  'stat.gov.kz',
  'parlam.kz',
  'senate.parlam.kz',
  'akorda.kz',
];
const officialRoles =
  /(?:ЦИК|Центральн\p{L}+ избирательн\p{L}+ комисси|ОСК|Орталық сайлау комиссия|Central Election Commission|\bCEC\b)/iu;

// The rule that a map or a tile prints when it must choose: official origin, named speaker, most precise, earliest.
function leadOf(observations: readonly Statement[], cards: Cards): Statement {
  const rank = (statement: Statement) => [
    isOfficial(statement, cards) ? 0 : 1,
    stageOf(statement) === 'final' ? 0 : 1,
    statement.speaker ? 0 : 1,
    widthOf(intervalOf(statement)),
  ];
  const [first, ...others] = observations;
  if (!first) throw new RangeError('leadOf: a group has at least one statement');
  return others.reduce((best, statement) => (isBefore(rank(statement), rank(best)) ? statement : best), first);
}

function isOfficial(statement: Statement, cards: Cards): boolean {
  const card = cards.get(statement.article);
  const named = [card?.outlet ?? '', card?.origin ?? ''].some((name) => officialOutlets.includes(name.toLowerCase()));
  return named || officialRoles.test(statement.speaker?.role ?? '');
}

const widthOf = ({ low, high }: Interval) => high - low;

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

// ---- small parts ----------------------------------------------------------------------------------------------------

function cardsOf(articles: Iterable<Card>): Cards {
  return new Map([...articles].map((card) => [card.id, card]));
}

function publishedOf(statement: Statement, cards: Cards): string {
  return cards.get(statement.article)?.published ?? '9999';
}

/** Joins what is alike, directly or through others, keeping the order. */
function joined<T>(items: readonly T[], alike: (a: T, b: T) => boolean): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const near = groups.filter((group) => group.some((other) => alike(other, item)));
    const [first, ...rest] = near;
    if (!first) {
      groups.push([item]);
      continue;
    }
    for (const group of rest) {
      first.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
    first.push(item);
  }
  return groups;
}
