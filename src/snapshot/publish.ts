import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ArticleRecord } from '../model/article.ts';
import { readKept, toVersions } from './kept.ts';
import { toOpenData, type OpenData, type PublishedFile } from './published/files.ts';
import type { Site } from './published/site.ts';
import { readRecords } from './records.ts';
import { readReference } from './reference.ts';
import { toPublication, type Publication } from './snapshot.ts';

/** What was published: the snapshot, the files beside it, and the records it was made of. */
export interface Published extends Publication, OpenData {
  readonly records: readonly ArticleRecord[];
}

/**
 * Reads `data`, writes the snapshot and everything published beside it to `target` (public/snapshot), and takes away what
 * is published no more. Nothing is written unless all of it is valid. Throws DataError.
 */
export async function publishSnapshot(dataFolder: string, target: string, site: Site = null): Promise<Published> {
  const records = await readRecords(dataFolder);
  const publication = toPublication(records, await readReference(dataFolder, records));
  const kept = await readKept(dataFolder);
  const openData = toOpenData(publication, kept, toVersions(publication, kept, records), site);
  const { manifest, text } = publication;
  // The newest kept version may be this very one: each path is written once.
  const files = new Map([...openData.files, { path: manifest.file, content: text }].map((file) => [file.path, file]));
  await writeAll(target, [...files.values()]);
  // The manifest last: whoever reads it finds what it names.
  await writeAll(target, [{ path: 'manifest.json', content: `${JSON.stringify(manifest, null, 1)}\n` }]);
  await removeOthers(target, new Set(files.keys()));
  return { ...publication, ...openData, records };
}

// As many files at a time as any system lets a process hold open.
const atOnce = 64;

async function writeAll(target: string, files: readonly PublishedFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(target, path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  for (let from = 0; from < files.length; from += atOnce) {
    await Promise.all(
      files.slice(from, from + atOnce).map(({ path, content }) => writeWhole(join(target, path), content)),
    );
  }
}

/** Writes beside the target first, so that a reader never sees half a file. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, content);
  await rename(beside, path);
}

// Only what has the form of our own names: a file that somebody else put there stays.
const ours = /^(dalel|articles|indicators|regions|parties|datapackage|changes)[\w-]*\.\w+$|^(feed|figure)\//;

async function removeOthers(target: string, paths: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const stale = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(target, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => ours.test(path) && !paths.has(path));
  await Promise.all(stale.map((path) => rm(join(target, path))));
}
