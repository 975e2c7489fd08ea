import { parse } from 'yaml';
import { toHints, type CardHints } from '../paper/hints.ts';
import { Problem } from '../paper/problem.ts';

export interface Markdown {
  /** The article without Markdown marks. */
  readonly body: string;
  /** What the front matter says. */
  readonly written: CardHints;
  /** What the text says of itself: its first heading. */
  readonly card: CardHints;
}

/**
 * Splits Markdown into its card (the YAML between two lines of `---`) and its text without Markdown marks.
 * Throws Problem for front matter that is not closed or not YAML, naming the line.
 */
export function readFrontMatter(markdown: string, file: string): Markdown {
  const opening = /^---[ \t]*\r?\n/u.exec(markdown);
  if (!opening) return { body: toPlain(markdown), written: {}, card: headingOf(markdown) };
  const rest = markdown.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu.exec(rest);
  if (!closing) {
    throw new Problem(file, 'front matter', 'it begins with --- and never ends', 'close it with a line of ---');
  }
  const written = readYaml(rest.slice(0, closing.index), file);
  const body = rest.slice(closing.index + closing[0].length);
  if (/^\s*$/u.test(body)) {
    throw new Problem(file, 'text', 'there is nothing after the front matter', 'put the article below it');
  }
  return { body: toPlain(body), written, card: headingOf(body) };
}

function readYaml(yaml: string, file: string): CardHints {
  let fields: unknown;
  try {
    fields = parse(yaml);
  } catch (error) {
    const at = (error as { linePos?: readonly { line: number }[] }).linePos?.[0]?.line;
    const [first = 'not YAML'] = String((error as Error).message).split(/ at line |\n/u);
    throw new Problem(
      file,
      'front matter',
      `${at === undefined ? '' : `line ${at + 1}: `}${first}`,
      'write "key: value" lines, with quotes around text that has a colon',
    );
  }
  if (fields === null || fields === undefined) return {};
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new Problem(
      file,
      'front matter',
      'it has no "key: value" lines',
      'write them, such as "published: 2023-01-27"',
    );
  }
  return toHints(fields as Readonly<Record<string, unknown>>, file, 'front matter');
}

function headingOf(markdown: string): CardHints {
  const heading = /^#[ \t]+(\S.{0,300}?)[ \t#]*\r?$/mu.exec(markdown)?.[1];
  return heading === undefined ? {} : { title: toPlain(heading).trim() };
}

/** Markdown marks and what takes their place; each stretch is bounded so that no text makes it slow. */
const marks: readonly (readonly [mark: RegExp, instead: string])[] = [
  [/^[ \t]{0,3}#{1,6}[ \t]+/gmu, ''],
  [/^[ \t]{0,3}>[ \t]?/gmu, ''],
  [/!\[[^\]\n]{0,300}\]\([^)\s]{0,2000}\)/gu, ''],
  [/\[([^\][\n]{1,300})\]\([^)\s]{0,2000}\)/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*{1,3}(?=\S)([^*\n]{1,500}?)(?<=\S)\*{1,3}(?![\p{L}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_{1,2}(?=\S)([^_\n]{1,500}?)(?<=\S)_{1,2}(?![\p{L}\p{N}_])/gu, '$1'],
];

/** "**249** филиалов, [около 4 тысяч](https://…)" → "249 филиалов, около 4 тысяч". */
function toPlain(markdown: string): string {
  return marks.reduce((text, [mark, instead]) => text.replace(mark, instead), markdown);
}
