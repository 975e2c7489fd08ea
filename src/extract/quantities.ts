import type { Language, Qualifier } from '../model/observation.ts';
import type { NotAFigure, QuantityMention, ReadingContext } from './mentions.ts';
import { scale, toNumber } from './numbers/decimal.ts';
import { leftAt, romanAt } from './numbers/left.ts';
import {
  and,
  beginsNumber,
  between,
  durations,
  exchange,
  isIn,
  kazakhEndingOf,
  none,
  numberWordOf,
  only,
  or,
  phraseAt,
  phraseBefore,
  qualifiersAfter,
  qualifiersBefore,
  several,
  units,
} from './numbers/lexicon.ts';
import { isArticleOfShare, type Numeral, readNumeral, type Reading } from './numbers/numeral.ts';
import { findTokens, type Token } from './numbers/tokens.ts';

type Unit = QuantityMention['unit'];

/**
 * Finds every number of a text with its unit and qualifier ("более 40 тысяч", "3 мыңнан астамы", "8,6%"), and the numbers
 * that are no figures, with the reason: dates, clock times, ordinals, phone numbers. Offsets are UTF-16 units of `text`.
 */
export function findQuantities({ text, lang }: Pick<ReadingContext, 'text' | 'lang'>): {
  quantities: QuantityMention[];
  notFigures: NotAFigure[];
} {
  const tokens = findTokens(text);
  let english: boolean | null = null;
  const englishMarks = (): boolean => (english ??= englishGroups.test(text));
  const reading: Reading = { text, lang, tokens, englishMarks };
  const quantities: QuantityMention[] = [];
  const notFigures: NotAFigure[] = [];
  // what stands before this token is taken: a finder that looks back may not reach into it
  let done = 0;
  const leave = (begin: number, end: number, reason: string, rule: string): void => {
    const first = tokens[Math.max(begin, done)];
    const last = tokens[end - 1];
    if (first && last) notFigures.push({ kind: 'not-a-figure', start: first.start, end: last.end, reason, rule });
    done = Math.max(done, end);
  };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (token.address) {
      at = skipAddress(tokens, at, leave);
      continue;
    }
    if (
      token.kind === 'mark' ||
      (token.kind === 'word' && !beginsNumber(token, lang) && !isArticleOfShare(tokens, at))
    ) {
      at += 1;
      continue;
    }
    const left = token.kind === 'digits' ? leftAt(reading, at) : romanAt(reading, at);
    if (left) {
      leave(left.begin, left.end, left.reason, left.rule);
      at = left.end;
      continue;
    }
    const nothing = token.kind === 'word' ? phraseAt(none, tokens, at, lang) : null;
    if (nothing) {
      quantities.push(noneAt(tokens, at, nothing.end));
      done = nothing.end;
      at = nothing.end;
      continue;
    }
    const numeral = readNumeral(reading, at);
    if (!numeral) {
      if (token.kind === 'digits') leave(at, at + 1, 'a code', 'code:unread');
      at += 1;
      continue;
    }
    at = judge({ ...reading, floor: done }, numeral, quantities, leave);
    done = at;
  }
  return {
    quantities: withOnes(reading, quantities, notFigures),
    notFigures: notFigures.sort((one, other) => one.start - other.start),
  };
}

/** With the index of the first token that no mention has taken yet: qualifiers are looked for no further back. */
interface Place extends Reading {
  readonly floor: number;
}

const englishGroups = /\d,\d{3},\d{3}(?!\d)/;

type Leave = (begin: number, end: number, reason: string, rule: string) => void;

const near = (token: Token | undefined): boolean => token !== undefined && token.gap !== 'line';
const glued = (token: Token | undefined): boolean => token !== undefined && token.gap === 'none';
const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-‑–—−]$/.test(token.key);

function skipAddress(tokens: readonly Token[], begin: number, leave: Leave): number {
  let end = begin;
  let digits = false;
  while (tokens[end]?.address && (end === begin || glued(tokens[end]))) {
    digits ||= tokens[end]?.kind === 'digits';
    end += 1;
  }
  if (digits) leave(begin, end, 'an address or account', 'address');
  return end;
}

/** "ни одной заявки", "бірде-бір": a count of nought. */
function noneAt(tokens: readonly Token[], begin: number, end: number): QuantityMention {
  const start = tokens[begin]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return {
    kind: 'quantity',
    start,
    end: stop,
    value: 0,
    min: null,
    max: null,
    qualifier: 'exact',
    qualifierWord: null,
    number: { start, end: stop },
    unit: null,
    form: 'words',
    each: false,
    suffixed: false,
    rule: 'none',
  };
}

