import type { Language, Qualifier } from '../../model/observation.ts';
import { numberWords as en } from '../languages/en/numbers.ts';
import { notNumbers, numberWords as kk, onlyInside, sharedWithRussian } from '../languages/kk/numbers.ts';
import { numberWords as ru } from '../languages/ru/numbers.ts';
import { findTokens, type Token } from './tokens.ts';
import type { NumberWord, NumberWords, Phrase, SpellingNotes, WrittenUnit } from './words.ts';

export const languageWords: readonly (readonly [Language, NumberWords])[] = [
  ['ru', ru],
  ['kk', kk],
  ['en', en],
];

const split = (forms: string): string[] => forms.split(' ').filter((form) => form !== '');

/** A set over the same list in all three languages. */
export function wordSet(pick: (words: NumberWords) => string): ReadonlySet<string> {
  return new Set(languageWords.flatMap(([lang, words]) => split(pick(words)).flatMap((word) => spellings(lang, word))));
}

/** Kazakh words are kept twice: as written, and folded for Latin orthographies. */
function spellings(lang: Language, word: string): string[] {
  return lang === 'kk' ? [word, foldedMark + fold(word)] : [word];
}

/** Before a folded word, so that the two spellings never meet: "†уш" is үш written "úsh". */
const foldedMark = '†';

const latinKazakh: Readonly<Record<string, string>> = {
  a: 'а', á: 'ә', ä: 'ә', ə: 'ә', b: 'б', v: 'в', g: 'г', ǵ: 'ғ', ğ: 'ғ', d: 'д', e: 'е', j: 'ж', z: 'з', i: 'и', ı: 'и', k: 'к', q: 'қ', l: 'л',
  m: 'м', n: 'н', ń: 'ң', ñ: 'ң', ŋ: 'ң', o: 'о', ó: 'ө', ö: 'ө', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', ý: 'у', ū: 'у', ú: 'у', ü: 'у', f: 'ф',
  x: 'х', h: 'х', c: 'ц', ş: 'ш', y: 'ы', w: 'у',
}; // prettier-ignore

/** One letter for each sound that the orthographies of 2018–2021 write differently. */
function fold(word: string): string {
  return word.replaceAll(/[йі]/g, 'и').replaceAll(/[үұ]/g, 'у').replaceAll('һ', 'х');
}

function foldLatin(word: string): string {
  const cyrillic = word.replaceAll('sh', 'ш').replaceAll('ch', 'ч');
  let folded = foldedMark;
  for (const letter of cyrillic) folded += latinKazakh[letter] ?? letter;
  return folded;
}

const latinKazakhLetters = /[áǵńóúýıäğñŋöüūş]/;

/** What the lexicon knows of a token's spelling in a text of this language; found once for each spelling. */
function notesOf(token: Token, lang: Language): SpellingNotes {
  const { notes } = token.spelling;
  if (lang === 'kk') return (notes.kk ??= noted(token, true));
  return (notes.other ??= noted(token, false));
}

function noted(token: Token, kazakh: boolean): SpellingNotes {
  const keys = spelledKeys(token, kazakh);
  const number = token.kind === 'word' ? senseOf(keys, kazakh) : null;
  const written = token.spelling.written;
  return {
    keys,
    number,
    begins: number !== null || keys.some((key) => beginners.has(key)) || (token.capital && romanShape.test(written)),
    phrases: new Map(),
  };
}

const romanShape = /^[IVXІХ]{1,7}$/;

/** The spellings under which a token is looked up: itself, and folded where it may be Kazakh in Latin letters. */
function spelledKeys(token: Token, kazakh: boolean): readonly string[] {
  if (token.kind !== 'word' || token.cyrillic) return [token.key];
  if (kazakh) return [foldLatin(token.key), token.key];
  return latinKazakhLetters.test(token.key) ? [token.key, foldLatin(token.key)] : [token.key];
}

/** The same, kept. */
export function keysOf(token: Token, lang: Language): readonly string[] {
  return notesOf(token, lang).keys;
}

/** Could a number, a share, a "none" or a Roman numeral begin with this word? Most words cannot. */
export function beginsNumber(token: Token, lang: Language): boolean {
  return notesOf(token, lang).begins;
}

// --- words ---

const exact = new Map<string, NumberWord>();
const stems = new Map<string, NumberWord>();

