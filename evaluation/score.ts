import type { Reading } from '../src/model/observation.ts';

/** A figure as an annotated article states it (the form of evaluation/articles). */
export interface GoldFigure {
  readonly quote: string;
  readonly offset: number;
  readonly also: readonly string[];
  readonly indicator: string | null;
  readonly subject: string | null;
  readonly region: string | readonly string[] | null;
  readonly value: number | null;
  readonly qualifier: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly period: { readonly start: string | null; readonly end: string | null };
  readonly core: boolean;
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly lang: 'kk' | 'ru' | 'en';
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly gold: readonly GoldFigure[];
  readonly distractors: readonly { readonly quote: string; readonly reason: string }[];
}

export const attributes = ['indicator', 'subject', 'region', 'qualifier', 'period.start', 'period.end'] as const;
export type AttributeName = (typeof attributes)[number];
const strictly: readonly AttributeName[] = ['indicator', 'subject', 'region', 'qualifier'];

/** One thing that went wrong (or right) in one article. */
export interface Remark {
  readonly kind: 'hit' | 'miss' | 'false' | 'wrong';
  readonly article: string;
  readonly indicator: string;
  readonly quote: string;
  readonly offset: number;
  readonly detail: string;
  readonly onDistractor: boolean;
}

export interface Tally {
  core: number;
  hits: number;
  falses: number;
  strict: number;
  neutral: number;
  matched: number;
  readonly right: Record<AttributeName, number>;
}

