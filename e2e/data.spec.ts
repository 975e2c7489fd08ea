import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecords } from '../src/snapshot/records.ts';
import { readReference } from '../src/snapshot/reference.ts';
import { pagesOf } from '../src/snapshot/published/site-map.ts';
import { toPublication } from '../src/snapshot/snapshot.ts';
import { defaultView, writeView } from '../src/view/view.ts';
import { open, watchComplaints } from './reading.ts';

test('every file of the list is there, as large as the list says', async ({ page, request }) => {
  await open(page, '/en/data');
  const rows = page.getByRole('region', { name: 'Files' }).getByRole('row');
  await expect(rows.filter({ hasText: 'dalel.parquet' })).toContainText('kB');
  const files = (await rows.all()).slice(1);
  expect(files.length).toBeGreaterThan(10);
  for (const row of files) {
    const response = await request.get((await row.getByRole('link').getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    const said = (await row.getByRole('cell').last().innerText()).replace(/\D/g, '');
    const bytes = (await response.body()).byteLength;
    if (said !== '') expect(Number(said)).toBe(Math.max(1, Math.round(bytes / 1000)));
  }
});

test('one comes here from the foot of any page', async ({ page }) => {
  await open(page, '/kk');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Деректер' }).click();
  await expect(page).toHaveURL(/\/kk\/data$/u);
  await expect(page.getByRole('heading', { level: 1, name: 'Деректер' })).toBeVisible();
});

/** What runs each example here: the shell command, and whether this machine has it. */
const runners = {
  curl: { command: 'bash', args: [], needs: ['curl', '--version'] },
  javascript: { command: process.execPath, args: ['--input-type=module'], needs: [process.execPath, '--version'] },
  pandas: { command: 'python3', args: ['-'], needs: ['python3', '-c', 'import pandas'] },
  r: { command: 'Rscript', args: ['-'], needs: ['Rscript', '--version'] },
  duckdb: { command: 'duckdb', args: [], needs: ['duckdb', '--version'] },
} as const;

for (const [id, { command, args, needs }] of Object.entries(runners)) {
  test(`the ${id} example runs as it is copied`, async ({ page, context }) => {
    const [probe = '', ...question] = needs;
    // An example for a program that this machine lacks cannot run here: nothing but Node, npm and a browser is asked for.
    test.skip(spawnSync(probe, question).status !== 0, `${probe} is not on this machine`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/en/data');
    const example = page.locator('figure', { has: page.locator(`[data-example="${id}"]`) });
    await example.getByRole('button').click();
    await expect(page.getByText('Example copied')).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await page.locator(`[data-example="${id}"]`).innerText());
    const folder = mkdtempSync(join(tmpdir(), 'dalel-example-'));
    const { status, stdout, stderr } = spawnSync(command, [...args], { input: code, cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    if (id === 'curl') {
      expect(statSync(join(folder, 'dalel.csv')).size).toBeGreaterThan(100_000);
      expect(JSON.parse(stdout)).toHaveProperty('observation.quote.exact');
    } else {
      // Ten rows with a region, a share and the words that state it.
      expect(stdout).toMatch(/KZ/u);
      expect(stdout).toMatch(/2026-03-15|2023-03-19/u);
    }
  });
}

test('the head of the page tells search engines of the data, and feed readers of the feeds', async ({
  page,
  request,
}) => {
  const complaints = watchComplaints(page);
  await open(page, '/ru/data');
  const dataset = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    '@type': string;
    distribution: { contentUrl: string; contentSize: string }[];
  };
  expect(dataset['@type']).toBe('Dataset');
  for (const { contentUrl, contentSize } of dataset.distribution) {
    const response = await request.get(contentUrl);
    expect(`${(await response.body()).byteLength} B`).toBe(contentSize);
  }
  const feeds = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  await expect(feeds).toHaveCount(3);
  for (const feed of await feeds.all()) {
    const response = await request.get((await feed.getAttribute('href')) ?? '');
    expect(await response.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  }
  expect(complaints).toEqual([]);
});

test('every feed that can be chosen is there and is about what was chosen', async ({ page, request }) => {
  test.setTimeout(90_000);
  await open(page, '/kk/data');
  const choice = page.getByRole('combobox', { name: 'Не туралы' });
  for (const option of await choice.locator('option').all()) {
    const value = (await option.getAttribute('value')) ?? '';
    await choice.selectOption(value);
    const json = page.getByRole('link', { name: 'JSON таспасы' });
    const response = await request.get((await json.getAttribute('href')) ?? '');
    const { title, items } = (await response.json()) as { title: string; items: { tags: string[] }[] };
    expect(items.length).toBeGreaterThan(0);
    if (value === 'all') continue;
    expect(items.every(({ tags }) => tags.includes(value.slice(value.indexOf('/') + 1)))).toBe(true);
    if (value !== 'region/KZ') expect(title).toBe(`Dalel: ${await option.innerText()}`);
  }
});

test('a figure’s links lead to the article with its words open', async ({ page, request }) => {
  const response = await request.get('/snapshot/feed/ru/all.atom');
  const address = /rel="alternate" type="text\/html" href="([^"]*obs=[^"]*)"/u.exec(await response.text())?.[1] ?? '';
  await open(
    page,
    new URL(address.replaceAll('&amp;', '&'), 'http://any/snapshot/feed/ru/all.atom').href.replace('http://any', ''),
  );
  await expect(page.getByRole('region', { name: 'Откуда это число' })).toBeVisible();
});

test('every kind of page in the site map is a page of the site', async ({ page }) => {
  const records = await readRecords('data');
  const { snapshot } = toPublication(records, await readReference('data', records));
  const pages = pagesOf(snapshot);
  // All the plain ones, and the first and the last of each other kind.
  const shown = [...Map.groupBy(pages, ({ name }) => name).values()].flatMap((kind) => [kind[0], kind.at(-1)]);
  for (const one of new Set(shown)) {
    if (one === undefined) continue;
    await open(page, writeView({ ...defaultView('ru'), page: one }));
    await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText('Такой страницы нет');
  }
});

test('the tables carry the snapshot that the page shows', async ({ page, request }) => {
  await open(page, '/en/data');
  const { version } = (await (await request.get('/snapshot/manifest.json')).json()) as { version: string };
  await expect(page.getByText(`Version ${version} · `)).toBeVisible();
  const csv = await (await request.get('/snapshot/dalel.csv')).text();
  expect(csv.trimEnd().split('\r\n').at(-1)?.endsWith(`,${version}`)).toBe(true);
});
