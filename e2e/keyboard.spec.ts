import { expect, test } from '@playwright/test';
import { evidence, open } from './reading.ts';

test('the keyboard alone reaches a figure, opens its words, and comes back to it', async ({ page }) => {
  await open(page, '/ru');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('К содержанию');
  await page.keyboard.press('Enter');
  let presses = 0;
  while (!(await page.locator('main [data-figure]:focus').count()) && presses < 12) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  const figure = page.locator('main [data-figure]:focus');
  await expect(figure).toHaveCount(1);
  const id = await figure.getAttribute('data-figure');
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
  await expect(evidence(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
  await expect(page.locator(`[data-figure="${id}"]:focus`)).toHaveCount(1);
});

test('a filter is set and taken off without a mouse', async ({ page }) => {
  await open(page, '/ru');
  await page.getByRole('button', { name: /^Тема/u }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('манд');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/theme=mandates/u);
  await expect(page.getByRole('button', { name: /^Тема/u })).toBeFocused();
  await page.getByRole('button', { name: /^Убрать: Тема/u }).focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/theme=/u);
});

test('marks of the time axis are walked with arrows and read as words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/ru/indicator/proposals');
  const mark = page.locator('svg [data-figure], figure [data-figure]').first();
  await mark.focus();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  const second = await page.locator(':focus').getAttribute('aria-label');
  expect(second).not.toBe(first);
  expect(second).not.toMatch(/\d{10,}/u);
  await page.keyboard.press('Enter');
  await expect(evidence(page)).toBeVisible();
});

test('the search finds a region, a party and a number however it is grouped', async ({ page }) => {
  await open(page, '/ru');
  for (const [typed, expected] of [
    ['шымкент', 'Шымкент'],
    ['Shymkent', 'Шымкент'],
    ['3431510', '3 431 510'],
    ['3 431 510', '3 431 510'],
    ['аманат', 'Amanat'],
  ] as const) {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Поиск' }).fill(typed);
    const found = page.getByRole('option').first();
    await expect(found, typed).toBeVisible();
    expect((await page.getByRole('listbox').first().innerText()).replace(/\s/gu, ' '), typed).toContain(expected);
    await page.keyboard.press('Escape');
  }
});
