import { describe, expect, test } from 'vitest';
import { layoutHemicycle } from './layout.ts';

describe('a hemicycle', () => {
  test.each([1, 2, 20, 49, 77, 98, 107, 145])('of %i seats has as many places, all inside the drawing', (count) => {
    const { places, width, height, radius } = layoutHemicycle(count);
    expect(places).toHaveLength(count);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(radius - 0.01);
      expect(x).toBeLessThanOrEqual(width - radius + 0.01);
      expect(y).toBeGreaterThanOrEqual(radius - 0.01);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  test.each([49, 77, 98, 107, 145])('of %i seats never lets two of them touch', (count) => {
    const { places, radius } = layoutHemicycle(count);
    const distances = places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...distances)).toBeGreaterThan(radius * 2);
  });

  test('goes from left to right, so that a party sits together', () => {
    const { places } = layoutHemicycle(98);
    const left = places.slice(0, 40).reduce((sum, { x }) => sum + x, 0) / 40;
    const right = places.slice(58).reduce((sum, { x }) => sum + x, 0) / 40;
    expect(left).toBeLessThan(150);
    expect(right).toBeGreaterThan(250);
  });
});