function define(
  into: Map<string, NumberWord>,
  lang: Language,
  forms: string,
  word: Partial<NumberWord> & Pick<NumberWord, 'role' | 'value'>,
): void {
  for (const form of split(forms)) {
    for (const key of spellings(lang, form)) {
      if (!into.has(key))
        into.set(key, {
          lang,
          written: '',
          qualifier: null,
          ending: '',
          loose: null,
          inside: false,
          multiplies: word.role === 'scale',
          ...word,
        });
    }
  }
}

for (const [lang, words] of languageWords) {
  const into = lang === 'kk' ? stems : exact;
  for (const [value, forms] of words.cardinals) define(into, lang, forms, { role: 'cardinal', value });
  for (const [value, forms] of words.collectives) define(into, lang, forms, { role: 'collective', value });
  const vague = new Set(split(words.vague));
  for (const [value, forms] of words.scales) {
    for (const form of split(forms))
      define(into, lang, form, { role: 'scale', value, loose: vague.has(form) ? 'vague' : null });
  }
  for (const form of vague)
    define(into, lang, form, {
      role: 'scale',
      value: form.startsWith('десят') || form === 'tens' || form === 'dozens' ? 1 : 2,
      loose: 'vague',
    });
  for (const [written, forms, qualifier] of words.wholes)
    define(into, lang, forms, { role: 'whole', value: Number(written), written, qualifier: qualifier ?? null });
  // English shares are ordinals as well ("a third", "the third"): the reader tells them by the words around
  if (lang !== 'en') for (const [value, forms] of words.shares) define(exact, lang, forms, { role: 'share', value });
  const endings = words.ordinalEndings === '' ? [''] : split(words.ordinalEndings);
  for (const [value, stem] of words.ordinals) {
    for (const ending of endings) define(into, lang, stem + ending, { role: 'ordinal', value, ending });
  }
}

const excluded = new Set(split(notNumbers).flatMap((word) => spellings('kk', word)));
const inside = new Set(split(onlyInside).flatMap((word) => spellings('kk', word)));
const shared = new Set(split(sharedWithRussian));

const kazakhOrdinal = /^с?[ыи]?н?ш[ыи](?!лд)/u;
const kazakhLoose = /^[дт](?:а|е)(?:ғ|г)(?:а|е)н/u;
const kazakhManner = /^[лдт][ае]п$/u;
const kazakhAbout = /^[дт][ае]и(?:[ыи]\p{L}{0,4})?$/u;
const kazakhCase =
  /^(?:[ае]у)?(?:[лдт][ае]р)?(?:с?[ыи]|у[ыи])?(?:[ндт][ыи]ң|[ғгқкн][ае]|[ае]|[ндт][ыи]|н|н?[дт][ае]|[ндт][ае]н|[мбп]ен|н?[дт][ае][ғг][ыи]\p{L}{0,6})?$/u;
const longestStem = 9;

/** Tells what a Kazakh ending does to a number, or null if it is no ending: "нан" case, "інші" order, "дей" about. */
export function kazakhEnding(ending: string): 'case' | 'order' | 'about' | 'vague' | null {
  const folded = fold(ending);
  if (folded.length > 14) return null;
  if (kazakhOrdinal.test(folded)) return 'order';
  if (kazakhLoose.test(folded) || kazakhManner.test(folded)) return 'vague';
  if (kazakhAbout.test(folded)) return 'about';
  return kazakhCase.test(folded) ? 'case' : null;
}

/** The same for an ending in Latin letters: "nan", "yn". */
export function kazakhEndingOf(token: Token): 'case' | 'order' | 'about' | 'vague' | null {
  return kazakhEnding(token.cyrillic ? token.key : foldLatin(token.key).slice(foldedMark.length));
}

function withEnding(key: string): NumberWord | undefined {
  if (excluded.has(key)) return undefined;
  const plain = stems.get(key);
  if (plain) return plain;
  const mark = key.startsWith(foldedMark) ? foldedMark.length : 0;
  for (let size = Math.min(key.length - 1, longestStem + mark); size >= 2 + mark; size -= 1) {
    const stem = stems.get(key.slice(0, size));
    if (!stem) continue;
    const ending = key.slice(size);
    const kind = kazakhEnding(ending);
    if (kind === null) continue;
    if (kind === 'order') return { ...stem, role: 'ordinal', ending };
    // "ондай" is "such", and only round numbers say "about" with an ending
    return { ...stem, ending, inside: inside.has(key), loose: kind === 'case' ? stem.loose : kind };
  }
  return undefined;
}

