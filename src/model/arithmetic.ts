import type { Statement } from './agreement.ts';
import { intervalOf } from './agreement.ts';
import { statedStep } from './precision.ts';

/**
 * A sum or a share that the stated figures allow to be checked. All operands are statements: nothing is computed into the data.
 * parts: "69 + 29 = 98"; share: "3 431 510 / 6 366 441 = 53,90 %".
 */
export interface ArithmeticCheck {
  readonly kind: 'parts' | 'share';
  /** Whether all operands stand in one article, or come from several articles on one vote. */
  readonly scope: 'article' | 'election';
  readonly outcome: 'holds' | 'fails';
  /** The figure that is checked: the whole, or the share. */
  readonly stated: Statement;
  /** The parts; for a share the counted part and its base, in this order. */
  readonly operands: readonly Statement[];
  /** What the operands give, in the unit of `stated`: 98, or 53.90005… */
  readonly computed: number;
}

/** Checks what can be checked in each article, and shares across articles of one vote. Figures that are not exact are left alone. */
export function checkArithmetic(observations: readonly Statement[]): readonly ArithmeticCheck[] {
  const exact = observations.filter(({ quantity }) => quantity.qualifier === 'exact' && quantity.value !== null);
  const byArticle = [...Map.groupBy(exact, ({ article }) => article).values()];
  const inArticles = byArticle.flatMap((statements) => [
    ...checkParts(statements),
    ...checkShares(statements, 'article'),
  ]);
  const checked = new Set(inArticles.map(({ stated }) => stated));
  const byElection = Map.groupBy(
    exact.filter(({ dimensions }) => dimensions.election !== undefined),
    ({ dimensions }) => dimensions.election,
  );
  const acrossArticles = [...byElection.values()]
    .flatMap((statements) => checkShares(statements, 'election'))
    .filter(({ stated }) => !checked.has(stated));
  return [...inArticles, ...acrossArticles];
}

/** Finds the checks in which a figure takes part: id → checks. */
export function checksById(checks: readonly ArithmeticCheck[]): ReadonlyMap<string, readonly ArithmeticCheck[]> {
  const index = new Map<string, ArithmeticCheck[]>();
  for (const check of checks) {
    for (const { id } of [check.stated, ...check.operands]) index.set(id, [...(index.get(id) ?? []), check]);
  }
  return index;
}

const valueOf = ({ quantity }: Statement) => quantity.value ?? Number.NaN;

// ---- parts and whole ------------------------------------------------------------------------------------------------

/** Slices whose values do not overlap, with the sets that make up the whole. */
const partitions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  route: [
    ['list', 'district'],
    ['list', 'assembly-of-people'],
    ['indirect', 'appointed'],
  ],
  group: [
    ['women', 'men'],
    ['local', 'foreign'],
  ],
  level: [
    ['region', 'city', 'district'],
    ['region', 'district'],
  ],
  place: [['station', 'home', 'abroad']],
  outcome: [['resolved', 'explained', 'in-progress']],
};

/** Counts that can be added; shares, ages and people who may be counted twice cannot. */
const additive = new Set(['count', 'persons', 'seats', 'votes', 'KZT']);

function checkParts(statements: readonly Statement[]): readonly ArithmeticCheck[] {
  return Object.entries(partitions).flatMap(([slice, sets]) =>
    statements
      .filter(({ dimensions, quantity }) => dimensions[slice] === undefined && additive.has(quantity.unit))
      .flatMap((whole) => checkWhole(whole, slice, sets, statements)),
  );
}

function checkWhole(
  whole: Statement,
  slice: string,
  sets: readonly (readonly string[])[],
  statements: readonly Statement[],
): readonly ArithmeticCheck[] {
  const parts = statements.filter(
    (part) => part.dimensions[slice] !== undefined && scopeWithout(part, slice) === scopeWithout(whole, slice),
  );
  const values = new Set(parts.map(({ dimensions }) => dimensions[slice]));
  // Two figures for one part: which of them belongs to the sum cannot be told.
  if (parts.length < 2 || values.size !== parts.length) return [];
  const computed = parts.reduce((sum, part) => sum + valueOf(part), 0);
  const holds = computed === valueOf(whole);
  const complete = sets.some((set) => set.length === values.size && set.every((value) => values.has(value)));
  // Parts that do not reach the whole may be only some of the parts: that is no failure.
  if (!holds && !complete) return [];
  return [
    { kind: 'parts', scope: 'article', outcome: holds ? 'holds' : 'fails', stated: whole, operands: parts, computed },
  ];
}

function scopeWithout(statement: Statement, slice: string): string {
  const { indicator, subject, region, period, dimensions } = statement;
  const slices = Object.entries(dimensions)
    .filter(([key]) => key !== slice)
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  return JSON.stringify([indicator, subject, region, period.start, period.end, period.asOf ?? null, slices]);
}

