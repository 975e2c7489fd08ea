import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictions, groupsById, groupStatements, intervalOf, relate, type Statement } from './agreement.ts';
import { checkArithmetic, checksById } from './arithmetic.ts';
import { parseRecord } from './parse.ts';

interface Said {
  readonly article?: string;
  readonly words: string;
  readonly value: number;
  readonly qualifier?: Statement['quantity']['qualifier'];
  readonly region?: string;
  readonly indicator?: Statement['indicator'];
  readonly subject?: string;
  readonly unit?: Statement['quantity']['unit'];
  readonly day?: string;
  readonly asOf?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly speaker?: string;
  readonly status?: Statement['status'];
}

let running = 0;

function said(statement: Said): Statement {
  running += 1;
  const { article = `article-${running}`, words, value, qualifier = 'exact', day = '2023-03-19' } = statement;
  const stated = { how: 'stated', words: null } as const;
  return {
    id: `${article}.${String(running).padStart(6, '0')}`,
    article,
    status: statement.status ?? 'reviewed',
    indicator: statement.indicator ?? 'turnout',
    subject: statement.subject ?? 'electorate',
    region: statement.region ?? 'KZ',
    quantity: { qualifier, word: null, value, min: null, max: null, unit: statement.unit ?? 'percent' },
    period: { start: day, end: day, basis: 'stated', ...(statement.asOf && { asOf: statement.asOf }) },
    dimensions: statement.dimensions ?? {},
    speaker: statement.speaker ? { name: statement.speaker, role: null } : null,
    quote: { exact: words, prefix: '', suffix: '', start: null, end: null, figure: null },
    attribution: { subject: stated, region: stated },
    flags: [],
    rule: 'by hand',
  };
}

const card = (id: string, outlet: string, published: string, origin?: string) => ({
  id,
  outlet,
  published,
  readBy: 'hand' as const,
  ...(origin && { origin }),
});