/** The first sense that one of the spellings has; a Kazakh text prefers the Kazakh one. */
function senseOf(keys: readonly string[], kazakh: boolean): NumberWord | null {
  for (const key of keys) {
    const word = kazakh ? (withEnding(key) ?? exact.get(key)) : (exact.get(key) ?? withEnding(key));
    if (word) return word;
  }
  return null;
}

/** Words other than numbers with which a share or a "none" begins. */
const beginners = new Set([
  ...languageWords.flatMap(([lang, words]) => split(words.every).flatMap((word) => spellings(lang, word))),
  ...languageWords.flatMap(([, words]) => words.none.map((phrase) => /^\p{L}+/u.exec(phrase)?.[0] ?? '')),
  'half',
  'halves',
]);

/** What a word says as a number in a text of this language; undefined for other words. */
export function numberWordOf(tokens: readonly Token[], index: number, lang: Language): NumberWord | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const word = notesOf(token, lang).number;
  if (word === null) return undefined;
  return word.lang === 'kk' && !readsAsKazakh(tokens, index, token, word, lang) ? undefined : word;
}

const kazakhLetters = /[әғқңөұүһі]/;
const afterRussianHe =
  /^(?:не|и|а|же|также|был|будет|стал|еще|уже|и|считает|говорит|может|должен|\p{L}+(?:ил|ал|ел|ял|ул|лся|ет|ит|ют|ся))$/u;

/** "он" is ten in Kazakh and "he" in Russian; words with Kazakh letters are Kazakh anywhere. */
function readsAsKazakh(
  tokens: readonly Token[],
  index: number,
  token: Token,
  word: NumberWord,
  lang: Language,
): boolean {
  if (lang === 'kk') {
    if (!shared.has(token.key)) return true;
    const next = tokens[index + 1];
    return !(
      next?.kind === 'word' &&
      afterRussianHe.test(next.key) &&
      !kazakhLetters.test(next.key) &&
      next.key !== 'жыл' &&
      next.key !== 'рет'
    );
  }
  if (token.key.length > 2 && (kazakhLetters.test(token.key) || word.role === 'scale')) return true;
  const near = (at: number): boolean => kazakhLetters.test(tokens[at]?.key ?? '');
  return token.cyrillic && [-2, -1, 1, 2].some((step) => near(index + step));
}

// --- phrases ---

