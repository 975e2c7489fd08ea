import { indicatorIds, themes, type IndicatorId, type Theme } from '../model/indicators.ts';
import { languages, type Language } from '../model/observation.ts';
import { firstDay, lastDay, readDate, type IsoDate } from './dates.ts';
import { readRegion } from './regions.ts';

/** A filter of three states: null = not chosen (everything), a list = chosen, an empty list = explicitly none. */
export type Choice<Id extends string = string> = readonly Id[] | null;

/** Which page, and of what. */
export type Page =
  | { readonly name: PlainPage }
  | { readonly name: 'indicator'; readonly id: IndicatorId }
  | { readonly name: 'article' | 'region' | 'party'; readonly id: string }
  | { readonly name: 'not-found'; readonly path: string };

export type PlainPage =
  | 'overview'
  | 'indicators'
  | 'articles'
  | 'mandates'
  | 'map'
  | 'contradictions'
  | 'coverage'
  | 'timeline'
  | 'method'
  | 'try'
  | 'data';

export type Axis = 'refers' | 'published';

export const sorts = ['newest', 'oldest', 'largest', 'smallest', 'name', 'outlet', 'figures'] as const;
export type Sort = (typeof sorts)[number];

/** Everything an address says: what the reader is looking at. */
export interface View {
  readonly lang: Language;
  readonly page: Page;
  readonly regions: Choice;
  /** Parties and bodies: "amanat", "mazhilis". */
  readonly parties: Choice;
  readonly themes: Choice<Theme>;
  readonly indicators: Choice<IndicatorId>;
  /** Outlets by name: "inform.kz". */
  readonly outlets: Choice;
  /** Languages of the articles, not of the page. */
  readonly languages: Choice<Language>;
  /** Both ends inclusive, of any precision ("2022", "2022-10", "2022-10-21"); null is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The time axis: what a figure refers to, or when it was published. */
  readonly axis: Axis;
  /** Null: the page's own order. */
  readonly sort: Sort | null;
  /** Search words; '' is none. */
  readonly q: string;
  /** The figure whose words are open. */
  readonly obs: string | null;
  /** The day a map or a chamber is shown at. */
  readonly at: IsoDate | null;
  /** One vote: "mazhilis-2023-03-19". */
  readonly election: string | null;
  /** A figure whose time and slice the map shows. */
  readonly moment: string | null;
}

/** Something in the address that could not be used: it is named to the reader and ignored. */
export interface Problem {
  readonly param: string;
  readonly raw: string;
  readonly reason: 'not-a-date' | 'unknown-value' | 'ends-before-start' | 'repeated' | 'too-long' | 'unknown-page';
}

/** Reading one value: what it means, or why it cannot be used. */
type Read<T> = { readonly value: T } | { readonly reason: Problem['reason'] };

interface Codec<T> {
  readonly read: (raw: string) => Read<T>;
  /** Null: nothing to write. */
  readonly write: (value: T) => string | null;
}

/** `kept` stays when the reader goes to another page; `page` belongs to the page and is dropped. */
interface Parameter<T> {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly scope: 'kept' | 'page';
  readonly absent: T;
  readonly several: boolean;
  readonly codec: Codec<T>;
}

type Parameters = Omit<View, 'lang' | 'page'>;

const longestValue = 200;

const one = <T>(read: (raw: string) => T | null, reason: Problem['reason'] = 'unknown-value'): Codec<T | null> => ({
  read: (raw) => {
    if (raw === '') return { value: null };
    const value = read(raw);
    return value === null ? { reason } : { value };
  },
  write: (value) => (value === null ? null : String(value)),
});

const oneOf = <T extends string>(known: readonly T[]) =>
  one((raw) => known.find((value) => value === raw.toLowerCase()) ?? null);

function parameter<T>(name: string, absent: T, codec: Codec<T>, more: Partial<Parameter<T>> = {}): Parameter<T> {
  return { name, absent, codec, formerNames: [], scope: 'kept', several: false, ...more };
}

