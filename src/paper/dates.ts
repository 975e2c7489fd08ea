/** True for an ISO day, month or year of the calendar: "2023-01-27", "2023-01", "2023". */
export function isDate(words: string): boolean {
  if (!/^[12]\d{3}(?:-\d\d(?:-\d\d)?)?$/u.test(words)) return false;
  const [year = 0, month = 1, day = 1] = words.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date printed on a line of its own among the first lines: "27.01.2023, 17:38 125681" → "2023-01-27"; null for none. */
export function findPrintedDate(text: string): string | null {
  const lines = text
    .slice(0, 5000)
    .split(/[\r\n]+/u)
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, 12)) {
    const date = isDateLine(line) ? readDate(line) : null;
    if (date !== null) return date;
  }
  return null;
}

/**
 * True for a line that holds nothing but date, time, counters and the words that go with them: "330",
 * "Жарияланды: 2022 жылғы 9 желтоқсан, 12:30". A headline that names a date is none.
 */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !/\d/u.test(line)) return false;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => furnitureWords.has(word) || monthOf(word) !== null);
}

const furnitureWords = new Set(
  `опубликовано опубликован дата публикации обновлено просмотров просмотра просмотры в г год года
   жарияланды жарияланған жарияланым жаңартылды қаралды оқылды көрілді рет сағат ж жыл жылғы жылы күні мин
   published posted updated on at views am pm date`.split(/\s+/u),
);

const monthStems: readonly (readonly string[])[] = [
  ['январ', 'янв', 'қаңтар', 'january', 'jan'],
  ['феврал', 'фев', 'ақпан', 'february', 'feb'],
  ['март', 'мар', 'наурыз', 'march', 'mar'],
  ['апрел', 'апр', 'сәуір', 'april', 'apr'],
  ['май', 'мая', 'мамыр', 'may'],
  ['июн', 'маусым', 'june', 'jun'],
  ['июл', 'шілде', 'july', 'jul'],
  ['август', 'авг', 'тамыз', 'august', 'aug'],
  ['сентябр', 'сен', 'қыркүйек', 'september', 'sep', 'sept'],
  ['октябр', 'окт', 'қазан', 'october', 'oct'],
  ['ноябр', 'ноя', 'қараша', 'november', 'nov'],
  ['декабр', 'дек', 'желтоқсан', 'december', 'dec'],
];

/** "января" → 1; null for a word that is no month. Russian months end in -я, -ь or -а. */
function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/(?<=[а-я])[аья]$/u, '');
  const at = monthStems.findIndex((stems) => stems.includes(bare) || stems.includes(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly parts: (groups: readonly string[]) => readonly [year: string, month: number | null, day: string];
}

/** The ways newspapers print a day, each with what its three groups are. */
const patterns: readonly DatePattern[] = [
  { pattern: /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/u, parts: ([y = '', m, d = '']) => [y, Number(m), d] },
  { pattern: /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/u, parts: ([d = '', m, y = '']) => [y, Number(m), d] },
  {
    pattern: /(\d{4})\s*(?:жылғы|жылы|жыл|ж\.?),?\s+(\d{1,2})\s+(\p{L}+)/u,
    parts: ([y = '', d = '', m = '']) => [y, monthOf(m), d],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u,
    parts: ([d = '', m = '', y = '']) => [y, monthOf(m), d],
  },
  { pattern: /(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u, parts: ([m = '', d = '', y = '']) => [y, monthOf(m), d] },
];

/** "27 января 2023" → "2023-01-27"; null where no day of the calendar is printed. */
export function readDate(words: string): string | null {
  for (const { pattern, parts } of patterns) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [year, month, day] = parts(match.slice(1));
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (month !== null && isDate(iso)) return iso;
  }
  return null;
}
