import { expect, test } from 'vitest';
import { sampleStatement } from '../sample.ts';
import { splitCrowded } from './split.ts';

const of = (subject: string, count: number) => Array.from({ length: count }, () => sampleStatement({ subject }));

test('a few dozen statements share one plot', () => {
  const statements = [...of('amanat', 16), ...of('mazhilis', 16)];
  expect(splitCrowded(statements)).toEqual([{ subject: null, statements }]);
});

test('a crowd is shared out by party and body, the most spoken of first, the rarely named together, none lost', () => {
  const statements = [...of('senate', 10), ...of('amanat', 20), ...of('nsdp', 3), ...of('auyl', 2)];
  const groups = splitCrowded(statements);
  expect(groups.map(({ subject, statements: own }) => [subject, own.length])).toEqual([
    ['amanat', 20],
    ['senate', 10],
    [null, 5],
  ]);
  expect(new Set(groups.flatMap((group) => group.statements))).toEqual(new Set(statements));
});

test('a crowd of one subject stays together: there is nothing to share it out by', () => {
  expect(splitCrowded([...of('electorate', 40), ...of('amanat', 1)])).toHaveLength(1);
});