export function emptyTally(): Tally {
  return {
    core: 0,
    hits: 0,
    falses: 0,
    strict: 0,
    neutral: 0,
    matched: 0,
    right: { indicator: 0, subject: 0, region: 0, qualifier: 0, 'period.start': 0, 'period.end': 0 },
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;
const close = (a: number | null, b: number | null) =>
  a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);

function everyPlaceOf(text: string, words: string): readonly Stretch[] {
  const places: Stretch[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

function spanOf(reading: Reading): Stretch {
  return { start: reading.quote.start ?? 0, end: reading.quote.end ?? 0 };
}

function quantityAgrees(gold: GoldFigure, reading: Reading): boolean {
  const { quantity } = reading;
  if (gold.value === null) return close(gold.min, quantity.min) && close(gold.max, quantity.max);
  return close(gold.value, quantity.value);
}

const electorateWide = new Set([
  'registered-voters',
  'voters',
  'voters-share',
  'turnout',
  'polling-stations',
  'observers',
  'commissions',
]);
const bodies = new Set([
  'mazhilis',
  'senate',
  'maslikhats',
  'akims',
  'president',
  'referendum',
  'electorate',
  'parliament',
]);
const fixedSubjects = new Set([
  ...bodies,
  'amanat',
  'auyl',
  'respublica',
  'aq-jol',
  'people',
  'nsdp',
  'baytaq',
  'adal',
  'government',
]);

function subjectAgrees(gold: GoldFigure, reading: Reading): boolean {
  const a = gold.subject ?? '';
  const b = reading.subject;
  if (a === b) return true;
  if (
    gold.indicator !== null &&
    electorateWide.has(gold.indicator) &&
    ((a === 'electorate' && bodies.has(b)) || (b === 'electorate' && bodies.has(a)))
  )
    return true;
  // two people's slugs agree by the family name
  return a !== '' && !fixedSubjects.has(a) && !fixedSubjects.has(b) && a.split('-').at(-1) === b.split('-').at(-1);
}

const codes = (region: string | readonly string[] | null) =>
  (region === null ? [] : typeof region === 'string' ? [region] : [...region]).sort().join(' ');

/** A month or year stands for its first or its last day. */
export function dayOf(date: string | null, end: boolean): string | null {
  if (date === null || date === '') return null;
  const [year = '', month = end ? '12' : '01', day] = date.split('-');
  if (day !== undefined) return date.slice(0, 10);
  return `${year}-${month}-${end ? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0') : '01'}`;
}

const agrees: Readonly<Record<AttributeName, (gold: GoldFigure, reading: Reading) => boolean>> = {
  indicator: (gold, reading) => gold.indicator === reading.indicator,
  subject: subjectAgrees,
  region: (gold, reading) => codes(gold.region) === codes(reading.region),
  qualifier: (gold, reading) => gold.qualifier === reading.quantity.qualifier,
  'period.start': (gold, reading) => dayOf(gold.period.start, false) === dayOf(reading.period.start, false),
  'period.end': (gold, reading) => dayOf(gold.period.end, true) === dayOf(reading.period.end, true),
};

/**
 * Compares what was read with what a person found. Matched one to one: the quantity agrees and the quotes overlap (or another
 * wording of the same fact is covered); core facts first, then most attributes. Left-over readings are false unless they repeat
 * a fact; a fact that is not core never counts against.
 */
export function scoreArticle(
  article: AnnotatedArticle,
  readings: readonly Reading[],
): { readonly tally: Tally; readonly remarks: readonly Remark[] } {
  const { text } = article;
  const tally = emptyTally();
  const remarks: Remark[] = [];
  const other = article.gold.map((gold) => gold.also.flatMap((words) => everyPlaceOf(text, words)));
  const span = article.gold.map((gold) => ({ start: gold.offset, end: gold.offset + gold.quote.length }));
  const fits = (goldAt: number, reading: Reading): boolean => {
    const gold = article.gold[goldAt];
    const own = span[goldAt];
    if (!gold || !own || !quantityAgrees(gold, reading)) return false;
    return (
      overlap(spanOf(reading), own) ||
      gold.also.some((words) => reading.quote.exact.includes(words)) ||
      (other[goldAt] ?? []).some((place) => overlap(place, spanOf(reading)))
    );
  };
  // the best pairs first: core, then agreeing attributes; with few candidates per fact this is the optimum in practice
  const pairs: { goldAt: number; readingAt: number; worth: number }[] = [];
  for (const [goldAt, gold] of article.gold.entries()) {
    for (const [readingAt, reading] of readings.entries()) {
      if (!fits(goldAt, reading)) continue;
      const same = attributes.filter((name) => agrees[name](gold, reading)).length;
      const own = span[goldAt];
      pairs.push({
        goldAt,
        readingAt,
        worth: (gold.core ? 1000 : 0) + same * 10 + (own && overlap(spanOf(reading), own) ? 1 : 0),
      });
    }
  }
  pairs.sort((a, b) => b.worth - a.worth || a.goldAt - b.goldAt || a.readingAt - b.readingAt);
  const byGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (byGold.has(pair.goldAt) || taken.has(pair.readingAt)) continue;
    byGold.set(pair.goldAt, pair.readingAt);
    taken.add(pair.readingAt);
  }
  for (const [goldAt, gold] of article.gold.entries()) {
    if (gold.core) tally.core += 1;
    const reading = readings[byGold.get(goldAt) ?? -1];
    const remark = {
      article: `${article.lang}/${article.id}`,
      indicator: gold.indicator ?? 'none',
      quote: gold.quote,
      offset: gold.offset,
      onDistractor: false,
    };
    if (!reading) {
      if (gold.core)
        remarks.push({
          ...remark,
          kind: 'miss',
          detail: `${gold.qualifier} ${gold.value ?? `${gold.min}–${gold.max}`} ${gold.indicator} ${gold.subject} ${codes(gold.region)}`,
        });
      continue;
    }
    const right = attributes.filter((name) => agrees[name](gold, reading));
    if (gold.core) {
      tally.hits += 1;
      const isStrict = strictly.every((name) => right.includes(name));
      if (isStrict) tally.strict += 1;
      remarks.push({ ...remark, kind: 'hit', detail: isStrict ? 'strict' : '' });
    } else tally.neutral += 1;
    if (!gold.core && gold.indicator === null) continue;
    tally.matched += 1;
    for (const name of right) tally.right[name] += 1;
    const wrong = attributes.filter((name) => !right.includes(name));
    if (wrong.length > 0)
      remarks.push({
        ...remark,
        kind: 'wrong',
        detail: wrong.map((name) => difference(name, gold, reading)).join('; ') + ` [${reading.rule}]`,
      });
  }
  for (const [readingAt, reading] of readings.entries()) {
    if (taken.has(readingAt)) continue;
    const repeats = article.gold.some((_, goldAt) => fits(goldAt, reading));
    const onDistractor = article.distractors.some((distractor) =>
      everyPlaceOf(text, distractor.quote).some((place) => overlap(place, spanOf(reading))),
    );
    const onOther =
      !onDistractor &&
      article.gold.some((_, goldAt) => {
        const own = span[goldAt];
        return (
          (other[goldAt] ?? []).some((place) => overlap(place, spanOf(reading))) &&
          !(own && overlap(own, spanOf(reading)))
        );
      });
    if (repeats || onOther) {
      tally.neutral += 1;
      continue;
    }
    tally.falses += 1;
    remarks.push({
      kind: 'false',
      article: `${article.lang}/${article.id}`,
      indicator: reading.indicator,
      quote: reading.quote.exact,
      offset: reading.quote.start ?? 0,
      detail: `${reading.quantity.qualifier} ${reading.quantity.value ?? `${reading.quantity.min}–${reading.quantity.max}`} ${reading.indicator} ${reading.subject} ${codes(reading.region)} [${reading.rule}]`,
      onDistractor,
    });
  }
  return { tally, remarks };
}

function difference(name: AttributeName, gold: GoldFigure, reading: Reading): string {
  const said: Readonly<Record<AttributeName, readonly [string, string]>> = {
    indicator: [String(gold.indicator), reading.indicator],
    subject: [String(gold.subject), reading.subject],
    region: [codes(gold.region), codes(reading.region)],
    qualifier: [gold.qualifier, reading.quantity.qualifier],
    'period.start': [String(gold.period.start), String(reading.period.start)],
    'period.end': [String(gold.period.end), String(reading.period.end)],
  };
  const [expected, got] = said[name];
  return `${name}: ${expected} ≠ ${got}`;
}

/** Adds one tally to another. */
export function addTally(sum: Tally, more: Tally): void {
  sum.core += more.core;
  sum.hits += more.hits;
  sum.falses += more.falses;
  sum.strict += more.strict;
  sum.neutral += more.neutral;
  sum.matched += more.matched;
  for (const name of attributes) sum.right[name] += more.right[name];
}

/** Precision, recall, F1 of finding, and F1 of figures right in value, qualifier, indicator, subject and region. */
export function ratesOf(tally: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly strictF1: number;
} {
  const precision = tally.hits + tally.falses === 0 ? 1 : tally.hits / (tally.hits + tally.falses);
  const recall = tally.core === 0 ? 1 : tally.hits / tally.core;
  const strictPrecision = tally.hits + tally.falses === 0 ? 1 : tally.strict / (tally.hits + tally.falses);
  const strictRecall = tally.core === 0 ? 1 : tally.strict / tally.core;
  return { precision, recall, f1: harmonic(precision, recall), strictF1: harmonic(strictPrecision, strictRecall) };
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
