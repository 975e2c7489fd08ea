import {
  and,
  clockAfter,
  clockBefore,
  hours,
  isIn,
  kazakhEndingOf,
  months,
  numbered,
  numberedPlaces,
  numberWordOf,
  phraseAt,
  qualifiersAfter,
  units,
  yearBefore,
  years,
} from './lexicon.ts';
import type { Reading } from './numeral.ts';
import { readDigits } from './numeral.ts';
import type { Token } from './tokens.ts';

/** A number that is no figure: token indices, end exclusive, and why. */
export interface Left {
  readonly begin: number;
  readonly end: number;
  readonly reason: string;
  readonly rule: string;
}

const glued = (token: Token | undefined): boolean => token !== undefined && token.gap === 'none';
const near = (token: Token | undefined): boolean => token !== undefined && token.gap !== 'line';
const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-‑–—−]$/.test(token.key);
const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‑–]$/.test(token.key);
const digitsOf = (token: Token | undefined, most: number): number | null =>
  token?.kind === 'digits' && token.key.length <= most ? Number(token.key) : null;

/** What begins at a run of digits and is no figure; the finders are tried in this order. */
export function leftAt(reading: Reading, begin: number): Left | null {
  for (const finder of finders) {
    const left = finder(reading, begin);
    if (left) return left;
  }
  return null;
}

/** "27.01.2023", "2023-01-27", "27/01/23". */
function writtenDate({ tokens }: Reading, begin: number): Left | null {
  const mark = tokens[begin + 1];
  if (mark?.kind !== 'mark' || !glued(mark)) return null;
  const [first, second, again, third] = [tokens[begin], tokens[begin + 2], tokens[begin + 3], tokens[begin + 4]];
  if (
    !mark ||
    !/^[./-]$/.test(mark.key) ||
    !glued(mark) ||
    !glued(second) ||
    again?.key !== mark.key ||
    !glued(again) ||
    !glued(third)
  )
    return null;
  const one = digitsOf(first, 4);
  const two = digitsOf(second, 2);
  const three = digitsOf(third, 4);
  if (one === null || two === null || three === null) return null;
  const dayFirst =
    one >= 1 && one <= 31 && two >= 1 && two <= 12 && (third?.key.length === 4 || third?.key.length === 2);
  const yearFirst = first?.key.length === 4 && two >= 1 && two <= 12 && three >= 1 && three <= 31;
  const monthFirst = mark.key === '/' && one <= 12 && two <= 31 && third?.key.length === 4;
  if (!dayFirst && !yearFirst && !monthFirst) return null;
  return { begin, end: yearWord(tokens, begin + 5), reason: 'a date', rule: 'date:written' };
}

/** After a year: "года", "г.", "жылғы", "жж.". Returns the index after them. */
function yearWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!near(token) || token?.kind !== 'word') return at;
  if (!phraseAt(years, tokens, at, 'kk')) return at;
  const dotted = token.key === 'г' || token.key === 'гг' || token.key === 'ж' || token.key === 'жж';
  return dotted && tokens[at + 1]?.key === '.' && glued(tokens[at + 1]) ? at + 2 : at + 1;
}

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'digits' && token.key.length === 4 && /^(?:1[89]|20)/.test(token.key);

/** Month names of three languages; English ones need a capital or a number beside them anyway. */
function isMonth(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  if (!token.cyrillic && !token.capital && reading.lang === 'en') return false;
  return phraseAt(months, reading.tokens, at, reading.lang) !== null;
}

/** The ending of a Kazakh day or year: "19-ы", "2022-жылы". Returns the index after it. */
function skipEnding(tokens: readonly Token[], at: number): number {
  const tail = tokens[at + 1];
  if (
    isHyphen(tokens[at]) &&
    glued(tokens[at]) &&
    glued(tail) &&
    tail?.kind === 'word' &&
    (kazakhEndingOf(tail) || /^(?:го|е|ое|му|м|й|х|st|nd|rd|th)$/.test(tail.key))
  )
    return at + 2;
  const glue = tokens[at];
  if (glued(glue) && glue?.kind === 'word' && /^(?:st|nd|rd|th)$/.test(glue.key)) return at + 1;
  return at;
}

