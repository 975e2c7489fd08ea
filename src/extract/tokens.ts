import type { Span } from './mentions.ts';
import { noted, spellingOf } from './spelling.ts';
import type { Spelling } from './spelling.ts';

/** One word, numeral or mark of the text: "Түркістан", "2022", "«". Numerals are runs of digits only. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  /** For comparing: lower case, ё as е, Latin look-alikes inside Cyrillic words made Cyrillic ("Амanат" → "аманат"). */
  readonly fold: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly spelling: Spelling;
}

/** What a UTF-16 unit can begin or go on with; found out when it is first met. */
const UNKNOWN = 0;
const LETTER = 1;
const JOINED = 2;
const DIGIT = 3;
const GAP = 4;
const BREAK = 5;
const MARK = 6;
const SURROGATE = 7;
const kinds = new Uint8Array(0x10000);

const letter = /^\p{L}$/u;
const combining = /^\p{M}$/u;
const blank = /^\s$/u;

function kindOf(unit: number): number {
  const there = kinds[unit] ?? MARK;
  if (there !== UNKNOWN) return there;
  const character = String.fromCharCode(unit);
  const kind =
    unit >= 0xd800 && unit <= 0xdfff
      ? SURROGATE
      : letter.test(character)
        ? LETTER
        : combining.test(character)
          ? JOINED
          : unit >= 0x30 && unit <= 0x39
            ? DIGIT
            : unit === 0x0a || unit === 0x0d
              ? BREAK
              : blank.test(character)
                ? GAP
                : MARK;
  kinds[unit] = kind;
  return kind;
}

/** The kind of the character at an offset, where a pair of surrogates is one. */
function kindAt(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== SURROGATE) return kind;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letter.test(character) ? LETTER : combining.test(character) ? JOINED : MARK;
}

function afterCharacter(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] === SURROGATE && (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

// A word of ten million letters is read as several words.
const longestStretch = 100;
const mostStretches = 10;

/** Where the word that begins at `from` ends: letters with their accents, and what stands after apostrophes ("people's"). */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (let stretch = 0; stretch < mostStretches; stretch += 1) {
    let begins = at;
    if (stretch > 0) {
      if (at + 1 >= text.length || !isApostrophe(text.charCodeAt(at)) || kindAt(text, at + 1) !== LETTER) return at;
      begins = at + 1;
    }
    at = afterCharacter(text, begins);
    for (let letters = 1; letters < longestStretch && at < text.length; letters += 1) {
      const kind = kindAt(text, at);
      if (kind !== LETTER && kind !== JOINED) break;
      at = afterCharacter(text, at);
    }
  }
  return at;
}

function endOfRun(text: string, from: number, kind: number): number {
  let at = from + 1;
  while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

/** Cuts a text into words, runs of digits, marks and line breaks; spaces are passed over. Linear; offsets are UTF-16 units. */
export function tokensOf(text: string): readonly Token[] {
  if (lastRead !== null && lastRead.text === text) return lastRead.tokens;
  if (readBefore !== null && readBefore.text === text) return readBefore.tokens;
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === GAP) {
      spaced = true;
      at += 1;
      continue;
    }
    const end =
      kind === LETTER
        ? endOfWord(text, at)
        : kind === DIGIT || kind === BREAK
          ? endOfRun(text, at, kind)
          : afterCharacter(text, at);
    const spelling = spellingOf(text.slice(at, end), names[kind] ?? 'mark');
    tokens.push({ kind: spelling.kind, text: spelling.text, fold: spelling.fold, start: at, end, spaced, spelling });
    spaced = kind === BREAK;
    at = end;
  }
  readBefore = lastRead;
  lastRead = { text, tokens };
  return tokens;
}

const names: readonly Spelling['kind'][] = ['mark', 'word', 'mark', 'digits', 'mark', 'break', 'mark', 'mark'];

/** Several finders read the same text and title one after the other: the tokens of the last two are kept. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
}
let lastRead: Read | null = null;
let readBefore: Read | null = null;

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
export const isCapitalised = noted(({ text }) => capital.test(text));

/** Whether a word stands in capitals throughout: "СКО", "AMANAT". */
export const isAllCapitals = noted(({ text }) => allCapitals.test(text));
