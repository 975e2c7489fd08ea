import type { Language, Qualifier } from '../../model/observation.ts';
import type { QuantityMention } from '../mentions.ts';
import { add, type Decimal, readDecimal, scale, toNumber, whole } from './decimal.ts';
import {
  digitCardinals,
  digitOrdinals,
  isIn,
  kazakhEndingOf,
  numberWordOf,
  phraseAt,
  units,
  years,
} from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Everything the readers look at: the tokens of one text. */
export interface Reading {
  readonly text: string;
  readonly lang: Language;
  readonly tokens: readonly Token[];
  /** The text writes 12,035,578 although its language would not; asked only where it matters. */
  readonly englishMarks?: () => boolean;
}

/** A number without its unit and qualifier: "7 млн 954 мың 666", "двадцать три", "3 мыңнан", "5-й". */
export interface Numeral {
  readonly begin: number;
  /** Token index, exclusive. */
  readonly end: number;
  readonly value: Decimal;
  readonly form: QuantityMention['form'];
  /** The Kazakh ending it carries ("нан", "ын"), else empty. */
  readonly ending: string;
  /** An ordinal: "8-й", "двадцать седьмого", "екінші". */
  readonly ordinal: boolean;
  /** "мыңдаған", "тысячи людей": no figure. */
  readonly vague: boolean;
  /** What the word itself says: "елудей" and "полсотни" are about. */
  readonly qualifier: Qualifier | null;
  /** The power of ten it is scaled by in words, 0 where it is not: a range gives it to its other end. */
  readonly power: number;
  /** The number before scaling: 12 of "12 тысяч". */
  readonly head: number;
  /** A share of a whole in percent: "треть", "две пятых", "үштен бірі". */
  readonly share: boolean;
  /** The word is one and no more: "один", "бір", "one". */
  readonly one: boolean;
  /** "с половиной", "жарым" … with which the number has a fraction. */
  readonly fractional: boolean;
  readonly lang: Language | null;
}

const longestDigits = 15;
const groupGaps = /^[ \u00A0\u2007\u2009\u202F\u2008\u2006\u2005]{1,2}$/;

const glued = (token: Token | undefined): boolean => token !== undefined && token.gap === 'none';
const near = (token: Token | undefined): boolean => token !== undefined && token.gap !== 'line';

export interface Digits {
  readonly end: number;
  readonly written: string;
  /** With a decimal comma or point. */
  readonly decimal: boolean;
  readonly grouped: boolean;
}

/** Reads a number in digits with its groups and decimals: "12 035 578", "62, 34", "3,415". Null where it is no number. */
export function readDigits(reading: Reading, begin: number): Digits | null {
  const { tokens, text, lang } = reading;
  const first = tokens[begin];
  if (first?.kind !== 'digits' || first.key.length > longestDigits) return null;
  let written = first.key;
  let end = begin + 1;
  let grouped = false;
  if (written.length <= 3 && written[0] !== '0') {
    while (true) {
      const group = tokens[end];
      if (group?.kind !== 'digits' || group.key.length !== 3 || group.gap !== 'space') break;
      if (!groupGaps.test(text.slice(tokens[end - 1]?.end, group.start))) break;
      // "…69 100 мест": a fourth group of three is a code
      written += group.key;
      end += 1;
      grouped = true;
      if (written.length > longestDigits) return null;
    }
  }
  const mark = tokens[end];
  const after = tokens[end + 1];
  // "62 ,5 %": the blank on the wrong side
  if (
    mark?.key === ',' &&
    mark.gap === 'space' &&
    after?.kind === 'digits' &&
    glued(after) &&
    after.key.length <= 2 &&
    written.length <= 2 &&
    strayBlank(reading, begin, end)
  )
    return { end: end + 2, written: `${written}.${after.key}`, decimal: true, grouped: false };
  if (
    mark?.kind === 'mark' &&
    (mark.key === ',' || mark.key === '.' || mark.key === '·') &&
    glued(mark) &&
    after?.kind === 'digits'
  ) {
    if (glued(after)) {
      if (!grouped && written.length <= 3 && after.key.length === 3 && written !== '0') {
        let stop = end;
        let joined = written;
        let groups = 0;
        while (
          tokens[stop]?.key === mark.key &&
          glued(tokens[stop]) &&
          glued(tokens[stop + 1]) &&
          tokens[stop + 1]?.kind === 'digits' &&
          tokens[stop + 1]?.key.length === 3
        ) {
          joined += tokens[stop + 1]?.key ?? '';
          stop += 2;
          groups += 1;
          if (joined.length > longestDigits) return null;
        }
        if (groups > 1 || isThousands(reading, mark.key, stop, lang)) {
          const tail = tokens[stop];
          // "3,415.5": decimals after groups
          if (
            tail?.key === '.' &&
            mark.key === ',' &&
            glued(tail) &&
            tokens[stop + 1]?.kind === 'digits' &&
            glued(tokens[stop + 1]) &&
            (tokens[stop + 1]?.key.length ?? 9) <= 4
          )
            return { end: stop + 2, written: `${joined}.${tokens[stop + 1]?.key ?? ''}`, decimal: true, grouped: true };
          return { end: stop, written: joined, decimal: false, grouped: true };
        }
      }
      const third = tokens[end + 2];
      const chained =
        third?.kind === 'mark' &&
        third.key === mark.key &&
        glued(third) &&
        tokens[end + 3]?.kind === 'digits' &&
        glued(tokens[end + 3]);
      if (!chained && after.key.length <= 6)
        return { end: end + 2, written: `${written}.${after.key}`, decimal: true, grouped };
    } else if (
      mark.key === ',' &&
      after.gap === 'space' &&
      !grouped &&
      written.length <= 3 &&
      after.key.length <= 2 &&
      strayBlank(reading, begin, end)
    ) {
      return { end: end + 2, written: `${written}.${after.key}`, decimal: true, grouped: false };
    }
  }
  return { end, written, decimal: false, grouped };
}

