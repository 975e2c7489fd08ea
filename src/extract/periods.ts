import type { Language, PeriodBasis } from '../model/observation.ts';
import { convocations, dayNumber, isoDay, isoOf, lastDay, monthsBefore, stretchOf, votes } from './calendar.ts';
import type { Stretch, Vote } from './calendar.ts';
import { findFurniture } from './furniture.ts';
import * as en from './languages/en/periods.ts';
import * as kk from './languages/kk/periods.ts';
import * as ru from './languages/ru/periods.ts';
import { kazakhKey, makeLexicon } from './lexicon.ts';
import type { Lexicon, LexiconEntry, LexiconMatch } from './lexicon.ts';
import type { PeriodMention, ReadingContext } from './mentions.ts';
import { outside } from './outside.ts';
import { noted } from './spelling.ts';
import type { Spelling } from './spelling.ts';
import { hyphens, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const lists = { ru, kk, en } as const;
const allLanguages = ['ru', 'kk', 'en'] as const satisfies readonly Language[];

function group<Value>(
  pick: (list: typeof ru | typeof kk | typeof en) => readonly (readonly [readonly string[], Value])[],
): Lexicon<Value> {
  const entries: LexiconEntry<Value>[] = [];
  for (const language of allLanguages) {
    for (const [phrases, value] of pick(lists[language]))
      for (const words of phrases) if (words !== '') entries.push({ language, words, value });
  }
  return makeLexicon(entries);
}

const flat = (pick: (list: typeof ru | typeof kk | typeof en) => readonly string[]): Lexicon<true> =>
  group((list) => [[pick(list), true]]);
const keyed = (
  record: Readonly<Record<string | number, readonly string[]>>,
): readonly (readonly [readonly string[], string])[] =>
  Object.entries(record).map(([key, phrases]) => [phrases, key] as const);

const monthNames = group<number>((list) => [
  ...list.months.map((words, index) => [[words], index + 1] as const),
  ...(list === ru ? [[ru.mayForms, 5] as const] : []),
  ...(list === kk ? keyed(kk.monthsSoftened).map(([words, key]) => [words, Number(key)] as const) : []),
  ...(list === en
    ? [...en.monthsShort.map((words, index) => [[words], index + 1] as const), [en.monthsShorter[9], 9] as const]
    : []),
]);
const yearWords = flat((list) => list.yearWords);
const weekdays = group<number>((list) => list.weekdays.map((words, index) => [[words], index + 1] as const));
const units = group<string>((list) => keyed(list.units));
const numbers = group<number>((list) => keyed(list.numbers).map(([words, key]) => [words, Number(key)] as const));
const ordinals = group<number>((list) => keyed(list.ordinals).map(([words, key]) => [words, Number(key)] as const));
const lastWords = flat((list) => list.lastWords);
const nextWords = flat((list) => list.nextWords);
const pastWords = flat((list) => list.pastWords);
const thisWords = flat((list) => list.thisWords);
const spanBefore = flat((list) => list.spanBefore);
const spanAfter = flat((list) => list.spanAfter);
const sinceStartOf = flat((list) => list.sinceStartOf);
const relativeWords = group<string>((list) => keyed(list.relative));
const voteNames = group<string>((list) => keyed(list.votes));
const notVotes = flat((list) => list.notVotes);
const campaignBefore = flat((list) => list.campaignBefore);
const campaignAfter = flat((list) => list.campaignAfter);
const campaignWords = flat((list) => list.campaignWords);
const convocationWords = flat((list) => list.convocations);
const convocationStart = flat((list) => list.convocationStart);
const sessionWords = flat((list) => list.sessions);
const asOfWords = flat((list) => list.asOf);

const monthPrepositions = new Set<string>([...ru.monthPrepositions, ...en.monthPrepositions]);
const yearPrepositions = new Set<string>(en.yearPrepositions);
const until = new Set<string>([...ru.until, ...kk.until, ...en.until]);
const since = new Set<string>([...ru.since, ...en.since]);
const maslikhat = /^м[аә]слихат|^maslikhat|^máslıhat/u;
const votingOnly = /голосовани|дауыс|vot|poll|ballot/u;
const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 };
/** Roman numerals typed with Cyrillic letters: "ІІІ", "Х". */
const romanLetters: Readonly<Record<string, string>> = { І: 'I', Х: 'X', V: 'V' };
const daySuffix =
  /^(?:го|е|ого|му|й|м|х|ше|шы|ші|ыншы|інші|[а-яәіңғүұқөһ]{1,2}|[іы]н?[дт]?[ае]?н?|[сш]?[іы]н?[ае]?[дт]?[ае]?н?|[дтн][ае]н?|st|nd|rd|th|[а-яіңғ]{1,5})$/u;

/** The day, month or year that a piece of text names; what it does not name is null. */
interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Index after its last token. */
  readonly to: number;
  /** A lone year or month needs a word that shows it to be one. */
  readonly sure: boolean;
}

interface Found extends Stretch {
  readonly first: number;
  readonly after: number;
  readonly basis: PeriodBasis;
  readonly asOf?: string | null;
  readonly event?: string | null;
  readonly rule: string;
}

/**
 * Finds stretches of time and the votes that date figures: "27 января" → the day nearest the publication date, "за последние
 * семь-восемь дней" published 2023-01-27 → 2023-01-19–27, "Өткен Президенттік сайлау кезінде" → campaign:president-2022-11-20,
 * "на 18.10" → asOf "18:10". Today's date is never read; without a publication date relative time stays open.
 */
export function findPeriods(context: ReadingContext): readonly PeriodMention[] {
  const reader = new Reader(context);
  const found = reader.read();
  const { tokens } = reader;
  return outside(
    findFurniture(context),
    found.flatMap((piece) => {
      const start = tokens[piece.first]?.start;
      const end = tokens[piece.after - 1]?.end;
      if (start === undefined || end === undefined) return [];
      const { from, to, basis, asOf = null, event = null, rule } = piece;
      return [{ kind: 'period' as const, start, end, from, to, basis, asOf, event, rule }];
    }),
  );
}

const romanValue = noted(
  ({ text }) => roman[Array.from(text, (letter) => romanLetters[letter] ?? letter).join('')] ?? null,
);

class Reader {
  readonly tokens: readonly Token[];
  readonly lang: Language;
  readonly published: { readonly from: string; readonly to: string } | null;
  readonly #years: readonly { readonly at: number; readonly year: number }[];
  #convocation: number | null = null;
  #days: ReadonlySet<string> | null = null;

