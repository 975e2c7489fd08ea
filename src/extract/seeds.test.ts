import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluation/evaluate.ts';
import { ratesOf } from '../../evaluation/score.ts';
import type { AnnotatedArticle } from '../../evaluation/score.ts';
import type { Language } from '../model/observation.ts';
import { extract } from './extract.ts';

// five real articles and eleven annotated ones lie beside the project, not in it: their texts are not ours to publish
const shared = process.env['DALEL_SHARED'] ?? '../shared';

interface SeedFigure {
  readonly indicator: string | null;
  readonly subject: string;
  readonly region: string;
  readonly quantity: { readonly qualifier: string; readonly value: number };
  readonly quote: { readonly exact: string; readonly start: number };
  readonly core: boolean;
}
interface Seed {
  readonly file: string;
  readonly card: { readonly lang: Language; readonly published: string | null };
  readonly observations: readonly SeedFigure[];
}

describe.skipIf(!existsSync(join(shared, 'gold/seeds.json')))('the five seeds', () => {
  const seeds = existsSync(join(shared, 'gold/seeds.json'))
    ? (JSON.parse(readFileSync(join(shared, 'gold/seeds.json'), 'utf8')) as { articles: Seed[] }).articles
    : [];
  test.each(seeds.map((seed) => ({ seed, name: seed.file })))(
    '$name gives its figures and nothing else',
    ({ seed }) => {
      const text = readFileSync(join(shared, 'seeds', seed.file), 'utf8');
      const { observations } = extract({ text, lang: seed.card.lang, published: seed.card.published });
      const inShort = (one: {
        indicator: string | null;
        subject: string;
        region: unknown;
        quantity: { qualifier: string; value: number | null };
      }) => `${one.indicator} ${one.subject} ${String(one.region)} ${one.quantity.qualifier} ${one.quantity.value}`;
      expect(observations.map(inShort).sort()).toEqual(
        seed.observations
          .filter((one) => one.core)
          .map(inShort)
          .sort(),
      );
    },
  );
});

describe.skipIf(!existsSync(join(shared, 'examples')))('the annotated examples', () => {
  test('are read as a person read them', () => {
    const articles = (['ru', 'kk', 'en'] as const).flatMap((lang) =>
      readdirSync(join(shared, 'examples', lang)).map((name) => ({
        ...(JSON.parse(readFileSync(join(shared, 'examples', lang, name), 'utf8')) as AnnotatedArticle),
        lang,
        id: name,
      })),
    );
    const rates = ratesOf(evaluate(articles).total);
    expect(rates.precision).toBeGreaterThanOrEqual(0.97);
    expect(rates.recall).toBeGreaterThanOrEqual(0.93);
    expect(rates.strictF1).toBeGreaterThanOrEqual(0.9);
  });
});