const dayLinks = new Set(['и', 'и', 'по', 'до', 'мен', 'пен', 'және', 'and', 'to', 'или', 'немесе', 'through']);

/** "27 января 2023 года", "17–19 марта", "с 17 по 19 марта", "21 қазан", "19 March". */
function dayAndMonth(reading: Reading, begin: number): Left | null {
  const { tokens } = reading;
  let at = begin;
  for (let days = 0; days < 6; days += 1) {
    const day = digitsOf(tokens[at], 2);
    if (day === null || day < 1 || day > 31) return null;
    at = skipEnding(tokens, at + 1);
    const dash = isHyphen(tokens[at]) && tokens[at + 1]?.kind === 'word';
    const month = dash && glued(tokens[at]) && glued(tokens[at + 1]) ? at + 1 : tokens[at]?.key === 'of' ? at + 1 : at;
    if (near(tokens[month]) && isMonth(reading, month)) {
      let end = month + 1;
      if (tokens[end]?.key === '.' && glued(tokens[end]) && !tokens[month]?.cyrillic) end += 1;
      if (tokens[end]?.key === ',' && isYear(tokens[end + 1])) end += 1;
      if (near(tokens[end]) && isYear(tokens[end])) end = yearWord(tokens, skipEnding(tokens, end + 1));
      return { begin, end, reason: 'a date', rule: 'date:day' };
    }
    if (!near(tokens[at])) return null;
    const linked = isDash(tokens[at]) || dayLinks.has(tokens[at]?.key ?? '') || (tokens[at]?.key === ',' && days < 4);
    if (!linked || tokens[at + 1]?.kind !== 'digits') return null;
    at += 1;
  }
  return null;
}

/** "March 19, 2023", "наурыздың 19-ы": the month stands before. */
function monthAndDay(reading: Reading, begin: number): Left | null {
  const { tokens } = reading;
  const dotted = tokens[begin - 1]?.key === '.' ? 1 : 0;
  const month = begin - 1 - dotted;
  if (!near(tokens[begin]) || !isMonth(reading, month)) return null;
  const name = tokens[month];
  const day = digitsOf(tokens[begin], 2);
  if (isYear(tokens[begin]))
    return { begin, end: yearWord(tokens, skipEnding(tokens, begin + 1)), reason: 'a date', rule: 'date:month-year' };
  if (day === null || day < 1 || day > 31) return null;
  const kazakh = name?.cyrillic ? /[дтн][ыі]ң$/.test(name.key) : /[dtn][yi][ńñŋ]$/.test(name?.key ?? '');
  const english = !name?.cyrillic && !kazakh;
  if (!kazakh && !english) return null;
  if (english && readDigits(reading, begin)?.decimal) return null;
  let end = skipEnding(tokens, begin + 1);
  while (
    (isDash(tokens[end]) || /^(?:and|to|мен|пен|және|,)$/.test(tokens[end]?.key ?? '')) &&
    digitsOf(tokens[end + 1], 2) !== null &&
    near(tokens[end + 1])
  ) {
    const upTo = digitsOf(tokens[end + 1], 2) ?? 0;
    // "On March 19, 12 candidates…" is another number
    if (tokens[end]?.key === ',' || upTo > 31 || upTo < 1) break;
    if (!isDash(tokens[end]) && tokens[skipEnding(tokens, end + 2)]?.kind === 'word' && !kazakh) break;
    end = skipEnding(tokens, end + 2);
  }
  const comma = tokens[end]?.key === ',' ? 1 : 0;
  if (english && isYear(tokens[end + comma]) && near(tokens[end + comma])) end = end + comma + 1;
  return { begin: month, end, reason: 'a date', rule: 'date:month-day' };
}

