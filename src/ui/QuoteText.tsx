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
  context = false,
}: {
  readonly quote: Quote;
  readonly lang: Language;
  readonly context?: boolean;
}) {
  const before = context ? quote.prefix : '';
  const after = context ? quote.suffix : '';
  const [begin, end] = quotationMarksFor(lang, before + quote.exact + after);
  return (
    <span lang={lang}>
      {begin}
      {before !== '' && `…${before}`}
      <MarkedWords words={quote.exact} figures={quote.figure === null ? [] : [quote.figure]} />
      {after !== '' && `${after}…`}
      {end}
    </span>
  );
}
