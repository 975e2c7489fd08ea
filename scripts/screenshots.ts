/**
 * `node scripts/screenshots.ts [--to FOLDER] [--base URL] [--only name]`: pictures of the main views, in every width, theme and
 * language that is asked for, to be looked at. `--readme` takes the few that the README shows.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './chromium.ts';

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: 'test-results/screenshots' },
    base: { type: 'string' },
    only: { type: 'string', default: '' },
    lang: { type: 'string', default: 'kk,ru,en' },
    width: { type: 'string', default: '360,768,1440' },
    theme: { type: 'string', default: 'light,dark' },
    readme: { type: 'boolean', default: false },
  },
});

const views: Readonly<Record<string, string>> = {
  overview: '',
  indicator: '/indicator/appeals',
  members: '/indicator/members',
  turnout: '/indicator/turnout',
  mandates: '/mandates',
  map: '/map',
  articles: '/articles',
  region: '/region/KZ-61',
  party: '/party/amanat',
  contradictions: '/contradictions',
  method: '/method',
  data: '/data',
  empty: '?region=KZ-62&from=1995-01-01&to=1995-12-31',
  wrong: '?from=2022-13-40&region=XX',
  missing: '/nowhere',
};

const executablePath = findChromium();
const server = values.base ? null : await preview({ preview: { port: 4191 }, logLevel: 'silent' });
const base = (values.base ?? server?.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
mkdirSync(values.to, { recursive: true });

const list = (text: string) => text.split(',').filter(Boolean);
for (const theme of list(values.theme)) {
  for (const width of list(values.width).map(Number)) {
    const page = await browser.newPage({
      viewport: { width, height: values.readme ? 1000 : 900 },
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      deviceScaleFactor: values.readme ? 1.5 : 1,
    });
    for (const lang of list(values.lang)) {
      for (const [name, path] of Object.entries(views)) {
        if (values.only && !list(values.only).includes(name)) continue;
        await page.goto(`${base}/${lang}${path}`);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.screenshot({
          path: join(values.to, `${name}-${lang}-${width}-${theme}.png`),
          fullPage: !values.readme,
        });
      }
    }
    await page.close();
  }
}
await browser.close();
await server?.close();
