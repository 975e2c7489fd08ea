import { expect, test } from 'vitest';
import { extract } from '../ingest/fixtures/reader.ts';
import { toRecord } from '../ingest/record.ts';
import { toCells } from './coverage.ts';

const text = 'An invented party has 800 members of Amanat, another 90 members of Auyl.';
const record = toRecord({
  id: 'example-2024-01-1',
  card: {
    url: null,
    outlet: 'example.kz',
    title: null,
    lang: 'en',
    published: '2024-01',
    publishedBasis: 'given',
    rights: 'quote',
    extent: 'whole',
  },
  text,
  readings: extract({ text }).observations,
  previous: null,
});

const change = (changes: object) => ({
  ...record,
  observations: record.observations.map((one, at) => (at === 0 ? { ...one, ...changes } : one)),
});

test('figures of one region, indicator and year are counted together', () => {
  expect(toCells([record])).toEqual([{ region: 'KZ', indicator: 'members', year: '2023', figures: 2 }]);
});

test('a figure of several regions counts in each', () => {
  expect(toCells([change({ region: ['KZ-33', 'KZ-61'] })]).map(({ region, figures }) => [region, figures])).toEqual([
    ['KZ', 1],
    ['KZ-33', 1],
    ['KZ-61', 1],
  ]);
});

test('a rejected figure is not counted', () => {
  expect(toCells([change({ status: 'rejected' })])[0]?.figures).toBe(1);
});

test('a figure without a period counts in the year of its publication, or as undated', () => {
  const undated = change({ period: { start: null, end: null, basis: 'unknown' } });
  expect(toCells([undated]).map(({ year }) => year)).toEqual(['2023', '2024']);
  expect(toCells([{ ...undated, published: null }]).map(({ year }) => year)).toEqual(['2023', 'undated']);
});