/** "3,415": thousands in English; in Russian and Kazakh only where the text shows it, or something whole is counted. */
function isThousands(reading: Reading, mark: string, end: number, lang: Language): boolean {
  if (lang === 'en') return mark === ',';
  const next = reading.tokens[end];
  if (next?.kind === 'mark' && next.key === '%' && near(next)) return false;
  if (next?.kind !== 'word' || !near(next)) return mark === ',' && (reading.englishMarks?.() ?? false);
  if (numberWordOf(reading.tokens, end, lang)?.role === 'scale') return false;
  return phraseAt(units, reading.tokens, end, lang) === null && next.key.length > 2;
}

/** "62, 34 %" is one number with a stray blank; "37, 33, 34 кандидата" are three. */
function strayBlank(reading: Reading, begin: number, comma: number): boolean {
  const { tokens, lang } = reading;
  const before = tokens[begin - 1];
  if (before?.key === ',' && tokens[begin - 2]?.kind === 'digits') return false;
  const unit = tokens[comma + 2];
  if (!near(unit)) return false;
  const found = phraseAt(units, tokens, comma + 2, lang);
  return found?.value === 'percent' || found?.value === 'percentage-points';
}

interface Group {
  readonly end: number;
  readonly value: Decimal;
  readonly form: 'digits' | 'words' | 'collective';
  readonly ending: string;
  readonly ordinal: boolean;
  readonly loose: 'vague' | 'about' | null;
  readonly fractional: boolean;
  readonly qualifier: Qualifier | null;
  readonly lang: Language | null;
  /** Nothing may follow: it ended in a case or an order. */
  readonly closed: boolean;
}

/** Reads the number that begins at a token, or null. Never reads across a line. */
export function readNumeral(reading: Reading, begin: number): Numeral | null {
  const { tokens, lang } = reading;
  const first = tokens[begin];
  if (!first) return null;
  const share = readShare(reading, begin);
  if (share) return share;
  const turned = readTurned(reading, begin);
  if (turned) return turned;

  let total = whole(0);
  let head = 0;
  let power = 99;
  let at = begin;
  let form: QuantityMention['form'] | null = null;
  let ending = '';
  let ordinal = false;
  let vague = false;
  let qualifier: Qualifier | null = null;
  let scaled = false;
  let bare = false;
  let fractional = false;
  let from: Language | null = null;
  let small = false;

  while (true) {
    if (at > begin && !near(tokens[at])) break;
    // after "7 млн" only a smaller whole number goes on
    const group = readGroup(reading, at);
    let after = at;
    let value: Decimal | null = null;
    if (group) {
      if (scaled && (group.fractional || group.form === 'collective')) break;
      if (scaled && !glued(tokens[at]) && tokens[at]?.kind === 'digits' && !goesOn(reading, at, group.end, power))
        break;
      value = group.value;
      after = group.end;
    }
    const scaleWord =
      !group?.closed && (after === begin || near(tokens[after])) && !(after > at && tokens[after - 1]?.key === '.')
        ? scaleAt(reading, after, group)
        : null;
    if (!group && !scaleWord) break;
    if (scaleWord) {
      if (scaleWord.power >= power) break;
      if (scaled && !group) {
        // "мың жүз": a hundred without its "one" is read in the group; another bare scale ends the number
        break;
      }
      if (!group) bare = true;
      const amount = scale(value ?? whole(1), scaleWord.power);
      head = scaled ? head : toNumber(value ?? whole(1));
      total = add(total, amount);
      power = scaleWord.power;
      scaled = true;
      form = mixed(form, group ? group.form : 'words', tokens[after]?.kind === 'word');
      if (group?.form === 'digits') form = 'mixed';
      fractional ||= group?.fractional ?? false;
      qualifier ??= group?.qualifier ?? null;
      from = scaleWord.lang;
      at = scaleWord.end;
      ending = scaleWord.ending;
      if (scaleWord.loose === 'vague' && !group) vague = true;
      if (scaleWord.loose === 'about') qualifier = 'about';
      if (scaleWord.loose === 'vague' && scaleWord.lang === 'kk') vague = true;
      if (scaleWord.ordinal) {
        ordinal = true;
        break;
      }
      if (scaleWord.half) {
        total = add(total, scale({ digits: 5, places: 1 }, scaleWord.power));
        fractional = true;
      }
      if (fractional || ending !== '' || vague) break;
      continue;
    }
    if (!group || value === null) break;
    // "два десятка", "two dozen"
    const times = !scaled && !group.closed && near(tokens[after]) ? numberWordOf(tokens, after, lang) : undefined;
    if (times?.role === 'whole' && times.value >= 10 && times.value <= 100) {
      value = { digits: value.digits * times.value, places: value.places };
      qualifier = times.qualifier;
      at = after + 1;
      total = value;
      head = toNumber(value);
      form = 'words';
      break;
    }
    if (scaled && toNumber(value) >= 10 ** power) break;
    total = add(total, value);
    head = scaled ? head : toNumber(value);
    form = mixed(form, group.form, false);
    if (scaled && group.form === 'digits') form = 'mixed';
    ending = group.ending;
    ordinal = group.ordinal;
    qualifier ??= group.qualifier;
    if (group.loose === 'about') qualifier = 'about';
    if (group.loose === 'vague') vague = true;
    fractional ||= group.fractional;
    from = group.lang ?? from;
    small = !scaled;
    at = group.end;
    break;
  }
  if (form === null || at === begin) return null;
  if (bare && !vague && from === 'en' && !articled(tokens, begin)) return null;
  return {
    begin,
    end: at,
    value: total,
    form,
    ending,
    ordinal,
    vague,
    qualifier,
    power: scaled ? power : 0,
    head,
    share: false,
    one: small && toNumber(total) === 1 && form === 'words',
    fractional,
    lang: from,
  };
}

