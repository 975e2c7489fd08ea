import type { Language } from '../model/observation.ts';
import type { Party, Region } from '../model/reference.ts';
import { formatDay } from './format.ts';
import type { Words } from './words.ts';

type Vocabulary = Pick<Words, 'lang' | 'subjects' | 'places' | 'elections' | 'dimensions' | 'values'>;

/** "amanat" → "Amanat", "mazhilis" → "Мажилис", "sarga-village" → "Sarga village": parties, then bodies, then the slug's own words. */
export function subjectName(id: string, words: Vocabulary, parties: readonly Party[] = []): string {
  const party = parties.find((candidate) => candidate.id === id);
  return party?.short[words.lang] ?? named(words.subjects, id) ?? slugWords(id);
}

/** "KZ-61" → "Туркестанская область" (`short`: "Туркестан"); "KZ" → "Казахстан"; several codes joined with commas. */
export function regionName(
  id: string | readonly string[],
  words: Vocabulary,
  regions: readonly Region[] = [],
  form: 'name' | 'short' = 'name',
): string {
  if (typeof id !== 'string') return id.map((one) => regionName(one, words, regions, form)).join(', ');
  const region = regions.find((candidate) => candidate.id === id);
  return region?.[form][words.lang] ?? named(words.places, id) ?? id;
}

/** "mazhilis-2023-03-19" → "выборы в Мажилис, 19 марта 2023 г."; "primaries-2020" → "праймериз, 2020 год". */
export function electionName(id: string, words: Vocabulary): string {
  const parts = /^(.*?)(?:-(\d{4}(?:-\d{2}){0,2}))?$/.exec(id);
  const kind = parts?.[1] ?? id;
  const name = named(words.elections, kind) ?? named(words.values, id) ?? slugWords(kind);
  return parts?.[2] ? `${name}, ${formatDay(parts[2], words.lang)}` : name;
}

/** One slice of a figure in words: ("route", "district") → "по одномандатным округам". */
export function dimensionValueName(
  key: string,
  value: string,
  words: Vocabulary,
  parties: readonly Party[] = [],
): string {
  if (key === 'election' || (key === 'campaign' && /\d{4}/.test(value))) return electionName(value, words);
  const known = named(words.values, `${key}:${value}`);
  if (known) return known;
  if (key === 'for' || key === 'by' || key === 'of') {
    const party = parties.find((candidate) => candidate.id === value);
    if (party) return party.short[words.lang];
  }
  return named(words.values, value) ?? named(words.subjects, value) ?? slugWords(value);
}

/** All slices of a figure: { route: "list", state: "won" } → "по партийным спискам · полученные". Leaves out what `skip` names. */
export function dimensionsText(
  dimensions: Readonly<Record<string, string>>,
  words: Vocabulary,
  parties: readonly Party[] = [],
  skip: readonly string[] = [],
): string {
  return Object.entries(dimensions)
    .filter(([key]) => !skip.includes(key))
    .map(([key, value]) => dimensionValueName(key, value, words, parties))
    .join(' · ');
}

const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** A language's name in itself: "Қазақша". */
export function languageName(lang: Language): string {
  return languageNames[lang];
}

// Ids come from data: "constructor" must not find what every object has.
function named(table: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

// An id without a name still says something: "bokey-orda-district" → "Bokey orda district".
function slugWords(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
