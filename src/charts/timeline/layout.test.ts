import { describe, expect, test } from 'vitest';
import { sampleStatement } from '../sample.ts';
import { layoutTimeline, type TimelineInput } from './layout.ts';

const draw = (input: Partial<TimelineInput>) =>
  layoutTimeline({
    statements: [],
    axis: 'refers',
    scale: 'linear',
    width: 900,
    height: 400,
    relations: [],
    labelOf: ({ lead }) => String(lead.observation.quantity.value),
    ...input,
  });

describe('statements on a time axis', () => {
  test('a figure for a year is a bar as long as the year, a figure for a day is a dot', () => {
    const { points, placeTime } = draw({
      statements: [
        sampleStatement({ quantity: { value: 134_000 }, period: { start: '2022', end: '2022' } }),
        sampleStatement({ quantity: { value: 100 }, period: { start: '2020-05-01', end: '2020-05-01' } }),
      ],
    });
    const [dot, year] = points;
    expect(dot?.bar).toBe(false);
    expect(year?.bar).toBe(true);
    expect(year?.left).toBeCloseTo(placeTime(Date.UTC(2022, 0, 1)));
    expect(year?.right).toBeCloseTo(placeTime(Date.UTC(2022, 11, 31)));
  });

  test('irregular dates keep their true distances', () => {
    const at = (start: string) => sampleStatement({ period: { start, end: start } });
    const { points } = draw({ statements: [at('2020-01-01'), at('2020-02-01'), at('2022-01-01')] });
    const [a, b, c] = points.map(({ x }) => x) as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(700 / 31, 5);
  });

  test('the same figure in three articles is one mark that carries three statements', () => {
    const { points } = draw({ statements: [1, 2, 3].map(() => sampleStatement({ quantity: { value: 249 } })) });
    expect(points).toHaveLength(1);
    expect(points[0]?.statements).toHaveLength(3);
  });

  test('41.07 and 51.07 for one hour stay two marks at their own values, joined by a bracket', () => {
    const [a, b] = [41.07, 51.07].map((value, index) => sampleStatement({ id: `x.${index}`, quantity: { value } }));
    const { points, brackets } = draw({
      statements: [a, b].filter((one) => one !== undefined),
      relations: [{ kind: 'contradiction', ids: ['x.0', 'x.1'] }],
    });
    expect(points.map(({ value }) => value).sort()).toEqual([41.07, 51.07]);
    expect(brackets[0]).toHaveLength(2);
  });

  test('a figure that its source replaced becomes a ghost that points to the later one', () => {
    const { points, revisions } = draw({
      statements: [
        sampleStatement({ id: 'old', quantity: { value: 8000 }, period: { start: '2020-10-03', end: '2020-10-03' } }),
        sampleStatement({ id: 'new', quantity: { value: 20_000 }, period: { start: '2020-08-17', end: '2020-11-17' } }),
      ],
      relations: [{ kind: 'revision', ids: ['old', 'new'] }],
    });
    expect(points.find(({ ghost }) => ghost)?.lead.observation.id).toBe('old');
    expect(revisions[0]?.to.lead.observation.id).toBe('new');
  });

  test('a figure whose time nobody gave is told apart, never put on the axis', () => {
    const statement = sampleStatement({ period: { start: null, end: null, basis: 'unknown' } });
    expect(draw({ statements: [statement] })).toMatchObject({ points: [], undated: [statement] });
    expect(draw({ statements: [statement], axis: 'published' }).points).toHaveLength(1);
  });

  test('marks of one day and nearly one value step aside and never cover one another', () => {
    const statements = [50, 50.1, 50.2, 50.3].map((value) => sampleStatement({ quantity: { value } }));
    const { points } = draw({ statements: [...statements, sampleStatement({ quantity: { value: 5 } })] });
    for (const [index, a] of points.entries())
      for (const b of points.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(11);
  });

  test('labels never cover a mark or one another', () => {
    const statements = Array.from({ length: 30 }, (_, index) =>
      sampleStatement({
        quantity: { value: 40 + ((index * 7) % 23) },
        period: { start: '2023-03-19', end: '2023-03-19' },
      }),
    );
    const { points } = draw({ statements });
    const labelled = points.filter(({ label }) => label !== null);
    expect(labelled.length).toBeGreaterThan(3);
    expect(labelled.length).toBeLessThan(30);
  });

  test('18:10 stands before 20:10 on the day of the vote', () => {
    const at = (asOf: string) =>
      sampleStatement({ quantity: { value: 50 }, period: { start: '2023-03-19', end: '2023-03-19', asOf } });
    const { points } = draw({ statements: [at('20:10'), at('18:10')] });
    expect(points.map(({ lead }) => lead.observation.period.asOf)).toEqual(['18:10', '20:10']);
    expect((points[1]?.x ?? 0) - (points[0]?.x ?? 0)).toBeGreaterThan(50);
  });

  test('≈ 500 and almost 500 000 are told apart on lines ten times more each', () => {
    const statements = [500, 3000, 51_000, 500_000].map((value) => sampleStatement({ quantity: { value } }));
    const { scale } = draw({ statements, scale: 'magnitude' });
    expect(scale.ticks.filter(({ major }) => major).map(({ value }) => value)).toEqual([1000, 10_000, 100_000]);
  });

  test('a day of which nobody gave the hour has no midnight on the axis', () => {
    const vote = { start: '2023-03-19', end: '2023-03-19' };
    const { timeTicks } = draw({ statements: [sampleStatement({ period: vote })] });
    expect(timeTicks.map(({ step }) => step)).not.toContain('hour');
    const hours = draw({ statements: [sampleStatement({ period: { ...vote, asOf: '18:10' } })] });
    expect(hours.timeTicks.map(({ step }) => step)).toContain('hour');
  });
});
