import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRecord } from '../model/parse.ts';
import { words } from './en/words.ts';

const folder = new URL('../../data/records/', import.meta.url);
const observations = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => parseRecord(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file).observations);

it('has a name for every slice that the records use', () => {
  const keys = new Set(observations.flatMap(({ dimensions }) => Object.keys(dimensions)));
  expect([...keys].filter((key) => !Object.hasOwn(words.dimensions, key))).toEqual([]);
});

it('has a name for nearly every value that the records use, places apart', () => {
  const spoken = ['election', 'campaign', 'area', 'for', 'by', 'of'];
  const values = new Set(
    observations.flatMap(({ dimensions }) =>
      Object.entries(dimensions).flatMap(([key, value]) => (spoken.includes(key) ? [] : [`${key}:${value}`])),
    ),
  );
  const unnamed = [...values].filter((pair) => {
    return !Object.hasOwn(words.values, pair) && !Object.hasOwn(words.values, pair.split(':')[1] ?? '');
  });
  // New articles bring new slices; the slug's own words stand in until somebody names them.
  expect(unnamed.length).toBeLessThan(values.size / 10);
});