  constructor(context: ReadingContext) {
    this.tokens = tokensOf(context.text);
    this.lang = context.lang;
    this.published = stretchOf(context.published);
    this.#years = this.published ? [] : this.#findYears();
  }

  read(): readonly Found[] {
    const found = this.#pass();
    // a convocation named late in an undated article dates the sessions before it
    return this.#settleVotes(this.#convocation !== null && !this.published ? this.#pass() : found);
  }

  #pass(): readonly Found[] {
    const found: Found[] = [];
    for (let index = 0; index < this.tokens.length;) {
      const piece = this.#at(index);
      if (piece && piece.after > index) {
        found.push(piece);
        index = piece.after;
      } else index += 1;
    }
    return found;
  }

  #at(index: number): Found | null {
    const token = this.tokens[index];
    if (!token) return null;
    let best: Found | null = null;
    for (const rule of rulesFor(token.spelling)) {
      const piece = rule.call(this, index);
      if (piece && (!best || piece.after > best.after)) best = piece;
    }
    return best;
  }

  word<Value>(lexicon: Lexicon<Value>, index: number): LexiconMatch<Value> | null {
    return lexicon.matchAt(this.tokens, index, this.lang);
  }

  fold(index: number): string {
    return this.tokens[index]?.fold ?? '';
  }

  isHyphen(index: number): boolean {
    return hyphens.has(this.fold(index));
  }

  /** "27", "27-го", "3-і", "8th": a day of the month; `to` is after its ending. */
  day(index: number): { readonly day: number; readonly to: number } | null {
    const token = this.tokens[index];
    if (token?.kind !== 'digits' || token.text.length > 2) return null;
    const day = Number(token.text);
    if (day < 1 || day > 31) return null;
    return { day, to: this.afterSuffix(index + 1) };
  }

  /** Passes over an ending glued to digits: "-го", "-нан", "th". */
  afterSuffix(index: number): number {
    const token = this.tokens[index];
    if (token?.kind === 'word' && !token.spaced && daySuffix.test(token.fold) && token.text.length <= 4)
      return index + 1;
    const next = this.tokens[index + 1];
    if (
      token &&
      hyphens.has(token.text) &&
      !token.spaced &&
      next?.kind === 'word' &&
      !next.spaced &&
      daySuffix.test(next.fold)
    )
      return index + 2;
    return index;
  }

  year(index: number): number | null {
    const token = this.tokens[index];
    if (token?.kind !== 'digits' || token.text.length !== 4) return null;
    const year = Number(token.text);
    return year >= 1990 && year <= 2045 ? year : null;
  }

  /** After "года", "г.", "жылғы", "жж." — or the same index when there is none. */
  afterYearWord(index: number): number {
    const suffix = this.afterSuffix(index);
    const match = this.word(yearWords, suffix);
    if (!match) return index;
    const short = (this.tokens[match.from]?.text.length ?? 9) <= 2;
    return short && this.fold(match.to) === '.' ? match.to + 1 : match.to;
  }

  point(index: number): Point | null {
    return (
      this.numericDate(index) ??
      this.yearFirst(index) ??
      this.dayMonth(index) ??
      this.monthDay(index) ??
      this.monthAlone(index)
    );
  }

  /** "27.01.2023", "2023-01-27", "27/01/2023". */
  numericDate(index: number): Point | null {
    if (this.tokens[index]?.kind !== 'digits' || this.tokens[index + 2]?.kind !== 'digits') return null;
    const parts = [0, 2, 4].map((step) => this.tokens[index + step]);
    const marks = [this.tokens[index + 1], this.tokens[index + 3]];
    if (
      parts.some((part) => part?.kind !== 'digits') ||
      marks.some((mark) => !mark || mark.spaced || !['.', '-', '/'].includes(mark.text))
    )
      return null;
    if (this.tokens[index + 2]?.spaced || this.tokens[index + 4]?.spaced) return null;
    const [first = '', second = '', third = ''] = parts.map((part) => part?.text ?? '');
    const yearFirst = first.length === 4;
    const year = Number(yearFirst ? first : third);
    const month = Number(second);
    const day = Number(yearFirst ? third : first);
    if ((yearFirst ? third : first).length > 2 || second.length > 2 || (!yearFirst && third.length !== 4)) return null;
    if (year < 1990 || year > 2045 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
    return { year, month, day, to: this.afterYearWord(index + 5), sure: true };
  }

  /** "2025 жылдың 3 сәуірінде", "2023 жылғы қаңтар", "2022 жылы", "2022 году". */
  yearFirst(index: number): Point | null {
    const year = this.year(index);
    if (year === null) return null;
    const after = this.afterYearWord(index + 1);
    if (after === index + 1) {
      const before = this.fold(index - 1);
      const sure =
        this.lang === 'en' &&
        yearPrepositions.has(before) &&
        !/^[%$]|^(?:people|deput|vot|cand)/u.test(this.fold(index + 1));
      return { year, month: null, day: null, to: this.afterSuffix(index + 1), sure };
    }
    const day = this.day(after);
    const month = this.word(monthNames, day ? day.to : after);
    if (month && day) return { year, month: month.value, day: day.day, to: month.to, sure: true };
    if (month) {
      // "2023 жылдың ақпан айының 5-і"
      const rest = this.fold(month.to).startsWith('ай') ? month.to + 1 : month.to;
      const late = this.day(rest);
      const suffixed = late && late.to > rest + 1;
      return { year, month: month.value, day: suffixed ? late.day : null, to: suffixed ? late.to : rest, sure: true };
    }
    return { year, month: null, day: null, to: after, sure: true };
  }

  /** "27 января 2023 года", "8 February", "6 қазан". */
  dayMonth(index: number): Point | null {
    const day = this.day(index);
    if (!day) return null;
    // "26-қазан", "30-qyrkúıek": the hyphen of newspapers in Kazakh
    const hyphened =
      this.isHyphen(index + 1) && this.tokens[index + 1]?.spaced === false && this.tokens[index + 2]?.spaced === false
        ? this.word(monthNames, index + 2)
        : null;
    const rest = this.fold(day.to) === 'of' ? day.to + 1 : day.to;
    const month = hyphened ?? this.word(monthNames, rest);
    if (!month) return null;
    const dot = this.fold(month.to) === '.' && month.language === 'en' ? month.to + 1 : month.to;
    const comma = this.fold(dot) === ',' && this.year(dot + 1) !== null && month.language === 'en' ? dot + 1 : dot;
    const year = this.year(comma);
    if (year === null) return { year: null, month: month.value, day: day.day, to: month.to, sure: true };
    return { year, month: month.value, day: day.day, to: this.afterYearWord(comma + 1), sure: true };
  }

  /** "January 27, 2023", "Feb. 8", "қазанның 6-сы", "ақпан айының 22-сінде". */
  monthDay(index: number): Point | null {
    const month = this.word(monthNames, index);
    if (!month) return null;
    if (month.language === 'kk') {
      const rest = this.fold(month.to).startsWith('ай') ? month.to + 1 : month.to;
      const day = this.day(rest);
      return day && day.to > rest + 1 ? { year: null, month: month.value, day: day.day, to: day.to, sure: true } : null;
    }
    if (month.language !== 'en') return null;
    const dot = this.fold(month.to) === '.' ? month.to + 1 : month.to;
    const day = this.day(dot);
    if (!day) return null;
    const comma = this.fold(day.to) === ',' && this.year(day.to + 1) !== null ? day.to + 1 : day.to;
    const year = this.year(comma);
    return { year, month: month.value, day: day.day, to: year === null ? day.to : comma + 1, sure: true };
  }

  /** "в январе 2023 года", "September 2023", "қаңтарда". */
  monthAlone(index: number): Point | null {
    const month = this.word(monthNames, index);
    if (!month) return null;
    const dot =
      this.fold(month.to) === '.' && month.language === 'en' && this.year(month.to + 1) !== null
        ? month.to + 1
        : month.to;
    const year = this.year(dot);
    if (year !== null && !this.tokens[dot]?.text.startsWith('0')) {
      return { year, month: month.value, day: null, to: this.afterYearWord(dot + 1), sure: true };
    }
    if (month.language === 'kk') {
      const after = this.fold(month.to);
      const isMonth = after.startsWith('ай');
      const cased = /(?:да|де|та|те|дан|ден|тан|тен|ында|інде|дағы|тағы|дегі)$/u.test(this.fold(month.to - 1));
      return {
        year: null,
        month: month.value,
        day: null,
        to: isMonth ? month.to + 1 : month.to,
        sure: isMonth || cased,
      };
    }
    return {
      year: null,
      month: month.value,
      day: null,
      to: month.to,
      sure: monthPrepositions.has(this.fold(index - 1)),
    };
  }

  /** "March 1 to 5": the month of the first day goes for the second. */
  lastDayOf(first: Point, index: number): Point | null {
    const day = first.month !== null && first.day !== null ? this.day(index) : null;
    return day && first.day !== null && day.day > first.day && !this.word(units, day.to)
      ? { ...first, day: day.day, to: day.to, sure: true }
      : null;
  }

  number(index: number): { readonly least: number; readonly most: number; readonly to: number } | null {
    const first = this.numeral(index);
    if (!first) return null;
    const joint = this.fold(first.to);
    if (hyphens.has(joint) || joint === 'или' || joint === 'or') {
      const second = this.numeral(first.to + 1);
      if (second && second.value > first.value) return { least: first.value, most: second.value, to: second.to };
    }
    return { least: first.value, most: first.value, to: first.to };
  }

  numeral(index: number): { readonly value: number; readonly to: number } | null {
    const token = this.tokens[index];
    if (token?.kind === 'digits')
      return token.text.length <= 2 ? { value: Number(token.text), to: this.afterSuffix(index + 1) } : null;
    const word = this.word(numbers, index);
    return word ? { value: word.value, to: word.to } : null;
  }

  /** "первый", "II", "7-й", "бірінші", "8th". */
  ordinal(index: number): { readonly value: number; readonly to: number } | null {
    const token = this.tokens[index];
    if (!token) return null;
    if (token.kind === 'digits') {
      const to = this.afterSuffix(index + 1);
      return token.text.length <= 2 && to > index + 1 ? { value: Number(token.text), to } : null;
    }
    const value = romanValue(token.spelling);
    if (value !== null) return { value, to: this.afterSuffix(index + 1) };
    const word = this.word(ordinals, index);
    return word ? { value: word.value, to: word.to } : null;
  }

  stretch(point: Point, other: Point | null, at: number): { readonly span: Stretch; readonly basis: PeriodBasis } {
    const year = point.year ?? other?.year ?? null;
    const month = point.month ?? other?.month ?? null;
    if (year !== null)
      return {
        span: spanOf(year, point.month === null && point.day === null ? null : month, point.day),
        basis: 'stated',
      };
    if (month === null) return { span: { from: null, to: null }, basis: 'unknown' };
    const near = this.nearestYear(month, point.day ?? 15, at);
    return near === null
      ? { span: { from: null, to: null }, basis: 'unknown' }
      : { span: spanOf(near, month, point.day), basis: this.published ? 'stated' : 'implied' };
  }

  /** The year in which a day without one lies nearest to the publication date; without that date, the nearest year the text names. */
  nearestYear(month: number, day: number, at: number): number | null {
    if (this.published) {
      const centre = dayNumber(this.published.to);
      const middle = Number(this.published.to.slice(0, 4));
      let best = middle;
      for (const year of [middle - 1, middle + 1]) {
        const distance = (candidate: number) =>
          Math.abs(dayNumber(isoDay(candidate, month, Math.min(day, lastDay(candidate, month)))) - centre);
        if (distance(year) < distance(best)) best = year;
      }
      return best;
    }
    let best: { year: number; distance: number } | null = null;
    for (const { at: there, year } of this.#years) {
      const distance = Math.abs(there - at);
      if (!best || distance < best.distance) best = { year, distance };
    }
    return best?.year ?? null;
  }

  lastYear(): { readonly from: string; readonly to: string } | null {
    const year = Math.max(0, ...this.#years.map(({ year }) => year));
    return year === 0 ? null : { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  }

  #findYears(): readonly { readonly at: number; readonly year: number }[] {
    const found: { at: number; year: number }[] = [];
    for (const [index, token] of this.tokens.entries()) {
      if (found.length >= 64) break;
      if (token.kind !== 'digits' || token.text.length !== 4) continue;
      const year = this.year(index);
      const dated = ['.', '-', '/'].includes(this.fold(index - 1)) && this.tokens[index - 2]?.kind === 'digits';
      const iso = this.isHyphen(index + 1) && this.isHyphen(index + 3);
      if (
        year !== null &&
        (dated || iso || this.afterYearWord(index + 1) > index + 1 || this.word(monthNames, index - 1))
      )
        found.push({ at: index, year });
    }
    return found;
  }

  /** The convocation of the Mazhilis that sat on the day of publication, or the last one before it. */
  convocation(): (typeof convocations)[number] | null {
    if (this.#convocation !== null) return convocations.find(({ number }) => number === this.#convocation) ?? null;
    const { published } = this;
    if (!published) return null;
    return convocations.findLast(({ from }) => from <= published.to) ?? null;
  }

  /** Whether the text names this day, with or without its year. */
  namesDay(iso: string): boolean {
    if (!this.#days) {
      const days = new Set<string>();
      for (let index = 0; index < this.tokens.length; index += 1) {
        const spelling = this.tokens[index]?.spelling;
        if (!spelling || !isDate(spelling)) continue;
        const point = this.numericDate(index) ?? this.yearFirst(index) ?? this.dayMonth(index) ?? this.monthDay(index);
        if (!point || point.month === null || point.day === null) continue;
        const { from } = this.stretch(point, null, index).span;
        if (from !== null) days.add(from);
      }
      this.#days = days;
    }
    return this.#days.has(iso);
  }

  noteConvocation(number: number): void {
    this.#convocation = number;
  }

  /** Votes named only "выборы" are those the article names elsewhere. */
  #settleVotes(found: readonly Found[]): readonly Found[] {
    const named = found.find(
      ({ event, from, rule }) =>
        event !== null &&
        event !== undefined &&
        from !== null &&
        rule.startsWith('a vote: ') &&
        !rule.startsWith('a vote: any') &&
        !rule.startsWith('a vote: primaries'),
    );
    const id = named?.event?.replace(/^(?:election|campaign):/u, '');
    const vote = votes.find((candidate) => candidate.id === id);
    if (!vote) return found;
    return found.map((piece) =>
      piece.rule === 'a vote: any'
        ? { ...piece, ...datesOf(vote, piece.event?.startsWith('campaign') === true) }
        : piece,
    );
  }
}

function spanOf(year: number, month: number | null, day: number | null): Stretch {
  if (month === null) return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  if (day === null) return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDay(year, month)) };
  const iso = isoDay(year, month, Math.min(day, lastDay(year, month)));
  return { from: iso, to: iso };
}