/** One number that was read: a figure, a range, or something left with a reason. Returns where to go on. */
function judge(reading: Place, numeral: Numeral, quantities: QuantityMention[], leave: Leave): number {
  const { tokens, lang } = reading;
  if (numeral.ordinal) {
    leave(numeral.begin, numeral.end, 'an ordinal', 'order:word');
    return numeral.end;
  }
  // "бірінші тоқсанда": тоқсан is ninety, and a quarter of the year after an ordinal
  if (
    /^(?:тоқсан|toqsan)/.test(tokens[numeral.begin]?.key ?? '') &&
    numeral.end === numeral.begin + 1 &&
    orderBefore.test(tokens[numeral.begin - 1]?.key ?? '')
  ) {
    leave(numeral.begin, numeral.end, 'a quarter of a year', 'quarter');
    return numeral.end;
  }
  if (numeral.vague && !singleScale(reading, numeral)) {
    leave(numeral.begin, numeral.end, 'very many, not a count', 'vague');
    return numeral.end;
  }
  if (
    numeral.form === 'words' &&
    numeral.head === 1 &&
    numeral.power > 0 &&
    isIn(several, tokens[numeral.begin - 1], lang)
  ) {
    leave(numeral.begin - 1, numeral.end, 'very many, not a count', 'vague');
    return numeral.end;
  }
  if (repeats(reading, numeral, quantities)) {
    leave(numeral.begin, numeral.end, 'the number before it, told again', 'repeated');
    return numeral.end;
  }
  const range = rangeFrom(reading, numeral);
  if (range?.rule === 'each:doubled') {
    const doubled = { ...range.upper, begin: numeral.begin, one: false };
    const end = put(reading, doubled, null, quantities, leave, range.rule);
    const last = quantities.pop();
    if (last) quantities.push({ ...last, each: true });
    return end;
  }
  if (range)
    return range.change
      ? change(reading, numeral, range.upper, quantities, leave)
      : put(reading, numeral, range, quantities, leave);
  return put(reading, numeral, null, quantities, leave);
}

/** "3 (три) кандидата": the brackets repeat the number, in words or in digits. */
function repeats({ tokens }: Place, numeral: Numeral, quantities: readonly QuantityMention[]): boolean {
  const open = tokens[numeral.begin - 1];
  const last = quantities.at(-1);
  return (
    open?.key === '(' &&
    tokens[numeral.end]?.key === ')' &&
    (numeral.form === 'digits') !== (last?.form === 'digits') &&
    last?.end === tokens[numeral.begin - 2]?.end &&
    last?.value === toNumber(numeral.value)
  );
}

const orderBefore = /(?:н?ш[іы]|n?sh[iy]|^[ivx]+)$/;
const singular = new Set(['тысячи', 'тысячею', 'миллиона', 'миллиарда', 'триллиона', 'сотни']);

/** "более тысячи", "около миллиона": one of them, where "тысячи людей" is very many. Or turned round: "тысячи две". */
function singleScale(reading: Place, numeral: Numeral): boolean {
  const key = reading.tokens[numeral.begin]?.key ?? '';
  return numeral.end === numeral.begin + 1 && singular.has(key) && qualifierBefore(reading, numeral.begin) !== null;
}

interface Range {
  readonly upper: Numeral;
  /** Before the lower end: "от", "between". */
  readonly begin: number;
  /** After the upper end: "дейін", "аралығында". */
  readonly end: number;
  readonly rule: string;
  /** "с 120 до 150": a change from one figure to another. */
  readonly change: boolean;
}

const plainNumber = (numeral: Numeral): boolean => !numeral.ordinal && !numeral.vague && !numeral.share;
const ablative = /(?:[дтн][ае]н|[dtn][ae]n)$/;
const dative = /(?:[ғгқк][ае]|н[ае]|[ǵğgqk][ae]|n[ae])$/;
const reaching =
  /^(?:вырос|возрос|увелич|расшир|довед|довел|сократи|снизи|снижен|уменьши|повыси|повышен|подн|упал|дош)/;
const changed =
  /^(?:рос|вырос|увелич|сниз|сократ|упал|повыс|уменьш|rose|rise|risen|increas|grew|grow|fell|fall|drop|declin|decreas|reduc|cut|rais|up|down|jump|climb|expand|өс|арт|көбей|азай|қысқар|төменде|ұлғай)/;

