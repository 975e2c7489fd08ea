import { describe, expect, test } from 'vitest';
import type { Region } from '../../model/reference.ts';
import { sampleStatement } from '../sample.ts';
import { sameMoment, stepOf, toBreaks, toTiles } from './tiles.ts';

const names = { kk: '', ru: '', en: '' };
const region = (id: string, from: string | null = null): Region => ({
  id,
  formerCode: null,
  type: 'region',
  name: names,
  short: names,
  from,
  splitFrom: [],
  tile: { row: 0, col: 0 },
  capital: null,
  point: [0, 0],
});
const regions = [region('KZ-61'), region('KZ-62', '2022-06-08'), region('KZ-75'), region('KZ-79')];
const turnout = (code: string, value: number, more = {}) =>
  sampleStatement({
    indicator: 'turnout',
    subject: 'electorate',
    region: code,
    quantity: { value, unit: 'percent' },
    ...more,
  });
const nothing = { withArticle: new Set<string>(), disputed: new Set<string>(), shown: null };

describe('tiles of the regions', () => {
  test('a region without a figure says why: an article without it, nothing at all, or not created yet', () => {
    const { tiles, found, existing } = toTiles({
      ...nothing,
      statements: [turnout('KZ-75', 33)],
      regions,
      date: '2022-06-05',
      withArticle: new Set(['KZ-61']),
    });
    expect(tiles.map(({ look }) => look)).toEqual(['article', 'before', 'figure', 'nothing']);
    expect([found, existing]).toEqual([1, 3]);
  });

  test('a choice of regions hides the others and says so', () => {
    const { tiles } = toTiles({
      ...nothing,
      statements: [turnout('KZ-75', 33), turnout('KZ-61', 50)],
      regions,
      date: '2023-03-19',
      shown: new Set(['KZ-75']),
    });
    expect(tiles.map(({ look }) => look)).toEqual(['hidden', 'hidden', 'figure', 'hidden']);
  });

  test('two figures that cannot both be true: the earlier published leads, both travel, and the tile says so', () => {
    const first = turnout('KZ-61', 41.07, { id: 'a.1', article: { id: 'a', published: '2023-03-19' } });
    const second = turnout('KZ-61', 51.07, { id: 'b.1', article: { id: 'b', published: '2023-03-20' } });
    const { tiles } = toTiles({
      ...nothing,
      statements: [second, first],
      regions,
      date: '2023-03-19',
      disputed: new Set(['a.1', 'b.1']),
    });
    expect(tiles[0]?.lead).toBe(first);
    expect(tiles[0]?.statements).toEqual([first, second]);
    expect(tiles[0]?.disputed).toBe(true);
  });

  test('breaks are round and put every value on one of at most five steps', () => {
    const values = [
      22.95, 40.94, 41.07, 43.89, 49.19, 54.04, 55.07, 56.14, 58.61, 58.81, 59.49, 59.74, 63.63, 64.46, 65, 65.7,
    ];
    const breaks = toBreaks(values);
    expect(breaks).toHaveLength(4);
    expect(breaks.every((bound) => Number.isInteger(bound))).toBe(true);
    expect(new Set(values.map((value) => stepOf(value, breaks)))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  test('two regions make two steps, one makes none', () => {
    expect(toBreaks([10, 20])).toHaveLength(1);
    expect(toBreaks([10, 10])).toEqual([]);
  });

  test('18:10 and 20:10 are two maps, and the one with more regions comes first', () => {
    const early = { period: { start: '2023-03-19', end: '2023-03-19', asOf: '18:10' } };
    const late = { period: { start: '2023-03-19', end: '2023-03-19', asOf: '20:10' } };
    const groups = sameMoment([
      turnout('KZ-75', 25, late),
      turnout('KZ-75', 23, early),
      turnout('KZ-61', 41, early),
      turnout('KZ', 53, early),
    ]);
    expect(groups.map(({ statements }) => statements.length)).toEqual([2, 1]);
  });

  test('figures of which nobody said the time share no map', () => {
    const undated = { period: { start: null, end: null } };
    expect(sameMoment([turnout('KZ-75', 25, undated), turnout('KZ-61', 41, undated)])).toEqual([]);
  });

  test('"18:10" and "2023-03-19T18:10" are one moment', () => {
    const at = (asOf: string) => ({ period: { start: '2023-03-19', end: '2023-03-19', asOf } });
    expect(sameMoment([turnout('KZ-75', 25, at('18:10')), turnout('KZ-61', 41, at('2023-03-19T18:10'))])).toHaveLength(
      1,
    );
  });
});