/** "17:38", "на 18.10", "18.10-да", "6:10 p.m.", "в 18 часов", "сағат 7-ден". */
function clock(reading: Reading, begin: number): Left | null {
  const { tokens, lang } = reading;
  const hour = digitsOf(tokens[begin], 2);
  if (hour === null || hour > 24) return null;
  const mark = tokens[begin + 1];
  const minutes = digitsOf(tokens[begin + 2], 2);
  const paired =
    glued(mark) && glued(tokens[begin + 2]) && minutes !== null && minutes < 60 && tokens[begin + 2]?.key.length === 2;
  const before = tokens[begin - 1];
  const cue = near(tokens[begin]) && isIn(clockBefore, before, lang);
  if (paired && mark?.key === ':') {
    let end = begin + 3;
    if (tokens[end]?.key === ':' && digitsOf(tokens[end + 1], 2) !== null) end += 2;
    return { begin, end: half(tokens, skipEnding(tokens, end)), reason: 'a clock time', rule: 'clock:colon' };
  }
  if (paired && mark?.key === '.') {
    const end = begin + 3;
    const evening = half(tokens, end);
    const ranged =
      isDash(tokens[end]) && /^\d{2}$/.test(tokens[end + 2]?.key === '.' ? (tokens[end + 3]?.key ?? '') : '');
    const counted = phraseAt(units, tokens, end, lang) !== null && !/^(?:ч|час|часов)$/.test(tokens[end]?.key ?? '');
    const scaled = numberWordOf(tokens, end, lang)?.role === 'scale';
    // "10.00-де": a clock strikes at, a share does not
    const spoken = isHyphen(tokens[end]) && glued(tokens[end]) && /^[дт][ае]$/.test(tokens[end + 1]?.key ?? '');
    const chained =
      tokens[end]?.key === '.' && glued(tokens[end]) && tokens[end + 1]?.kind === 'digits' && glued(tokens[end + 1]);
    if (evening > end) return { begin, end: evening, reason: 'a clock time', rule: 'clock:point' };
    const hourNamed = near(tokens[begin]) && kazakhHour.test(before?.key ?? '');
    if (
      !counted &&
      !scaled &&
      !chained &&
      (cue || ranged || spoken || hourNamed) &&
      (tokens[begin]?.key.length === 2 || hourNamed)
    )
      return { begin, end: upToHour(tokens, skipEnding(tokens, end)), reason: 'a clock time', rule: 'clock:point' };
    return null;
  }
  const evening = half(tokens, begin + 1);
  if (evening > begin + 1 && hour <= 12) return { begin, end: evening, reason: 'a clock time', rule: 'clock:hour' };
  // "сағат 7-ден 20-ға дейін"
  if (near(tokens[begin]) && kazakhHour.test(before?.key ?? '') && !phraseAt(units, tokens, begin + 1, lang))
    return {
      begin,
      end: upToHour(tokens, skipEnding(tokens, begin + 1)),
      reason: 'a clock time',
      rule: 'clock:hour',
    };
  // "таңғы 8-де", "кешкі 8-ге дейін"
  if (near(tokens[begin]) && kazakhPartOfDay.test(before?.key ?? '') && skipEnding(tokens, begin + 1) > begin + 1)
    return {
      begin,
      end: upToHour(tokens, skipEnding(tokens, begin + 1)),
      reason: 'a clock time',
      rule: 'clock:part-of-day',
    };
  if (cue && near(tokens[begin + 1]) && isIn(hours, tokens[begin + 1], lang) && lang !== 'en' && before?.cyrillic) {
    let end = begin + 2;
    if (tokens[end]?.kind === 'digits' && tokens[end + 1]?.key.startsWith('мин')) end += 2;
    return { begin, end, reason: 'a clock time', rule: 'clock:hour' };
  }
  // "с 7 до 20 часов", "в 7 утра"
  if (cue && /^(?:утра|вечера|ночи)$/.test(tokens[begin + 1]?.key ?? ''))
    return { begin, end: begin + 2, reason: 'a clock time', rule: 'clock:hour' };
  if (
    cue &&
    /^(?:до|по)$/.test(tokens[begin + 1]?.key ?? '') &&
    digitsOf(tokens[begin + 2], 2) !== null &&
    /^(?:часов|часа|час|ч|утра|вечера)$/.test(tokens[begin + 3]?.key ?? '')
  )
    return { begin, end: begin + 4, reason: 'a clock time', rule: 'clock:hours' };
  return null;
}

