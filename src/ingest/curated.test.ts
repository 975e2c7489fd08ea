import { describe, expect, test } from 'vitest';
import { DataError } from '../model/parse.ts';
import { nameArticles, toRecord, type CuratedRecord } from './curated.ts';

const figure = {
  indicator: 'members',
  subject: 'amanat',
  region: 'KZ-61',
  quantity: { qualifier: 'moreThan', value: 79000, min: null, max: null, unit: 'persons' },
  period: { start: '2021-03-01', end: '2021-03-01', basis: 'stated' },
  dimensions: {},
  speaker: null,
  quote: { exact: 'Түркістан облысында 79 мыңнан астам мүше' },
} as const satisfies CuratedRecord['observations'][number];

/** An invented record of an invented page. */
const record: CuratedRecord = {
  url: 'https://example.org/a',
  outlet: 'example.org',
  lang: 'kk',
  title: '«AMANAT» партиясы туралы',
  published: '2021-03-02',
  publishedBasis: 'printed',
  observations: [figure],
};

const read = (observations: CuratedRecord['observations']) =>
  toRecord({ ...record, observations }, 'example-2021-03-02-1', 'a.json').observations;

describe('a record read by hand', () => {
  test('marks the figure in its quotation and keeps the word of its qualifier', () => {
    const [one] = read([figure]);
    expect(one?.quote.exact.slice(...(one.quote.figure ?? []))).toBe('79 мыңнан');
    expect(one?.quantity).toMatchObject({ qualifier: 'moreThan', word: 'астам', value: 79000 });
  });

  test('tells what the quotation says from what stands in the headline and what the reader supplied', () => {
    const [one, other] = read([figure, { ...figure, subject: 'auyl', region: 'KZ' }]);
    expect(one?.attribution).toEqual({
      region: { how: 'stated', words: 'Түркістан облысында' },
      subject: { how: 'carried', words: expect.stringContaining('AMANAT') },
    });
    expect(other?.attribution.subject).toEqual({ how: 'implied', words: null });
  });

  test('follows the ids of the catalogue', () => {
    const [one] = read([
      {
        ...figure,
        indicator: 'polling-stations',
        subject: 'elections',
        dimensions: { election: 'maslikhat-2023-03-19', channel: 'reception-office' },
      },
    ]);
    expect(one).toMatchObject({
      subject: 'electorate',
      dimensions: { election: 'maslikhats-2023-03-19', channel: 'reception-offices' },
    });
  });

  test('gives two equal statements two ids, and the same ids when it is taken over again', () => {
    const first = read([figure, figure]).map(({ id }) => id);
    expect(new Set(first).size).toBe(2);
    expect(read([figure, figure]).map(({ id }) => id)).toEqual(first);
  });

  test('names the outlets that its remarks point at, not the files', () => {
    const noted = { ...record, observations: [{ ...figure, note: '80 in kk-021, 81 in en-101' }] };
    const named = nameArticles(
      noted,
      new Map([
        ['kk-021', record],
        ['en-101', { ...record, outlet: 'example.com', published: null }],
      ]),
    );
    expect(named.observations[0]?.note).toBe('80 in example.org (2021-03-02), 81 in example.com');
  });

  test('is refused with the field named when something does not fit', () => {
    expect(() => read([{ ...figure, region: 'Turkistan' }])).toThrow(DataError);
    expect(() => read([{ ...figure, region: 'Turkistan' }])).toThrow('a.json: observations.0.region:');
  });
});
