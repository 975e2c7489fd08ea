import type { Language } from '../model/observation.ts';
import { foldWord, noted } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import { closingQuotes, hyphens, isAllCapitals, isCapitalised, openingQuotes } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * How words are written in the language files: words with spaces between; `*` after a stem stands for the language's endings
 * ("туркестанск* област*"), `^` before a word asks for a capital, `^^` for capitals throughout, `«` and `»` for an opening
 * quotation mark before and a closing one after the word. Hyphens and quotation marks between the words of the text are passed over.
 */
export interface LexiconEntry<Value> {
  readonly language: Language;
  readonly words: string;
  readonly value: Value;
}

/** A place in the text where an entry's words stand: tokens [from, to), offsets start–end. */
export interface LexiconMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly words: string;
  readonly language: Language;
}

export interface Lexicon<Value> {
  /** The longest entry that begins at token `index`, or null. `prefer` decides between equals. */
  readonly matchAt: (tokens: readonly Token[], index: number, prefer: Language) => LexiconMatch<Value> | null;
  /** Whether any entry could begin with this word; costs one look-up. */
  readonly mayBegin: (spelling: Spelling) => boolean;
  /** Every match from left to right, none overlapping another. */
  readonly matches: (tokens: readonly Token[], prefer: Language) => readonly LexiconMatch<Value>[];
}

interface Element {
  readonly key: string;
  readonly latinKey: string;
  readonly inflected: boolean;
  readonly capital: boolean;
  readonly capitals: boolean;
  readonly quoted: boolean;
  readonly closed: boolean;
}

interface Phrase<Value> extends LexiconEntry<Value> {
  readonly elements: readonly Element[];
}

const russianEndings =
  /^(?:|[аяуюыиеоьй]|о[йюмвее]|е[йюемв]|ов|ев|ей|ью|ий|ый|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ыми|ими|ую|юю|ою|ею|ам|ям|ами|ями|ах|ях|ом|ем|ия|ии|ию|ием|иям|иями|иях|ье|ья|ьям|ьями|ьях|ьем)$/u;
// plural, possessive, case, then "-ғы" (that which is in it) and what may follow; every combination a newspaper uses
const kazakhEndings =
  /^(?:[лдт][ае]р)?(?:ы|і|сы|сі|ым|ім|м|ымыз|іміз|мыз|міз|ың|ің|ң|ыңыз|іңіз)?(?:[ндт][ыі]ң|[ндт][ыі]|[ғгқк][ае]|[нй]?[ае]|н|н?[дт][ае]н?|н[ае]н|[мбп]ен)?(?:[ғг][ыі])?(?:[лдт][ае]р)?(?:н?[ыі])?(?:[ндт][ыі]ң|[ндт][ыі]|[ғгқк][ае]|н?[ае]|н?[дт][ае]н?|н[ае]н|[мбп]ен|м[ыі]з)?$/u;
