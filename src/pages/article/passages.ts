import type { Quote } from '../../model/observation.ts';
import type { PublishedObservation } from '../../model/snapshot.ts';
import { toMark, wordsAfter, wordsBefore } from '../../ui/QuoteText.tsx';

/** A figure that stands in a passage: where it is marked, [from, to) in `text`, and its number in the order of the article. */
export interface PassageFigure {
  readonly observation: PublishedObservation;
  readonly number: number;
  readonly mark: readonly [number, number] | null;
}

/** A stretch of the article put together from its quotations: words that carry figures, and those around them. */
export interface Passage {
  readonly key: string;
  readonly text: string;
  /** Whether the article goes on before and after. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly figures: readonly PassageFigure[];
}

interface Piece {
  readonly from: number | null;
  readonly text: string;
  readonly exactAt: number;
}

/**
 * The quoted words in the order of the article. Quotations that overlap become one passage with several figures:
 * "Это 800 тысяч членов" and "членов партии, 249 филиалов" → "Это 800 тысяч членов партии, 249 филиалов".
 */
export function toPassages(observations: readonly PublishedObservation[]): readonly Passage[] {
  const passages: { from: number | null; passage: Passage }[] = [];
  observations.forEach((observation, index) => {
    const { quote, quantity } = observation;
    if (quote.exact === '') return;
    const piece = toPiece(quote);
    const mark = toMark(quote, quantity.word);
    const last = passages.at(-1);
    const joined = last && join(last, piece);
    const base = joined?.at ?? piece.exactAt;
    const figure = {
      observation,
      number: index + 1,
      mark: mark === null ? null : ([base + mark[0], base + mark[1]] as const),
    };
    if (last && joined) {
      last.passage = { ...last.passage, text: joined.text, figures: [...last.passage.figures, figure] };
    } else {
      passages.push({
        from: piece.from,
        passage: {
          key: observation.id,
          text: piece.text,
          opens: piece.exactAt > 0,
          closes: quote.suffix.trim() !== '',
          figures: [figure],
        },
      });
    }
  });
  return passages.map(({ passage }) => passage);
}

function toPiece({ prefix, exact, suffix, start }: Quote): Piece {
  const before = wordsBefore(prefix);
  return {
    from: start === null ? null : start - before.length,
    text: before + exact + wordsAfter(suffix),
    exactAt: before.length,
  };
}

/** The passage with the piece worked in, and where the piece's own words begin in it; null where they do not meet. */
function join(
  { from, passage }: { readonly from: number | null; readonly passage: Passage },
  piece: Piece,
): { readonly text: string; readonly at: number } | null {
  // Read by hand: no offsets, but the same words quoted twice are one passage.
  if (from === null || piece.from === null) {
    return passage.text === piece.text ? { text: passage.text, at: piece.exactAt } : null;
  }
  const offset = piece.from - from;
  if (offset < 0 || offset > passage.text.length) return null;
  const shared = passage.text.slice(offset);
  const overlap = Math.min(shared.length, piece.text.length);
  // Offsets of another reading of the text would put words together that never stood so.
  if (shared.slice(0, overlap) !== piece.text.slice(0, overlap)) return null;
  const text = shared.length >= piece.text.length ? passage.text : passage.text.slice(0, offset) + piece.text;
  return { text, at: offset + piece.exactAt };
}

/** A passage cut at its marks: plain words, marked words, each once and in order. Marks that overlap an earlier one are left out. */
export function toParts({
  text,
  figures,
}: Passage): readonly { readonly from: number; readonly to: number; readonly figure: PassageFigure | null }[] {
  const parts: { from: number; to: number; figure: PassageFigure | null }[] = [];
  let at = 0;
  for (const figure of figures.toSorted((a, b) => (a.mark?.[0] ?? 0) - (b.mark?.[0] ?? 0))) {
    if (figure.mark === null || figure.mark[0] < at) continue;
    const [from, to] = figure.mark;
    if (from > at) parts.push({ from: at, to: from, figure: null });
    parts.push({ from, to, figure });
    at = to;
  }
  if (at < text.length) parts.push({ from: at, to: text.length, figure: null });
  return parts;
}