const kazakhHour = /^(?:сағат|sagat|saǵat|sağat)/;
const kazakhPartOfDay = /^(?:таңғы|таңертеңгі|түнгі|кешкі|түскі|tańǵy|tańerteńgi|túngi|keshki|túski)$/;

/** "сағат 7-ден 20-ға дейін", "7.00-ден 20.00-ге": the index after the second time, or `at` where there is none. */
function upToHour(tokens: readonly Token[], at: number): number {
  const hour = digitsOf(tokens[at], 2);
  if (hour === null || hour > 24 || !near(tokens[at])) return at;
  const minutes = tokens[at + 1]?.key === '.' && glued(tokens[at + 1]) && glued(tokens[at + 2]);
  return skipEnding(tokens, minutes && digitsOf(tokens[at + 2], 2) !== null ? at + 3 : at + 1);
}

/** "a.m.", "pm" after a clock time: the index after them. */
function half(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!near(token)) return at;
  if (clockAfter.has(token?.key ?? '') && (token?.key === 'am' || token?.key === 'pm')) return at + 1;
  if (
    (token?.key === 'a' || token?.key === 'p') &&
    tokens[at + 1]?.key === '.' &&
    glued(tokens[at + 1]) &&
    tokens[at + 2]?.key === 'm' &&
    glued(tokens[at + 2])
  )
    return tokens[at + 3]?.key === '.' && glued(tokens[at + 3]) ? at + 4 : at + 3;
  return at;
}

const englishEvents =
  /^(?:election|elections|vote|referendum|campaign|parliamentary|presidential|snap|early|constitution|constitutional|census|budget|law|reform|reforms|amendments|session|season|edition|figures|results|data|report|cycle|olympics|january|events|unrest|protests|convocation)$/;
const englishThe = new Set([
  'the',
  'in',
  'since',
  'by',
  'from',
  'until',
  'till',
  'before',
  'after',
  'during',
  'of',
  'early',
  'late',
  'mid',
  'year',
  'through',
  'between',
  's',
  'for',
]);

