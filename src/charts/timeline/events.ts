export interface EventLine {
  readonly id: string;
  readonly x: number;
  readonly row: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: string;
}

/** More rows than these would stand higher than what they explain. */
const mostRows = 3;

/**
 * Names of events above a plot in at most three rows, none covering another: the weightier are placed first, and one that
 * finds no room is left out with its line. Events outside the plot are left out too.
 */
export function toEventLines(
  events: readonly { readonly id: string; readonly x: number; readonly name: string; readonly weight: number }[],
  width: number,
): { readonly lines: readonly EventLine[]; readonly rows: number } {
  const taken: { readonly row: number; readonly left: number; readonly right: number }[] = [];
  const lines: EventLine[] = [];
  const inside = events.filter(({ x }) => x >= 0 && x <= width).sort((a, b) => b.weight - a.weight || a.x - b.x);
  for (const { id, x, name } of inside) {
    const length = name.length * 6.6;
    const anchor = x < length / 2 ? 'start' : x > width - length / 2 ? 'end' : 'middle';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
    const right = left + length;
    const free = Array.from({ length: mostRows }, (_, row) => row).find(
      (row) => !taken.some((other) => other.row === row && other.left < right + 10 && left < other.right + 10),
    );
    if (free === undefined) continue;
    taken.push({ row: free, left, right });
    lines.push({ id, x, row: free, anchor, name });
  }
  return { lines: lines.sort((a, b) => a.x - b.x), rows: Math.max(0, ...lines.map(({ row }) => row + 1)) };
}
