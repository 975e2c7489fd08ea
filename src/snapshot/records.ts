import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../model/article.ts';
import { DataError, parseRecord } from '../model/parse.ts';

/** Reads every data/records/*.json in the order of their names. Throws one DataError with all problems of all files. */
export async function readRecords(dataFolder: string): Promise<readonly ArticleRecord[]> {
  const folder = join(dataFolder, 'records');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const records: ArticleRecord[] = [];
  const problems: string[] = [];
  for (const name of files) {
    const file = `records/${name}`;
    try {
      const record = parseRecord(JSON.parse(await readFile(join(folder, name), 'utf8')), file);
      if (`${record.id}.json` !== name)
        problems.push(`${file}: id: expected "${name.slice(0, -5)}", got "${record.id}"`);
      records.push(record);
    } catch (error) {
      if (error instanceof DataError) problems.push(...error.message.split('\n'));
      else if (error instanceof SyntaxError) problems.push(`${file}: is no JSON (${error.message})`);
      else throw error;
    }
  }
  problems.push(...doubledIds(records));
  if (problems.length > 0) throw new DataError('data', problems);
  return records;
}

function doubledIds(records: readonly ArticleRecord[]): readonly string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const record of records) {
    for (const { id } of record.observations) {
      const other = seen.get(id);
      if (other) problems.push(`records/${record.id}.json: observation ${id} stands in ${other} too`);
      seen.set(id, `records/${record.id}.json`);
    }
  }
  return problems;
}
