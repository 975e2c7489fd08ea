import type { ArticleCard } from '../model/article.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { toSourceAddress } from '../model/source.ts';
import type { Collection } from './collection.ts';

/** What a download needs of the collection. */
export type Sources = Pick<Collection, 'articleById' | 'manifest'>;

type Cell = string | number | null;

interface Column {
  readonly name: string;
  readonly of: (observation: PublishedObservation, article: ArticleCard | undefined, version: string) => Cell;
}

/** The columns of every download, one row per figure. A bound never stands in the column of an exact value's precision without its qualifier beside it. */
const columns: readonly Column[] = [
  { name: 'value', of: ({ quantity }) => quantity.value },
  { name: 'min', of: ({ quantity }) => quantity.min },
  { name: 'max', of: ({ quantity }) => quantity.max },
  { name: 'qualifier', of: ({ quantity }) => quantity.qualifier },
  { name: 'qualifier_word', of: ({ quantity }) => quantity.word },
  { name: 'unit', of: ({ quantity }) => quantity.unit },
  { name: 'indicator', of: ({ indicator }) => indicator },
  { name: 'subject', of: ({ subject }) => subject },
  { name: 'region', of: ({ region }) => (typeof region === 'string' ? region : region.join(' ')) },
  { name: 'dimensions', of: ({ dimensions }) => inWords(dimensions) },
  { name: 'period_start', of: ({ period }) => period.start },
  { name: 'period_end', of: ({ period }) => period.end },
  { name: 'period_basis', of: ({ period }) => period.basis },
  { name: 'as_of', of: ({ period }) => period.asOf ?? null },
  { name: 'published', of: (_, article) => article?.published ?? null },
  { name: 'speaker', of: ({ speaker }) => speaker?.name ?? null },
  { name: 'speaker_role', of: ({ speaker }) => speaker?.role ?? null },
  { name: 'status', of: ({ status }) => status },
  { name: 'flags', of: ({ flags }) => flags.join(' ') },
  { name: 'quote', of: ({ quote }) => quote.exact },
  { name: 'language', of: (_, article) => article?.lang ?? null },
  { name: 'outlet', of: (_, article) => article?.outlet ?? null },
  { name: 'title', of: (_, article) => article?.title ?? null },
  { name: 'url', of: (_, article) => article?.url ?? null },
  { name: 'article', of: ({ article }) => article },
  { name: 'observation', of: ({ id }) => id },
  { name: 'snapshot', of: (_observation, _article, version) => version },
];

/** The names of the columns, in their order. */
export const columnNames: readonly string[] = columns.map(({ name }) => name);

// Spreadsheets take a file without this mark for one in an old encoding and garble Cyrillic.
const byteOrderMark = '\uFEFF';

/** The figures as CSV (RFC 4180, UTF-8 with a byte order mark, safe against spreadsheet formulas), one row each, in the given order. */
export function toCsv(observations: readonly PublishedObservation[], sources: Sources): string {
  const rows = observations.map((observation) => rowOf(observation, sources).map(toCsvCell));
  return byteOrderMark + [columnNames, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The figures as JSON text: the columns of the CSV by name, with the address at the quoted words, and which snapshot they are from. */
export function toJson(observations: readonly PublishedObservation[], sources: Sources): string {
  const figures = observations.map((observation) => {
    const article = sources.articleById.get(observation.article);
    const cells = rowOf(observation, sources).map((cell, index) => [columnNames[index] ?? '', cell] as const);
    return {
      ...Object.fromEntries(cells),
      region: observation.region,
      dimensions: observation.dimensions,
      flags: observation.flags,
      address_at_words: article ? toSourceAddress(article, observation.quote) : null,
    };
  });
  return `${JSON.stringify({ snapshot: sources.manifest.version, figures }, null, 2)}\n`;
}

/** A table for pasting into a spreadsheet: tab-separated, the same columns, no mark at its head. */
export function toTabs(observations: readonly PublishedObservation[], sources: Sources): string {
  const rows = observations.map((observation) => rowOf(observation, sources).map(toTabCell));
  return [columnNames, ...rows].map((cells) => cells.join('\t')).join('\n');
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

function rowOf(observation: PublishedObservation, { articleById, manifest }: Sources): readonly Cell[] {
  const article = articleById.get(observation.article);
  return columns.map(({ of }) => of(observation, article, manifest.version));
}

function inWords(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ');
}

function toCsvCell(cell: Cell): string {
  if (typeof cell === 'number') return plainNumber(cell);
  const text = withoutFormula(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toTabCell(cell: Cell): string {
  if (typeof cell === 'number') return plainNumber(cell);
  return withoutFormula((cell ?? '').replaceAll(/\s+/g, ' '));
}

// A cell that begins so is run by a spreadsheet: "=HYPERLINK(…)" in a title must stay a title.
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e+') ? BigInt(value).toString() : text;
}
