import type { ArticleCard } from '../model/article.ts';
import { indicatorIds, indicators, themes } from '../model/indicators.ts';
import { languages } from '../model/observation.ts';
import type { Party, Reference, Region } from '../model/reference.ts';
import type { PublishedObservation, Snapshot, SnapshotManifest } from '../model/snapshot.ts';

type Index = ReadonlyMap<string, readonly PublishedObservation[]>;

/** The snapshot with the ways into it. Built once after loading; everything in it is shared, nothing is copied. */
export interface Collection {
  readonly manifest: SnapshotManifest;
  readonly articles: readonly ArticleCard[];
  readonly observations: readonly PublishedObservation[];
  readonly reference: Reference;
  readonly byId: ReadonlyMap<string, PublishedObservation>;
  readonly articleById: ReadonlyMap<string, ArticleCard>;
  readonly regionById: ReadonlyMap<string, Region>;
  readonly partyById: ReadonlyMap<string, Party>;
  /** By article id, in the order of the text. */
  readonly ofArticle: Index;
  readonly ofIndicator: Index;
  /** By region code; an observation about several regions stands under each. */
  readonly ofRegion: Index;
  readonly ofSubject: Index;
  readonly columns: Columns;
}

/** One row per observation, in the snapshot's order: what filters compare, as numbers. */
export interface Columns {
  readonly indicator: Uint8Array;
  readonly theme: Uint8Array;
  /** One bit per region code of `regionCodes`. */
  readonly regions: Uint32Array;
  readonly subject: Uint16Array;
  readonly outlet: Uint16Array;
  readonly lang: Uint8Array;
  /** First and last day the figure refers to, in days since 1970; ±Infinity for an open end, NaN where unknown. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly codes: {
    readonly regions: readonly string[];
    readonly subjects: readonly string[];
    readonly outlets: readonly string[];
  };
}

/** Indexes a checked snapshot: byId, articleById, by article, indicator, region and subject, and the columns to filter on. */
export function toCollection(snapshot: Snapshot, manifest: SnapshotManifest): Collection {
  const { articles, observations, reference } = snapshot;
  const articleById = new Map(articles.map((article) => [article.id, article]));
  return {
    manifest,
    articles,
    observations,
    reference,
    byId: new Map(observations.map((observation) => [observation.id, observation])),
    articleById,
    regionById: new Map(reference.regions.map((region) => [region.id, region])),
    partyById: new Map(reference.parties.map((party) => [party.id, party])),
    ofArticle: inTextOrder(indexBy(observations, (observation) => [observation.article])),
    ofIndicator: indexBy(observations, (observation) => [observation.indicator]),
    ofRegion: indexBy(observations, regionsOf),
    ofSubject: indexBy(observations, (observation) => [observation.subject]),
    columns: toColumns(observations, articleById),
  };
}

/** The region codes of an observation, always as a list. */
export function regionsOf(observation: Pick<PublishedObservation, 'region'>): readonly string[] {
  return typeof observation.region === 'string' ? [observation.region] : observation.region;
}

function indexBy(
  observations: readonly PublishedObservation[],
  keysOf: (observation: PublishedObservation) => readonly string[],
): Map<string, PublishedObservation[]> {
  const index = new Map<string, PublishedObservation[]>();
  for (const observation of observations) {
    for (const key of keysOf(observation)) {
      const known = index.get(key);
      if (known) known.push(observation);
      else index.set(key, [observation]);
    }
  }
  return index;
}

// Hand-read figures have no place in the text: they keep the order of their record.
function inTextOrder(index: Map<string, PublishedObservation[]>): Index {
  for (const observations of index.values()) {
    if (observations.every(({ quote }) => quote.start !== null)) {
      observations.sort((a, b) => (a.quote.start ?? 0) - (b.quote.start ?? 0));
    }
  }
  return index;
}

function toColumns(
  observations: readonly PublishedObservation[],
  articleById: ReadonlyMap<string, ArticleCard>,
): Columns {
  const size = observations.length;
  const regions = numbered(observations.flatMap(regionsOf));
  const subjects = numbered(observations.map(({ subject }) => subject));
  const outlets = numbered([...articleById.values()].map(({ outlet }) => outlet));
  const columns = {
    indicator: new Uint8Array(size),
    theme: new Uint8Array(size),
    regions: new Uint32Array(size),
    subject: new Uint16Array(size),
    outlet: new Uint16Array(size),
    lang: new Uint8Array(size),
    start: new Float64Array(size),
    end: new Float64Array(size),
  };
  observations.forEach((observation, row) => {
    const article = articleById.get(observation.article);
    columns.indicator[row] = indicatorIds.indexOf(observation.indicator);
    columns.theme[row] = themes.indexOf(indicators[observation.indicator].theme);
    columns.regions[row] = regionsOf(observation).reduce((bits, code) => bits | bitOf(regions.get(code)), 0) >>> 0;
    columns.subject[row] = subjects.get(observation.subject) ?? 0;
    columns.outlet[row] = outlets.get(article?.outlet ?? '') ?? unknownOutlet;
    columns.lang[row] = article ? languages.indexOf(article.lang) : 255;
    const { start, end } = observation.period;
    const unknown = start === null && end === null;
    columns.start[row] = unknown ? Number.NaN : start === null ? -Infinity : dayNumber(start, 'first');
    columns.end[row] = unknown ? Number.NaN : end === null ? Infinity : dayNumber(end, 'last');
  });
  return {
    ...columns,
    codes: { regions: [...regions.keys()], subjects: [...subjects.keys()], outlets: [...outlets.keys()] },
  };
}

const unknownOutlet = 0xffff;

// 22 codes exist (20 regions, KZ, abroad): they fit into 32 bits.
function bitOf(index: number | undefined): number {
  return index === undefined || index > 31 ? 0 : 2 ** index;
}

function numbered(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(values)].map((value, index) => [value, index]));
}

/** Days since 1970-01-01 of the first or last day of an ISO day, month or year: ("2022-02", "last") → 19051. */
export function dayNumber(iso: string, side: 'first' | 'last'): number {
  const [year = 1970, month, day] = iso.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day) / millisecondsPerDay;
  if (side === 'first') return Date.UTC(year, (month ?? 1) - 1, 1) / millisecondsPerDay;
  return Date.UTC(year, month ?? 12, 0) / millisecondsPerDay;
}

const millisecondsPerDay = 86_400_000;
