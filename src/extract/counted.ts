import type { Language } from '../model/observation.ts';
import { en } from './languages/en/counted.ts';
import { kk } from './languages/kk/counted.ts';
import { ru } from './languages/ru/counted.ts';
import { kazakhKey } from './lexicon.ts';
import type { ReadingContext, Span } from './mentions.ts';
import { noted } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What a noun counts. Most are an indicator of the catalogue; the weak ones need the words around them to say which. */
export const concepts = [
  'members',
  'branches',
  'primary-organisations',
  'reception-offices',
  'delegates',
  'parties',
  'party-lists',
  'seats',
  'assemblies',
  'districts',
  'deputies',
  'candidates',
  'voter',
  'people',
  'vote',
  'polling-stations',
  'observers',
  'commissions',
  'proposals',
  'appeals',
  'receptions',
  'inquiries',
  'bills',
  'laws',
  'sessions',
  'question',
  'request',
  'family',
  'child',
  'pupil',
  'women',
  'men',
  'youth',
  'disabled',
  'project',
  'akim',
  'registered-thing',
  'job',
  'case',
  'other',
] as const;
export type Concept = (typeof concepts)[number];

/** A word that says how the figure beside it is to be taken: who voted, which route, what came of it. */
export const cueKinds = [
  'turnout',
  'took-part',
  'vote-for',
  'on-lists',
  'appealed',
  'resolved',
  'explained',
  'in-progress',
  'received-in-person',
  'route-list',
  'route-district',
  'route-appointed',
  'route-indirect',
  'nominated',
  'registered',
  'withdrawn',
  'eligible',
  'elected',
  'to-be-elected',
  'won',
  'sought',
  'taking-part',
  'admitted',
  'by-party',
  'by-self',
  'by-association',
  'by-primaries',
  'by-quota',
  'women',
  'men',
  'youth',
  'disabled',
  'new',
  're-elected',
  'quota-groups',
  'average-age',
  'youngest',
  'oldest',
  'age',
  'abroad',
  'local',
  'foreign',
  'home',
  'closed',
  'online',
  'reception',
  'call-centre',
  'e-mail',
  'messenger',
  'letters',
  'mobile-reception',
  'initiated',
  'considered',
  'approved',
  'adopted',
  'signed',
  'sent-to-senate',
  'in-force',
  'party-work',
  'in-ranks',
  'against-all',
  'yes',
  'no',
  'invalid',
  'election',
  'plan',
  'law-rule',
  'of-them',
  'each',
  'respectively',
  'now',
  'help',
  'programme',
  'economy',
  'population',
  'level-region',
  'level-city',
  'level-district',
  'level-rural',
  'preliminary',
  'growth',
  'others',
  'respondents',
  'opposite',
  'whole-country',
  'congress',
  'addressed',
  'total',
] as const;
export type Cue = (typeof cueKinds)[number];

/**
 * The words of one language. In a phrase `*` after a stem stands for any ending, `~` for one word that may stand between;
 * everything else is the word itself: "первичн* ~ организаци*".
 */
export interface CountedWords {
  readonly nouns: Readonly<Partial<Record<Concept, readonly string[]>>>;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
}

