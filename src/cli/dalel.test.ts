import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

// The command itself, as a reader of news would run it, on folders of its own. The articles are invented.
const command = fileURLToPath(new URL('./dalel.ts', import.meta.url));
const reference = fileURLToPath(new URL('../../data/reference', import.meta.url));

vi.setConfig({ testTimeout: 60_000 }); // each test starts the command, some of them ten times

let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'dalel-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));
beforeEach(layDown);

async function layDown(): Promise<void> {
  await rm(join(home, 'data'), { recursive: true, force: true });
  await rm(join(home, 'in'), { recursive: true, force: true });
  await mkdir(join(home, 'data', 'records'), { recursive: true });
  await mkdir(join(home, 'in'));
  await cp(reference, join(home, 'data', 'reference'), { recursive: true });
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function dalel(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], { cwd: home }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(home, 'in', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return `in/${name}`;
}

/** One number for everything in data/: equal when no byte of it changed. */
async function dataHash(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(join(home, 'data'), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile()).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name);
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}

const words =
  'Партия растёт\n27.01.2023, 17:38\n\nСегодня в партии AMANAT состоит 800 тысяч членов партии, сообщили в пресс-службе.\n';
const card = ['--url', 'https://example.kz/a', '--published', '2023-01-27'];

describe('dalel ingest', () => {
  test('writes a record, and a second run changes no byte', async () => {
    const file = await put('a.txt', words);
    const first = await dalel(['ingest', file, ...card]);
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^new +example-2023-01-27-1 /) });
    const before = await dataHash();
    const second = await dalel(['ingest', file]);
    expect(second).toMatchObject({ code: 0, out: expect.stringMatching(/^unchanged example-2023-01-27-1 /), err: '' });
    expect(await dataHash()).toBe(before);
    expect(await dalel(['verify', '--texts', 'in'])).toMatchObject({ code: 0, err: '' });
  });

  test('reads a folder with its cards, its pages and its front matter', async () => {
    await put('a.txt', words);
    await put('a.card.json', JSON.stringify({ outlet: 'example.kz', published: '2023-01', publishedBasis: 'about' }));
    await put('b/b.txt', 'Тақырып\n\nПартия туралы жаңалық, оның мүшелері және өңірлік филиалдары жайлы.');
    await put('b/cards.json', JSON.stringify({ 'b.txt': { outlet: 'Мысал', published: '2022', title: 'Тақырып' } }));
    await put(
      'c.md',
      '---\noutlet: example.org\npublished: 2023-02-01\n---\nThe party met its members today, as it does each month.',
    );
    await put(
      'd.html',
      '<html lang="ru"><link rel="canonical" href="https://www.example.net/d"><meta property="article:published_time" content="2023-03-01T10:00"><body><article><h1>Съезд</h1><p>Партия провела съезд, сообщили в пресс-службе партии.</p></article></body></html>',
    );
    const { code, out } = await dalel(['ingest', 'in']);
    expect(code).toBe(0);
    expect(await readdir(join(home, 'data', 'records'))).toEqual([
      'example-2023-01-1.json',
      'example-2023-02-01-1.json',
      'example-2023-03-01-1.json',
      'mysal-2022-1.json',
    ]);
    expect(out).toContain('4 articles (4 new)');
  });

  test('keeps what a reviewer corrected', async () => {
    const file = await put('a.txt', words);
    await dalel(['ingest', file, ...card]);
    const path = join(home, 'data', 'records', 'example-2023-01-27-1.json');
    const record = JSON.parse(await readFile(path, 'utf8')) as {
      observations: { status: string; note?: string; subject: string }[];
    };
    const [observation] = record.observations;
    expect(observation).toBeDefined();
    Object.assign(observation ?? {}, { status: 'reviewed', subject: 'auyl', note: 'corrected by a person' });
    await writeFile(path, JSON.stringify(record));
    expect((await dalel(['ingest', file])).code).toBe(0);
    const again = JSON.parse(await readFile(path, 'utf8')) as typeof record;
    expect(again.observations).toHaveLength(record.observations.length);
    expect(again.observations[0]).toMatchObject({ status: 'reviewed', subject: 'auyl', note: 'corrected by a person' });
  });

  test('takes one article under two names once, and says so', async () => {
    await put('a.txt', words);
    await put('b.txt', words);
    const { code, err } = await dalel(['ingest', 'in', '--outlet', 'example.kz', '--published', '2023-01-27']);
    expect(code).toBe(0);
    expect(err).toContain('in/b.txt: text: the same article as in/a.txt; it is kept once, under one name');
    expect(await readdir(join(home, 'data', 'records'))).toHaveLength(1);
  });
});

