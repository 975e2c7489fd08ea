import { expect, test } from '@playwright/test';
import { evidence, open, plain } from './reading.ts';

// Chromium says that it knows Kazakh and formats in English: only the browser can tell whether we do better.
test('Kazakh numbers, percent, dates and order are right in the browser', async ({ page }) => {
  await open(page, '/kk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  const text = await page.locator('body').innerText();
  expect(text).toContain('3\u00a0431\u00a0510');
  expect(text).toMatch(/53,9%/u);
  expect(text).not.toMatch(/53[.,]9\s%/u);
  expect(text).toMatch(/2023\sж\.\s\d+\s(қаңтар|наурыз)/u);
  // The page's own words: quotations keep the language and the numbers of their source.
  const own = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const quoted of copy.querySelectorAll('[lang="ru"], [lang="en"]')) quoted.remove();
    return copy.textContent;
  });
  expect(own).not.toMatch(/\bM\d\d\b|\d{4} M\d|January|March|\d,\d{3},\d{3}/u);
  await page.getByRole('button', { name: /^Өңір/u }).click();
  const names = await page.locator('fieldset label span:first-of-type').allInnerTexts();
  const order = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
  const key = (name: string) =>
    [...name.toLowerCase()].map((letter) => String.fromCharCode(65 + order.indexOf(letter))).join('');
  const regions = names.filter((name) => /облысы|^(Астана|Алматы|Шымкент)/u.test(name));
  expect(regions.length).toBe(20);
  expect(regions).toEqual(regions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
});

test('Russian and English have their own numbers and dates', async ({ page }) => {
  await open(page, '/ru');
  const ru = await page.locator('body').innerText();
  expect(ru).toContain('3\u00a0431\u00a0510');
  expect(ru).toMatch(/53,9\u00a0%/u);
  await open(page, '/en');
  const en = await page.locator('body').innerText();
  expect(en).toContain('3,431,510');
  expect(en).toMatch(/53\.9%/u);
  expect(en).toMatch(/\d+\s(January|March)\s2023/u);
});

test('a quotation keeps the language of its source, whatever the page speaks', async ({ page }) => {
  await open(page, '/kk');
  await page.locator('[data-figure^="kt-2023-01-27-1."]').first().click();
  const quote = evidence(page).locator('blockquote');
  await expect(
    quote
      .locator('[lang="ru"]')
      .or(quote.and(page.locator('[lang="ru"]')))
      .first(),
  ).toBeVisible();
});

for (const lang of ['kk', 'en'] as const) {
  test(`no Russian text of the interface is left over in ${lang}`, async ({ page }) => {
    await open(page, `/${lang}/method`);
    const russian = await plain(page.locator('header').first());
    expect(russian).not.toMatch(/Обзор|Показатели|Карта\b(?<!Карта)|Расхождения|Статьи/u);
    if (lang === 'en') expect(await plain(page.locator('main'))).not.toMatch(/[а-яё]{4,}/iu);
  });
}
