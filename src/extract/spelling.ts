/** One way of writing a word, a number or a mark, met again and again: what is found out about it is found out once. */
export interface Spelling {
  readonly kind: 'word' | 'digits' | 'mark' | 'break';
  readonly text: string;
  /** For comparing: lower case, ё as е, Latin look-alikes inside Cyrillic words made Cyrillic ("Амaнат" → "аманат"). */
  readonly fold: string;
  /** What the modules know of it, each in the slot it was given by `noted`. */
  readonly notes: unknown[];
}

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

/** An archive has more spellings than are worth keeping: when so many are known, all are forgotten and met anew. */
const mostKnown = 30_000;
const longestKnown = 60;
const known = new Map<string, Spelling>();

/** The one Spelling of a word, run of digits, mark or line break; very long ones are made afresh each time. */
export function spellingOf(written: string, kind: Spelling['kind']): Spelling {
  const there = known.get(written);
  if (there !== undefined) return there;
  if (written.length > longestKnown) return toSpelling(written, kind);
  // a slice keeps the whole article in memory: what is remembered is a copy
  const text = detached(written);
  const spelling = toSpelling(text, kind);
  if (known.size >= mostKnown) known.clear();
  known.set(text, spelling);
  return spelling;
}

function toSpelling(text: string, kind: Spelling['kind']): Spelling {
  return { kind, text, fold: kind === 'word' ? foldWord(text) : text, notes: [] };
}

/** The same characters in a string of their own: a slice of an article would keep the article in memory. */
export function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}

let slots = 0;

/** Makes a look-up of something that follows from the spelling alone: `find` runs once for each spelling. It may not give undefined. */
export function noted<Note extends {} | null>(find: (spelling: Spelling) => Note): (spelling: Spelling) => Note {
  const slot = slots;
  slots += 1;
  return (spelling) => {
    const there = spelling.notes[slot];
    if (there !== undefined) return there as Note;
    const note = find(spelling);
    spelling.notes[slot] = note;
    return note;
  };
}
