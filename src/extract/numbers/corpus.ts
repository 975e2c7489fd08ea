import type { Language } from '../../model/observation.ts';
import { findQuantities } from '../quantities.ts';

/** Many ways of writing the same: every text gives exactly these figures, in this order. */
export interface NumberCase {
  /** "40000", "> 40000 percent", "10000..12000": sign of the qualifier, value, unit. */
  readonly figures: readonly string[];
  readonly texts: readonly string[];
}

/** Texts without any figure; "no number" where nothing is number-like at all. */
export interface LeftCase {
  readonly reason: string;
  readonly texts: readonly string[];
}

const signs = {
  exact: '',
  about: '~ ',
  moreThan: '> ',
  atLeast: '>= ',
  lessThan: '< ',
  atMost: '<= ',
  almost: '-> ',
  range: '',
} as const;

/** The figures of a text in the corpus' short notation: "> 3000", "62.34 percent", "3 each". */
export function figuresOf(text: string, lang: Language): string[] {
  return findQuantities({ text, lang }).quantities.map((quantity) => {
    const value = quantity.value === null ? `${quantity.min}..${quantity.max}` : `${quantity.value}`;
    const unit = quantity.unit === null ? '' : ` ${quantity.unit}`;
    return `${signs[quantity.qualifier]}${value}${unit}${quantity.each ? ' each' : ''}`;
  });
}

/** Why the numbers of a text were left, each reason once: "a date + a clock time". */
export function reasonsOf(text: string, lang: Language): string {
  const { notFigures } = findQuantities({ text, lang });
  return [...new Set(notFigures.map(({ reason }) => reason))].join(' + ') || 'no number';
}
