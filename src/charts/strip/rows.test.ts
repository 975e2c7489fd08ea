import { describe, expect, test } from 'vitest';
import { sampleStatement } from '../sample.ts';
import { toStrip } from './rows.ts';

describe('members by region on one scale', () => {
  test('the scale begins at zero and every figure is inside it', () => {
    const { rows, scale } = toStrip([110_000, 79_305, 40_000].map((value) => sampleStatement({ quantity: { value } })));
    expect(scale.low).toBe(0);
    expect(rows.every(({ place }) => place > 0 && place <= 100)).toBe(true);
    expect(rows[1]?.place).toBeCloseTo((79_305 / scale.high) * 100);
  });

  test('"from 50 to 90" keeps both ends', () => {
    const [row] = toStrip([sampleStatement({ quantity: { qualifier: 'range', value: null, min: 50, max: 90 } })]).rows;
    expect(row?.ends?.[0]).toBeLessThan(row?.ends?.[1] ?? 0);
  });

  test('a figure near the right end is written to the left of its mark', () => {
    const { rows } = toStrip([100, 20].map((value) => sampleStatement({ quantity: { value } })));
    expect(rows.map(({ side }) => side)).toEqual(['left', 'right']);
  });
});
