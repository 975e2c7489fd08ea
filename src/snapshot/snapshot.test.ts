import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../model/article.ts';
import { parseSnapshot } from '../model/parse.ts';
import { invented } from './invented.ts';
import { publishSnapshot } from './publish.ts';
import { readRecords } from './records.ts';
import { readReference } from './reference.ts';
import { toPublication } from './snapshot.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dalel-snapshot-'));
  await cp('data/reference', join(folder, 'data/reference'), { recursive: true });
  await cp('data/reference', join(folder, 'data/records'), {
    recursive: true,
    filter: (path) => !path.endsWith('.json'),
  });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const keep = (record: ArticleRecord, text = JSON.stringify(record)) =>
  writeFile(join(folder, 'data/records', `${record.id}.json`), text);
const publish = () => publishSnapshot(join(folder, 'data'), join(folder, 'public'));
const published = async (file: string) => readFile(join(folder, 'public', file), 'utf8');

describe('the snapshot', () => {
  test('is the same to the byte for the same records, whatever order they were written in', async () => {
    await keep(invented('b-2023-01-27-1', ['reviewed']));
    await keep(invented('a-2023-01-27-1', ['reviewed']));
    const first = await publish();
    const text = await published(first.manifest.file);
    await rm(join(folder, 'data/records'), { recursive: true });
    await cp('data/reference', join(folder, 'data/records'), {
      recursive: true,
      filter: (path) => !path.endsWith('.json'),
    });
    await keep(
      invented('a-2023-01-27-1', ['reviewed']),
      JSON.stringify(invented('a-2023-01-27-1', ['reviewed']), null, 4),
    );
    await keep(invented('b-2023-01-27-1', ['reviewed']));
    const second = await publish();
    expect(second.manifest).toEqual(first.manifest);
    expect(await published(second.manifest.file)).toBe(text);
    expect(second.snapshot.articles.map(({ id }) => id)).toEqual(['a-2023-01-27-1', 'b-2023-01-27-1']);
  });

  test('leaves rejected readings out and keeps the others with their article', async () => {
    await keep(invented('a-2023-01-27-1', ['reviewed', 'rejected', 'unreviewed']));
    const { snapshot } = await publish();
    expect(snapshot.observations.map(({ id, article }) => [id, article])).toEqual([
      ['a-2023-01-27-1.0', 'a-2023-01-27-1'],
      ['a-2023-01-27-1.2', 'a-2023-01-27-1'],
    ]);
  });

  test('changes its name with its content, and takes the former file away', async () => {
    await keep(invented('a-2023-01-27-1', ['reviewed']));
    const first = await publish();
    await keep(invented('a-2023-01-27-1', ['reviewed', 'reviewed']));
    const second = await publish();
    expect(second.manifest.version).not.toBe(first.manifest.version);
    const files = await readdir(join(folder, 'public'));
    expect(files.filter((name) => name.startsWith('dalel-') && name.endsWith('.json'))).toEqual([second.manifest.file]);
    expect(JSON.parse(await published('manifest.json'))).toEqual(second.manifest);
  });

  test('never carries the whole text of an article', async () => {
    await keep({ ...invented('a-2023-01-27-1', ['reviewed']), rights: 'full', fullText: 'The whole invented text.' });
    const { text } = await publish();
    expect(text).not.toContain('The whole invented text.');
  });

  test('names every record that does not fit, and then writes nothing', async () => {
    await keep(invented('a-2023-01-27-1', ['reviewed']), '{ "schema": 1, ');
    await keep({ ...invented('b-2023-01-27-1', ['reviewed']), published: 'yesterday' });
    await expect(publish()).rejects.toThrow(
      /records\/a-2023-01-27-1\.json: is no JSON[^]*records\/b-2023-01-27-1\.json: published: expected an ISO day/,
    );
    await expect(readdir(join(folder, 'public'))).rejects.toThrow('ENOENT');
  });

  test('refuses one observation id in two records', async () => {
    await keep(invented('a-2023-01-27-1', ['reviewed']));
    const twin = invented('b-2023-01-27-1', ['reviewed']);
    await keep({ ...twin, observations: invented('a-2023-01-27-1', ['reviewed']).observations });
    await expect(publish()).rejects.toThrow('observation a-2023-01-27-1.0 stands in records/a-2023-01-27-1.json too');
  });
});

test('the collection and its reference facts pass the browser’s own door', async () => {
  const records = await readRecords('data');
  const { snapshot, text, manifest } = toPublication(records, await readReference('data', records));
  expect(() => parseSnapshot(JSON.parse(text), manifest.file)).not.toThrow();
  expect(snapshot.reference.regions).toHaveLength(20);
  expect(new Set(snapshot.reference.regions.map(({ tile }) => `${tile.row}/${tile.col}`)).size).toBe(20);
  // A vote that is set but whose result nobody has found yet has no rows.
  for (const election of snapshot.reference.elections.filter(({ results }) => results.length > 0)) {
    const seats = election.results.reduce((sum, { seats: won }) => sum + (won ?? 0), 0) + (election.assemblySeats ?? 0);
    expect(seats, election.id).toBe(election.seats);
  }
});
