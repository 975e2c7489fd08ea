import type { ArticleCard } from '../model/article.ts';
import { indicatorIds, themes, type IndicatorId, type Theme } from '../model/indicators.ts';
import { languages, type Language } from '../model/observation.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { dayNumber, type Collection, type Columns } from './collection.ts';

/** What a reader filters by. A View fits. Null (or absent) = everything, a list = chosen, an empty list = explicitly none. */
export interface Filters {
  readonly regions?: readonly string[] | null;
  /** Parties and bodies. */
  readonly parties?: readonly string[] | null;
  readonly themes?: readonly Theme[] | null;
  readonly indicators?: readonly IndicatorId[] | null;
  readonly outlets?: readonly string[] | null;
  readonly languages?: readonly Language[] | null;
  /** Ends inclusive, of any precision; null is open. */
  readonly from?: string | null;
  readonly to?: string | null;
}

/** One filter of the bar; `from` and `to` are one. */
export type FilterName = 'regions' | 'parties' | 'themes' | 'indicators' | 'outlets' | 'languages' | 'dates';

export interface Selection {
  readonly observations: readonly PublishedObservation[];
  /** Articles with a selected figure; with no filter on, all articles. */
  readonly articles: readonly ArticleCard[];
  readonly count: { readonly observations: number; readonly articles: number };
}

type Test = (row: number) => boolean;
type TestOf = (columns: Columns, filters: Filters) => Test | null;

/** The figures that pass every filter, in the snapshot's order, and their articles. */
export function select(collection: Collection, filters: Filters): Selection {
  const tests = testsOf(collection.columns, filters);
  const observations = collection.observations.filter((_, row) => passes(tests, row));
  const articles = tests.length === 0 ? collection.articles : articlesOf(collection, observations);
  return { observations, articles, count: { observations: observations.length, articles: articles.length } };
}

/** How many figures pass every filter: for "so many inside" before a choice is applied. */
export function countSelected(collection: Collection, filters: Filters): number {
  const tests = testsOf(collection.columns, filters);
  let count = 0;
  for (let row = 0; row < collection.observations.length; row += 1) if (passes(tests, row)) count += 1;
  return count;
}

/** What dropping one filter would bring back. */
export interface Exclusion {
  readonly filter: FilterName;
  /** Figures that remain when this filter alone is dropped. */
  readonly remain: number;
  /** What to put into the view to drop it. */
  readonly drop: Filters;
}

/**
 * When nothing is left: which single filters, dropped alone, bring figures back; the one that brings back most comes first.
 * Empty when something is selected, or when no single filter is to blame.
 */
export function whatExcludes(collection: Collection, filters: Filters): readonly Exclusion[] {
  if (countSelected(collection, filters) > 0) return [];
  return filterNames
    .filter((name) => testOf[name](collection.columns, filters) !== null)
    .map((filter) => ({
      filter,
      remain: countSelected(collection, { ...filters, ...dropped[filter] }),
      drop: dropped[filter],
    }))
    .filter(({ remain }) => remain > 0)
    .sort((a, b) => b.remain - a.remain);
}

