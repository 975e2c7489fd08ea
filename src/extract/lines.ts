import type { Span } from './mentions.ts';

/** One line of the text that is not empty, without the white space around it. `number` counts empty lines too. */
export interface Line extends Span {
  readonly number: number;
  readonly text: string;
}

/** The lines of a text that hold something, from the first: offsets are UTF-16 units of `text`. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ start, end: start + trimmed.length, number, text: trimmed });
    }
    number += 1;
    from = to + 1;
  }
  return lines;
}
