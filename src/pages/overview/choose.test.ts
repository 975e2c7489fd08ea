import { describe, expect, test } from 'vitest';
import { sampleStatement } from '../../charts/sample.ts';
import {
  chooseChambers,
  chooseElection,
  chooseOrganisation,
  choosePeople,
  chooseVoices,
  chooseWork,
  scopeOf,
} from './choose.ts';

const parties = new Set(['amanat', 'auyl']);
const on = (day: string) => ({ start: day, end: day });
const kt = { id: 'kt', published: '2023-01-27' };
const liter = { id: 'liter', published: '2023-12-27' };
const values = (statements: readonly { observation: { quantity: { value: number | null } } }[]) =>
  statements.map(({ observation }) => observation.quantity.value);

describe('the party as an organisation', () => {
  const members = (value: number, more = {}) => sampleStatement({ indicator: 'members', quantity: { value }, ...more });
  const branches = (value: number, more = {}) =>
    sampleStatement({ indicator: 'branches', quantity: { value }, ...more });

  test('one article that tells most leads, though another tells one of them later', () => {
    const chosen = chooseOrganisation([
      members(800_000, { article: kt, period: on('2023-01-27') }),
      branches(249, { article: kt, period: on('2023-01-27') }),
      branches(250, { article: liter, period: on('2023-12-27') }),
    ]);
    expect(values(chosen?.figures ?? [])).toEqual([800_000, 249]);
  });

  test('members of a group are not the members', () => {
    const chosen = chooseOrganisation([
      members(100_000, { dimensions: { group: 'youth-wing' }, period: on('2024-01-01') }),
      members(800_000),
    ]);
    expect(values(chosen?.figures ?? [])).toEqual([800_000]);
  });

  test('under a filter of one region the region leads and is named', () => {
    const chosen = chooseOrganisation([members(79_305, { region: 'KZ-61' })]);
    expect(chosen?.scope).toBe('KZ-61');
    expect(values(chosen?.figures ?? [])).toEqual([79_305]);
  });

  test('the newest figure of each region stands for it, largest first', () => {
    const chosen = chooseOrganisation([
      members(800_000),
      members(60_000, { region: 'KZ-75', period: on('2019-01-01') }),
      members(58_721, { region: 'KZ-75', period: on('2020-10-01') }),
      members(79_305, { region: 'KZ-61' }),
    ]);
    expect(values(chosen?.byRegion ?? [])).toEqual([79_305, 58_721]);
  });

  test('nothing about parties leaves no panel', () => {
    expect(chooseOrganisation([sampleStatement({ indicator: 'bills' })])).toBeNull();
  });
});

describe('mandates', () => {
  const seats = (value: number, dimensions: Record<string, string> = {}, more = {}) =>
    sampleStatement({
      indicator: 'seats',
      subject: 'mazhilis',
      quantity: { value, unit: 'seats' },
      dimensions: { body: 'mazhilis', election: 'mazhilis-2023-03-19', ...dimensions },
      period: on('2023-03-19'),
      ...more,
    });

  test('98 is drawn as 69 and 29, which add up to it', () => {
    const [chamber] = chooseChambers([seats(98), seats(29, { route: 'district' }), seats(69, { route: 'list' })]);
    expect(values(chamber?.routes ?? [])).toEqual([69, 29]);
  });

  test('parts that do not add up are not drawn as parts', () => {
    const [chamber] = chooseChambers([seats(98), seats(29, { route: 'district' }), seats(70, { route: 'list' })]);
    expect(chamber?.routes).toEqual([]);
  });

  test('a by-election of four seats is not the chamber', () => {
    const chambers = chooseChambers([
      seats(98),
      seats(4, { election: 'mazhilis-by-2025-10-26' }, { period: on('2025-10-26') }),
    ]);
    expect(values(chambers.map(({ total }) => total))).toEqual([98]);
  });

  test('3 415 seats are told with the 223 maslikhats that share them', () => {
    const election = { election: 'maslikhats-2023-03-19' };
    const [chamber] = chooseChambers([
      seats(3415, { body: 'maslikhats', ...election }, { subject: 'maslikhats' }),
      sampleStatement({
        indicator: 'assemblies',
        subject: 'maslikhats',
        quantity: { value: 223 },
        dimensions: election,
        period: on('2023-03-19'),
      }),
    ]);
    expect(chamber?.assemblies?.observation.quantity.value).toBe(223);
  });
});

