import * as z from 'zod/mini';
import type { ArticleCard, ArticleRecord } from './article.ts';
import { indicatorIds, units } from './indicators.ts';
import { languages, longestContext, longestQuote, qualifiers, type Observation } from './observation.ts';
import type { PublishedObservation, Snapshot, SnapshotManifest } from './snapshot.ts';
import type { Reference } from './reference.ts';

/** Unknown data that does not fit: the message names file, field and what was expected, one problem a line. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly file: string;
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${file}: ${problem}`).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

/** Reads one file of data/records. Throws DataError: `records/kt.json: observations.3.quantity.value: expected …, got "12"`. */
export function parseRecord(unknown: unknown, file: string): ArticleRecord {
  return parse(recordSchema, unknown, file);
}

/** Reads the published snapshot. Throws DataError naming the first ten fields that do not fit. */
export function parseSnapshot(unknown: unknown, file: string): Snapshot {
  return parse(snapshotSchema, unknown, file);
}

/** Reads public/snapshot/manifest.json. Throws DataError. */
export function parseManifest(unknown: unknown, file: string): SnapshotManifest {
  return parse(manifestSchema, unknown, file);
}

const text = z.string().check(z.minLength(1, 'expected some text'));
const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const day = z
  .string()
  .check(
    z.regex(isoDay, 'expected an ISO day such as 2023-01-27'),
    z.refine(isInCalendar, 'expected a day of the calendar'),
  );
const date = z
  .string()
  .check(
    z.regex(isoDate, 'expected an ISO day, month or year such as 2023-01-27, 2023-01 or 2023'),
    z.refine(isInCalendar, 'expected a day of the calendar'),
  );
const regionCode = z.string().check(z.regex(/^(KZ(-\d\d)?|abroad)$/, 'expected KZ, abroad or a code such as KZ-61'));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a slug such as aq-jol'));
const address = z.string().check(z.regex(/^https?:\/\/\S+$/, 'expected an http(s) address'));

const quantitySchema = z
  .strictObject({
    qualifier: z.enum(qualifiers),
    word: z.nullable(z.string()),
    value: z.nullable(z.number()),
    min: z.nullable(z.number()),
    max: z.nullable(z.number()),
    unit: z.enum(units),
  })
  .check(
    z.refine(
      (q) => (q.qualifier === 'range') === (q.value === null),
      'expected a value, or qualifier "range" with min and max',
    ),
    z.refine(
      (q) => q.qualifier !== 'range' || (q.min !== null && q.max !== null && q.min <= q.max),
      'expected min ≤ max for a range',
    ),
  );

const periodSchema = z
  .strictObject({
    start: z.nullable(date),
    end: z.nullable(date),
    basis: z.enum(['stated', 'relative', 'implied', 'unknown']),
    words: z.optional(z.nullable(z.string())),
    asOf: z.optional(z.nullable(z.string())),
  })
  .check(
    z.refine(
      (p) => p.start === null || p.end === null || p.start.slice(0, p.end.length) <= p.end,
      'expected start ≤ end',
    ),
  );

const quoteSchema = z
  .strictObject({
    exact: text.check(
      z.refine((words) => words.trim().split(/\s+/u).length <= longestQuote, `expected at most ${longestQuote} words`),
    ),
    prefix: z.string().check(z.maxLength(longestContext, `expected at most ${longestContext} characters`)),
    suffix: z.string().check(z.maxLength(longestContext, `expected at most ${longestContext} characters`)),
    start: z.nullable(z.int().check(z.nonnegative())),
    end: z.nullable(z.int().check(z.nonnegative())),
    figure: z.nullable(z.readonly(z.tuple([z.int(), z.int()]))),
  })
  .check(
    z.refine((q) => (q.start === null) === (q.end === null), 'expected start and end together'),
    z.refine(
      (q) => q.start === null || q.end === null || q.end - q.start === q.exact.length,
      'expected end − start to be the length of exact',
    ),
    z.refine(
      (q) => q.figure === null || (q.figure[0] >= 0 && q.figure[0] < q.figure[1] && q.figure[1] <= q.exact.length),
      'expected figure inside exact',
    ),
  );

const attributionSchema = z.strictObject({
  how: z.enum(['stated', 'carried', 'implied']),
  words: z.nullable(z.string()),
});

const observationFields = {
  id: text,
  status: z.enum(['unreviewed', 'reviewed', 'rejected']),
  note: z.optional(z.string()),
  indicator: z.enum(indicatorIds as readonly [(typeof indicatorIds)[number], ...(typeof indicatorIds)[number][]]),
  subject: slug,
  region: z.union([
    regionCode,
    z.readonly(z.array(regionCode).check(z.minLength(2, 'expected several codes, or one as text'))),
  ]),
  quantity: quantitySchema,
  period: periodSchema,
  dimensions: z.record(slug, text),
  speaker: z.nullable(
    z
      .strictObject({ name: z.nullable(text), role: z.nullable(text) })
      .check(z.refine((s) => s.name !== null || s.role !== null, 'expected a name or a role')),
  ),
  quote: quoteSchema,
  attribution: z.strictObject({ subject: attributionSchema, region: attributionSchema }),
  flags: z.readonly(z.array(z.enum(['plan', 'parts-differ', 'share-differs']))),
  rule: text,
};

