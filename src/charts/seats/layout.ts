/** One seat of a hemicycle: its middle, in a drawing of `width` × `height`. */
export interface SeatPlace {
  readonly x: number;
  readonly y: number;
}

export interface Hemicycle {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** From the left end to the right one: neighbours in the list sit side by side. */
  readonly places: readonly SeatPlace[];
}

/** Lays out `count` seats in half rings, 400 units wide: as many rings as keep the gap between seats like the gap between rings. */
export function layoutHemicycle(count: number): Hemicycle {
  const width = 400;
  const rows = Math.max(1, Math.round(Math.sqrt(count / Math.PI) * 0.9));
  const inner = 0.4;
  const rings = Array.from({ length: rows }, (_, row) => (rows === 1 ? 1 : inner + ((1 - inner) * row) / (rows - 1)));
  const whole = rings.reduce((sum, ring) => sum + ring, 0);
  const perRing = share(
    count,
    rings.map((ring) => ring / whole),
  );
  const gap = Math.min(
    (1 - inner) / Math.max(rows - 1, 1),
    ...rings.map((ring, row) => (Math.PI * ring) / Math.max((perRing[row] ?? 1) - 1, 1)),
  );
  // The outermost seats must stay inside: outer + radius = width / 2, radius = outer × gap × 0.33.
  const outer = width / 2 / (1 + gap * 0.33);
  const radius = Math.min(outer * gap * 0.33, 16);
  const seats = rings.flatMap((ring, row) => {
    const seatsHere = perRing[row] ?? 0;
    return Array.from({ length: seatsHere }, (_, index) => {
      const angle = seatsHere === 1 ? Math.PI / 2 : Math.PI - (Math.PI * index) / (seatsHere - 1);
      return { angle, ring };
    });
  });
  seats.sort((a, b) => b.angle - a.angle || b.ring - a.ring);
  return {
    width,
    height: outer + 2 * radius,
    radius,
    places: seats.map(({ angle, ring }) => ({
      x: width / 2 + Math.cos(angle) * ring * outer,
      y: outer + radius - Math.sin(angle) * ring * outer,
    })),
  };
}

/** Shares whole seats by weights so that they add up to `count` (largest remainders). */
function share(count: number, weights: readonly number[]): readonly number[] {
  const exact = weights.map((weight) => weight * count);
  const whole = exact.map(Math.floor);
  const left = count - whole.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || b.index - a.index);
  for (const { index } of order.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
