import type { Qualifier } from '../../model/observation.ts';
import type { QuantityMention } from '../mentions.ts';

export type WrittenUnit = NonNullable<QuantityMention['unit']>;

/**
 * The number words of one language, as data: a newcomer adds a word by adding it to a list. Words are in lower case, е for ё,
 * separated by blanks; a phrase is written as it is said. A trailing `*` takes any ending.
 */
export interface NumberWords {
  /** [5, 'пять пяти пятью']: whole numbers below a thousand that add up. */
  readonly cardinals: readonly (readonly [number, string])[];
  /** [3, 'трое троих']: for persons counted together. */
  readonly collectives: readonly (readonly [number, string])[];
  /** Words that multiply what stands before: [100, 'hundred'], [3, …] being the power of ten. */
  readonly scales: readonly (readonly [power: number, forms: string])[];
  /** Forms of a scale that alone say only "very many": "тысячи людей", "millions". */
  readonly vague: string;
  /** Written in one word, already scaled: [1.5, 'полтора'], [500000, 'полмиллиона']. */
  readonly wholes: readonly (readonly [value: string, forms: string, qualifier?: Qualifier])[];
  /** [5, 'пят']: stems of ordinals; with `ordinalEndings` they are whole words. */
  readonly ordinals: readonly (readonly [number, string])[];
  readonly ordinalEndings: string;
  /** Endings glued to digits: "8-й" is an ordinal, "20-ти" a number. */
  readonly digitOrdinals: string;
  readonly digitCardinals: string;
  /** Shares in a word: [2, 'половина']: one in two. */
  readonly shares: readonly (readonly [number, string])[];
  /** Words of "every fifth". */
  readonly every: string;
  /** Wordings parted by `|`, for some have several words. */
  readonly units: readonly (readonly [WrittenUnit, string])[];
  /** Stretches of time that no unit stands for. */
  readonly durations: string;
  readonly before: readonly (readonly [Qualifier, readonly string[]])[];
  readonly after: readonly (readonly [Qualifier, readonly string[]])[];
  /** Words that may stand between a qualifier and its number: "более чем на 60%". */
  readonly between: string;
  readonly or: string;
  readonly and: string;
  readonly months: readonly string[];
  /** Words that make a four-digit number before them a year. */
  readonly year: string;
  /** Words that make a four-digit number after them a year. */
  readonly yearBefore: string;
  /** Words before a clock time, and after it. */
  readonly clockBefore: string;
  readonly hours: string;
  readonly clockAfter: string;
  /** Things that carry a number as a name, before it: "статья 5", "Article 5". */
  readonly numbered: string;
  /** Things that carry a number as a name but are counted as well: "в округе 25", "округов – 25". */
  readonly numberedPlaces: string;
  /** People whose ages are limits: "молодёжь до 35 лет". */
  readonly one: string;
  readonly oneIdioms: readonly string[];
  readonly only: string;
  /** "ни одного": none at all. */
  readonly none: readonly string[];
  readonly each: readonly string[];
  readonly several: string;
  readonly exchange: string;
}
