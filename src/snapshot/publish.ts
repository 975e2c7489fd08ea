import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecords } from './records.ts';
import { readReference } from './reference.ts';
import { toPublication, type Publication } from './snapshot.ts';

/** Reads `data`, writes manifest and snapshot to `target` (public/snapshot). Nothing is written unless all of it is valid. */
export async function publishSnapshot(dataFolder: string, target: string): Promise<Publication> {
  const records = await readRecords(dataFolder);
  const publication = toPublication(records, await readReference(dataFolder, records));
  await mkdir(target, { recursive: true });
  await writeWhole(join(target, publication.manifest.file), publication.text);
  await writeWhole(join(target, 'manifest.json'), `${JSON.stringify(publication.manifest, null, 1)}\n`);
  const stale = (await readdir(target)).filter(
    (name) => /^dalel-[0-9a-f]{12}\.json$/.test(name) && name !== publication.manifest.file,
  );
  await Promise.all(stale.map((name) => rm(join(target, name))));
  return publication;
}

/** Writes beside the target first, so that a reader never sees half a file. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, text);
  await rename(beside, path);
}