/** "2022 год", "2016–2020 жылдары", "в 2021, 2022 и 2023 годах", "in 2022". */
function year(reading: Reading, begin: number): Left | null {
  const { tokens, lang } = reading;
  if (!isYear(tokens[begin])) return null;
  const value = Number(tokens[begin]?.key);
  const left = (end: number, rule: string): Left => ({ begin, end, reason: 'a year', rule });
  // through a list or range to the word that makes them years
  let at = begin;
  for (let count = 0; count < 6 && isYear(tokens[at]); count += 1) {
    const end = skipEnding(tokens, at + 1);
    const named = yearWord(tokens, end);
    if (named > end) return withDay(reading, begin, named);
    const dash = isHyphen(tokens[end]) && glued(tokens[end]);
    if (dash && yearWord(tokens, end + 1) > end + 1) return withDay(reading, begin, yearWord(tokens, end + 1));
    if (end > at + 1 && /^(?:(?:[ыі]?н)?ш[ыі]|сыншы|ыншы|го|м|й|е|х)/.test(tokens[end - 1]?.key ?? ''))
      return left(end, 'year:ending');
    const link = tokens[end];
    if (!near(link)) break;
    const short = tokens[end + 1];
    if (
      (isDash(link) || link?.key === '/') &&
      short?.kind === 'digits' &&
      short.key.length === 2 &&
      glued(link) &&
      glued(short) &&
      Number(short.key) === (value + 1) % 100
    )
      return left(yearWord(tokens, end + 2), 'year:range');
    if (!(isDash(link) || link?.key === ',' || link?.key === '/' || isIn(and, link, lang))) break;
    if (!isYear(tokens[end + 1])) break;
    if (
      (isDash(link) || link?.key === '/') &&
      Number(tokens[end + 1]?.key) > value &&
      value >= 1900 &&
      Number(tokens[end + 1]?.key) < 2100
    )
      return left(yearWord(tokens, skipEnding(tokens, end + 2)), 'year:range');
    at = end + 1;
  }
  // "2000-нан астам", "2000-ға жуығы": a figure
  const ended = skipEnding(tokens, begin + 1);
  if (ended > begin + 1)
    return value % 100 === 0 || phraseAt(qualifiersAfter, tokens, ended, lang) ? null : left(ended, 'year:ending');
  if (value < 1900 || value > 2099) return null;
  const digits = readDigits(reading, begin);
  if (!digits || digits.end !== begin + 1) return null;
  const next = tokens[begin + 1];
  const before = tokens[begin - 1];
  if (next?.kind === 'word' && glued(next)) return /^(?:s|г|ж)$/.test(next.key) ? left(begin + 2, 'year:glued') : null;
  if (near(next) && next?.key === '%') return null;
  if (
    near(next) &&
    next?.kind === 'word' &&
    (phraseAt(units, tokens, begin + 1, lang) || numberWordOf(tokens, begin + 1, lang)?.role === 'scale')
  )
    return null;
  const plain = !near(next) || next?.kind !== 'word';
  if (!near(tokens[begin]) || before === undefined) return plain ? left(begin + 1, 'year:bare') : null;
  if (before.kind === 'word' && !before.cyrillic && (lang === 'en' || yearBefore.has(before.key))) {
    if (/^(?:about|around|nearly|almost|over|some|than|least|to)$/.test(before.key) && !plain) return null;
    if (englishThe.has(before.key) || plain || englishEvents.test(next?.key ?? '') || (next?.capital ?? false))
      return left(begin + 1, 'year:english');
    return lang === 'en' && !next?.key.endsWith('s') && !/^(?:people|men|women)$/.test(next?.key ?? '')
      ? left(begin + 1, 'year:english')
      : null;
  }
  if (lang === 'en' && englishEvents.test(next?.key ?? '')) return left(begin + 1, 'year:english');
  if (isDash(before) && glued(before) && glued(tokens[begin]) && tokens[begin - 2]?.kind === 'word')
    return left(begin + 1, 'year:name');
  if ((before.key === '(' || before.key === ',') && next?.key === ')') return left(begin + 1, 'year:bracket');
  return null;
}

/** "2022 жылғы 21 қазан": the day belongs to the year before it. */
function withDay(reading: Reading, begin: number, end: number): Left {
  const day = near(reading.tokens[end]) && reading.tokens[end]?.kind === 'digits' ? dayAndMonth(reading, end) : null;
  return day
    ? { begin, end: day.end, reason: 'a date', rule: 'date:year-first' }
    : { begin, end, reason: 'a year', rule: 'year:word' };
}

/** "8 (7172) 74-75-76", "+7 701 123 45 67", "74-75-76". */
function phone(reading: Reading, begin: number): Left | null {
  const { tokens } = reading;
  const plus = tokens[begin - 1]?.key === '+' && glued(tokens[begin]);
  const next = tokens[begin + 1];
  if (!plus && tokens[begin]?.key.length !== 11 && (!next || next.kind === 'word' || next.gap === 'line')) return null;
  let at = begin;
  let digits = 0;
  const groups: number[] = [];
  let marks = 0;
  while (at < tokens.length && at - begin < 16) {
    const token = tokens[at];
    if (!token || (at > begin && token.gap === 'line')) break;
    if (token.kind === 'digits') {
      if (token.key.length > 11) break;
      digits += token.key.length;
      groups.push(token.key.length);
    } else if (/^[-‑–()]$/.test(token.key)) marks += 1;
    else break;
    at += 1;
  }
  while (at > begin && tokens[at - 1]?.kind !== 'digits') at -= 1;
  const first = tokens[begin]?.key ?? '';
  const left: Left = { begin: plus ? begin - 1 : begin, end: at, reason: 'a phone number', rule: 'phone' };
  if (plus && digits >= 10 && digits <= 13) return left;
  if (
    groups.length >= 4 &&
    digits === 11 &&
    /^[78]$/.test(first) &&
    (marks > 0 || groups.some((size, index) => index > 0 && size !== 3))
  )
    return left;
  if (
    groups.length === 3 &&
    marks >= 2 &&
    glued(tokens[begin + 1]) &&
    glued(tokens[begin + 2]) &&
    glued(tokens[begin + 3]) &&
    groups.every((size) => size === 2 || size === 3) &&
    groups[1] === 2 &&
    groups[2] === 2
  )
    return left;
  if (groups.length === 1 && digits === 11 && /^[78]7/.test(first)) return { ...left, end: begin + 1 };
  return null;
}

