import { describe, expect, it } from 'vitest';
import { periodsCorpus as en } from './languages/en/periods.corpus.ts';
import { periodsCorpus as kk } from './languages/kk/periods.corpus.ts';
import { periodsCorpus as ru } from './languages/ru/periods.corpus.ts';
import { findPeriods } from './periods.ts';

describe.each([
  ['ru', ru],
  ['kk', kk],
  ['en', en],
] as const)('findPeriods in %s', (lang, corpus) => {
  it.each(corpus)('published %s: %s', (published, text, expected) => {
    const found = findPeriods({ text, lang, published, title: null });
    expect(
      found.map(
        ({ from, to, asOf, event }) =>
          `${from}–${to}${asOf === null ? '' : `@${asOf}`}${event === null ? '' : ` ${event}`}`,
      ),
    ).toEqual(expected);
  });
});

describe('findPeriods', () => {
  it('says what is stated, relative and implied', () => {
    const text = 'В 2022 году 134, за два года 55; сейчас 249; выборы в Мажилис впереди.';
    expect(findPeriods({ text, lang: 'ru', published: '2023-01-27', title: null }).map(({ basis }) => basis)).toEqual([
      'stated',
      'relative',
      'implied',
      'implied',
    ]);
  });

  it('leaves relative time open without a publication date', () => {
    const found = findPeriods({ text: 'Кеше және өткен аптада.', lang: 'kk', published: null, title: null });
    expect(found.map(({ from, basis }) => [from, basis])).toEqual([
      [null, 'relative'],
      [null, 'relative'],
    ]);
  });

  it('gives the words at their place', () => {
    const text = 'Соның бәрі биыл, 2022 жылғы 5 маусымда болды.';
    const found = findPeriods({ text, lang: 'kk', published: '2022-06-10', title: null });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['биыл', '2022 жылғы 5 маусымда']);
  });
});
