import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleFaults, articlesUnder, unjudgedNumbers } from './check.ts';

const articles = articlesUnder(dirname(fileURLToPath(import.meta.url)));

const sound = {
  id: '001',
  lang: 'ru',
  published: '2023-01-27',
  outlet_kind: 'national',
  title: 'Ряды растут',
  invented: true,
  text: 'В партии AMANAT 800 тысяч членов. Съезд начался в 10.00.',
  gold: [
    {
      quote: '800 тысяч членов',
      offset: 16,
      also: [],
      indicator: 'members',
      dimensions: {},
      subject: 'amanat',
      region: 'KZ',
      value: 800000,
      qualifier: 'exact',
      min: null,
      max: null,
      unit: 'persons',
      period: { start: '2023-01-27', end: '2023-01-27', basis: 'implied' },
      speaker: null,
      core: true,
    },
  ],
  distractors: [{ quote: '10.00', offset: 50, reason: 'clock time' }],
};
const fact = sound.gold[0];
const faultsOf = (article: unknown) => articleFaults(article, 'articles/ru/001.json');
const withFact = (change: object) => faultsOf({ ...sound, gold: [{ ...fact, ...change }] });

describe('the check of an annotated article', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it.each([
    ['a quote that is not at its offset', { offset: 17 }, 'is not at 17'],
    ['a region that does not exist', { region: 'KZ-99' }, 'unknown region "KZ-99"'],
    ['a party that does not exist', { subject: 'otan' }, 'unknown subject "otan"'],
    ['an indicator that the catalogue lacks', { indicator: 'mood' }, 'unknown indicator "mood"'],
    ['members counted in percent', { unit: 'percent' }, 'members is counted in persons, not percent'],
    ['a range without bounds', { qualifier: 'range' }, 'a range has min < max'],
    [
      'a period that ends before it starts',
      { period: { start: '2023-02', end: '2023-01', basis: 'stated' } },
      'ends before it starts',
    ],
    [
      'an unknown period with a date',
      { period: { start: '2023', end: '2023', basis: 'unknown' } },
      'only an unknown period',
    ],
    ['another wording that the text lacks', { also: ['900 тысяч'] }, '"900 тысяч" is not in the text'],
  ])('names %s', (_, change, fault) => {
    expect(withFact(change).join('\n')).toContain(fault);
  });

  it('names a number that nobody judged', () => {
    expect(faultsOf({ ...sound, distractors: [] }).join('\n')).toContain('"10" is neither a figure nor a distractor');
    expect(unjudgedNumbers('29 из 98 мест', ['29 из'])).toEqual(['98']);
  });

  it('names a text that does not say it is invented', () => {
    expect(faultsOf({ ...sound, invented: false }).join('\n')).toContain('does not say that it is invented');
  });
});

describe('the evaluation set', () => {
  it('is free of faults', () => {
    expect(articles.flatMap(([file, article]) => articleFaults(article, file))).toEqual([]);
  });

  it('has 60 Russian, 60 Kazakh and 30 English articles at least, a third of the first ones frozen', () => {
    const counted = (lang: string, half = '') =>
      articles.filter(([file]) => file.startsWith(half) && file.includes(`/${lang}/`)).length;
    expect(counted('ru')).toBeGreaterThanOrEqual(60);
    expect(counted('kk')).toBeGreaterThanOrEqual(60);
    expect(counted('en')).toBeGreaterThanOrEqual(30);
    // from 201 on stand articles added later in other voices, to tune on; from 301 on others, all frozen
    const first = articles.filter(([file]) => Number(file.slice(-8, -5)) < 201);
    for (const lang of ['ru', 'kk', 'en']) {
      const ofLang = first.filter(([file]) => file.includes(`/${lang}/`));
      const frozen = ofLang.filter(([file]) => file.startsWith('frozen'));
      expect(frozen.length).toBe(Math.floor(ofLang.length / 3));
    }
  });

  it('keeps every article from 301 on frozen', () => {
    const last = articles.filter(([file]) => Number(file.slice(-8, -5)) > 300);
    expect(last.length).toBeGreaterThanOrEqual(20);
    expect(last.filter(([file]) => !file.startsWith('frozen'))).toEqual([]);
  });

  it('states no figure in a fifth of the articles', () => {
    const silent = articles.filter(([, article]) => (article as { gold: readonly unknown[] }).gold.length === 0);
    expect(silent.length / articles.length).toBeGreaterThanOrEqual(0.2);
  });

  it('tells every article once', () => {
    const texts = articles.map(([, article]) => (article as { text: string }).text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
