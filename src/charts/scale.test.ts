import { describe, expect, test } from 'vitest';
import { fittingScale, roundStep, toScale } from './scale.ts';

describe('the scale of values', () => {
  test('500 and 500 000 need orders of magnitude, 40 and 60 do not', () => {
    expect(fittingScale([500, 500_000])).toBe('magnitude');
    expect(fittingScale([40, 60])).toBe('linear');
    expect(fittingScale([7])).toBe('linear');
  });

  test('zero stands on a line of its own below the smallest order', () => {
    const scale = toScale([0, 3, 11_000], 'magnitude');
    expect(scale.place(0)).toBe(0);
    expect(scale.place(3)).toBeGreaterThan(0.08);
    expect(scale.ticks[0]).toEqual({ value: 0, major: true });
  });

  test('ten times more is the same step everywhere', () => {
    const { place } = toScale([50, 400_000], 'magnitude');
    expect(place(1000) - place(100)).toBeCloseTo(place(100_000) - place(10_000));
  });

  test('an even scale has round lines, at most six of them, that hold every value', () => {
    const scale = toScale([11, 94.1], 'linear');
    expect(scale.ticks.map(({ value }) => value)).toEqual([0, 25, 50, 75, 100]);
    expect(toScale([63, 69.4, 66], 'linear').low).toBeGreaterThan(50);
  });

  test('steps are round', () => {
    expect([0.7, 130, 2100, 24].map(roundStep)).toEqual([1, 200, 2500, 25]);
  });
});