const pluralScale = /^(?:тысяч[иу]?|миллион(?:а|ов)|миллиард(?:а|ов))$/;

/** "тысячи четыре", "миллиона два": turned round, the number is about. */
function readTurned(reading: Reading, begin: number): Numeral | null {
  const { tokens, lang } = reading;
  const first = tokens[begin];
  if (first?.kind !== 'word' || !pluralScale.test(first.key) || first.key === 'тысячу' || !near(tokens[begin + 1]))
    return null;
  const word = numberWordOf(tokens, begin, lang);
  const group = readWordGroup(reading, begin + 1);
  if (word?.role !== 'scale' || group?.form !== 'words' || group.closed || group.fractional || group.lang !== 'ru')
    return null;
  if (group.value.digits < 2 || scaleAt(reading, group.end, group)) return null;
  return {
    begin,
    end: group.end,
    value: scale(group.value, word.value),
    form: 'words',
    ending: '',
    ordinal: false,
    vague: false,
    qualifier: 'about',
    power: word.value,
    head: toNumber(group.value),
    share: false,
    one: false,
    fractional: false,
    lang: 'ru',
  };
}

const articled = (tokens: readonly Token[], begin: number): boolean =>
  ['a', 'an'].includes(tokens[begin - 1]?.key ?? '');

function mixed(
  form: QuantityMention['form'] | null,
  next: 'digits' | 'words' | 'collective',
  byWord: boolean,
): QuantityMention['form'] {
  const added = byWord && next === 'digits' ? 'mixed' : next;
  return form === null || form === added ? added : 'mixed';
}

/** After "7 млн 954 мың", "666" goes on; "12 тыс. 53%" and "5 млн 2022 года" do not. */
function goesOn(reading: Reading, at: number, end: number, power: number): boolean {
  const { tokens, lang } = reading;
  const digits = tokens[at];
  const ended = readDigits(reading, at);
  if (!digits || ended?.end !== at + 1 || digits.key.length > 3) return false;
  if (tokens[at - 1]?.key === '.' && digits.key.length !== 3 && !scaleAt(reading, end, readGroup(reading, at)))
    return false; // "2 млн. 47 тыс." goes on
  const next = tokens[end];
  // "127 мың 192-сі": the ending belongs to it
  if (end > at + 1 || !near(next)) return true;
  if (next?.key === '%' || next?.key === '-' || next?.key === ':') return lang === 'kk' && next.key === '-';
  if (next?.key === ',' && glued(tokens[end + 1]) && tokens[end + 1]?.kind === 'digits') return false;
  if (phraseAt(units, tokens, end, lang)?.value === 'percent') return false;
  return power >= 3 || Number(digits.key) < 10 ** power;
}

interface Scale {
  readonly end: number;
  readonly power: number;
  readonly ending: string;
  readonly loose: 'vague' | 'about' | null;
  readonly ordinal: boolean;
  readonly half: boolean;
  readonly lang: Language;
}

const abbreviations = new Set(['тыс', 'млн', 'млрд', 'трлн', 'mln', 'mlrd', 'mn', 'bn', 'bln', 'tn', 'trn', 'k']);