export interface CountedMention extends Span {
  readonly kind: 'counted';
  readonly sort: 'noun' | 'cue';
  readonly concept: Concept | null;
  readonly cue: Cue | null;
  /** Tokens of the text: first, and one after the last. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

interface Piece {
  readonly key: string;
  readonly open: boolean;
  readonly optional: boolean;
}
interface Phrase {
  readonly pieces: readonly Piece[];
  readonly sort: 'noun' | 'cue';
  readonly concept: Concept | null;
  readonly cue: Cue | null;
  readonly words: string;
  readonly weight: number;
}

const tables: Readonly<Record<Language, CountedWords>> = { ru, kk, en };
/** Phrases are found by the first letters of their first word: four, or all it has. */
const bucketLength = 4;
const lexicons = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();

function lexiconOf(lang: Language): ReadonlyMap<string, readonly Phrase[]> {
  const ready = lexicons.get(lang);
  if (ready) return ready;
  const built = new Map<string, Phrase[]>();
  const add = (words: string, sort: 'noun' | 'cue', concept: Concept | null, cue: Cue | null) => {
    // a hyphen parts tokens: "арыз-шағым*" is found as "арыз - шағымдар"
    const pieces = words.split(/[ -]+/u).map((word) => readPiece(word, lang));
    const first = pieces[0];
    if (!first || first.optional || first.key.length === 0) return;
    const phrase: Phrase = { pieces, sort, concept, cue, words, weight: words.replaceAll(/[*~ ]/gu, '').length };
    const bucket = first.key.slice(0, bucketLength);
    const there = built.get(bucket);
    if (there) there.push(phrase);
    else built.set(bucket, [phrase]);
  };
  for (const concept of concepts)
    for (const words of tables[lang].nouns[concept] ?? []) add(words, 'noun', concept, null);
  for (const cue of cueKinds) for (const words of tables[lang].cues[cue] ?? []) add(words, 'cue', null, cue);
  lexicons.set(lang, built);
  return built;
}

function readPiece(word: string, lang: Language): Piece {
  if (word === '~') return { key: '', open: true, optional: true };
  const open = word.endsWith('*');
  return { key: formOf(open ? word.slice(0, -1) : word, lang), open, optional: false };
}

/** Kazakh is compared in the form its two scripts share: "oblysy" and "облысы" are one word. */
function formOf(word: string, lang: Language): string {
  return lang === 'kk' ? kazakhKey(word) : word;
}

const longestWord = 60;

/** How a word is compared, by language; one of a million letters is cut short. */
type FormOf = (spelling: Spelling) => string;
const formIn = (lang: Language): FormOf =>
  noted(({ kind, fold, text }) => (kind === 'word' ? formOf(fold.slice(0, longestWord), lang) : text));
const plainForm = formIn('ru');
const forms: Readonly<Record<Language, FormOf>> = { ru: plainForm, en: plainForm, kk: formIn('kk') };

/** The phrases whose first word this may be, by language. */
const begunIn = (lang: Language) =>
  noted((spelling): readonly Phrase[] => {
    if (spelling.kind !== 'word') return none;
    const form = forms[lang](spelling);
    const found = candidates(lexiconOf(lang), form).filter(({ pieces: [first] }) => first && isPiece(first, form));
    return found.length === 0 ? none : found;
  });
const none: readonly Phrase[] = [];
const begun = new Map([['ru', begunIn('ru')] as const, ['kk', begunIn('kk')] as const, ['en', begunIn('en')] as const]);

/** Marks that may stand inside a phrase: «партийных» списков, e-mail. */
const passable = new Set(['«', '»', '“', '”', '„', '"', '-', '‑', '‐', '’', "'"]);

/** Where a phrase ends whose first word is the token at `at`, or -1. */
function fits(phrase: Phrase, tokens: readonly Token[], form: FormOf, at: number): number {
  const { pieces } = phrase;
  let index = at + 1;
  let optional = false;
  for (let position = 1; position < pieces.length; position += 1) {
    const piece = pieces[position];
    if (!piece) return -1;
    if (piece.optional) {
      optional = true;
      continue;
    }
    index = pastMarks(tokens, index);
    if (!isPieceAt(piece, tokens[index], form)) {
      if (!optional || tokens[index]?.kind !== 'word') return -1;
      index += 1;
      index = pastMarks(tokens, index);
      if (!isPieceAt(piece, tokens[index], form)) return -1;
    }
    optional = false;
    index += 1;
  }
  return index;
}

function pastMarks(tokens: readonly Token[], from: number): number {
  let index = from;
  for (let skipped = 0; skipped < 2 && passable.has(tokens[index]?.text ?? ''); skipped += 1) index += 1;
  return index;
}

function isPieceAt(piece: Piece, token: Token | undefined, form: FormOf): boolean {
  return token !== undefined && isPiece(piece, form(token.spelling));
}

function isPiece(piece: Piece, form: string): boolean {
  return piece.open ? form.startsWith(piece.key) : form === piece.key;
}

/** The article's own language first; Kazakh articles quote Russian and the other way round. */
const alsoRead: Readonly<Record<Language, readonly Language[]>> = { ru: ['kk'], kk: ['ru'], en: [] };
const kazakhLetters = /[әғқңөұүһі]/iu;
const isKazakh = noted(({ text }) => kazakhLetters.test(text));
const isLatin = noted(({ text }) => /^\p{Script=Latin}/u.test(text));

/**
 * Finds the nouns that figures count ("первичных партийных организаций", "мәслихат депутаты") and the words that say how to take
 * them ("решены положительно"). Nouns never overlap, the longest wins; cues may lie anywhere. Linear in the text.
 */
export function findCounted(context: ReadingContext): readonly CountedMention[] {
  const tokens = tokensOf(context.text);
  const found: CountedMention[] = [];
  const languages = [context.lang, ...alsoRead[context.lang]];
  const taken = new Uint8Array(tokens.length);
  const strange = strangeLines(tokens, context.lang);
  for (const [order, lang] of languages.entries()) {
    if (order > 0 && strange === null) break;
    const form = forms[lang];
    const begins = begun.get(lang);
    if (!begins) continue;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token || token.kind !== 'word') continue;
      const phrases = begins(token.spelling);
      if (phrases === none || (order > 0 && strange?.[index] !== 1)) continue;
      let best: Phrase | null = null;
      let bestTo = -1;
      for (const phrase of phrases) {
        const to = fits(phrase, tokens, form, index);
        if (to < 0) continue;
        if (phrase.sort === 'cue') {
          found.push(mention(phrase, tokens, index, to));
          continue;
        }
        if (to > bestTo || (to === bestTo && best !== null && phrase.weight > best.weight)) {
          best = phrase;
          bestTo = to;
        }
      }
      if (best && taken[index] !== 1) {
        found.push(mention(best, tokens, index, bestTo));
        taken.fill(1, index, bestTo);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function candidates(lexicon: ReadonlyMap<string, readonly Phrase[]>, form: string): readonly Phrase[] {
  let found: readonly Phrase[] = none;
  for (let length = 1; length <= bucketLength && length <= form.length; length += 1) {
    const there = lexicon.get(form.slice(0, length));
    if (there) found = found === none ? there : [...found, ...there];
  }
  return found;
}

function mention(phrase: Phrase, tokens: readonly Token[], from: number, to: number): CountedMention {
  return {
    kind: 'counted',
    sort: phrase.sort,
    concept: phrase.concept,
    cue: phrase.cue,
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    rule: `${phrase.sort}:${phrase.concept ?? phrase.cue ?? ''}:${phrase.words}`,
  };
}

/** Marks the tokens of lines that are written in the other of the two languages; null where there are none. */
function strangeLines(tokens: readonly Token[], lang: Language): Uint8Array | null {
  if (lang === 'en') return null;
  let strange: Uint8Array | null = null;
  let first = 0;
  let kazakh = 0;
  let words = 0;
  const close = (end: number) => {
    const share = words === 0 ? 0 : kazakh / words;
    if (words >= 4 && (lang === 'ru' ? share > 0.3 : share < 0.1)) {
      strange ??= new Uint8Array(tokens.length);
      strange.fill(1, first, end);
    }
    first = end;
    kazakh = 0;
    words = 0;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'break') close(index);
    if (token.kind !== 'word' || token.text.length > longestWord) continue;
    words += 1;
    if (isKazakh(token.spelling) || (lang === 'kk' && isLatin(token.spelling))) kazakh += 1;
  }
  close(tokens.length);
  return strange;
}