/** For a filter's list: how many figures each value holds under the other filters. ("regions") → { "KZ-61" → 40, … }. */
export function countsBy(
  collection: Collection,
  filters: Filters,
  name: Exclude<FilterName, 'dates'>,
): ReadonlyMap<string, number> {
  const tests = testsOf(collection.columns, { ...filters, ...dropped[name] });
  const counts = new Map<string, number>();
  for (let row = 0; row < collection.observations.length; row += 1) {
    if (!passes(tests, row)) continue;
    for (const value of valuesOf[name](collection, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const testOf: Readonly<Record<FilterName, TestOf>> = {
  regions: (columns, { regions }) => {
    if (!regions) return null;
    const wanted = regions.reduce((bits, code) => bits | bitOf(columns.codes.regions.indexOf(code)), 0);
    return (row) => ((columns.regions[row] ?? 0) & wanted) !== 0;
  },
  parties: (columns, { parties }) => {
    if (!parties) return null;
    // "mazhilis-maslikhats" counts for both chambers: either choice finds it.
    const wanted = columns.codes.subjects.flatMap((subject, index) =>
      parties.some((party) => party === subject || (jointSubjects.get(subject)?.includes(party) ?? false)) ? index : [],
    );
    return among(columns.subject, wanted);
  },
  themes: (columns, filters) =>
    filters.themes
      ? among(
          columns.theme,
          filters.themes.map((id) => themes.indexOf(id)),
        )
      : null,
  indicators: (columns, filters) =>
    filters.indicators
      ? among(
          columns.indicator,
          filters.indicators.map((id) => indicatorIds.indexOf(id)),
        )
      : null,
  outlets: (columns, filters) =>
    filters.outlets
      ? among(
          columns.outlet,
          filters.outlets.map((outlet) => columns.codes.outlets.indexOf(outlet)),
        )
      : null,
  languages: (columns, filters) =>
    filters.languages
      ? among(
          columns.lang,
          filters.languages.map((lang) => languages.indexOf(lang)),
        )
      : null,
  // A figure whose time is not known is in no span of time: NaN compares false.
  dates: (columns, { from = null, to = null }) => {
    if (from === null && to === null) return null;
    const first = from === null ? -Infinity : dayNumber(from, 'first');
    const last = to === null ? Infinity : dayNumber(to, 'last');
    return (row) => (columns.start[row] ?? Number.NaN) <= last && (columns.end[row] ?? Number.NaN) >= first;
  },
};

const filterNames = Object.keys(testOf) as readonly FilterName[];

const jointSubjects: ReadonlyMap<string, readonly string[]> = new Map([
  ['mazhilis-maslikhats', ['mazhilis', 'maslikhats']],
  ['mazhilis-and-maslikhats', ['mazhilis', 'maslikhats']],
  ['parliament', ['mazhilis', 'senate']],
]);

const dropped: Readonly<Record<FilterName, Filters>> = {
  regions: { regions: null },
  parties: { parties: null },
  themes: { themes: null },
  indicators: { indicators: null },
  outlets: { outlets: null },
  languages: { languages: null },
  dates: { from: null, to: null },
};

type ValuesOf = (collection: Collection, row: number) => readonly string[];

const valuesOf: Readonly<Record<Exclude<FilterName, 'dates'>, ValuesOf>> = {
  regions: ({ columns }, row) =>
    columns.codes.regions.filter((_, index) => ((columns.regions[row] ?? 0) & bitOf(index)) !== 0),
  parties: ({ columns }, row) => [columns.codes.subjects[columns.subject[row] ?? 0] ?? ''],
  themes: ({ columns }, row) => [themes[columns.theme[row] ?? 0] ?? ''],
  indicators: ({ columns }, row) => [indicatorIds[columns.indicator[row] ?? 0] ?? ''],
  outlets: ({ columns }, row) => [columns.codes.outlets[columns.outlet[row] ?? 0] ?? ''],
  languages: ({ columns }, row) => [languages[columns.lang[row] ?? 0] ?? ''],
};

function testsOf(columns: Columns, filters: Filters): readonly Test[] {
  return filterNames.flatMap((name) => testOf[name](columns, filters) ?? []);
}

function passes(tests: readonly Test[], row: number): boolean {
  for (const test of tests) if (!test(row)) return false;
  return true;
}

function among(column: Uint8Array | Uint16Array, wanted: readonly number[]): Test {
  const set = new Set(wanted);
  return (row) => set.has(column[row] ?? -1);
}

function bitOf(index: number): number {
  return index < 0 || index > 31 ? 0 : 2 ** index;
}

function articlesOf(collection: Collection, observations: readonly PublishedObservation[]): readonly ArticleCard[] {
  const ids = new Set(observations.map(({ article }) => article));
  return collection.articles.filter(({ id }) => ids.has(id));
}
