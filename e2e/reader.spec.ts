import { expect, test } from '@playwright/test';
import { evidence, figures, open, plain, watchComplaints, watchForeignRequests } from './reading.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a day of a reader: open, filter, open the words, follow to the source, hand the link on', async ({
  page,
  browser,
  baseURL,
}) => {
  const foreign = watchForeignRequests(page);
  const complaints = watchComplaints(page);
  await open(page, '/ru');

  // Filter: the region by typing, then its box.
  await page.getByRole('button', { name: /^Регион/u }).click();
  await page.getByPlaceholder('Начните печатать').fill('турк');
  await page.getByRole('checkbox', { name: /Туркестанская/u }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]region=KZ-61/u);
  await expect(page.getByRole('list', { name: 'Выбрано' })).toContainText('Туркестанская область');

  // The words behind "more than 3,000 proposals".
  await figures(page, 'более 3 000', 'Туркестанская область').first().click();
  await expect(page).toHaveURL(/obs=egemen-/u);
  const panel = evidence(page);
  await expect(panel).toBeVisible();
  await expect(panel.locator('blockquote mark')).toContainText('3 мыңнан астамы');
  await expect(panel.locator('blockquote [lang="kk"], blockquote[lang="kk"]').first()).toBeVisible();
  const said = await plain(panel);
  expect(said).toContain('Ерлан Қошанов');
  expect(said).toContain('egemen.kz');
  expect(said).toContain('слово источника: «астамы»');

  // The outlet's own page, at those words.
  const source = panel.getByRole('link', { name: /Открыть в издании/u });
  await expect(source).toHaveAttribute('href', /^https:\/\/egemen\.kz\/.+#:~:text=.*3%20%D0%BC/u);
  await expect(source).toHaveAttribute('target', '_blank');
  await expect(source).toHaveAttribute('rel', /noopener/u);

  // Copied, and opened by somebody else, elsewhere.
  await panel.getByRole('button', { name: 'Ссылка' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  const other = await browser.newContext({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } });
  const received = await other.newPage();
  await open(received, copied);
  await expect(evidence(received).locator('blockquote mark')).toContainText('3 мыңнан астамы');
  expect(await plain(received.getByRole('list', { name: 'Выбрано' }))).toContain('Туркестанская область');
  expect(await plain(evidence(received))).toBe(said);
  await other.close();

  // Back undoes one choice at a time.
  await page.goBack();
  await expect(evidence(page)).toHaveCount(0);
  await expect(page).toHaveURL(/region=KZ-61/u);
  await page.goBack();
  await expect(page).toHaveURL(/\/ru$/u);
  await page.goForward();
  await page.goForward();
  await expect(evidence(page)).toBeVisible();

  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the overview opens with the whole picture, each figure as its source gives it', async ({ page }) => {
  await open(page, '/ru');
  const main = await plain(page.locator('main'));
  expect(main).toMatch(/Amanat: 800 000 членов партии, 249 филиалов и около 4 000 первичных организаций/u);
  for (const words of [
    ['98', 'Мажилис'],
    ['69', 'по партийным спискам'],
    ['29', 'по одномандатным округам'],
    ['223', 'Маслихат'],
    ['3 415', 'Маслихат'],
    ['около 500', 'Предложения'],
    ['51 000', 'Предложения'],
    ['более 3 000', 'Туркестанская область'],
    ['134 000', 'Обращения'],
    ['90 %', 'Доля обращений'],
    ['более 500', 'Депутатские запросы'],
    ['55', 'Законопроекты'],
  ]) {
    await expect(figures(page, ...words).first(), words.join(' · ')).toBeAttached();
  }
});

test('any figure on the screen opens words that contain it', async ({ page }) => {
  await open(page, '/en');
  const all = page.locator('main [data-figure]:visible');
  const count = await all.count();
  expect(count).toBeGreaterThan(40);
  for (let index = 0; index < count; index += Math.ceil(count / 12)) {
    const figure = all.nth(index);
    const id = await figure.getAttribute('data-figure');
    await figure.click();
    await expect(page).toHaveURL(new RegExp(`obs=${id}`, 'u'));
    await expect(evidence(page).locator('blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
  }
});

test('pointing at a figure lights its article, and the reverse', async ({ page }) => {
  await open(page, '/ru');
  const panel = page.getByRole('region', { name: 'Партия как организация' });
  const figure = figures(page, '800 000').first();
  await figure.hover();
  const article = panel.locator('li[data-lit]');
  await expect(article).toHaveCount(1);
  await expect(article).toContainText('kt.kz');
  await page.mouse.move(0, 0);
  await expect(panel.locator('li[data-lit]')).toHaveCount(0);
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'kt.kz' })
    .filter({ has: page.getByRole('link') })
    .last()
    .hover();
  await expect(figure).toHaveAttribute('data-lit', '');
});

test('two sources of one figure stand side by side: 249 branches', async ({ page }) => {
  await open(page, '/ru');
  await figures(page, '249', 'Филиалы партии').first().click();
  const panel = await plain(evidence(page));
  expect(panel).toContain('Согласны');
  expect(panel).toContain('vesti-kazakhstan.net');
});

test('a contradiction shows both values and no mean: 3 431 510 and 3 341 510 votes', async ({ page }) => {
  await open(page, '/ru');
  await figures(page, '3 431 510').first().click();
  const panel = await plain(evidence(page));
  expect(panel).toContain('Расходится');
  expect(panel).toContain('3 341 510');
  expect(panel).toContain('inform.kz');
});

test('a filter that leaves nothing says which one and offers to drop it', async ({ page }) => {
  await open(page, '/ru?region=KZ-62&from=1995-01-01&to=1995-12-31');
  const nothing = page.getByRole('heading', { name: 'Ни одно число не подходит под все фильтры сразу' });
  await expect(nothing).toBeVisible();
  await page
    .getByRole('button', { name: /^Снять «/u })
    .first()
    .click();
  await expect(nothing).toHaveCount(0);
  await expect(page.locator('main [data-figure]').first()).toBeVisible();
});

test('every chart has a table with its rows beside it', async ({ page }) => {
  await open(page, '/ru');
  const panel = page.getByRole('region', { name: 'Голоса граждан' });
  const drawn = new Set(
    await panel.locator('[data-figure]').evaluateAll((all) => all.map((one) => one.getAttribute('data-figure'))),
  );
  await panel.getByRole('button', { name: /^Таблица/u }).click();
  const table = panel.getByRole('table');
  await expect(table).toBeVisible();
  const rows = new Set(
    await table.locator('[data-figure]').evaluateAll((all) => all.map((one) => one.getAttribute('data-figure'))),
  );
  expect([...drawn].filter((id) => !rows.has(id))).toEqual([]);
});

test('a table is taken away as CSV with bounds, qualifier, quotation and address', async ({ page }) => {
  await open(page, '/ru?region=KZ-61');
  const panel = page.getByRole('region', { name: 'Голоса граждан' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: /^CSV/u }).click(),
  ]);
  const { readFile } = await import('node:fs/promises');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [head = '', ...rows] = csv.trim().split(/\r?\n/u);
  for (const column of ['qualifier', 'region', 'quote', 'url']) expect(head).toContain(column);
  expect(rows.some((row) => row.includes('3000') && row.includes('moreThan') && row.includes('астамы'))).toBe(true);
});