// Several values are joined with "~" or the key is repeated; "+" and "," do not survive every messenger.
const separator = '~';

function choice<Id extends string>(
  name: string,
  read: (raw: string) => Id | null,
  more: Partial<Parameter<Choice<Id>>> = {},
): Parameter<Choice<Id>> {
  const codec: Codec<Choice<Id>> = {
    read: (raw) => {
      const id = read(raw);
      return id === null ? { reason: 'unknown-value' } : { value: [id] };
    },
    write: (ids) => (ids === null ? null : inOrder(ids).map(encode).join(separator)),
  };
  return parameter<Choice<Id>>(name, null, codec, { several: true, ...more });
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// Parties keep their id when they are renamed; addresses made with an old or another usual name still lead there.
const formerParties: ReadonlyMap<string, string> = new Map([
  ['otan', 'amanat'],
  ['nur-otan', 'amanat'],
  ['ak-zhol', 'aq-jol'],
  ['osdp', 'nsdp'],
  ['qhp', 'people'],
  ['knpk', 'people'],
]);

function readParty(raw: string): string | null {
  const id = raw.toLowerCase();
  return slug.test(id) && id.length <= 80 ? (formerParties.get(id) ?? id) : null;
}

const readText = (pattern: RegExp) => (raw: string) => (pattern.test(raw) ? raw : null);
const readIndicator = (raw: string) => indicatorIds.find((id) => id === raw.toLowerCase()) ?? null;
const readTheme = (raw: string) => themes.find((theme) => theme === raw.toLowerCase()) ?? null;
const readArticleId = readText(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The one table of what an address can say after "?". A parameter missing here does not compile. */
const parameters: { readonly [Key in keyof Parameters]: Parameter<Parameters[Key]> } = {
  regions: choice('region', readRegion, { formerNames: ['regions'] }),
  parties: choice('party', readParty, { formerNames: ['parties', 'subject'] }),
  themes: choice('theme', readTheme, { formerNames: ['themes'] }),
  indicators: choice('indicator', readIndicator, { formerNames: ['indicators'] }),
  outlets: choice('outlet', readText(/^[\p{L}\p{N}][^~\p{C}]{0,80}$/u)),
  languages: choice('in', readLanguage),
  from: parameter('from', null, one(readDate, 'not-a-date')),
  to: parameter('to', null, one(readDate, 'not-a-date')),
  axis: parameter<Axis>('axis', 'refers', required(oneOf<Axis>(['refers', 'published']), 'refers'), { scope: 'page' }),
  sort: parameter('sort', null, oneOf(sorts), { scope: 'page' }),
  q: parameter(
    'q',
    '',
    {
      read: (raw) => ({ value: raw.trim() }),
      write: (words) => (words.trim() === '' ? null : encode(words.trim())),
    },
    { scope: 'page' },
  ),
  obs: parameter('obs', null, one(readText(/^[a-z0-9][a-z0-9.-]{0,119}$/)), { scope: 'page' }),
  at: parameter('at', null, one(readDate, 'not-a-date'), { scope: 'page' }),
  election: parameter('election', null, one(readParty), { scope: 'page' }),
  moment: parameter('moment', null, one(readText(/^[a-z0-9][a-z0-9.-]{0,119}$/)), { scope: 'page' }),
};

const keys = Object.keys(parameters) as readonly (keyof Parameters)[];

// Walking the table, each parameter meets only its own value: the type of one row need not be known.
const rowOf = (key: keyof Parameters) => parameters[key] as unknown as Parameter<unknown>;

function required<T>(codec: Codec<T | null>, absent: T): Codec<T> {
  return {
    read: (raw) => {
      const result = codec.read(raw);
      return 'value' in result ? { value: result.value ?? absent } : result;
    },
    write: codec.write,
  };
}

/** Nothing chosen: the overview in one language. */
export function defaultView(lang: Language): View {
  const absent = Object.fromEntries(keys.map((key) => [key, parameters[key].absent])) as unknown as Parameters;
  return { lang, page: { name: 'overview' }, ...absent };
}

const plainPages: Readonly<Record<PlainPage, string>> = {
  overview: '',
  indicators: 'indicators',
  articles: 'articles',
  mandates: 'mandates',
  map: 'map',
  contradictions: 'contradictions',
  coverage: 'coverage',
  timeline: 'timeline',
  method: 'method',
  try: 'try',
  data: 'data',
};

type PageOf = (id: string) => Page | null;

const pagesOfOne: Readonly<Record<'indicator' | 'article' | 'region' | 'party', PageOf>> = {
  indicator: (raw) => wrap(readIndicator(raw), (id) => ({ name: 'indicator', id })),
  article: (raw) => wrap(readArticleId(raw), (id) => ({ name: 'article', id })),
  region: (raw) => wrap(readRegion(raw), (id) => ({ name: 'region', id })),
  party: (raw) => wrap(readParty(raw), (id) => ({ name: 'party', id })),
};

function wrap<T>(id: T | null, page: (id: T) => Page): Page | null {
  return id === null ? null : page(id);
}

/**
 * Reads an address without its base: ("/ru/region/KZ-61", "?from=2022") → the view, and what could not be used.
 * Never throws. `fallback` is the language of an address that names none.
 */
export function readView(
  pathname: string,
  search: string,
  fallback: Language = 'ru',
): { readonly view: View; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { lang, page } = readPath(pathname, fallback, problems);
  const given = readPairs(search);
  const values = Object.fromEntries(keys.map((key) => [key, readParameter(rowOf(key), given, problems)]));
  const view = { ...defaultView(lang), ...(values as Partial<Parameters>), page };
  if (view.from !== null && view.to !== null && firstDay(view.from) > lastDay(view.to)) {
    problems.push({ param: 'to', raw: view.to, reason: 'ends-before-start' });
    return { view: { ...view, to: null }, problems };
  }
  return { view, problems };
}

/** The address of a view, without its base: only what differs from the default. "/ru/articles?region=KZ-61~KZ-79". */
export function writeView(view: View): string {
  const pairs = keys.flatMap((key) => writeParameter(rowOf(key), view[key]));
  return `/${view.lang}${pathOf(view.page)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** What a change may name: any part of a view. */
export type Patch = Partial<View>;

/** The view after a change. Going to another page keeps the filters and drops what belonged to the page (open figure, sorting, search). */
export function patchView(view: View, patch: Patch): View {
  const leaves = patch.page !== undefined && pathOf(patch.page) !== pathOf(view.page);
  const left = leaves ? keys.filter((key) => parameters[key].scope === 'page') : [];
  const dropped = Object.fromEntries(left.map((key) => [key, parameters[key].absent])) as Partial<View>;
  return { ...view, ...dropped, ...patch };
}

/** Adds or takes one id of a choice: toggled(null, "KZ-61") → ["KZ-61"]; taking the last one away → null (everything). */
export function toggled<Id extends string>(ids: Choice<Id>, id: Id): Choice<Id> {
  if (ids === null) return [id];
  const rest = ids.filter((other) => other !== id);
  if (rest.length === ids.length) return inOrder([...ids, id]);
  return rest.length > 0 ? rest : null;
}

/** The filters that are on, in the table's order: what chips are made of. */
export function filtersOn(view: View): readonly (keyof Parameters)[] {
  return keys.filter((key) => parameters[key].scope === 'kept' && view[key] !== parameters[key].absent);
}

function readPath(pathname: string, fallback: Language, problems: Problem[]): { lang: Language; page: Page } {
  const [first = '', ...rest] = pathname.split('/').map(decodeSafely).filter(Boolean);
  if (first === '') return { lang: fallback, page: { name: 'overview' } };
  const lang = readLanguage(first);
  const steps = lang === null ? [first, ...rest] : rest;
  const page = readPage(steps);
  if (page === null) problems.push({ param: 'path', raw: pathname, reason: 'unknown-page' });
  return { lang: lang ?? fallback, page: page ?? { name: 'not-found', path: pathname } };
}

// Kazakh sites write the country's "kz" where the language's "kk" belongs.
function readLanguage(raw: string): Language | null {
  const lower = raw.toLowerCase();
  return languages.find((lang) => lang === (lower === 'kz' ? 'kk' : lower)) ?? null;
}

function readPage(steps: readonly string[]): Page | null {
  const [name = '', id, ...more] = steps;
  if (more.length > 0) return null;
  if (id !== undefined) return Object.hasOwn(pagesOfOne, name) ? pagesOfOne[name as keyof typeof pagesOfOne](id) : null;
  const plain = (Object.keys(plainPages) as PlainPage[]).find((page) => plainPages[page] === name);
  return plain ? { name: plain } : null;
}

function pathOf(page: Page): string {
  if (page.name === 'not-found') {
    return page.path.replace(/^\/(?:kk|kz|ru|en)(?=\/)/i, '').replace(/[?#]/g, encodeURIComponent);
  }
  if ('id' in page) return `/${page.name}/${encodeURIComponent(page.id)}`;
  return page.name === 'overview' ? '' : `/${plainPages[page.name]}`;
}

type Pairs = readonly (readonly [name: string, raw: string])[];

// Not URLSearchParams: "~" joins values before each is decoded, and a broken "%" must not break the page.
function readPairs(search: string): Pairs {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      return [decodeSafely(name), at < 0 ? '' : pair.slice(at + 1)] as const;
    });
}

// Browsers write an apostrophe in a query as "%27": writing it so too keeps an address the same when it comes back.
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("'", '%27');
}

function decodeSafely(raw: string): string {
  const spaced = raw.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function readParameter<T>(parameter: Parameter<T>, given: Pairs, problems: Problem[]): T {
  const names = [parameter.name, ...parameter.formerNames];
  const raws = given.filter(([name]) => names.includes(name)).map(([, raw]) => raw);
  if (raws.length === 0) return parameter.absent;
  return parameter.several
    ? (readSeveral(parameter as unknown as Parameter<Choice>, raws, problems) as T)
    : readOne(parameter, raws, problems);
}

function readOne<T>(parameter: Parameter<T>, raws: readonly string[], problems: Problem[]): T {
  const [first = '', ...repeated] = raws.map(decodeSafely);
  const report = (raw: string, reason: Problem['reason']) => problems.push({ param: parameter.name, raw, reason });
  for (const raw of repeated) report(raw, 'repeated');
  if (first.length > longestValue) {
    report(`${first.slice(0, 40)}…`, 'too-long');
    return parameter.absent;
  }
  const result = parameter.codec.read(first);
  if ('value' in result) return result.value;
  report(first, result.reason);
  return parameter.absent;
}

function readSeveral(parameter: Parameter<Choice>, raws: readonly string[], problems: Problem[]): Choice {
  // "%7E" too: some programs encode what needs no encoding.
  const parts = raws.flatMap((raw) => raw.replaceAll(/%7e/gi, separator).split(separator)).map(decodeSafely);
  const written = parts.filter((part) => part !== '');
  if (written.length === 0) return [];
  const ids = written.flatMap((raw) => {
    const result = parameter.codec.read(raw.slice(0, longestValue));
    if ('value' in result) return result.value ?? [];
    problems.push({ param: parameter.name, raw, reason: result.reason });
    return [];
  });
  // A choice of which nothing could be read is no choice: "explicitly none" is only what a reader wrote as none.
  return ids.length > 0 ? inOrder(ids) : parameter.absent;
}

function writeParameter<T>(parameter: Parameter<T>, value: T): readonly string[] {
  if (value === parameter.absent) return [];
  const written = parameter.codec.write(value);
  return written === null ? [] : [`${parameter.name}=${written}`];
}

function inOrder<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort();
}
