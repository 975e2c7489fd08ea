import { parseArgs, stripVTControlCharacters } from 'node:util';
import { extract, type Explanation, type Extracted } from '../extract/extract.ts';
import type { Doubt, Reading } from '../model/observation.ts';
import { readArticleFile } from '../ingest/read-article.ts';
import { toArticleToRead } from './article-to-read.ts';
import { sayCount, sayPeriod, sayQualifier, sayQuantity } from './say.ts';
import { paint, write } from './terminal.ts';
import { UsageError } from './usage.ts';

export const summary = 'show an article with every number marked: what it was read as, and why';

export const help = `dalel explain: show an article with every number marked, and below each paragraph what it was read as, and why

usage: dalel explain FILE|- [--published DATE] [--lang kk|ru|en] [--title TEXT]

A figure that was read is marked [1 …] and its note says what it counts, for whom, where and when, which of that stands in
the words and which was supposed, and by which rule it was read. A number that was left is marked {a …} and its note says why.

examples:
  dalel explain article.txt --published 2023-01-27
  dalel explain page.html | less -R
  FORCE_COLOR=1 dalel explain page.html | less -R

Exit codes: 0 done · 2 wrong use or bad input`;

const options = { published: { type: 'string' }, lang: { type: 'string' }, title: { type: 'string' } } as const;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, another] = positionals;
  if (file === undefined || another !== undefined) {
    throw new UsageError(`give one file, or - for standard input, got ${positionals.length} files`);
  }
  const article = toArticleToRead(await readArticleFile(file), values);
  const extraction = extract(article);
  await write(`${paint('dim', sayArticle(extraction.lang, article.published ?? null))}\n\n`);
  await write(explain(article.text, extraction, process.stdout.columns ?? 100));
  return 0;
}

function sayArticle(lang: string, published: string | null): string {
  return published === null
    ? `Language: ${lang}. Day of publication: not known, so "last year" and the like cannot be dated (--published).`
    : `Language: ${lang}. Published: ${published}; "last year" and the like are counted from it.`;
}

type ToExplain = Pick<Extracted, 'observations' | 'doubts' | 'explanation'>;

interface Note extends Stretch {
  readonly mark: string;
  readonly kind: 'read' | 'left';
  readonly lines: readonly string[];
}

/** The text with numbered marks, wrapped at `width` columns, and below each paragraph the notes that belong to it. */
export function explain(text: string, extraction: ToExplain, width: number): string {
  const { observations, doubts, explanation } = extraction;
  const notes = inOrder(toNotes(observations, doubts));
  const clues = inOrder(explanation.filter(({ what }) => Object.hasOwn(clueWords, what)));
  const furniture = inOrder(explanation.filter(({ what }) => what === 'furniture'));
  const columns = Math.min(width, 100);
  const paragraphs = paragraphsOf(text).map(({ start, end }) => {
    const own = notes(start, end);
    const passedOver = furniture(start, end).find((one) => one.start <= start + 1 && one.end >= end - 1);
    const told = own.filter((note) => note.start >= start); // a note is told where it begins
    const words = wrap(marked(text, start, end, own), columns);
    return [
      passedOver ? paint('dim', words) : words,
      ...(passedOver ? [`      ${paint('dim', `not read: ${passedOver.value}`)}`] : []),
      ...told.map(sayNote),
      ...(told.length > 0 ? sayClues(clues(start, end), columns) : []),
      '',
    ].join('\n');
  });
  return `${paragraphs.join('\n')}\nRead: ${sayCount(observations.length, 'figure')}. Left: ${sayCount(doubts.length, 'number')}.\n`;
}

function sayNote({ mark, kind, lines }: Note): string {
  const [first = '', ...more] = lines;
  const sign = kind === 'read' ? paint(['bold', 'green'], mark.padStart(4)) : paint('yellow', mark.padStart(4));
  return [`${sign}  ${first}`, ...more.map((line) => `      ${paint('dim', line)}`)].join('\n');
}

/** What words other than numbers are read as, in the order in which it is told. */
const clueWords: Readonly<Record<string, string>> = {
  noun: 'things counted',
  body: 'parties and bodies',
  place: 'places',
  period: 'times',
};