describe('the relation of two statements', () => {
  it('K-1: 41,07 % and 51.07 % of one bulletin at 18:10 contradict', () => {
    const a = said({
      words: 'в Туркестанский области – 41,07%',
      value: 41.07,
      region: 'KZ-61',
      asOf: '2023-03-19T18:10',
    });
    const b = said({ words: 'Turkestan region – 51.07%', value: 51.07, region: 'KZ-61', asOf: '18:10' });
    expect(relate(a, b)).toBe('contradiction');
  });

  it('K-3: 69.43 % at 22:00 and 69.44 % the next day is a revision', () => {
    const a = said({ article: 'a', words: '69.43 percent', value: 69.43, day: '2022-11-20', asOf: '22:00' });
    const b = said({ article: 'b', words: '69.44 percent', value: 69.44, day: '2022-11-20' });
    expect(relate(a, b, [card('a', 'inform.kz', '2022-11-20'), card('b', 'inform.kz', '2022-11-21')])).toBe('revision');
  });

  it('K-3: lists of voters that grew from the day to the day after are a revision', () => {
    const voters = { indicator: 'registered-voters', unit: 'persons', day: '2022-11-20' } as const;
    const a = said({ article: 'a', words: '11,950,485 voters', value: 11950485, ...voters });
    const b = said({ article: 'b', words: '11,953,465 voters', value: 11953465, ...voters });
    expect(relate(a, b, [card('a', 'inform.kz', '2022-11-20'), card('b', 'vlast.kz', '2022-11-21')])).toBe('revision');
  });

  it('a preliminary and a final count of one vote are a revision', () => {
    const votes = { indicator: 'votes', unit: 'votes', day: '2026-03-15' } as const;
    const a = said({
      words: '7 954 667 граждан',
      value: 7954667,
      ...votes,
      dimensions: { for: 'yes', count: 'preliminary' },
    });
    const b = said({
      words: '7 млн 954 мың 666',
      value: 7954666,
      ...votes,
      dimensions: { for: 'yes', count: 'final' },
    });
    expect(relate(a, b)).toBe('revision');
  });

  it('K-4: 81.31 % and 81.3 % is rounding', () => {
    const share = { indicator: 'vote-share', subject: 'kassym-jomart-tokayev', day: '2022-11-20' } as const;
    const a = said({ words: '81.31 percent of the vote', value: 81.31, ...share });
    const b = said({ words: '81,3 % голосов', value: 81.3, ...share });
    expect(relate(a, b)).toBe('rounding');
  });

  it('K-9: "более 82 тысяч" and "82,5 тысячи" agree', () => {
    const appeals = { indicator: 'appeals', unit: 'count', subject: 'amanat' } as const;
    const a = said({ words: 'Более 82 тысяч обращений', value: 82000, qualifier: 'moreThan', ...appeals });
    const b = said({ words: '82,5 тысячи обращений', value: 82500, ...appeals });
    expect(relate(a, b)).toBe('rounding');
  });

  it('digits swapped by one outlet contradict: 3,341,510 against 3 431 510', () => {
    const votes = { indicator: 'votes', unit: 'votes', subject: 'amanat' } as const;
    const a = said({ words: '3,341,510 votes', value: 3341510, ...votes });
    const b = said({ words: '3 431 510 голосов', value: 3431510, ...votes });
    expect(relate(a, b)).toBe('contradiction');
  });

  it('three and four people are no rounding of each other', () => {
    const people = { indicator: 'candidates', unit: 'persons', subject: 'senate' } as const;
    expect(
      relate(said({ words: 'төрт үміткер', value: 4, ...people }), said({ words: 'үш', value: 3, ...people })),
    ).toBe('contradiction');
  });

  it('turnout at 18:10 and at 20:10 speak of different hours', () => {
    const a = said({ words: 'на 18.10 составила 53.11%', value: 53.11, asOf: '18.10' });
    const b = said({ words: '54,09%', value: 54.09, asOf: '20:10' });
    expect(relate(a, b)).toBe('different-scope');
  });

  it('two regions, two days or two slices are a different scope', () => {
    const a = said({ words: '54,09%', value: 54.09 });
    expect(relate(a, said({ words: '60,01%', value: 60.01, region: 'KZ-11' }))).toBe('different-scope');
    expect(relate(a, said({ words: '69,44%', value: 69.44, day: '2022-11-20' }))).toBe('different-scope');
    expect(relate(a, said({ words: '88,47%', value: 88.47, dimensions: { place: 'abroad' } }))).toBe('different-scope');
  });

  it('two figures of one text that nobody has checked prove no contradiction', () => {
    const cards = [{ id: 'a', outlet: 'inform.kz', published: '2023-03-19', readBy: 'dalel' as const }];
    const a = said({ article: 'a', words: '41%', value: 41, status: 'unreviewed' });
    const b = said({ article: 'a', words: '51%', value: 51, status: 'unreviewed' });
    expect(relate(a, b, cards)).toBe('different-scope');
    expect(relate({ ...a, status: 'reviewed' }, { ...b, status: 'reviewed' }, cards)).toBe('contradiction');
  });

  it('is the same from either side', () => {
    const all = [
      said({ words: '54,09%', value: 54.09 }),
      said({ words: '54,1%', value: 54.1 }),
      said({ words: 'более 54%', value: 54, qualifier: 'moreThan' }),
      said({ words: '53,11%', value: 53.11, asOf: '18:10' }),
      said({ words: '54,21%', value: 54.21, dimensions: { count: 'final' } }),
    ];
    for (const a of all) for (const b of all) expect(relate(a, b)).toBe(relate(b, a));
  });
});

describe('what a statement allows', () => {
  it.each([
    ['81,3 %', 81.3, 'exact', 'percent', 81.25, 81.35],
    ['53,90 %', 53.9, 'exact', 'percent', 53.895, 53.905],
    ['82,5 тысячи', 82500, 'exact', 'count', 82450, 82550],
    ['249 филиалов', 249, 'exact', 'count', 249, 249],
    ['более 3 000', 3000, 'moreThan', 'count', 3000, Infinity],
    ['почти 71%', 71, 'almost', 'percent', 70, 71],
    ['около 500', 500, 'about', 'count', 400, 600],
    ['до 100', 100, 'atMost', 'count', -Infinity, 100],
  ] as const)('%s', (words, value, qualifier, unit, low, high) => {
    const interval = intervalOf(said({ words, value, qualifier, unit }));
    expect(interval.low).toBeCloseTo(low, 6);
    expect(interval.high).toBeCloseTo(high, 6);
  });
});

