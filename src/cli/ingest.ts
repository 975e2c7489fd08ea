import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../extract/extract.ts';
import { isDate } from '../paper/dates.ts';
import { findArticleFiles, toCardFinder } from '../ingest/find-articles.ts';
import { toHints, type CardHints } from '../paper/hints.ts';
import { ingestArticle, type Ingested } from '../ingest/ingest.ts';
import { Problem } from '../paper/problem.ts';
import { readArticleFile } from '../ingest/read-article.ts';
import { toRecordJson } from '../model/record-json.ts';
import { toShelf } from '../ingest/shelf.ts';
import { DataError } from '../model/parse.ts';
import { readRecords } from '../snapshot/records.ts';
import { sayCount } from './say.ts';
import { complain, paint, toBar, toProgress, write } from './terminal.ts';
import { UsageError } from './usage.ts';

export const summary = 'read articles into data/records: one file each, with its figures';

export const help = `dalel ingest: read articles into data/records, one file each, with the figures they state

usage: dalel ingest PATH… [options]

PATH is a .txt, .md or .html file, a folder of them, or - for standard input. UTF-8 and windows-1251 are read.
What the page says of itself (headline, date, address, language) is taken from it; what is missing is asked for by its flag.
A folder may hold cards: a.card.json beside a.txt, or one cards.json ({ "a.txt": { "outlet": "kt.kz", … } }).

  --url ADDRESS           the article's own address (one file only)
  --title TEXT            its headline (one file only)
  --outlet NAME           host or name of the outlet: kt.kz; taken from the address where that is known
  --published DATE        day, month or year: 2023-01-27, 2023-01, 2023
  --published-basis HOW   printed, given, about or unknown; "given" where you say nothing
  --published-note TEXT   how the date is known
  --lang LANG             kk, ru or en; told from the letters where not given
  --origin OUTLET         the outlet this article says it repeats
  --rights full           keep the whole text, where the outlet allows it; else only quotations of at most 12 words
  --extent beginning      only the beginning of the page was at hand
  --cards FILE            cards for the files, by their names
  --keep-going            write the good articles although some have problems
  --data FOLDER           where records are kept (data)
  --today DATE            the day taken for today, after which nothing can have been published

Nothing is written unless every article is in order. Reading the same article again updates its record: what a reviewer
marked "reviewed" or "rejected" stays as it is, and a second run changes nothing.

examples:
  dalel ingest article.html
  dalel ingest article.txt --url https://kt.kz/rus/state/a.html --published 2023-01-27
  dalel ingest archive/ --outlet egemen.kz

Exit codes: 0 done · 2 wrong use or bad input, nothing is written (with --keep-going: the good articles are)`;