/** "семь-восемь", "10–12 мың", "от 10 до 12 тысяч", "between … and …", "41 или 42". */
function rangeFrom(reading: Place, lower: Numeral): Range | null {
  const { tokens, lang } = reading;
  if (!plainNumber(lower)) return null;
  const before = lower.begin > reading.floor ? (tokens[lower.begin - 1]?.key ?? '') : '';
  let link = lower.end;
  // the lower end may carry its unit: "10%–12%", "от 5 лет до 7 лет"
  const unit = unitAt(reading, lower.end);
  const linkKey = (): string => tokens[link]?.key ?? '';
  if (!near(tokens[link])) return null;
  if (unit && !linksOn(tokens[link])) {
    link = unit.end;
    if (!near(tokens[link])) return null;
  }
  // most numbers stand alone
  if (before === '' || !rangeStarts.has(before)) {
    const next = tokens[link];
    if (
      !isDash(next) &&
      !isIn(and, next, lang) &&
      !isIn(or, next, lang) &&
      next?.key !== 'to' &&
      !unit &&
      lower.ending === ''
    )
      return null;
  }
  const upperAt = (index: number): Numeral | null => {
    if (!near(tokens[index])) return null;
    if (tokens[index]?.kind === 'digits' && leftAt(reading, index)) return null;
    const upper = readNumeral(reading, index);
    return upper && plainNumber(upper) && (upper.form === 'collective') === (lower.form === 'collective')
      ? upper
      : null;
  };
  const grows = (upper: Numeral): boolean => toNumber(scaledLike(lower, upper)) < toNumber(upper.value);
  if (isDash(tokens[link])) {
    const upper = upperAt(link + 1);
    // "екі-екіден", "5-5-тен": so many to each
    if (upper && glued(tokens[link]) && ablative.test(upper.ending) && toNumber(upper.value) === toNumber(lower.value))
      return { upper, begin: lower.begin, end: upper.end, rule: 'each:doubled', change: false };
    if (!upper || !grows(upper)) return null;
    const spaced = tokens[link]?.gap === 'space' || tokens[link + 1]?.gap === 'space';
    // "партия – 6 – 8 мест" is a range; a dash between a figure and its gloss is not followed by a number
    if (spaced && (tokens[link]?.gap === 'none') !== (tokens[link + 1]?.gap === 'none')) return null;
    const end = closing(reading, upper);
    return { upper, begin: lower.begin, end: end ?? upper.end, rule: 'range:dash', change: false };
  }
  if ((before === 'от' || before === 'с' || before === 'со') && linkKey() === 'до') {
    const upper = upperAt(link + 1);
    if (!upper) return null;
    if (before === 'от' && grows(upper))
      return { upper, begin: lower.begin - 1, end: upper.end, rule: 'range:from-to', change: false };
    return { upper, begin: lower.begin, end: upper.end, rule: 'change', change: true };
  }
  if (before === 'from' && linkKey() === 'to') {
    const upper = upperAt(link + 1);
    if (!upper) return null;
    const moved = [2, 3, 4, 5].some((step) => changed.test(tokens[lower.begin - step]?.key ?? ''));
    if (!moved && grows(upper))
      return { upper, begin: lower.begin - 1, end: upper.end, rule: 'range:from-to', change: false };
    return { upper, begin: lower.begin, end: upper.end, rule: 'change', change: true };
  }
  // "eight to ten seats"
  if (linkKey() === 'to' && lang === 'en' && !unit && before !== 'from') {
    const upper = upperAt(link + 1);
    if (upper && grows(upper) && upper.form === lower.form)
      return { upper, begin: lower.begin, end: upper.end, rule: 'range:to', change: before === 'by' };
  }
  if ((before === 'between' && linkKey() === 'and') || (before === 'между' && linkKey() === 'и')) {
    const upper = upperAt(link + 1);
    return upper && grows(upper)
      ? { upper, begin: lower.begin - 1, end: upper.end, rule: 'range:between', change: false }
      : null;
  }
  // "10-нан 12 мыңға дейін", "он мен он бес аралығында"
  const fromKazakh = ablative.test(lower.ending) || (unit && ablative.test(tokens[unit.end - 1]?.key ?? ''));
  if (fromKazakh && tokens[link]?.kind !== 'mark') {
    const upper = upperAt(link);
    const end = upper ? closing(reading, upper) : null;
    if (upper && end !== null) {
      const moved = [0, 1, 2, 3, 4].some((step) => changed.test(tokens[end + step]?.key ?? ''));
      return {
        upper,
        begin: lower.begin,
        end: moved ? upper.end : end,
        rule: moved ? 'change' : 'range:from-to',
        change: moved || !grows(upper),
      };
    }
  }
  if (isIn(and, tokens[link], lang) && lower.ending === '') {
    const upper = upperAt(link + 1);
    const end = upper && grows(upper) ? closing(reading, upper) : null;
    if (upper && end !== null) return { upper, begin: lower.begin, end, rule: 'range:between', change: false };
  }
  if (isIn(or, tokens[link], lang) && !unit) {
    const upper = upperAt(link + 1);
    if (
      upper &&
      grows(upper) &&
      toNumber(upper.value) - toNumber(scaledLike(lower, upper)) <= Math.max(2, 0.5 * toNumber(upper.value)) &&
      !upper.fractional &&
      !lower.fractional &&
      (lower.power === upper.power || lower.power === 0)
    )
      return { upper, begin: lower.begin, end: upper.end, rule: 'range:or', change: false };
  }
  return null;
}

