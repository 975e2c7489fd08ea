/**
 * A number as written: `digits` shifted by `places` to the right of the point. "8,2" is { digits: 82n, places: 1 }.
 * Kept exact to the end, because 8.2 * 1e6 is 8199999.999999999.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** Reads plain digits with at most one point: "8.2" → 82 with one place. */
export function readDecimal(written: string): Decimal {
  const point = written.indexOf('.');
  if (point < 0) return { digits: BigInt(written), places: 0 };
  return {
    digits: BigInt(written.slice(0, point) + written.slice(point + 1)),
    places: written.length - point - 1,
  };
}

/** A whole number as a Decimal. */
export function whole(value: number): Decimal {
  return { digits: BigInt(value), places: 0 };
}

/** Moves the point: scale(8.2, 6) is 8200000. */
export function scale(value: Decimal, power: number): Decimal {
  if (power <= value.places) return { digits: value.digits, places: value.places - power };
  return { digits: value.digits * 10n ** BigInt(power - value.places), places: 0 };
}

/** Exact sum: 7 000 000 + 954 000. */
export function add(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  const raise = (value: Decimal): bigint => value.digits * 10n ** BigInt(places - value.places);
  return { digits: raise(one) + raise(other), places };
}

/** The nearest double of the exact decimal: what JSON and the charts carry. */
export function toNumber(value: Decimal): number {
  const digits = value.digits.toString().padStart(value.places + 1, '0');
  const cut = digits.length - value.places;
  return Number(value.places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`);
}
