import type { Explanation } from '../../extract/extract.ts';
import type { Doubt, Observation } from '../../model/observation.ts';
import { standsIn } from './sheet.ts';

/** A stretch of the text that a figure was read in, or that was left. UTF-16 offsets of the text, end exclusive. */
export type Mark =
  | { readonly start: number; readonly end: number; readonly figures: readonly Observation[]; readonly doubt: null }
  | { readonly start: number; readonly end: number; readonly figures: readonly []; readonly doubt: Doubt };

/** A line of the text, cut at its marks. */
export interface Line {
  readonly start: number;
  readonly parts: readonly (string | Mark)[];
  /** Why nothing of it was read: "a menu". */
  readonly furniture: string | null;
  readonly clues: readonly Explanation[];
}

/** The marks of a text in its order, none over another: a figure goes before a doubt, the first before the next. */
export function toMarks(text: string, observations: readonly Observation[], doubts: readonly Doubt[]): readonly Mark[] {
  const placed = observations.filter((one) => standsIn(text, one));
  const byPlace = Map.groupBy(placed, (one) => figureSpan(one).join('–'));
  const read = [...byPlace.values()].flatMap((figures): readonly Mark[] => {
    const [first] = figures;
    if (first === undefined) return [];
    const [start, end] = figureSpan(first);
    return [{ start, end, figures, doubt: null }];
  });
  const left = doubts.map((doubt): Mark => ({ start: doubt.start, end: doubt.end, figures: [], doubt }));
  const free = apart(read);
  return apart([...free, ...notOver(left, free)]);
}

/** Where the number itself stands, or the whole quotation where that is not known. */
function figureSpan({ quote }: Observation): readonly [number, number] {
  const start = quote.start ?? 0;
  const [from, to] = quote.figure ?? [0, quote.exact.length];
  return [start + from, start + to];
}

const inOrder = (a: Mark, b: Mark) => a.start - b.start || a.end - b.end;

function apart(marks: readonly Mark[]): readonly Mark[] {
  let end = 0;
  return marks.toSorted(inOrder).filter((mark) => {
    if (mark.start < end || mark.end <= mark.start) return false;
    end = mark.end;
    return true;
  });
}

/** Those of `marks` that touch none of `taken`; both are walked through once. */
function notOver(marks: readonly Mark[], taken: readonly Mark[]): readonly Mark[] {
  let at = 0;
  return marks.toSorted(inOrder).filter((mark) => {
    while ((taken[at]?.end ?? Infinity) <= mark.start) at += 1;
    return (taken[at]?.start ?? Infinity) >= mark.end;
  });
}

/** The lines of a text that are not blank, each with its marks and with what its other words were read as. */
export function toLines(text: string, marks: readonly Mark[], clues: readonly Explanation[]): readonly Line[] {
  const lines: Line[] = [];
  const furniture = clues.filter(({ what }) => what === 'furniture');
  const others = clues.filter(({ what }) => what !== 'furniture');
  const marksOf = within(marks);
  const furnitureOf = within(furniture);
  const cluesOf = within(others);
  for (const { index: start, 0: words } of text.matchAll(/[^\n]+/gu)) {
    if (words.trim() === '') continue;
    const end = start + words.length;
    const parts: (string | Mark)[] = [];
    let at = start;
    for (const mark of marksOf(start, end)) {
      if (mark.start > at) parts.push(text.slice(at, mark.start));
      parts.push(mark);
      at = mark.end;
    }
    if (at < end) parts.push(text.slice(at, end));
    const dropped = furnitureOf(start, end).find((one) => one.start <= start + 1);
    lines.push({ start, parts, furniture: dropped?.value ?? null, clues: cluesOf(start, end) });
  }
  return lines;
}

/** Gives those of many spans that begin in a stretch; asked for one stretch after the other, it walks through them once. */
function within<T extends { readonly start: number }>(
  spans: readonly T[],
): (start: number, end: number) => readonly T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return (start, end) => {
    while ((sorted[next]?.start ?? Infinity) < start) next += 1;
    const from = next;
    while ((sorted[next]?.start ?? Infinity) < end) next += 1;
    return sorted.slice(from, next);
  };
}
