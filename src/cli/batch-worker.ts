import { parentPort, workerData } from 'node:worker_threads';
import type { LinesRead, LinesToRead, LineProblem, WorkerSettings } from './batch.ts';
import { parseBatchArticle, toBatchAnswer, type Extract } from './answer.ts';

// One of the readers behind `dalel extract --batch`: gets some NDJSON lines, gives their answers back.
const { reader, mentions } = workerData as WorkerSettings;
const { extract } = (await import(reader)) as { extract: Extract };
const port = parentPort;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

port?.on('message', ({ bytes, firstLine }: LinesToRead) => {
  const answers: string[] = [];
  const problems: LineProblem[] = [];
  decoder
    .decode(bytes)
    .split('\n')
    .forEach((line, at) => {
      if (/^\s*$/u.test(line)) return;
      try {
        const article = parseBatchArticle(line);
        answers.push(JSON.stringify(toBatchAnswer(article, extract(article), mentions)));
      } catch (error) {
        problems.push({ line: firstLine + at, wrong: error instanceof Error ? error.message : String(error) });
      }
    });
  const written = encoder.encode(answers.length > 0 ? `${answers.join('\n')}\n` : '');
  const read: LinesRead = { bytes: written, articles: answers.length, problems };
  port.postMessage(read, [written.buffer]);
});
