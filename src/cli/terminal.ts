import { once } from 'node:events';
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours `words` where the stream is a terminal that wants colour (NO_COLOR and FORCE_COLOR are obeyed); else leaves them. */
export function paint(style: Style, words: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, words, { stream });
}

/** Writes to standard output and waits while the reader is slower. A reader that has gone away (`| head`) ends the work quietly. */
export async function write(words: string | Uint8Array, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  endQuietlyWhenNobodyReads(stream);
  if (!stream.write(words)) await once(stream, 'drain');
}

/** One line on standard error. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A line on standard error that is written over and over, on a terminal only. */
export interface Progress {
  readonly show: (line: string) => void;
  readonly clear: () => void;
}

/** Shows at most ten lines a second; silent where standard error is a file or a pipe. */
export function toProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let last = 0;
  return {
    show: (line) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      stream.write(`\r\u{1b}[K${line.slice(0, Math.max(20, stream.columns - 1))}`);
    },
    clear: () => {
      if (last > 0) stream.write('\r\u{1b}[K');
    },
  };
}

/** "████░░░░ 12/40", for a progress line. */
export function toBar(done: number, all: number, width = 24): string {
  const full = all === 0 ? width : Math.round((done / all) * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${all}`;
}

const watched = new WeakSet<NodeJS.WriteStream>();

function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  if (watched.has(stream)) return;
  watched.add(stream);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
