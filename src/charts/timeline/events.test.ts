import { expect, test } from 'vitest';
import { toEventLines } from './events.ts';

test('names of events that are near one another take two rows, one that is far shares the first', () => {
  const { lines, rows } = toEventLines(
    [
      { id: 'a', x: 300, name: 'Выборы Президента' },
      { id: 'b', x: 330, name: 'Выборы Сената' },
      { id: 'c', x: 700, name: 'Референдум' },
      { id: 'd', x: -5, name: 'до начала' },
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
