/** An ISO day, month or year: "2022-10-21", "2022-10", "2022". */
export type IsoDate = string;

interface WrittenForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => readonly [year: string, month?: string, day?: string];
}

const writtenForms: readonly WrittenForm[] = [
  { pattern: /^(\d{4})$/, read: ([year = '']) => [year] },
  { pattern: /^(\d{4})-(\d{1,2})$/, read: ([year = '', month = '']) => [year, month] },
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, read: ([year = '', month = '', day = '']) => [year, month, day] },
  { pattern: /^(\d{1,2})[./](\d{4})$/, read: ([month = '', year = '']) => [year, month] },
  { pattern: /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, read: ([day = '', month = '', year = '']) => [year, month, day] },
];

// Month names in the three languages, by their first letters: "окт", "қаз", "Oct".
const monthBeginnings: readonly RegExp[] = [
  /^(?:янв|қаң|jan)/iu,
  /^(?:фев|ақп|feb)/iu,
  /^(?:мар|нау|mar)/iu,
  /^(?:апр|сәу|apr)/iu,
  /^(?:ма[йя]|мам|may)/iu,
  /^(?:июн|мау|jun)/iu,
  /^(?:июл|шіл|jul)/iu,
  /^(?:авг|там|aug)/iu,
  /^(?:сен|қыр|sep)/iu,
  /^(?:окт|қаз|oct)/iu,
  /^(?:ноя|қар|nov)/iu,
  /^(?:дек|жел|dec)/iu,
];

/** Reads what a person types: "21.10.2022", "2022-10-21", "10.2022", "2022", "21 октября 2022", "2022 ж. қазан". Null when it is no date. */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  for (const { pattern, read } of writtenForms) {
    const found = pattern.exec(trimmed);
    if (found) return isoOf(...read(found.slice(1)));
  }
  return readNamedMonth(trimmed);
}

function readNamedMonth(text: string): IsoDate | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const month = words.flatMap((word) => {
    const index = monthBeginnings.findIndex((beginning) => beginning.test(word));
    return index >= 0 ? [index + 1] : [];
  });
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  if (month.length !== 1 || years.length !== 1 || days.length > 1) return null;
  return isoOf(years[0] ?? '', String(month[0]), days[0]);
}

function isoOf(year: string, month?: string, day?: string): IsoDate | null {
  if (Number(year) < 1900 || Number(year) > 2199) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearAndMonth;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${yearAndMonth}-${day.padStart(2, '0')}`;
}

/** The first day of a date of any precision: "2022-10" → "2022-10-01". */
export function firstDay(date: IsoDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a date of any precision: "2022-02" → "2022-02-28". */
export function lastDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${String(daysIn(year, month)).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
