import { expect, test } from '@playwright/test';
import { evidence, open, plain } from './reading.ts';

test('wrong values are named and ignored, the rest is shown', async ({ page }) => {
  await open(page, '/ru?from=2022-13-40&region=XX&region=KZ-61');
  const notice = page.getByText(/части? ссылки не удалось прочесть/u);
  await expect(notice).toBeVisible();
  const text = await plain(page.locator('body'));
  expect(text).toContain('2022-13-40');
  expect(text).toContain('XX');
  expect(await plain(page.getByRole('list', { name: 'Выбрано' }))).toContain('Туркестанская область');
});

test('letter codes of regions and /kz/ are understood', async ({ page }) => {
  await open(page, '/kz/articles?region=KZ-YUZ');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  expect(await plain(page.getByRole('list', { name: 'Таңдалды' }).or(page.locator('header + *')).first())).toContain(
    'Түркістан облысы',
  );
});

test('the root leads to the reader’s language and keeps what was chosen', async ({ browser, baseURL }) => {
  for (const [locale, lang] of [
    ['kk-KZ', 'kk'],
    ['en-GB', 'en'],
    ['de-DE', 'ru'],
  ] as const) {
    const context = await browser.newContext({ locale, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/?region=KZ-61');
    await expect(page).toHaveURL(new RegExp(`/${lang}\\?region=KZ-61$`, 'u'));
    await context.close();
  }
});

test('an unknown page and an unknown figure say so and lead on', async ({ page }) => {
  await open(page, '/ru/nowhere');
  await expect(page.locator('main h1')).toHaveText('Такой страницы нет');
  await open(page, '/ru?obs=nobody-2020-01-01-1.000000');
  await expect(page.getByText('нет в этом снимке')).toBeVisible();
});

test('a filter that was emptied on purpose stays empty when the link is opened', async ({ page }) => {
  await open(page, '/ru');
  await page.getByRole('button', { name: /^Партия или орган/u }).click();
  await page.getByRole('button', { name: 'Ничего', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]party=(&|$)/u);
  await page.reload();
  await expect(page).toHaveURL(/[?&]party=(&|$)/u);
  await expect(page.getByRole('heading', { name: 'Ни одно число не подходит под все фильтры сразу' })).toBeVisible();
});

test('an address says nothing that was not chosen', async ({ page }) => {
  await open(page, '/ru');
  expect(new URL(page.url()).search).toBe('');
  await page.locator('main [data-figure]').first().click();
  await expect(evidence(page)).toBeVisible();
  expect([...new URL(page.url()).searchParams.keys()]).toEqual(['obs']);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('the period is typed as people write it, and counted before it is applied', async ({ page }) => {
  await open(page, '/ru');
  await page.getByRole('button', { name: /^Период/u }).click();
  await page.getByLabel('С', { exact: true }).fill('21.10.2022');
  await page.getByLabel('По', { exact: true }).fill('2022-11-20');
  await expect(page.getByText(/внутри \d+/u).first()).toBeVisible();
  await page.getByRole('button', { name: /^Показать/u }).click();
  await expect(page).toHaveURL(/from=2022-10-21/u);
  await expect(page).toHaveURL(/to=2022-11-20/u);
  expect(await plain(page.getByRole('list', { name: 'Выбрано' }))).toContain('21 октября – 20 ноября 2022 г.');
});

test('the language changes and everything else stays', async ({ page }) => {
  await open(page, '/ru/indicator/proposals?region=KZ-61');
  await page.getByRole('navigation', { name: 'Язык' }).getByRole('link', { name: 'Eng' }).click();
  await expect(page).toHaveURL(/\/en\/indicator\/proposals\?region=KZ-61$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
