import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../extract/extract.ts';
import type { Reading } from '../model/observation.ts';
import { readArticleFile } from '../ingest/read-article.ts';
import { toAnswer } from './answer.ts';
import { toArticleToRead } from './article-to-read.ts';
import { readBatch } from './batch.ts';
import { sayReading } from './say.ts';
import { complain, paint, toProgress, write } from './terminal.ts';
import { UsageError } from './usage.ts';

export const summary = 'print the figures of one article, or of a stream of articles (--batch)';

export const help = `dalel extract: print the figures an article states, each with its exact words

usage: dalel extract FILE|- [--published DATE] [--lang kk|ru|en] [--title TEXT] [--json] [--mentions]
       dalel extract --batch [--mentions] [--jobs N] < articles.ndjson > figures.ndjson

  --published DATE  day, month or year the article appeared: 2023-01-27, 2023-01, 2023. "Last year" is read from it
  --lang LANG       language of the article; told from its letters where not given
  --title TEXT      headline, where the text does not begin with it
  --json            one JSON object: observations, doubts
  --mentions        add every number found: start, end, value, min, max, qualifier, unit (with --json or --batch)
  --batch           standard input has one article a line: {"id", "text", "lang"?, "published"?, "title"?};
                    standard output one answer a line: {"id", "observations", "doubts"}, in the same order.
                    A line that cannot be read is told on standard error by its number; the rest goes on
  --jobs N          how many workers; all cores where not given

Offsets (quote.start, quote.end) count UTF-16 units of the text as given.

examples:
  dalel extract article.txt --published 2023-01-27
  dalel extract page.html --json
  curl -s https://example.org/article | dalel extract - --json
  dalel extract --batch < archive.ndjson > figures.ndjson
  parallel --pipe -k --block 10M dalel extract --batch < archive.ndjson > figures.ndjson

Exit codes: 0 done · 1 some lines could not be read (--batch) · 2 wrong use or bad input`;

const options = {
  published: { type: 'string' },
  lang: { type: 'string' },
  title: { type: 'string' },
  json: { type: 'boolean', default: false },
  mentions: { type: 'boolean', default: false },
  batch: { type: 'boolean', default: false },
  jobs: { type: 'string' },
} as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.batch) {
    if (positionals.length > 1 || (positionals[0] ?? '-') !== '-') {
      const [file = ''] = positionals;
      return await batch(createReadStream(file), values.mentions, values.jobs);
    }
    return await batch(process.stdin, values.mentions, values.jobs);
  }
  const [file, another] = positionals;
  if (file === undefined || another !== undefined) {
    throw new UsageError(`give one file, or - for standard input, got ${positionals.length} files`);
  }
  const extraction = extract(toArticleToRead(await readArticleFile(file), values));
  if (values.json || values.mentions) {
    await write(`${JSON.stringify(toAnswer(extraction, values.mentions), null, 2)}\n`);
    return 0;
  }
  await write(toReport(extraction.observations));
  const left = extraction.doubts.length;
  if (left > 0) complain(paint('dim', `${left} numbers were left; "dalel explain" says why`, process.stderr));
  return 0;
}

function toReport(observations: readonly Reading[]): string {
  if (observations.length === 0) return 'No figures of the catalogue in this article.\n';
  return `${observations.map((reading, at) => `${paint('dim', `${at + 1}.`)} ${sayReading(reading)}`).join('\n\n')}\n`;
}

async function batch(input: AsyncIterable<Uint8Array>, mentions: boolean, jobs: string | undefined): Promise<number> {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/u.test(jobs)) {
    throw new UsageError(`--jobs: "${jobs}" is no number of workers; give 1 to 999`);
  }
  const progress = toProgress();
  const { problems } = await readBatch(input, {
    reader: new URL('../extract/extract.ts', import.meta.url).href,
    mentions,
    ...(jobs === undefined ? {} : { jobs: Number(jobs) }),
    write,
    onProblem: ({ line, wrong }) => {
      progress.clear();
      complain(`dalel extract: line ${line}: ${wrong}; the line is left out`);
    },
    onProgress: (articles) => progress.show(`${articles} articles read`),
  });
  progress.clear();
  return problems > 0 ? 1 : 0;
}