const noun = /^\p{Ll}{3,}$/u;
const functionWords = new Set([
  'около',
  'более',
  'почти',
  'это',
  'для',
  'при',
  'был',
  'была',
  'было',
  'были',
  'где',
  'что',
  'как',
  'and',
  'of',
  'the',
  'was',
  'were',
  'has',
  'had',
  'from',
  'города',
  'области',
  'района',
  'зарегистрировано',
  'конституции',
  'закона',
  'кодекса',
]);

/** "№ 36", "статья 5", "в округах 3, 4 и 5", "Article 5": the number is a name. */
function numberedThing(reading: Reading, begin: number): Left | null {
  const { tokens, lang, text } = reading;
  const before = tokens[begin - 1];
  if (!near(tokens[begin]) || !before) return null;
  const left = (rule: string, from = begin - 1): Left => ({
    begin: from,
    end: through(reading, begin),
    reason: 'a number that is a name',
    rule,
  });
  if (before.key === '№' || (before.key === 'n' && text[before.start] === 'N' && tokens[begin - 2]?.key !== '.'))
    return left('numbered:sign');
  const dotted = before.key === '.' && glued(before);
  const word = dotted ? tokens[begin - 2] : before;
  if (word?.kind !== 'word') return null;
  const from = dotted ? begin - 2 : begin - 1;
  // "в т.ч. 9 закрытых": including nine
  if (dotted && word.key === 'ч' && glued(word)) return null;
  if (dotted && /^(?:no|nos|ст|п|пп|ч|гл|art|sec|т|стр|с|б)$/.test(word.key)) {
    // "т. 5", but not the end of a sentence: an initial has a capital
    return word.capital && word.key.length === 1 ? null : left('numbered:short', from);
  }
  if (dotted || !isIn(numbered, word, lang)) {
    if (dotted || !isIn(numberedPlaces, word, lang)) return null;
    const end = through(reading, begin);
    const next = tokens[end];
    // "в округе 5 кандидатов" counts; "в округе 25 Туркестанской области" names
    if (
      near(next) &&
      next?.kind === 'word' &&
      noun.test(next.key) &&
      !next.capital &&
      !functionWords.has(next.key) &&
      !isIn(and, next, lang)
    )
      return null;
    if (near(next) && next?.key === '%') return null;
    if (readDigits(reading, begin)?.grouped) return null;
    // "в округах 85 (19,54%)": one number is no name of several
    if (end === begin + 1 && /(?:ах|ов|districts)$/.test(word.key)) return null;
    return left('numbered:place');
  }
  if (word.key === 'no' || (word.key === 'number' && tokens[begin - 2]?.key === 'the')) return null;
  if (
    /^(?:часть|части)$/.test(word.key) &&
    noun.test(tokens[begin + 1]?.key ?? '') &&
    !functionWords.has(tokens[begin + 1]?.key ?? '')
  )
    return null;
  return left('numbered:word');
}

