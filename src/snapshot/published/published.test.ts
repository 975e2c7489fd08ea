import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnNames, columns } from '../../model/columns.ts';
import { fileNames } from '../../model/published.ts';
import type { PublishedObservation } from '../../model/snapshot.ts';
import { toSourceAddress } from '../../model/source.ts';
import { invented } from '../invented.ts';
import { publishSnapshot, type Published } from '../publish.ts';
import { toDataset } from './describe.ts';
import { readSite } from './site.ts';
import { toRobots, toSiteMap } from './site-map.ts';

// jsdom brings no types of its own; all that is wanted of it is the strict XML parser of browsers.
const { JSDOM } = (await import('jsdom' as string)) as {
  JSDOM: new () => { readonly window: { readonly DOMParser: typeof DOMParser } };
};
const { DOMParser: XmlParser } = new JSDOM().window;

// The whole collection, published once to a folder of its own, and read back by readers that know nothing of how it was written.
let folder: string;
let published: Published;
const site = 'https://dalel.example/';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dalel-published-'));
  published = await publishSnapshot('data', join(folder, 'snapshot'), site);
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (path: string) => readFile(join(folder, 'snapshot', path));
const text = (path: string) => readFile(join(folder, 'snapshot', path), 'utf8');
const json = async <T>(path: string) => JSON.parse(await text(path)) as T;

/** Reads CSV strictly as RFC 4180 has it, letter by letter. Throws where a quote or a line end is not where it may be. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < csv.length) {
    let cell = '';
    if (csv[at] === '"') {
      at += 1;
      for (;;) {
        const quote = csv.indexOf('"', at);
        if (quote < 0) throw new Error('a quote that never ends');
        cell += csv.slice(at, quote);
        at = quote + 1;
        if (csv[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const rest = /^[^",\r\n]*/.exec(csv.slice(at, at + 5000))?.[0] ?? '';
      cell = rest;
      at += rest.length;
    }
    row.push(cell);
    if (csv[at] === ',') at += 1;
    else if (csv.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither "," nor a line end at ${at}: ${csv.slice(at - 20, at + 20)}`);
  }
  return rows;
}

/** Rows by the names of their header. Throws where a row is longer or shorter than it. */
function readTable(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readCsv(csv);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} cells under ${head.length} names`);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']));
  });
}

const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

/** What a row must say of a figure, told here from the snapshot alone. */
function expected(observation: PublishedObservation) {
  const { quantity, period, quote, speaker, attribution } = observation;
  const article = published.snapshot.articles.find(({ id }) => id === observation.article);
  return {
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    qualifier: quantity.qualifier,
    qualifier_word: quantity.word,
    unit: quantity.unit,
    indicator: observation.indicator,
    subject: observation.subject,
    subject_basis: attribution.subject.how,
    region: [observation.region].flat().join(' '),
    period_start: period.start,
    period_end: period.end,
    period_basis: period.basis,
    as_of: period.asOf ?? null,
    published: article?.published ?? null,
    speaker: speaker?.name ?? null,
    status: observation.status,
    quote: quote.exact,
    outlet: article?.outlet,
    title: article?.title ?? null,
    url: article?.url ?? null,
    address_at_words: article ? toSourceAddress(article, quote) : null,
    article: observation.article,
    observation: observation.id,
    snapshot: published.manifest.version,
  };
}

