/**
 * A number as written: whole `digits` shifted by `places` to the right of the point. "8,2" is { digits: 82, places: 1 }.
 * Kept whole to the end, because 8.2 * 1e6 is 8199999.999999999; exact below 2^53, some nine thousand billions.
 */
export interface Decimal {
  readonly digits: number;
  readonly places: number;
}

/** Reads plain digits with at most one point: "8.2" → 82 with one place. */
export function readDecimal(written: string): Decimal {
  const point = written.indexOf('.');
  if (point < 0) return { digits: Number(written), places: 0 };
  return {
    digits: Number(written.slice(0, point) + written.slice(point + 1)),
    places: written.length - point - 1,
  };
}

/** A whole number as a Decimal. */
export function whole(value: number): Decimal {
  return { digits: value, places: 0 };
}

/** Moves the point: scale(8.2, 6) is 8200000. */
export function scale(value: Decimal, power: number): Decimal {
  if (power <= value.places) return { digits: value.digits, places: value.places - power };
  return { digits: value.digits * 10 ** (power - value.places), places: 0 };
}

/** Exact sum: 7 000 000 + 954 000. */
export function add(one: Decimal, other: Decimal): Decimal {
  if (one.digits === 0) return other;
  const places = Math.max(one.places, other.places);
  return {
    digits: one.digits * 10 ** (places - one.places) + other.digits * 10 ** (places - other.places),
    places,
  };
}

/** The nearest double of the exact decimal: what JSON and the charts carry. */
export function toNumber(value: Decimal): number {
  return value.places === 0 ? value.digits : Number(`${value.digits}e-${value.places}`);
}