describe('groups', () => {
  const at = { region: 'KZ-61', asOf: '18:10' } as const;
  const statements = [
    said({ article: 'a', words: '41,07%', value: 41.07, ...at }),
    said({ article: 'b', words: '51,07%', value: 51.07, ...at }),
    said({ article: 'c', words: '51.07%', value: 51.07, ...at }),
    said({ article: 'd', words: '54,09%', value: 54.09 }),
  ];
  const articles = [
    card('a', 'informburo.kz', '2023-03-19'),
    card('b', 'inform.kz', '2023-03-19'),
    card('c', 'Liter.kz', '2023-03-20', 'inform.kz'),
    card('d', 'Astana TV', '2023-03-19'),
  ];
  const groups = groupStatements(statements, articles);

  it('put every statement into exactly one group', () => {
    expect(groups.flatMap((group) => group.observations.map(({ id }) => id)).toSorted()).toEqual(
      statements.map(({ id }) => id).toSorted(),
    );
  });

  it('count a reprint and what it repeats as one origin', () => {
    const group = groupsById(groups).get(statements[0]?.id ?? '');
    expect(group).toMatchObject({ relation: 'contradiction', articles: 3, origins: 2 });
    expect(group?.pairs.map(({ relation }) => relation)).toEqual(['contradiction', 'contradiction', 'repetition']);
  });

  it('leave a statement alone that nobody repeats', () => {
    expect(groupsById(groups).get(statements[3]?.id ?? '')).toMatchObject({ relation: null, articles: 1, origins: 1 });
  });
});

describe('sums and shares that can be checked', () => {
  const seats = { article: 'a', indicator: 'seats', unit: 'seats', subject: 'mazhilis' } as const;
  const whole = said({ ...seats, words: '98 депутатов', value: 98 });
  const list = said({ ...seats, words: '69 по партийным спискам', value: 69, dimensions: { route: 'list' } });
  const district = (value: number) =>
    said({ ...seats, words: `${value} по одномандатным`, value, dimensions: { route: 'district' } });

  it('69 + 29 = 98 holds', () => {
    expect(checkArithmetic([whole, list, district(29)])).toMatchObject([
      { kind: 'parts', outcome: 'holds', computed: 98 },
    ]);
  });

  it('a planted 28 fails visibly', () => {
    expect(checkArithmetic([whole, list, district(28)])).toMatchObject([
      { kind: 'parts', outcome: 'fails', computed: 97 },
    ]);
  });

  it('parts of which some are not told are no failure', () => {
    expect(checkArithmetic([whole, list])).toEqual([]);
  });

  it('K-7: 6 509 695 of 12 035 004 are 54,09 %', () => {
    const at = { article: 'a', asOf: '20:10' } as const;
    const share = said({ ...at, words: '54,09%', value: 54.09 });
    const voters = said({ ...at, words: '6 509 695', value: 6509695, indicator: 'voters', unit: 'persons' });
    const base = said({ ...at, words: '12 035 004', value: 12035004, indicator: 'registered-voters', unit: 'persons' });
    const [check] = checkArithmetic([share, voters, base]);
    expect(check).toMatchObject({ kind: 'share', outcome: 'holds', scope: 'article', stated: { id: share.id } });
    expect(check?.computed).toBeCloseTo(54.0897, 4);
    expect(checksById(check ? [check] : []).get(voters.id)).toHaveLength(1);
  });
});

describe('the collection', () => {
  const folder = new URL('../../data/records/', import.meta.url);
  const records = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => parseRecord(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file));
  const statements = records.flatMap((record) =>
    record.observations
      .filter(({ status }) => status !== 'rejected')
      .map((observation) => ({ ...observation, article: record.id })),
  );
  const groups = groupStatements(statements, records);

  it('holds the swapped digits as a contradiction, and its share does not come out', () => {
    const group = contradictions(groups).find(({ observations }) =>
      observations.some(({ quantity }) => quantity.value === 3341510),
    );
    expect(new Set(group?.observations.map(({ quantity }) => quantity.value))).toEqual(new Set([3341510, 3431510]));
    const failed = checkArithmetic(statements).filter(({ outcome }) => outcome === 'fails');
    expect(failed.map(({ operands }) => operands[0]?.quantity.value)).toContain(3341510);
  });

  it('finds the 249 branches of two outlets to be one statement', () => {
    const group = groups.find(({ observations }) => {
      return (
        observations[0]?.indicator === 'branches' && observations[0].quantity.value === 249 && observations.length > 1
      );
    });
    expect(group).toMatchObject({ relation: 'repetition', articles: 2 });
  });

  it('checks 69 + 29 = 98 and 3 431 510 / 6 366 441 = 53,90 %', () => {
    const held = checkArithmetic(statements).filter(({ outcome }) => outcome === 'holds');
    expect(held.some(({ kind, stated }) => kind === 'parts' && stated.quantity.value === 98)).toBe(true);
    expect(
      held.some(({ operands }) => operands.map(({ quantity }) => quantity.value).join() === '3431510,6366441'),
    ).toBe(true);
  });
});
