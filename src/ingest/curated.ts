import { createHash } from 'node:crypto';
import { findBodies } from '../extract/bodies.ts';
import type { ReadingContext } from '../extract/mentions.ts';
import { findPlaces } from '../extract/places.ts';
import { findQuantities } from '../extract/quantities.ts';
import type { ArticleRecord } from '../model/article.ts';
import type { Attribution, Language, Observation, Quantity, Quote } from '../model/observation.ts';
import { parseRecord } from '../model/parse.ts';

/** A record that a person read from a page without keeping its text. */
export interface CuratedRecord {
  readonly url: string;
  readonly outlet: string;
  readonly lang: Language;
  readonly title: string | null;
  readonly published: string | null;
  readonly publishedBasis: 'printed' | 'about' | 'unknown';
  readonly note?: string;
  readonly observations: readonly CuratedObservation[];
}

interface CuratedObservation {
  readonly indicator: Observation['indicator'];
  readonly subject: string;
  readonly region: string;
  readonly quantity: Omit<Quantity, 'word'>;
  readonly period: Observation['period'];
  readonly dimensions: Readonly<Record<string, string>>;
  readonly speaker: Observation['speaker'];
  readonly quote: { readonly exact: string };
  readonly note?: string;
}

/**
 * Turns a hand-read record into one of ours: ids of the catalogue, the figure marked in its quotation, the qualifier's word
 * kept, and what the quotation itself says told apart from what the reader supplied. Throws DataError naming the field.
 */
export function toRecord(curated: CuratedRecord, id: string, file: string): ArticleRecord {
  const seen = new Map<string, number>();
  const observations = curated.observations.map((one) => {
    const reconciled = reconcile(one);
    const key = [
      one.indicator,
      reconciled.subject,
      one.region,
      JSON.stringify(one.quantity),
      JSON.stringify(reconciled.dimensions),
      one.quote.exact,
    ].join('|');
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return toObservation(reconciled, curated, `${id}.${hashOf(`${key}|${occurrence}`)}`);
  });
  return parseRecord(
    {
      schema: 1,
      id,
      url: curated.url,
      outlet: curated.outlet,
      title: curated.title,
      lang: curated.lang,
      published: curated.published,
      publishedBasis: curated.published === null ? 'unknown' : curated.publishedBasis,
      ...(curated.note ? { publishedNote: curated.note } : {}),
      rights: 'quote',
      readBy: 'hand',
      extent: 'whole',
      text: null,
      observations,
    },
    file,
  );
}

/** A remark that points at other hand-read files names their outlets instead: "3,168 in kk-021" → "3,168 in inform.kz (2022-12-30)". */
export function nameArticles(record: CuratedRecord, byFile: ReadonlyMap<string, CuratedRecord>): CuratedRecord {
  const named = (note: string) =>
    note.replace(/\b(?:kk|ru|en)-s?\d{2,3}\b/g, (file) => {
      const other = byFile.get(file);
      if (!other) return file;
      return other.published === null ? other.outlet : `${other.outlet} (${other.published})`;
    });
  return {
    ...record,
    ...(record.note === undefined ? {} : { note: named(record.note) }),
    observations: record.observations.map((one) => (one.note === undefined ? one : { ...one, note: named(one.note) })),
  };
}

function toObservation(one: CuratedObservation, article: CuratedRecord, id: string): Observation {
  const found = findInQuote(one.quote.exact, one.quantity, article.lang);
  return {
    id,
    status: 'reviewed',
    ...(one.note ? { note: one.note } : {}),
    indicator: one.indicator,
    subject: one.subject,
    region: one.region,
    quantity: {
      qualifier: one.quantity.qualifier,
      word: found.word,
      value: one.quantity.value,
      min: one.quantity.min,
      max: one.quantity.max,
      unit: one.quantity.unit,
    },
    period: one.period,
    dimensions: one.dimensions,
    speaker: one.speaker,
    quote: { exact: one.quote.exact, prefix: '', suffix: '', start: null, end: null, figure: found.figure },
    attribution: {
      subject: attributionOf(one.quote.exact, article, (context) =>
        findBodies(context).find((body) => body.subject === one.subject),
      ),
      region: attributionOf(one.quote.exact, article, (context) =>
        findPlaces(context).find((place) => place.region === one.region),
      ),
    },
    flags: one.dimensions['state'] === 'planned' ? ['plan'] : [],
    rule: 'by hand',
  };
}

/** Names of the hand-read set → names of the catalogue. */
const subjects: Readonly<Record<string, string>> = {
  elections: 'electorate',
  'mazhilis-and-maslikhats': 'mazhilis-maslikhats',
};

/** Dimension → names of the hand-read set → names of the catalogue and of what dalel reads. */
const slices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  channel: { 'reception-office': 'reception-offices' },
};

function reconcile(one: CuratedObservation): CuratedObservation {
  const dimensions = Object.entries(one.dimensions).map(([name, value]) => [
    name,
    name === 'election' ? value.replace(/^maslikhat-/, 'maslikhats-') : (slices[name]?.[value] ?? value),
  ]);
  return { ...one, subject: subjects[one.subject] ?? one.subject, dimensions: Object.fromEntries(dimensions) };
}

function findInQuote(
  exact: string,
  quantity: CuratedObservation['quantity'],
  lang: Language,
): { figure: Quote['figure']; word: string | null } {
  const { quantities } = findQuantities({ text: exact, lang });
  const same = quantities.filter(
    (one) => one.value === quantity.value && one.min === quantity.min && one.max === quantity.max,
  );
  const best = same.find((one) => one.qualifier === quantity.qualifier) ?? same[0];
  if (!best) return { figure: null, word: null };
  return {
    figure: [best.number.start, best.number.end],
    word: best.qualifier === quantity.qualifier ? best.qualifierWord : null,
  };
}

function attributionOf(
  quote: string,
  article: CuratedRecord,
  find: (context: ReadingContext) => { readonly start: number; readonly end: number } | undefined,
): Attribution {
  const wordsIn = (text: string) => {
    const mention = find({ text, lang: article.lang, published: article.published, title: null });
    return mention ? text.slice(mention.start, mention.end) : null;
  };
  const inQuote = wordsIn(quote);
  if (inQuote !== null) return { how: 'stated', words: inQuote };
  const inTitle = article.title === null ? null : wordsIn(article.title);
  return inTitle !== null ? { how: 'carried', words: inTitle } : { how: 'implied', words: null };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 6);
}