// ---- share and base -------------------------------------------------------------------------------------------------

interface ShareRule {
  readonly share: string;
  readonly part: string;
  readonly base: string;
  /** Whether the base counts for all: the electorate's votes under a party's share, all deputies under the women among them. */
  readonly isBase: (base: Statement, share: Statement) => boolean;
  readonly isPart: (part: Statement, share: Statement) => boolean;
}

const sameSlices = (a: Statement, b: Statement, ignored: readonly string[]) =>
  slicesWithout(a, ignored) === slicesWithout(b, ignored);

function slicesWithout({ dimensions }: Statement, ignored: readonly string[]): string {
  return Object.entries(dimensions)
    .filter(([key]) => !ignored.includes(key))
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join();
}

const sameSubject = (a: Statement, b: Statement) => a.subject === b.subject;

/** Women among candidates, resolved among appeals: one slice names the part, the base is without it. */
function shareOfGroup(share: string, count: string, slices: readonly string[]): ShareRule {
  return {
    share,
    part: count,
    base: count,
    isPart: (part, of) =>
      sameSubject(part, of) && sameSlices(part, of, []) && slices.some((slice) => of.dimensions[slice] !== undefined),
    isBase: (base, of) =>
      sameSubject(base, of) &&
      sameSlices(base, of, slices) &&
      slices.every((slice) => base.dimensions[slice] === undefined),
  };
}

const shareRules: readonly ShareRule[] = [
  {
    share: 'vote-share',
    part: 'votes',
    base: 'votes',
    isPart: (part, share) => sameSubject(part, share) && sameSlices(part, share, ['count']),
    isBase: (base, share) => base.dimensions.for === 'all' && sameSlices(base, share, ['count', 'for']),
  },
  {
    share: 'turnout',
    part: 'voters',
    base: 'registered-voters',
    isPart: (part, share) => sameSubject(part, share) && sameSlices(part, share, ['count']),
    isBase: (base, share) => sameSubject(base, share) && sameSlices(base, share, ['count']),
  },
  shareOfGroup('deputies-share', 'deputies', ['group']),
  shareOfGroup('candidates-share', 'candidates', ['group']),
  shareOfGroup('voters-share', 'registered-voters', ['group']),
  shareOfGroup('appeals-share', 'appeals', ['outcome', 'topic']),
];

function checkShares(statements: readonly Statement[], scope: 'article' | 'election'): readonly ArithmeticCheck[] {
  return shareRules.flatMap((rule) =>
    statements
      .filter(({ indicator }) => indicator === rule.share)
      .flatMap((share) => checkShare(share, rule, statements, scope)),
  );
}

function checkShare(
  share: Statement,
  rule: ShareRule,
  statements: readonly Statement[],
  scope: 'article' | 'election',
): readonly ArithmeticCheck[] {
  const near = statements.filter((other) => isSamePlaceAndTime(other, share, scope));
  const part = theOnly(
    near.filter((other) => other.indicator === rule.part && rule.isPart(other, share)),
    share,
  );
  const base = theOnly(
    near.filter((other) => other.indicator === rule.base && rule.isBase(other, share)),
    share,
  );
  if (!part || !base || part === base || valueOf(base) === 0) return [];
  // Across articles a share is checked only where it lacks an operand of its own.
  if (scope === 'election' && part.article !== share.article && base.article !== share.article) return [];
  const computed = (100 * valueOf(part)) / valueOf(base);
  const { low, high } = intervalOf(share);
  // Half a step for the share's rounding, and as much again for sources that cut instead of rounding.
  const slack = statedStep(share) / 2;
  const holds = computed >= low - slack && computed <= high + slack;
  return [
    { kind: 'share', scope, outcome: holds ? 'holds' : 'fails', stated: share, operands: [part, base], computed },
  ];
}

function isSamePlaceAndTime(a: Statement, b: Statement, scope: 'article' | 'election'): boolean {
  const sameHour = (a.period.asOf ?? null) === (b.period.asOf ?? null);
  const sameDays = a.period.start === b.period.start && a.period.end === b.period.end;
  return (
    String(a.region) === String(b.region) &&
    sameDays &&
    (scope === 'article' ? sameHour : sameHour && a.period.asOf == null)
  );
}

// The share's own article first; else all sources must give one number, or the operand is in doubt and nothing is checked.
function theOnly(candidates: readonly Statement[], share: Statement): Statement | undefined {
  const own = candidates.filter(({ article }) => article === share.article);
  const offered = own.length > 0 ? own : candidates;
  return new Set(offered.map(valueOf)).size === 1 ? offered[0] : undefined;
}
