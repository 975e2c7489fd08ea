import type { QuantityMention } from '../mentions.ts';

const cell = /[|\t]/u;
const percentHeader = /^\s*(?:%|в %|доля,? ?%?|проценты?|үлесі,? ?%?|пайыз\p{L}*|percent(?:age)?|share,? ?%?)\s*$/iu;
const mostColumns = 12;

/**
 * Gives the numbers of a column headed "%" their unit: under "Партия | Голосов | %" the row "«Ауыл» | 693 938 | 10,90" states
 * 10.9 percent. Rows are lines with as many cells as the header; the first line with fewer ends the table.
 */
export function withTableUnits(text: string, quantities: readonly QuantityMention[]): readonly QuantityMention[] {
  if (!cell.test(text) || quantities.length === 0) return quantities;
  const columns: { readonly start: number; readonly end: number }[] = [];
  let percent: readonly number[] = [];
  let width = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.split(cell);
    if (cells.length < 2 || cells.length > mostColumns) width = 0;
    else if (cells.length === width) {
      let at = start;
      for (const [column, words] of cells.entries()) {
        if (percent.includes(column)) columns.push({ start: at, end: at + words.length });
        at += words.length + 1;
      }
    } else {
      percent = cells.flatMap((words, column) => (percentHeader.test(words) ? [column] : []));
      width = percent.length > 0 ? cells.length : 0;
    }
    start += line.length + 1;
  }
  if (columns.length === 0) return quantities;
  let at = 0;
  return quantities.map((quantity) => {
    while (at < columns.length && (columns[at]?.end ?? 0) < quantity.end) at += 1;
    const column = columns[at];
    return column && quantity.unit === null && column.start <= quantity.start && quantity.end <= column.end
      ? { ...quantity, unit: 'percent' }
      : quantity;
  });
}
