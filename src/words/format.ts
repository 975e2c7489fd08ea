import type { Language, Observation, Period, Quantity, Qualifier } from '../model/observation.ts';
import { statedDecimals } from '../model/precision.ts';
import { ablative, dative } from './kazakh.ts';

// Chromium says that it supports "kk" and then prints English. So nothing here asks Intl for Kazakh.

const noBreak = '\u00A0';

interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
}

const numberMarks: Readonly<Record<Language, NumberMarks>> = {
  kk: { group: noBreak, decimal: ',', percent: '%' },
  ru: { group: noBreak, decimal: ',', percent: `${noBreak}%` },
  en: { group: ',', decimal: '.', percent: '%' },
};

/** 12035004.5 → "12 035 004,5" (kk, ru; no-break spaces), "12,035,004.5" (en). `decimals` keeps a stated "53,90". */
export function formatNumber(value: number, lang: Language, decimals?: number): string {
  const marks = numberMarks[lang];
  const plain = decimals === undefined ? plainDigits(value) : Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group);
  const sign = value < 0 ? '\u2212' : '';
  return `${sign}${grouped}${fraction ? marks.decimal + fraction : ''}`;
}

/** 54.09 → "54,09%" (kk), "54,09 %" (ru, no-break space), "54.09%" (en). The value is in percent, not a fraction. */
export function formatPercent(value: number, lang: Language, decimals?: number): string {
  return formatNumber(value, lang, decimals) + numberMarks[lang].percent;
}