/** A scale word after a group ("тыс.", "мыңнан", "k"), or alone. */
function scaleAt(reading: Reading, at: number, group: Group | null): Scale | null {
  const { tokens, lang } = reading;
  let index = at;
  // "10-мың", "8-млн"
  if (group && tokens[at]?.key === '-' && glued(tokens[at]) && glued(tokens[at + 1]) && group.form === 'digits')
    index = at + 1;
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const word = numberWordOf(tokens, index, lang);
  // "2.5m", "$5m"
  const sum = group?.fractional || /^[$€£₸]$/.test(tokens[at - 2]?.key ?? '');
  if (token.key === 'm' && glued(token) && group?.form === 'digits' && sum)
    return { end: index + 1, power: 6, ending: '', loose: null, ordinal: false, half: false, lang: 'en' };
  if (!word?.multiplies) return null;
  if (
    word.value === 2 &&
    word.loose !== 'vague' &&
    (group === null || group.lang === 'ru' || group.form === 'digits') &&
    word.lang !== 'ru' &&
    word.lang !== 'en'
  )
    return null;
  if (token.key === 'k' && !(glued(token) && group?.form === 'digits')) return null;
  let end = index + 1;
  const dot = tokens[end];
  // alone "тыс" is no thousand (and in Kazakh it is "outside")
  const abbreviated = abbreviations.has(token.key);
  if (abbreviated && group === null) return null;
  if (abbreviated && dot?.key === '.' && glued(dot) && tokens[end + 1]?.gap === 'space' && !tokens[end + 1]?.capital)
    end += 1;
  let ending = word.ending;
  // "12 млн-ға", "5 млн-нан"
  const dash = tokens[end];
  const tail = tokens[end + 1];
  if (
    ending === '' &&
    dash?.key === '-' &&
    glued(dash) &&
    glued(tail) &&
    tail?.kind === 'word' &&
    kazakhEndingOf(tail) !== null
  ) {
    ending = tail.key;
    end += 2;
  }
  let half = false;
  if (ending === '' && halfAfter(tokens, end)) {
    half = true;
    ending = tokens[end]?.key.slice('жарым'.length) ?? '';
    end += 1;
  }
  return { end, power: word.value, ending, loose: word.loose, ordinal: word.role === 'ordinal', half, lang: word.lang };
}

const halfAfter = (tokens: readonly Token[], at: number): boolean =>
  near(tokens[at]) && /^(?:жарым|jarym)/.test(tokens[at]?.key ?? '') && (tokens[at]?.key.length ?? 0) <= 10;

/** A number below a thousand in words, or one run of digits with its ending. */
function readGroup(reading: Reading, begin: number): Group | null {
  const first = reading.tokens[begin];
  if (first?.kind === 'digits') return readDigitGroup(reading, begin);
  if (first?.kind === 'word') return readWordGroup(reading, begin);
  return null;
}

function readDigitGroup(reading: Reading, begin: number): Group | null {
  const { tokens, lang } = reading;
  const digits = readDigits(reading, begin);
  if (!digits) return null;
  const base = {
    value: readDecimal(digits.written),
    form: 'digits' as const,
    loose: null,
    fractional: digits.decimal,
    qualifier: null,
    lang: null,
  };
  let end = digits.end;
  const dash = tokens[end];
  const hyphened = (dash?.key === '-' || dash?.key === '‑') && glued(dash) && glued(tokens[end + 1]);
  const tail = hyphened ? tokens[end + 1] : glued(dash) ? dash : undefined;
  // "14-ақ пайыз": only so many
  if (hyphened && (tail?.key === 'ақ' || tail?.key === 'aq'))
    return { ...base, end: end + 2, ending: '', ordinal: false, closed: false };
  if (tail?.kind === 'word' && !tail.capital) {
    const kind = endingKind(tail, lang, hyphened);
    if (kind)
      return {
        ...base,
        end: end + (hyphened ? 2 : 1),
        ending: kind.kazakh ? tail.key : '',
        ordinal: kind.ordinal,
        loose: kind.loose,
        closed: true,
      };
  }
  if (!digits.decimal && halfAfter(tokens, end)) {
    const ending = tokens[end]?.key.slice('жарым'.length) ?? '';
    return {
      ...base,
      value: add(base.value, { digits: 5, places: 1 }),
      end: end + 1,
      ending,
      ordinal: false,
      fractional: true,
      closed: ending !== '',
    };
  }
  const half = digits.decimal ? 0 : withHalf(tokens, end);
  if (half > 0) {
    end += half;
    return {
      ...base,
      value: add(base.value, { digits: 5, places: 1 }),
      end,
      ending: '',
      ordinal: false,
      fractional: true,
      closed: false,
    };
  }
  return { ...base, end, ending: '', ordinal: false, closed: false };
}

interface EndingKind {
  readonly ordinal: boolean;
  readonly kazakh: boolean;
  readonly loose: 'vague' | 'about' | null;
}

/** What letters glued to digits do: "8-й", "19th" order; "20-ти", "29-ын" the number itself; null where they are a word of their own. */
function endingKind(tail: Token, lang: Language, hyphened: boolean): EndingKind | null {
  const order = { ordinal: true, kazakh: false, loose: null };
  if (digitOrdinals.en.has(tail.key)) return order;
  if (lang !== 'kk' && hyphened) {
    if (digitOrdinals.ru.has(tail.key)) return order;
    if (digitCardinals.has(tail.key)) return { ordinal: false, kazakh: false, loose: null };
  }
  if (!tail.cyrillic && lang !== 'kk') return null;
  const kind = kazakhEndingOf(tail);
  if (kind === 'order') return { ordinal: true, kazakh: true, loose: null };
  if (kind) return { ordinal: false, kazakh: true, loose: kind === 'case' ? null : kind };
  if (hyphened && digitOrdinals.ru.has(tail.key)) return order;
  if (hyphened && digitCardinals.has(tail.key)) return { ordinal: false, kazakh: false, loose: null };
  return null;
}

/** "с половиной", "and a half": how many tokens. */
function withHalf(tokens: readonly Token[], at: number): number {
  const key = (step: number): string => tokens[at + step]?.key ?? '';
  if (key(0) === 'с' && key(1) === 'половиной') return 2;
  if (key(0) === 'and' && key(1) === 'a' && key(2) === 'half') return 3;
  return 0;
}

const isHyphen = (token: Token | undefined): boolean => token?.key === '-' || token?.key === '‑';