/** The list of numbers that a name goes on with: "3, 4 и 5", "1-5", "36-VI". */
function through(reading: Reading, begin: number): number {
  const { tokens, lang } = reading;
  let at = begin + 1;
  while (near(tokens[at])) {
    const link = tokens[at];
    const next = tokens[at + 1];
    if (isHyphen(link) && glued(link) && glued(next) && (next?.kind === 'word' || next?.kind === 'digits')) at += 2;
    else if ((link?.key === '/' || link?.key === '.') && glued(link) && glued(next) && next?.kind === 'digits') at += 2;
    else if (link?.kind === 'word' && glued(link) && link.end - link.start <= 3) at += 1;
    else if (
      (link?.key === ',' || isIn(and, link, lang)) &&
      next?.kind === 'digits' &&
      next.gap === 'space' &&
      next.key.length <= 3 &&
      endsList(reading, at + 2)
    )
      at += 2;
    else break;
  }
  return at;
}

/** A list of names ends before a mark, a capital, or another member; not before a counted noun. */
function endsList({ tokens, lang }: Reading, at: number): boolean {
  const next = tokens[at];
  if (!near(next)) return true;
  if (next?.kind === 'word') return next.capital || isIn(and, next, lang) || functionWords.has(next.key);
  return next?.key !== '%' && next?.kind !== 'digits';
}

/** "COVID-19", "G20", "5G", "2+2", "3:1", "24/7", "0042". */
function code(reading: Reading, begin: number): Left | null {
  const { tokens, lang } = reading;
  const token = tokens[begin];
  const before = tokens[begin - 1];
  const next = tokens[begin + 1];
  const after = tokens[begin + 2];
  const left = (from: number, end: number, reason: string, rule: string): Left => ({ begin: from, end, reason, rule });
  if (!token) return null;
  if (token.key.length > 15) return left(begin, begin + 1, 'a long code', 'code:long');
  // "KZT6.5bn" is money
  if (
    glued(token) &&
    before?.kind === 'word' &&
    before.key !== 'kzt' &&
    (before.capital || before.end - before.start <= 3)
  )
    return left(begin - 1, begin + 1, 'part of a name or code', 'code:letters');
  const whose = tokens[begin - 2];
  if (
    glued(token) &&
    isHyphen(before) &&
    glued(before) &&
    whose?.kind === 'word' &&
    !numberWordOf(tokens, begin - 2, lang)
  ) {
    const counted =
      near(next) && (next?.key === '%' || (next?.kind === 'word' && noun.test(next.key)) || next?.key === ',');
    const upper = whose.capital || !whose.cyrillic;
    if (upper && !(counted && next?.key !== ',' && before?.key === '–')) {
      const percent = readDigits(reading, begin);
      if (!(percent && (percent.decimal || tokens[percent.end]?.key === '%')))
        return left(begin - 2, begin + 1, 'part of a name or code', 'code:hyphen');
    }
  }
  if (glued(next) && next?.kind === 'word' && next.capital && next.end - next.start <= 2)
    return left(begin, begin + 2, 'part of a name or code', 'code:letter');
  if (glued(next) && glued(after) && after?.kind === 'digits') {
    if (next?.key === '+' || next?.key === '=' || next?.key === '*')
      return left(begin, begin + 3, 'part of a name or code', 'code:sum');
    if (next?.key === ':') return left(begin, begin + 3, 'a score', 'score');
    if (next?.key === '/' && Number(token.key) > Number(after.key))
      return left(begin, begin + 3, 'part of a name or code', 'code:slash');
  }
  if (token.key.length > 1 && token.key.startsWith('0') && !readDigits(reading, begin)?.decimal)
    return left(begin, begin + 1, 'a code', 'code:zero');
  // "1.2.3": a paragraph of a document
  if (
    next?.key === '.' &&
    glued(next) &&
    after?.kind === 'digits' &&
    glued(after) &&
    tokens[begin + 3]?.key === '.' &&
    tokens[begin + 4]?.kind === 'digits' &&
    glued(tokens[begin + 3]) &&
    glued(tokens[begin + 4]) &&
    !readDigits(reading, begin)?.grouped
  ) {
    let end = begin + 5;
    while (
      tokens[end]?.key === '.' &&
      tokens[end + 1]?.kind === 'digits' &&
      glued(tokens[end]) &&
      glued(tokens[end + 1])
    )
      end += 2;
    return left(begin, end, 'a numbered paragraph', 'code:points');
  }
  return null;
}

