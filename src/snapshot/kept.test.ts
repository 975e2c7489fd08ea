import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../model/article.ts';
import type { Observation } from '../model/observation.ts';
import { invented } from './invented.ts';
import { keepVersion, type KeptVersion } from './kept.ts';
import { publishSnapshot } from './publish.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dalel-kept-'));
  await cp('data/reference', at('data/reference'), { recursive: true });
  await mkdir(at('data/records'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (record: ArticleRecord) => writeFile(at('data/records', `${record.id}.json`), JSON.stringify(record));
const publish = () => publishSnapshot(at('data'), at('public'));
const keep = async () => {
  const published = await publish();
  return await keepVersion(at('data'), published, published.records);
};
const readPublic = async (path: string) => JSON.parse(await readFile(at('public', path), 'utf8')) as never;
const versions = async () => ((await readPublic('changes.json')) as { versions: readonly KeptVersion[] }).versions;

const three = invented('a-2023-01-27-1', ['reviewed', 'unreviewed', 'reviewed']);
type Three = readonly [Observation, Observation, Observation];
const [first, second, third] = three.observations as unknown as Three;

/** The same article after a review: the second figure corrected, the third rejected, each with a remark. */
const reviewed: ArticleRecord = {
  ...three,
  observations: [
    first,
    { ...second, status: 'reviewed', quantity: { ...second.quantity, value: 20 }, note: 'the 2 was a page number' },
    { ...third, status: 'rejected', note: 'a telephone number' },
  ],
};

describe('a version that was kept', () => {
  test('stays at its address, byte for byte, when the records have gone on', async () => {
    await write(three);
    const kept = await keep();
    const before = await readFile(at('public', kept?.file ?? ''), 'utf8');
    await write(reviewed);
    const { manifest } = await publish();
    expect(manifest.version).not.toBe(kept?.version);
    expect(await readFile(at('public', kept?.file ?? ''), 'utf8')).toBe(before);
  });

  test('is not kept twice', async () => {
    await write(three);
    await keep();
    const list = await readFile(at('data/snapshots.json'), 'utf8');
    expect(await keep()).toBeNull();
    expect(await readFile(at('data/snapshots.json'), 'utf8')).toBe(list);
  });

  test('may not be touched: a changed digit stops the next publication', async () => {
    await write(three);
    const kept = await keep();
    const path = at('data/snapshots', kept?.file ?? '');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"value":2', '"value":3'));
    await expect(publish()).rejects.toThrow(`${kept?.file}: is missing or not as it was published`);
    await rm(path);
    await expect(publish()).rejects.toThrow('is missing');
  });
});

describe('the list of changes', () => {
  test('names what a review corrected and withdrew, field by field, with the reviewer’s remarks', async () => {
    await write(three);
    const kept = await keep();
    await write(reviewed);
    await write(invented('b-2023-02-01-1', ['reviewed']));
    await publish();
    const [newest, oldest] = await versions();
    expect(oldest).toMatchObject({ version: kept?.version, changes: null });
    expect(newest?.changes).toEqual({
      since: kept?.version,
      added: ['b-2023-02-01-1.0'],
      corrected: [
        {
          id: 'a-2023-01-27-1.1',
          reason: 'the 2 was a page number',
          fields: [
            { field: 'quantity.value', from: 2, to: 20 },
            { field: 'status', from: 'unreviewed', to: 'reviewed' },
          ],
        },
      ],
      withdrawn: [{ id: 'a-2023-01-27-1.2', reason: 'a telephone number' }],
    });
  });

  test('counts a corrected date of the article as a correction of its figures', async () => {
    await write(three);
    await keep();
    await write({ ...three, published: '2023-01-28' });
    await publish();
    const corrected = (await versions())[0]?.changes?.corrected;
    expect(corrected).toHaveLength(3);
    expect(corrected?.[0]?.fields).toEqual([{ field: 'card.published', from: '2023-01-27', to: '2023-01-28' }]);
  });

  test('says nothing of a reading that was rejected before it was ever published', async () => {
    await write(three);
    await keep();
    await write({ ...invented('c-2023-03-01-1', ['rejected', 'reviewed']) });
    await publish();
    expect((await versions())[0]?.changes).toMatchObject({ added: ['c-2023-03-01-1.1'], withdrawn: [] });
  });
});

test('the address of a withdrawn figure says when it was withdrawn and why', async () => {
  await write(three);
  await keep();
  await write(reviewed);
  const { manifest } = await publish();
  expect(await readPublic('figure/a-2023-01-27-1.2.json')).toEqual({
    snapshot: manifest.version,
    withdrawn: { id: 'a-2023-01-27-1.2', since: manifest.version, reason: 'a telephone number' },
  });
  expect(await readdir(at('public/figure'))).toHaveLength(3);
});
