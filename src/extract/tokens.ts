import type { Span } from './mentions.ts';

/** One word, numeral or mark of the text: "Түркістан", "2022", "«". Numerals are runs of digits only. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  /** For comparing: lower case, ё as е, Latin look-alikes inside Cyrillic words made Cyrillic ("Амanат" → "аманат"). */
  readonly fold: string;
  /** White space stands before it. */
  readonly spaced: boolean;
}

// Bounded, since a word of ten million letters overflows the regular expression's stack: it is read as several words.
const pieces =
  /(?<word>\p{L}[\p{L}\p{M}]{0,99}(?:['’ʼ]\p{L}[\p{L}\p{M}]{0,99}){0,9})|(?<digits>\d+)|(?<gap>[^\S\n\r]+)|(?<break>[\r\n]+)|(?<mark>[^])/gu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** Latin letters that look like Cyrillic ones: texts mix them inside a word, seldom on purpose. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  ə: 'ә',
  ө: 'ө',
};
/** In "Амanат" the Latin n is a Cyrillic н by sound: the second reading that is tried where letters are mixed. */
const bySound: Readonly<Record<string, string>> = {
  ...lookAlikes,
  n: 'н',
  s: 'с',
  h: 'х',
  b: 'б',
  u: 'у',
  y: 'ы',
  r: 'р',
  l: 'л',
  d: 'д',
  g: 'г',
};

/** Brings a word to the form in which words are compared: "Четырёх" → "четырех", "ЖСДП" → "жсдп". */
export function foldWord(word: string): string {
  const low = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replaceAll(/[’ʼ]/gu, "'");
  if (!(cyrillic.test(low) && latin.test(low))) return low;
  return Array.from(low, (letter) => bySound[letter] ?? letter).join('');
}

/** Cuts a text into words, runs of digits, marks and line breaks; spaces are passed over. Linear; offsets are UTF-16 units. */
export function tokensOf(text: string): readonly Token[] {
  const known = remembered.get(text);
  if (known) return known;
  const tokens: Token[] = [];
  let spaced = false;
  for (const match of text.matchAll(pieces)) {
    const groups = match.groups ?? {};
    const found = match[0];
    if (groups['gap'] !== undefined) {
      spaced = true;
      continue;
    }
    const kind =
      groups['word'] !== undefined
        ? 'word'
        : groups['digits'] !== undefined
          ? 'digits'
          : groups['break'] !== undefined
            ? 'break'
            : 'mark';
    tokens.push({
      kind,
      text: found,
      fold: kind === 'word' ? foldWord(found) : found,
      start: match.index,
      end: match.index + found.length,
      spaced,
    });
    spaced = kind === 'break';
  }
  remembered.clear();
  remembered.set(text, tokens);
  return tokens;
}

/** Six finders read the same text one after the other: the last text's tokens are kept. */
const remembered = new Map<string, readonly Token[]>();

/** The index of the first token that starts at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const openingQuotes = new Set(['«', '“', '„', '"', '‘', '‹', '‟']);
export const closingQuotes = new Set(['»', '”', '“', '"', '’', '›']);
export const hyphens = new Set(['-', '‐', '‑', '–', '—', '−']);

const capital = /^\p{Lu}/u;
const allCapitals = /^[\p{Lu}\p{M}]{2,}$/u;

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return capital.test(word);
}

/** Whether a word stands in capitals throughout: "СКО", "AMANAT". */
export function isAllCapitals(word: string): boolean {
  return allCapitals.test(word);
}