function readWordGroup(reading: Reading, begin: number): Group | null {
  const { tokens, lang } = reading;
  let at = begin;
  let sum = 0;
  // the rank below which the next word must stay: 1000, then 100 after a hundred, 10 after a ten, 0 after a unit
  let room = 1000;
  let unit = 0;
  let closed = false;
  let ending = '';
  let ordinal = false;
  let loose: Group['loose'] = null;
  let from: Language | null = null;
  let form: Group['form'] = 'words';
  while (!closed) {
    let index = at;
    if (index > begin) {
      if (!near(tokens[index])) break;
      if (isHyphen(tokens[index]) && from === 'en' && glued(tokens[index]) && glued(tokens[index + 1])) index += 1;
      else if (tokens[index]?.key === 'and' && from === 'en' && room === 100 && near(tokens[index + 1])) index += 1;
    }
    const word = numberWordOf(tokens, index, lang);
    if (!word || (from !== null && word.lang !== from) || (word.inside && at === begin)) break;
    const multiplies = word.multiplies && word.value === 2 && word.lang !== 'ru' && word.loose !== 'vague';
    if (multiplies) {
      // "екі жүз", "two hundred": a hundred multiplies the unit before it; Kazakh "жүз" stands alone as well
      if (room < 1000 && !(room === 0 && sum < 10 && sum > 0)) break;
      if (sum === 0 && word.lang === 'en' && !articled(tokens, index)) break;
      sum = (sum === 0 ? 1 : sum) * 100;
      room = 100;
      unit = 0;
      from = word.lang;
      at = index + 1;
      ({ closed, ending, ordinal, loose } = close(word));
      if (!closed && word.role === 'scale' && word.ending !== '') closed = true;
      continue;
    }
    if (word.role === 'collective' && at === begin) {
      sum = word.value;
      form = 'collective';
      from = word.lang;
      at = index + 1;
      ending = word.ending;
      closed = true;
      continue;
    }
    // "жиырма біреуі", "жүз екеу": the last word of a Kazakh number may be the one for persons
    if (word.role === 'collective' && word.lang === 'kk' && room >= 10 && room < 1000) {
      sum += word.value;
      form = 'collective';
      at = index + 1;
      ending = word.ending;
      closed = true;
      continue;
    }
    if (word.role === 'whole' && at === begin) {
      at = index + 1;
      return {
        end: at,
        value: readDecimal(word.written),
        form: 'words',
        ending: '',
        ordinal: false,
        loose: null,
        fractional: word.written.includes('.'),
        qualifier: word.qualifier,
        lang: word.lang,
        closed: !word.written.includes('.'),
      };
    }
    if ((word.role !== 'cardinal' && word.role !== 'ordinal') || word.multiplies) break;
    if (word.role === 'ordinal' && word.value >= 1000 && at > begin) break;
    const value = word.value;
    if (value === 0) {
      if (at > begin) break;
      at = index + 1;
      ({ closed, ending, ordinal, loose } = close(word));
      from = word.lang;
      break;
    }
    const rank = value >= 100 ? 100 : value >= 10 ? 10 : 1;
    const fits = rank === 100 ? room === 1000 : rank === 10 ? room >= 100 : room >= 10;
    if (!fits) break;
    // hyphens join tens and units only: "семь-восемь" is a range
    if (index > at && isHyphen(tokens[at]) && rank !== 1) break;
    sum += value;
    room = rank === 100 ? 100 : rank === 10 && (value >= 20 || (word.lang === 'kk' && value === 10)) ? 10 : 0;
    unit = value;
    from = word.lang;
    at = index + 1;
    ({ closed, ending, ordinal, loose } = close(word));
    if (word.role === 'ordinal') closed = true;
  }
  if (at === begin) return null;
  const base = { form, ending, ordinal, loose, lang: from, qualifier: null };
  if (!ordinal && !closed) {
    const rest = readDecimals(reading, at, from, sum);
    if (rest)
      return {
        ...base,
        value: add(whole(sum), rest.value),
        end: rest.end,
        ending: rest.ending,
        fractional: true,
        closed: rest.ending !== '',
      };
    if (near(tokens[at]) && halfAfter(tokens, at)) {
      const tail = tokens[at]?.key.slice('жарым'.length) ?? '';
      return {
        ...base,
        value: { digits: sum * 10 + 5, places: 1 },
        end: at + 1,
        ending: tail,
        loose: tail.startsWith('дай') ? 'about' : null,
        fractional: true,
        closed: tail !== '',
      };
    }
    const half = withHalf(tokens, at);
    if (half > 0 && unit > 0)
      return {
        ...base,
        value: { digits: sum * 10 + 5, places: 1 },
        end: at + half,
        fractional: true,
        closed: false,
      };
  }
  return { ...base, value: whole(sum), end: at, fractional: false, closed };
}

function close(word: {
  readonly role: string;
  readonly ending: string;
  readonly loose: Group['loose'];
}): Pick<Group, 'closed' | 'ending' | 'ordinal' | 'loose'> {
  const ordinal = word.role === 'ordinal';
  return {
    closed: ordinal || word.ending !== '',
    ending: ordinal ? '' : word.ending,
    ordinal,
    loose: ordinal ? null : word.loose,
  };
}