describe('bad input gives one line with file, field and cure, an exit code, and leaves data/ as it was', () => {
  // data/ with one good record, read once and laid down before each test
  const good = () => join(home, 'good');
  beforeAll(async () => {
    await layDown();
    await dalel(['ingest', await put('good.txt', words), ...card]);
    await cp(join(home, 'data'), good(), { recursive: true });
  });
  beforeEach(() => cp(good(), join(home, 'data'), { recursive: true }));

  test.each<[string, string, string | Uint8Array, readonly string[], RegExp]>([
    ['an empty file', 'a.txt', '', card, /in\/a\.txt: text: the file is empty; put the article into it/],
    [
      'a binary file',
      'a.txt',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]),
      card,
      /in\/a\.txt: text: this is a binary file, not text; save/,
    ],
    [
      'front matter that is broken',
      'a.md',
      '---\ntitle: "a\n---\nТекст',
      card,
      /in\/a\.md: front matter: line \d+: .+; write "key: value" lines/,
    ],
    [
      'no date',
      'a.txt',
      'Заголовок\n\nСегодня партия провела съезд, сообщили в пресс-службе.',
      ['--outlet', 'example.kz'],
      /in\/a\.txt: published: not found in the text; give --published 2023-01-27/,
    ],
    [
      'a date that has not come',
      'a.txt',
      words,
      ['--outlet', 'example.kz', '--published', '2999-01-01'],
      /in\/a\.txt: published: 2999-01-01 lies in the future \(today is \d{4}-\d\d-\d\d\); give/,
    ],
    [
      'the text of another address',
      'a.txt',
      words,
      ['--url', 'https://example.kz/b', '--published', '2023-01-27'],
      /in\/a\.txt: url: this very text is in records\/example-2023-01-27-1\.json already, under https:\/\/example\.kz\/a; leave/,
    ],
    ['a card that is no JSON', 'a.card.json', '{', card, /in\/a\.card\.json: card: it is no JSON .+; mend it/],
  ])('%s', async (_, name, content, args, message) => {
    await put(name, content);
    if (name.endsWith('.json')) await put('a.txt', 'Другой текст');
    const before = await dataHash();
    const { code, err } = await dalel(['ingest', name.endsWith('.json') ? 'in/a.txt' : `in/${name}`, ...args]);
    expect(err.split('\n').filter((line) => line.startsWith('dalel ingest: in/'))).toEqual([
      expect.stringMatching(message),
    ]);
    expect(code).toBe(2);
    expect(await dataHash()).toBe(before);
  });

  test('a file of 50 MB', async () => {
    await truncate(join(home, await put('a.txt', 'a')), 50_000_000);
    const before = await dataHash();
    const { code, err } = await dalel(['ingest', 'in/a.txt', ...card]);
    expect(err).toMatch(
      /^dalel ingest: in\/a\.txt: size: 50 MB is more than the 5\.0 MB an article may have; give the article alone/,
    );
    expect(code).toBe(2);
    expect(await dataHash()).toBe(before);
  });

  test('a path where there is nothing', async () => {
    expect(await dalel(['ingest', 'in/missing.txt', ...card])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/in\/missing\.txt: path: there is no such file; check the path/),
    });
  });

  test.each<[readonly string[], RegExp]>([
    [
      ['ingest', 'in', '--lang', 'fr'],
      /--lang: "fr" in the flags cannot be; give one of kk, ru, en \(see: dalel ingest --help\)/,
    ],
    [
      ['ingest', 'in', '--published', '2023-02-30'],
      /--published: "2023-02-30" in the flags cannot be; give a day, month or year/,
    ],
    [['ingest', 'in', '--url', 'kt.kz'], /--url: "kt.kz" in the flags cannot be; give an address/],
    [['ingest', 'in', '--colour', 'red'], /Unknown option '--colour'/],
    [['ingest'], /give at least one article or folder/],
    [['extract', 'in/a.txt', '--published', 'soon'], /--published: "soon" is no date/],
    [['explain'], /give one file/],
    [['verify', '--texts', 'nowhere'], /nowhere: path: there is no such file/],
    [['dance'], /there is no command "dance"; the commands are ingest, extract, explain, verify/],
  ])('%j', async (args, message) => {
    await put('a.txt', words);
    expect(await dalel(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });

  test('one bad article among good ones holds all back, unless told to keep going', async () => {
    await put('a.txt', '');
    await put('b.txt', 'Другой заголовок\n\nСегодня партия провела съезд, сообщили в пресс-службе.');
    const args = ['ingest', 'in', '--outlet', 'example.kz', '--published', '2023-01-28'];
    const before = await dataHash();
    expect(await dalel(args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing was written; 1 article of 2'),
    });
    expect(await dataHash()).toBe(before);
    expect(await dalel([...args, '--keep-going'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('1 article (1 new)'),
    });
  });

  test('an outlet that no record names is a warning, and work goes on', async () => {
    await put('a.txt', 'Другой заголовок\n\nСегодня партия провела съезд, сообщили в пресс-службе.');
    const { code, err } = await dalel(['ingest', 'in', '--outlet', 'exmaple.kz', '--published', '2023-01-27']);
    expect(err).toContain('warning: in/a.txt: outlet: "exmaple.kz" is in no record yet; check its spelling');
    expect(code).toBe(0);
  });
});

describe('dalel verify', () => {
  test('names a region that does not exist, and what to do', async () => {
    await dalel(['ingest', await put('a.txt', words), ...card]);
    const path = join(home, 'data', 'records', 'example-2023-01-27-1.json');
    const json = await readFile(path, 'utf8');
    await writeFile(path, json.replace('"region": "KZ"', '"region": "KZ-99"'));
    expect(await dalel(['verify', '--texts', 'in'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /problem: records\/example-2023-01-27-1\.json: observations\.0\.region: "KZ-99" is no region; take a code/,
      ),
    });
  });
  test('tells every broken record at once', async () => {
    await writeFile(join(home, 'data', 'records', 'a.json'), '{');
    await writeFile(join(home, 'data', 'records', 'b.json'), '{"schema":1}');
    const { code, err } = await dalel(['verify']);
    expect(code).toBe(1);
    expect(err).toMatch(/records\/a\.json: it is no JSON .*; mend it/);
    expect(err).toMatch(/records\/b\.json: id: expected text, got nothing/);
  });
});

describe('dalel extract', () => {
  test('prints figures with the contract’s fields, and offsets of the text as given', async () => {
    const file = await put('a.txt', words);
    const { code, out } = await dalel(['extract', file, '--json', '--published', '2023-01-27']);
    const { observations, doubts } = JSON.parse(out) as {
      observations: { quote: { exact: string; start: number; end: number } }[];
      doubts: unknown[];
    };
    expect(code).toBe(0);
    expect(Array.isArray(doubts)).toBe(true);
    expect(observations).toHaveLength(1);
    expect(observations[0]).toMatchObject({
      indicator: 'members',
      subject: 'amanat',
      region: 'KZ',
      quantity: { qualifier: 'exact', value: 800_000, min: null, max: null, unit: 'persons' },
    });
    const { exact, start, end } = observations[0]?.quote ?? { exact: '', start: 0, end: 0 };
    expect(words.slice(start, end)).toBe(exact);
  });
  test('reads standard input, and says the same in words', async () => {
    expect(await dalel(['extract', '-', '--published', '2023-01-27'], words)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/800 000 members · amanat · KZ/),
    });
  });
  test('tells a bad line of a stream by its number, and answers the others', async () => {
    const line = (id: string) => JSON.stringify({ id, lang: 'ru', published: '2023-01-27', title: null, text: words });
    const { code, out, err } = await dalel(
      ['extract', '--batch', '--mentions'],
      [line('a'), '{"id":', line('b')].join('\n'),
    );
    expect(code).toBe(1);
    const answers = out
      .trim()
      .split('\n')
      .map(
        (one) =>
          JSON.parse(one) as {
            id: string;
            observations: unknown[];
            doubts: unknown[];
            mentions: { start: number; end: number; value: number }[];
          },
      );
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answers[0]?.mentions.find(({ value }) => value === 800_000)).toMatchObject({
      qualifier: 'exact',
      min: null,
      max: null,
      unit: null,
    });
    expect(err).toMatch(/^dalel extract: line 2: not JSON: .*; the line is left out\n$/);
  });
});

