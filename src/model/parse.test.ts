import { describe, expect, test } from 'vitest';
import { DataError, parseManifest, parseRecord, schemasFitInterfaces } from './parse.ts';

const record = {
  schema: 1,
  id: 'example-2023-01-27-1',
  url: 'https://example.org/a',
  outlet: 'example.org',
  title: 'An invented article',
  lang: 'en',
  published: '2023-01-27',
  publishedBasis: 'printed',
  rights: 'quote',
  readBy: 'hand',
  extent: 'whole',
  text: null,
  observations: [
    {
      id: 'example-2023-01-27-1.000001',
      status: 'reviewed',
      indicator: 'members',
      subject: 'amanat',
      region: 'KZ',
      quantity: { qualifier: 'moreThan', word: 'over', value: 10, min: null, max: null, unit: 'persons' },
      period: { start: '2023-01-27', end: '2023-01-27', basis: 'implied' },
      dimensions: {},
      speaker: null,
      quote: { exact: 'over 10 members', prefix: '', suffix: '', start: null, end: null, figure: [5, 7] },
      attribution: { subject: { how: 'stated', words: 'Amanat' }, region: { how: 'implied', words: null } },
      flags: [],
      rule: 'by hand',
    },
  ],
};

function withObservation(change: object): unknown {
  return { ...record, observations: [{ ...record.observations[0], ...change }] };
}

describe('a record at the door', () => {
  test('passes when every field fits', () => {
    expect(parseRecord(record, 'records/a.json').observations[0]?.quantity.value).toBe(10);
  });

  test.each([
    [
      'a value written as text',
      withObservation({ quantity: { ...record.observations[0]!.quantity, value: '12' } }),
      'records/a.json: observations.0.quantity.value: expected a finite number, got "12"',
    ],
    [
      'an indicator nobody knows',
      withObservation({ indicator: 'happiness' }),
      /observations\.0\.indicator: expected "members" or .*, got "happiness"/,
    ],
    [
      'a region that is no code',
      withObservation({ region: 'Turkistan' }),
      /observations\.0\.region: .*got "Turkistan"/,
    ],
    [
      'a day outside the calendar',
      { ...record, published: '2023-02-30' },
      'records/a.json: published: expected a day of the calendar, got "2023-02-30"',
    ],
    [
      'a quotation of 13 words',
      withObservation({ quote: { ...record.observations[0]!.quote, exact: 'a '.repeat(12) + 'b' } }),
      /quote\.exact: expected at most 12 words/,
    ],
    [
      'a range without bounds',
      withObservation({ quantity: { ...record.observations[0]!.quantity, qualifier: 'range' } }),
      /quantity: expected a value, or qualifier "range"/,
    ],
    [
      'a period that ends before it starts',
      withObservation({ period: { start: '2023-02', end: '2023-01-31', basis: 'stated' } }),
      /period: expected start ≤ end/,
    ],
    ['a field too many', { ...record, texte: 'x' }, 'records/a.json: expected no field "texte"'],
    ['nothing at all', null, 'records/a.json: expected an object, got null'],
  ])('refuses %s and says where', (_, unknown, message) => {
    expect(() => parseRecord(unknown, 'records/a.json')).toThrow(DataError);
    expect(() => parseRecord(unknown, 'records/a.json')).toThrow(message);
  });
});

test('a manifest whose version is no hash is refused', () => {
  expect(() =>
    parseManifest(
      { schema: 1, version: 'latest', file: 'a.json', bytes: 1, articles: 1, observations: 1, newest: null },
      'manifest.json',
    ),
  ).toThrow('manifest.json: version: expected 12 hex digits, got "latest"');
});

test('the schemas at the door and the interfaces name the same fields', () => {
  expect(schemasFitInterfaces).not.toContain(false);
});
