import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nameArticles, toRecord, type CuratedRecord } from '../ingest/curated.ts';
import { toArticleId } from '../model/article-id.ts';
import type { ArticleRecord } from '../model/article.ts';
import { DataError } from '../model/parse.ts';
import { toRecordJson } from '../model/record-json.ts';
import { readRecords } from '../snapshot/records.ts';

export const summary = 'take over records that a person read from pages, after checking them';

export const help = `dalel curated FOLDER [--data FOLDER]

Takes over hand-read records (one JSON an article: url, outlet, lang, title, published, observations with their quotes).
Ids follow the catalogue; an article that dalel has read itself is left as it is. All are checked before any is written.`;

/** `dalel curated FOLDER`: 0 when all were taken over, 1 when some did not fit (nothing is written then). */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string', default: 'data' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const folder = positionals[0];
  if (values.help || folder === undefined) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  const existing = new Map((await readRecords(values.data)).map((record) => [record.url, record]));
  const ids = new Set([...existing.values()].map(({ id }) => id));
  const records: ArticleRecord[] = [];
  const problems: string[] = [];
  let left = 0;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const byFile = new Map<string, CuratedRecord>();
  for (const file of files)
    byFile.set(file.slice(0, -'.json'.length), JSON.parse(await readFile(join(folder, file), 'utf8')) as CuratedRecord);
  for (const [stem, hand] of byFile) {
    const file = `${stem}.json`;
    const curated = nameArticles(hand, byFile);
    const known = existing.get(curated.url);
    if (known?.readBy === 'dalel') {
      left += 1;
      continue;
    }
    const id = known?.id ?? toArticleId(curated.outlet, curated.published, (taken) => ids.has(taken));
    ids.add(id);
    try {
      records.push(toRecord(curated, id, file));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error.message);
    }
  }
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nNothing was written.`);
    return 1;
  }
  await mkdir(join(values.data, 'records'), { recursive: true });
  for (const record of records) {
    const path = join(values.data, 'records', `${record.id}.json`);
    await writeFile(`${path}.tmp`, toRecordJson(record));
    await rename(`${path}.tmp`, path);
  }
  const figures = records.reduce((sum, { observations }) => sum + observations.length, 0);
  console.log(
    `${records.length} records with ${figures} figures taken over; ${left} articles that dalel has read itself left as they are`,
  );
  return 0;
}