const englishEndings = /^(?:|s|es|'s|'|s')$/u;
const endings: Readonly<Record<Language, RegExp>> = { ru: russianEndings, kk: kazakhEndings, en: englishEndings };

/** Kazakh in Latin letters (the newspapers' orthographies of 2018–2021) is compared letter by letter, i/ı and u/ú/ý as one. */
const latinLetters: Readonly<Record<string, string>> = {
  a: 'а', á: 'ә', ä: 'ә', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', ǵ: 'ғ', ğ: 'ғ', ǧ: 'ғ', h: 'х', i: 'і', ı: 'і', í: 'і',
  j: 'ж', k: 'к', q: 'қ', l: 'л', m: 'м', n: 'н', ń: 'ң', ñ: 'ң', ŋ: 'ң', o: 'о', ó: 'ө', ö: 'ө', p: 'п', r: 'р', s: 'с', ş: 'ш',
  t: 'т', u: 'у', ú: 'у', ü: 'у', ū: 'у', ý: 'у', v: 'в', w: 'у', x: 'х', y: 'ы', z: 'з', "'": '',
}; // prettier-ignore
const cyrillicAsLatin: Readonly<Record<string, string>> = {
  и: 'і', й: 'і', ұ: 'у', ү: 'у', я: 'іа', ю: 'іу', э: 'е', һ: 'х', ё: 'іо', щ: 'ш', ъ: '', ь: '',
}; // prettier-ignore

/** The common form of a Kazakh word in either script: "oblysynda" and "облысында" give the same. */
export function kazakhKey(folded: string): string {
  return folded
    .replaceAll('i̇', 'i')
    .replaceAll('sh', 'ш')
    .replaceAll('gh', 'ғ')
    .replaceAll('ch', 'ч')
    .replaceAll(/[\p{L}']/gu, (letter) => latinLetters[letter] ?? cyrillicAsLatin[letter] ?? letter)
    .replaceAll(/(.)\1+/gu, '$1');
}

const latinWord = /^[\p{Script=Latin}']+$/u;
const longestGap = 3;
/** The common form of words in Latin letters, "" for all others. */
const commonForm = noted(({ kind, fold }) => (kind === 'word' && latinWord.test(fold) ? kazakhKey(fold) : ''));

function readElement(word: string, language: Language): Element {
  const marks = /^(?<marks>[«^]*)(?<stem>[^*»]*)(?<star>\*?)»?$/u.exec(word)?.groups;
  const stem = foldWord(marks?.['stem'] ?? word);
  const signs = marks?.['marks'] ?? '';
  return {
    key: stem,
    latinKey: language === 'kk' ? kazakhKey(stem) : '',
    inflected: marks?.['star'] === '*',
    capital: signs.includes('^'),
    capitals: signs.includes('^^'),
    quoted: signs.includes('«'),
    closed: word.endsWith('»'),
  };
}

function endsWell(rest: string, language: Language): boolean {
  return rest.length <= 16 && endings[language].test(rest);
}

/** Kazakh endings written in the common form of both scripts: "облысындағы" keeps its letters, "қаласының" too. */
function endsWellInCommonForm(rest: string): boolean {
  return rest.length <= 16 && endings.kk.test(rest);
}

function isElement(element: Element, language: Language, spelling: Spelling): boolean {
  if (spelling.kind === 'mark' || spelling.kind === 'break') return false;
  if (element.capitals ? !isAllCapitals(spelling) : element.capital && !isCapitalised(spelling)) return false;
  const word = spelling.fold;
  if (word === element.key) return true;
  if (element.inflected && word.startsWith(element.key) && endsWell(word.slice(element.key.length), language))
    return true;
  if (language !== 'kk') return false;
  const common = commonForm(spelling);
  if (common === '') return false;
  if (common === element.latinKey) return true;
  return (
    element.inflected &&
    common.startsWith(element.latinKey) &&
    endsWellInCommonForm(common.slice(element.latinKey.length))
  );
}

/** The phrases of all dictionaries by the beginnings of their first words: a word is looked up once for all of them. */
const shelves = {
  dictionaries: 0,
  longest: 0,
  byFirst: new Map<string, { readonly dictionary: number; readonly phrase: Phrase<unknown> }[]>(),
};

/** The phrases that begin with a spelling, by dictionary; made again when a dictionary has come since. */
interface Begun {
  readonly dictionaries: number;
  readonly phrases: readonly (readonly Phrase<unknown>[] | undefined)[];
}

const begun = noted((): { last: Begun | null } => ({ last: null }));
const nothing: readonly (readonly Phrase<unknown>[] | undefined)[] = [];

function begunBy(spelling: Spelling): Begun['phrases'] {
  const note = begun(spelling);
  if (note.last !== null && note.last.dictionaries === shelves.dictionaries) return note.last.phrases;
  let phrases: Phrase<unknown>[][] | null = null;
  const collect = (word: string) => {
    for (let length = Math.min(word.length, shelves.longest); length > 0; length -= 1) {
      for (const { dictionary, phrase } of shelves.byFirst.get(word.slice(0, length)) ?? []) {
        const first = phrase.elements[0];
        if (!first || !isElement(first, phrase.language, spelling)) continue;
        phrases ??= [];
        const there = (phrases[dictionary] ??= []);
        if (!there.includes(phrase)) there.push(phrase);
      }
    }
  };
  if (spelling.kind === 'word' || spelling.kind === 'digits') {
    collect(spelling.fold);
    const common = commonForm(spelling);
    if (common !== '') collect(common);
  }
  note.last = { dictionaries: shelves.dictionaries, phrases: phrases ?? nothing };
  return note.last.phrases;
}

/** Makes a dictionary of phrases that are found by their first word, whatever its ending: linear in the text. */
export function makeLexicon<Value>(entries: readonly LexiconEntry<Value>[]): Lexicon<Value> {
  const dictionary = shelves.dictionaries;
  shelves.dictionaries += 1;
  const put = (key: string, phrase: Phrase<Value>) => {
    const there = shelves.byFirst.get(key);
    const filed = { dictionary, phrase };
    if (there) there.push(filed);
    else shelves.byFirst.set(key, [filed]);
    shelves.longest = Math.max(shelves.longest, key.length);
  };
  for (const entry of entries) {
    const elements = entry.words.split(' ').map((word) => readElement(word, entry.language));
    const first = elements[0];
    if (!first || first.key === '') continue;
    const phrase = { ...entry, elements };
    put(first.key, phrase);
    if (entry.language === 'kk' && first.latinKey !== first.key) put(first.latinKey, phrase);
  }
  const candidates = (spelling: Spelling): readonly Phrase<Value>[] | undefined =>
    begunBy(spelling)[dictionary] as readonly Phrase<Value>[] | undefined;

  const complete = (phrase: Phrase<Value>, tokens: readonly Token[], index: number): number => {
    let at = index;
    for (let position = 0; position < phrase.elements.length; position += 1) {
      const element = phrase.elements[position];
      if (!element) return -1;
      if (position > 0) {
        let skipped = 0;
        while (skipped < longestGap && isPassedOver(tokens[at], tokens[at - 1])) {
          at += 1;
          skipped += 1;
        }
      }
      const token = tokens[at];
      if (!token || (position > 0 && !isElement(element, phrase.language, token.spelling))) return -1;
      if (element.quoted && !openingQuotes.has(tokens[at - 1]?.text ?? '')) return -1;
      at += 1;
      if (element.closed && !closingQuotes.has(tokens[at]?.text ?? '')) return -1;
    }
    return at;
  };

  const matchAt: Lexicon<Value>['matchAt'] = (tokens, index, prefer) => {
    const token = tokens[index];
    if (!token) return null;
    const phrases = candidates(token.spelling);
    if (!phrases) return null;
    let best: { phrase: Phrase<Value>; to: number } | null = null;
    for (const phrase of phrases) {
      const to = complete(phrase, tokens, index);
      if (to < 0) continue;
      if (!best || to > best.to || (to === best.to && ranks(phrase, prefer) > ranks(best.phrase, prefer)))
        best = { phrase, to };
    }
    if (!best) return null;
    const to = withSuffix(tokens, best.to);
    const last = tokens[to - 1];
    if (!last) return null;
    const { value, words, language } = best.phrase;
    return { from: index, to, start: token.start, end: last.end, value, words, language };
  };

  return {
    matchAt,
    mayBegin: (spelling) => candidates(spelling) !== undefined,
    matches: (tokens, prefer) => {
      const found: LexiconMatch<Value>[] = [];
      for (let index = 0; index < tokens.length;) {
        const match = matchAt(tokens, index, prefer);
        if (match) found.push(match);
        index = match ? match.to : index + 1;
      }
      return found;
    },
  };
}

/** Of two phrases of equal reach, the one in the article's language, then the one with more letters said. */
function ranks(phrase: Phrase<unknown>, prefer: Language): number {
  return phrase.words.length + (phrase.language === prefer ? 1000 : 0);
}

/** Quotation marks, tight hyphens, and the full stop of an abbreviation ("обл. Абай") stand between words of one phrase. */
function isPassedOver(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.kind !== 'mark') return false;
  if (openingQuotes.has(token.text) || closingQuotes.has(token.text)) return true;
  if (hyphens.has(token.text)) return !token.spaced;
  return token.text === '.' && !token.spaced && before !== undefined && before.text.length <= 4;
}

const kazakhSuffix =
  /^(?:[лдт][ае]р|[ндт][ыі]ң?|[ғгқк][ае]|[дт][ае]н?|н[ае]н?|[мбп]ен|[дт][ае]ғ?[ыі]|[дт][ае]г[ыі]|тар|ы|і|а|е|у|ом|ой|ын|ін)\p{L}{0,6}$/u;

/** "«AMANAT»-тың": the ending after a quotation mark and hyphen belongs to the word. */
function withSuffix(tokens: readonly Token[], to: number): number {
  let at = to;
  if (closingQuotes.has(tokens[at]?.text ?? '')) at += 1;
  const hyphen = tokens[at];
  const suffix = tokens[at + 1];
  if (
    hyphen &&
    hyphens.has(hyphen.text) &&
    !hyphen.spaced &&
    suffix?.kind === 'word' &&
    !suffix.spaced &&
    kazakhSuffix.test(suffix.fold)
  )
    return at + 2;
  return to;
}
