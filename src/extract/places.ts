import cities from '../../data/reference/cities.json' with { type: 'json' };
import regions from '../../data/reference/regions.json' with { type: 'json' };
import type { Language } from '../model/observation.ts';
import { findFurniture } from './furniture.ts';
import * as en from './languages/en/places.ts';
import * as kk from './languages/kk/places.ts';
import * as ru from './languages/ru/places.ts';
import { makeLexicon } from './lexicon.ts';
import type { LexiconEntry, LexiconMatch } from './lexicon.ts';
import type { PlaceMention, ReadingContext } from './mentions.ts';
import { once } from './once.ts';
import { outside } from './outside.ts';
import { closingQuotes, hyphens, isCapitalised, openingQuotes, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

type Level = PlaceMention['level'];

interface Spot {
  readonly region: string;
  readonly place: string | null;
}

/** All that a name can mean; the word "область", "қаласы", "district" beside it decides, else the first of region, city that is free to stand alone. */
interface Name {
  readonly adjective: boolean;
  readonly regions: readonly string[];
  readonly cities: readonly Spot[];
  readonly districts: readonly Spot[];
  /** What the bare name means, or null when it needs a word beside it. */
  readonly alone: 'region' | 'city' | null;
}

type Meaning =
  | { readonly kind: 'name'; readonly name: Name }
  | { readonly kind: 'fixed'; readonly region: string; readonly level: Level }
  | { readonly kind: 'head'; readonly level: 'region' | 'city' | 'district' }
  | { readonly kind: 'nothing' };

type Match = LexiconMatch<Meaning>;

function namesOf(language: Language): readonly LexiconEntry<Meaning>[] {
  const names = new Map<
    string,
    { adjective: boolean; regions: string[]; cities: Spot[]; districts: Spot[]; alone: 'region' | 'city' | null }
  >();
  const nameOf = (given: string, adjective: boolean) => {
    const words = language === 'en' && !given.endsWith('*') ? `${given}*` : given;
    const there = names.get(words);
    if (there) return there;
    const fresh = { adjective, regions: [], cities: [], districts: [], alone: null };
    names.set(words, fresh);
    return fresh;
  };
  const addRegions = (group: Readonly<Record<string, readonly string[]>>, adjective: boolean, alone: boolean) => {
    for (const [region, list] of Object.entries(group)) {
      for (const words of list) {
        const name = nameOf(adjective ? `${words}*` : words, adjective);
        name.regions.push(region);
        if (alone) name.alone ??= 'region';
      }
    }
  };
  const addCities = (group: Readonly<Record<string, readonly string[]>>, adjective: boolean) => {
    for (const [region, list] of Object.entries(group)) {
      for (const words of list) {
        const name = nameOf(adjective ? `${words}*` : words, adjective);
        name.cities.push({ region, place: null });
        name.alone = 'city';
      }
    }
  };

  if (language === 'ru') {
    addRegions(ru.regionAdjectives, true, true);
    addCities(ru.cityAdjectives, true);
    addRegions(ru.headedRegionNouns, false, false);
    addRegions(ru.regionNouns, false, true);
    addCities(ru.cityNouns, false);
  } else {
    const list = language === 'kk' ? kk : en;
    addRegions(list.headedRegionNouns, false, false);
    addRegions(list.regionNouns, false, true);
    addCities(list.cityNouns, false);
  }
  const needHead = new Set<string>({ ru: ru.needHead, kk: kk.needHead, en: en.needHead }[language]);
  for (const place of cities.places) {
    const spot = { region: place.region, place: place.id };
    const isCity = place.type === 'city';
    const put = (words: string, adjective: boolean, bare: string) => {
      const name = nameOf(words, adjective);
      (isCity ? name.cities : name.districts).push(spot);
      if (isCity && !needHead.has(bare.toLowerCase()) && !bare.includes('қаласы')) name.alone ??= 'city';
    };
    for (const written of place[language]) put(nounPattern(written, language), false, written);
    if (language === 'ru')
      for (const adjective of place.adjective) put(`${spacedOut(adjective).replace(/ий$/u, '')}*`, true, adjective);
  }
  const entries: LexiconEntry<Meaning>[] = [...names].map(([words, name]) => ({
    language,
    words,
    value: { kind: 'name', name },
  }));
  if (language === 'kk') {
    for (const [words, name] of names) {
      if (!/^\^[^^]+\*$/u.test(words) || name.adjective) continue;
      const people: Meaning = {
        kind: 'name',
        name: { ...name, alone: name.alone ?? (name.cities[0] ? 'city' : null) },
      };
      if (name.alone === null) continue;
      for (const ending of kk.peopleEndings)
        entries.push({ language, words: words.slice(1, -1) + ending, value: people });
    }
  }
  return entries;
}

function spacedOut(written: string): string {
  return written.toLowerCase().replaceAll('ё', 'е').replaceAll('-', ' ');
}

/** "Караганда" → "^караганд*", "Атырау" → "^атырау" (not declined in Russian), "Семей" → "^семе*", "Рудный" → "^рудн*". */
function nounPattern(written: string, language: Language): string {
  const low = spacedOut(written);
  if (language === 'kk') return `^${low}*`;
  if (language === 'en') return `^${low.replace(/ city$/u, ' city')}`;
  if (low.endsWith('ый')) return `^${low.slice(0, -2)}*`;
  if (/[аьй]$/u.test(low)) return `^${low.slice(0, -1)}*`;
  return /[оуыиеію]$/u.test(low) ? `^${low}` : `^${low}*`;
}

function fixed(
  group: Readonly<Record<string, readonly string[]>>,
  language: Language,
): readonly LexiconEntry<Meaning>[] {
  return Object.entries(group).flatMap(([region, list]) =>
    list.map((words) => ({ language, words, value: { kind: 'fixed' as const, region, level: levelOf(region) } })),
  );
}

const ownCities = new Set(['KZ-71', 'KZ-75', 'KZ-79']);

function levelOf(region: string): Level {
  return region === 'KZ' ? 'country' : ownCities.has(region) ? 'city' : 'region';
}

function headsOf(
  group: Readonly<Record<'region' | 'city' | 'district', readonly string[]>>,
  language: Language,
): readonly LexiconEntry<Meaning>[] {
  return (['region', 'city', 'district'] as const).flatMap((level) =>
    group[level].map((words) => ({ language, words, value: { kind: 'head' as const, level } })),
  );
}

const languageLists = { ru, kk, en } as const;
const allLanguages = ['ru', 'kk', 'en'] as const;

const lexicon = makeLexicon<Meaning>([
  ...allLanguages.flatMap((language) => namesOf(language)),
  ...allLanguages.flatMap((language) => headsOf(languageLists[language].heads, language)),
  ...fixed(ru.people, 'ru'),
  ...fixed(en.people, 'en'),
  ...allLanguages.flatMap((language) =>
    languageLists[language].country.map((words) => ({
      language,
      words,
      value: { kind: 'fixed' as const, region: 'KZ', level: 'country' as const },
    })),
  ),
  ...allLanguages.flatMap((language) =>
    languageLists[language].abroad.map((words) => ({
      language,
      words,
      value: { kind: 'fixed' as const, region: 'abroad', level: 'abroad' as const },
    })),
  ),
  ...allLanguages.flatMap((language) =>
    languageLists[language].notPlaces.map((words) => ({ language, words, value: { kind: 'nothing' as const } })),
  ),
]);

const streetsBefore = new Set<string>([...ru.streetsBefore, ...kk.streetsBefore, ...en.streetsBefore]);
const organisations = makeLexicon<true>([
  ...ru.organisationsAfter.map((words) => ({ language: 'ru' as const, words, value: true as const })),
  ...kk.streetsAfter.map((words) => ({ language: 'kk' as const, words, value: true as const })),
  ...en.streetsAfter.map((words) => ({ language: 'en' as const, words, value: true as const })),
]);
const joints = new Set<string>([...ru.joints, ...kk.joints, ...en.joints]);
const manyOf = /(?:ях|ей|ям|ями|ах|ов|ам|ами|лар|лер|тар|тер|s|ies)/u;

/**
 * Finds regions, their cities and districts, the whole country and "abroad" in three languages: "Туркестанской области" is
 * KZ-61, "Алматы" the city KZ-75 and "Алматы облысы" KZ-19, "экибастузцы" KZ-55, "СҚО-да" KZ-59. Streets, datelines and names of
 * organisations ("Astana Times") are passed over; a district name that several regions have takes the region the text names.
 */
export const findPlaces = once((context: ReadingContext): readonly PlaceMention[] => {
  const tokens = tokensOf(context.text);
  const matches = lexicon.matches(tokens, context.lang);
  const found: (PlaceMention & { readonly others: readonly Spot[] })[] = [];
  for (const [index, match] of matches.entries()) {
    const { value } = match;
    if (value.kind === 'fixed') {
      found.push({
        kind: 'place',
        start: match.start,
        end: match.end,
        region: value.region,
        level: value.level,
        place: null,
        rule: ruleOf(match),
        others: [],
      });
    } else if (value.kind === 'name' && !isAnotherThing(tokens, match)) {
      const mention = readName(tokens, matches, index, match, value.name);
      if (mention) found.push(mention);
    }
  }
  const before = isBeforeReform(context, tokens);
  return outside(
    findFurniture(context),
    found
      .flatMap(({ others, ...mention }) => settle(mention, others, found))
      .map((mention) => (before ? inOldRegion(mention) : mention)),
  );
});

const reform = '2022-06-08';
const lastOldYear = 2021;
const splitFrom: Readonly<Record<string, string>> = Object.fromEntries(
  regions.regions.flatMap(({ id, valid_from: from, split_from: parents }) =>
    from === reform && parents[0] !== undefined ? [[id, parents[0]]] : [],
  ),
);

/** Three regions began on 8 June 2022: an article of an earlier day means the older ones. Undated, by the last year it names. */
function isBeforeReform(context: ReadingContext, tokens: readonly Token[]): boolean {
  if (context.published !== null) return context.published < reform.slice(0, context.published.length);
  let last = 0;
  for (const token of tokens) {
    if (token.kind !== 'digits' || token.text.length !== 4) continue;
    const year = Number(token.text);
    if (year >= 2004 && year <= 2045) last = Math.max(last, year);
  }
  return last > 0 && last <= lastOldYear;
}

/** Semey belonged to East Kazakhstan, Taldykorgan to Almaty Region, Jezkazgan to Karaganda Region; a region named as such stays. */
function inOldRegion(mention: PlaceMention): PlaceMention {
  const older = mention.level === 'city' || mention.level === 'district' ? splitFrom[mention.region] : undefined;
  return older === undefined ? mention : { ...mention, region: older };
}

function ruleOf(match: Match): string {
  return `${match.language}: ${match.words}`;
}

/** "«Астана»" the club, "Astana Times", "улица Абая", "Асқар Қонаев": no place of a figure. */
function isAnotherThing(tokens: readonly Token[], match: Match): boolean {
  const before = tokens[match.from - 1];
  const before2 = before?.text === '.' ? tokens[match.from - 2] : before;
  // "улица имени Абая" is a street, "район имени Габита Мусрепова" a district
  const named = before2?.fold === 'имени' && tokens[match.from - 2]?.fold.startsWith('район') === true;
  if (before2?.kind === 'word' && streetsBefore.has(before2.fold) && !named) return true;
  if (before && openingQuotes.has(before.text)) {
    for (let at = match.to; at < match.to + 3; at += 1) if (closingQuotes.has(tokens[at]?.text ?? '')) return true;
  }
  return organisations.matchAt(tokens, match.to, match.language) !== null;
}

function readName(
  tokens: readonly Token[],
  matches: readonly Match[],
  index: number,
  match: Match,
  name: Name,
): (PlaceMention & { readonly others: readonly Spot[] }) | null {
  const head = headBeside(tokens, matches, index, match);
  let level: 'region' | 'city' | 'district' | null = null;
  if (head && canBe(name, head.level)) level = head.level;
  else if (name.alone !== null && !(name.alone === 'city' && name.cities.length === 0)) {
    // a surname after a first name ("Асқар Қонаев") is no city
    if (!name.adjective && isSurname(tokens, match)) return null;
    level = name.alone;
  }
  if (level === null && name.regions.length > 0 && isListed(tokens, matches, index)) level = 'region';
  if (!head && level === 'city' && isAmongRegions(tokens, matches, index, name)) level = 'region';
  if (level === null) return null;
  const spots = spotsOf(name, level);
  const first = spots[0];
  if (!first) return null;
  const near = head && head.touches && head.level === level ? head : null;
  return {
    kind: 'place',
    start: near ? Math.min(near.match.start, match.start) : match.start,
    end: near ? Math.max(near.match.end, match.end) : match.end,
    region: first.region,
    level,
    place: first.place,
    rule: ruleOf(match),
    others: spots.length > 1 ? spots : [],
  };
}

/** "Карагандинской (267), Алматинской (247) и Павлодарской (120) областях": the adjective of a city and a region, in a list of regions. */
function isAmongRegions(tokens: readonly Token[], matches: readonly Match[], index: number, name: Name): boolean {
  const match = matches[index];
  if (!match || !name.adjective || name.regions.length === 0 || tokens[match.to]?.text !== '(') return false;
  return [matches[index - 1], matches[index + 1]].some((other) => {
    if (other?.value.kind !== 'name' || !other.value.name.adjective || other.value.name.alone !== 'region')
      return false;
    return other.from < match.from ? match.from - other.to <= 6 : other.from - match.to <= 6;
  });
}

/** "Жамбыл – 70%, Абай – 61%": in a list of regions with figures a name that also is a person's means the region. */
function isListed(tokens: readonly Token[], matches: readonly Match[], index: number): boolean {
  const match = matches[index];
  if (!match) return false;
  const mark = tokens[match.to];
  if (
    !mark ||
    (!hyphens.has(mark.text) && mark.text !== ':' && mark.text !== '(') ||
    tokens[match.to + 1]?.kind !== 'digits'
  )
    return false;
  return [matches[index - 1], matches[index + 1]].some((other) => {
    if (other?.value.kind !== 'name') return false;
    const [from, to] = other.from < match.from ? [other.to, match.from] : [match.to, other.from];
    return (
      to - from <= 10 &&
      !tokens.slice(from, to).some(({ kind, text }) => kind === 'word' && text.length > 9) &&
      hyphens.has(tokens[other.to]?.text ?? '') === hyphens.has(mark.text)
    );
  });
}

function canBe(name: Name, level: 'region' | 'city' | 'district'): boolean {
  return spotsOf(name, level).length > 0;
}

function spotsOf(name: Name, level: 'region' | 'city' | 'district'): readonly Spot[] {
  if (level === 'region') return name.regions.map((region) => ({ region, place: null }));
  return level === 'city' ? name.cities : name.districts;
}

interface Head {
  readonly level: 'region' | 'city' | 'district';
  readonly match: Match;
  readonly touches: boolean;
}

/** The word that says what the name is: right after it, right before it, or at the end or the beginning of a list of names. */
function headBeside(tokens: readonly Token[], matches: readonly Match[], index: number, match: Match): Head | null {
  let at = index;
  let end = match.to;
  const adjective = match.value.kind === 'name' && match.value.name.adjective;
  // a Russian noun has its word before it ("область Абай"), an adjective behind ("Абайская область")
  for (let steps = match.language === 'ru' && !adjective ? 24 : 0; steps < 24; steps += 1) {
    const next = matches[at + 1];
    if (!next || !joined(tokens, end, next.from)) break;
    if (next.value.kind === 'head') {
      const direct = at === index;
      if (!beside(tokens, end, next.from)) break;
      const plural = manyOf.test(tokens[next.from]?.fold.slice(3) ?? '') || match.language === 'ru';
      if (direct || plural) return { level: next.value.level, match: next, touches: direct };
      break;
    }
    if (next.value.kind !== 'name' || (adjective && !next.value.name.adjective)) break;
    at += 1;
    end = next.to;
  }
  at = index;
  let from = match.from;
  for (let steps = 0; steps < 24; steps += 1) {
    const before = matches[at - 1];
    if (!before || !joined(tokens, before.to, from)) return null;
    if (before.value.kind === 'head') {
      if (!beside(tokens, before.to, from)) return null;
      const taken = matches[at - 2];
      // in "Алатауском районе Алматы" the word belongs to the adjective before it
      if (taken?.value.kind === 'name' && taken.value.name.adjective && beside(tokens, taken.to, before.from))
        return null;
      if (before.language !== 'kk' && isHeadBefore(tokens, before))
        return { level: before.value.level, match: before, touches: at === index };
      return null;
    }
    if (before.value.kind !== 'name' || before.value.name.adjective) return null;
    at -= 1;
    from = before.from;
  }
  return null;
}

/** "область Абай", "г. Алматы", "city of Almaty": a noun before the name; "областной", "regional" are none. */
function isHeadBefore(tokens: readonly Token[], head: Match): boolean {
  const word = tokens[head.from]?.fold ?? '';
  return !/^(?:областн|городск|районн|regional)/u.test(word);
}

const betweenMarks = new Set([...openingQuotes, ...closingQuotes, ...hyphens, '.', ',']);

/** Only commas, "и", "және", quotation marks stand between two parts of a list. */
function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.kind === 'word' ? !joints.has(token.fold) : !betweenMarks.has(token.text)) return false;
    if (token.text === '.' && (tokens[at - 1]?.text.length ?? 9) > 4) return false;
  }
  return true;
}

