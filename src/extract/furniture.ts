import cities from '../../data/reference/cities.json' with { type: 'json' };
import * as en from './languages/en/furniture.ts';
import * as kk from './languages/kk/furniture.ts';
import * as ru from './languages/ru/furniture.ts';
import { bare } from './bare.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { FurnitureMention, ReadingContext } from './mentions.ts';
import { once } from './once.ts';
import { spotterOf } from './spotted.ts';

const words = (pick: (language: typeof ru) => readonly string[]): readonly string[] =>
  [ru, kk, en].flatMap((language) => pick(language));
const endMarks = spotterOf(words((language) => language.endMarks));
const listHeadings = new Set(words((language) => language.listHeadings));
const inlineMarks = words((language) => language.inlineMarks).toSorted((a, b) => b.length - a.length);
const inlineMark = spotterOf(inlineMarks);
const buttons = new Set(words((language) => language.buttons));
const counterWords = new Set(words((language) => language.counterWords));
const creditWords = new Set(words((language) => language.creditWords));
const sections = new Set(words((language) => language.sections));
const stampDays = words((language) => language.stampDays);
const anywhere = spotterOf(words((language) => language.anywhere));
const longestButton = Math.max(...[...buttons, ...counterWords].map(({ length }) => length));

const months =
  'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const numericDate = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const wordyDate = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:${months})\p{L}*\.?,?(?:\s+\d{4}(?:\s*(?:г|ж|жыл|жылы|года|год)\.?)?)?|(?:${months})\p{L}*\.?\s+\d{1,2},?(?:\s+\d{4})?|\d{4}\s+(?:ж|жыл\p{L}*)\.?[\s,]+\d{1,2}\s+(?:${months})\p{L}*)`;
