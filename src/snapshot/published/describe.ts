import { createHash } from 'node:crypto';
import { indicatorIds, indicators } from '../../model/indicators.ts';
import { languages } from '../../model/observation.ts';
import type { FileName } from '../../model/published.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { fileMeanings } from '../../words/en/data.ts';
import { indicators as indicatorWords } from '../../words/en/indicators.ts';
import type { Publication } from '../snapshot.ts';
import type { PublishedFile } from './files.ts';
import type { Site } from './site.ts';
import type { Table } from './tables.ts';

const title = 'Dalel: figures of Kazakhstan’s politics, each with the words that state it';
const description =
  'Political figures that news articles in Kazakh, Russian and English state: party members and branches, mandates, votes, turnout, candidates, the work of deputies, proposals and appeals of citizens. Each row is one statement of one article, with its qualifier, period, region, speaker and the quoted words. Nothing is averaged, interpolated or added up.';
const keywords = ['Kazakhstan', 'politics', 'elections', 'parties', 'parliament', 'maslikhats', 'citizens’ appeals'];
const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
const quotations =
  'Quotations (column `quote`, at most twelve words each) are the words of the outlets named beside them, kept so that every figure can be checked; they are not offered under the licence.';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/** A Frictionless Data Package (version 2) of all published tables: types, constraints, licence, sources, size and hash of each file. */
export function toDataPackage(
  { manifest, snapshot }: Publication,
  files: readonly PublishedFile[],
  tables: readonly Table[],
  site: Site,
): string {
  const tableOf = new Map(tables.map((table) => [table.file, table]));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'dalel',
    title,
    description: `${description} ${quotations}`,
    ...(site !== null && { homepage: site }),
    version: manifest.version,
    keywords,
    licenses: [licence],
    sources: toSources(snapshot),
    resources: files.map(({ path, content }) => {
      const format = path.split('.').at(-1) ?? '';
      const table = tableOf.get(path as FileName);
      return {
        name: path.replace(/\.[a-z]+$/, '') + (format === 'csv' ? '' : `-${format}`),
        path,
        title: table?.title,
        description: fileMeanings[path as FileName],
        type: table ? 'table' : undefined,
        format,
        mediatype: mediaTypes[format],
        ...(format !== 'parquet' && { encoding: 'utf-8' }),
        bytes: Buffer.byteLength(content),
        hash: `sha256:${sha256(content)}`,
        ...(table && {
          dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
          schema: toTableSchema(table),
        }),
      };
    }),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function toTableSchema({ fields, key, leadsTo }: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields,
    missingValues: [''],
    primaryKey: [key],
    ...(leadsTo.length > 0 && {
      foreignKeys: leadsTo.map(({ field, table, key: other }) => ({
        fields: [field],
        reference: { resource: table.replace(/\.csv$/, ''), fields: [other] },
      })),
    }),
  };
}

/** The outlets whose articles state the figures, each with the address of its site where its articles have one. */
function toSources({ articles }: Snapshot) {
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet);
  return [...byOutlet]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([outlet, cards]) => {
      const url = cards.find((card) => card.url !== null)?.url;
      return { title: outlet, ...(url && { path: `${new URL(url).origin}/` }) };
    });
}

/**
 * A schema.org Dataset for search engines, as JSON-LD. `base` is the path of the site ("/" or "/dalel/"), for addresses
 * where the site's own is not known.
 */
export function toDataset(
  { manifest, snapshot }: Publication,
  files: readonly PublishedFile[],
  site: Site,
  base: string,
): object {
  const root = site ?? base;
  const used = new Set(snapshot.observations.map(({ indicator }) => indicator));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    url: `${root}en/data`,
    ...(site !== null && { '@id': `${root}en/data` }),
    keywords,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: languages,
    creator: { '@type': 'Organization', name: 'Dalel', ...(site !== null && { url: site }) },
    version: manifest.version,
    spatialCoverage: { '@type': 'Place', name: 'Kazakhstan' },
    ...temporalCoverage(snapshot),
    variableMeasured: indicatorIds
      .filter((id) => used.has(id))
      .map((id) => ({
        '@type': 'PropertyValue',
        propertyID: id,
        name: indicatorWords[id].name,
        description: indicatorWords[id].definition,
        unitText: indicators[id].unit,
      })),
    measurementTechnique:
      'Reading of news articles by program and by hand; every figure is kept with its quoted words.',
    distribution: files
      .filter(({ path }) => !['datapackage.json', 'changes.json'].includes(path))
      .map(({ path, content }) => ({
        '@type': 'DataDownload',
        name: path,
        description: fileMeanings[path as FileName],
        encodingFormat: mediaTypes[path.split('.').at(-1) ?? ''],
        contentUrl: `${root}snapshot/${path}`,
        contentSize: `${Buffer.byteLength(content)} B`,
        sha256: sha256(content),
      })),
  };
}

// Statements that say no day are passed over; one that is open at an end counts with the end it has.
function temporalCoverage({ observations }: Snapshot): { readonly temporalCoverage?: string } {
  const days = observations
    .flatMap(({ period, flags }) => (flags.includes('plan') ? [] : [period.start, period.end]))
    .filter((day) => day !== null)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { temporalCoverage: `${first}/${last}` } : {};
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
