import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../model/parse.ts';
import type { Names, Party, Region } from '../model/reference.ts';
import { words as english } from '../words/en/words.ts';
import { words as kazakh } from '../words/kk/words.ts';
import { words as russian } from '../words/ru/words.ts';
import { readNumbers, toSearch } from './search.ts';
import { smallCollection } from './small-collection.ts';

const data = new URL('../../data/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, data), 'utf8'));
const records = readdirSync(new URL('records/', data))
  .filter((file) => file.endsWith('.json'))
  .map((file) => parseRecord(readJson(`records/${file}`), file));

interface Facts {
  readonly id: string;
  readonly name: Names;
  readonly short: Names;
  readonly centre?: Names;
  readonly former_names?: readonly Names[];
}

const regions = (readJson('reference/regions.json') as { regions: readonly Facts[] }).regions.map(
  ({ id, name, short, centre }) => ({ id, name, short, capital: centre ?? null }) as unknown as Region,
);
const parties = (readJson('reference/parties.json') as { parties: readonly Facts[] }).parties.map(
  ({ id, name, short, former_names = [] }) =>
    ({
      id,
      name,
      short,
      former: former_names.map(({ kk, ru, en }) => ({ name: { kk, ru, en } })),
      beware: [],
    }) as unknown as Party,
);
const collection = smallCollection(
  records,
  records.flatMap((record) =>
    record.observations
      .filter(({ status }) => status !== 'rejected')
      .map((observation) => ({ ...observation, article: record.id })),
  ),
  { regions, parties },
);
const search = toSearch(collection, [kazakh, russian, english]);
const first = (query: string) => search.find(query, 1).map(({ kind, id }) => `${kind} ${id}`)[0];

describe('a search finds', () => {
  it.each([
    ['шымкент', 'region KZ-79'],
    ['Shymkent', 'region KZ-79'],
    ['Шымкентте', 'region KZ-79'],
    ['Түркістан', 'region KZ-61'],
    ['Туркестан', 'region KZ-61'],
    ['Turkistan', 'region KZ-61'],
    ['туркестанской', 'region KZ-61'],
    ['Түркістан облысында', 'region KZ-61'],
    ['Қостанай', 'region KZ-39'],
    ['kostanay', 'region KZ-39'],
    ['KZ-61', 'region KZ-61'],
    ['семей', 'region KZ-10'],
    ['Аманат', 'party amanat'],
    ['AMANAT', 'party amanat'],
    ['Нур Отан', 'party amanat'],
    ['Nur Otan', 'party amanat'],
    ['ак жол', 'party aq-jol'],
    ['Aq Jol', 'party aq-jol'],
    ['Ауыл', 'party auyl'],
    ['явка', 'indicator turnout'],
    ['turnout', 'indicator turnout'],
    ['филиалдар', 'indicator branches'],
    ['обращений', 'indicator appeals'],
    ['мажилис', 'body mazhilis'],
    ['Мәжіліс', 'body mazhilis'],
  ])('%s → %s', (query, found) => {
    expect(first(query)).toBe(found);
  });

  it.each(['3 431 510', '3431510', '3,341,510', '3\u00A0431\u00A0510', '53,90 %', '53.9'])('the figure %s', (query) => {
    const found = search.find(query).filter(({ kind }) => kind === 'figure');
    expect(found.length).toBeGreaterThan(0);
    const values = found.map(({ id }) => collection.byId.get(id)?.quantity.value);
    for (const value of values) expect(readNumbers(query)).toContain(value);
  });

  it('a person, however the name is spelt', () => {
    const people = (query: string) => search.find(query).filter(({ kind }) => kind === 'person');
    expect(people('Кошанов').map(({ id }) => id)).toEqual(people('Koshanov').map(({ id }) => id));
    expect(people('Қошанов').length).toBeGreaterThan(0);
  });

  it('an article by words of its title', () => {
    const [record] = records.filter(({ title }) => (title?.split(' ').length ?? 0) > 4);
    const title = record?.title ?? '';
    expect(search.find(title, 3).map(({ id }) => id)).toContain(record?.id);
  });

  it('nothing for what is nowhere', () => {
    expect(search.find('qwrtplkjh')).toEqual([]);
    expect(search.find('   ')).toEqual([]);
    expect(search.find('987654321012')).toEqual([]);
  });
});

describe('numbers in a query', () => {
  it.each([
    ['12 035 004', [12035004]],
    ['12035004', [12035004]],
    ['12,035,004', [12035004, 12035.004]],
    ['> 3 000', [3000]],
    ['82,5 тыс.', [82500]],
    ['3 мың', [3000]],
    ['8.2 млн', [8200000]],
    ['12 million', [12000000]],
    ['53,90 %', [53.9]],
    ['3.415', [3415, 3.415]],
    ['19 марта', []],
    ['мандаты', []],
  ])('%s', (query, values) => {
    expect(readNumbers(query)).toEqual(values);
  });
});
