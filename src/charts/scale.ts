/** How values are placed: evenly, or each line ten times more than the one below. */
export type ScaleKind = 'linear' | 'magnitude';

export interface ValueScale {
  readonly kind: ScaleKind;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly major: boolean }[];
  /** Where a value stands, from 0 at the low end to 1 at the high end. */
  readonly place: (value: number) => number;
}

/** Orders of magnitude serve where the largest value is at least fifty times the smallest above zero: 500 and 500 000. */
export function fittingScale(values: readonly number[]): ScaleKind {
  const above = values.filter((value) => value > 0);
  const fits = above.length > 1 && values.every((value) => value >= 0);
  return fits && Math.max(...above) / Math.min(...above) >= 50 ? 'magnitude' : 'linear';
}

/** A scale with at most six even lines from a round low end, or with lines at 1, 5, 10, 50, 100 … */
export function toScale(values: readonly number[], kind: ScaleKind, fromZero = false): ValueScale {
  const low = values.length === 0 ? 0 : Math.min(...values);
  const high = values.length === 0 ? 1 : Math.max(...values);
  const above = values.filter((value) => value > 0);
  return kind === 'magnitude' && low >= 0 && above.length > 0
    ? magnitudes(Math.min(...above), high, low === 0)
    : evenly(low, high, fromZero);
}

function evenly(low: number, high: number, fromZero: boolean): ValueScale {
  // Values close to one another are shown apart; otherwise the scale begins at zero, where differences keep their size.
  const bottom = fromZero || low < 0 || (high > 0 && low / high < 0.6) ? Math.min(0, low) : low;
  const step = roundStep((high - bottom || Math.abs(high) || 1) / 4);
  const first = Math.floor(bottom / step) * step;
  const last = Math.max(Math.ceil(high / step) * step, first + step);
  const count = Math.round((last - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({
    value: Number((first + index * step).toPrecision(12)),
    major: true,
  }));
  return { kind: 'linear', low: first, high: last, ticks, place: (value) => (value - first) / (last - first) };
}

/** Zero has no order of magnitude: it stands on a line of its own at the bottom, with a gap above it. */
const zeroGap = 0.08;

function magnitudes(low: number, high: number, withZero: boolean): ValueScale {
  const from = Math.log10(low) - 0.15;
  const to = Math.log10(high) + 0.2;
  const bottom = withZero ? zeroGap : 0;
  const ticks: { value: number; major: boolean }[] = withZero ? [{ value: 0, major: true }] : [];
  for (let power = Math.floor(from); power <= Math.ceil(to); power += 1)
    for (const digit of [1, 5]) {
      const value = digit * 10 ** power;
      const place = Math.log10(value);
      if (place >= from && place <= to) ticks.push({ value, major: digit === 1 });
    }
  return {
    kind: 'magnitude',
    low: 10 ** from,
    high: 10 ** to,
    ticks,
    place: (value) => (value <= 0 ? 0 : bottom + ((1 - bottom) * (Math.log10(value) - from)) / (to - from)),
  };
}

/** The round step nearest above a rough one: 0.7 → 1, 130 → 200, 2 100 → 2 500. */
export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return digit * power;
}
