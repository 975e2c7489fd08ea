import { expect, test } from '@playwright/test';
import { open, watchComplaints, watchForeignRequests } from './reading.ts';

const snapshot = /\/snapshot\/dalel-[0-9a-f]{12}\.json$/u;

test('no page asks anybody else for anything, and none breaks its own security policy', async ({ page }) => {
  const foreign = watchForeignRequests(page);
  const complaints = watchComplaints(page);
  for (const path of [
    '/ru',
    '/ru/indicators',
    '/ru/indicator/turnout',
    '/ru/map',
    '/ru/mandates',
    '/ru/articles',
    '/ru/contradictions',
    '/ru/method',
    '/ru/data',
    '/ru/region/KZ-61',
    '/ru/party/amanat',
  ]) {
    await open(page, path);
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the policy allows no inline script and no eval', async ({ page }) => {
  await open(page, '/ru');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self'");
  expect(/script-src[^;]*unsafe/u.test(policy ?? '')).toBe(false);
  expect(/default-src[^;]*(\*|unsafe)/u.test(policy ?? '')).toBe(false);
});

for (const [name, answer, says] of [
  ['404', { status: 404, body: 'gone' }, 'Файла с числами нет на месте'],
  ['500', { status: 500, body: 'broken' }, 'Сервер не смог ответить'],
  [
    'an answer cut off in the middle',
    { status: 200, contentType: 'application/json', body: '{"schema":1,"articles":[{"id":"a' },
    'Числа пришли не целиком',
  ],
  [
    'a snapshot of another shape',
    {
      status: 200,
      contentType: 'application/json',
      body: '{"schema":1,"articles":[],"observations":[{"id":7}],"reference":{}}',
    },
    'не в том виде',
  ],
] as const) {
  test(`${name}: says what failed, and tries again`, async ({ page }) => {
    let broken = true;
    await page.route(snapshot, (route) => (broken ? route.fulfill(answer) : route.continue()));
    await page.goto('/ru');
    await expect(page.getByText(says)).toBeVisible({ timeout: 15_000 });
    broken = false;
    await page.getByRole('button', { name: 'Повторить' }).click();
    await expect(page.locator('main [data-figure]').first()).toBeVisible();
  });
}

test('without a connection the page says so, offers to try again, and loads by itself when it is back', async ({
  page,
  context,
}) => {
  await page.route(snapshot, (route) => route.abort('internetdisconnected'));
  await page.goto('/ru');
  await context.setOffline(true);
  await expect(page.getByRole('button', { name: 'Повторить' })).toBeVisible({ timeout: 2000 });
  await page.unroute(snapshot);
  await context.setOffline(false);
  await expect(page.locator('main [data-figure]').first()).toBeVisible();
});

test('words of the interface that do not come are asked for once, and the page says so', async ({ page }) => {
  const manifest = (await (await page.request.get('/.vite/manifest.json')).json()) as Record<string, { file: string }>;
  let asked = 0;
  await page.route(`/${manifest['src/words/ru/words.ts']?.file}`, (route) => {
    asked += 1;
    return route.abort('internetdisconnected');
  });
  await page.goto('/ru');
  await expect(page.getByRole('heading', { name: 'Связь прервалась' })).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked).toBeLessThan(4);
});

test('while it loads, the place is held and said', async ({ page }) => {
  await page.route(snapshot, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('/ru');
  await expect(page.locator('[aria-busy="true"]').first()).toBeVisible();
  await expect(page.locator('main [data-figure]').first()).toBeVisible({ timeout: 15_000 });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
});

test('recharts is not part of the first load', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await open(page, '/ru/articles');
  const bodies = await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()));
  expect(bodies.some((body) => body.includes('recharts-'))).toBe(false);
});
