import { parquetWriteBuffer } from 'hyparquet-writer';
import { columns, standings, toNamed, toRow, type Cell, type Told } from '../../model/columns.ts';
import { byteOrderMark, toCsvText } from '../../model/csv.ts';
import { indicatorIds, indicators, themes, units } from '../../model/indicators.ts';
import { languages } from '../../model/observation.ts';
import type { FileName } from '../../model/published.ts';
import type { StatementGroup } from '../../model/agreement.ts';
import type { Publication } from '../snapshot.ts';
import { columnMeanings } from '../../words/en/data.ts';
import { indicators as english } from '../../words/en/indicators.ts';
import { indicators as kazakh } from '../../words/kk/indicators.ts';
import { indicators as russian } from '../../words/ru/indicators.ts';

/** A column as a Table Schema field has it. */
export interface Field {
  readonly name: string;
  readonly type: 'number' | 'integer' | 'string';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

/** A table that is published: its columns, its rows, and which other tables its ids lead to. */
export interface Table {
  readonly file: FileName;
  readonly title: string;
  readonly key: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  readonly leadsTo: readonly { readonly field: string; readonly table: FileName; readonly key: string }[];
}

/** Every figure of a publication with its article, its standing among other statements, and the version. */
export function tellAll({ snapshot, manifest }: Publication, groups: readonly StatementGroup[]): readonly Told[] {
  const articles = new Map(snapshot.articles.map((article) => [article.id, article]));
  const standingOf = standings(groups);
  return snapshot.observations.map((observation) => ({
    observation,
    article: articles.get(observation.article),
    standing: standingOf.get(observation.id),
    version: manifest.version,
  }));
}

/** The figures as a table: the columns of `model/columns.ts`. */
export function figuresTable(told: readonly Told[]): Table {
  return {
    file: 'dalel.csv',
    title: 'Figures, one row each',
    key: 'observation',
    fields: columns.map((column) => toField(column)),
    rows: told.map(toRow),
    leadsTo: [
      { field: 'indicator', table: 'indicators.csv', key: 'indicator' },
      { field: 'article', table: 'articles.csv', key: 'article' },
    ],
  };
}

function toField(column: (typeof columns)[number]): Field {
  const { name, type, required, unique, values, pattern } = column as (typeof columns)[0] & { unique?: true };
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    description: columnMeanings[name],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const text = (name: string, description: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'string',
  description,
  ...(constraints && { constraints }),
});
const id = (name: string, description: string) => text(name, description, { required: true, unique: true });
const named = (what: string) => languages.map((lang) => text(`name_${lang}`, `${what} in ${inEnglish[lang]}.`));
const inEnglish = { kk: 'Kazakh', ru: 'Russian', en: 'English' } as const;

/** The tables that tell what the ids in the figures mean: articles, indicators, regions, parties. */
export function referenceTables({ snapshot }: Publication): readonly Table[] {
  const { articles, observations, reference } = snapshot;
  const figures = Map.groupBy(observations, ({ article }) => article);
  return [
    {
      file: 'articles.csv',
      title: 'Articles',
      key: 'article',
      fields: [
        id('article', 'Id of the article.'),
        text('url', 'Address of the article.'),
        text('outlet', 'Who published it.', { required: true }),
        text('title', 'Headline, where it was at hand.'),
        text('language', 'Language of the article.', { required: true, enum: languages }),
        text('published', 'Day or month of publication; empty where not known.'),
        text('published_basis', 'printed on the page, given by the person who added it, about, or unknown.', {
          required: true,
        }),
        text('extent', 'Whether the whole page or only its beginning was at hand.', { enum: ['whole', 'beginning'] }),
        text('read_by', 'dalel: by program. hand: by a person.', { enum: ['dalel', 'hand'] }),
        text('origin', 'The outlet this article says it repeats.'),
        { name: 'figures', type: 'integer', description: 'How many figures of the article are published.' },
      ],
      rows: articles.map((card) => [
        card.id,
        card.url,
        card.outlet,
        card.title,
        card.lang,
        card.published,
        card.publishedBasis,
        card.extent,
        card.readBy,
        card.origin ?? null,
        figures.get(card.id)?.length ?? 0,
      ]),
      leadsTo: [],
    },
    {
      file: 'indicators.csv',
      title: 'Indicators',
      key: 'indicator',
      fields: [
        id('indicator', 'Id of the indicator.'),
        text('unit', 'Its unit.', { required: true, enum: units }),
        text('theme', 'The theme it is shown under.', { required: true, enum: themes }),
        ...named('Name'),
        ...languages.map((lang) => text(`definition_${lang}`, `What is counted, in ${inEnglish[lang]}.`)),
      ],
      rows: indicatorIds.map((one) => [
        one,
        indicators[one].unit,
        indicators[one].theme,
        ...[kazakh, russian, english].map((words) => words[one].name),
        ...[kazakh, russian, english].map((words) => words[one].definition),
      ]),
      leadsTo: [],
    },
    {
      file: 'regions.csv',
      title: 'Regions and cities of national significance',
      key: 'region',
      fields: [
        id('region', 'ISO 3166-2 code in force.'),
        text('former_code', 'The letter code in force until November 2022.'),
        text('type', 'region, or city of national significance.', { enum: ['region', 'city'] }),
        ...named('Name'),
        text('from', 'Day from which it exists; empty: before the figures begin.'),
        text('split_from', 'Codes of the regions it was split from, joined by spaces.'),
      ],
      rows: reference.regions.map((region) => [
        region.id,
        region.formerCode,
        region.type,
        ...languages.map((lang) => region.name[lang]),
        region.from,
        region.splitFrom.join(' ') || null,
      ]),
      leadsTo: [],
    },
    {
      file: 'parties.csv',
      title: 'Parties',
      key: 'party',
      fields: [
        id('party', 'Id of the party; it stays when the party is renamed.'),
        ...named('Name'),
        text('status', 'What is known of its registration.'),
      ],
      rows: reference.parties.map((party) => [party.id, ...languages.map((lang) => party.name[lang]), party.status]),
      leadsTo: [],
    },
  ];
}

/** A table as CSV with its header. */
export function toTableCsv({ fields, rows }: Table): string {
  return toCsvText([fields.map(({ name }) => name), ...rows]);
}

/** The same for spreadsheets, with a byte order mark before it. */
export function toSpreadsheetCsv(table: Table): string {
  return byteOrderMark + toTableCsv(table);
}

/** A table as Parquet (Snappy): numbers as doubles, all else as text; columns that are never empty are required. */
export function toParquet({ fields, rows }: Table, version: string): Uint8Array {
  const columnData = fields.map(({ name, type, constraints }, index) => ({
    name,
    data: rows.map((row) => row[index] ?? null),
    type: type === 'string' ? ('STRING' as const) : ('DOUBLE' as const),
    nullable: constraints?.required !== true,
  }));
  const kvMetadata = [{ key: 'dalel.snapshot', value: version }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'dalel' }));
}

/** The figures as one JSON object a line. */
export function toNdjson(told: readonly Told[]): string {
  return told.map((one) => `${JSON.stringify(toNamed(one))}\n`).join('');
}

/** The figures as one JSON document: { snapshot, figures }. One figure a line, so that two versions can be compared. */
export function toJsonDocument(told: readonly Told[], version: string): string {
  const figures = told.map((one) => JSON.stringify(toNamed(one))).join(',\n');
  return `{"snapshot":${JSON.stringify(version)},"figures":[\n${figures}\n]}\n`;
}
