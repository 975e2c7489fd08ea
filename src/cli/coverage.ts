import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ArticleRecord } from '../model/article.ts';
import { indicatorIds, type IndicatorId } from '../model/indicators.ts';
import { readRecords } from '../snapshot/records.ts';
import { sayCount } from './say.ts';
import { paint, write } from './terminal.ts';
import { UsageError } from './usage.ts';

export const summary = 'count what there is: region × indicator × year, and what is thin';

export const help = `dalel coverage: count what there is, by region, indicator and year, and name what is thin

usage: dalel coverage [--region CODE] [--json] [--data FOLDER]

  --region CODE  indicator × year of one region (KZ-61), of the whole country (KZ) or of abroad
  --json         every cell as { region, indicator, year, figures }, for other programs
  --data FOLDER  where records and reference facts are kept (data)

A figure of several regions counts in each. Its year is that of the end of its period, else of its start, else of its
publication. Rejected figures are not counted.

examples:
  dalel coverage
  dalel coverage --region KZ-61
  dalel coverage --json | jq '.[] | select(.year == "2023")'

Exit codes: 0 done · 2 wrong use or bad input`;

const options = {
  region: { type: 'string' },
  json: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const records = await readRecords(values.data);
  const { regions } = JSON.parse(await readFile(join(values.data, 'reference', 'regions.json'), 'utf8')) as {
    regions: readonly { id: string; short: { en: string } }[];
  };
  const names = new Map([
    ['KZ', 'whole country'],
    ...regions.map(({ id, short }) => [id, short.en] as const),
    ['abroad', ''],
  ]);
  const cells = toCells(records);
  if (values.json) {
    await write(`${JSON.stringify(cells, null, 1)}\n`);
    return 0;
  }
  if (values.region !== undefined) {
    const { region } = values;
    if (!names.has(region))
      throw new UsageError(`--region: "${region}" is no region; give one of ${[...names.keys()].join(', ')}`);
    const own = cells.filter((cell) => cell.region === region);
    await write(
      `${toTable(
        own,
        indicatorsOf(own),
        (cell) => cell.indicator,
        yearsOf(own),
        (cell) => cell.year,
      )}\n`,
    );
    return 0;
  }
  const codes = [...names.keys()];
  const named = new Map([...names].map(([code, name]) => [code, name === '' ? code : `${code} ${name}`]));
  await write(
    [
      sayCollection(records),
      toTable(
        cells,
        codes,
        (cell) => cell.region,
        yearsOf(cells),
        (cell) => cell.year,
        named,
      ),
      toTable(
        cells,
        indicatorsOf(cells),
        (cell) => cell.indicator,
        codes,
        (cell) => cell.region,
      ),
      sayThin(cells, codes),
    ].join('\n\n') + '\n',
  );
  return 0;
}

/** How many figures of one indicator there are for one region and one year. */
export interface Cell {
  readonly region: string;
  readonly indicator: IndicatorId;
  /** "2023", or "undated". */
  readonly year: string;
  readonly figures: number;
}

/** Records → the cells that hold something, by region, indicator and year. */
export function toCells(records: readonly ArticleRecord[]): readonly Cell[] {
  const counts = new Map<string, Cell>();
  for (const { published, observations } of records) {
    for (const { status, indicator, region, period } of observations) {
      if (status === 'rejected') continue;
      const year = (period.end ?? period.start ?? published)?.slice(0, 4) ?? 'undated';
      for (const code of [region].flat()) {
        const key = `${code} ${indicator} ${year}`;
        counts.set(key, { region: code, indicator, year, figures: (counts.get(key)?.figures ?? 0) + 1 });
      }
    }
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}

function yearsOf(cells: readonly Cell[]): readonly string[] {
  return [...new Set(cells.map(({ year }) => year))].toSorted();
}

function indicatorsOf(cells: readonly Cell[]): readonly string[] {
  return indicatorIds.filter((id) => cells.some(({ indicator }) => indicator === id));
}

/** A table of sums; an empty cell is a dot, so that what is missing is seen. */
function toTable(
  cells: readonly Cell[],
  rows: readonly string[],
  rowOf: (cell: Cell) => string,
  columns: readonly string[],
  columnOf: (cell: Cell) => string,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const sums = new Map<string, number>();
  const add = (key: string, figures: number) => sums.set(key, (sums.get(key) ?? 0) + figures);
  for (const cell of cells) {
    add(`${rowOf(cell)}|${columnOf(cell)}`, cell.figures);
    add(`${rowOf(cell)}|all`, cell.figures);
  }
  const heads = [...columns.map((column) => column.replace(/^KZ-/u, '')), 'all'];
  const title = Math.max(...rows.map((row) => (names.get(row) ?? row).length), 0);
  const line = (name: string, values: readonly string[]) =>
    `${name.padEnd(title)}${values.map((value, at) => value.padStart(Math.max(heads[at]?.length ?? 0, 3) + 1)).join('')}`;
  const body = rows.map((row) =>
    line(
      names.get(row) ?? row,
      [...columns, 'all'].map((column) => String(sums.get(`${row}|${column}`) ?? '·')),
    ),
  );
  return [paint('bold', line('', heads)), ...body].join('\n');
}

function sayCollection(records: readonly ArticleRecord[]): string {
  const figures = records.reduce(
    (sum, { observations }) => sum + observations.filter(({ status }) => status !== 'rejected').length,
    0,
  );
  const outlets = new Set(records.map(({ outlet }) => outlet));
  const languages = ['kk', 'ru', 'en'].map(
    (lang) => `${records.filter((record) => record.lang === lang).length} ${lang}`,
  );
  return `${sayCount(figures, 'figure')} from ${sayCount(records.length, 'article')} (${languages.join(', ')}) of ${sayCount(outlets.size, 'outlet')}`;
}

/** Every region should be told of by at least so many figures and so many indicators. */
const enough = { figures: 15, indicators: 4 };

function sayThin(cells: readonly Cell[], codes: readonly string[]): string {
  const thin = codes
    .filter((code) => code.startsWith('KZ-'))
    .map((code) => {
      const own = cells.filter(({ region }) => region === code);
      const figures = own.reduce((sum, cell) => sum + cell.figures, 0);
      return { code, figures, indicators: indicatorsOf(own).length };
    })
    .filter(({ figures, indicators }) => figures < enough.figures || indicators < enough.indicators)
    .map(
      ({ code, figures, indicators }) =>
        `${code} (${sayCount(figures, 'figure')}, ${sayCount(indicators, 'indicator')})`,
    );
  return thin.length === 0
    ? `Every region has at least ${enough.figures} figures of ${enough.indicators} indicators.`
    : `Thin, below ${enough.figures} figures or ${enough.indicators} indicators: ${thin.join(', ')}`;
}
