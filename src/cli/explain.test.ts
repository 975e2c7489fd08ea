import { expect, test } from 'vitest';
import type { Doubt } from '../model/observation.ts';
import { extract } from '../ingest/fixtures/reader.ts';
import { explain } from './explain.ts';
import { sayNumber, sayPeriod, sayQuantity } from './say.ts';

const text =
  'An invented party\n\nOn 27 January it had 800 members of Amanat.\n\nRivals have 90 members of Auyl and 7 offices.';

function doubt(words: string, reason: string): Doubt {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words, reason };
}

const doubts = [doubt('27 January', 'a date'), doubt('7 offices', 'no counted noun')];

test('each number is marked where it stands, and explained below its own paragraph', () => {
  const lines = explain(text, { ...extract({ text }), doubts }, 100).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'An invented party',
    '',
    'On {a 27 January} it had [1 800] members of Amanat.',
    '   a  «27 January» was left: a date',
    '   1  800 counted as members',
    '      whose: amanat, said here',
  ]);
  expect(lines).toContain('Rivals have [2 90] members of Auyl and {b 7 offices}.');
  expect(lines.indexOf('   2  90 counted as members')).toBeGreaterThan(
    lines.indexOf('Rivals have [2 90] members of Auyl and {b 7 offices}.'),
  );
  expect(lines.at(-2)).toBe('Read: 2 figures. Left: 2 numbers.');
});

test('a number that became a figure is not also told as left', () => {
  const doubtful = { ...extract({ text }), doubts: [doubt('800', 'no counted noun')] };
  expect(explain(text, doubtful, 100)).not.toContain('«800» was left');
});

test('words around a figure are told below it, and page furniture is told as passed over', () => {
  const explained = (words: string, what: string, value: string) => ({
    ...doubt(words, ''),
    what,
    value,
    rule: 'a list',
  });
  const explanation = [
    explained('An invented party', 'furniture', "another article's headline"),
    explained('Amanat', 'body', 'amanat'),
    explained('offices', 'noun', 'branches'),
  ];
  const lines = explain(text, { ...extract({ text }), doubts, explanation }, 100).split('\n');
  expect(lines[1]).toBe("      not read: another article's headline");
  expect(lines).toContain('      parties and bodies: «Amanat» amanat');
  expect(lines).toContain('      things counted: «offices» branches');
});

test('rules are told in words', () => {
  const [reading] = extract({ text }).observations;
  const told = (rule: string) =>
    explain(text, { observations: reading ? [{ ...reading, rule }] : [], doubts: [], explanation: [] }, 100);
  expect(told('noun')).toContain('rule: the thing counted is named beside the number\n');
  expect(told('list:share')).toContain('counts what the one before it counts (list, share)\n');
  expect(told('deputies-to-elect')).toContain('rule: deputies to elect\n');
});

test('long paragraphs are broken at spaces, and no word is lost', () => {
  const out = explain(text.repeat(20).replaceAll('\n', ' '), { observations: [], doubts: [], explanation: [] }, 40);
  const lines = out.split('\n\n')[0]?.split('\n') ?? [];
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(lines.join(' ').split(/\s+/)).toEqual(text.repeat(20).split(/\s+/));
});

test.each([
  [3415, '3415'],
  [134000, '134 000'],
  [6366441, '6 366 441'],
  [53.9, '53.9'],
])('%d is written %s', (value, words) => {
  expect(sayNumber(value)).toBe(words);
});

test('qualifier, bounds and unit are said', () => {
  const quantity = { qualifier: 'moreThan', word: 'астам', value: 40, min: null, max: null, unit: 'percent' } as const;
  expect(sayQuantity(quantity)).toBe('more than 40%');
  expect(sayQuantity({ ...quantity, qualifier: 'range', value: null, min: 10000, max: 12000, unit: 'persons' })).toBe(
    '10 000–12 000',
  );
});

test('an open period is said to be open', () => {
  expect(sayPeriod({ start: '2022-12', end: null, basis: 'implied' })).toBe('2022-12 – … (implied)');
  expect(sayPeriod({ start: '2023-03-19', end: '2023-03-19', basis: 'stated', asOf: '18:10' })).toBe(
    '2023-03-19, as of 18:10 (stated)',
  );
});
