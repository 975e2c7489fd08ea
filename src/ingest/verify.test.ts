import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../model/article.ts';
import type { Observation } from '../model/observation.ts';
import { extract } from './fixtures/reader.ts';
import { toRecord } from './record.ts';
import { verifyRecords, type Verified } from './verify.ts';

const text = 'An invented party has 800 members of Amanat.';
const record = toRecord({
  id: 'example-2023-01-27-1',
  card: {
    url: 'https://example.kz/a',
    outlet: 'example.kz',
    title: 'Invented',
    lang: 'en',
    published: '2023-01-27',
    publishedBasis: 'printed',
    rights: 'quote',
    extent: 'whole',
  },
  text,
  readings: extract({ text }).observations,
  previous: null,
});
const [observation] = record.observations as readonly [Observation];
const regions = new Set(['KZ', 'abroad', 'KZ-61']);

function verify(...records: readonly ArticleRecord[]): Verified {
  const texts = new Map([[record.text?.sha256 ?? '', { file: 'a.txt', text }]]);
  return verifyRecords(records, { texts, regions, elections: new Set(['2023-03-19']) });
}

const withFigure = (changes: Partial<Observation>): ArticleRecord => ({
  ...record,
  observations: [{ ...observation, ...changes }],
});

test('a record whose quotation stands in its text is in order', () => {
  expect(verify(record)).toEqual({ problems: [], warnings: [], quotesFound: 1, withoutText: 0 });
});

test('a record whose text is not at hand is told as such', () => {
  const elsewhere = { ...record, text: { sha256: 'a'.repeat(64), length: 5 } };
  expect(verify(elsewhere)).toEqual({ problems: [], warnings: [], quotesFound: 0, withoutText: 1 });
});

describe('one thing wrong gives one line with file, field and cure', () => {
  test.each<[string, ArticleRecord, RegExp]>([
    [
      'a region that does not exist',
      withFigure({ region: 'KZ-99' }),
      /observations\.0\.region: "KZ-99" is no region; take a code/,
    ],
    [
      'one of several regions',
      withFigure({ region: ['KZ-61', 'KZ-98'] }),
      /observations\.0\.region: "KZ-98" is no region/,
    ],
    [
      'members counted in percent',
      withFigure({ quantity: { ...observation.quantity, unit: 'percent', value: 8 } }),
      /quantity\.unit: members are counted in persons, not percent/,
    ],
    [
      'half a member',
      withFigure({ quantity: { ...observation.quantity, value: 8.5 } }),
      /quantity\.value: members come in whole numbers/,
    ],
    [
      'an id of another article',
      withFigure({ id: 'other-2023-01-27-1.abcdef' }),
      /observations\.0\.id: .* does not begin with "example-2023-01-27-1\."/,
    ],
    [
      'a quotation that moved',
      withFigure({ quote: { ...observation.quote, start: 3, end: 3 + observation.quote.exact.length } }),
      /observations\.0\.quote\.start: .* is not at 3 of the text; run dalel ingest/,
    ],
    [
      'a quotation that was changed',
      withFigure({ quote: { ...observation.quote, exact: '801 members of Amanat' } }),
      /observations\.0\.quote\.start: «801 members of Amanat» is not at 22/,
    ],
    [
      'a quotation by hand that is not in the text',
      withFigure({ quote: { ...observation.quote, exact: '7 branches', start: null, end: null, figure: null } }),
      /observations\.0\.quote\.exact: «7 branches» is not in the text/,
    ],
    [
      'words that do not stand before the quotation',
      withFigure({ quote: { ...observation.quote, prefix: 'no party has ' } }),
      /observations\.0\.quote\.prefix: «no party has » does not stand beside/,
    ],
    [
      'a whole text without the right to it',
      { ...record, fullText: text },
      /fullText: the whole text is kept without the right to; remove it/,
    ],
    [
      'a whole text that is another',
      { ...record, rights: 'full', fullText: 'x' },
      /text\.sha256: is not that of fullText/,
    ],
    [
      'no date, said to be printed',
      { ...record, published: null },
      /publishedBasis: "printed" does not go with no date/,
    ],
  ])('%s', (_, wrong, problem) => {
    const { problems } = verify(wrong);
    expect(problems[0]).toMatch(problem);
    expect(problems[0]).toMatch(/^records\/example-2023-01-27-1\.json: /);
    expect(problems).toHaveLength(1);
  });
});

describe('an article that is kept twice is told', () => {
  const twin: ArticleRecord = { ...record, id: 'example-2023-01-27-2', observations: [] };
  test('under two ids of one address', () => {
    const other = { ...twin, url: 'http://www.example.kz/a/?utm_source=feed', text: null, title: 'Another' };
    expect(verify(record, other).problems).toEqual([
      'records/example-2023-01-27-2.json: url: the same page as records/example-2023-01-27-1.json; keep one of the two',
    ]);
  });
  test('under two addresses of one text', () => {
    expect(verify(record, { ...twin, url: 'https://example.kz/b', title: null }).problems).toEqual([
      'records/example-2023-01-27-2.json: text: the same text as records/example-2023-01-27-1.json, under another address; keep one of the two',
    ]);
  });
  test('as a warning where only outlet and headline are the same', () => {
    const { problems, warnings } = verify(record, { ...twin, url: 'https://example.kz/b', text: null });
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      'records/example-2023-01-27-2.json: title: the same headline of the same outlet as records/example-2023-01-27-1.json; perhaps one article under two addresses',
    ]);
  });
  test('by an observation that stands in both', () => {
    const other = { ...twin, url: null, text: null, title: null, observations: [observation] };
    expect(verify(record, other).problems[0]).toContain(`does not begin with "${other.id}."`);
    expect(verify(record, other).problems[1]).toContain(
      `observations: ${observation.id} stands in records/example-2023-01-27-1.json too`,
    );
  });
});

describe('a figure of a time after its article', () => {
  const period = { start: '2023-03-20', end: '2023-03-20', basis: 'implied' } as const;
  test('is looked at', () => {
    expect(verify(withFigure({ period })).warnings[0]).toMatch(
      /observations\.0\.period\.start: 2023-03-20 lies after publication \(2023-01-27\); correct it, or flag/,
    );
  });
  test.each<[string, Partial<Observation>]>([
    ['a plan', { flags: ['plan'] }],
    ['of a coming election', { dimensions: { election: 'mazhilis-2023-03-19' } }],
    ['of seats that are up', { dimensions: { state: 'up' } }],
    ['of the day of a vote', { period: { ...period, start: '2023-03-19' } }],
  ])('may be %s', (_, changes) => {
    expect(verify(withFigure({ period, ...changes })).warnings).toEqual([]);
  });
  test('is not told from a month to a day within it', () => {
    expect(verify({ ...withFigure({ period }), published: '2023-03' }).warnings).toEqual([]);
  });
});