function datesOf(
  vote: Vote,
  campaign: boolean,
): { readonly from: string; readonly to: string; readonly event: string } {
  const [from = vote.date, to = vote.date] = vote.campaign;
  return campaign
    ? { from, to, event: `campaign:${vote.id}` }
    : { from: vote.date, to: vote.date, event: `election:${vote.id}` };
}

type Rule = (this: Reader, index: number) => Found | null;

/** "с 8 по 18 февраля", "2016–2020 жылдары", "between September 2023 and June 2024", "8-18 ақпан аралығында". */
const range: Rule = function (index) {
  const opened = since.has(this.fold(index)) ? index + 1 : index;
  const bareDay = this.day(opened);
  const first =
    this.point(opened) ?? (bareDay ? { year: null, month: null, day: bareDay.day, to: bareDay.to, sure: false } : null);
  if (!first) return null;
  const joint = this.fold(first.to);
  const hyphen = this.isHyphen(first.to);
  const ablative = ablativePoint(this, first);
  if (ablative) return ablative(index);
  const wordy = until.has(joint) && (opened > index || this.lang === 'kk' || joint === 'to' || joint === 'through');
  if (!hyphen && !wordy) return null;
  if (hyphen && this.tokens[first.to]?.spaced && this.tokens[first.to + 1]?.spaced && !first.sure) return null;
  const second = this.point(joint === '' ? first.to : first.to + 1) ?? this.lastDayOf(first, first.to + 1);
  if (!second) return null;
  if (second.month === null && !second.sure && !(opened > index && first.year !== null)) return null;
  if (first.month === null && first.day !== null && second.day === null) return null;
  if (first.year !== null && first.month === null && second.year === null) return null;
  if (first.month !== null && first.day !== null && second.day === null && second.month === null) return null;
  const to = this.stretch(second, null, index);
  const from = this.stretch({ ...first, year: first.year ?? yearBefore(first, second, to.span) }, second, index);
  if (from.span.from === null || to.span.to === null || from.span.from > to.span.to) return null;
  const after =
    this.word(spanAfter, second.to)?.to ??
    (/^(?:аралығ|дейін)/u.test(this.fold(second.to)) ? second.to + 1 : second.to);
  return { first: index, after, from: from.span.from, to: to.span.to, basis: to.basis, rule: 'a range of dates' };
};

