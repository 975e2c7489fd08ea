import { expect, test } from 'vitest';
import { shareOf, toPart } from './parts.ts';

const quantity = { word: null, min: null, max: null, unit: 'count' } as const;

test('more than 3 000 of 51 000 is a part with an open end', () => {
  const part = toPart({ ...quantity, qualifier: 'moreThan', value: 3000 }, 51_000);
  expect(part).toEqual({ share: 3000 / 51_000, open: true, loose: false });
  expect(shareOf(3000, 51_000)).toBe(5.9);
});

test('a part larger than its whole is not drawn: something differs between them', () => {
  expect(toPart({ ...quantity, qualifier: 'exact', value: 60_000 }, 51_000)).toBeNull();
});

test('almost a third is hollow', () => {
  expect(toPart({ ...quantity, qualifier: 'almost', value: 33.3 }, 100)?.loose).toBe(true);
});
