import { describe, expect, test } from 'vitest';
import type { Language, Reading } from '../model/observation.ts';
import { findCounted } from './counted.ts';
import { extract } from './extract.ts';
import { corpus as en } from './languages/en/counted.corpus.ts';
import { corpus as kk } from './languages/kk/counted.corpus.ts';
import { corpus as ru } from './languages/ru/counted.corpus.ts';

/** A sentence and its figures, each "indicator subject region [qualifier] value". */
export type CountedExample = readonly [sentence: string, figures: readonly string[]];

function inShort(reading: Reading): string {
  const { qualifier, value, min, max } = reading.quantity;
  const region = typeof reading.region === 'string' ? reading.region : reading.region.join('+');
  return [
    reading.indicator,
    reading.subject,
    region,
    ...(qualifier === 'exact' ? [] : [qualifier]),
    value ?? `${min}–${max}`,
  ].join(' ');
}

const corpora: readonly (readonly [Language, readonly CountedExample[]])[] = [
  ['ru', ru],
  ['kk', kk],
  ['en', en],
];

describe.each(corpora)('what %s sentences count', (lang, corpus) => {
  test.each(corpus.map(([sentence, figures]) => ({ sentence, figures })))('$sentence', ({ sentence, figures }) => {
    const { observations } = extract({ text: sentence, lang, published: '2023-03-20' });
    expect(observations.map(inShort)).toEqual(figures);
  });
});

describe('counted nouns', () => {
  const nouns = (text: string, lang: Language) =>
    findCounted({ text, lang, published: null, title: null })
      .filter((word) => word.sort === 'noun')
      .map((word) => `${word.concept}: ${text.slice(word.start, word.end)}`);

  test('the longest name wins: jobs are no seats, foster families no reception offices', () => {
    expect(nouns('600 рабочих мест для приёмных семей', 'ru')).toEqual(['job: рабочих мест', 'other: приёмных семей']);
  });

  test('Kazakh is found in either script and any case', () => {
    expect(nouns('274 бастауыш партия ұйымының', 'kk')).toEqual(['primary-organisations: бастауыш партия ұйымының']);
    expect(nouns('5 637 bastaýysh uıym', 'kk')).toEqual(['primary-organisations: bastaýysh uıym']);
  });

  test('a Kazakh paragraph in a Russian text is read with Kazakh words', () => {
    expect(
      nouns('Мажилис принял закон.\nМәжіліс депутаттары жүздеген сауал жолдады, өтініштер де түсті.', 'ru'),
    ).toContain('appeals: өтініштер');
  });
});
