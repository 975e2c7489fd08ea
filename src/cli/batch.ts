import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is given: some whole lines, how many, and the number of the first. */
export interface LinesToRead {
  readonly bytes: Uint8Array;
  readonly lines: number;
  readonly firstLine: number;
}

/** What it gives back: answers as NDJSON, how many there are, and the lines that could not be read. */
export interface LinesRead {
  readonly bytes: Uint8Array;
  readonly articles: number;
  readonly problems: readonly LineProblem[];
}

export interface LineProblem {
  readonly line: number;
  readonly wrong: string;
}

/** What every worker is told at its start. `reader` is the address of the module that exports `extract`. */
export interface WorkerSettings {
  readonly reader: string;
  readonly mentions: boolean;
}

export interface BatchSettings extends WorkerSettings {
  readonly jobs?: number;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly onProblem: (problem: LineProblem) => void;
  readonly onProgress?: (articles: number) => void;
}

/** The longest line that is read, in bytes; a longer one is told and left out, so that memory stays bounded. */
export const longestLine = 32_000_000;

/**
 * Reads NDJSON articles and writes NDJSON answers in the same order, on all cores. However long the input is, only a
 * bounded window of it is in memory: reading waits for the workers, and they wait for whoever reads the output.
 */
export async function readBatch(
  input: AsyncIterable<Uint8Array>,
  settings: BatchSettings,
): Promise<{ readonly articles: number; readonly problems: number }> {
  const jobs = Math.max(1, settings.jobs ?? availableParallelism());
  const readers = toReaders(jobs, settings);
  let articles = 0;
  let problems = 0;
  const tell = (problem: LineProblem) => {
    problems += 1;
    settings.onProblem(problem);
  };
  const writeAfter = async (before: Promise<void>, reading: Promise<LinesRead>) => {
    const [done] = await Promise.all([reading, before]);
    done.problems.forEach(tell);
    if (done.bytes.length > 0) await settings.write(done.bytes);
    articles += done.articles;
    settings.onProgress?.(articles);
  };
  // Answers leave as soon as they are ready, also while the input is slow: a pipe may wait for each before it sends the next.
  const window: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  try {
    for await (const piece of toLines(input)) {
      last = writeAfter(last, 'wrong' in piece ? Promise.resolve(toProblem(piece)) : readers.read(piece));
      last.catch(() => {}); // told where it is awaited
      window.push(last);
      if (window.length >= jobs * 4) await window.shift();
    }
    await last;
  } finally {
    await readers.close();
  }
  return { articles, problems };
}

function toProblem(problem: LineProblem): LinesRead {
  return { bytes: new Uint8Array(0), articles: 0, problems: [problem] };
}

/** Cuts a stream into pieces of whole lines, each with the number of its first line; lines that are too long are told. */
export async function* toLines(
  input: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<LinesToRead | LineProblem> {
  let line = 1;
  let begun: Uint8Array[] = [];
  let begunLength = 0;
  let tooLong = false;
  const tooLongProblem = () => ({ line, wrong: `longer than ${longest / 1e6} MB` });
  for await (const chunk of input) {
    let rest = chunk;
    if (tooLong) {
      const end = rest.indexOf(newline);
      if (end < 0) continue;
      tooLong = false;
      line += 1;
      rest = rest.subarray(end + 1);
    }
    const lastEnd = rest.lastIndexOf(newline);
    if (lastEnd >= 0) {
      const bytes = joined([...begun, rest.subarray(0, lastEnd + 1)]);
      const lines = countNewlines(bytes);
      const firstLine = line;
      line += lines;
      begun = [];
      begunLength = 0;
      rest = rest.subarray(lastEnd + 1);
      yield { bytes, lines, firstLine };
    }
    if (rest.length === 0) continue;
    begun.push(rest.slice());
    begunLength += rest.length;
    if (begunLength > longest) {
      yield tooLongProblem();
      begun = [];
      begunLength = 0;
      tooLong = true;
    }
  }
  if (begunLength > 0) yield { bytes: joined(begun), lines: 1, firstLine: line };
}

const newline = 0x0a;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

interface Readers {
  readonly read: (lines: LinesToRead) => Promise<LinesRead>;
  readonly close: () => Promise<void>;
}

interface Desk {
  worker: Worker;
  busy: { readonly resolve: (read: LinesRead) => void; readonly lines: number; readonly firstLine: number } | null;
}

/** A few workers, hired one by one as lines come; one that dies has its lines told as problems and is replaced. */
function toReaders(jobs: number, { reader, mentions }: WorkerSettings): Readers {
  const desks: Desk[] = [];
  const queue: { readonly lines: LinesToRead; readonly resolve: (read: LinesRead) => void }[] = [];
  let closing = false;

  const hire = (desk: Desk) => {
    const settings: WorkerSettings = { reader, mentions };
    const worker = new Worker(new URL('./batch-worker.ts', import.meta.url), {
      workerData: settings,
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    desk.worker = worker;
    worker.on('message', (read: LinesRead) => {
      const { busy } = desk;
      desk.busy = null;
      busy?.resolve(read);
      next(desk);
    });
    let cause = 'the reader stopped';
    worker.on('error', (error: unknown) => {
      cause = `the reader stopped: ${error instanceof Error ? error.message : String(error)}`;
    });
    worker.on('exit', () => {
      if (closing) return;
      const { busy } = desk;
      desk.busy = null;
      if (busy) {
        const problems = Array.from({ length: busy.lines }, (_, n) => ({
          line: busy.firstLine + n,
          wrong: cause,
        }));
        busy.resolve({ bytes: new Uint8Array(0), articles: 0, problems });
      }
      hire(desk);
      next(desk);
    });
  };

  const give = (desk: Desk, lines: LinesToRead, resolve: (read: LinesRead) => void) => {
    desk.busy = { resolve, lines: lines.lines, firstLine: lines.firstLine };
    desk.worker.postMessage(lines, [lines.bytes.buffer as ArrayBuffer]);
  };

  const next = (desk: Desk) => {
    const waiting = queue.shift();
    if (waiting) give(desk, waiting.lines, waiting.resolve);
  };

  return {
    read: (lines) =>
      new Promise((resolve) => {
        const idle = desks.find((desk) => desk.busy === null);
        if (idle) return give(idle, lines, resolve);
        if (desks.length >= jobs) return void queue.push({ lines, resolve });
        const desk = { busy: null } as unknown as Desk;
        desks.push(desk);
        hire(desk);
        return give(desk, lines, resolve);
      }),
    close: async () => {
      closing = true;
      await Promise.all(desks.map((desk) => desk.worker.terminate()));
    },
  };
}
