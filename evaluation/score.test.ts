import { describe, expect, test } from 'vitest';
import type { Reading } from '../src/model/observation.ts';
import { addTally, dayOf, emptyTally, ratesOf, scoreArticle } from './score.ts';
import type { AnnotatedArticle, GoldFigure } from './score.ts';
import { articlesIn, evaluate } from './evaluate.ts';
import { fileURLToPath } from 'node:url';

const text = 'Invented: Amanat has 40 seats, Auyl 8 seats, page 330.';
const gold = (quote: string, value: number, more: Partial<GoldFigure> = {}): GoldFigure => ({
  quote,
  offset: text.indexOf(quote),
  also: [],
  indicator: 'seats',
  subject: 'amanat',
  region: 'KZ',
  value,
  qualifier: 'exact',
  min: null,
  max: null,
  period: { start: '2023-03-19', end: '2023-03-19' },
  core: true,
  ...more,
});
const reading = (exact: string, value: number, more: Partial<Reading> = {}): Reading => ({
  indicator: 'seats',
  subject: 'amanat',
  region: 'KZ',
  quantity: { qualifier: 'exact', word: null, value, min: null, max: null, unit: 'seats' },
  period: { start: '2023-03', end: '2023-03-19', basis: 'implied' },
  dimensions: {},
  speaker: null,
  quote: {
    exact,
    prefix: '',
    suffix: '',
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
    figure: null,
  },
  attribution: { subject: { how: 'stated', words: null }, region: { how: 'implied', words: null } },
  flags: [],
  rule: 'test',
  ...more,
});
const article: AnnotatedArticle = {
  id: '1',
  lang: 'en',
  published: null,
  title: null,
  text,
  gold: [gold('40 seats', 40), gold('8 seats', 8, { subject: 'auyl' })],
  distractors: [{ quote: '330', reason: 'page counter' }],
};

describe('scoring', () => {
  test('a figure read in other words of the same place is found; a wrong party costs only the strict point', () => {
    const { tally } = scoreArticle(article, [reading('has 40 seats', 40), reading('Auyl 8', 8)]);
    expect(tally).toMatchObject({ core: 2, hits: 2, falses: 0, strict: 1 });
  });

  test('a distractor read is false, a repetition is not', () => {
    const { tally, remarks } = scoreArticle(article, [
      reading('40 seats', 40),
      reading('has 40 seats', 40),
      reading('330', 330),
    ]);
    expect(tally).toMatchObject({ hits: 1, falses: 1, neutral: 1 });
    expect(remarks.find((remark) => remark.kind === 'false')?.onDistractor).toBe(true);
  });

  test('a fact that is not core never counts against', () => {
    const lenient = { ...article, gold: [gold('40 seats', 40, { core: false })] };
    expect(scoreArticle(lenient, []).tally).toMatchObject({ core: 0, hits: 0, falses: 0 });
    expect(scoreArticle(lenient, [reading('40 seats', 40)]).tally).toMatchObject({ falses: 0, neutral: 1 });
  });

  test('a month is its first or last day', () => {
    expect(dayOf('2023-02', false)).toBe('2023-02-01');
    expect(dayOf('2024-02', true)).toBe('2024-02-29');
    expect(dayOf('2022', true)).toBe('2022-12-31');
    expect(dayOf(null, true)).toBeNull();
  });

  test('rates', () => {
    const tally = emptyTally();
    addTally(tally, { ...emptyTally(), core: 4, hits: 2, falses: 2, strict: 1 });
    expect(ratesOf(tally)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, strictF1: 0.25 });
  });
});

describe('the evaluation set', () => {
  // floors just under what is reached: a change that reads worse is noticed
  test('reading keeps its level on the articles to tune on', () => {
    const { total } = evaluate(articlesIn(fileURLToPath(new URL('./articles', import.meta.url))));
    const rates = ratesOf(total);
    expect(rates.precision).toBeGreaterThan(0.965);
    expect(rates.recall).toBeGreaterThan(0.935);
    expect(rates.strictF1).toBeGreaterThan(0.88);
  }, 60_000);
});
