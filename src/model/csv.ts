import type { Cell } from './columns.ts';

/** What a spreadsheet must find first in a file, or it takes it for one in an old encoding and garbles Cyrillic. */
export const byteOrderMark = '\uFEFF';

/** Rows as CSV (RFC 4180: commas, CRLF, quotes doubled), safe against spreadsheet formulas, without a byte order mark. */
export function toCsvText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => `${cells.map(toCsvCell).join(',')}\r\n`).join('');
}

/** Rows for pasting into a spreadsheet: tab-separated, a line each; line breaks within a cell become spaces. */
export function toTabText(rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells) => cells.map(toTabCell).join('\t')).join('\n');
}

function toCsvCell(cell: Cell): string {
  if (typeof cell === 'number') return plainNumber(cell);
  const text = withoutFormula(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toTabCell(cell: Cell): string {
  if (typeof cell === 'number') return plainNumber(cell);
  return withoutFormula((cell ?? '').replaceAll(/\s+/g, ' '));
}

/** Text that no spreadsheet runs: one that begins like a formula ("=HYPERLINK(…)") gets an apostrophe before it. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e+') ? BigInt(value).toString() : text;
}