/** "5-бап", "2-тур", "№5 округ" in Kazakh: a hyphen and a noun make the number an order. */
function kazakhOrder(reading: Reading, begin: number): Left | null {
  const { tokens, lang } = reading;
  const dash = tokens[begin + 1];
  const tail = tokens[begin + 2];
  if (!isHyphen(dash) || !glued(dash) || !glued(tail) || tail?.kind !== 'word') return null;
  if (kazakhEndingOf(tail) || tail.key === 'ақ' || numberWordOf(tokens, begin + 2, lang)) return null;
  const kazakh = lang === 'kk' || /[әғқңөұүһі]/.test(tail.key);
  if (!kazakh || /^(?:пайыз|процент|теңге)/.test(tail.key)) return null;
  return { begin, end: begin + 3, reason: 'an ordinal', rule: 'order:hyphen' };
}

/** "5-летие", "30-летний", "25 жылдығы": an anniversary or an age as a quality. */
function anniversary(reading: Reading, begin: number): Left | null {
  const { tokens } = reading;
  const dash = isHyphen(tokens[begin + 1]) && glued(tokens[begin + 1]) ? 1 : 0;
  const tail = tokens[begin + 1 + dash];
  if (!near(tail) || tail?.kind !== 'word') return null;
  if (tail.key.startsWith('лети') || /^(?:жылдығ|jyldyǵ|jyldyğ)/.test(tail.key))
    return { begin, end: begin + 2 + dash, reason: 'an anniversary', rule: 'anniversary' };
  if (
    dash === 1 &&
    /^(?:летн|дневн|часов|месячн|минутн|недельн|этажн|местн|комнатн|кратн|тысячн|миллионн|процентн)/.test(tail.key)
  )
    return { begin, end: begin + 3, reason: 'a quality, not a count', rule: 'quality' };
  if (tail.key === 'anniversary')
    return { begin, end: begin + 2 + dash, reason: 'an anniversary', rule: 'anniversary' };
  return null;
}

/** "1. Аманат", "2) Ауыл": the place in a list, at the start of a line. */
function listPlace({ tokens }: Reading, begin: number): Left | null {
  const mark = tokens[begin + 1];
  const next = tokens[begin + 2];
  if (tokens[begin]?.gap !== 'line' || (tokens[begin]?.key.length ?? 9) > 2 || !glued(mark)) return null;
  if ((mark?.key !== '.' && mark?.key !== ')') || next?.gap !== 'space' || next.kind === 'digits') return null;
  return { begin, end: begin + 2, reason: 'a place in a list', rule: 'list' };
}

const finders = [
  listPlace,
  phone,
  writtenDate,
  dayAndMonth,
  monthAndDay,
  clock,
  year,
  numberedThing,
  code,
  kazakhOrder,
  anniversary,
] as const;

const roman = /^(?=[IVXІХ])[XХ]{0,3}(?:I[XХ]|[IІ]V|V?[IІ]{0,3})$/u;

/** "XXII съезд", "VIII созыв": a Roman numeral of two letters or more. */
export function romanAt({ tokens, text }: Reading, begin: number): Left | null {
  const token = tokens[begin];
  if (token?.kind !== 'word' || !token.capital || token.end - token.start > 7) return null;
  const size = token.end - token.start;
  if (
    size === 1 &&
    !/^(?:съезд|созыв|сесси|тур|квартал|шақыры|сьезд|съез|convocation|congress|session|quarter|век|ғасыр)/.test(
      tokens[begin + 1]?.key ?? '',
    )
  )
    return null;
  if (!roman.test(text.slice(token.start, token.end))) return null;
  const dash = tokens[begin + 1];
  const tail = tokens[begin + 2];
  const end =
    isHyphen(dash) && glued(dash) && glued(tail) && tail?.kind === 'word' && tail.end - tail.start <= 6
      ? begin + 3
      : begin + 1;
  return { begin, end, reason: 'an ordinal', rule: 'order:roman' };
}
