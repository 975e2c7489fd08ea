import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../model/article.ts';
import { changesBetween, type Changes } from '../model/changes.ts';
import { DataError } from '../model/parse.ts';
import type { Snapshot, SnapshotManifest } from '../model/snapshot.ts';
import type { Publication } from './snapshot.ts';

/** One published version in data/snapshots.json: what it held, and what it changed in the one before it (null for the first). */
export interface KeptVersion extends Omit<SnapshotManifest, 'schema'> {
  readonly sha256: string;
  readonly changes: Changes | null;
}

/** A kept version with its bytes, as they were published. */
export interface Kept {
  readonly version: KeptVersion;
  readonly text: string;
}

const listFile = 'snapshots.json';
const folder = 'snapshots';

/**
 * Reads the versions that were published before, the oldest first: data/snapshots.json and the files it names.
 * Throws DataError where a file is missing or no longer what was published: what was cited must stay.
 */
export async function readKept(dataFolder: string): Promise<readonly Kept[]> {
  const list = await readIfThere(join(dataFolder, listFile));
  if (list === null) return [];
  const { snapshots } = readList(list);
  const problems: string[] = [];
  const kept = await Promise.all(
    snapshots.map(async (version) => {
      const text = (await readIfThere(join(dataFolder, folder, version.file))) ?? '';
      if (sha256(text) !== version.sha256) problems.push(`${version.file}: is missing or not as it was published`);
      return { version, text };
    }),
  );
  if (problems.length > 0) throw new DataError(`data/${folder}`, problems);
  return kept;
}

/**
 * Keeps a publication for good, so that links to it lead to the same figures in years: appends it to data/snapshots.json and
 * keeps its bytes. Gives null, and writes nothing, where the newest kept version is this one.
 */
export async function keepVersion(
  dataFolder: string,
  publication: Publication,
  records: readonly ArticleRecord[],
): Promise<KeptVersion | null> {
  const kept = await readKept(dataFolder);
  const newest = kept.at(-1);
  if (newest?.version.version === publication.manifest.version) return null;
  const version = toVersion(publication, newest, records);
  await mkdir(join(dataFolder, folder), { recursive: true });
  await writeFile(join(dataFolder, folder, version.file), publication.text);
  const list = { schema: 1, snapshots: [...kept.map((one) => one.version), version] };
  await writeFile(join(dataFolder, listFile), `${JSON.stringify(list, null, 1)}\n`);
  return version;
}

/** Every version there was, this publication last: what changes.json says. */
export function toVersions(
  publication: Publication,
  kept: readonly Kept[],
  records: readonly ArticleRecord[],
): readonly KeptVersion[] {
  const newest = kept.at(-1);
  const before = kept.map(({ version }) => version);
  if (newest?.version.version === publication.manifest.version) return before;
  return [...before, toVersion(publication, newest, records)];
}

function toVersion(publication: Publication, before: Kept | undefined, records: readonly ArticleRecord[]): KeptVersion {
  const { schema: _schema, ...held } = publication.manifest;
  const changes = before
    ? changesBetween(
        before.version.version,
        JSON.parse(before.text) as Snapshot,
        publication.snapshot,
        remarksOnRejected(records),
      )
    : null;
  return { ...held, sha256: sha256(publication.text), changes };
}

function remarksOnRejected(records: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ observations }) =>
      observations.flatMap(({ id, status, note }) =>
        status === 'rejected' && note !== undefined ? [[id, note] as const] : [],
      ),
    ),
  );
}

function readList(text: string): { readonly snapshots: readonly KeptVersion[] } {
  try {
    return JSON.parse(text) as { readonly snapshots: readonly KeptVersion[] };
  } catch (error) {
    throw new DataError(`data/${listFile}`, [`is no JSON (${error instanceof Error ? error.message : String(error)})`]);
  }
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