const tenths: ReadonlyMap<string, number> = new Map([
  ['десятых', 1],
  ['десятая', 1],
  ['десятой', 1],
  ['десятую', 1],
  ['сотых', 2],
  ['сотая', 2],
  ['сотой', 2],
  ['тысячных', 3],
  ['оннан', 1],
  ['жүзден', 2],
  ['мыңнан', 3],
]);

/** Decimals told in words: "целых три десятых", "бүтін оннан сегіз", "те бес", "point three". */
function readDecimals(
  reading: Reading,
  at: number,
  from: Language | null,
  sum: number,
): { end: number; value: Decimal; ending: string } | null {
  const { tokens } = reading;
  const key = tokens[at]?.key ?? '';
  if (!near(tokens[at])) return null;
  if (from === 'ru' && /^цел(?:ых|ая|ой|ую|ыми)$/.test(key)) {
    const skip = tokens[at + 1]?.key === 'и' ? 2 : 1;
    const part = readWordGroup(reading, at + skip);
    const places = tenths.get(tokens[part?.end ?? -1]?.key ?? '');
    if (!part || !places) return null;
    return { end: part.end + 1, value: { digits: part.value.digits, places }, ending: '' };
  }
  if (from === 'kk' && key === 'бүтін') {
    const places = tenths.get(tokens[at + 1]?.key ?? '');
    if (!places) return unnamedDecimals(reading, at + 1);
    const part = readWordGroup(reading, at + 2);
    if (!part || part.value.digits >= 10 ** places) return null;
    return { end: part.end, value: { digits: part.value.digits, places }, ending: part.ending };
  }
  if (from === 'kk' && sum < 100 && /^[тд][ае]$/.test(key)) {
    return unnamedDecimals(reading, at + 1);
  }
  if (from === 'en' && key === 'point') {
    let digits = '';
    let end = at + 1;
    while (near(tokens[end])) {
      const word = numberWordOf(tokens, end, 'en');
      if (word?.role !== 'cardinal' || word.value > 9) break;
      digits += String(word.value);
      end += 1;
    }
    if (digits === '') return null;
    return { end, value: { digits: Number(digits), places: digits.length }, ending: '' };
  }
  return null;
}

/** "бес те алты пайыз", "отыз төрт бүтін бес миллиард": decimals that do not name their place, before a unit or scale only. */
function unnamedDecimals(reading: Reading, at: number): { end: number; value: Decimal; ending: string } | null {
  const { tokens, lang } = reading;
  const part = readWordGroup(reading, at);
  if (!part || part.form === 'collective' || part.ordinal || part.fractional) return null;
  const measured = phraseAt(units, tokens, part.end, lang) ?? numberWordOf(tokens, part.end, lang)?.multiplies;
  if (!near(tokens[part.end]) || !measured) return null;
  return {
    end: part.end,
    value: { digits: part.value.digits, places: part.value.digits.toString().length },
    ending: part.ending,
  };
}

// --- shares: a part of a whole, in percent ---

const fractionOf = (part: number, of: number): Decimal => readDecimal((Math.round((part * 1000) / of) / 10).toString());

/** 33.3 is about a third; 20 is one in five exactly. */
const isExact = (part: number, of: number): boolean => (part * 1000) % of === 0;

function shareOf(begin: number, end: number, part: number, of: number, lang: Language | null, ending = ''): Numeral {
  return {
    begin,
    end,
    value: fractionOf(part, of),
    form: 'fraction',
    ending,
    ordinal: false,
    vague: false,
    qualifier: isExact(part, of) ? null : 'about',
    power: 0,
    head: 0,
    share: true,
    one: false,
    fractional: true,
    lang,
  };
}

const everyWord = /^(?:кажд(?:ый|ая|ое|ого|ой|ому|ым|ую|ом)|әр|әрбір|ár|árbir|är|ärbir|every|each)$/;
const denominatorEnding = /(?:ых|ая|ую|ой|ыми|ым)$/;
const englishShares: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
/** "a third", "a quarter": the article before a share. */
export function isArticleOfShare(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'a' && englishShares.has(tokens[at + 1]?.key ?? '');
}

const beforeHalf = new Set([
  'than',
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'over',
  'some',
  'exactly',
  'only',
  'least',
  'approximately',
  'to',
  'just',
  'by',
  'under',
]);
const afterShare = new Set([
  'are',
  'were',
  'is',
  'was',
  'have',
  'has',
  'had',
  'voted',
  'said',
  'and',
  'or',
  'in',
  'more',
  'less',
]);
const afterHalf = new Set(['of', 'the', 'their', 'its', 'all', 'were', 'are']);
const notAShare = new Set(['перв', 'втор']);

