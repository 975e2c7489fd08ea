import { gravity, type Relation, type StatementGroup } from './agreement.ts';
import type { ArticleCard } from './article.ts';
import { indicatorIds, units } from './indicators.ts';
import { languages, qualifiers } from './observation.ts';
import type { PublishedObservation } from './snapshot.ts';
import { toSourceAddress } from './source.ts';

/** What one cell of a table holds; null is an empty cell. */
export type Cell = string | number | null;

/** A figure with all that its row says of it. */
export interface Told {
  readonly observation: PublishedObservation;
  readonly article: ArticleCard | undefined;
  /** How it stands to other statements of the same thing; undefined where nobody asked. */
  readonly standing: Standing | undefined;
  /** The snapshot's version. */
  readonly version: string;
}

/** How one statement stands to the others of its group. */
export interface Standing {
  /** The gravest relation to any of the others; null for a statement that stands alone. */
  readonly relation: Relation | null;
  /** The group's key: the id of its first statement. */
  readonly group: string;
}

/** A column of every table of figures: its name, what its cells may hold, and where they come from. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: 'number' | 'string';
  /** True where no cell is empty. */
  readonly required?: true;
  readonly unique?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** What the whole of each cell matches. */
  readonly pattern?: string;
  readonly of: (told: Told) => Cell;
}

// A day, a month or a year: as exact as the source.
const date = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;
const webAddress = String.raw`https?://\S+`;
const slug = '[a-z0-9]+(-[a-z0-9]+)*';
const code = String.raw`(KZ(-\d\d)?|abroad)`;
const saidOrSupposed = ['stated', 'carried', 'implied'] as const;

const column = <Name extends string>(name: Name, of: Column['of'], more: Partial<Column> = {}): Column<Name> => ({
  type: 'string',
  ...more,
  name,
  of,
});

/** The columns of every table of figures, one row per figure. A bound never stands in `value` without its qualifier two columns on. */
export const columns = [
  column('value', ({ observation }) => observation.quantity.value, { type: 'number' }),
  column('min', ({ observation }) => observation.quantity.min, { type: 'number' }),
  column('max', ({ observation }) => observation.quantity.max, { type: 'number' }),
  column('qualifier', ({ observation }) => observation.quantity.qualifier, { required: true, values: qualifiers }),
  column('qualifier_word', ({ observation }) => observation.quantity.word),
  column('unit', ({ observation }) => observation.quantity.unit, { required: true, values: units }),
  column('indicator', ({ observation }) => observation.indicator, { required: true, values: indicatorIds }),
  column('subject', ({ observation }) => observation.subject, { required: true, pattern: slug }),
  column('subject_basis', ({ observation }) => observation.attribution.subject.how, {
    required: true,
    values: saidOrSupposed,
  }),
  column('region', ({ observation }) => [observation.region].flat().join(' '), {
    required: true,
    pattern: `${code}( ${code})*`,
  }),
  column('region_basis', ({ observation }) => observation.attribution.region.how, {
    required: true,
    values: saidOrSupposed,
  }),
  column('dimensions', ({ observation }) => inWords(observation.dimensions)),
  column('period_start', ({ observation }) => observation.period.start, { pattern: date }),
  column('period_end', ({ observation }) => observation.period.end, { pattern: date }),
  column('period_basis', ({ observation }) => observation.period.basis, {
    required: true,
    values: ['stated', 'relative', 'implied', 'unknown'],
  }),
  column('as_of', ({ observation }) => observation.period.asOf ?? null),
  column('published', ({ article }) => article?.published ?? null, { pattern: date }),
  column('speaker', ({ observation }) => observation.speaker?.name ?? null),
  column('speaker_role', ({ observation }) => observation.speaker?.role ?? null),
  column('status', ({ observation }) => observation.status, { required: true, values: ['unreviewed', 'reviewed'] }),
  column('flags', ({ observation }) => observation.flags.join(' ')),
  column('relation', ({ standing }) => standing?.relation ?? null, { values: gravity }),
  column('group', ({ standing }) => standing?.group ?? null),
  column('quote', ({ observation }) => observation.quote.exact, { required: true }),
  column('language', ({ article }) => article?.lang ?? null, { values: languages }),
  column('outlet', ({ article }) => article?.outlet ?? null),
  column('title', ({ article }) => article?.title ?? null),
  column('url', ({ article }) => article?.url ?? null, { pattern: webAddress }),
  column(
    'address_at_words',
    ({ observation, article }) => (article ? toSourceAddress(article, observation.quote) : null),
    { pattern: webAddress },
  ),
  column('rule', ({ observation }) => observation.rule, { required: true }),
  column('article', ({ observation }) => observation.article, { required: true, pattern: slug }),
  column('observation', ({ observation }) => observation.id, { required: true, unique: true }),
  column('snapshot', ({ version }) => version, { required: true, pattern: '[0-9a-f]{12}' }),
] as const satisfies readonly Column[];

export type ColumnName = (typeof columns)[number]['name'];

/** The names of the columns, in their order. */
export const columnNames: readonly ColumnName[] = columns.map(({ name }) => name);

/** One figure as a row: a cell for each of `columns`. Empty text is an empty cell. */
export function toRow(told: Told): readonly Cell[] {
  return columns.map(({ of }) => {
    const cell = of(told);
    return cell === '' ? null : cell;
  });
}

/** One figure by the names of the columns, with lists as lists and slices as an object: what JSON can say and a table cannot. */
export function toNamed(told: Told): Readonly<Record<ColumnName, unknown>> {
  const cells = toRow(told);
  const named = Object.fromEntries(columnNames.map((name, index) => [name, cells[index] ?? null]));
  const { region, dimensions, flags } = told.observation;
  return { ...(named as Record<ColumnName, unknown>), region: [region].flat(), dimensions, flags };
}

/** How each statement stands to the others of its group: observation id → standing. */
export function standings(groups: readonly StatementGroup[]): ReadonlyMap<string, Standing> {
  return new Map(
    groups.flatMap((group) =>
      group.observations.map(({ id }) => [id, { relation: gravestOf(group, id), group: group.key }] as const),
    ),
  );
}

function gravestOf({ pairs }: StatementGroup, id: string): Relation | null {
  const own = new Set(pairs.filter(({ a, b }) => a.id === id || b.id === id).map(({ relation }) => relation));
  return gravity.findLast((relation) => own.has(relation)) ?? null;
}

function inWords(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ');
}
