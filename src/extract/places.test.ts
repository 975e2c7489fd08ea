import { describe, expect, it } from 'vitest';
import { placesCorpus as en } from './languages/en/places.corpus.ts';
import { placesCorpus as kk } from './languages/kk/places.corpus.ts';
import { placesCorpus as ru } from './languages/ru/places.corpus.ts';
import { findPlaces } from './places.ts';

describe.each([
  ['ru', ru],
  ['kk', kk],
  ['en', en],
] as const)('findPlaces in %s', (lang, corpus) => {
  it.each(corpus)('%s', (text, expected) => {
    const found = findPlaces({ text, lang, published: null, title: null });
    expect(found.map(({ region, level }) => `${region}/${level}`)).toEqual(expected);
  });
});

describe('findPlaces', () => {
  it('does not take the dateline for a place of the figures', () => {
    const text = 'Итоги года\nАСТАНА. КАЗИНФОРМ – В Шымкенте приняли 300 человек.';
    expect(findPlaces({ text, lang: 'ru', published: null, title: null }).map(({ region }) => region)).toEqual([
      'KZ-79',
    ]);
  });

  it.each([
    ['2021-10-22', 'KZ-63'],
    ['2023-10-22', 'KZ-10'],
  ])('on %s Semey lies in %s', (published, region) => {
    expect(findPlaces({ text: 'В Семее подвели итоги.', lang: 'ru', published, title: null })[0]).toMatchObject({
      region,
      place: 'semey',
    });
  });

  it('names the district of a city', () => {
    const [district] = findPlaces({
      text: 'В районе Есиль города Астаны 40 участков.',
      lang: 'ru',
      published: null,
      title: null,
    });
    expect(district).toMatchObject({ region: 'KZ-71', level: 'district', place: 'yesil' });
  });
});