const options = {
  url: { type: 'string' },
  outlet: { type: 'string' },
  title: { type: 'string' },
  published: { type: 'string' },
  'published-basis': { type: 'string' },
  'published-note': { type: 'string' },
  lang: { type: 'string' },
  origin: { type: 'string' },
  rights: { type: 'string' },
  extent: { type: 'string' },
  cards: { type: 'string' },
  'keep-going': { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  today: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('give at least one article or folder');
  const { cards, 'keep-going': keepGoing, data, today = todayInKazakhstan(), ...card } = values;
  if (!isDate(today) || today.length !== 10) throw new UsageError(`--today: "${today}" is no day; give 2023-01-27`);
  const flags = toFlags(card);
  const files = await findArticleFiles(positionals);
  const single = (['url', 'title'] as const).find((field) => flags[field] !== undefined);
  if (single !== undefined && files.length > 1) {
    throw new UsageError(`--${single} belongs to one article, but there are ${files.length}; use cards instead`);
  }
  const shelf = toShelf(existsSync(join(data, 'records')) ? await readRecords(data) : []);
  const writtenCard = toCardFinder(cards);
  const progress = toProgress();
  const done: (Ingested & { readonly file: string })[] = [];
  let problems = 0;
  for (const file of files) {
    progress.show(`${toBar(done.length + problems, files.length)} ${file}`);
    try {
      const article = await readArticleFile(file);
      const ingested = ingestArticle(article, await writtenCard(file), shelf, { flags, read: extract, today });
      done.push({ ...ingested, file });
    } catch (error) {
      if (!(error instanceof Problem || error instanceof DataError)) throw error;
      problems += 1;
      progress.clear();
      complain(`dalel ingest: ${error.message}`);
    }
  }
  progress.clear();
  for (const warning of done.flatMap(({ warnings }) => warnings)) {
    complain(`${paint('yellow', 'warning:', process.stderr)} ${warning}`);
  }
  if (problems > 0 && !keepGoing) {
    complain(
      `dalel ingest: nothing was written; ${sayCount(problems, 'article')} of ${files.length} must be put right first`,
    );
    return 2;
  }
  const changes = await writeRecords(join(data, 'records'), done);
  await write(toReport(done, changes));
  return problems > 0 ? 2 : 0;
}

/** Flags → card. Throws UsageError naming the flag that cannot be. */
function toFlags(values: Readonly<Record<string, string | undefined>>): CardHints {
  for (const [flag, value] of Object.entries(values)) {
    if (value?.trim() === '') throw new UsageError(`--${flag}: nothing is given`);
  }
  try {
    const hints = toHints(values, 'flags', 'the flags');
    const { publishedBasis, ...rest } = hints;
    return values['published-basis'] === undefined ? rest : { ...rest, ...(publishedBasis && { publishedBasis }) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new UsageError(
      error.message.replace(/^flags: (\w+): /u, (_, field: string) => `--${toFlagName(field)}: `),
      {
        cause: error,
      },
    );
  }
}

function toFlagName(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Outlets date by their own clocks: "2026-11-20" in Astana may begin while it is still the 19th elsewhere. */
function todayInKazakhstan(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date());
}

type Change = 'new' | 'updated' | 'unchanged';

/** Writes each record beside its place first and then moves it there, so that no reader sees half a file. */
async function writeRecords(folder: string, done: readonly Ingested[]): Promise<ReadonlyMap<string, Change>> {
  const changes = new Map<string, Change>();
  if (done.length > 0) await mkdir(folder, { recursive: true });
  for (const { record, isNew } of done) {
    const path = join(folder, `${record.id}.json`);
    const json = toRecordJson(record);
    if (!isNew && (await readFile(path, 'utf8').catch(() => '')) === json) {
      if (!changes.has(record.id)) changes.set(record.id, 'unchanged');
      continue;
    }
    const beside = `${path}.${process.pid}.tmp`;
    await writeFile(beside, json);
    await rename(beside, path);
    changes.set(record.id, isNew ? 'new' : 'updated');
  }
  return changes;
}

function toReport(
  done: readonly (Ingested & { readonly file: string })[],
  changes: ReadonlyMap<string, Change>,
): string {
  const lines = done.map(({ file, record }) => {
    const change = changes.get(record.id) ?? 'unchanged';
    const colour = change === 'unchanged' ? 'dim' : 'green';
    return `${paint(colour, change.padEnd(9))} ${record.id}  ${sayCount(record.observations.length, 'figure')}  ${paint('dim', file)}`;
  });
  const records = new Map(done.map(({ record }) => [record.id, record]));
  const figures = [...records.values()].reduce((sum, { observations }) => sum + observations.length, 0);
  const kinds = (['new', 'updated', 'unchanged'] as const)
    .map((kind) => [kind, [...changes.values()].filter((change) => change === kind).length] as const)
    .filter(([, many]) => many > 0)
    .map(([kind, many]) => `${many} ${kind}`);
  return `${lines.join('\n')}\n${sayCount(records.size, 'article')} (${kinds.join(', ')}), ${sayCount(figures, 'figure')}\n`;
}
