import * as z from 'zod/mini';
import type { ArticleToRead, Extracted, extract } from '../extract/extract.ts';
import type { QuantityMention } from '../extract/mentions.ts';
import { languages, type Doubt, type Reading } from '../model/observation.ts';

export type Extract = typeof extract;

/** One article of a batch. */
export interface BatchArticle extends ArticleToRead {
  readonly id: string | number;
}

/** What `extract --json` prints: `--batch` puts the id before it. */
export interface Answer {
  readonly observations: readonly Reading[];
  readonly doubts: readonly Doubt[];
  readonly mentions?: readonly MentionAnswer[];
}

/** A number found, whether it became a figure or not: "3 мыңнан астамы" → { value: 3000, qualifier: 'moreThan', … }. */
type MentionAnswer = Pick<QuantityMention, 'start' | 'end' | 'value' | 'min' | 'max' | 'qualifier' | 'unit'>;

const batchSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.optional(z.nullable(z.enum(languages))),
  published: z.optional(
    z.nullable(
      z
        .string()
        .check(z.regex(/^\d{4}(-\d\d(-\d\d([T ].*)?)?)?$/u, 'expected an ISO day, month or year such as 2023-01-27')),
    ),
  ),
  title: z.optional(z.nullable(z.string())),
});

/** Reads one line of NDJSON: {"id":"a","text":"…","lang":"ru","published":"2023-01-27"}. Throws an Error naming the field that does not fit. */
export function parseBatchArticle(line: string): BatchArticle {
  let unknown: unknown;
  try {
    unknown = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const result = z.safeParse(batchSchema, unknown);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(
      `${issue?.path.join('.') || 'article'}: ${expected[String(issue?.path[0])] ?? issue?.message ?? 'does not fit'}`,
    );
  }
  const { id, text, lang, published, title } = result.data;
  return { id, text, ...toKnown({ lang, published: published?.slice(0, 10), title }) };
}

const expected: Readonly<Record<string, string>> = {
  id: 'expected text or a number',
  text: 'expected text',
  lang: `expected ${languages.map((lang) => `"${lang}"`).join(', ')} or null`,
  published: 'expected an ISO day, month or year such as "2023-01-27", or null',
  title: 'expected text or null',
  undefined: 'expected an object with id and text',
};

/** Leaves out what is absent, null or empty, so that "not given" has one form. */
export function toKnown<T extends Readonly<Record<string, unknown>>>(
  given: T,
): { [K in keyof T]?: Exclude<T[K], null | undefined> } {
  const known = Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return Object.fromEntries(known) as { [K in keyof T]?: Exclude<T[K], null | undefined> };
}

/** An extraction as the contract has it; `mentions` only where asked for. */
export function toAnswer(extraction: Extracted, mentions: boolean): Answer {
  const { observations, doubts } = extraction;
  return mentions
    ? { observations, doubts, mentions: extraction.mentions.map(toMentionAnswer) }
    : { observations, doubts };
}

/** One line of `--batch` output, before it is written as JSON. */
export function toBatchAnswer(article: BatchArticle, extraction: Extracted, mentions: boolean) {
  return { id: article.id, ...toAnswer(extraction, mentions) };
}

function toMentionAnswer({ start, end, value, min, max, qualifier, unit }: QuantityMention): MentionAnswer {
  return { start, end, value, min, max, qualifier, unit };
}
