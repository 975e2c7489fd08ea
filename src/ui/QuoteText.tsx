import { Fragment } from 'react';
import type { Language, Quote } from '../model/observation.ts';

/** The quotation marks of a language, around its words: «…» in Kazakh and Russian, “…” in English. */
export const quotationMarks = {
  kk: ['«', '»'],
  ru: ['«', '»'],
  en: ['“', '”'],
} as const satisfies Record<Language, readonly [string, string]>;

/** The marks around given words: words that carry guillemets themselves are quoted with the other pair, „…“. */
export function quotationMarksFor(lang: Language, words: string): readonly [string, string] {
  return lang !== 'en' && /[«»]/.test(words) ? ['„', '“'] : quotationMarks[lang];
}

/** Words of an article, verbatim, with the figures marked: `figures` are [from, to) in `words`. Text only, never markup. */
export function MarkedWords({
  words,
  figures,
}: {
  readonly words: string;
  readonly figures: readonly (readonly [number, number])[];
}) {
  const marks = figures
    .filter(([from, to]) => from >= 0 && to <= words.length && from < to)
    .toSorted((a, b) => a[0] - b[0]);
  const parts: { readonly key: number; readonly text: string; readonly marked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at) continue;
    if (from > at) parts.push({ key: at, text: words.slice(at, from), marked: false });
    parts.push({ key: from, text: words.slice(from, to), marked: true });
    at = to;
  }
  if (at < words.length) parts.push({ key: at, text: words.slice(at), marked: false });
  return parts.map(({ key, text, marked }) =>
    marked ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>,
  );
}

/** A quotation in its own language: the exact words with their number marked, with what stood around them where `context` asks. */
export function QuoteText({
  quote,
  lang,
  word = null,
  context = false,
}: {
  readonly quote: Quote;
  readonly lang: Language;
  /** The qualifier's word ("около"), to be marked together with the number beside it. */
  readonly word?: string | null;
  readonly context?: boolean;
}) {
  const before = context ? wordsBefore(quote.prefix) : '';
  const after = context ? wordsAfter(quote.suffix) : '';
  const [begin, end] = quotationMarksFor(lang, before + quote.exact + after);
  const mark = toMark(quote, word);
  return (
    <span lang={lang}>
      {begin}
      {before !== '' && `…${before}`}
      <MarkedWords words={quote.exact} figures={mark === null ? [] : [mark]} />
      {after !== '' && `${after}${ellipsisAfter(after)}`}
      {end}
    </span>
  );
}

/** The sign that the article goes on: after a full stop it stands apart, "сказала она. …" */
export function ellipsisAfter(words: string): string {
  return /[.!?]$/u.test(words) ? ' …' : '…';
}

// Prefix and suffix are cut at this length, mostly inside a word.
const contextLength = 32;

/** What stood before, from its first whole word: "емь-восемь дней " → "дней ". Of another line only the last. */
export function wordsBefore(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? '';
  const cut = prefix.length >= contextLength && line.length === prefix.length;
  return cut ? line.replace(/^\S*\s+/u, '') : line.trimStart();
}

/** What stood after, up to its last whole word; of another line only the first. */
export function wordsAfter(suffix: string): string {
  const line = suffix.split('\n')[0] ?? '';
  const cut = suffix.length >= contextLength && line.length === suffix.length;
  return cut ? line.replace(/\s+\S*$/u, '') : line.trimEnd();
}

const percentAfterNumber = /^[\s\u00A0]?%/u;
// "3 мың|нан астамы": an ending may stand between the number and its word, and the word may carry one itself.
const endingAfterNumber = /^\p{L}{0,4}[\s\u00A0]+/u;
const endingOfWord = /^\p{L}{0,4}/u;

/** What is marked in a quotation: the number, with its qualifier's word where that stands beside it: "около 500", "3 мыңнан астамы". */
export function toMark({ exact, figure }: Quote, word: string | null): readonly [number, number] | null {
  if (figure === null) return null;
  const [from] = figure;
  const to = figure[1] + (percentAfterNumber.exec(exact.slice(figure[1]))?.[0].length ?? 0);
  if (word === null) return [from, to];
  const before = exact.slice(0, from).trimEnd();
  if (before.toLowerCase().endsWith(word.toLowerCase())) return [before.length - word.length, to];
  const gap = endingAfterNumber.exec(exact.slice(to))?.[0] ?? '';
  const after = exact.slice(to + gap.length);
  if (gap === '' || !after.toLowerCase().startsWith(word.toLowerCase())) return [from, to];
  const ending = endingOfWord.exec(after.slice(word.length))?.[0] ?? '';
  return [from, to + gap.length + word.length + ending.length];
}