/** Phrases by their first word (or last, when read backwards), the longest first; `*` takes any ending. */
export interface PhraseBook<T> {
  readonly whole: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly begun: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** Makes a book of phrases: rows of a value and its wordings. */
export function phraseBook<T>(
  rows: readonly (readonly [Language, T, readonly string[]])[],
  edge: 'first' | 'last',
): PhraseBook<T> {
  const whole = new Map<string, Phrase<T>[]>();
  const begun = new Map<string, Phrase<T>[]>();
  const put = (words: readonly string[], value: T): void => {
    const key = (edge === 'first' ? words[0] : words.at(-1)) ?? '';
    const open = key.endsWith('*');
    const into = open ? begun : whole;
    const name = open ? key.slice(0, -1) : key;
    const list = into.get(name) ?? [];
    list.push({ words, value });
    list.sort((one, other) => other.words.length - one.words.length);
    into.set(name, list);
  };
  for (const [lang, value, wordings] of rows) {
    for (const wording of wordings) {
      const words = phraseKeys(wording);
      put(words, value);
      if (lang === 'kk')
        put(
          words.map((word) => foldedMark + fold(word)),
          value,
        );
    }
  }
  return { whole, begun };
}

function phraseKeys(wording: string): string[] {
  const keys: string[] = [];
  for (const token of findTokens(wording)) {
    if (token.key === '*' && keys.length > 0) keys.push(`${keys.pop() ?? ''}*`);
    else keys.push(token.key);
  }
  return keys;
}

const shortestBegun = 3;

function sameWord(token: Token | undefined, word: string, lang: Language): boolean {
  if (!token) return false;
  for (const key of keysOf(token, lang)) {
    if (word.endsWith('*') ? key.startsWith(word.slice(0, -1)) : key === word) return true;
  }
  return false;
}

/** The phrases of a book whose edge is this word, the longest first; found once for each spelling. */
function candidates<T>(book: PhraseBook<T>, token: Token, lang: Language): readonly Phrase<T>[] {
  const notes = notesOf(token, lang);
  const kept = notes.phrases.get(book);
  if (kept) return kept as readonly Phrase<T>[];
  const found: Phrase<T>[] = [];
  for (const key of notes.keys) {
    found.push(...(book.whole.get(key) ?? []));
    if (token.kind !== 'word') continue;
    for (let size = Math.min(key.length, 14); size >= Math.min(shortestBegun, key.length); size -= 1) {
      found.push(...(book.begun.get(key.slice(0, size)) ?? []));
    }
  }
  found.sort((one, other) => other.words.length - one.words.length);
  notes.phrases.set(book, found);
  return found;
}

/** The longest phrase that begins at a token, on one line: where it ends (exclusive) and what it says. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  index: number,
  lang: Language,
): { end: number; value: T } | null {
  const token = tokens[index];
  if (!token) return null;
  let found: { end: number; value: T } | null = null;
  for (const phrase of candidates(book, token, lang)) {
    const size = phrase.words.length;
    if (found) break;
    let fits = true;
    for (let step = 1; step < size && fits; step += 1) {
      const next = tokens[index + step];
      fits = next?.gap !== 'line' && sameWord(next, phrase.words[step] ?? '', lang);
    }
    if (fits) found = { end: index + size, value: phrase.value };
  }
  return found;
}

/** The longest phrase that ends with a token (inclusive): where it begins. */
export function phraseBefore<T>(
  book: PhraseBook<T>,
  tokens: readonly Token[],
  index: number,
  lang: Language,
): { begin: number; value: T } | null {
  const token = tokens[index];
  if (!token) return null;
  let found: { begin: number; value: T } | null = null;
  for (const phrase of candidates(book, token, lang)) {
    const size = phrase.words.length;
    if (found) break;
    let fits = true;
    for (let step = 1; step < size && fits; step += 1) {
      fits =
        tokens[index - step + 1]?.gap !== 'line' &&
        sameWord(tokens[index - step], phrase.words[size - 1 - step] ?? '', lang);
    }
    if (fits) found = { begin: index - size + 1, value: phrase.value };
  }
  return found;
}

const listed = (forms: string): string[] => split(forms);
const unitRows = languageWords.flatMap(([lang, words]) =>
  words.units.map(([unit, forms]) => [lang, unit, unitPhrases(forms)] as const),
);

/** Unit lists keep phrases of several words as "a b" by a known first word; everything else is single words. */
function unitPhrases(forms: string): string[] {
  return forms.split('|').map((form) => form.trim());
}

/** Percent signs and words, money, years, lengths… */
export const units: PhraseBook<WrittenUnit> = phraseBook(unitRows, 'first');
export const qualifiersBefore: PhraseBook<Qualifier> = phraseBook(
  languageWords.flatMap(([lang, words]) => words.before.map(([value, forms]) => [lang, value, forms] as const)),
  'last',
);
export const qualifiersAfter: PhraseBook<Qualifier> = phraseBook(
  languageWords.flatMap(([lang, words]) => words.after.map(([value, forms]) => [lang, value, forms] as const)),
  'first',
);
export const none: PhraseBook<true> = phraseBook(
  languageWords.map(([lang, words]) => [lang, true, words.none] as const),
  'first',
);
export const months: PhraseBook<number> = phraseBook(
  languageWords.flatMap(([lang, words]) =>
    words.months.map((forms, index) => [lang, index + 1, listed(forms)] as const),
  ),
  'first',
);
export const years: PhraseBook<true> = phraseBook(
  languageWords.map(([lang, words]) => [lang, true, listed(words.year)] as const),
  'first',
);
export const durations = wordSet((words) => words.durations);
export const between = wordSet((words) => words.between);
export const or = wordSet((words) => words.or);
export const and = wordSet((words) => words.and);
export const yearBefore = wordSet((words) => words.yearBefore);
export const clockBefore = wordSet((words) => words.clockBefore);
export const clockAfter = wordSet((words) => words.clockAfter);
export const hours = wordSet((words) => words.hours);
export const numbered = wordSet((words) => words.numbered);
export const numberedPlaces = wordSet((words) => words.numberedPlaces);
export const several = wordSet((words) => words.several);
export const only = wordSet((words) => words.only);
export const exchange = wordSet((words) => words.exchange);
export const digitOrdinals = {
  ru: new Set(listed(ru.digitOrdinals)),
  kk: new Set(listed(kk.digitOrdinals)),
  en: new Set(listed(en.digitOrdinals)),
} as const;
export const digitCardinals = new Set(listed(ru.digitCardinals));

/** Is a token in one of these sets, in any of its spellings? */
export function isIn(set: ReadonlySet<string>, token: Token | undefined, lang: Language): boolean {
  if (token === undefined) return false;
  for (const key of keysOf(token, lang)) if (set.has(key)) return true;
  return false;
}
