import type { Region } from '../../model/reference.ts';
import { placeOf, regionsOf, type Statement } from '../statement.ts';
import { spanOf, startOf } from '../time.ts';

/** Five looks of one region: a figure, or one of four reasons why there is none. None of them is zero. */
export type TileLook = 'figure' | 'article' | 'nothing' | 'before' | 'hidden';

export interface Tile {
  readonly region: Region;
  readonly look: TileLook;
  /** The statement by whose figure the tile is filled: the most precise, then the earliest published. */
  readonly lead: Statement | null;
  /** Every statement of this region, the lead first. */
  readonly statements: readonly Statement[];
  /** Whether its statements cannot all be true: 41.07 and 51.07 for one hour. */
  readonly disputed: boolean;
  /** 1 to 5, or null without a figure. */
  readonly step: number | null;
}

export interface TileMap {
  readonly tiles: readonly Tile[];
  /** Lower bounds of steps 2 to 5, rounded; fewer where there are few values. */
  readonly breaks: readonly number[];
  readonly found: number;
  /** Regions that existed at the time. */
  readonly existing: number;
}

export interface TileInput {
  /** Figures of one thing at one time, of single regions. */
  readonly statements: readonly Statement[];
  readonly regions: readonly Region[];
  /** The day the figures speak of (ISO), for regions that did not exist yet; null when unknown. */
  readonly date: string | null;
  /** Regions of which articles at hand speak, though without this figure. */
  readonly withArticle: ReadonlySet<string>;
  /** Ids of figures that contradict another one here. */
  readonly disputed: ReadonlySet<string>;
  /** Regions that the reader's choice shows; null for all. */
  readonly shown: ReadonlySet<string> | null;
}

/** One tile for each region of the reference: what is known of it, and if nothing, why. */
export function toTiles({ statements, regions, date, withArticle, disputed, shown }: TileInput): TileMap {
  const byRegion = new Map<string, Statement[]>();
  for (const statement of statements) {
    const [region, ...more] = regionsOf(statement);
    if (region === undefined || more.length > 0) continue;
    byRegion.set(region, [...(byRegion.get(region) ?? []), statement]);
  }
  const leads = new Map([...byRegion].map(([region, list]) => [region, list.sort(leadFirst)] as const));
  const breaks = toBreaks([...leads.values()].flatMap(([lead]) => (lead === undefined ? [] : [placeOf(lead)])));
  const tiles = regions.map((region): Tile => {
    const found = leads.get(region.id) ?? [];
    const lead = found[0] ?? null;
    const before = date !== null && region.from !== null && startOf(date) < startOf(region.from);
    const look: TileLook =
      shown !== null && !shown.has(region.id)
        ? 'hidden'
        : lead !== null
          ? 'figure'
          : before
            ? 'before'
            : withArticle.has(region.id)
              ? 'article'
              : 'nothing';
    return {
      region,
      look,
      lead: look === 'figure' ? lead : null,
      statements: look === 'figure' ? found : [],
      disputed: found.some(({ observation }) => disputed.has(observation.id)),
      step: look === 'figure' && lead !== null ? stepOf(placeOf(lead), breaks) : null,
    };
  });
  return {
    tiles,
    breaks,
    found: tiles.filter(({ look }) => look === 'figure').length,
    existing: tiles.filter(({ look }) => look !== 'before').length,
  };
}

function leadFirst(a: Statement, b: Statement): number {
  return (
    Number(a.observation.quantity.qualifier !== 'exact') - Number(b.observation.quantity.qualifier !== 'exact') ||
    (a.article.published ?? '9').localeCompare(b.article.published ?? '9') ||
    a.observation.id.localeCompare(b.observation.id)
  );
}

/** Which of the five steps a value belongs to: 1 below the first break. */
export const stepOf = (value: number, breaks: readonly number[]): number =>
  breaks.reduce((step, bound) => (value >= bound ? step + 1 : step), 1);

/** Breaks that put about as many regions on each step, rounded to numbers that read well; never more steps than distinct values. */
export function toBreaks(values: readonly number[]): readonly number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const steps = Math.min(5, sorted.length);
  if (steps < 2) return [];
  const spread = (sorted.at(-1) as number) - (sorted[0] as number);
  const grain = 10 ** Math.floor(Math.log10(spread / 8));
  const breaks: number[] = [];
  for (let step = 1; step < steps; step += 1) {
    const at = sorted[Math.floor((sorted.length * step) / steps)] as number;
    const round = Number((Math.floor(at / grain) * grain).toPrecision(12));
    const bound = round > (sorted[0] as number) ? round : at;
    if (breaks.length === 0 || bound > (breaks.at(-1) as number)) breaks.push(bound);
  }
  return breaks;
}

/** The moment (ISO day and hour) that most regional figures share, with those figures: the map is of one time, never of several. */
export function sameMoment(
  statements: readonly Statement[],
): readonly { readonly key: string; readonly statements: readonly Statement[] }[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (regionsOf(statement).length !== 1 || !/^KZ-\d\d$/.test(regionsOf(statement)[0] ?? '')) continue;
    const { dimensions, indicator, subject } = statement.observation;
    // Figures without a time have no moment in common.
    const span = spanOf(statement, 'refers');
    if (span === null) continue;
    const key = [
      indicator,
      subject,
      // "18:10" and "2023-03-19T18:10" are one moment.
      `${span.from}/${span.to}`,
      ...Object.entries(dimensions)
        .map(([name, value]) => `${name}=${value}`)
        .sort(),
    ].join('|');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups]
    .map(([key, list]) => ({ key, statements: list }))
    .sort((a, b) => regionCount(b.statements) - regionCount(a.statements) || b.key.localeCompare(a.key));
}

const regionCount = (statements: readonly Statement[]): number =>
  new Set(statements.flatMap((statement) => regionsOf(statement))).size;
