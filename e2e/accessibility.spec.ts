import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { evidence, open } from './reading.ts';

const pages = {
  overview: '',
  indicators: '/indicators',
  indicator: '/indicator/proposals',
  turnout: '/indicator/turnout',
  map: '/map',
  mandates: '/mandates',
  articles: '/articles',
  region: '/region/KZ-61',
  party: '/party/amanat',
  contradictions: '/contradictions',
  method: '/method',
  data: '/data',
  'not found': '/nowhere',
  empty: '?region=KZ-62&from=1995-01-01&to=1995-12-31',
} as const;

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(' | ')}`,
  );
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme });
    for (const [name, path] of Object.entries(pages)) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        const lang = theme === 'light' ? 'ru' : 'kk';
        await open(page, `/${lang}${path}`);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('axe finds nothing in the evidence, beside and as a sheet', async ({ page }) => {
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, '/en');
        await page.locator('main [data-figure]:visible').first().click();
        await expect(evidence(page)).toBeVisible();
        await page.waitForTimeout(400); // the panel slides in
        expect(await violations(page)).toEqual([]);
      }
    });
  });
}

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`nothing is wider than the window at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, path] of Object.entries(pages)) {
      await open(page, `/kk${path}`);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider, name).toBeLessThanOrEqual(0);
    }
  });
}

test('on a phone the evidence is a sheet over the page, and closing it returns to the figure', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/ru');
  const figure = page.locator('main [data-figure]:visible').first();
  const id = await figure.getAttribute('data-figure');
  await figure.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(359);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator(`[data-figure="${id}"]:focus`)).toHaveCount(1);
});

test('with reduced motion nothing moves', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await open(page, '/ru');
  await page.locator('main [data-figure]:visible').first().click();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 20).length,
  );
  expect(moving).toBe(0);
  await context.close();
});
