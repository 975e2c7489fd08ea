import { columnNames, standings, toNamed, toRow, type Told } from '../model/columns.ts';
import { byteOrderMark, toCsvText, toTabText } from '../model/csv.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { agreementOf } from './agreement.ts';
import type { Collection } from './collection.ts';

/** The figures as CSV (RFC 4180, UTF-8 with a byte order mark, safe against spreadsheet formulas), one row each, in the given order. */
export function toCsv(observations: readonly PublishedObservation[], collection: Collection): string {
  return byteOrderMark + toCsvText([columnNames, ...tell(observations, collection).map(toRow)]);
}

/** The figures as JSON text: the columns of the CSV by name, lists as lists, and which snapshot they are from. */
export function toJson(observations: readonly PublishedObservation[], collection: Collection): string {
  const figures = tell(observations, collection).map(toNamed);
  return `${JSON.stringify({ snapshot: collection.manifest.version, figures }, null, 2)}\n`;
}

/** A table for pasting into a spreadsheet: tab-separated, the same columns, no mark at its head. */
export function toTabs(observations: readonly PublishedObservation[], collection: Collection): string {
  return toTabText([columnNames, ...tell(observations, collection).map(toRow)]);
}

// A relation is one within the whole collection, whatever part of it is taken away.
function tell(observations: readonly PublishedObservation[], collection: Collection): readonly Told[] {
  const standingOf = standings(agreementOf(collection).groups);
  return observations.map((observation) => ({
    observation,
    article: collection.articleById.get(observation.article),
    standing: standingOf.get(observation.id),
    version: collection.manifest.version,
  }));
}

/** A file name that says what is in it: ("members", { regions: ["KZ-61"], from: "2022" }, …) → "dalel_members_KZ-61_from-2022_0123456789ab.csv". */
export function fileNameOf(
  what: string,
  filters: {
    readonly regions?: readonly string[] | null;
    readonly parties?: readonly string[] | null;
    readonly from?: string | null;
    readonly to?: string | null;
  },
  version: string,
  ending: string,
): string {
  const parts = [
    'dalel',
    what,
    ...few(filters.regions, 'regions'),
    ...few(filters.parties, 'parties'),
    ...(filters.from ? [`from-${filters.from}`] : []),
    ...(filters.to ? [`to-${filters.to}`] : []),
    version,
  ];
  return `${parts.map((part) => part.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')).join('_')}.${ending}`;
}

// A name of twenty regions would be no name.
function few(ids: readonly string[] | null | undefined, plural: string): readonly string[] {
  if (!ids) return [];
  return ids.length <= 3 ? ids : [`${ids.length}-${plural}`];
}
