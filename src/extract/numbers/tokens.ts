import type { SpellingNotes } from './words.ts';

/** One way of writing a word, a mark or digits: made once, for words repeat. `notes` are the lexicon's. */
export interface Spelling {
  readonly written: string;
  readonly key: string;
  readonly cyrillic: boolean;
  readonly capital: boolean;
  readonly notes: { kk: SpellingNotes | null; other: SpellingNotes | null };
}

/** A run of digits, a run of letters, or one mark. Offsets are UTF-16 units of the text. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Digits alone; a word in lower case, composed, with look-alikes mended; the mark itself. */
  readonly key: string;
  /** What stands before: nothing, blanks, or a line break. */
  readonly gap: 'none' | 'space' | 'line';
  /** A word with a Cyrillic letter. */
  readonly cyrillic: boolean;
  /** A capital at its start. */
  readonly capital: boolean;
  /** Inside an address of the net, a hashtag or an account name: nothing there is a figure. */
  address: boolean;
  readonly spelling: Spelling;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const INVISIBLE = 5;

/** What each UTF-16 unit is, so that the scan is one look into a table per unit. */
const classes = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  const fill = (from: number, to: number, kind: number): void => {
    table.fill(kind, from, to + 1);
  };
  fill(0x30, 0x39, DIGIT);
  fill(0x41, 0x5a, LETTER);
  fill(0x61, 0x7a, LETTER);
  fill(0xc0, 0x24f, LETTER);
  fill(0x300, 0x52f, LETTER);
  fill(0x531, 0x6ff, LETTER);
  fill(0x1e00, 0x1fff, LETTER);
  fill(0x3040, 0xd7ff, LETTER);
  for (const unit of [0xaa, 0xb5, 0xba]) table[unit] = LETTER;
  for (const unit of [0xd7, 0xf7]) table[unit] = OTHER;
  for (const unit of [0x09, 0x20, 0xa0, 0x202f, 0x205f, 0x3000]) table[unit] = SPACE;
  fill(0x2000, 0x200a, SPACE);
  for (const unit of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[unit] = LINE;
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) table[unit] = INVISIBLE;
  return table;
})();

/** Latin letters that are typed for Cyrillic ones inside Cyrillic words. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  h: 'һ',
  ə: 'ә',
};

const longestWord = 40;
const addressMarks = new Set(['#', '@', '/', '.']);
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const hasLatin = /[a-zə]/;

/** Cuts a text into tokens, in one pass. "62, 34 %" → 62 · , · 34 · %. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap: Token['gap'] = 'line';
  let runStart = 0;
  // the run without blanks holds a mark that addresses have
  let marked = false;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit];
    if (kind === SPACE || kind === LINE) {
      if (gap === 'none') {
        if (marked) markAddress(tokens, runStart);
        runStart = tokens.length;
        marked = false;
      }
      if (kind === LINE) gap = 'line';
      else if (gap === 'none') gap = 'space';
      at += 1;
      continue;
    }
    if (kind === INVISIBLE) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let whatKind: Token['kind'] = 'mark';
    let spelling: Spelling;
    if (kind === OTHER) spelling = spelled(text[at] ?? '', 'mark');
    else {
      let last = end;
      while (end < length) {
        const nextKind = classes[text.charCodeAt(end)];
        if (nextKind === kind) last = end + 1;
        else if (nextKind !== INVISIBLE) break;
        end += 1;
      }
      end = last;
      whatKind = kind === DIGIT ? 'digits' : 'word';
      spelling = spelled(kind === LETTER && end - at > longestWord ? '' : text.slice(at, end), whatKind);
    }
    tokens.push({
      kind: whatKind,
      start: at,
      end,
      key: spelling.key,
      gap,
      cyrillic: spelling.cyrillic,
      capital: spelling.capital,
      address: false,
      spelling,
    });
    if (kind === OTHER && addressMarks.has(spelling.key)) marked = true;
    gap = 'none';
    at = end;
  }
  if (marked) markAddress(tokens, runStart);
  return tokens;
}

const spellings = new Map<string, Spelling>();
const mostSpellings = 50_000;
const someCyrillic = /[\u0400-\u052F]/;

function spelled(written: string, kind: Token['kind']): Spelling {
  const known = spellings.get(written);
  if (known) return known;
  const notes = { kk: null, other: null };
  let spelling: Spelling;
  if (kind === 'word') {
    const cyrillic = someCyrillic.test(written);
    const first = written[0] ?? '';
    spelling = { written, key: wordKey(written, cyrillic), cyrillic, capital: first !== first.toLowerCase(), notes };
  } else {
    spelling = { written, key: written.replace(invisible, ''), cyrillic: false, capital: false, notes };
    if (written.length > longestWord) return spelling;
  }
  // an archive has more spellings than are worth keeping
  if (spellings.size >= mostSpellings) spellings.clear();
  spellings.set(written, spelling);
  return spelling;
}

/** Lower case, composed, without invisible signs, ё as е, Latin look-alikes in a Cyrillic word made Cyrillic. */
function wordKey(written: string, cyrillic: boolean): string {
  let key = written.toLowerCase().replace(invisible, '').normalize('NFC');
  if (!cyrillic) return key;
  if (hasLatin.test(key)) key = Array.from(key, (letter) => lookAlikes[letter] ?? letter).join('');
  return key.replaceAll('ё', 'е');
}

const longestAddress = 400;

/** A run without blanks that is an address ("https://…", "kt.kz/rus/…", "name@site") or an account ("#выборы2023", "@dalel"). */
function markAddress(tokens: Token[], from: number): void {
  const size = tokens.length - from;
  if (size < 2 || size > longestAddress) return;
  let begins = -1;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'mark') continue;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const inside = index > from;
    if ((token.key === '#' || token.key === '@') && after?.kind === 'word' && after.gap === 'none') begins = index;
    else if (token.key === '/' && after?.key === '/' && inside) begins = from;
    else if (token.key === '.' && inside && before?.kind === 'word' && !before.cyrillic && after?.kind === 'word') {
      // "kt.kz/…", "www.election.gov.kz", but not "U.S." or "a.m."
      const path = tokens[index + 2]?.key === '/' || before.key === 'www';
      if (path && after.key.length >= 2 && after.gap === 'none') begins = from;
    }
    if (token.key === '@' && inside && before?.kind !== 'mark') begins = from;
    if (begins >= 0) break;
  }
  if (begins < 0) return;
  for (let index = begins; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token) token.address = true;
  }
}
