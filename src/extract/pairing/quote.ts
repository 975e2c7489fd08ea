import type { Quote } from '../../model/observation.ts';
import type { Span } from '../mentions.ts';
import { tokenAt } from '../tokens.ts';
import type { Figure } from './figure.ts';

const mostWords = 12;
const contextLength = 32;
const edge = /^[\s,;:.–—-]+|[\s,;:–—-]+$/gu;

/** The words that carry a figure: the number, its noun, and the party or place beside it, at most 12 words of the text itself. */
export function quoteOf(figure: Figure, beside: readonly Span[]): Quote {
  const { text } = figure.scene.context;
  let span: Span = { start: figure.quantity.start, end: figure.quantity.end };
  const noun = figure.head.noun;
  const also = [...(noun ? [noun] : []), ...(figure.head.second ? [figure.head.second] : []), ...beside];
  for (const part of also) {
    if (part.start < figure.sentence.start || part.end > figure.sentence.end) continue;
    const wider = { start: Math.min(span.start, part.start), end: Math.max(span.end, part.end) };
    if (wordCount(text, wider) <= mostWords) span = wider;
  }
  if (!noun && beside.length === 0) span = withNextWords(figure, span);
  span = balanced(text, trimmed(text, span));
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(cutAfter(text, Math.max(0, span.start - contextLength)), span.start),
    suffix: text.slice(span.end, cutBefore(text, Math.min(text.length, span.end + contextLength))),
    start: span.start,
    end: span.end,
    figure: [figure.quantity.start - span.start, figure.quantity.end - span.start],
  };
}

// A context is never cut between the halves of a surrogate pair, and never grows by keeping one whole.
const cutAfter = (text: string, at: number) => (partsPair(text, at) ? at + 1 : at);
const cutBefore = (text: string, at: number) => (partsPair(text, at) ? at - 1 : at);

function partsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function wordCount(text: string, span: Span): number {
  if (span.end - span.start > 400) return Infinity;
  return text.slice(span.start, span.end).split(/\s+/u).filter(Boolean).length;
}

function withNextWords(figure: Figure, span: Span): Span {
  const { tokens } = figure.scene;
  let end = span.end;
  let taken = 0;
  for (let index = tokenAt(tokens, span.end); index < figure.sentence.to && taken < 3; index += 1) {
    const token = tokens[index];
    if (!token || token.kind !== 'word' || token.start >= figure.segment.end) break;
    end = token.end;
    taken += 1;
  }
  return { start: span.start, end };
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
];

/** Takes in the bracket or quotation mark that a quote would leave alone: "Ауыл» – 8" → "«Ауыл» – 8". */
function balanced(text: string, span: Span): Span {
  let { start, end } = span;
  for (const [open, close] of pairs) {
    const words = text.slice(start, end);
    const opens = words.split(open).length;
    const closes = words.split(close).length;
    if (closes > opens && text[start - 1] === open) start -= 1;
    if (opens > closes && text[end] === close) end += 1;
  }
  return { start, end };
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const before = /^[\s,;:.–—-]+/u.exec(words)?.[0].length ?? 0;
  const kept = words.replaceAll(edge, '');
  return before > 0
    ? { start: span.start + before, end: span.start + before + kept.length }
    : { start: span.start, end: span.start + kept.length };
}
