import type { Language, Qualifier } from '../../model/observation.ts';
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

/** What a word says as a number. */
export interface NumberWord {
  readonly lang: Language;
  readonly role: 'cardinal' | 'collective' | 'scale' | 'whole' | 'ordinal' | 'share';
  /** The number; for a scale its power of ten; for a share the denominator. */
  readonly value: number;
  /** For wholes: the exact decimal ("1.5") and what it says of itself ("полсотни" is about fifty). */
  readonly written: string;
  readonly qualifier: Qualifier | null;
  /** The Kazakh ending taken off: "нан" of "мыңнан"; empty where there is none. */
  readonly ending: string;
  /** A Kazakh ending or a plural that makes it "very many" or "about": "мыңдаған", "тысячи", "елудей". */
  readonly loose: 'vague' | 'about' | null;
  /** Counts only after a ten or hundred: "отыз бірі", where "бірі" alone is "one of them". */
  readonly inside: boolean;
  /** It multiplies: `value` is a power of ten, also in "мыңыншы". */
  readonly multiplies: boolean;
}

/** Words in a row and what they say: "не менее" → atLeast. A trailing `*` takes any ending. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** What the lexicon knows of one spelling, so that a word that repeats is looked up once. */
export interface SpellingNotes {
  /** The keys to look it up by: itself, and folded where it may be Kazakh in Latin letters. */
  readonly keys: readonly string[];
  readonly number: NumberWord | null;
  /** A number, a share, a "none" or a Roman numeral may begin with it. */
  readonly begins: boolean;
  /** By book of phrases. */
  readonly phrases: Map<object, readonly Phrase<unknown>[]>;
}
