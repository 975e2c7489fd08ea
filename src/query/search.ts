import { indicatorIds, type IndicatorId } from '../model/indicators.ts';
import type { Language } from '../model/observation.ts';
import { fold, foldedWords, skeleton } from '../model/spelling.ts';
import type { Collection } from './collection.ts';

export type FoundKind = 'indicator' | 'region' | 'party' | 'body' | 'person' | 'outlet' | 'article' | 'figure';

/** One thing that the search found. The page names it in its own language. */
export interface Found {
  readonly kind: FoundKind;
  /** Indicator id, region code, party id, body, person's or outlet's name, article id or observation id. */
  readonly id: string;
  /** The name that matched, as it is written: "Түркістан облысы", "Nur Otan". */
  readonly matched: string;
  /** Higher is better; only for sorting. */
  readonly score: number;
}

/** What of one language's words the search needs; `Words` fits. */
export interface SearchVocabulary {
  readonly lang: Language;
  readonly indicators: Readonly<Record<IndicatorId, { readonly name: string }>>;
  readonly subjects: Readonly<Record<string, string>>;
}

export interface Search {
  /** Finds by words in any of the three languages, in any case form and spelling, and by numbers with any grouping. */
  readonly find: (query: string, limit?: number) => readonly Found[];
}

interface Entry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly matched: string;
  readonly words: readonly Word[];
}

interface Word {
  readonly folded: string;
  readonly skeleton: string;
}

