import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indicatorIds, indicators, units } from '../src/model/indicators.ts';
import type { IndicatorId } from '../src/model/indicators.ts';
import { languages, qualifiers } from '../src/model/observation.ts';

const home = dirname(fileURLToPath(import.meta.url));
const reference = join(home, '../data/reference');

/** The two halves of the set: `articles` may be tuned on, `frozen` may not. */
export const halves = ['articles', 'frozen'] as const;

const outletKinds = ['national', 'regional', 'local', 'agency', 'official', 'party', 'magazine', 'blog', 'portal'];
const bases = ['stated', 'relative', 'implied', 'unknown'];
const bodies = [
  'mazhilis',
  'senate',
  'maslikhats',
  'mazhilis-maslikhats',
  'akims',
  'president',
  'parliament',
  'electorate',
  'government',
  'kazakhstan',
  'yes',
  'no',
  'against-all',
  'self-nominated',
  'kurultai',
];
/** A person, a district, a programme, a commission: at least two Latin words ("kassym-jomart-tokayev"). */
const slug = /^[a-z]+(?:-[a-z0-9]+)+$/;
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const articleKeys = [
  'id',
  'lang',
  'published',
  'outlet_kind',
  'title',
  'invented',
  'text',
  'gold',
  'distractors',
].sort();
const goldKeys = [
  'quote',
  'offset',
  'also',
  'indicator',
  'dimensions',
  'subject',
  'region',
  'value',
  'qualifier',
  'min',
  'max',
  'unit',
  'period',
  'speaker',
  'core',
];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idsIn = (file: string, list: string): ReadonlySet<string> => {
  const parsed: unknown = JSON.parse(readFileSync(join(reference, file), 'utf8'));
  const entries = isFields(parsed) ? listOf(parsed[list]) : [];
  return new Set(entries.filter(isFields).map((entry) => String(entry.id)));
};
const regionIds = new Set([...idsIn('regions.json', 'regions'), 'KZ', 'abroad']);
const partyIds = idsIn('parties.json', 'parties');

/** Stretches of `text` that an annotation speaks about: quotes, other wordings, distractors. */
function annotated(text: string, quotes: readonly string[]): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (const quote of quotes.filter((words) => words !== '')) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      spans.push([at, at + quote.length]);
    }
  }
  return spans;
}

function quoteFaults(text: string, entry: Fields, where: string): string[] {
  const { quote, offset } = entry;
  if (typeof quote !== 'string' || quote === '') return [`${where}: quote is missing`];
  if (typeof offset !== 'number') return [`${where}: offset is missing`];
  const found = text.slice(offset, offset + quote.length);
  return found === quote ? [] : [`${where}: "${quote}" is not at ${offset}: "${found}" is`];
}

function quantityFaults(fact: Fields, where: string): string[] {
  const { qualifier, value, min, max, unit, indicator } = fact;
  const faults: string[] = [];
  if (!qualifiers.some((known) => known === qualifier))
    faults.push(`${where}: unknown qualifier "${String(qualifier)}"`);
  const ranged = typeof min === 'number' && typeof max === 'number' && min < max && value === null;
  const single = typeof value === 'number' && Number.isFinite(value) && min === null && max === null;
  if (qualifier === 'range' ? !ranged : !single) faults.push(`${where}: a range has min < max, all else a value`);
  if (!units.some((known) => known === unit)) faults.push(`${where}: unknown unit "${String(unit)}"`);
  if (indicator === null) return faults;
  if (!indicatorIds.some((known) => known === indicator))
    return [...faults, `${where}: unknown indicator "${String(indicator)}"`];
  const expected = indicators[indicator as IndicatorId].unit;
  if (unit !== expected) faults.push(`${where}: ${String(indicator)} is counted in ${expected}, not ${String(unit)}`);
  return faults;
}

function placeFaults(fact: Fields, where: string): string[] {
  const faults: string[] = [];
  const regions = Array.isArray(fact.region) ? fact.region.map(String) : [String(fact.region)];
  for (const region of regions) if (!regionIds.has(region)) faults.push(`${where}: unknown region "${region}"`);
  const subject = String(fact.subject);
  if (!partyIds.has(subject) && !bodies.includes(subject) && !slug.test(subject)) {
    faults.push(`${where}: unknown subject "${subject}"`);
  }
  return faults;
}

