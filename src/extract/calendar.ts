import calendar from '../../data/reference/calendar.json' with { type: 'json' };

/** A vote that dates figures: "mazhilis-2023-03-19". */
export interface Vote {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly campaign: readonly string[];
  readonly national: boolean;
}

/** A stretch of days, ISO, both inclusive; null where it is not known. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

export const votes: readonly Vote[] = [
  ...calendar.votes,
  // two ballots on one day are also spoken of as one vote
  ...calendar.votes.flatMap((vote) =>
    vote.kind === 'mazhilis' && calendar.votes.some(({ kind, date }) => kind === 'maslikhats' && date === vote.date)
      ? [{ ...vote, id: `mazhilis-maslikhats-${vote.date}`, kind: 'mazhilis-maslikhats' }]
      : [],
  ),
];

export const convocations = calendar.convocations;

const dayLength = 86_400_000;

/** Days since 1970-01-01 of an ISO day: "2023-01-27" → 19384. */
export function dayNumber(iso: string): number {
  const known = dayNumbers.get(iso);
  if (known !== undefined) return known;
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  const number = Math.round(Date.UTC(year, month - 1, day) / dayLength);
  if (dayNumbers.size >= mostDays) dayNumbers.clear();
  dayNumbers.set(iso, number);
  return number;
}

// the same days come back in every article: publication, elections, the two beside each date without a year
const dayNumbers = new Map<string, number>();
const mostDays = 10_000;

/** The ISO day of a day number. */
export function isoOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** "2023-01-27" from 2023, 1, 27. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day of a month: 2024, 2 → 29. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first and last day of an ISO year, month or day: "2022" → 2022-01-01–2022-12-31. Null for anything else. */
export function stretchOf(iso: string | null): { readonly from: string; readonly to: string } | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/u.exec(iso ?? '')?.groups;
  if (!match) return null;
  const year = Number(match['year']);
  if (match['month'] === undefined) return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  const month = Number(match['month']);
  if (month < 1 || month > 12) return null;
  if (match['day'] === undefined)
    return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDay(year, month)) };
  const day = Number(match['day']);
  if (day < 1 || day > lastDay(year, month)) return null;
  return { from: isoDay(year, month, day), to: isoDay(year, month, day) };
}

/** A day some months earlier: 2023-03-31 less 1 → 2023-02-28. */
export function monthsBefore(iso: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  const at = year * 12 + month - 1 - months;
  const newYear = Math.floor(at / 12);
  const newMonth = (at % 12) + 1;
  return isoDay(newYear, newMonth, Math.min(day, lastDay(newYear, newMonth)));
}
