import { findFurniture } from './furniture.ts';
import * as en from './languages/en/sentences.ts';
import * as kk from './languages/kk/sentences.ts';
import * as ru from './languages/ru/sentences.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { ReadingContext, SentenceSpan, Span } from './mentions.ts';
import { once } from './once.ts';

const open = new Set([...ru.openAbbreviations, ...kk.openAbbreviations, ...en.openAbbreviations]);
const closing = new Set([...ru.closingAbbreviations, ...kk.closingAbbreviations, ...en.closingAbbreviations]);
const years = new Set([...ru.yearAbbreviations, ...kk.yearAbbreviations, ...en.yearAbbreviations]);

// bounded: ten million full stops in a row would overflow the expression's stack
const endMarks = /[.!?…]{1,100}[\p{Pf}\p{Pe}"'»”’)\]]{0,100}/gu;
const wordBefore = /(?<![\p{L}\p{N}])[\p{L}][\p{L}.\-‑]*$/u;
const digitsBefore = /\d\s*$/u;
const upper = /^\p{Lu}/u;
const opens = /^[«“„"‘'([]*(?:\p{Lu}|\d)/u;
const dashThen = /^[-–—]\s*(?<next>.)/u;
const gluedSentence = /^\p{Lu}[\p{Ll}\s]/u;
const listNumber = /^\s*[([]?(?:\d{1,2}|\p{L})[.)]?$/u;
const longestHeadline = 220;
/** Of a word of ten million letters the first are enough; all of them would overflow the expression's stack. */
const firstLetters = /[\p{L}\p{N}]{1,40}/u;

/**
 * Cuts the text into sentences, each with the number of its paragraph (0, 1, …). A line is a paragraph unless the next one
 * goes on in lower case. The title, its repetition and an unfinished first line are headlines. White space belongs to none.
 */
export const findSentences = once((context: ReadingContext): readonly SentenceSpan[] => {
  const { text } = context;
  const furniture = findFurniture(context);
  const sentences: SentenceSpan[] = [];
  const paragraphs = paragraphsOf(text);
  const headlines = headlinesOf(paragraphs, context, furniture);
  let next = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    while (next < furniture.length && (furniture[next]?.end ?? 0) <= span.start) next += 1;
    for (const piece of apart(span, furniture, next)) {
      for (const sentence of cut(text, piece))
        sentences.push({ ...sentence, paragraph, headline: headlines.has(paragraph) });
    }
  }
  return sentences;
});

/** A paragraph without its dateline, and the dateline on its own: no sentence runs over the border of furniture. */
function apart(span: Span, furniture: readonly Span[], next: number): readonly Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (let index = next; index < furniture.length; index += 1) {
    const piece = furniture[index];
    if (!piece || piece.start >= span.end) break;
    if (piece.end <= from) continue;
    if (piece.start > from) pieces.push({ start: from, end: piece.start });
    pieces.push({ start: Math.max(piece.start, from), end: Math.min(piece.end, span.end) });
    from = Math.min(piece.end, span.end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  return pieces;
}

function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let before: Line | null = null;
  for (const line of linesOf(text)) {
    const last = paragraphs.at(-1);
    if (last && before && goesOn(text, before, line)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    before = line;
  }
  return paragraphs;
}

/** Hard-wrapped text: a line that does not finish, and a next one that goes on in lower case at once. */
function goesOn(text: string, before: Line, line: Line): boolean {
  if (line.number !== before.number + 1) return false;
  if (before.end - before.start < 40) return false;
  return (
    /[\p{Ll}\d,–—-]$/u.test(text.slice(before.end - 2, before.end)) &&
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
  );
}

function headlinesOf(
  paragraphs: readonly Span[],
  context: ReadingContext,
  furniture: readonly Span[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const title = context.title === null ? null : plain(context.title);
  let seen: string | null = title;
  let bodyBegun = false;
  let next = 0;
  for (const [index, span] of paragraphs.entries()) {
    while (next < furniture.length && (furniture[next]?.end ?? 0) < span.end) next += 1;
    if ((furniture[next]?.start ?? Infinity) <= span.start) continue;
    const words = context.text.slice(span.start, span.end);
    const first = plain(firstLetters.exec(words)?.[0] ?? '');
    if (first === '') continue;
    if (bodyBegun && (seen === null || !seen.startsWith(first))) continue;
    const bare = plain(words);
    if (
      seen !== null &&
      (bare === seen || (!bodyBegun && bare.startsWith(`${seen} `) && bare.length < seen.length + 40))
    ) {
      found.add(index);
      continue;
    }
    if (bodyBegun) continue;
    const isShort = words.length <= longestHeadline && !/[.;:,]["»”)]*$/u.test(words);
    if (isShort && title === null && seen === null && paragraphs.length > 1) {
      found.add(index);
      seen = bare;
      continue;
    }
    if (!isShort || words.length > 80) bodyBegun = true;
  }
  return found;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
}

function cut(text: string, span: Span): readonly Span[] {
  const paragraph = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = paragraph.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') spans.push({ start: span.start + from + lead, end: span.start + from + lead + trimmed.length });
    from = to;
  };
  for (const match of paragraph.matchAll(endMarks)) {
    const end = match.index + match[0].length;
    if (end >= paragraph.length) break;
    if (ends(paragraph, match.index, match[0], end, from)) push(end);
  }
  push(paragraph.length);
  return spans;
}

function ends(paragraph: string, at: number, marks: string, end: number, from: number): boolean {
  const after = paragraph.slice(end, end + 24);
  const spaced = /^\s/u.test(after);
  const next = after.trimStart();
  const before = paragraph.slice(Math.max(from, at - 40), at);
  const dot = marks.startsWith('.') && !marks.startsWith('..');
  if (!spaced && !dot) return false;
  if (!spaced) {
    // "партии.Сегодня": the space is missing; "Liter.kz" and "8.2" are no ends
    return dot && /\p{Ll}{3}["»”)]*$/u.test(before) && gluedSentence.test(after);
  }
  const dash = dashThen.exec(next);
  if (dash) return upper.test(dash.groups?.['next'] ?? '');
  if (!opens.test(next)) return false;
  if (!dot || marks.length > 1) return true;
  if (listNumber.test(paragraph.slice(from, at))) return false;
  const word = wordBefore.exec(before)?.[0];
  if (word === undefined) return true;
  const low = word.toLowerCase();
  const beforeWord = before.slice(0, before.length - word.length);
  if (years.has(low)) return digitsBefore.test(beforeWord) && upper.test(next);
  // "Е. Қошанов", "А.С. Иванов": initials; "группа А." is seldom
  if (/(?:^|\.)\p{Lu}$/u.test(word) && upper.test(next)) return false;
  const tail = low.slice(low.lastIndexOf('.') + 1);
  if (closing.has(low) || (low.includes('.') && closing.has(tail)))
    return upper.test(next.replace(/^[«“„"‘'([]+/u, ''));
  return !open.has(low);
}