// 0.1 + 0.2 and 1e21 never stand in an article, but a number must never be printed as "1e+21" or with a binary tail.
function plainDigits(value: number): string {
  const rounded = Number(Math.abs(value).toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : rounded.toFixed(12).replace(/\.?0+$/, '');
}

type UnitMark = (digits: string, lang: Language) => string;

const unitMarks: Readonly<Partial<Record<Quantity['unit'], UnitMark>>> = {
  percent: (digits, lang) => digits + numberMarks[lang].percent,
  KZT: (digits) => `${digits}${noBreak}₸`,
};

type Shape = (digits: string, value: number, quantity: Quantity) => string;

/** Signs where a sign is understood, words where it is not: "> 3 000", but "почти 175 000". */
const signs: Readonly<Record<Language, Readonly<Record<Exclude<Qualifier, 'range'>, Shape>>>> = {
  kk: {
    exact: (digits) => digits,
    about: (digits) => `≈${noBreak}${digits}`,
    moreThan: (digits) => `>${noBreak}${digits}`,
    atLeast: (digits) => `≥${noBreak}${digits}`,
    lessThan: (digits) => `<${noBreak}${digits}`,
    atMost: (digits) => `ең көбі${noBreak}${digits}`,
    almost: (digits, value, quantity) => `${digits}-${dative(value, quantity.unit)}${noBreak}жуық`,
  },
  ru: {
    exact: (digits) => digits,
    about: (digits) => `≈${noBreak}${digits}`,
    moreThan: (digits) => `>${noBreak}${digits}`,
    atLeast: (digits) => `≥${noBreak}${digits}`,
    lessThan: (digits) => `<${noBreak}${digits}`,
    atMost: (digits) => `до${noBreak}${digits}`,
    almost: (digits) => `почти${noBreak}${digits}`,
  },
  en: {
    exact: (digits) => digits,
    about: (digits) => `≈${noBreak}${digits}`,
    moreThan: (digits) => `>${noBreak}${digits}`,
    atLeast: (digits) => `≥${noBreak}${digits}`,
    lessThan: (digits) => `<${noBreak}${digits}`,
    atMost: (digits) => `up to${noBreak}${digits}`,
    almost: (digits) => `almost${noBreak}${digits}`,
  },
};

/** The same in words only, for screen readers, sentences and citations. */
const spokenShapes: Readonly<Record<Language, Readonly<Record<Exclude<Qualifier, 'range'>, Shape>>>> = {
  kk: {
    ...signs.kk,
    about: (digits) => `шамамен ${digits}`,
    moreThan: (digits, value, quantity) => `${digits}-${ablative(value, quantity.unit)} астам`,
    atLeast: (digits) => `кемінде ${digits}`,
    lessThan: (digits, value, quantity) => `${digits}-${ablative(value, quantity.unit)} аз`,
    atMost: (digits) => `ең көбі ${digits}`,
    almost: (digits, value, quantity) => `${digits}-${dative(value, quantity.unit)} жуық`,
  },
  ru: {
    ...signs.ru,
    about: (digits) => `около ${digits}`,
    moreThan: (digits) => `более ${digits}`,
    atLeast: (digits) => `не менее ${digits}`,
    lessThan: (digits) => `менее ${digits}`,
    atMost: (digits) => `до ${digits}`,
    almost: (digits) => `почти ${digits}`,
  },
  en: {
    ...signs.en,
    about: (digits) => `about ${digits}`,
    moreThan: (digits) => `more than ${digits}`,
    atLeast: (digits) => `at least ${digits}`,
    lessThan: (digits) => `less than ${digits}`,
    atMost: (digits) => `up to ${digits}`,
    almost: (digits) => `almost ${digits}`,
  },
};

/** { about, 500 } → "≈ 500"; { almost, 175000 } → "почти 175 000"; a range → "50–90"; percent with its sign. */
export function formatQuantity(quantity: Quantity, lang: Language, decimals?: number): string {
  return shapeQuantity(quantity, lang, signs[lang], decimals);
}

/** { moreThan, 3000 } → "более 3 000" (ru), "3 000-нан астам" (kk): for labels that are read aloud, and citations. */
export function spokenQuantity(quantity: Quantity, lang: Language, decimals?: number): string {
  return shapeQuantity(quantity, lang, spokenShapes[lang], decimals);
}

/** The quantity to the precision its words give: a quoted "53,90 %" stays "53,90 %". */
export function formatFigure(observation: Pick<Observation, 'quantity' | 'quote'>, lang: Language): string {
  return formatQuantity(observation.quantity, lang, statedDecimals(observation));
}

/** The same as `formatFigure`, in words: "более 3 000". */
export function spokenFigure(observation: Pick<Observation, 'quantity' | 'quote'>, lang: Language): string {
  return spokenQuantity(observation.quantity, lang, statedDecimals(observation));
}

function shapeQuantity(
  quantity: Quantity,
  lang: Language,
  shapes: Readonly<Record<Exclude<Qualifier, 'range'>, Shape>>,
  decimals?: number,
): string {
  const mark = unitMarks[quantity.unit] ?? ((digits: string) => digits);
  const digitsOf = (value: number) => formatNumber(value, lang, decimals);
  if (quantity.qualifier === 'range' || quantity.value === null) {
    return mark(`${digitsOf(quantity.min ?? 0)}–${digitsOf(quantity.max ?? 0)}`, lang);
  }
  return shapes[quantity.qualifier](mark(digitsOf(quantity.value), lang), quantity.value, quantity);
}

interface Months {
  readonly alone: readonly string[];
  readonly dated: readonly string[];
  readonly short: readonly string[];
}

const kazakhMonths = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

const months: Readonly<Record<Language, Months>> = {
  kk: {
    alone: kazakhMonths,
    dated: kazakhMonths,
    short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
  },
  ru: {
    alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    dated: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    short: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
  },
  en: {
    alone: englishMonths,
    dated: englishMonths,
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
};

interface DayParts {
  readonly year: number;
  /** 1–12; null for a bare year. */
  readonly month: number | null;
  readonly day: number | null;
}

interface DatePattern {
  readonly day: (day: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
  readonly year: (year: number) => string;
  readonly dayOfYear: (day: number, month: string) => string;
  /** Two days of one month: "19–21 марта 2023 г." */
  readonly daysOfMonth: (from: number, to: number, month: string, year: number) => string;
  /** Two days of one year: "21 октября – 20 ноября 2022 г." */
  readonly daysOfYear: (from: string, to: string, year: number) => string;
  readonly years: (from: number, to: number) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly asOf: (clock: string) => string;
  readonly unknown: string;
}

const datePatterns: Readonly<Record<Language, DatePattern>> = {
  kk: {
    day: (day, month, year) => `${year}${noBreak}ж. ${day}${noBreak}${month}`,
    month: (month, year) => `${year}${noBreak}ж. ${month}`,
    year: (year) => `${year}${noBreak}жыл`,
    dayOfYear: (day, month) => `${day}${noBreak}${month}`,
    daysOfMonth: (from, to, month, year) => `${year}${noBreak}ж. ${from}–${to}${noBreak}${month}`,
    daysOfYear: (from, to, year) => `${year}${noBreak}ж. ${from}${noBreak}– ${to}`,
    years: (from, to) => `${from}–${to}${noBreak}жж.`,
    since: (from) => `${from} бастап`,
    until: (to) => `${to} дейін`,
    asOf: (clock) => `сағат ${clock}`,
    unknown: 'күні айтылмаған',
  },
  ru: {
    day: (day, month, year) => `${day}${noBreak}${month} ${year}${noBreak}г.`,
    month: (month, year) => `${month} ${year}${noBreak}г.`,
    year: (year) => `${year}${noBreak}год`,
    dayOfYear: (day, month) => `${day}${noBreak}${month}`,
    daysOfMonth: (from, to, month, year) => `${from}–${to}${noBreak}${month} ${year}${noBreak}г.`,
    daysOfYear: (from, to, year) => `${from}${noBreak}– ${to} ${year}${noBreak}г.`,
    years: (from, to) => `${from}–${to}${noBreak}гг.`,
    since: (from) => `с ${from}`,
    until: (to) => `по ${to}`,
    asOf: (clock) => `на ${clock}`,
    unknown: 'дата не названа',
  },
  en: {
    day: (day, month, year) => `${day}${noBreak}${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    year: (year) => String(year),
    dayOfYear: (day, month) => `${day}${noBreak}${month}`,
    daysOfMonth: (from, to, month, year) => `${from}–${to}${noBreak}${month} ${year}`,
    daysOfYear: (from, to, year) => `${from}${noBreak}– ${to} ${year}`,
    years: (from, to) => `${from}–${to}`,
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    asOf: (clock) => `as of ${clock}`,
    unknown: 'date not stated',
  },
};

/** "2022-10-21" → "21 октября 2022 г."; "2022-10" → "октябрь 2022 г."; "2022" → "2022 год". Anything else stays as it is. */
export function formatDay(iso: string, lang: Language): string {
  const parts = partsOf(iso);
  return parts ? formatParts(parts, lang, 'dated') : iso;
}

/** "2022-10-21" → "21 окт. 2022" (ru), "2022 ж. 21 қаз." (kk), "21 Oct 2022": for axes and tables. */
export function formatShortDay(iso: string, lang: Language): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  if (parts.month === null) return String(parts.year);
  const month = months[lang].short[parts.month - 1] ?? '';
  if (lang === 'kk') {
    return [`${parts.year}${noBreak}ж.`, parts.day, month].filter((part) => part !== null).join(' ');
  }
  return [parts.day, month, parts.year].filter((part) => part !== null).join(noBreak);
}

/** Both ends inclusive: "21 октября – 20 ноября 2022 г."; null is an open end: "с 21 октября 2022 г." */
export function formatRange(start: string | null, end: string | null, lang: Language): string {
  const pattern = datePatterns[lang];
  if (start === null && end === null) return pattern.unknown;
  if (start === null) return pattern.until(boundary(end ?? '', lang, untilForms[lang]));
  if (end === null) return pattern.since(boundary(start, lang, sinceForms[lang]));
  const from = partsOf(start);
  const to = partsOf(end);
  if (!from || !to) return start === end ? start : `${start}${noBreak}– ${end}`;
  return formatBothEnds(from, to, lang);
}

/** The time a figure refers to, with the clock of a running count: "19 марта 2023 г., на 18:10". */
export function formatPeriod(period: Period, lang: Language): string {
  const range = formatRange(period.start, period.end, lang);
  const clock = clockOf(period.asOf);
  return clock ? `${range}, ${datePatterns[lang].asOf(clock)}` : range;
}

/** The clock time of an `asOf`: "18:10", from "18.10", "18:10" or "2023-03-19T18:10". Null where there is none. */
export function clockOf(asOf: string | null | undefined): string | null {
  const clock = asOf?.match(/(?:^|T)(\d{1,2})[:.](\d{2})/);
  return clock ? `${clock[1]}:${clock[2]}` : null;
}

// "с января 2022 г." wants the genitive; Kazakh wants case endings on the last word.
type BoundaryForm = (parts: DayParts, text: string) => string;

const genitive: BoundaryForm = (parts) => {
  if (parts.month === null) return `${parts.year}${noBreak}года`;
  if (parts.day === null) return `${months.ru.dated[parts.month - 1]} ${parts.year}${noBreak}г.`;
  return formatParts(parts, 'ru', 'dated');
};
const accusativeUntil: BoundaryForm = (parts) => formatParts(parts, 'ru', parts.day === null ? 'alone' : 'dated');
const asIs: BoundaryForm = (_parts, text) => text;

const kazakhMonthEndings = {
  from: 'дан нан дан ден дан нан ден дан тен нан дан нан'.split(' '),
  to: 'ға ға ға ге ға ға ге ға ке ға ға ға'.split(' '),
};
const kazakhEnding =
  (kind: 'from' | 'to'): BoundaryForm =>
  (parts) => {
    if (parts.month === null) return `${parts.year}${noBreak}${kind === 'from' ? 'жылдан' : 'жылға'}`;
    return formatParts(parts, 'kk', 'dated') + kazakhMonthEndings[kind][parts.month - 1];
  };

const sinceForms: Readonly<Record<Language, BoundaryForm>> = { kk: kazakhEnding('from'), ru: genitive, en: asIs };
const untilForms: Readonly<Record<Language, BoundaryForm>> = { kk: kazakhEnding('to'), ru: accusativeUntil, en: asIs };

function boundary(iso: string, lang: Language, form: BoundaryForm): string {
  const parts = partsOf(iso);
  return parts ? form(parts, formatParts(parts, lang, 'dated')) : iso;
}

function formatBothEnds(from: DayParts, to: DayParts, lang: Language): string {
  const pattern = datePatterns[lang];
  const whole = wholeSpan(from, to);
  if (whole) return formatParts(whole, lang, 'dated');
  const wholeYears = (from.month ?? 1) === 1 && (from.day ?? 1) === 1 && isYearEnd(to);
  if (wholeYears) return pattern.years(from.year, to.year);
  const sameYear = from.year === to.year && from.month !== null && to.month !== null;
  if (sameYear && wholeMonths(from, to)) {
    const names = months[lang].alone;
    return pattern.daysOfYear(names[(from.month ?? 1) - 1] ?? '', names[(to.month ?? 1) - 1] ?? '', from.year);
  }
  if (sameYear && from.day !== null && to.day !== null) {
    const names = months[lang].dated;
    const [first, last] = [names[(from.month ?? 1) - 1] ?? '', names[(to.month ?? 1) - 1] ?? ''];
    if (from.month === to.month) return pattern.daysOfMonth(from.day, to.day, first, from.year);
    return pattern.daysOfYear(pattern.dayOfYear(from.day, first), pattern.dayOfYear(to.day, last), from.year);
  }
  return `${formatParts(from, lang, 'dated')}${noBreak}– ${formatParts(to, lang, 'dated')}`;
}

/** A span that is one day, one whole month or one whole year. */
function wholeSpan(from: DayParts, to: DayParts): DayParts | null {
  if (from.year !== to.year) return null;
  if (from.month === to.month && from.day === to.day) return from;
  if ((from.month ?? 1) === 1 && (from.day ?? 1) === 1 && isYearEnd(to)) {
    return { year: from.year, month: null, day: null };
  }
  const oneMonth = from.month === to.month && wholeMonths(from, to);
  return oneMonth ? { year: from.year, month: from.month, day: null } : null;
}

function wholeMonths(from: DayParts, to: DayParts): boolean {
  return (from.day ?? 1) === 1 && (to.day === null || to.day === lastDayOf(to.year, to.month ?? 12));
}

function isYearEnd(parts: DayParts): boolean {
  return parts.month === null || (parts.month === 12 && (parts.day === null || parts.day === 31));
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function formatParts(parts: DayParts, lang: Language, form: 'alone' | 'dated'): string {
  const pattern = datePatterns[lang];
  if (parts.month === null) return pattern.year(parts.year);
  const names = months[lang];
  if (parts.day === null) return pattern.month(names.alone[parts.month - 1] ?? '', parts.year);
  return pattern.day(parts.day, names[form][parts.month - 1] ?? '', parts.year);
}

function partsOf(iso: string): DayParts | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!found) return null;
  const month = found[2] ? Number(found[2]) : null;
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: Number(found[1]), month, day: found[3] ? Number(found[3]) : null };
}

/** The month's name on its own: (10, "kk") → "қазан". `short` for axes: "окт." */
export function monthName(month: number, lang: Language, form: 'alone' | 'short' = 'alone'): string {
  return months[lang][form][month - 1] ?? '';
}

const kazakhAlphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const kazakhRank = new Map([...kazakhAlphabet].map((letter, index) => [letter, index] as const));

/** Sorts names as the language's alphabet does: Ғ after Г, Қ after К, І after Ы in Kazakh (no browser knows that). */
export function compare(lang: Language): (a: string, b: string) => number {
  if (lang === 'kk') return compareKazakh;
  return new Intl.Collator(lang, { numeric: true, sensitivity: 'variant' }).compare;
}

function compareKazakh(a: string, b: string): number {
  const left = [...a.toLowerCase()];
  const right = [...b.toLowerCase()];
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = rankOf(left[index] ?? '') - rankOf(right[index] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length || Number(a > b) - Number(a < b);
}

// Latin names and digits come before the Kazakh alphabet, in code order.
function rankOf(letter: string): number {
  const rank = kazakhRank.get(letter);
  return rank === undefined ? (letter.codePointAt(0) ?? 0) : 0x110000 + rank;
}
