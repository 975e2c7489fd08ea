import type { Statement } from './statement.ts';

const dayLength = 86_400_000;

/** Which time a chart is drawn along: what a figure speaks of, or when it was published. */
export type TimeAxis = 'refers' | 'published';

/** A stretch of time in milliseconds (UTC), from the first moment to the last. `open` names an end that nobody gave. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly open: 'start' | 'end' | null;
}

/** First moment of an ISO day, month or year: "2021-01" → 2021-01-01T00:00Z, in milliseconds. NaN when it is none. */
export function startOf(iso: string): number {
  const [year, month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`);
}

/** Last day of an ISO day, month or year, at its beginning: "2021-02" → 2021-02-28T00:00Z, in milliseconds. */
export function endOf(iso: string): number {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return Number.NaN;
  return day === undefined ? Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0) : startOf(iso);
}

const clock = /(?:^|T)(\d{1,2})[:.](\d{2})/;

/** The time of a statement on an axis, or null where nobody said or could tell it. A running count stands at its hour. */
export function spanOf(statement: Statement, axis: TimeAxis): Span | null {
  if (axis === 'published') {
    const { published } = statement.article;
    return published === null ? null : toSpan(startOf(published), endOf(published), null);
  }
  const { start, end, asOf } = statement.observation.period;
  if (start === null && end === null) return null;
  const hour = asOf == null ? null : clock.exec(asOf);
  const shift =
    hour === null || start === null || start !== end ? 0 : (Number(hour[1]) * 60 + Number(hour[2])) * 60_000;
  if (start === null) return toSpan(endOf(end as string), endOf(end as string), 'start');
  if (end === null) return toSpan(startOf(start), startOf(start), 'end');
  return toSpan(startOf(start) + shift, endOf(end) + shift, null);
}

function toSpan(from: number, to: number, open: Span['open']): Span | null {
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to: Math.max(from, to), open } : null;
}

/** How long a span lasts in days: one day is 1, a year 365 or 366. */
export const daysOf = (span: Span): number => Math.round((span.to - span.from) / dayLength) + 1;

export type TickStep = 'year' | 'month' | 'day' | 'hour';
export interface TimeTick {
  readonly at: number;
  readonly step: TickStep;
}

const steps: readonly { readonly step: TickStep; readonly every: number; readonly length: number }[] = [
  { step: 'hour', every: 1, length: dayLength / 24 },
  { step: 'hour', every: 3, length: dayLength / 8 },
  { step: 'hour', every: 6, length: dayLength / 4 },
  { step: 'day', every: 1, length: dayLength },
  { step: 'day', every: 7, length: dayLength * 7 },
  { step: 'month', every: 1, length: dayLength * 30.4 },
  { step: 'month', every: 3, length: dayLength * 91.3 },
  { step: 'month', every: 6, length: dayLength * 182.6 },
  { step: 'year', every: 1, length: dayLength * 365.25 },
  { step: 'year', every: 2, length: dayLength * 730.5 },
  { step: 'year', every: 5, length: dayLength * 1826 },
  { step: 'year', every: 10, length: dayLength * 3652 },
];

/**
 * Calendar ticks within a stretch of time, at most `most`: first days of years or months, days, hours. Hours only where
 * somebody gave one: a day without a clock is not midnight.
 */
export function timeTicks(from: number, to: number, most = 6, hours = true): readonly TimeTick[] {
  const fitting =
    steps.find(({ step, length }) => (hours || step !== 'hour') && (to - from) / length <= most) ??
    (steps.at(-1) as (typeof steps)[number]);
  const ticks: TimeTick[] = [];
  const first = new Date(from);
  let at: number;
  if (fitting.step === 'year') at = Date.UTC(Math.floor(first.getUTCFullYear() / fitting.every) * fitting.every, 0, 1);
  else if (fitting.step === 'month')
    at = Date.UTC(first.getUTCFullYear(), Math.floor(first.getUTCMonth() / fitting.every) * fitting.every, 1);
  else at = Math.floor(from / fitting.length) * fitting.length;
  while (at <= to) {
    if (at >= from) ticks.push({ at, step: fitting.step });
    const now = new Date(at);
    if (fitting.step === 'year') at = Date.UTC(now.getUTCFullYear() + fitting.every, 0, 1);
    else if (fitting.step === 'month') at = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + fitting.every, 1);
    else at += fitting.length;
  }
  return ticks;
}

/** The year, month or day a moment falls in, as ISO text: for words that say it. */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