const rangeStarts = new Set(['от', 'с', 'со', 'from', 'between', 'между']);

const linksOn = (token: Token | undefined): boolean =>
  isDash(token) || ['до', 'to', 'and', 'и', 'или', 'or', 'мен', 'пен', 'және'].includes(token?.key ?? '');

/** Kazakh "… дейін", "… аралығында", "… арасында" after the upper end and its unit. */
function closing(reading: Reading, upper: Numeral): number | null {
  const { tokens } = reading;
  let at = unitAt(reading, upper.end)?.end ?? upper.end;
  for (let step = 0; step < 4 && near(tokens[at]); step += 1) {
    if (/^(?:дейін|аралығ|арасын|deıin|deiin|aralyǵ|arasyn)/.test(tokens[at]?.key ?? '')) return at + 1;
    if (tokens[at]?.kind !== 'word') return null;
    at += 1;
  }
  return null;
}

/** The lower end takes the scale of the upper one: "10–12 тысяч" is 10 000 to 12 000. */
function scaledLike(lower: Numeral, upper: Numeral): Numeral['value'] {
  return lower.power === 0 && upper.power > 0 && lower.head < upper.head
    ? scale(lower.value, upper.power)
    : lower.value;
}

/** "с 120 до 150": two figures, not a range. */
function change(reading: Place, lower: Numeral, upper: Numeral, quantities: QuantityMention[], leave: Leave): number {
  const value = scaledLike(lower, upper);
  const power = value === lower.value ? lower.power : upper.power;
  const unit = unitAt(reading, upper.end)?.unit ?? unitAt(reading, lower.end)?.unit ?? null;
  put(reading, { ...lower, value, power }, null, quantities, leave, 'change:from', unit);
  return put(reading, upper, null, quantities, leave, 'change:to', unit);
}

interface WrittenUnit {
  readonly unit: NonNullable<Unit>;
  readonly end: number;
}

/** The unit written after a number, with its Kazakh ending: "%-дан", "пайызы", "млрд теңге". */
function unitAt(reading: Reading, at: number): WrittenUnit | null {
  const { tokens, lang } = reading;
  if (!near(tokens[at])) return null;
  let index = at;
  if (isDash(tokens[at]) && glued(tokens[at]) && glued(tokens[at + 1]) && tokens[at]?.key === '-') index = at + 1;
  const found = phraseAt(units, tokens, index, lang);
  if (!found) return null;
  const token = tokens[index];
  if (index > at && !hyphenedUnits.has(found.value)) return null;
  // "20 жас кандидат" are young candidates
  if (
    token?.key === 'жас' &&
    near(tokens[found.end]) &&
    tokens[found.end]?.kind === 'word' &&
    !/^(?:бол|мен|пен|аралығ|шамасы|екен)/.test(tokens[found.end]?.key ?? '')
  )
    return null;
  let end = found.end;
  const tail = tokens[end + 1];
  if (
    token?.kind === 'mark' &&
    tokens[end]?.key === '-' &&
    glued(tokens[end]) &&
    glued(tail) &&
    tail?.kind === 'word' &&
    kazakhEndingOf(tail)
  )
    end += 2;
  else if (
    token?.kind === 'mark' &&
    glued(tokens[end]) &&
    tokens[end]?.kind === 'word' &&
    kazakhEndingOf(tokens[end] as Token) &&
    (tokens[end]?.key.length ?? 9) <= 4
  )
    end += 1;
  // "в 5 раз", but "за день": a single day is no unit of a number above it
  return { unit: found.value, end };
}

const hyphenedUnits: ReadonlySet<Unit> = new Set(['percent', 'years', 'days', 'hours']);

const moneyBefore: ReadonlyMap<string, NonNullable<Unit>> = new Map([
  ['$', 'currency'],
  ['€', 'currency'],
  ['£', 'currency'],
  ['₸', 'KZT'],
  ['kzt', 'KZT'],
  ['usd', 'currency'],
]);

interface Qualified {
  readonly qualifier: Qualifier;
  readonly begin: number;
  readonly word: readonly [number, number];
}

/** The qualifier before a number: "более", "не менее чем на", "at least". */
function qualifierBefore(reading: Place, begin: number): Qualified | null {
  const { tokens, lang } = reading;
  let at = begin - 1;
  if (!near(tokens[begin])) return null;
  for (let step = 0; step < 2; step += 1) {
    const found = at >= 0 ? phraseBefore(qualifiersBefore, tokens, at, lang) : null;
    if (found) {
      const word = tokens[at]?.key ?? '';
      if ((step > 0 && word === 'до') || found.begin < reading.floor) return null;
      return { qualifier: found.value, begin: found.begin, word: [found.begin, at] };
    }
    if (!near(tokens[at]) || !isIn(between, tokens[at], lang)) return null;
    at -= 1;
  }
  return null;
}

