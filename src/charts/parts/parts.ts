import type { Quantity } from '../../model/observation.ts';

export interface Part {
  /** How much of the whole, from 0 to 1. */
  readonly share: number;
  /** "More than": the end of the part stays open. */
  readonly open: boolean;
  /** "About", "almost": the part is hollow. */
  readonly loose: boolean;
}

/** The part a quantity is of a whole: more than 3 000 of 51 000 → 0.0588…, open. Null when it cannot be told. */
export function toPart(part: Quantity, whole: number): Part | null {
  const { value, qualifier } = part;
  if (value === null || whole <= 0 || value < 0 || value > whole) return null;
  return {
    share: value / whole,
    open: qualifier === 'moreThan' || qualifier === 'atLeast',
    loose: qualifier === 'about' || qualifier === 'almost' || qualifier === 'atMost' || qualifier === 'lessThan',
  };
}

/** A computed share in percent with one decimal at most, never said more precisely than its operands: 3 000 of 51 000 → 5.9. */
export const shareOf = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