const ablative = /[дтн][ае]н$/u;

/** "8 ақпаннан 18 ақпанға дейін", "2016 жылдан 2020 жылға дейін", "2019 жылдан бері". */
function ablativePoint(reader: Reader, first: Point): ((index: number) => Found | null) | null {
  if (
    reader.lang !== 'kk' ||
    (first.month === null && first.year === null) ||
    !ablative.test(kazakhKey(reader.fold(first.to - 1)))
  )
    return null;
  const start = reader.stretch(first, null, first.to).span.from;
  const tail = kazakhKey(reader.fold(first.to));
  if (tail === kazakhKey('бері') || tail === 'бастап' || tail === kazakhKey('бергі'))
    return (index) => ({
      first: index,
      after: first.to + 1,
      from: start,
      to: reader.published?.to ?? null,
      basis: 'stated',
      rule: 'since a date',
    });
  const second = reader.point(first.to);
  if (!second || kazakhKey(reader.fold(second.to)) !== kazakhKey('дейін')) return null;
  const end = reader.stretch(second, null, first.to).span;
  const begin = reader.stretch({ ...first, year: first.year ?? yearBefore(first, second, end) }, second, first.to).span
    .from;
  return (index) => ({
    first: index,
    after: second.to + 1,
    from: begin,
    to: end.to,
    basis: 'stated',
    rule: 'a range of dates',
  });
}

/** "с 2019 года", "since January 2023": up to the day of publication. */
const sinceDate: Rule = function (index) {
  const word = this.fold(index);
  if (word !== 'с' && word !== 'со' && word !== 'since') return null;
  const point = this.point(index + 1);
  if (!point?.sure && !(word === 'since' && point?.year)) return null;
  if (!point) return null;
  const { span } = this.stretch(point, null, index);
  if (span.from === null || (this.published && span.from > this.published.to)) return null;
  return {
    first: index,
    after: point.to,
    from: span.from,
    to: this.published?.to ?? null,
    basis: 'stated',
    rule: 'since a date',
  };
};

/** "до 2030 года", "2030 жылға дейін", "by 2030": from the day of publication. */
const untilDate: Rule = function (index) {
  const word = this.fold(index);
  const lead = word === 'до' || word === 'к' || word === 'by' || word === 'until';
  const point = this.point(lead ? index + 1 : index);
  if (!point || point.day !== null || point.year === null || !this.published) return null;
  const trail = !lead && this.lang === 'kk' && kazakhKey(this.fold(point.to)) === kazakhKey('дейін');
  if (!lead && !trail) return null;
  const { span } = this.stretch(point, null, index);
  if (span.to === null || span.to <= this.published.to) return null;
  return {
    first: index,
    after: trail ? point.to + 1 : point.to,
    from: this.published.from,
    to: span.to,
    basis: 'stated',
    rule: 'until a date',
  };
};