interface QualifiedAfter {
  readonly qualifier: Qualifier;
  readonly end: number;
  readonly word: readonly [number, number];
  /** A counted noun stands between: "100 адамнан астам". */
  readonly apart: boolean;
}

const byAblative = new Set(['астам', 'артық', 'аса', 'көп', 'кем', 'аз', 'асады', 'асты', 'асып', 'көбірек']);

/** The qualifier after a number and its unit: "астам", "с лишним", "or more"; the Kazakh ones after the counted noun too. */
function qualifierAfter(reading: Reading, end: number, numeral: Numeral, unitEnding: string): QualifiedAfter | null {
  const { tokens, lang } = reading;
  if (!near(tokens[end])) return null;
  // "100-odd", "14,500-plus"
  if (tokens[end]?.key === '-' && glued(tokens[end]) && /^(?:odd|plus)$/.test(tokens[end + 1]?.key ?? ''))
    return { qualifier: 'moreThan', end: end + 2, word: [end + 1, end + 1], apart: false };
  const found = phraseAt(qualifiersAfter, tokens, end, lang);
  const ending = unitEnding === '' ? numeral.ending : unitEnding;
  if (found && fitsEnding(tokens[end], ending))
    return { qualifier: found.value, end: found.end, word: [end, found.end - 1], apart: false };
  if (ending !== '' || lang !== 'kk' || (numeral.ending !== '' && unitEnding === '')) return null;
  for (let step = 1; step <= 4; step += 1) {
    const noun = tokens[end + step - 1];
    const word = tokens[end + step];
    if (noun?.kind !== 'word' || !near(noun) || !near(word)) return null;
    if (numberWordOf(tokens, end + step - 1, lang)?.role === 'cardinal') return null;
    const after = phraseAt(qualifiersAfter, tokens, end + step, lang);
    if (!after || word?.kind !== 'word') continue;
    const needs =
      after.value === 'moreThan' || after.value === 'lessThan' || after.value === 'atLeast' ? ablative : dative;
    if (!needs.test(noun.key)) continue;
    return { qualifier: after.value, end: after.end, word: [end + step, after.end - 1], apart: true };
  }
  return null;
}

/** "8 пайызға артық" is more by that much; "8 пайыздан артық" is more than that. */
function fitsEnding(token: Token | undefined, ending: string): boolean {
  const key = token?.key ?? '';
  if (key === '+') return glued(token);
  if (byAblative.has(key)) return ablative.test(ending) || (key === 'астам' && !dative.test(ending));
  if (/^(?:дейін|жуық|жуығ|тарта|таяу|жақын)/.test(key)) return dative.test(ending);
  return true;
}

const postposedEach = new Set(['each', 'apiece']);
const dativePlural = /(?:ам|ям|ым|им)$/;
const limitWords = new Set(['старше', 'младше', 'моложе', 'выше', 'до', 'не', 'достигшие', 'достигших']);
const people =
  /^(?:people|persons|youth|those|women|men|citizens|aged|candidates|deputies|voters|adults|children|anyone|younger|older)$/;