/** Builds the search over a collection; give it the words of all three languages, so that any of them finds. */
export function toSearch(collection: Collection, vocabularies: readonly SearchVocabulary[]): Search {
  const entries = entriesOf(collection, vocabularies);
  const figures = figuresByValue(collection);
  return {
    find: (query, limit = 20) => {
      const byNumber = readNumbers(query).flatMap((value) => figures.get(value) ?? []);
      const byWords = findWords(entries, query);
      return bestOfEach([...byNumber, ...byWords])
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

// ---- words ----------------------------------------------------------------------------------------------------------

/** What is named comes before what is only written about. */
const weights: Readonly<Record<FoundKind, number>> = {
  region: 1.3,
  party: 1.3,
  indicator: 1.2,
  body: 1.1,
  person: 1,
  outlet: 0.9,
  article: 0.8,
  figure: 1.4,
};

function findWords(entries: readonly Entry[], query: string): readonly Found[] {
  const wanted = foldedWords(query).map(toWord);
  if (wanted.length === 0) return [];
  return entries.flatMap((entry) => {
    const closeness = wanted.map((word) => Math.max(0, ...entry.words.map((candidate) => likeness(word, candidate))));
    if (closeness.some((one) => one === 0)) return [];
    const mean = closeness.reduce((sum, one) => sum + one, 0) / closeness.length;
    // Of two names that hold the words, the shorter one is meant.
    const brevity = wanted.length / Math.max(wanted.length, entry.words.length);
    return [
      { kind: entry.kind, id: entry.id, matched: entry.matched, score: (mean + 0.3 * brevity) * weights[entry.kind] },
    ];
  });
}

/** 1 for the same word, less for a beginning, another case form, another spelling; 0 for another word. */
function likeness(wanted: Word, candidate: Word): number {
  if (candidate.folded === wanted.folded) return 1;
  if (wanted.folded.length >= 2 && candidate.folded.startsWith(wanted.folded)) {
    return 0.75 + (0.2 * wanted.folded.length) / candidate.folded.length;
  }
  // Case endings follow the stem: "Түркістанда", "туркестанской". Numbers have no endings.
  const shared = sharedBeginning(wanted.folded, candidate.folded);
  const isNumber = /^\d/.test(wanted.folded);
  if (!isNumber && shared >= 4 && shared >= 0.65 * wanted.folded.length && shared >= 0.5 * candidate.folded.length)
    return 0.6 + (0.3 * shared) / wanted.folded.length;
  // Vowels are what spellings differ in: Туркестан and Түркістан, Abai and Abay.
  const common = wanted.skeleton.length >= 3 && candidate.skeleton.length >= 3;
  if (common && candidate.skeleton === wanted.skeleton) return 0.5;
  const longer = common && wanted.skeleton.length >= 4;
  return longer &&
    (candidate.skeleton.startsWith(wanted.skeleton) || startsWithMost(wanted.skeleton, candidate.skeleton))
    ? 0.4
    : 0;
}

// "түркістандағы" begins with all of "туркестан", and has an ending more.
function startsWithMost(wanted: string, candidate: string): boolean {
  return candidate.length >= 4 && wanted.startsWith(candidate) && wanted.length - candidate.length <= 3;
}

function sharedBeginning(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared;
}

const toWord = (folded: string): Word => ({ folded, skeleton: skeleton(folded) });

function entriesOf(collection: Collection, vocabularies: readonly SearchVocabulary[]): readonly Entry[] {
  const { articles, observations, reference, partyById } = collection;
  const named = (kind: FoundKind, id: string, names: Iterable<string>) =>
    [...new Set(names)].filter(Boolean).map((name) => toEntry(kind, id, name));
  const bodies = [...collection.ofSubject.keys()].filter((subject) => !partyById.has(subject));
  const people = new Set(observations.flatMap(({ speaker }) => speaker?.name ?? []));
  return [
    ...indicatorIds.flatMap((id) =>
      named(
        'indicator',
        id,
        vocabularies.map(({ indicators }) => indicators[id].name),
      ),
    ),
    ...reference.regions.flatMap(({ id, name, short, capital }) =>
      named('region', id, [id, ...Object.values(name), ...Object.values(short), ...Object.values(capital ?? {})]),
    ),
    ...reference.parties.flatMap(({ id, name, short, former }) =>
      named('party', id, [
        ...Object.values(name),
        ...Object.values(short),
        ...former.flatMap((earlier) => Object.values(earlier.name)),
      ]),
    ),
    ...bodies.flatMap((id) => {
      const names = vocabularies.flatMap(({ subjects }) => (Object.hasOwn(subjects, id) ? (subjects[id] ?? []) : []));
      return named('body', id, names.length > 0 ? names : [id.replaceAll('-', ' ')]);
    }),
    ...[...people].flatMap((name) => named('person', name, [name])),
    ...[...new Set(articles.map(({ outlet }) => outlet))].flatMap((outlet) => named('outlet', outlet, [outlet])),
    ...articles.flatMap(({ id, title }) => named('article', id, [title ?? ''])),
  ];
}

function toEntry(kind: FoundKind, id: string, name: string): Entry {
  return { kind, id, matched: name, words: foldedWords(name).map(toWord) };
}

function bestOfEach(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.kind}:${one.id}`;
    if ((best.get(key)?.score ?? -1) < one.score) best.set(key, one);
  }
  return [...best.values()];
}

// ---- numbers --------------------------------------------------------------------------------------------------------

const multipliers: readonly { readonly of: number; readonly words: RegExp }[] = [
  { of: 1e9, words: /^(?:mlrd|miliard|bilion|bn)/ },
  { of: 1e6, words: /^(?:mln|milion|m$)/ },
  { of: 1e3, words: /^(?:tis|min$|minn|thousand|k$)/ },
];

/**
 * The numbers that a query can mean: "12 035 004", "12,035,004" and "12035004" → [12035004]; "53,9" → [53.9]; "82,5 тыс." → [82500];
 * "3.415" → [3415, 3.415]. Empty when the query is no number.
 */
export function readNumbers(query: string): readonly number[] {
  const found = /^[<>≈≥≤~\s]*(\d[\d\s\u00A0\u202F\u2009.,'’]*)\s*%?\s*(\p{L}*)\.?\s*$/u.exec(query.trim());
  if (!found) return [];
  const digits = (found[1] ?? '').trim().replace(/[.,]$/, '');
  const word = fold(found[2] ?? '');
  const multiplier = word === '' ? 1 : multipliers.find(({ words }) => words.test(word))?.of;
  if (multiplier === undefined) return [];
  // 8.2 * 1e6 is 8199999.999999999
  return [...new Set(readingsOf(digits).map((value) => Number((value * multiplier).toPrecision(15))))];
}

function readingsOf(digits: string): readonly number[] {
  const whole = Number(digits.replace(/\D/g, ''));
  const fraction = /^([\d\s\u00A0\u202F\u2009.,'’]*)[.,](\d+)$/.exec(digits);
  if (!fraction) return [whole];
  const decimal = Number(`${(fraction[1] ?? '').replace(/\D/g, '')}.${fraction[2]}`);
  return fraction[2]?.length === 3 ? [whole, decimal] : [decimal];
}

function figuresByValue({ observations }: Collection): ReadonlyMap<number, readonly Found[]> {
  const index = new Map<number, Found[]>();
  for (const { id, quantity, quote } of observations) {
    for (const value of new Set([quantity.value, quantity.min, quantity.max])) {
      if (value === null) continue;
      const found: Found = { kind: 'figure', id, matched: quote.exact, score: weights.figure };
      const known = index.get(value);
      if (known) known.push(found);
      else index.set(value, [found]);
    }
  }
  return index;
}
