import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from './collection.ts';
import { countsBy, countSelected, select, whatExcludes, type Filters } from './select.ts';
import { cardWith, observationWith, smallCollection } from './small-collection.ts';

const at = (start: string | null, end: string | null) => ({ start, end, basis: 'stated' as const });

const collection = smallCollection(
  [
    cardWith({ id: 'a', outlet: 'kt.kz', lang: 'ru' }),
    cardWith({ id: 'b', outlet: 'egemen.kz', lang: 'kk' }),
    cardWith({ id: 'c', outlet: 'astanatimes.com', lang: 'en' }),
  ],
  [
    observationWith({ id: 'a.1', article: 'a', region: 'KZ', period: at('2023-01-27', '2023-01-27') }),
    observationWith({
      id: 'a.2',
      article: 'a',
      region: 'KZ-61',
      indicator: 'proposals',
      period: at('2022-10-21', '2022-11-20'),
    }),
    observationWith({
      id: 'a.3',
      article: 'a',
      region: ['KZ-71', 'KZ-75'],
      indicator: 'turnout',
      subject: 'electorate',
      period: at('2021-01', '2021-01'),
    }),
    observationWith({
      id: 'b.1',
      article: 'b',
      region: 'KZ-61',
      subject: 'mazhilis-maslikhats',
      indicator: 'candidates',
      period: at(null, null),
    }),
    observationWith({
      id: 'b.2',
      article: 'b',
      region: 'KZ',
      subject: 'mazhilis',
      indicator: 'seats',
      period: at('2023', null),
    }),
  ],
);
const ids = (filters: Filters) => select(collection, filters).observations.map(({ id }) => id);

describe('a selection', () => {
  it('is everything while nothing is chosen, articles without figures included', () => {
    expect(select(collection, {}).count).toEqual({ observations: 5, articles: 3 });
  });

  it('is nothing when nothing is chosen explicitly', () => {
    expect(select(collection, { regions: [] }).count).toEqual({ observations: 0, articles: 0 });
  });

  it('finds a figure about two cities under either', () => {
    expect(ids({ regions: ['KZ-75'] })).toEqual(['a.3']);
    expect(ids({ regions: ['KZ-71', 'KZ-61'] })).toEqual(['a.2', 'a.3', 'b.1']);
  });

  it('finds what is said of both chambers under one', () => {
    expect(ids({ parties: ['mazhilis'] })).toEqual(['b.1', 'b.2']);
    expect(ids({ parties: ['amanat'] })).toEqual(['a.1', 'a.2']);
  });

  it('takes a period that touches the span, of any precision, open ends included', () => {
    expect(ids({ from: '2022-11-20', to: '2022-12' })).toEqual(['a.2']);
    expect(ids({ from: '2021', to: '2021' })).toEqual(['a.3']);
    expect(ids({ from: '2025' })).toEqual(['b.2']);
    expect(ids({ to: '2022-10-21' })).toEqual(['a.2', 'a.3']);
  });

  it('leaves out of every span what says no time', () => {
    expect(ids({ from: '1900', to: '2199' })).not.toContain('b.1');
  });

  it('combines filters, and gives the articles of what is left', () => {
    const selection = select(collection, { regions: ['KZ-61'], languages: ['kk'] });
    expect(selection.observations.map(({ id }) => id)).toEqual(['b.1']);
    expect(selection.articles.map(({ id }) => id)).toEqual(['b']);
  });

  it('by themes, indicators and outlets', () => {
    expect(ids({ themes: ['elections'] })).toEqual(['a.3']);
    expect(ids({ indicators: ['seats', 'members'] })).toEqual(['a.1', 'b.2']);
    expect(ids({ outlets: ['egemen.kz'] })).toEqual(['b.1', 'b.2']);
    expect(ids({ outlets: ['unknown.kz'] })).toEqual([]);
  });
});

describe('an empty selection', () => {
  it('names the filter that excludes everything and how many figures it hides', () => {
    expect(whatExcludes(collection, { regions: ['KZ-61'], from: '2024' })).toEqual([
      { filter: 'dates', remain: 2, drop: { from: null, to: null } },
      { filter: 'regions', remain: 1, drop: { regions: null } },
    ]);
  });

  it('says nothing while something is left', () => {
    expect(whatExcludes(collection, { regions: ['KZ-61'] })).toEqual([]);
  });
});

describe('the counts beside a filter’s values', () => {
  it('are what choosing each would leave', () => {
    const filters = { languages: ['ru'], regions: ['KZ'] } as const;
    const counts = countsBy(collection, filters, 'regions');
    expect(Object.fromEntries(counts)).toEqual({ KZ: 1, 'KZ-61': 1, 'KZ-71': 1, 'KZ-75': 1 });
    for (const [region, count] of counts) {
      expect(countSelected(collection, { ...filters, regions: [region] })).toBe(count);
    }
  });
});

it('days are those of the calendar', () => {
  expect(dayNumber('1970-01-01', 'first')).toBe(0);
  expect(dayNumber('2024-02', 'last')).toBe(dayNumber('2024-02-29', 'first'));
  expect(dayNumber('2022', 'first')).toBe(dayNumber('2022-01-01', 'first'));
  expect(dayNumber('2022', 'last')).toBe(dayNumber('2022-12-31', 'first'));
});

it('more filters never select more', () => {
  const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]));
  const filters: fc.Arbitrary<Filters> = fc.record({
    regions: some(['KZ', 'KZ-61', 'KZ-71', 'KZ-10']),
    parties: some(['amanat', 'mazhilis', 'maslikhats']),
    languages: some(['kk', 'ru', 'en'] as const),
    from: some(['2021', '2022-11']).map((days) => days?.[0] ?? null),
  });
  fc.assert(
    fc.property(filters, filters, (wide, more) => {
      const narrow = { ...more, ...Object.fromEntries(Object.entries(wide).filter(([, value]) => value !== null)) };
      expect(countSelected(collection, narrow)).toBeLessThanOrEqual(countSelected(collection, wide));
    }),
  );
});
