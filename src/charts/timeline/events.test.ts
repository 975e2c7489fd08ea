import { expect, test } from 'vitest';
import { toEventLines } from './events.ts';

test('names of events that are near one another take two rows, one that is far shares the first', () => {
  const { lines, rows } = toEventLines(
    [
      { id: 'a', x: 300, weight: 1, name: 'Выборы Президента' },
      { id: 'b', x: 330, weight: 1, name: 'Выборы Сената' },
      { id: 'c', x: 700, weight: 1, name: 'Референдум' },
      { id: 'd', x: -5, weight: 1, name: 'до начала' },
    ],
    900,
  );
  expect(lines.map(({ id, row }) => [id, row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
  expect(rows).toBe(2);
});

test('where three rows are full the vote is named and the rename is not', () => {
  const { lines } = toEventLines(
    ['a', 'b', 'c', 'd'].map((id, index) => ({
      id,
      x: 400 + index,
      name: 'Выборы Президента',
      weight: id === 'a' ? 1 : 3,
    })),
    900,
  );
  expect(lines.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});