describe('voices of citizens', () => {
  const campaign = { campaign: 'president-2022-11-20' };
  const time = { start: '2022-10-21', end: '2022-11-20' };

  test('a region is a part only of what the same article counts for the same campaign', () => {
    const whole = sampleStatement({ quantity: { value: 51_000 }, dimensions: campaign, period: time, article: kt });
    const part = sampleStatement({
      quantity: { value: 3000, qualifier: 'moreThan' },
      region: 'KZ-61',
      dimensions: campaign,
      period: time,
      article: kt,
    });
    expect(chooseVoices([whole, part])?.part).toEqual({ whole, part });
    const elsewhere = {
      ...part,
      observation: { ...part.observation, article: 'liter' },
      article: { ...part.article, id: 'liter' },
    };
    expect(chooseVoices([whole, elsewhere])?.part).toBeNull();
  });

  test('the outcome of the year of the appeals is told, not a newer one of another year', () => {
    const year = { start: '2022-01-01', end: '2022-12-31' };
    const resolved = { outcome: 'resolved' };
    const chosen = chooseVoices([
      sampleStatement({ indicator: 'appeals', quantity: { value: 134_000 }, period: year }),
      sampleStatement({
        indicator: 'appeals-share',
        quantity: { value: 90, unit: 'percent' },
        dimensions: resolved,
        period: year,
      }),
      sampleStatement({
        indicator: 'appeals-share',
        quantity: { value: 60, unit: 'percent' },
        dimensions: resolved,
        period: { start: '2023-01-01', end: '2023-12-31' },
      }),
    ]);
    expect(chosen?.share?.observation.quantity.value).toBe(90);
  });

  test('a figure without a time leads no sentence that names a time', () => {
    const chosen = chooseVoices([sampleStatement({ period: { start: null, end: null, basis: 'unknown' } })]);
    expect(chosen?.proposals).toEqual([]);
  });
});

test('the faction of a party comes before the chamber in the work of deputies', () => {
  const chosen = chooseWork(
    [
      sampleStatement({ indicator: 'inquiries', subject: 'mazhilis', quantity: { value: 233 }, article: liter }),
      sampleStatement({ indicator: 'bills', subject: 'mazhilis', quantity: { value: 106 }, article: liter }),
      sampleStatement({ indicator: 'inquiries', subject: 'amanat', quantity: { value: 500, qualifier: 'moreThan' } }),
    ],
    parties,
  );
  expect(chosen?.leads.map(({ subject }) => subject)).toEqual(['amanat', 'mazhilis']);
});

describe('votes', () => {
  const votes = (subject: string, value: number, article: string, election = 'mazhilis-2023-03-19') =>
    sampleStatement({
      indicator: 'votes',
      subject,
      quantity: { value, unit: 'votes' },
      dimensions: { election, for: subject },
      article: { id: article },
    });

  test('the value most articles give leads, and the one that differs stays with its row', () => {
    const chosen = chooseElection(
      [
        votes('amanat', 3_341_510, 'a'),
        votes('amanat', 3_431_510, 'b'),
        votes('amanat', 3_431_510, 'c'),
        votes('auyl', 693_938, 'b'),
      ],
      parties,
    );
    const [first] = chosen?.votes ?? [];
    expect(first?.votes?.observation.quantity.value).toBe(3_431_510);
    expect(values(first?.others ?? [])).toEqual([3_341_510]);
  });

  test('a vote with one party told is no comparison, an older one with two is', () => {
    const chosen = chooseElection(
      [votes('amanat', 5, 'a', 'mazhilis-2027-01-01'), votes('amanat', 3, 'a'), votes('auyl', 2, 'a')],
      parties,
    );
    expect(chosen?.id).toBe('mazhilis-2023-03-19');
  });
});

test('shares of women come before shares of the young, and counts are no shares', () => {
  const share = (group: string, value: number) =>
    sampleStatement({ indicator: 'candidates-share', dimensions: { group }, quantity: { value, unit: 'percent' } });
  const chosen = choosePeople([
    share('youth', 20),
    share('women', 19.54),
    sampleStatement({ indicator: 'candidates', dimensions: { group: 'women' }, quantity: { value: 3 } }),
  ]);
  expect(values(chosen)).toEqual([19.54, 20]);
});

test('the country leads where anything is said of it, else the region most is said of', () => {
  const of = (region: string) => sampleStatement({ region });
  expect(scopeOf([of('KZ-61'), of('KZ')])).toBe('KZ');
  expect(scopeOf([of('KZ-79'), of('KZ-61'), of('KZ-61')])).toBe('KZ-61');
  expect(scopeOf([])).toBeNull();
});
