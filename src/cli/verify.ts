import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findArticleFiles } from '../ingest/find-articles.ts';
import { Problem } from '../paper/problem.ts';
import { readArticleFile, toProblem } from '../ingest/read-article.ts';
import { sha256Of } from '../ingest/record.ts';
import { verifyRecords, type Evidence, type TextAtHand } from '../ingest/verify.ts';
import type { ArticleRecord } from '../model/article.ts';
import { DataError, parseRecord } from '../model/parse.ts';
import { sayCount } from './say.ts';
import { complain, paint, write } from './terminal.ts';
import { UsageError } from './usage.ts';

export const summary = 'check every record, and find every quotation again where its text is at hand';

export const help = `dalel verify: check every record, and find every quotation again where its text is at hand

usage: dalel verify [--texts FOLDER] [--data FOLDER]

  --texts FOLDER  the articles themselves (.txt, .md, .html), known by the SHA-256 of their text, whatever their names
  --data FOLDER   where records and reference facts are kept (data)

Checked are: the form of each record, ids, indicators and their units, regions, quotations (at most 12 words, and at their
place in the text), periods, and articles that are kept twice. Each problem is told with its file, its field and its cure.

examples:
  dalel verify
  dalel verify --texts archive

Exit codes: 0 all is in order · 1 problems were found · 2 wrong use or bad input`;

const options = { texts: { type: 'string' }, data: { type: 'string', default: 'data' } } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length > 0)
    throw new UsageError(`"${positionals[0]}" is not understood; give folders by --texts and --data`);
  const { records, problems } = await readAll(values.data);
  const texts = await readTexts(values.texts);
  const verified = verifyRecords(records, { texts, ...(await readFacts(values.data)) });
  const all = [...problems, ...verified.problems];
  for (const warning of verified.warnings) complain(`${paint('yellow', 'warning:', process.stderr)} ${warning}`);
  for (const problem of all) complain(`${paint('red', 'problem:', process.stderr)} ${problem}`);
  const figures = records.reduce((sum, { observations }) => sum + observations.length, 0);
  const parts = [
    `${sayCount(records.length, 'record')} with ${sayCount(figures, 'figure')}`,
    `${sayCount(verified.quotesFound, 'quotation')} found again in ${sayCount(records.length - verified.withoutText, 'text')} at hand`,
    `${sayCount(all.length, 'problem')}, ${sayCount(verified.warnings.length, 'warning')}`,
  ];
  await write(`${parts.join('; ')}\n`);
  return all.length > 0 ? 1 : 0;
}

/** Every record that has the right form, and what is wrong with the others. */
async function readAll(
  data: string,
): Promise<{ readonly records: readonly ArticleRecord[]; readonly problems: readonly string[] }> {
  const folder = join(data, 'records');
  const names = await readdir(folder).catch((error: unknown) => {
    throw toProblem(error, folder);
  });
  const records: ArticleRecord[] = [];
  const problems: string[] = [];
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const file = `records/${name}`;
    try {
      const record = parseRecord(JSON.parse(await readFile(join(folder, name), 'utf8')), file);
      if (`${record.id}.json` !== name)
        problems.push(`${file}: id: "${record.id}" is not the file's name; rename the file`);
      records.push(record);
    } catch (error) {
      if (error instanceof DataError) problems.push(...error.message.split('\n'));
      else if (error instanceof SyntaxError) problems.push(`${file}: it is no JSON (${error.message}); mend it`);
      else throw toProblem(error, join(folder, name));
    }
  }
  return { records, problems };
}

async function readTexts(folder: string | undefined): Promise<ReadonlyMap<string, TextAtHand>> {
  const texts = new Map<string, TextAtHand>();
  for (const file of folder === undefined ? [] : await findArticleFiles([folder])) {
    try {
      const { text } = await readArticleFile(file);
      texts.set(sha256Of(text), { file, text });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      complain(`${paint('yellow', 'warning:', process.stderr)} ${error.message}`);
    }
  }
  return texts;
}

/** Codes of the regions, and the days on which people voted or will vote. */
async function readFacts(data: string): Promise<Pick<Evidence, 'regions' | 'elections'>> {
  const { regions } = await readReference<{ regions: readonly { id: string }[] }>(data, 'regions.json');
  const { events } = await readReference<{ events: readonly { kind: string; date: string }[] }>(data, 'events.json');
  const votes = events.filter(({ kind }) => kind === 'election' || kind === 'referendum');
  return {
    regions: new Set(['KZ', 'abroad', ...regions.map(({ id }) => id)]),
    elections: new Set(votes.map(({ date }) => date)),
  };
}

async function readReference<T>(data: string, name: string): Promise<T> {
  const path = join(data, 'reference', name);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Problem(path, 'reference', `it is no JSON (${error.message})`, 'mend it');
    throw toProblem(error, path);
  }
}
