export interface EventLine {
  readonly id: string;
  readonly x: number;
  readonly row: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: string;
}

/** Names of events above a plot in as few rows as keep them from covering one another; events outside the plot are left out. */
export function toEventLines(
  events: readonly { readonly id: string; readonly x: number; readonly name: string }[],
  width: number,
): { readonly lines: readonly EventLine[]; readonly rows: number } {
  const ends: number[] = [];
  const lines = events
    .filter(({ x }) => x >= 0 && x <= width)
    .sort((a, b) => a.x - b.x)
    .map(({ id, x, name }): EventLine => {
      const length = name.length * 6.6;
      const anchor = x < length / 2 ? 'start' : x > width - length / 2 ? 'end' : 'middle';
      const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
      const free = ends.findIndex((end) => end < left - 10);
      const row = free === -1 ? ends.length : free;
      ends[row] = left + length;
      return { id, x, row, anchor, name };
    });
  return { lines, rows: ends.length };
}
