import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an address and waits until its figures stand there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main h1').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** The figures whose spoken name says all of these words: figure(page, 'более 3 000', 'Туркестанская область'). */
export function figures(page: Page, ...words: readonly string[]): Locator {
  return words.reduce(
    (found, word) => found.and(page.getByRole('link', { name: new RegExp(word.replaceAll(' ', '\\s'), 'u') })),
    page.locator('[data-figure]'),
  );
}

/** The panel with the words behind a figure. */
export function evidence(page: Page): Locator {
  return page.getByRole('region', { name: /^(Откуда это число|Бұл сан қайдан|Where this figure comes from)/u });
}

/** Text with every kind of space made plain, so that "3 000" can be asked for. */
export async function plain(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/gu, ' ');
}

/** Everything the page asks for that is not its own: must stay empty. */
export function watchForeignRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    const own = new URL(page.url() === 'about:blank' ? request.url() : page.url()).host;
    if (protocol.startsWith('http') && host !== own) foreign.push(request.url());
  });
  return foreign;
}

/** What the browser complains of: errors of scripts and of the Content-Security-Policy. */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
