import { groupStatements } from '../../model/agreement.ts';
import type { FileName } from '../../model/published.ts';
import type { Kept, KeptVersion } from '../kept.ts';
import type { Publication } from '../snapshot.ts';
import { toDataPackage } from './describe.ts';
import { toFeeds } from './feeds.ts';
import { toFigureFiles } from './figures.ts';
import type { Site } from './site.ts';
import {
  figuresTable,
  referenceTables,
  tellAll,
  toJsonDocument,
  toNdjson,
  toParquet,
  toSpreadsheetCsv,
  toTableCsv,
} from './tables.ts';

/** A file to be served from snapshot/: its path there, with "/" between folders, and what is in it. */
export interface PublishedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Everything published beside the snapshot. The same publication, versions and site give the same bytes: there is no clock here. */
export interface OpenData {
  /** The tables, for who describes them. */
  readonly tables: readonly PublishedFile[];
  /** All files: tables, their description, changes, feeds, figures, earlier versions. */
  readonly files: readonly PublishedFile[];
}

/** Makes the files that programs, spreadsheets and feed readers take: see `model/published.ts` for their names. */
export function toOpenData(
  publication: Publication,
  kept: readonly Kept[],
  versions: readonly KeptVersion[],
  site: Site,
): OpenData {
  const { snapshot, manifest } = publication;
  const groups = groupStatements(snapshot.observations, snapshot.articles);
  const told = tellAll(publication, groups);
  const figures = figuresTable(told);
  const references = referenceTables(publication);
  const file = (path: FileName, content: PublishedFile['content']): PublishedFile => ({ path, content });
  const tables = [
    file('dalel.csv', toTableCsv(figures)),
    file('dalel-excel.csv', toSpreadsheetCsv(figures)),
    file('dalel.parquet', toParquet(figures, manifest.version)),
    file('dalel.ndjson', toNdjson(told)),
    file('dalel.json', toJsonDocument(told, manifest.version)),
    ...references.map((table) => file(table.file, toTableCsv(table))),
  ];
  const withdrawn = versions.flatMap(({ version, changes }) =>
    (changes?.withdrawn ?? []).map((removal) => ({ ...removal, since: version })),
  );
  return {
    tables,
    files: [
      ...tables,
      file('datapackage.json', toDataPackage(publication, tables, [figures, ...references], site)),
      file('changes.json', `${JSON.stringify({ schema: 1, versions: [...versions].reverse() }, null, 1)}\n`),
      ...toFeeds(snapshot, site),
      ...toFigureFiles(publication, told, groups, withdrawn),
      ...kept.map(({ version, text }) => ({ path: version.file, content: text })),
    ],
  };
}