const clock = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?`;
const weekday = String.raw`(?:(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?),?\s*)?`;
/** A line of nothing but date, time and numbers (a view counter): "27.01.2023, 17:38 125681". */
const stampLine = new RegExp(
  String.raw`^${weekday}(?:(?:${clock})[\s,|•·-]*)?(?:${numericDate}|${wordyDate}|${clock})(?:[\s,|•·в-]*(?:${clock}))?(?:[\s,|•·]+\d+)*\s*(?:[\s,|]*(?:GMT|UTC)\s*\+?\d*)?$`,
  'iu',
);
const stampAtEnd = new RegExp(
  String.raw`(?:^|[\s,|•·–—-])(?:${numericDate}|${wordyDate})?[\s,|•·-]*(?:${clock})$`,
  'iu',
);
const dateAtEnd = new RegExp(String.raw`[\s|•·–—-](?:${numericDate}|${wordyDate}),?\s*(?:${clock})?$`, 'iu');
const numbersOnly = /^[\d\s.,KkКкMМ|•·+()-]+$/u;
const bullet = /^[\s•·▪■◦*|►»→+–—-]+/u;
const template = /\[\[.*\]\]|\{\{.*\}\}/u;
const rights = /^(?:©|\(c\)|copyright)|©\s*\d{4}/iu;
const tags = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u;
const pipes = /\s[|›»/→•·]\s|[|›]/u;
const finished = /[.!?…][»”"')\]]*$/u;
const announces = /[:;,]$/u;
const figureLine = /\d\s*%|\d\s*(?:пайыз|процент|percent)|[–—-]\s*\d|\d\s*(?:голос|дауыс|vote|мест|орын|seat)/iu;

/**
 * Agencies that sign the place and day before their first sentence: "Астана. 27 января. KAZAKHSTAN TODAY -", "NUR-SULTAN. KAZINFORM –".
 * Capitals alone are enough for the town ("ASTANA –"); otherwise an agency must follow.
 */
const dateline =
  /^(?:\d{4}-\d{2}-\d{2}\s+)?(?:(?:г\.|қ\.)\s*)?\p{Lu}[\p{L}-]+(?:[\s-]\p{Lu}[\p{L}]+)?(?:\s+қ\.|\s+қаласы)?(?:[.,]\s*\d{1,2}\s+\p{L}+)?[.,]?\s*(?:[-–—/(]\s*)?(?:KAZINFORM|KAZAKHSTAN TODAY|КАЗИНФОРМ|QAZAQPARAT|QazAqparat|Qazaqparat|ҚазАқпарат|Казинформ|Kazinform|ИА\s+[«"]?\p{Lu}[\p{L}-]+[»"]?|Tengrinews\.kz|Zakon\.kz|Sputnik|КазТАГ|KazTAG|Интерфакс\S*|Trend|Trend News Agency|BNews\.kz|Bnews|Baigenews|BaigeNews\.kz|el\.kz|inbusiness\.kz|QazMonitor|The Astana Times|AKIpress|РИА\s+\p{Lu}\p{L}+|ТАСС|TASS|Reuters)[)/]?\s*[.–—-]*\s*/u;
const capitalDateline =
  /^(?:\d{4}-\d{2}-\d{2}\s+)?(?<town>\p{Lu}[\p{Lu}-]{3,}(?:\s\p{Lu}{3})?)(?:,\s*\p{Lu}\p{L}+\.?)?(?:[,.]?\s+\(?(?:\p{L}+\.?\s+\d{1,2}|\d{1,2}\s+\p{L}+)\)?)?(?:\s+\(\p{L}[\p{L}. /]{1,30}\))?\.?\s+[–—-]{1,2}\s+(?=\S)/u;
/** "ПАВЛОДАР. Сегодня в рядах филиала…" */
const townAlone = /^(?<town>\p{Lu}[\p{Lu}-]{3,})\.\s+(?=[«“"]?\p{Lu}\p{L}*[\p{Ll}\s])/u;
/** Only a town signs a dateline: "ASTANA – …" is one, "AMANAT – 53,90%" is not. */
const towns = new Set(
  cities.places
    .filter(({ type }) => type === 'city')
    .flatMap(({ kk, ru, en }) => [...kk, ...ru, ...en].map((name) => name.toLowerCase()))
    .concat(
      'астана',
      'алматы',
      'шымкент',
      'нур-султан',
      'нұр-сұлтан',
      'astana',
      'almaty',
      'shymkent',
      'nur-sultan',
      'nursultan',
    )
    .concat('alma ata', 'alma-ata', 'moscow', 'москва', 'brussels', 'tashkent', 'beijing'),
);

function datelineOf(line: string): RegExpExecArray | null {
  const text = line.slice(0, 200); // a dateline is short; ten million capitals would overflow the expressions' stack
  const signed = dateline.exec(text);
  if (signed) return signed;
  const capital = capitalDateline.exec(text);
  if (capital && towns.has(capital.groups?.['town']?.toLowerCase() ?? '')) return capital;
  const bareTown = townAlone.exec(text);
  return bareTown && towns.has(bareTown.groups?.['town']?.toLowerCase() ?? '') ? bareTown : dateBeforeText.exec(text);
}

const dateBeforeText = /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?:[,\s]+\d{1,2}:\d{2})?(?=\s+\p{Lu})/u;

/** What a line looks like when it stands alone; the rules below look at its neighbours too. */
type Look =
  | 'prose'
  | 'short'
  | 'stamp'
  | 'counter'
  | 'button'
  | 'credit'
  | 'menu'
  | 'end'
  | 'heading'
  | 'inline'
  | 'legal';

/**
 * Finds what belongs to the page and not to the article: "27.01.2023, 17:38 125681", "148\nоқылды", share bars, "Читайте также: …",
 * lists of other headlines with times ("Қоғам • Бүгін, 21:00"), everything after "Нашли ошибку". Body text is never taken.
 */
export const findFurniture = once(readFurniture);

function readFurniture(context: ReadingContext): readonly FurnitureMention[] {
  const lines = linesOf(context.text);
  const title = context.title === null ? '' : bare(context.title);
  const looks = lines.map((line) =>
    title !== '' && bare(line.text) === title ? ('short' as Look) : lookOf(line.text),
  );
  const reasons: (string | null)[] = lines.map((_, index) => alone(looks[index] ?? 'short'));
  markCounters(lines, looks, reasons);
  markStampedLists(lines, looks, reasons);
  markHeadedLists(lines, looks, reasons);
  markEnd(lines, looks, reasons);
  markTail(lines, looks, reasons);
  markMenu(lines, looks, reasons);

  const found: FurnitureMention[] = [];
  for (const [index, line] of lines.entries()) {
    const reason = reasons[index];
    if (reason !== null && reason !== undefined) {
      found.push({ kind: 'furniture', start: line.start, end: line.end, reason });
      continue;
    }
    found.push(...within(line, index < 12));
  }
  return found;
}

function alone(look: Look): string | null {
  return look in reasonsOf ? (reasonsOf[look] ?? null) : null;
}

const reasonsOf: Readonly<Partial<Record<Look, string>>> = {
  stamp: 'date and time of the page',
  button: 'a button or share bar',
  credit: 'a credit or tag line',
  menu: 'a menu',
  inline: "another article's headline",
  legal: 'legal or subscription notice',
};

const pictures = /[\p{Extended_Pictographic}\uFE0F]+/gu;
const pictured = /\p{Extended_Pictographic}/u;

/** "03.02.2023, 11:24 | Просмотров: 1487", "12 қыркүйек 2022, 09:15 👁 642 💬 3": parts that each stand for date or counter. */
function isStampedCounter(text: string): boolean {
  if (text.length > 90 || !/\d/u.test(text) || !/[|•·]|\p{Extended_Pictographic}/u.test(text)) return false;
  const parts = text
    .replaceAll(pictures, '|')
    .split(/[|•·]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return false;
  const looks = parts.map((part) => lookOf(part));
  // "«Ауыл» | 693 938 | 10,90" is a row of a table, though newspapers have a section of that name
  if (!looks.includes('stamp') && !pictured.test(text)) return false;
  return parts.every((part, index) => ['stamp', 'counter'].includes(looks[index] ?? '') || sections.has(bare(part)));
}

function lookOf(text: string): Look {
  if (isStampedCounter(text)) return 'stamp';
  if (isTemplate(text) || isRights(text)) return 'legal';
  if (!wordy.test(text)) return /^[\d\s]+$/u.test(text) ? 'counter' : 'button';
  if (stampLine.test(text.replace(bullet, ''))) return 'stamp';
  if (numbersOnly.test(text)) return 'counter';
  if (text.length <= longestTags && tags.test(text)) return 'credit';
  if (text.length <= 120) {
    const low = bare(text);
    const noNumbers = withoutNumbers(low);
    if (listHeadings.has(low) || (/[:…]$/u.test(text) && listHeadings.has(low))) return 'heading';
    if (buttons.has(low) || buttons.has(noNumbers)) return 'button';
    if (/\d/u.test(text) && counterWords.has(noNumbers)) return 'counter';
    if (counterWords.has(low) && low.length < 24) return 'counter';
    if (isStamped(text, low)) return 'stamp';
    if (isMenu(text)) return 'menu';
  }
  if (text.length <= 260) {
    if (endMarks.mayBegin(text)) {
      const low = bare(text);
      if (endMarks.at(low, 0).some((mark) => !/^\p{L}/u.test(low.slice(mark.length)))) return 'end';
    }
    if (isCredit(text)) return 'credit';
    if (isInline(text)) return 'inline';
  }
  if (
    text.length <= longestLooked &&
    anywhere.mayBeIn(text) &&
    anywhere.isIn(bare(text)) &&
    !/\d\s*(?:%|млн|мың|тыс)/u.test(text)
  )
    return 'legal';
  if (text.length > 160 || (finished.test(text) && text.length > 60) || announces.test(text)) return 'prose';
  return 'short';
}

const longestLooked = 420;
const longestTags = 5000;
const wordy = /[\p{L}\p{N}'’]/u;

function isRights(text: string): boolean {
  return (text.includes('©') || /^[c(]/iu.test(text)) && rights.test(text);
}

function isTemplate(text: string): boolean {
  if (!text.includes('[[') && !text.includes('{{')) return false;
  return template.test(text.slice(0, 10_000)); // in a line of a million brackets every one would be tried
}

/** "148 оқылды" → "оқылды"; lines that are too long to be a button stay as they are. */
function withoutNumbers(low: string): string {
  if (!/\d/u.test(low)) return low;
  if (low.length > longestButton && (low.match(/\p{L}/gu)?.length ?? 0) > longestButton * 2) return low;
  return low
    .replaceAll(/[\d]+(?:[.,]\d+)?\s*[kк]?(?!\p{L})/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** "Қоғам • Бүгін, 21:00", "Экономика 12 марта, 10:15", "2 часа назад". */
function isStamped(text: string, low: string): boolean {
  if (finished.test(text) || text.length > 90) return false;
  const day = stampDays.find((word) => low.includes(word));
  if (day !== undefined) {
    const rest = low
      .replace(day, ' ')
      .replaceAll(/[\d.:\s-]+/gu, ' ')
      .trim();
    return rest === '' || sections.has(rest) || (/[•·|]/u.test(text) && rest.split(' ').length <= 4);
  }
  if (!/\d/u.test(text) || (!stampAtEnd.test(text) && !dateAtEnd.test(text))) return false;
  const before = bare(text.replace(stampAtEnd, '').replace(dateAtEnd, ''));
  return before === '' || sections.has(before) || (/[•·|]/u.test(text) && before.split(' ').length <= 4);
}

function isMenu(text: string): boolean {
  const parts = text
    .split(/[\s,|›»/→•·…]+/u)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '' && part !== '...');
  if (parts.length === 0) return false;
  const known = parts.filter((part) => sections.has(part)).length;
  if (parts.length >= 4 && known >= parts.length * 0.6) return true;
  return pipes.test(text) && known >= 1 && known === parts.length;
}

function isCredit(text: string): boolean {
  const match = /^(?<word>\p{L}[\p{L}\s]{1,22}?)\s*[:/©]\s*(?<rest>.*)$/u.exec(text.replace(bullet, ''));
  const word = match?.groups?.['word']?.toLowerCase();
  if (word === undefined || !creditWords.has(word)) return false;
  const rest = match?.groups?.['rest'] ?? '';
  return rest.length <= 110 && !(finished.test(rest) && rest.split(/\s+/u).length > 6) && !figureLine.test(rest);
}

function isInline(text: string): boolean {
  if (!inlineMark.mayBegin(text)) return false;
  const low = text.toLowerCase().replaceAll('ё', 'е').replace(bullet, '');
  return inlineMark.at(low, 0).some((mark) => /^\s*[:–—►→>»]/u.test(low.slice(mark.length)));
}

/** A bare number beside a headline, a name or a counter's word is a view counter; a number in a table is not. */
function markCounters(lines: readonly Line[], looks: readonly Look[], reasons: (string | null)[]): void {
  for (const [index, line] of lines.entries()) {
    if (looks[index] !== 'counter') continue;
    const wordy = /\p{L}/u.test(line.text);
    const neighbours = [looks[index - 1], looks[index + 1]];
    const besideWord = neighbours.some((look) => look === 'counter' || look === 'stamp' || look === 'button');
    const nearEdge = index <= 4 || index >= lines.length - 3;
    const rows = [index - 4, index - 2, index + 2, index + 4].filter((at) => isRowNumber(lines, looks, at)).length;
    if (!wordy && rows >= 2) continue;
    const inTable = !nearEdge && neighbours.every((look) => look === 'short' || look === 'counter');
    if (wordy || (besideWord && nearEdge) || (!inTable && (nearEdge || besideWord))) reasons[index] = 'a view counter';
  }
}

/** A number in a table's second column: it has a name over it. */
function isRowNumber(lines: readonly Line[], looks: readonly Look[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && looks[at] === 'counter' && !/\p{L}/u.test(line.text) && looks[at - 1] === 'short';
}

/** Headlines of other articles, each with a time under or over it: two stamps within a few short lines make a list. */
function markStampedLists(lines: readonly Line[], looks: readonly Look[], reasons: (string | null)[]): void {
  for (let index = 0; index < lines.length;) {
    if (!isShortLook(looks[index])) {
      index += 1;
      continue;
    }
    let to = index;
    let stamps = 0;
    let first = -1;
    while (to < lines.length && isShortLook(looks[to])) {
      if (looks[to] === 'stamp') {
        stamps += 1;
        if (first < 0) first = to;
      }
      to += 1;
    }
    if (stamps >= 3 && stamps >= (to - index) * 0.2) {
      // the headline of the first stamp stands before it when later ones stand before theirs
      const headlineFirst = looks[first + 1] === 'short' && looks[first + 2] === 'stamp' && index > 0;
      const from = headlineFirst && first > index ? first - 1 : first;
      for (let at = from; at < to; at += 1) reasons[at] ??= "another article's headline";
    }
    index = to;
  }
}

function isShortLook(look: Look | undefined): boolean {
  return look !== undefined && look !== 'prose';
}

/** "Популярное", "Ұқсас жаңалықтар": the short lines under it are other articles, until prose begins again. */
function markHeadedLists(lines: readonly Line[], looks: readonly Look[], reasons: (string | null)[]): void {
  let reach = 0;
  for (const [index] of lines.entries()) {
    if (looks[index] !== 'heading') continue;
    const afterBody = proseBefore(lines, looks, index) > 0;
    reasons[index] = 'a list of other articles';
    if (index < reach) continue;
    for (let at = index + 1; at < lines.length && isShortLook(looks[at]); at += 1) {
      if (!afterBody && at > index + 1 && looks[at] === 'short' && isShortLook(looks[at + 1]) === false) break;
      if (looks[at] === 'short' && figureLine.test(lines[at]?.text ?? '') && !afterBody) break;
      if (!afterBody && looks[at] === 'short') break;
      reasons[at] ??= "another article's headline";
      reach = at + 1;
    }
  }
}

/** After "Нашли ошибку" or "Пікір қалдыру" the article is over, unless more prose follows than came before. */
function markEnd(lines: readonly Line[], looks: readonly Look[], reasons: (string | null)[]): void {
  const total = proseBefore(lines, looks, lines.length);
  for (const [index] of lines.entries()) {
    if (looks[index] !== 'end') continue;
    reasons[index] = 'the end of the article';
    const before = proseBefore(lines, looks, index);
    if (before === 0 || total - before > before) continue;
    for (let at = index + 1; at < lines.length; at += 1) reasons[at] ??= 'after the end of the article';
    return;
  }
}

/** Six or more unfinished headlines in a row after the last prose, without figures in most of them. */
function markTail(lines: readonly Line[], looks: readonly Look[], reasons: (string | null)[]): void {
  let last = lines.length - 1;
  while (last >= 0 && (looks[last] !== 'prose' || reasons[last] !== null)) last -= 1;
  if (last < 0) return;
  const tail = lines.slice(last + 1);
  const headlines = tail.filter(
    (line, at) => reasons[last + 1 + at] === null && line.text.split(/\s+/u).length >= 3 && !bullet.test(line.text),
  );
  if (headlines.length < 6) return;
  if (headlines.filter((line) => figureLine.test(line.text)).length > headlines.length * 0.25) return;
  for (let at = last + 1; at < lines.length; at += 1) reasons[at] ??= "another article's headline";
}

/** Single words of a menu, one to a line, before the article: at least five in a row. */
function markMenu(lines: readonly Line[], looks: readonly Look[], reasons: (string | null)[]): void {
  for (let index = 0; index < lines.length;) {
    let to = index;
    while (to < lines.length && isMenuWord(lines[to]?.text ?? '')) to += 1;
    const known = lines
      .slice(index, to)
      .filter((line) => sections.has(bare(line.text)) || buttons.has(bare(line.text))).length;
    if (to - index >= 4 && known >= (to - index) * 0.5) for (let at = index; at < to; at += 1) reasons[at] ??= 'a menu';
    index = Math.max(to, index + 1);
  }
  // a line of one section's name under or over the headline: "Политика"
  for (let index = 0; index < Math.min(lines.length, 8); index += 1) {
    const text = lines[index]?.text ?? '';
    if (looks[index] === 'prose' || looks[index + 1] === 'prose' || text.length > longestLooked) continue;
    if (sections.has(bare(text))) reasons[index] ??= 'a menu';
  }
}

function isMenuWord(text: string): boolean {
  return text.length <= 32 && !finished.test(text) && !/\d/u.test(text) && text.split(/\s+/u).length <= 3;
}

const remembrance = new WeakMap<readonly Line[], readonly number[]>();

/** How many characters of prose stand before line `index`. */
function proseBefore(lines: readonly Line[], looks: readonly Look[], index: number): number {
  let sums = remembrance.get(lines);
  if (!sums) {
    const running = [0];
    for (const [at, line] of lines.entries())
      running.push((running[at] ?? 0) + (looks[at] === 'prose' ? line.text.length : 0));
    sums = running;
    remembrance.set(lines, sums);
  }
  return sums[index] ?? 0;
}

const clockAtEnd = new RegExp(String.raw`${clock}$`, 'iu');
const stampAfterText = new RegExp(String.raw`\s(?:${numericDate}|${wordyDate}),?\s+${clock}$`, 'iu');

/** Furniture inside a line of text: its dateline, and "Читайте также: …" up to the end of the line. */
function within(line: Line, nearHead: boolean): readonly FurnitureMention[] {
  const found: FurnitureMention[] = [];
  if (nearHead) {
    const sign = datelineOf(line.text);
    if (sign && sign[0].length < line.text.length) {
      found.push({
        kind: 'furniture',
        start: line.start,
        end: line.start + sign[0].trimEnd().length,
        reason: 'a dateline',
      });
    }
    const stamp = clockAtEnd.test(line.text.slice(-24)) ? stampAfterText.exec(line.text.slice(-300)) : null;
    if (stamp) {
      found.push({
        kind: 'furniture',
        start: line.start + Math.max(0, line.text.length - 300) + stamp.index + 1,
        end: line.end,
        reason: 'date and time of the page',
      });
    }
  }
  if (!inlineMark.mayBeIn(line.text)) return found;
  const low = line.text.toLowerCase().replaceAll('ё', 'е');
  for (const mark of inlineMarks) {
    const at = low.indexOf(mark);
    if (at <= 0 || !/[.!?…»”"]\s*$/u.test(low.slice(0, at)) || !/^\s*[:–—►→]/u.test(low.slice(at + mark.length)))
      continue;
    const rest = line.text.slice(at);
    const stop = /[.!?…]\s+\p{Lu}/u.exec(rest.slice(mark.length));
    const end = stop ? at + mark.length + stop.index + 1 : line.text.length;
    found.push({
      kind: 'furniture',
      start: line.start + at,
      end: line.start + end,
      reason: "another article's headline",
    });
    break;
  }
  return found;
}