/** "январь и февраль", "қаңтар мен ақпанда": two months that follow each other. */
const twoMonths: Rule = function (index) {
  const first = this.monthAlone(index);
  if (!first || first.year !== null || !/^(?:и|және|мен|пен|and)$/u.test(this.fold(first.to))) return null;
  const second = this.monthAlone(first.to + 1);
  if (!second || second.month !== (first.month ?? 0) + 1) return null;
  if (!second.sure && !first.sure) return null;
  const end = this.stretch(second, null, index);
  const begin = this.stretch(
    { ...first, year: second.year ?? (end.span.to === null ? null : Number(end.span.to.slice(0, 4))) },
    second,
    index,
  );
  return {
    first: index,
    after: second.to,
    from: begin.span.from,
    to: end.span.to,
    basis: end.basis,
    rule: 'a range of dates',
  };
};

/** The first date of a range takes the year of the second, or the year before it ("с декабря по январь 2023"). */
function yearBefore(first: Point, second: Point, end: Stretch): number | null {
  const year = second.year ?? (end.to === null ? null : Number(end.to.slice(0, 4)));
  if (year === null || first.month === null || second.month === null) return year;
  return first.month > second.month ? year - 1 : year;
}

/** "27 января", "в 2022 году", "2023 жылғы қаңтарда"; with "по состоянию на" before it the date is an as-of. */
const date: Rule = function (index) {
  const asOf = this.word(asOfWords, index);
  const start = asOf && asOf.language !== 'kk' ? asOf.to : index;
  const point = this.point(start);
  if (!point) return null;
  if (!point.sure && point.day === null) return null;
  const { span, basis } = this.stretch(point, null, index);
  const isDay = point.day !== null;
  if (start > index && !isDay) return null;
  const strong = start > index && this.fold(index) !== 'к' && this.fold(index) !== 'by' && this.fold(index) !== 'at';
  return {
    first: start > index && strong ? index : start,
    after: point.to,
    ...span,
    basis,
    // "выборы назначены на 26 октября" looks ahead, a count does not
    asOf:
      strong && isDay && span.from !== null && (!this.published || span.from <= this.published.to) ? span.from : null,
    rule: isDay ? 'a day' : point.month !== null ? 'a month' : 'a year',
  };
};

/** "первый квартал 2022 года", "I полугодие", "2021 жылдың екінші тоқсаны", "the first half of 2022". */
const partOfYear: Rule = function (index) {
  const lead = this.year(index);
  const afterLead = lead === null ? index : this.afterYearWord(index + 1);
  if (lead !== null && afterLead === index + 1) return null;
  const ordinal = this.ordinal(afterLead);
  if (!ordinal) return null;
  const unit = this.word(units, ordinal.to);
  if (!unit || (unit.value !== 'quarter' && unit.value !== 'half')) return null;
  const size = unit.value === 'quarter' ? 3 : 6;
  if (ordinal.value > 12 / size) return null;
  const of = this.fold(unit.to) === 'of' || this.fold(unit.to) === 'in' ? unit.to + 1 : unit.to;
  const year = lead ?? this.year(of);
  const relative = this.word(relativeWords, of);
  const base =
    year ??
    (relative?.value === 'last-year' && this.published
      ? Number(this.published.to.slice(0, 4)) - 1
      : this.published
        ? Number(this.published.to.slice(0, 4))
        : null);
  const after = lead !== null ? unit.to : year !== null ? this.afterYearWord(of + 1) : relative ? relative.to : unit.to;
  if (base === null) return { first: index, after, from: null, to: null, basis: 'relative', rule: 'part of a year' };
  const last = ordinal.value * size;
  return {
    first: index,
    after,
    from: isoDay(base, last - size + 1, 1),
    to: isoDay(base, last, lastDay(base, last)),
    basis: year === null ? 'relative' : 'stated',
    rule: 'part of a year',
  };
};

/** "за девять месяцев 2022 года", "2022 жылдың 9 айында", "in the nine months of 2022", "за два месяца текущего года". */
const monthsOfYear: Rule = function (index) {
  const lead = this.year(index);
  const relativeLead = lead === null ? this.word(relativeWords, index) : null;
  const leading =
    relativeLead && (relativeLead.value === 'this-year' || relativeLead.value === 'last-year') ? relativeLead : null;
  const begun = lead !== null ? this.afterYearWord(index + 1) : leading ? leading.to : index;
  if (lead !== null && begun === index + 1) return null;
  const opened = begun === index ? (this.word(spanBefore, index)?.to ?? index) : begun;
  const first = this.word(ordinals, opened)?.value === 1 ? (this.word(ordinals, opened)?.to ?? opened) : opened;
  const number = this.number(first);
  if (!number || number.most > 12) return null;
  const unit = this.word(units, number.to);
  if (unit?.value !== 'month') return null;
  const of = this.fold(unit.to) === 'of' ? unit.to + 1 : unit.to;
  const tail = this.year(of);
  const relative = leading ?? this.word(relativeWords, of);
  const publishedYear = this.published ? Number(this.published.to.slice(0, 4)) : null;
  const relativeYear =
    relative?.value === 'this-year'
      ? publishedYear
      : relative?.value === 'last-year' && publishedYear !== null
        ? publishedYear - 1
        : null;
  const year = lead ?? tail ?? relativeYear;
  if (year === null) return null;
  const last = Math.ceil(number.most);
  return {
    first: index,
    after: lead !== null || leading ? unit.to : tail !== null ? this.afterYearWord(of + 1) : (relative?.to ?? unit.to),
    from: isoDay(year, 1, 1),
    to: isoDay(year, last, lastDay(year, last)),
    basis: relativeYear === null || tail !== null || lead !== null ? 'stated' : 'relative',
    rule: 'months of a year',
  };
};

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7 };
const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** "за последние семь-восемь дней", "за два года", "соңғы бес жылда", "екі жыл ішінде", "over the past three months". */
const lengthOfTime: Rule = function (index) {
  const span = this.word(spanBefore, index);
  let at = span ? span.to : index;
  if (this.fold(at) === 'the') at += 1;
  if (/^(?:эт|осы|these|всего|только|неполн)/u.test(this.fold(at)) && span) at += 1;
  const last = this.word(lastWords, at);
  const next = last ? null : this.word(nextWords, at);
  if (last || next) at = (last ?? next)?.to ?? at;
  const number = this.number(at);
  const unit = this.word(units, number ? number.to : at);
  if (!unit) return null;
  if (!number && !(last && span) && !(span && span.language === 'ru')) return null;
  const following = this.word(spanAfter, unit.to);
  const kazakhCase =
    unit.language === 'kk' &&
    /[дт][ае](?:ғы|гі)?$/u.test(this.fold(unit.to - 1)) &&
    !/^(?:жыл|ай|күн|апта)$/u.test(this.fold(unit.to - 1));
  const after = following?.to ?? unit.to;
  const marked =
    unit.language === 'kk'
      ? Boolean(following) || (Boolean(last) && number !== null) || kazakhCase || Boolean(span) || Boolean(next)
      : Boolean(span) || Boolean(last) || Boolean(next);
  if (!marked) return null;
  // "in two years" looks back when nothing ahead is told; "for two years" alone says nothing of the past
  if (unit.language === 'en' && !last && !next && !/^(?:over|during|within)/u.test(this.fold(index))) {
    const around = this.tokens
      .slice(Math.max(0, index - 10), after + 10)
      .some(({ fold }) => /^(?:will|would|plan|planned|plans|shall|to)$/u.test(fold));
    if (this.fold(index) !== 'in' || around) return null;
  }
  const most = number?.most ?? 1;
  const rule = 'a length of time';
  const { published } = this;
  if (!published) return { first: index, after, from: null, to: null, basis: 'relative', rule };
  const days = daysOf[unit.value];
  const months = monthsOf[unit.value];
  if (next) {
    const end =
      days !== undefined
        ? isoOf(dayNumber(published.to) + Math.round(most * days))
        : monthsBefore(published.to, -Math.round(most * (months ?? 12)));
    return { first: index, after, from: published.from, to: end, basis: 'relative', rule };
  }
  const from =
    days !== undefined
      ? isoOf(dayNumber(published.from) - Math.round(most * days))
      : monthsBefore(published.from, Math.round(most * (months ?? 12)));
  return { first: index, after, from, to: published.to, basis: 'relative', rule };
};

