import { expect, test } from 'vitest';
import { sampleStatement } from '../sample.ts';
import { toPeriods } from './rows.ts';

const year = sampleStatement({ period: { start: '2022-01-01', end: '2022-12-31' } });
const week = sampleStatement({ period: { start: '2023-01-19', end: '2023-01-27' } });

test('a year is as many times longer than a week as it has days', () => {
  const { rows } = toPeriods([year, week], []);
  expect((rows[0]?.width ?? 0) / (rows[1]?.width ?? 1)).toBeCloseTo(364 / 8, 5);
});

test('only events inside the time of the figures are drawn', () => {
  const event = (date: string) => ({
    id: date,
    kind: 'election' as const,
    date,
    name: { kk: '', ru: '', en: '' },
    source: null,
  });
  const { events } = toPeriods([year, week], [event('2022-11-20'), event('2004-09-19')]);
  expect(events.map(({ event: { id } }) => id)).toEqual(['2022-11-20']);
});

test('a figure without a time is told apart', () => {
  const statement = sampleStatement({ period: { start: null, end: null, basis: 'unknown' } });
  expect(toPeriods([statement], [])).toMatchObject({ rows: [], undated: [statement] });
});

test('of two events whose names would cover one another the newer is drawn', () => {
  const event = (date: string) => ({
    id: date,
    kind: 'election' as const,
    date,
    name: { kk: '', ru: '', en: '' },
    source: null,
  });
  const { events } = toPeriods([year, week], [event('2022-06-05'), event('2022-06-20'), event('2022-01-05')], () => 30);
  expect(events.map(({ event: { id } }) => id)).toEqual(['2022-01-05', '2022-06-20']);
});