/** Between a name and its own word stand at most quotation marks, "of", "the", or the full stop of "обл.". */
function beside(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (
      !token ||
      token.text === ',' ||
      (token.kind === 'word' && token.fold !== 'of' && token.fold !== 'the' && token.fold !== 'имени')
    )
      return false;
  }
  return true;
}

const personal = /(?:ев|ов|ева|ова)\p{L}{0,4}$/u;

function isSurname(tokens: readonly Token[], match: Match): boolean {
  const word = tokens[match.from]?.fold ?? '';
  if (!personal.test(word)) return false;
  const before = tokens[match.from - 1];
  if (before?.text === '.' && (tokens[match.from - 2]?.text.length ?? 9) <= 2) return true;
  return before?.kind === 'word' && isCapitalised(before.spelling);
}

/** Several regions have a district of this name: the one whose region the text names nearest, else none. */
function settle(mention: PlaceMention, others: readonly Spot[], all: readonly PlaceMention[]): readonly PlaceMention[] {
  if (others.length < 2) return [mention];
  let best: { spot: Spot; distance: number } | null = null;
  for (const other of all) {
    if (other.start === mention.start) continue;
    const spot = others.find(({ region }) => region === other.region);
    if (!spot) continue;
    const distance = Math.abs(other.start - mention.start);
    if (!best || distance < best.distance) best = { spot, distance };
  }
  return best ? [{ ...mention, region: best.spot.region, place: best.spot.place }] : [];
}
