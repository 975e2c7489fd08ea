import type { Language, PeriodBasis, Qualifier } from '../model/observation.ts';

/** A stretch of the text as given: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A number with everything that belongs to it as a number: "более 40 тысяч", "3 мыңнан астамы", "8,6%".
 * The span takes in qualifier and unit; `number` is the numeral alone ("40 тысяч").
 */
export interface QuantityMention extends Span {
  readonly kind: 'quantity';
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** The qualifier as the text has it. */
  readonly qualifierWord: string | null;
  readonly number: Span;
  /** What the number is written with: percent sign or word, tenge, years… null when a counted noun must say it. */
  readonly unit:
    | 'percent'
    | 'percentage-points'
    | 'KZT'
    | 'currency'
    | 'years'
    | 'days'
    | 'hours'
    | 'times'
    | 'length'
    | 'area'
    | 'mass'
    | null;
  readonly form: 'digits' | 'words' | 'mixed' | 'fraction' | 'collective' | 'roman';
  /** "по три", "3 each": one figure per item of something. */
  readonly each: boolean;
  /** Kazakh case or possessive ending on the numeral ("29-ын", "90-ы", "екеуі"): the counted noun stands elsewhere. */
  readonly suffixed: boolean;
  readonly rule: string;
}

/** A number that is no statistic: a date, a clock time, an ordinal, a phone number… */
export interface NotAFigure extends Span {
  readonly kind: 'not-a-figure';
  readonly reason: string;
  readonly rule: string;
}

/** A region or one of its cities. `level` tells "Алматы" (city) from "Алматы облысы" (region); places inside a region carry its code. */
export interface PlaceMention extends Span {
  readonly kind: 'place';
  readonly region: string;
  readonly level: 'country' | 'region' | 'city' | 'district' | 'abroad';
  /** Slug of the place below the region ("ekibastuz"), or null. */
  readonly place: string | null;
  readonly rule: string;
}

/** A stretch of time, or an event that dates things (an election, a campaign, a convocation). */
export interface PeriodMention extends Span {
  readonly kind: 'period';
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: PeriodBasis;
  readonly asOf: string | null;
  /** `election:mazhilis-2023-03-19`, `campaign:president-2022-11-20`, `convocation:7`, or null for plain time. */
  readonly event: string | null;
  readonly rule: string;
}

/** A party, chamber, office or group that figures can be about. */
export interface BodyMention extends Span {
  readonly kind: 'body';
  readonly subject: string;
  readonly role: 'party' | 'chamber' | 'office' | 'organisation' | 'person';
  /** Level of a maslikhat or branch where it is said: region, city, district, rural. */
  readonly level: string | null;
  readonly rule: string;
}

/** Somebody who is quoted, and the stretch of text that is their speech. */
export interface SpeechMention extends Span {
  readonly kind: 'speech';
  readonly name: string;
  readonly role: string | null;
  readonly direct: boolean;
  readonly rule: string;
}

/** Page furniture: menus, counters, share bars, other articles' headlines. Nothing in it is read. */
export interface FurnitureMention extends Span {
  readonly kind: 'furniture';
  readonly reason: string;
}

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly headline: boolean;
}

/** What every finder is given. `published` is an ISO day, month or year. */
export interface ReadingContext {
  readonly text: string;
  readonly lang: Language;
  readonly published: string | null;
  readonly title: string | null;
}