function readShare(reading: Reading, begin: number): Numeral | null {
  const { tokens, lang } = reading;
  const first = tokens[begin];
  if (!first) return null;
  const next = tokens[begin + 1];

  // "1/3": one third
  if (first.kind === 'digits' && next?.key === '/' && glued(next)) {
    const bottom = tokens[begin + 2];
    const part = Number(first.key);
    const of = Number(bottom?.key);
    const ends = !(tokens[begin + 3]?.key === '/' && glued(tokens[begin + 3]));
    if (
      bottom?.kind === 'digits' &&
      glued(bottom) &&
      ends &&
      part >= 1 &&
      part < of &&
      of <= 10 &&
      tokens[begin - 1]?.key !== '/'
    ) {
      const dash =
        isHyphen(tokens[begin + 3]) &&
        glued(tokens[begin + 4]) &&
        tokens[begin + 4] &&
        kazakhEndingOf(tokens[begin + 4] as Token) === 'case';
      return shareOf(begin, begin + (dash ? 5 : 3), part, of, null);
    }
    return null;
  }

  if (first.kind === 'word') {
    // "каждый пятый", "әрбір бесінші", "every fifth"
    if (everyWord.test(first.key) && near(next)) {
      const order = readNumeralGroup(reading, begin + 1);
      if (order?.ordinal && order.value.digits >= 2 && order.value.digits <= 100 && order.value.places === 0) {
        const of = Number(order.value.digits);
        const after = tokens[order.end];
        if (
          near(after) &&
          (phraseAt(units, tokens, order.end, lang) !== null || phraseAt(years, tokens, order.end, lang) !== null)
        )
          return null;
        return shareOf(begin, order.end, 1, of, order.lang);
      }
      return null;
    }
    const word = numberWordOf(tokens, begin, lang);
    if (word?.role === 'share' && word.lang !== 'en') {
      if (word.lang === 'ru') {
        const before = tokens[begin - 1]?.key ?? '';
        // "первая половина года", "вторая треть"
        for (const stem of notAShare) if (before.startsWith(stem)) return null;
        if (next?.key.startsWith('финал')) return null;
        if (before === 'с') return null;
        // "четверть миллиона", "половина миллиарда"
        if (near(next) && /^(?:миллион|миллиард|триллион)а$/.test(next?.key ?? '') && word.value !== 3)
          return partOfScale(reading, begin, begin + 1, word.value);
      }
      if (word.lang === 'kk' && near(next) && numberWordOf(tokens, begin + 1, lang)?.role === 'scale')
        return partOfScale(reading, begin, begin + 1, 2);
      if (
        word.lang === 'kk' &&
        first.key === 'жарты' &&
        near(next) &&
        /^(?:жыл|күн|сағат|ай|ғасыр)/.test(next?.key ?? '')
      )
        return null;
      return shareOf(
        begin,
        begin + 1,
        1,
        word.value,
        word.lang,
        word.lang === 'kk' ? first.key.replace(/^(?:жарты|жарт|ширек|шире)/, '') : '',
      );
    }
    if (word?.lang === 'ru' && (word.role === 'cardinal' || word.role === 'ordinal'))
      return readRussianShare(reading, begin);
    if (lang !== 'ru' || !first.cyrillic) {
      const english = readEnglishShare(reading, begin);
      if (english) return english;
    }
  }
  // "үштен бірі", "10-нан 3-і"
  const base = readNumeralGroup(reading, begin);
  if (!base || base.ordinal || base.ending === '' || base.value.places > 0) return englishDigits(reading, begin);
  if (!/[дтн][ае]н$|[dtn][ae]n$/.test(base.ending)) return englishDigits(reading, begin);
  const of = Number(base.value.digits);
  if (of < 2 || (of > 10 && of !== 100 && of !== 20) || !near(tokens[base.end])) return null;
  if (tokens[base.end]?.kind === 'word' && /^(?:бір|bir)(?:і|i|$|ін|in|іне)/.test(tokens[base.end]?.key ?? '')) {
    const key = tokens[base.end]?.key ?? '';
    if (key.length > 3) return shareOf(begin, base.end + 1, 1, of, 'kk', 'і');
    if (/^(?:бөлі[гк]|bóli)/.test(tokens[base.end + 1]?.key ?? ''))
      return shareOf(begin, base.end + 2, 1, of, 'kk', 'і');
    return null;
  }
  const part = readNumeralGroup(reading, base.end);
  if (!part || part.ordinal || part.value.places > 0 || Number(part.value.digits) >= of) return null;
  const possessive = /^(?:с?[іы]|s?[iy])/.test(part.ending);
  const named = /^(?:бөлі[гк]|bóli)/.test(tokens[part.end]?.key ?? '');
  if (!possessive && !named) return null;
  return shareOf(begin, part.end + (named ? 1 : 0), Number(part.value.digits), of, 'kk', 'і');
}

const readNumeralGroup = readGroup;

/** "одна пятая", "две трети", "три четверти", "двух пятых". */
function readRussianShare(reading: Reading, begin: number): Numeral | null {
  const { tokens, lang } = reading;
  const part = numberWordOf(tokens, begin, lang);
  const below = tokens[begin + 1];
  if (!part || part.value < 1 || part.value > 9 || !near(below)) return null;
  // "девять из десяти обращений"
  if (
    part.role === 'cardinal' &&
    below?.key === 'из' &&
    tokens[begin + 2]?.key === 'десяти' &&
    near(tokens[begin + 2]) &&
    numberWordOf(tokens, begin + 3, lang) === undefined
  )
    return shareOf(begin, begin + 3, part.value, 10, 'ru');
  const bottom = numberWordOf(tokens, begin + 1, lang);
  if (part.role === 'ordinal') {
    // "пятая часть"
    if (
      part.value >= 3 &&
      part.value <= 10 &&
      /^част(?:ь|и|ью)$/.test(below?.key ?? '') &&
      /(?:ая|ую|ой)$/.test(tokens[begin]?.key ?? '')
    )
      return shareOf(begin, begin + 2, 1, part.value, 'ru');
    return null;
  }
  if (!bottom) return null;
  if (bottom.role === 'share' && bottom.lang === 'ru' && bottom.value > part.value)
    return shareOf(begin, begin + 2, part.value, bottom.value, 'ru');
  if (
    bottom.role === 'ordinal' &&
    bottom.lang === 'ru' &&
    bottom.value >= 4 &&
    bottom.value <= 10 &&
    part.value < bottom.value &&
    denominatorEnding.test(below?.key ?? '')
  )
    return shareOf(begin, begin + 2, part.value, bottom.value, 'ru');
  return null;
}

