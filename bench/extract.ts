import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ru } from 'chrono-node';
import { extract } from '../src/extract/extract.ts';
import { languageOf } from '../src/extract/language.ts';
import { findQuantities } from '../src/extract/quantities.ts';

interface Article {
  readonly text: string;
  readonly lang: 'ru' | 'kk' | 'en';
  readonly published: string | null;
}

const project = join(fileURLToPath(import.meta.url), '..', '..');

/** The Russian evaluation articles: short, a figure in almost every sentence. */
function dense(): readonly Article[] {
  const folder = join(project, 'evaluation', 'articles', 'ru');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article);
}

/** Pages of news as they are saved, with menus and few figures; none where they are not at hand. */
function pages(): readonly Article[] {
  const folder = join(process.env['DALEL_SHARED'] ?? join(project, '..', 'shared'), 'seeds');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { text, lang: languageOf(text), published: '2023-01-27' };
    });
}

const warmFor = 2_000_000;
const measureFor = 2_000_000;

/**
 * Nanoseconds a character: each article's quickest reading, after a while to warm up, all added up. The quickest, since other
 * programs disturb the others; both times are of the processor, in microseconds.
 */
function cost(articles: readonly Article[], read: (article: Article) => void): number {
  const quickest = articles.map(() => Number.POSITIVE_INFINITY);
  const begun = process.cpuUsage().user;
  for (let spent = 0; spent < warmFor + measureFor; spent = process.cpuUsage().user - begun) {
    for (const [index, article] of articles.entries()) {
      const before = performance.now();
      read(article);
      const took = performance.now() - before;
      if (spent > warmFor) quickest[index] = Math.min(quickest[index] ?? took, took);
    }
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return (sum(quickest) * 1e6) / sum(articles.map(({ text }) => text.length));
}

const digits = /\d+(?:[.,]\d+)?/g;

const readers: Readonly<Record<string, (article: Article) => void>> = {
  'one plain digit regex': ({ text }) => void text.match(digits),
  findQuantities: ({ text, lang }) => void findQuantities({ text, lang }),
  extract: ({ text, lang, published }) => void extract({ text, lang, published }),
  'chrono-node, Russian dates': ({ text }) => void ru.parse(text),
};

/**
 * Reads the same articles with one plain digit regex, with the finder of quantities, with the whole extractor and with
 * chrono-node's Russian date parser, in one run; prints nanoseconds a character and the ratios.
 */
export function run(): void {
  for (const [name, articles] of [
    ['short articles full of figures', dense()],
    ['saved pages with few figures', pages()],
  ] as const) {
    if (articles.length === 0) continue;
    const costs = Object.fromEntries(Object.entries(readers).map(([reader, read]) => [reader, cost(articles, read)]));
    const { extract: whole = 0, findQuantities: quantities = 0 } = costs;
    const dates = costs['chrono-node, Russian dates'] ?? 0;
    const regex = costs['one plain digit regex'] ?? 0;
    console.log(`extraction: ${name}, ${articles.length} of them, the quickest reading of each`);
    for (const [reader, nanoseconds] of Object.entries(costs))
      console.log(`  ${reader.padEnd(28)} ${nanoseconds.toFixed(1).padStart(8)} ns a character`);
    for (const [reader, nanoseconds] of [
      ['findQuantities', quantities],
      ['extract', whole],
    ] as const)
      console.log(
        `  ${reader} takes ${(nanoseconds / dates).toFixed(2)} of chrono-node's time, and ${(nanoseconds / regex).toFixed(0)} × that of the regex`,
      );
  }
}