describe('every table holds every figure, row by row as the snapshot has it', () => {
  test('CSV', async () => {
    const rows = readTable(await text('dalel.csv'));
    expect(Object.keys(rows[0] ?? {})).toEqual(columnNames);
    const numbers = new Set<string>(columns.filter(({ type }) => type === 'number').map(({ name }) => name));
    const cells = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [
          name,
          cell === '' ? null : numbers.has(name) ? Number(cell) : plain(cell),
        ]),
      ),
    );
    expect(cells).toHaveLength(published.snapshot.observations.length);
    published.snapshot.observations.forEach((observation, row) => {
      expect(cells[row]).toMatchObject(expected(observation));
    });
  });

  test('CSV for spreadsheets: the same bytes after a byte order mark', async () => {
    const [forPrograms, forSpreadsheets] = await Promise.all([bytes('dalel.csv'), bytes('dalel-excel.csv')]);
    expect(forSpreadsheets.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(forSpreadsheets.subarray(3).equals(forPrograms)).toBe(true);
  });

  test('Parquet', async () => {
    const file = await asyncBufferFromFile(join(folder, 'snapshot', 'dalel.parquet'));
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.key_value_metadata).toContainEqual({ key: 'dalel.snapshot', value: published.manifest.version });
    const rows = await parquetReadObjects({ file });
    expect(Object.keys(rows[0] ?? {})).toEqual(columnNames);
    expect(rows).toHaveLength(published.snapshot.observations.length);
    published.snapshot.observations.forEach((observation, row) => {
      expect(rows[row]).toMatchObject(expected(observation));
    });
  });

  test('NDJSON and JSON, lists as lists and slices as objects', async () => {
    const lines = (await text('dalel.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const { snapshot, figures } = await json<{ snapshot: string; figures: object[] }>('dalel.json');
    expect(snapshot).toBe(published.manifest.version);
    expect(figures).toEqual(lines);
    expect(lines).toHaveLength(published.snapshot.observations.length);
    published.snapshot.observations.forEach((observation, row) => {
      const { region, dimensions, flags } = observation;
      expect(lines[row]).toMatchObject({ ...expected(observation), region: [region].flat(), dimensions, flags });
    });
  });

  test('one JSON for each figure, its sums and its fellows by ids that exist', async () => {
    const ids = new Set(published.snapshot.observations.map(({ id }) => id));
    // What was withdrawn since the first kept version keeps its address, and says why it is gone.
    const { versions } = await json<{ versions: { changes: { withdrawn: { id: string }[] } | null }[] }>(
      'changes.json',
    );
    const withdrawn = versions
      .flatMap(({ changes }) => changes?.withdrawn ?? [])
      .map(({ id }) => id)
      .filter((id) => !ids.has(id));
    expect((await readdir(join(folder, 'snapshot/figure'))).toSorted()).toEqual(
      [...new Set([...ids, ...withdrawn])].map((id) => `${id}.json`).toSorted(),
    );
    for (const id of withdrawn) {
      expect(await json(`figure/${id}.json`)).toMatchObject({ withdrawn: { id } });
    }
    for (const observation of published.snapshot.observations) {
      const figure = await json<{
        observation: unknown;
        article: { id: string };
        agreement: { others: { observation: string }[] };
        arithmetic: { stated: string; operands: string[] }[];
      }>(`figure/${observation.id}.json`);
      expect(figure.observation).toEqual(observation);
      expect(figure.article.id).toBe(observation.article);
      const named = [
        ...figure.agreement.others.map((other) => other.observation),
        ...figure.arithmetic.flatMap(({ stated, operands }) => [stated, ...operands]),
      ];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('the swapped digits of 3 431 510 stand as a contradiction in the table too', async () => {
    const rows = readTable(await text('dalel.csv'));
    const swapped = rows.filter(({ value }) => value === '3341510');
    expect(swapped.map(({ relation }) => relation)).toEqual(swapped.map(() => 'contradiction'));
    const fellows = rows.filter(({ group }) => group === swapped[0]?.['group']);
    expect(fellows.map(({ value }) => value)).toContain('3431510');
  });
});

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly description: string;
      readonly constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

describe('the data package', () => {
  const read = () =>
    json<{ $schema: string; licenses: unknown[]; sources: { title: string }[]; resources: readonly Resource[] }>(
      'datapackage.json',
    );

  test('names every table with its true size and hash', async () => {
    const { resources } = await read();
    expect(resources.map(({ path }) => path)).toEqual(
      fileNames.filter((name) => name !== 'datapackage.json' && name !== 'changes.json'),
    );
    for (const { name, path, bytes: size, hash } of resources) {
      const content = await bytes(path);
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect([path, size, hash]).toEqual([
        path,
        content.byteLength,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test('gives each table a schema that each of its cells keeps: types, constraints, keys', async () => {
    const { resources } = await read();
    const described = resources.filter(({ schema }) => schema !== undefined);
    const tables = new Map(
      await Promise.all(described.map(async ({ name, path }) => [name, readTable(await text(path))] as const)),
    );
    expect([...tables.keys()]).toEqual(['dalel', 'articles', 'indicators', 'regions', 'parties']);
    const problems = described.flatMap((resource) => problemsOf(resource, tables));
    expect(problems).toEqual([]);
  });

  test('notices a cell that breaks the schema: the check can fail', async () => {
    const { resources } = await read();
    const figures = resources.find(({ name }) => name === 'dalel');
    const rows = readTable(await text('dalel.csv')).slice(0, 2);
    const broken = rows.map((row) => ({ ...row, qualifier: 'roughly', region: 'Almaty', value: 'many', article: 'x' }));
    const tables = new Map([['dalel', broken]]);
    const found = figures ? problemsOf(figures, tables).join('\n') : '';
    for (const part of ['qualifier: roughly', 'region: Almaty', 'value: many', 'article: x leads nowhere']) {
      expect(found).toContain(part);
    }
  });

  test('names licence and every outlet as a source', async () => {
    const { licenses, sources } = await read();
    expect(licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    expect(sources.map(({ title }) => title)).toEqual(published.snapshot.reference.outlets.map(({ name }) => name));
  });
});

type Tables = ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;

/** Table Schema's own rules, read here from its specification: missing values, types, enum, pattern over the whole cell, keys. */
function problemsOf({ name: resource, schema }: Resource, tables: Tables): readonly string[] {
  const rows = tables.get(resource) ?? [];
  if (!schema) return [`${resource}: no schema`];
  const problems = schema.fields.flatMap(({ name, type, description, constraints = {} }) => {
    const cells = rows.map((row) => row[name]);
    const given = cells.filter((cell) => cell !== '');
    const whole = constraints.pattern === undefined ? null : new RegExp(`^(?:${constraints.pattern})$`, 'u');
    return [
      ...(description === '' ? [`${name}: no description`] : []),
      ...(constraints.required && given.length < cells.length ? [`${name}: empty`] : []),
      ...(constraints.unique && new Set(given).size < given.length ? [`${name}: twice`] : []),
      ...given
        .filter(
          (cell) =>
            cell === undefined ||
            (type !== 'string' && !/^-?\d+(\.\d+)?$/.test(cell)) ||
            (constraints.enum && !constraints.enum.includes(cell)) ||
            (whole && !whole.test(cell)),
        )
        .map((cell) => `${name}: ${cell}`),
    ];
  });
  const [key = ''] = schema.primaryKey;
  if (new Set(rows.map((row) => row[key])).size < rows.length) problems.push(`${key}: the key is not unique`);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const [field = '', other = ''] = [fields[0], reference.fields[0]];
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => row[other]));
    for (const row of rows) {
      if (!known.has(row[field])) problems.push(`${field}: ${row[field]} leads nowhere`);
    }
  }
  const head = Object.keys(rows[0] ?? {}).join();
  if (head !== schema.fields.map(({ name }) => name).join()) problems.push(`${resource}: other columns: ${head}`);
  return problems;
}

describe('the feeds', () => {
  const atom = 'http://www.w3.org/2005/Atom';

  /** The strict parser of browsers: throws what it finds wrong with the XML. */
  function readXml(xml: string): Document {
    const parsed = new XmlParser().parseFromString(xml, 'application/xml');
    const [wrong] = parsed.getElementsByTagName('parsererror');
    if (wrong) throw new Error(wrong.textContent ?? 'no XML');
    return parsed;
  }

  interface JsonFeed {
    readonly version: string;
    readonly feed_url?: string;
    readonly items: readonly {
      id: string;
      url?: string;
      external_url?: string;
      title: string;
      date_published: string;
      tags: string[];
      content_text: string;
      _dalel: { observation: string };
    }[];
  }

  test('are well-formed Atom with all that Atom requires, and say the same as their JSON Feed', async () => {
    const paths = published.files.map(({ path }) => path).filter((path) => path.endsWith('.atom'));
    expect(paths.length).toBeGreaterThan(150);
    const moment = /^\d{4}-\d\d-\d\dT00:00:00Z$/;
    for (const path of paths) {
      const root = readXml(await text(path)).documentElement;
      const feed = await json<JsonFeed>(path.replace(/atom$/, 'json'));
      expect([root.namespaceURI, root.localName, feed.version]).toEqual([
        atom,
        'feed',
        'https://jsonfeed.org/version/1.1',
      ]);
      const of = (element: Element, name: string) => [...element.children].filter((one) => one.localName === name);
      const said = (element: Element, name: string) => of(element, name)[0]?.textContent ?? '';
      const linked = (element: Element, rel: string) =>
        of(element, 'link')
          .find((link) => link.getAttribute('rel') === rel)
          ?.getAttribute('href');
      expect(linked(root, 'self')).toBe(`${site}snapshot/${path}`);
      expect(feed.feed_url).toBe(`${site}snapshot/${path.replace(/atom$/, 'json')}`);
      const entries = of(root, 'entry');
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.length).toBeLessThanOrEqual(25);
      expect(
        entries.map((entry) => ({
          id: said(entry, 'id'),
          title: said(entry, 'title'),
          content: said(entry, 'content'),
          date: said(entry, 'updated'),
          page: linked(entry, 'alternate'),
          source: linked(entry, 'via'),
        })),
      ).toEqual(
        feed.items.map((item) => ({
          id: item.id,
          title: item.title,
          content: item.content_text,
          date: item.date_published,
          page: item.url,
          source: item.external_url,
        })),
      );
      for (const element of [root, ...entries]) {
        expect(said(element, 'id')).toMatch(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(said(element, 'title')).not.toBe('');
        expect(said(element, 'updated')).toMatch(moment);
      }
      const days = feed.items.map(({ date_published: day }) => day);
      expect(days).toEqual(days.toSorted().toReversed());
      expect(said(root, 'updated')).toBe(days[0]);
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    }
  }, 30_000);

  test('hold what they are about: the figures of Turkistan region, the newest first, in the words of their outlets', async () => {
    const { items } = await json<JsonFeed>('feed/kk/region/KZ-61.json');
    const byId = new Map(published.snapshot.observations.map((observation) => [observation.id, observation]));
    for (const { _dalel: own, ...item } of items) {
      const observation = byId.get(own.observation);
      expect([observation?.region].flat()).toContain('KZ-61');
      expect(item.content_text).toContain(`«${observation?.quote.exact}»`);
      expect(item.title).toContain('Түркістан облысы');
    }
    const dated = published.snapshot.observations.filter(
      ({ region, article }) =>
        [region].flat().includes('KZ-61') &&
        published.snapshot.articles.some(({ id, published: day }) => id === article && day !== null),
    );
    expect(items).toHaveLength(Math.min(25, dated.length));
  });

  test('a headline with marks of XML stays a headline, and no feed takes an address it was not given', async () => {
    const elsewhere = join(folder, 'marks');
    await mkdir(join(elsewhere, 'data/records'), { recursive: true });
    await cp('data/reference', join(elsewhere, 'data/reference'), { recursive: true });
    const title = '=HYPERLINK("https://bad.example") <script>&\u0008]]>';
    await writeFile(
      join(elsewhere, 'data/records/a-2023-01-27-1.json'),
      JSON.stringify({ ...invented('a-2023-01-27-1', ['reviewed']), title }),
    );
    await publishSnapshot(join(elsewhere, 'data'), join(elsewhere, 'public'));
    const read = (path: string) => readFile(join(elsewhere, 'public', path), 'utf8');
    const feed = readXml(await read('feed/en/party/amanat.atom')).documentElement;
    expect(feed.getElementsByTagName('content')[0]?.textContent).toContain(title.replace('\u0008', ''));
    expect(feed.getElementsByTagName('link')[0]?.getAttribute('href')).toBe(
      '../../../../snapshot/feed/en/party/amanat.atom',
    );
    expect(JSON.parse(await read('feed/en/all.json'))).not.toHaveProperty('feed_url');
    // The same title: no formula in the spreadsheet, itself everywhere else.
    expect(readTable(await read('dalel.csv'))[0]?.['title']).toBe(`'${title}`);
    expect(JSON.parse(await read('dalel.ndjson'))).toMatchObject({ title });
    const file = await asyncBufferFromFile(join(elsewhere, 'public/dalel.parquet'));
    expect((await parquetReadObjects({ file }))[0]).toMatchObject({ title });
  });
});

describe('for search engines', () => {
  test('the site map is XML with every page in three languages, each naming the others', () => {
    const parsed = new XmlParser().parseFromString(toSiteMap(published.snapshot, site), 'application/xml');
    expect(parsed.getElementsByTagName('parsererror')).toHaveLength(0);
    const addresses = [...parsed.getElementsByTagName('loc')].map((loc) => loc.textContent);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(`${site}kk/region/KZ-61`);
    expect(addresses.filter((address) => address?.includes('/article/'))).toHaveLength(
      3 * published.snapshot.articles.length,
    );
    const others = [...parsed.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href'));
    expect(new Set(others)).toEqual(new Set(addresses));
    expect(toRobots(site)).toContain(`Sitemap: ${site}sitemap.xml`);
  });

  test('the Dataset leads to every table with its true size', async () => {
    const dataset = toDataset(published, published.tables, null, '/dalel/') as {
      distribution: { contentUrl: string; contentSize: string }[];
      variableMeasured: unknown[];
    };
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain('/dalel/snapshot/dalel.parquet');
    for (const { contentUrl, contentSize } of dataset.distribution) {
      const { byteLength } = await bytes(contentUrl.replace('/dalel/snapshot/', ''));
      expect(contentSize).toBe(`${byteLength} B`);
    }
    expect(dataset.variableMeasured).toHaveLength(
      new Set(published.snapshot.observations.map(({ indicator }) => indicator)).size,
    );
  });

  test.each([
    ['https://dalel.example', 'https://dalel.example/'],
    [' https://example.org/dalel ', 'https://example.org/dalel/'],
    ['', null],
    [undefined, null],
  ])('the site’s address %j is read as %j', (given, read) => {
    expect(readSite(given)).toBe(read);
  });

  test.each(['dalel.example', 'ftp://dalel.example', 'https://dalel.example/?a=b', '/dalel/'])(
    '%s is no address of a site, and is refused by name',
    (given) => {
      expect(() => readSite(given)).toThrow(
        `DALEL_SITE: expected an address such as https://dalel.example/, got "${given}"`,
      );
    },
  );
});

test('published twice, every file is the same to the byte', async () => {
  const again = join(folder, 'again');
  await publishSnapshot('data', again, site);
  const files = (await readdir(again, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = new Set([...published.files.map(({ path }) => path), published.manifest.file, 'manifest.json']);
  expect(files).toHaveLength(paths.size);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name).slice(again.length + 1);
    expect((await readFile(join(again, path))).equals(await bytes(path)), path).toBe(true);
  }
}, 30_000);