/** Puts a figure with all that belongs to it, or leaves it as an age limit or a stretch of time. Returns where to go on. */
function put(
  reading: Place,
  numeral: Numeral,
  range: Range | null,
  quantities: QuantityMention[],
  leave: Leave,
  rule?: string,
  sharedUnit: Unit = null,
): number {
  const { tokens, lang, text } = reading;
  const upper = range?.upper ?? numeral;
  let begin = range?.begin ?? numeral.begin;
  let end = upper.end;
  const numberStart = tokens[numeral.begin]?.start ?? 0;
  const numberEnd = tokens[upper.end - 1]?.end ?? numberStart;

  // unit
  let unit: Unit = numeral.share ? 'percent' : null;
  let unitEnding = '';
  const money = moneyBefore.get(tokens[begin - 1]?.key ?? '');
  if (money && near(tokens[begin]) && begin > reading.floor) {
    unit = money;
    begin -= 1;
  }
  const written = numeral.share ? null : unitAt(reading, end);
  if (written) {
    unit = written.unit;
    end = written.end;
    unitEnding = endingOfUnit(reading, written.end);
    // "20 млрд теңге", "5 million US dollars"
  } else if (numeral.power === 0 && isDuration(reading, pastHyphen(tokens, end))) {
    const after = pastHyphen(tokens, end) + 1;
    leave(begin, after, 'a length of time', 'duration');
    return after;
  } else if (near(tokens[end]) && isDegree(tokens[end])) {
    leave(begin, end + 1, 'a temperature', 'temperature');
    return end + 1;
  }
  unit ??= sharedUnit;
  // "aged 37"
  if (unit === null && tokens[begin - 1]?.key === 'aged' && near(tokens[begin])) unit = 'years';

  // qualifiers
  let qualifier: Qualifier = upper.qualifier ?? numeral.qualifier ?? 'exact';
  let word: string | null = null;
  const before = qualifierBefore(reading, begin);
  const article =
    !before && ['a', 'an'].includes(tokens[begin - 1]?.key ?? '') && numeral.lang === 'en'
      ? qualifierBefore(reading, begin - 1)
      : null;
  const lead = before ?? article;
  const moved = rule?.startsWith('change') ?? false;
  const trail = (range && range.end > upper.end) || moved ? null : qualifierAfter(reading, end, upper, unitEnding);
  const slice = (span: readonly [number, number]): string => text.slice(tokens[span[0]]?.start, tokens[span[1]]?.end);
  const limit =
    (range !== null && /^age[ds]?$/.test(tokens[begin - 1]?.key ?? '')) ||
    ageLimit(reading, unit, lead, trail, begin, end);
  if (limit) {
    leave(
      lead?.begin ?? begin,
      Math.max(end, trail && !trail.apart ? trail.end : end),
      'a limit of age or term',
      'limit',
    );
    return Math.max(end, trail && !trail.apart ? trail.end : end);
  }
  // "выросло до 6,9 млрд", "расширен до 29": how far it came, no upper bound
  const reached =
    lead !== null &&
    slice(lead.word) === 'до' &&
    [1, 2].some((step) => reaching.test(tokens[lead.begin - step]?.key ?? ''));
  if (reached && lead) begin = lead.begin;
  else if (lead && !(moved && slice(lead.word) === 'до')) {
    qualifier = lead.qualifier;
    word = slice(lead.word);
    begin = lead.begin;
  }
  if (trail) {
    // "шамамен 200-ге жуық": the first word stands
    if (!lead) {
      qualifier = trail.qualifier;
      word = slice(trail.word);
    }
    if (!trail.apart) end = trail.end;
  }
  if (range) {
    if (range.end > end) end = range.end;
    qualifier = 'range';
    if (word === null) word = rangeWord(reading, range);
  }
  // "человек двадцать": turned round
  if (
    qualifier === 'exact' &&
    !range &&
    numeral.form === 'words' &&
    numeral.lang === 'ru' &&
    isTurned(reading, numeral.begin)
  )
    qualifier = 'about';
  // "елудей", "600 мың тоннадай", "100 адамдай"
  if (
    qualifier === 'exact' &&
    !range &&
    (likeEnding.test(numeral.ending) ||
      (written !== null && likeEnding.test(unitEnding)) ||
      likeNoun(tokens[end], lang))
  )
    qualifier = 'about';

  // "по три", "3 each", "екі-екіден"
  let each = false;
  const po = tokens[numeral.begin - 1];
  if (po?.key === 'по' && near(tokens[numeral.begin]) && begin === numeral.begin && unit !== 'years') {
    const nominative =
      numeral.form === 'digits' ||
      numeral.form === 'mixed' ||
      /^(?:один|одному|одной|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять)$/.test(
        tokens[numeral.begin]?.key ?? '',
      );
    const noun = tokens[end];
    each = nominative && !(noun?.kind === 'word' && near(noun) && dativePlural.test(noun.key) && noun.key.length > 4);
  }
  if (/^(?:әрқайсысы|әрбірін|әрбіріне|árqaısysy|ärqaısysy)/.test(tokens[begin - 1]?.key ?? '')) each = true;
  for (let step = 0; step < 4; step += 1) {
    const next = tokens[end + step];
    if (!near(next) || next?.kind !== 'word') break;
    if (postposedEach.has(next.key)) each = true;
  }

  // "1 USD = 448,25 тенге", "курс доллара 448,25 тенге"
  if (
    unit === 'KZT' &&
    numeral.fractional &&
    numeral.power === 0 &&
    [1, 2, 3, 4, 5, 6].some((step) => isIn(exchange, tokens[begin - step], lang))
  ) {
    leave(begin, end, 'an exchange rate', 'exchange');
    return end;
  }

  const startAt = tokens[begin]?.start ?? numberStart;
  const endAt = tokens[end - 1]?.end ?? numberEnd;
  const lowerValue = range ? toNumber(scaledLike(numeral, upper)) : null;
  quantities.push({
    kind: 'quantity',
    start: startAt,
    end: endAt,
    value: range ? null : toNumber(numeral.value),
    min: lowerValue,
    max: range ? toNumber(upper.value) : null,
    qualifier,
    qualifierWord: word,
    number: { start: numberStart, end: numberEnd },
    unit,
    form: upper.form,
    each,
    suffixed:
      trail && !trail.apart && lang === 'kk'
        ? possessed.test(tokens[trail.end - 1]?.key ?? '')
        : upper.ending !== '' || unitEnding !== '',
    rule: rule ?? range?.rule ?? (numeral.one ? 'one-word' : ruleOf(numeral)),
  });
  if (unit === 'percent' && written) shareUnit(reading, quantities);
  return Math.max(end, upper.end);
}