test('dalel explain says from which day it counts, and marks what it read', async () => {
  const { code, out } = await dalel(['explain', '-'], words);
  expect(code).toBe(0);
  expect(out).toMatch(/^Language: ru\. Published: 2023-01-27; /);
  expect(out).toMatch(/состоит \[1 800 тысяч\] членов партии/);
  expect(out).toMatch(/1 {2}800 000 counted as members/);
});

describe('dalel extract --batch as a filter', () => {
  const articles = Array.from({ length: 40 }, (_, at) =>
    JSON.stringify({ id: at, lang: 'ru', published: '2023-01-27', text: words.replace('800', String(100 + at)) }),
  );
  const input = `${articles.join('\n')}\n`;
  const shell = (pipeline: string) =>
    spawnSync('/bin/sh', ['-c', pipeline], {
      input,
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, node: process.execPath, command },
    });

  test('ends quietly when nobody reads on', () => {
    const { stdout, stderr } = shell('"$node" "$command" extract --batch | head -n 1');
    expect(stdout).toMatch(/^\{"id":0,"observations":\[\{.*\}\n$/);
    expect(stderr).toBe('');
  });
  // GNU parallel is not on every machine; where it is, an archive spread over it must read the same.
  test.skipIf(spawnSync('parallel', ['--version']).status !== 0)('reads the same under GNU parallel', () => {
    const alone = shell('"$node" "$command" extract --batch');
    const spread = shell('parallel --will-cite --pipe -k -j 2 -N 15 "$node" "$command" extract --batch --jobs 1');
    expect(alone.stdout.trim().split('\n')).toHaveLength(40);
    expect(spread.stdout).toBe(alone.stdout);
  });
});

test('every command explains itself with examples', async () => {
  const overview = await dalel(['--help']);
  const names = [...overview.out.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, name = '']) => name);
  expect(names).toEqual(expect.arrayContaining(['ingest', 'extract', 'explain', 'verify', 'snapshot']));
  for (const name of names) {
    const { code, out } = await dalel([name, '--help']);
    expect([name, code]).toEqual([name, 0]);
    expect(out).toMatch(new RegExp(`^dalel ${name}`));
  }
});