function periodFaults(fact: Fields, where: string): string[] {
  const { period } = fact;
  if (!isFields(period)) return [`${where}: period is missing`];
  const { start, end, basis } = period;
  const faults: string[] = [];
  for (const day of [start, end]) {
    if (day !== null && !isoDate.test(String(day))) faults.push(`${where}: "${String(day)}" is no ISO date`);
  }
  if (!bases.includes(String(basis))) faults.push(`${where}: unknown period basis "${String(basis)}"`);
  if (typeof start === 'string' && typeof end === 'string' && start > end)
    faults.push(`${where}: the period ends before it starts`);
  if ((basis === 'unknown') !== (start === null && end === null))
    faults.push(`${where}: only an unknown period has no dates`);
  return faults;
}

function factFaults(text: string, fact: unknown, where: string): string[] {
  if (!isFields(fact)) return [`${where}: not an object`];
  const missing = goldKeys.filter((key) => !(key in fact)).map((key) => `${where}: ${key} is missing`);
  const words = String(fact.quote).split(/\s+/u).length;
  return [
    ...missing,
    ...quoteFaults(text, fact, where),
    ...(words > 12 ? [`${where}: a quote has at most 12 words, this one ${words}`] : []),
    ...quantityFaults(fact, where),
    ...placeFaults(fact, where),
    ...periodFaults(fact, where),
    ...(typeof fact.core === 'boolean' ? [] : [`${where}: core is true or false`]),
    ...(isFields(fact.dimensions) ? [] : [`${where}: dimensions is an object`]),
    ...listOf(fact.also)
      .filter((also) => !text.includes(String(also)))
      .map((also) => `${where}: also "${String(also)}" is not in the text`),
  ];
}

/** Digit runs that no quote, other wording or distractor covers: each number of a text is judged, none forgotten. */
export function unjudgedNumbers(text: string, quotes: readonly string[]): readonly string[] {
  const spans = annotated(text, quotes);
  return [...text.matchAll(/\p{Nd}+/gu)]
    .filter((run) => !spans.some(([from, to]) => from <= run.index && run.index + run[0].length <= to))
    .map((run) => run[0]);
}

/** What is wrong with one annotated article, as sentences: `frozen/kk/003.json: gold.2: "90-ы" is not at 17: …`. */
export function articleFaults(article: unknown, file: string): readonly string[] {
  if (!isFields(article)) return [`${file}: not an object`];
  const { text, gold, distractors, lang, published, id } = article;
  if (typeof text !== 'string' || !Array.isArray(gold) || !Array.isArray(distractors)) {
    return [`${file}: text, gold and distractors are needed`];
  }
  const facts: readonly unknown[] = gold;
  const tempting: readonly unknown[] = distractors;
  const faults: string[] = [];
  const keys = Object.keys(article).sort().join();
  if (keys !== articleKeys.join()) faults.push(`${file}: fields are ${keys}`);
  if (article.invented !== true) faults.push(`${file}: does not say that it is invented`);
  if (!languages.some((known) => known === lang)) faults.push(`${file}: unknown language "${String(lang)}"`);
  if (!file.endsWith(`${String(lang)}/${String(id)}.json`))
    faults.push(`${file}: language or id differ from the file's name`);
  if (published !== null && !isoDate.test(String(published))) faults.push(`${file}: published is no ISO date`);
  if (!outletKinds.includes(String(article.outlet_kind)))
    faults.push(`${file}: unknown outlet_kind "${String(article.outlet_kind)}"`);
  facts.forEach((fact, at) => faults.push(...factFaults(text, fact, `${file}: gold.${at}`)));
  tempting.forEach((entry, at) => {
    const where = `${file}: distractors.${at}`;
    if (!isFields(entry) || !entry.reason) faults.push(`${where}: reason is missing`);
    else faults.push(...quoteFaults(text, entry, where));
  });
  if (facts.length === 0 && tempting.length === 0) faults.push(`${file}: no figure and nothing that tempts`);
  const quotes = [...facts, ...tempting]
    .filter(isFields)
    .flatMap((entry) => [String(entry.quote), ...listOf(entry.also).map(String)]);
  for (const run of unjudgedNumbers(text, quotes))
    faults.push(`${file}: "${run}" is neither a figure nor a distractor`);
  return faults;
}

/** Every file of the set under `root`: [path relative to `root`, parsed content]. */
export function articlesUnder(root: string): readonly (readonly [string, unknown])[] {
  return halves.flatMap((half) =>
    languages.flatMap((lang) => {
      const folder = join(root, half, lang);
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const file = join(folder, name);
          return [relative(root, file), JSON.parse(readFileSync(file, 'utf8')) as unknown] as const;
        });
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const articles = articlesUnder(home);
  const faults = articles.flatMap(([file, article]) => articleFaults(article, file));
  for (const fault of faults) console.error(fault);
  console.log(`${articles.length} articles, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