/** The first cases in Kazakhstan were registered on 13 March 2020. */
const pandemic = '2020-03-13';

/** What a relative phrase means on a day of publication. */
const meanings: Readonly<Record<string, (from: string, to: string) => Stretch>> = {
  today: (from, to) => ({ from, to }),
  now: (from, to) => ({ from, to }),
  yesterday: (from, to) => ({ from: isoOf(dayNumber(from) - 1), to: isoOf(dayNumber(to) - 1) }),
  'this-year': (from) => ({ from: `${from.slice(0, 4)}-01-01`, to: `${from.slice(0, 4)}-12-31` }),
  'last-year': (from) => spanOf(Number(from.slice(0, 4)) - 1, null, null),
  'year-before-last': (from) => spanOf(Number(from.slice(0, 4)) - 2, null, null),
  'next-year': (from) => spanOf(Number(from.slice(0, 4)) + 1, null, null),
  'this-month': (from) => spanOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), null),
  'last-month': (from) => {
    const before = monthsBefore(`${from.slice(0, 7)}-01`, 1);
    return spanOf(Number(before.slice(0, 4)), Number(before.slice(5, 7)), null);
  },
  'this-week': (from) => weekOf(dayNumber(from)),
  'last-week': (from) => weekOf(dayNumber(from) - 7),
  'since-new-year': (from, to) => ({ from: `${from.slice(0, 4)}-01-01`, to }),
  'since-pandemic': (_from, to) => ({ from: pandemic, to }),
  'winter-holidays': winterHolidays,
  'from-now': (from, to) => ({
    from: from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4),
    to: null,
  }),
};

/** School holidays over New Year: told in December 2022 they are 2022-12 to 2023-01; told in May nobody knows which. */
function winterHolidays(from: string, to: string): Stretch {
  const month = Number(from.slice(5, 7));
  const year = Number(from.slice(0, 4)) - (month <= 2 ? 1 : 0);
  if (from.slice(0, 7) !== to.slice(0, 7) || (month > 2 && month < 11)) return { from: null, to: null };
  return { from: `${year}-12`, to: `${year + 1}-01` };
}

/** Not said by the words themselves. */
const impliedWords = new Set(['now', 'winter-holidays', 'from-now']);

/** Monday to Sunday of the week of a day; 1970-01-01 was a Thursday. */
function weekOf(day: number): Stretch {
  const monday = day - ((day + 3) % 7);
  return { from: isoOf(monday), to: isoOf(monday + 6) };
}

const needDay = new Set(['today', 'now', 'yesterday', 'this-week', 'last-week']);

/** "былтыр", "в прошлом году", "с начала года", "last week", "в понедельник". */
const relative: Rule = function (index) {
  const match = this.word(relativeWords, index);
  if (!match) return null;
  const meaning = meanings[match.value];
  // without a publication date "this year" is the last year that the text names
  const published = this.published ?? (match.value.endsWith('-year') ? this.lastYear() : null);
  const open = {
    first: index,
    after: match.to,
    from: null,
    to: null,
    basis: 'relative' as const,
    rule: `relative: ${match.value}`,
  };
  if (match.value === 'since-pandemic' && !published) return { ...open, from: pandemic };
  if (!published || !meaning) return open;
  if (needDay.has(match.value) && published.from !== published.to && match.value !== 'now' && match.value !== 'today')
    return open;
  return {
    ...open,
    ...meaning(published.from, published.to),
    basis: impliedWords.has(match.value) ? 'implied' : 'relative',
  };
};

const weekday: Rule = function (index) {
  const match = this.word(weekdays, index);
  const { published } = this;
  if (!match || !published || published.from !== published.to) return null;
  const before = this.fold(index - 1);
  if (!(before === 'в' || before === 'во' || before === 'on' || this.lang === 'kk')) return null;
  const day = dayNumber(published.from);
  const back = (((day + 3) % 7) - (match.value - 1) + 7) % 7;
  const iso = isoOf(day - back);
  return { first: index, after: match.to, from: iso, to: iso, basis: 'relative', rule: 'a weekday' };
};