/** "астамы", "жуығын": the counted noun stands elsewhere. */
const possessed = /^(?:астам|жуығ|артығ|көб|шақты|жақын|таяу|astam|jýyǵ)с?[ыіyi]/;
const likeEnding = /^(?:с?[ыі])?[дтdt](?:ай|ей|aı|eı|ai|ei|ay|ey)/;
const notLike = /^(?:қандай|мұндай|сондай|осындай|бірдей|пәлендей|айтарлықтай|толықтай|жаппай)$/;

/** "человек двадцать", but not "из ста человек двадцать". */
function isTurned({ tokens, lang }: Place, begin: number): boolean {
  if (!near(tokens[begin]) || !/^(?:человек|штук|лет|дней|раз|метров|километров)$/.test(tokens[begin - 1]?.key ?? ''))
    return false;
  const before = tokens[begin - 2];
  return before?.kind !== 'digits' && numberWordOf(tokens, begin - 2, lang) === undefined;
}

/** "100 адамдай": about a hundred people. */
function likeNoun(token: Token | undefined, lang: Language): boolean {
  return (
    lang === 'kk' &&
    near(token) &&
    token?.kind === 'word' &&
    !token.capital &&
    token.key.length > 5 &&
    /[дт][ае]й$/.test(token.key) &&
    !notLike.test(token.key)
  );
}

/** "six-month": the word behind the hyphen. */
const pastHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === '-' && glued(tokens[at]) && glued(tokens[at + 1]) ? at + 1 : at;

/** "6 ай", "three weeks"; but "10 айлық есептік көрсеткіш" is a sum of money. */
function isDuration({ tokens, lang }: Reading, at: number): boolean {
  if (!near(tokens[at]) || !isIn(durations, tokens[at], lang)) return false;
  return !(tokens[at]?.key === 'айлық' && /^(?:есе[пб]|көрсеткіш)/.test(tokens[at + 1]?.key ?? ''));
}

const isDegree = (token: Token | undefined): boolean =>
  token?.key === '°' || /^(?:градус|degrees?$)/.test(token?.key ?? '');

/** "37 және 21%", "53,9, 10,9 и 8,59 процента": the percent sign stands once for the whole list. */
function shareUnit({ text, lang }: Reading, quantities: QuantityMention[]): void {
  for (let index = quantities.length - 1; index > 0; index -= 1) {
    const last = quantities[index];
    const before = quantities[index - 1];
    if (
      !last ||
      before?.unit !== null ||
      before.form !== 'digits' ||
      before.value === null ||
      before.value > 100 ||
      before.suffixed
    )
      return;
    const link = text.slice(before.end, last.start);
    const [only, more] = link.length > 12 ? [] : findTokens(link);
    if (!only || more || !(only.key === ',' || only.key === ';' || isIn(and, only, lang)) || /[\n\r]/.test(link))
      return;
    quantities[index - 1] = { ...before, unit: 'percent', rule: `${before.rule}, unit of the list` };
  }
}

const ruleOf = (numeral: Numeral): string => (numeral.power > 0 ? `${numeral.form}+scale` : numeral.form);

function rangeWord(reading: Reading, range: Range): string | null {
  const { tokens, text } = reading;
  if (
    range.begin < range.upper.begin &&
    tokens[range.begin]?.kind === 'word' &&
    range.rule !== 'range:dash' &&
    range.rule !== 'range:or'
  ) {
    const first = tokens[range.begin];
    if (first && /^(?:от|from|between|между)$/.test(first.key)) return text.slice(first.start, first.end);
  }
  return null;
}

/** The ending on a unit: "дан" of "%-дан", "ы" of "пайызы", "ге" of "теңгеге". */
function endingOfUnit({ tokens, lang }: Reading, end: number): string {
  if (lang !== 'kk') return '';
  const last = tokens[end - 1];
  if (last?.kind !== 'word') return '';
  if (tokens[end - 2]?.key === '-' || tokens[end - 2]?.key === '%') return last.key;
  const stem =
    /^(?:пайыз|процент|теңге|тонна|жыл|жас|күн|сағат|есе|шақырым|километр|сантиметр|миллиметр|килограмм|центнер|келі|еуро|гектар|текше|метр|доллар|рубль|тармағ|тармақ|paıyz|paiyz|teńge|teñge|jyl)/.exec(
      last.key,
    )?.[0];
  return stem ? last.key.slice(stem.length) : '';
}