/** "a third of", "two-thirds", "half of", "three quarters", "one in five". */
function readEnglishShare(reading: Reading, begin: number): Numeral | null {
  const { tokens } = reading;
  const key = (step: number): string => tokens[begin + step]?.key ?? '';
  const before = tokens[begin - 1]?.key ?? '';
  if (key(0) === 'half' || key(0) === 'halves') {
    if (before === 'first' || before === 'second' || before === 'a' || isHyphen(tokens[begin + 1])) {
      if (!(before === 'a' && key(1) === 'of')) return null;
    }
    if ((key(1) === 'a' || key(1) === 'an') && numberWordOf(tokens, begin + 2, 'en')?.role === 'scale')
      return partOfScale(reading, begin, begin + 2, 2);
    if (numberWordOf(tokens, begin + 1, 'en')?.role === 'scale') return partOfScale(reading, begin, begin + 1, 2);
    if (beforeHalf.has(before) || afterHalf.has(key(1))) return shareOf(begin, begin + 1, 1, 2, 'en');
    return null;
  }
  if (key(0) === 'a' || key(0) === 'one') {
    const of = englishShares.get(isHyphen(tokens[begin + 1]) ? key(2) : key(1));
    const end = begin + (isHyphen(tokens[begin + 1]) ? 3 : 2);
    const follows = tokens[end]?.key ?? '';
    // "a quarter of a million"
    if (
      of === 4 &&
      follows === 'of' &&
      tokens[end + 1]?.key === 'a' &&
      numberWordOf(tokens, end + 2, 'en')?.role === 'scale'
    )
      return partOfScale(reading, begin, end + 2, 4);
    if (
      of &&
      of > 2 &&
      !isIn(ordinalThings, tokens[end], 'en') &&
      (key(0) === 'one' ||
        follows === 'of' ||
        (of <= 4 && follows !== 'term' && (afterShare.has(follows) || !/^\p{L}/u.test(follows))))
    )
      return shareOf(begin, end, 1, of, 'en');
    if (key(0) === 'one') return inOf(reading, begin, 1, begin + 1);
    return null;
  }
  const part = numberWordOf(tokens, begin, 'en');
  if (part?.lang === 'en' && part.role === 'cardinal' && part.value >= 2 && part.value <= 9) {
    const hyphen = isHyphen(tokens[begin + 1]) ? 1 : 0;
    const below = key(1 + hyphen);
    const of = englishShares.get(below);
    if (of && below.endsWith('s') && of > part.value) return shareOf(begin, begin + 2 + hyphen, part.value, of, 'en');
    return inOf(reading, begin, part.value, begin + 1);
  }
  return null;
}

const ordinalThings = new Set(['quarter', 'term', 'time', 'session', 'convocation', 'place', 'round']);

function englishDigits(reading: Reading, begin: number): Numeral | null {
  const first = reading.tokens[begin];
  if (first?.kind !== 'digits' || first.key.length > 1) return null;
  return inOf(reading, begin, Number(first.key), begin + 1);
}

/** "one in five", "1 in 10", "one out of five". */
function inOf(reading: Reading, begin: number, part: number, at: number): Numeral | null {
  const { tokens } = reading;
  const key = (step: number): string => tokens[at + step]?.key ?? '';
  let index = at;
  if (key(0) === 'in' || (part === 1 && key(0) === 'of' && key(1) === 'every')) index += 1;
  else if (key(0) === 'out' && key(1) === 'of' && (part === 1 || key(2) === 'ten' || key(2) === '10')) index += 2;
  else return null;
  if (tokens[index]?.key === 'every') index += 1;
  const below = tokens[index];
  if (!near(below)) return null;
  const of =
    below?.kind === 'digits'
      ? Number(below.key)
      : numberWordOf(tokens, index, 'en')?.role === 'cardinal'
        ? (numberWordOf(tokens, index, 'en')?.value ?? 0)
        : 0;
  if (of <= part || of < 2 || of > 20 || part < 1) return null;
  // "one in 10 districts" counts a district only when it says "in ten of"
  return shareOf(begin, index + 1, part, of, 'en');
}

/** "half a million", "жарты миллион", "четверть миллиона". */
function partOfScale(reading: Reading, begin: number, at: number, of: number): Numeral | null {
  const scaled = scaleAt(reading, at, null);
  const word = numberWordOf(reading.tokens, at, reading.lang);
  if (!scaled || !word) return null;
  return {
    begin,
    end: scaled.end,
    value: scale({ digits: 100 / of, places: 2 }, scaled.power),
    form: 'words',
    ending: scaled.ending,
    ordinal: false,
    vague: false,
    qualifier: null,
    power: scaled.power,
    head: 1 / of,
    share: false,
    one: false,
    fractional: false,
    lang: scaled.lang,
  };
}
