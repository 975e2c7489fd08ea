import type { IndicatorId, Unit } from './indicators.ts';

export type Language = 'kk' | 'ru' | 'en';
export const languages = ['kk', 'ru', 'en'] as const satisfies readonly Language[];

export const qualifiers = ['exact', 'about', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'almost', 'range'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What was counted, how surely: "более 40 тысяч" is { qualifier: 'moreThan', word: 'более', value: 40000 }. */
export interface Quantity {
  readonly qualifier: Qualifier;
  /** The source's own word for the qualifier ("более", "астам", "up to"), or null when it gives none. */
  readonly word: string | null;
  /** Null only for a range. */
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit;
}

/** `stated` stands in the text, `relative` follows from it and the publication date, `implied` is our reading. */
export type PeriodBasis = 'stated' | 'relative' | 'implied' | 'unknown';

/** The time a figure refers to: ISO dates, a month or a year, inclusive; null is an open or unknown end. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly basis: PeriodBasis;
  /** The words that say when, as the text has them. */
  readonly words?: string | null;
  /** Clock time of a running count, "18:10", or an ISO date and time. */
  readonly asOf?: string | null;
}

/** How an attribute came to be: said in the words, carried over from a sentence before or the headline, or supposed. */
export interface Attribution {
  readonly how: 'stated' | 'carried' | 'implied';
  readonly words: string | null;
}

/** Who said it: a name, a role ("Central Election Commission"), or both. */
export interface Speaker {
  readonly name: string | null;
  readonly role: string | null;
}

/** The most words a quotation may have. */
export const longestQuote = 12;
/** The most characters kept before and after a quotation. */
export const longestContext = 32;

/** W3C TextQuoteSelector with offsets: text.slice(start, end) === exact, in UTF-16 units of the text as read. */
export interface Quote {
  /** The words that carry the figure: at most 12. */
  readonly exact: string;
  /** At most 32 characters before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** Null where the text was read by hand and is not at hand. */
  readonly start: number | null;
  readonly end: number | null;
  /** Where in `exact` the number itself stands, to be marked: [from, to). Null when it could not be told. */
  readonly figure: readonly [number, number] | null;
}

/** A remark on a figure that is read as stated: `plan` for goals, the others for figures that contradict their own text. */
export type Flag = 'plan' | 'parts-differ' | 'share-differs';

/** One figure as one source states it. */
export interface Reading {
  readonly indicator: IndicatorId;
  /** A party id, a body, `electorate`, or another slug. */
  readonly subject: string;
  /** ISO 3166-2 in force (KZ-61), `KZ` for the country, `abroad`; several when the figure covers several together. */
  readonly region: string | readonly string[];
  readonly quantity: Quantity;
  readonly period: Period;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly speaker: Speaker | null;
  readonly quote: Quote;
  /** Said or supposed, for subject and region. */
  readonly attribution: { readonly subject: Attribution; readonly region: Attribution };
  readonly flags: readonly Flag[];
  /** The name of the rule that read it; `by hand` for a person. */
  readonly rule: string;
}

export type ReviewStatus = 'unreviewed' | 'reviewed' | 'rejected';

/** A reading kept in a record: named, reviewed. */
export interface Observation extends Reading {
  /** Article id and six characters of the first reading's hash: "kt-2023-01-27-1.3f9a1c". Stable across re-reading. */
  readonly id: string;
  readonly status: ReviewStatus;
  /** What a reviewer corrected and why, or a remark of the person who read it. */
  readonly note?: string;
}

/** Something number-like that was left, and why. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** "a date", "a clock time", "another article's headline", "no counted noun"… */
  readonly reason: string;
}