/** A vote by name, with "прошлые", "алдағы", its year or its day beside it; "кезінде", "в ходе" make it the campaign. */
const vote: Rule = function (index) {
  const ahead = this.word(campaignWords, index);
  const match = this.word(voteNames, index);
  if (!match && !ahead) return null;
  const other = this.word(notVotes, index) ?? this.word(notVotes, index - 1);
  if (other && (other.from === index ? other.to >= (match?.to ?? 0) : other.to > index)) return null;
  const named = match && (!ahead || match.to >= ahead.to) ? match.value : 'any';
  const kind = named === 'voting' ? 'any' : named;
  const after = Math.max(match?.to ?? 0, ahead?.to ?? 0);
  const around = lookAround(this, index, after);
  const words = this.tokens
    .slice(index, after)
    .map(({ fold }) => fold)
    .join(' ');
  const campaign =
    (Boolean(ahead) && (!match || ahead!.to >= match.to)) ||
    ((around.campaign || /кампани|науқан|campaign/u.test(words)) && !votingOnly.test(words));
  const chosen = choose(this, kind, around);
  const reach = Math.max(after, around.after);
  const dated = around.year !== null || around.day !== null;
  if (named === 'voting' && !dated && !around.next && !around.past) return null;
  const rule = `a vote: ${kind}${kind !== 'any' ? '' : dated ? ' of a stated date' : around.next ? ' to come' : around.past ? ' past' : ''}`;
  if (!chosen)
    return {
      first: index,
      after: reach,
      from: null,
      to: null,
      basis: 'unknown',
      event: `${campaign ? 'campaign' : 'election'}:${kind}`,
      rule,
    };
  const stated = dated || (kind !== 'any' && (campaign || around.past));
  return { first: index, after: reach, ...datesOf(chosen, campaign), basis: stated ? 'stated' : 'implied', rule };
};

interface Around {
  readonly past: boolean;
  readonly next: boolean;
  readonly campaign: boolean;
  readonly year: number | null;
  readonly day: string | null;
  readonly after: number;
}

function lookAround(reader: Reader, from: number, to: number): Around {
  let past = false;
  let next = false;
  let campaign = false;
  let year: number | null = null;
  let day: string | null = null;
  let after = to;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = reader.tokens[at];
    if (!token || token.kind === 'break' || /[.;:!?]/u.test(token.text)) break;
    if (at >= from - 3) {
      past ||= reader.word(pastWords, at) !== null;
      next ||= reader.word(nextWords, at) !== null;
    }
    campaign ||= (reader.word(campaignBefore, at)?.to ?? 0) > at;
    year ??= reader.year(at);
    const point = reader.dayMonth(at) ?? reader.monthDay(at) ?? reader.numericDate(at);
    if (point?.month && point.day)
      day ??= `${String(point.month).padStart(2, '0')}-${String(point.day).padStart(2, '0')}`;
  }
  const behind = reader.word(campaignAfter, to);
  if (behind) {
    campaign = true;
    after = reader.word(campaignAfter, behind.to)?.to ?? behind.to;
  }
  const of = /^(?:of|in|on|в|от|,)$/u.test(reader.fold(to)) ? to + 1 : to;
  const point = reader.point(of);
  if (point?.month && point.day) {
    day ??= `${String(point.month).padStart(2, '0')}-${String(point.day).padStart(2, '0')}`;
    year ??= point.year;
  } else if (year === null && reader.year(of) !== null && reader.lang !== 'kk') year = reader.year(of);
  return { past, next, campaign, year, day, after };
}

const nearby = 400;

function choose(reader: Reader, kind: string, around: Around): Vote | null {
  // "выборы" is no referendum; "голосование" of a stated day may be
  const fitting =
    kind === 'any'
      ? votes.filter(
          ({ kind: each, national }) =>
            national && each !== 'mazhilis-maslikhats' && (each !== 'referendum' || around.day !== null),
        )
      : votes.filter((candidate) => candidate.kind === kind);
  const dated = fitting.filter(
    ({ date }) =>
      (around.year === null || date.startsWith(String(around.year))) &&
      (around.day === null || date.endsWith(around.day)),
  );
  if (around.day !== null && around.year === null && dated.length === 1 && kind !== 'any') return dated[0] ?? null;
  if (around.year !== null) return dated[0] ?? null;
  // there are more by-elections than the calendar knows: only the day itself names one
  if (kind === 'by-election') return fitting.find(({ date }) => reader.namesDay(date)) ?? null;
  const { published } = reader;
  if (!published) return null;
  const day = dayNumber(published.to);
  const pool = around.day !== null && dated.length > 0 ? dated : fitting;
  if (around.past) return pool.findLast(({ date }) => dayNumber(date) <= day) ?? null;
  if (around.next) return pool.find(({ date }) => dayNumber(date) >= dayNumber(published.from)) ?? null;
  const near = (candidates: readonly Vote[]): Vote | null => {
    let best: { vote: Vote; distance: number } | null = null;
    for (const candidate of candidates) {
      const ahead = dayNumber(candidate.date) - day;
      const distance = Math.abs(ahead);
      if (ahead > (kind === 'any' ? 150 : 240) || ahead < -nearby * (kind === 'any' ? 0.5 : 4)) continue;
      if (!best || distance < best.distance) best = { vote: candidate, distance };
    }
    return best?.vote ?? null;
  };
  // a day that the article names tells which vote it speaks of: "сайлау 26 қазан күні болады"
  const among =
    kind === 'any' ? votes.filter(({ kind: each }) => each !== 'referendum' && each !== 'mazhilis-maslikhats') : pool;
  return near(among.filter(({ date }) => reader.namesDay(date))) ?? near(pool);
}

/** "Седьмой созыв", "VIII сайланған Мәжіліс", "the eighth convocation", "с начала своей работы в Мажилисе". */
const convocation: Rule = function (index) {
  const begun = this.word(convocationStart, index);
  if (begun) {
    const here = this.convocation();
    const { published } = this;
    const to = here && published ? (published.to < here.to ? published.to : here.to) : null;
    return {
      first: index,
      after: begun.to,
      from: here?.from ?? null,
      to,
      basis: 'stated',
      event: here ? `convocation:${here.number}` : null,
      rule: 'since a convocation began',
    };
  }
  const ordinal = this.ordinal(index);
  const past = ordinal ? null : this.word(pastWords, index);
  const now = ordinal || past ? null : this.word(thisWords, index);
  const at = ordinal?.to ?? past?.to ?? now?.to;
  if (at === undefined) return null;
  const match = this.word(convocationWords, at);
  if (!match) return null;
  for (let near = index - 3; near <= match.to + 2; near += 1) if (maslikhat.test(this.fold(near))) return null;
  const current = this.convocation();
  const number = ordinal?.value ?? (current ? current.number - (past && !isOver(this, current) ? 1 : 0) : null);
  const found = convocations.find((each) => each.number === number);
  if (!found) return null;
  if (ordinal) this.noteConvocation(found.number);
  const sinceBegin = startsBefore(this, index);
  const to = sinceBegin !== index && this.published && this.published.to < found.to ? this.published.to : found.to;
  return {
    first: sinceBegin,
    after: match.to,
    from: found.from,
    to,
    basis: 'stated',
    event: `convocation:${found.number}`,
    rule: 'a convocation',
  };
};