function sayClues(clues: readonly Explanation[], width: number): readonly string[] {
  return Object.entries(clueWords).flatMap(([kind, words]) => {
    const own = clues.filter(({ what }) => what === kind);
    const said = new Set(own.map((clue) => `«${clue.words.replace(/\s+/gu, ' ')}» ${clue.value}`));
    if (said.size === 0) return [];
    const lines = wrap(`${words}: ${[...said].join('; ')}`, width - 6).split('\n');
    return lines.map((line) => `      ${paint('dim', line)}`);
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Gives those of many spans that meet a stretch; asked for one stretch after the other, it walks through them once. */
function inOrder<T extends Stretch>(spans: readonly T[]): (start: number, end: number) => readonly T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return (start, end) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next += 1;
    let beyond = next;
    while ((sorted[beyond]?.start ?? Infinity) < end) beyond += 1;
    return sorted.slice(next, beyond).filter((span) => span.end > start);
  };
}

/** Figures are numbered 1, 2, 3; numbers left are lettered a, b, …, z, aa. A figure takes precedence where both mark one place. */
function toNotes(observations: readonly Reading[], doubts: readonly Doubt[]): readonly Note[] {
  const read = observations
    .filter(({ quote }) => quote.start !== null)
    .toSorted((a, b) => figureSpan(a).start - figureSpan(b).start)
    .map((reading, at): Note => {
      return { ...figureSpan(reading), mark: String(at + 1), kind: 'read', lines: explainReading(reading) };
    });
  let next = 0;
  const left = doubts
    .toSorted((a, b) => a.start - b.start)
    .filter((doubt) => {
      while ((read[next]?.end ?? Infinity) <= doubt.start) next += 1;
      return (read[next]?.start ?? Infinity) >= doubt.end;
    })
    .map(({ start, end, words, reason }, at): Note => ({
      start,
      end,
      mark: toLetters(at),
      kind: 'left',
      lines: [`«${words.replace(/\s+/gu, ' ')}» was left: ${reason}`],
    }));
  return [...read, ...left].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Where the number itself stands, or the whole quotation where that is not told. */
function figureSpan({ quote }: Reading): Stretch {
  const start = quote.start ?? 0;
  const [from, to] = quote.figure ?? [0, quote.exact.length];
  return { start: start + from, end: start + to };
}

function toLetters(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : toLetters(Math.floor(at / 26) - 1) + letter;
}

const howSaid = {
  stated: 'said here',
  carried: 'carried over from before',
  implied: 'supposed: nothing says otherwise',
} as const;

const howDated = {
  stated: 'said in the text',
  relative: 'counted from the day of publication',
  implied: 'supposed',
  unknown: 'not known',
} as const;

/** What a figure was read as, in sentences for somebody who reads the language and does not program. */
function explainReading(reading: Reading): readonly string[] {
  const { quantity, indicator, dimensions, attribution, period, speaker, flags } = reading;
  const slices = Object.entries(dimensions).map(([name, value]) => `${name}: ${value}`);
  const quoted = (words: string | null | undefined) => (words ? ` («${words.replace(/\s+/gu, ' ')}»)` : '');
  return [
    `${paint('bold', sayQuantity(quantity))} counted as ${indicator}${slices.length > 0 ? ` (${slices.join(', ')})` : ''}`,
    ...(quantity.word ? [`how sure: «${quantity.word}» is read as "${sayQualifier(quantity.qualifier)}"`] : []),
    `whose: ${reading.subject}, ${howSaid[attribution.subject.how]}${quoted(attribution.subject.words)}`,
    `where: ${[reading.region].flat().join(' + ')}, ${howSaid[attribution.region.how]}${quoted(attribution.region.words)}`,
    `when: ${sayPeriod(period).replace(/ \(\w+\)$/u, '')}, ${howDated[period.basis]}${quoted(period.words)}`,
    ...(speaker === null ? [] : [`who says so: ${[speaker.name, speaker.role].filter(Boolean).join(', ')}`]),
    ...flags.map((flag) => `beware: ${flagWords[flag]}`),
    `words kept: «${reading.quote.exact.replace(/\s+/gu, ' ')}»`,
    `rule: ${sayRule(reading.rule)}`,
  ];
}

/** Kinds of rules, in words; a rule's own name follows where it says more. */
const ruleWords: Readonly<Record<string, string>> = {
  noun: 'the thing counted is named beside the number',
  list: 'the number continues a list, and counts what the one before it counts',
  verb: 'the verb beside the number says what was counted',
  share: 'a percentage; the words around say of what',
  people: 'a number of people; the words around say which',
  group: 'a number of people of a group; the sentence before says of what',
  age: 'years of age, since the sentence speaks of candidates',
  'by hand': 'a person read it',
};

/** "list:share" → "the number continues a list, … (list, share)". */
function sayRule(rule: string): string {
  const names = rule.split(':').map((name) => name.replaceAll('-', ' '));
  const [kind = ''] = rule.split(':');
  const known = ruleWords[kind];
  if (known === undefined) return names.join(', ');
  return names.length > 1 ? `${known} (${names.join(', ')})` : known;
}

const flagWords: Readonly<Record<Reading['flags'][number], string>> = {
  plan: 'a plan or a goal, not something that was counted',
  'parts-differ': 'its parts in the text do not add up to it',
  'share-differs': 'its share in the text does not follow from its base',
};

function paragraphsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\r\n]+/gu)]
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The words of a paragraph with its marks: "[1 249] филиалов", "{a 27 января}". */
function marked(text: string, start: number, end: number, notes: readonly Note[]): string {
  let at = start;
  let out = '';
  for (const note of notes) {
    const from = Math.max(note.start, at);
    const to = Math.min(note.end, end);
    if (from >= to) continue; // two notes on one number: the first carries the mark
    const others = notes.filter(
      (other) => other !== note && other.start < to && other.end > from && other.kind === note.kind,
    );
    const mark = [note, ...others].map((one) => one.mark).join(',');
    const words = text.slice(from, to);
    const shown =
      note.kind === 'read' ? paint(['bold', 'green'], `[${mark} ${words}]`) : paint('yellow', `{${mark} ${words}}`);
    out += text.slice(at, from) + shown;
    at = to;
  }
  return out + text.slice(at, end);
}

/** Breaks lines at spaces; colours take no room. */
function wrap(words: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of words.trim().split(/[ \t]+/u)) {
    const long = stripVTControlCharacters(word).length;
    if (length > 0 && length + 1 + long > width) {
      lines.push(line);
      line = word;
      length = long;
    } else {
      line = length > 0 ? `${line} ${word}` : word;
      length += long + (length > 0 ? 1 : 0);
    }
  }
  return [...lines, line].join('\n');
}
