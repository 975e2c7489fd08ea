import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../extract/extract.ts';
import type { ArticleRecord } from '../model/article.ts';
import type { Observation, Period } from '../model/observation.ts';
import { parseRecord } from '../model/parse.ts';
import { ingestArticle } from './ingest.ts';
import { readArticleFile } from './read-article.ts';
import { sha256Of } from './record.ts';
import { toRecordJson } from '../model/record-json.ts';
import { toShelf } from './shelf.ts';

// The five articles themselves are not ours to publish: they lie beside the project where it is developed.
const shared = process.env['DALEL_SHARED'] ?? '../shared';
const goldFile = join(shared, 'gold', 'seeds.json');

interface Gold {
  readonly file: string;
  readonly observations: readonly (Omit<Observation, 'quote'> & {
    readonly quote: { readonly exact: string; readonly start: number };
    readonly core: boolean;
  })[];
  readonly distractors: readonly { readonly quote: string; readonly offset: number; readonly occurrences: number }[];
}

async function readRecord(sha256: string): Promise<ArticleRecord | undefined> {
  for (const name of await readdir('data/records')) {
    const json = await readFile(join('data/records', name), 'utf8');
    if (json.includes(sha256)) return parseRecord(JSON.parse(json), name);
  }
  return undefined;
}

/** Day by day: a month or a year is its first and its last day. */
function days({ start, end }: Period): readonly (string | null)[] {
  const lastDay = (month: string) =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString();
  return [
    start === null ? null : `${start}-01-01`.slice(0, 10),
    end === null ? null : end.length === 10 ? end : lastDay(end.length === 7 ? end : `${end}-12`).slice(0, 10),
  ];
}

describe.skipIf(!existsSync(goldFile))('the first five articles, as data/records keeps them', async () => {
  const { articles } = existsSync(goldFile)
    ? (JSON.parse(await readFile(goldFile, 'utf8')) as { articles: readonly Gold[] })
    : { articles: [] };

  test('state nineteen statistics that matter', () => {
    expect(articles.flatMap(({ observations }) => observations.filter(({ core }) => core))).toHaveLength(19);
  });

  for (const { file, observations, distractors } of articles) {
    describe(`the article ${file.slice(0, 3)}`, async () => {
      const article = await readArticleFile(join(shared, 'seeds', file));
      const record = await readRecord(sha256Of(article.text));
      const core = observations.filter((one) => one.core);
      const kept = record?.observations ?? [];

      test('has a record with as many figures as there are', () => {
        expect(record).toBeDefined();
        expect(kept).toHaveLength(core.length);
      });

      test.each(core)('states $quantity.value $indicator: «$quote.exact»', (gold) => {
        const found = kept.find(
          ({ quote }) =>
            (quote.start ?? 0) < gold.quote.start + gold.quote.exact.length &&
            (quote.end ?? 0) > gold.quote.start &&
            article.text.slice(quote.start ?? 0, quote.end ?? 0) === quote.exact &&
            quote.exact.includes(gold.quote.exact.slice(0, 2)),
        );
        const { unit, qualifier, value, min, max } = gold.quantity;
        expect(found).toMatchObject({
          indicator: gold.indicator,
          subject: gold.subject,
          region: gold.region,
          quantity: { unit, qualifier, value, min, max },
          speaker: gold.speaker === null ? null : { name: gold.speaker.name },
        });
        expect(days(found?.period ?? gold.period)).toEqual(days(gold.period));
      });

      test('gives none of the numbers that only look like figures', () => {
        const looksOnly = distractors.flatMap(({ quote, offset }) => ({ start: offset, end: offset + quote.length }));
        const numbers = kept.map(({ quote }) => {
          const [from, to] = quote.figure ?? [0, quote.exact.length];
          return { start: (quote.start ?? 0) + from, end: (quote.start ?? 0) + to };
        });
        const hit = numbers.filter((number) =>
          looksOnly.some(({ start, end }) => number.start < end && start < number.end),
        );
        expect(hit).toEqual([]);
      });

      test('is unchanged when it is read again', () => {
        const shelf = toShelf(record === undefined ? [] : [record]);
        const again = ingestArticle(article, {}, shelf, { flags: {}, read: extract, today: '2026-11-20' });
        expect(toRecordJson(again.record)).toBe(toRecordJson(record as ArticleRecord));
      });
    });
  }
});
