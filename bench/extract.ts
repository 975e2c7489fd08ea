import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ru } from 'chrono-node';
import { extract } from '../src/extract/extract.ts';
import { findQuantities } from '../src/extract/quantities.ts';

interface Row {
  readonly what: string;
  readonly nanosecondsPerCharacter: number;
}

const articlesFolder = join(fileURLToPath(import.meta.url), '..', '..', 'evaluation', 'articles', 'ru');

/** The Russian evaluation articles, each with its publication date: what all four readers read. */
function articles(): readonly { readonly text: string; readonly published: string | null }[] {
  return readdirSync(articlesFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(
      (name) =>
        JSON.parse(readFileSync(join(articlesFolder, name), 'utf8')) as { text: string; published: string | null },
    );
}

const warmFor = 600;
const measureFor = 1000;

/** The best round over all texts in one second, after a while to warm up, in milliseconds. */
function best(work: () => void): number {
  const warmUntil = performance.now() + warmFor;
  do work();
  while (performance.now() < warmUntil);
  let fastest = Number.POSITIVE_INFINITY;
  const until = performance.now() + measureFor;
  do {
    const before = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - before);
  } while (performance.now() < until);
  return fastest;
}

const digits = /\d+(?:[.,]\d+)?/g;

/**
 * Reads the same articles with one plain digit regex, with the finder of quantities, with the whole extractor and with
 * chrono-node's Russian date parser, in one run; prints nanoseconds per character and the ratios. Also ten times the text.
 */
export function run(): readonly Row[] {
  const given = articles();
  const characters = given.reduce((sum, { text }) => sum + text.length, 0);
  const row = (what: string, milliseconds: number, size = characters): Row => ({
    what,
    nanosecondsPerCharacter: (milliseconds * 1e6) / size,
  });
  const regex = row(
    'one plain digit regex',
    best(() => given.forEach(({ text }) => text.match(digits))),
  );
  const quantities = row(
    'findQuantities',
    best(() => given.forEach(({ text }) => findQuantities({ text, lang: 'ru' }))),
  );
  const whole = row(
    'extract',
    best(() => given.forEach(({ text, published }) => extract({ text, published, lang: 'ru' }))),
  );
  const dates = row(
    'chrono-node, Russian dates',
    best(() => given.forEach(({ text }) => ru.parse(text))),
  );
  const long = given.map(({ text }) => text).join('\n\n');
  const once = best(() => extract({ text: long, lang: 'ru' }));
  const tenfold = best(() => extract({ text: `${long}\n\n`.repeat(10), lang: 'ru' }));

  console.log(`extraction: ${given.length} articles, ${characters} characters, the best round of each`);
  for (const { what, nanosecondsPerCharacter } of [regex, quantities, whole, dates])
    console.log(`  ${what.padEnd(28)} ${nanosecondsPerCharacter.toFixed(1).padStart(8)} ns per character`);
  const ratio = (one: Row, other: Row): string =>
    (one.nanosecondsPerCharacter / other.nanosecondsPerCharacter).toFixed(1);
  console.log(
    `  findQuantities is ${ratio(dates, quantities)} × faster than chrono-node, ${ratio(quantities, regex)} × slower than the regex`,
  );
  console.log(
    `  extract is ${ratio(dates, whole)} × faster than chrono-node, ${ratio(whole, regex)} × slower than the regex`,
  );
  console.log(`  ten times the text takes ${(tenfold / once).toFixed(1)} × the time`);
  return [regex, quantities, whole, dates];
}