/** "молодёжь до 35 лет", "35 жасқа дейін", "people under 35": nobody is counted. */
function ageLimit(
  reading: Reading,
  unit: Unit,
  lead: Qualified | null,
  trail: QualifiedAfter | null,
  begin: number,
  end: number,
): boolean {
  const { tokens, lang } = reading;
  if (unit === 'years') {
    const age = /^(?:жас|jas)/.test(tokens[end - 1]?.key ?? '');
    if (trail && age) return true;
    const before = tokens[(lead?.begin ?? begin) - 1]?.key ?? '';
    const first = tokens[lead?.begin ?? begin]?.key ?? '';
    if (limitWords.has(first) && first !== 'не') return true;
    if (limitWords.has(before) && before !== 'не' && before !== 'до') return true;
    if (first === 'от' || first === 'aged') return true;
    if (age && /^(?:асқан|жоғары|төмен|үлкен|кіші|аспаған|толған|толмаған|дейінгі)/.test(tokens[end]?.key ?? ''))
      return true;
    if (
      lang === 'en' &&
      /^(?:and|or)$/.test(tokens[end]?.key ?? '') &&
      /^(?:older|over|above|younger)$/.test(tokens[end + 1]?.key ?? '')
    )
      return true;
    if (lang === 'en' && tokens[end]?.key === 'old' && lead && /^(?:under|over|below|above|at|up)/.test(first))
      return true;
    return false;
  }
  // "35-ке дейінгі жастар"
  if (
    unit === null &&
    trail &&
    tokens[trail.word[0]]?.key.startsWith('дейін') &&
    tokens[trail.end]?.key.startsWith('жаст')
  )
    return true;
  if (
    unit === null &&
    !lead &&
    lang === 'en' &&
    /^(?:and|or)$/.test(tokens[end]?.key ?? '') &&
    /^(?:older|younger)$/.test(tokens[end + 1]?.key ?? '')
  )
    return true;
  if (unit !== null || !lead || lang !== 'en') return false;
  const word = tokens[lead.begin]?.key ?? '';
  if (!/^(?:under|over|below|above)$/.test(word)) return false;
  const next = tokens[end];
  const stops =
    !near(next) ||
    next?.kind !== 'word' ||
    /^(?:and|or|who|were|are|is|in|at|to|was|made|account|accounts|have|on|for|among)$/.test(next.key);
  return stops && people.test(tokens[lead.begin - 1]?.key ?? '');
}

const sentenceEnd = /[.!?…\n]/;

/** "один", "бір", "one" count only beside other counts, or where the words make it plain; else they are an article. */
function withOnes(
  reading: Reading,
  quantities: readonly QuantityMention[],
  notFigures: NotAFigure[],
): QuantityMention[] {
  if (!quantities.some((quantity) => quantity.rule === 'one-word')) return [...quantities];
  return quantities.filter((quantity, index) => {
    if (quantity.rule !== 'one-word') return true;
    const at = tokenAt(reading.tokens, quantity.number.start);
    const beside = [quantities[index - 1], quantities[index + 1]].some(
      (other) => other && sameSentence(reading.text, quantity, other),
    );
    if (countsOne(reading, at, quantity, beside)) return true;
    notFigures.push({
      kind: 'not-a-figure',
      start: quantity.start,
      end: quantity.end,
      reason: 'a counting word used as an article',
      rule: 'one:article',
    });
    return false;
  });
}

/** The token that begins at an offset, by halving. */
function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const oneWithin = 120;

function sameSentence(text: string, one: QuantityMention, other: QuantityMention): boolean {
  const from = Math.min(one.end, other.end);
  const to = Math.max(one.start, other.start);
  return to - from < oneWithin && !sentenceEnd.test(text.slice(from, to));
}

const idiomAfterOne = /^(?:из|и|мандатты|рет|жағынан|күні|жолы|кезде|of|another|day|hand|thing|time|person|s)$/;
const kindOfDistrict = /^(?:мандатты|mandatty|палаталы|деңгейлі|ауыздан|мезгілде)$/;

function countsOne(reading: Reading, at: number, quantity: QuantityMention, beside: boolean): boolean {
  const { tokens, lang } = reading;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (quantity.unit !== null || quantity.qualifier !== 'exact' || quantity.each) return true;
  if (kindOfDistrict.test(next?.key ?? '') || (near(next) && idiomAfterOne.test(next?.key ?? ''))) return false;
  if (before?.key === 'no' || before?.key === 'бірде' || before?.key === 'бір') return false;
  if (near(tokens[at]) && isIn(only, before, lang)) return true;
  // "бір ғана депутат", "бір-ақ партия"
  if (next?.key === 'ғана' || (isDash(next) && tokens[at + 2]?.key === 'ақ')) return true;
  if (near(next) && isDash(next) && next?.gap === 'space') return true;
  if (isDash(before) && tokens[at]?.gap === 'space') return true;
  return beside;
}