const cardFields = {
  id: slug,
  url: z.nullable(address),
  outlet: text,
  title: z.nullable(text),
  lang: z.enum(languages),
  published: z.nullable(date),
  publishedBasis: z.enum(['printed', 'given', 'about', 'unknown']),
  publishedNote: z.optional(z.string()),
  rights: z.enum(['quote', 'full']),
  readBy: z.enum(['dalel', 'hand']),
  extent: z.enum(['whole', 'beginning']),
  text: z.nullable(
    z.strictObject({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')), length: z.int() }),
  ),
  origin: z.optional(text),
};

const recordSchema = z.strictObject({
  schema: z.literal(1),
  ...cardFields,
  observations: z.readonly(z.array(z.strictObject(observationFields))),
  fullText: z.optional(z.string()),
});

const names = z.strictObject({ kk: text, ru: text, en: text });
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));

const referenceSchema = z.strictObject({
  regions: list(
    z.strictObject({
      id: regionCode,
      formerCode: z.nullable(text),
      type: z.enum(['region', 'city']),
      name: names,
      short: names,
      from: z.nullable(day),
      splitFrom: list(regionCode),
      tile: z.strictObject({ row: z.int(), col: z.int() }),
      capital: z.nullable(names),
      point: z.readonly(z.tuple([z.number(), z.number()])),
    }),
  ),
  parties: list(
    z.strictObject({
      id: slug,
      name: names,
      short: names,
      status: text,
      former: list(z.strictObject({ name: names, from: z.nullable(date), until: z.nullable(date) })),
      beware: list(text),
    }),
  ),
  events: list(
    z.strictObject({
      id: slug,
      kind: z.enum(['election', 'referendum', 'reform', 'party', 'decree']),
      date: day,
      end: z.optional(day),
      name: names,
      source: z.nullable(address),
    }),
  ),
  elections: list(
    z.strictObject({
      id: slug,
      body: slug,
      date: day,
      seats: z.int(),
      listSeats: z.nullable(z.int()),
      districtSeats: z.nullable(z.int()),
      assemblySeats: z.nullable(z.int()),
      turnout: z.nullable(z.number()),
      notes: list(text),
      results: list(
        z.strictObject({
          party: slug,
          label: text,
          votes: z.nullable(z.int()),
          share: z.nullable(z.number()),
          seats: z.nullable(z.int()),
          listSeats: z.nullable(z.int()),
          districtSeats: z.nullable(z.int()),
        }),
      ),
      sources: list(address),
    }),
  ),
  outlets: list(z.strictObject({ id: text, name: text, kind: z.nullable(text) })),
});

const snapshotSchema = z.strictObject({
  schema: z.literal(1),
  articles: list(z.strictObject(cardFields)),
  observations: list(z.strictObject({ ...observationFields, article: slug })),
  reference: referenceSchema,
});

const manifestSchema = z.strictObject({
  schema: z.literal(1),
  version: z.string().check(z.regex(/^[0-9a-f]{12}$/, 'expected 12 hex digits')),
  file: z.string().check(z.regex(/^[\w.-]+\.json$/, 'expected a file name such as dalel-0123456789ab.json')),
  bytes: z.int(),
  articles: z.int(),
  observations: z.int(),
  newest: z.nullable(date),
});

function isInCalendar(iso: string): boolean {
  const [year = 0, month = 1, dayOfMonth = 1] = iso.split('-').map(Number);
  return dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parse<T>(schema: z.ZodMiniType<unknown>, unknown: unknown, file: string): T {
  const result = z.safeParse(schema, unknown);
  if (result.success) return unknown as T;
  const problems = result.error.issues.slice(0, 10).map((issue) => {
    const at = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return at + expectation(issue, valueAt(unknown, issue.path));
  });
  throw new DataError(file, problems);
}

function valueAt(unknown: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    unknown,
  );
}

const articles: Readonly<Record<string, string>> = {
  number: 'a finite number',
  int: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  const got = value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? String(value));
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${articles[issue.expected] ?? issue.expected}, got ${got}`;
    case 'invalid_value':
      return `expected ${issue.values.map((one) => JSON.stringify(one)).join(' or ')}, got ${got}`;
    case 'unrecognized_keys':
      return `expected no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    default:
      return `${issue.message || 'does not fit'}, got ${got}`;
  }
}

// The schemas and the interfaces say the same: a field added to one alone does not compile.
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Kept<T> = { readonly [K in keyof T]: T[K] };
export const schemasFitInterfaces: readonly [
  Same<keyof Kept<z.infer<typeof recordSchema>>, keyof ArticleRecord>,
  Same<keyof z.infer<typeof snapshotSchema>, keyof Snapshot>,
  Same<keyof z.infer<typeof manifestSchema>, keyof SnapshotManifest>,
  Same<keyof z.infer<typeof referenceSchema>, keyof Reference>,
  Same<keyof typeof observationFields, keyof Observation>,
  Same<keyof typeof cardFields, keyof ArticleCard>,
  Same<'article' | keyof Observation, keyof PublishedObservation>,
] = [true, true, true, true, true, true, true];