/** Between dissolution and the next election the convocation that ended is "the previous" one. */
function isOver(reader: Reader, here: (typeof convocations)[number]): boolean {
  return reader.published !== null && reader.published.from > here.to;
}

/** The index of "с начала" when it stands right before, else the same index. */
function startsBefore(reader: Reader, index: number): number {
  for (let at = Math.max(0, index - 5); at < index; at += 1) if (reader.word(sinceStartOf, at)?.to === index) return at;
  return index;
}

/** "с начала второй сессии", "during the second session of the eighth convocation": sessions open in September and close in June. */
const session: Rule = function (index) {
  const begun = this.word(sinceStartOf, index);
  const ordinal = this.ordinal(begun ? begun.to : index);
  if (!ordinal || ordinal.value > 6) return null;
  const match = this.word(sessionWords, ordinal.to);
  if (!match) return null;
  for (let near = index - 6; near <= match.to + 3; near += 1) if (maslikhat.test(this.fold(near))) return null;
  const rule = 'a session';
  const named = this.ordinal(
    /^(?:of|in)$/u.test(this.fold(match.to)) ? match.to + (this.fold(match.to + 1) === 'the' ? 2 : 1) : match.to,
  );
  if (named && this.word(convocationWords, named.to)) this.noteConvocation(named.value);
  const here = this.convocation();
  if (!here) return { first: index, after: match.to, from: null, to: null, basis: 'stated', rule };
  const first = Number(here.from.slice(0, 4));
  const early = here.from.slice(5) < '08-01';
  const opens = ordinal.value === 1 ? here.from : isoDay(first + ordinal.value - (early ? 2 : 1), 9, 1);
  const closes = isoDay(first + ordinal.value - (early ? 1 : 0), 6, 30);
  const { published } = this;
  const to = published && published.to >= opens && published.to < closes ? published.to : closes;
  return { first: index, after: match.to, from: opens, to, basis: 'stated', rule };
};

/** "на 18.10", "по состоянию на 20:00", "as of 6:10 pm", "сағат 18.10-дағы жағдай бойынша", "к 16 часам". */
const clock: Rule = function (index) {
  const lead = this.word(asOfWords, index);
  if (!lead || (lead.language === 'en' && this.fold(index) === 'at')) return null;
  const hours = this.tokens[lead.to];
  if (hours?.kind !== 'digits' || hours.text.length > 2) return null;
  const mark = this.fold(lead.to + 1);
  const minutes = this.tokens[lead.to + 2];
  const withMinutes =
    (mark === ':' || mark === '.') && minutes?.kind === 'digits' && !minutes.spaced && minutes.text.length === 2;
  let at = withMinutes ? lead.to + 3 : lead.to + 1;
  if (withMinutes && (this.fold(at) === '%' || (this.fold(at) === '.' && this.tokens[at + 1]?.kind === 'digits')))
    return null;
  let hour = Number(hours.text);
  const minute = withMinutes ? Number(minutes.text) : 0;
  const half = this.fold(at);
  const afternoon = half === 'p' || half === 'pm';
  const morning = half === 'a' || half === 'am';
  const named = /^(?:час|ч$|сағ|o['’]clock)/u.test(half);
  if (!withMinutes && !afternoon && !morning && !named && !(lead.language === 'kk' && this.isHyphen(at))) return null;
  if (withMinutes && mark === '.' && lead.language === 'ru' && /^(?:процент|п\.п|тыс|млн|голос)/u.test(half))
    return null;
  if (afternoon && hour < 12) hour += 12;
  if (hour > 24 || minute > 59) return null;
  if (afternoon || morning || named) at += 1;
  if ((half === 'p' || half === 'a') && this.fold(at) === '.') at += this.fold(at + 1) === 'm' ? 2 : 1;
  at = this.afterSuffix(at);
  const day = this.published && this.published.from === this.published.to ? this.published.from : null;
  const asOf = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { first: index, after: at, from: day, to: day, basis: 'stated', asOf, rule: 'a clock time of a count' };
};

const romanNumeral = /^[IVXІХ]{1,4}$/u;
const anyOf =
  (...lexicons: readonly Lexicon<unknown>[]) =>
  (spelling: Spelling) =>
    lexicons.some((lexicon) => lexicon.mayBegin(spelling));
const isDigits = (spelling: Spelling) => spelling.kind === 'digits';
const isDate = noted((spelling) => isDigits(spelling) || monthNames.mayBegin(spelling));
const isOrdinal = (spelling: Spelling) =>
  isDigits(spelling) || romanNumeral.test(spelling.text) || ordinals.mayBegin(spelling);
const sinceWords = new Set(['с', 'со', 'since']);
const untilWords = new Set(['до', 'к', 'by', 'until']);

/** The rules, each with the words it may begin at: most words of an article begin none. */
const rules: readonly (readonly [Rule, (spelling: Spelling) => boolean])[] = [
  [range, (spelling) => since.has(spelling.fold) || isDate(spelling)],
  [sinceDate, ({ fold }) => sinceWords.has(fold)],
  [untilDate, (spelling) => untilWords.has(spelling.fold) || isDate(spelling)],
  [twoMonths, anyOf(monthNames)],
  [date, (spelling) => isDate(spelling) || asOfWords.mayBegin(spelling)],
  [partOfYear, isOrdinal],
  [monthsOfYear, (spelling) => isDigits(spelling) || anyOf(relativeWords, spanBefore, ordinals, numbers)(spelling)],
  [relative, anyOf(relativeWords)],
  [
    lengthOfTime,
    (spelling) =>
      isDigits(spelling) ||
      spelling.fold === 'the' ||
      anyOf(spanBefore, lastWords, nextWords, numbers, units)(spelling),
  ],
  [weekday, anyOf(weekdays)],
  [vote, anyOf(campaignWords, voteNames)],
  [convocation, (spelling) => isOrdinal(spelling) || anyOf(convocationStart, pastWords, thisWords)(spelling)],
  [session, (spelling) => isOrdinal(spelling) || sinceStartOf.mayBegin(spelling)],
  [clock, anyOf(asOfWords)],
];
const rulesFor = noted((spelling): readonly Rule[] =>
  spelling.kind === 'word' || spelling.kind === 'digits'
    ? rules.flatMap(([rule, begins]) => (begins(spelling) ? [rule] : []))
    : [],
);
