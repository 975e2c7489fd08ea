import type { ArticleCard } from '../model/article.ts';
import { languages, type Language } from '../model/observation.ts';
import { isDate } from './dates.ts';
import { findPrintedDate, isDateLine } from './dates.ts';
import { Problem } from './problem.ts';

/** What is known of an article so far; every part may be missing. */
export type CardHints = {
  readonly [
    K in keyof Pick<
      ArticleCard,
      | 'url'
      | 'outlet'
      | 'title'
      | 'lang'
      | 'published'
      | 'publishedBasis'
      | 'publishedNote'
      | 'rights'
      | 'extent'
      | 'origin'
    >
  ]?: ArticleCard[K];
};

/** What a text without a card says of itself: its headline and the date printed near its top. */
export function findHints(text: string): CardHints {
  const published = findPrintedDate(text);
  const title = findTitle(text);
  return {
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published, publishedBasis: 'printed' as const }),
  };
}

/** The first line that can be a headline: not a date or a counter, and no paragraph. Null where the text begins with its body. */
function findTitle(text: string): string | null {
  const first = firstLines(text, 5).find((line) => !isDateLine(line));
  if (first === undefined || first.length > 200 || /[\p{L}»")]{2}[.!?…]\s+\p{Lu}/u.test(first)) return null;
  return /\p{L}{2}/u.test(first) && !/[.:;,]$/u.test(first) ? first : null;
}

/** The first lines that are not blank, trimmed. */
export function firstLines(text: string, count: number): readonly string[] {
  return text
    .slice(0, 5000)
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, count);
}

/** Names under which the card's fields stand in front matter, sidecars and cards.json. */
const fieldNames: Readonly<Record<string, keyof CardHints>> = {
  url: 'url',
  link: 'url',
  canonical: 'url',
  outlet: 'outlet',
  title: 'title',
  lang: 'lang',
  language: 'lang',
  published: 'published',
  date: 'published',
  publishedbasis: 'publishedBasis',
  publishednote: 'publishedNote',
  rights: 'rights',
  extent: 'extent',
  origin: 'origin',
};

/**
 * Reads a card that somebody wrote ({ "outlet": "kt.kz", "published": "2023-01-27" }); fields that are none of the card's
 * are passed over. `where` names the place in problems. Throws Problem for a value that cannot be.
 */
export function toHints(fields: Readonly<Record<string, unknown>>, file: string, where: string): CardHints {
  const hints: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = fieldNames[name.toLowerCase().replace(/[-_]/gu, '')];
    if (field === undefined || value === null || value === undefined || value === '') continue;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new Problem(file, field, `${where} has no plain text there`, `write ${field}: some text`);
    }
    const words = String(value).trim();
    const check = checks[field];
    if (check && !check.fits(words)) {
      throw new Problem(file, field, `"${words.slice(0, 80)}" in ${where} cannot be`, `give ${check.cure}`);
    }
    hints[field] = canonical[field]?.(words) ?? words;
  }
  const dated = hints.published === undefined || hints.publishedBasis !== undefined;
  return (dated ? hints : { ...hints, publishedBasis: 'given' }) as CardHints;
}

interface Check {
  readonly fits: (words: string) => boolean;
  readonly cure: string;
}

const checks: Readonly<Partial<Record<keyof CardHints, Check>>> = {
  url: { fits: isAddress, cure: 'an address such as https://example.org/article' },
  lang: { fits: (words) => toLanguage(words) !== null, cure: `one of ${languages.join(', ')}` },
  published: {
    fits: (words) => isDate(words.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/u, '$1')),
    cure: 'a day, month or year such as 2023-01-27, 2023-01 or 2023',
  },
  publishedBasis: oneOf('printed', 'given', 'about', 'unknown'),
  rights: oneOf('quote', 'full'),
  extent: oneOf('whole', 'beginning'),
};

/** Fields that are written in more than one way, and their one form. */
const canonical: Readonly<Partial<Record<keyof CardHints, (words: string) => string | null>>> = {
  published: (words) => words.slice(0, 10),
  lang: toLanguage,
};

function oneOf(...values: readonly string[]): Check {
  return { fits: (words) => values.includes(words), cure: `one of ${values.join(', ')}` };
}

/** True for an http or https address of a host: an article is at no other. */
export function isAddress(words: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/iu.test(words) && URL.canParse(words);
}

/** "ru-RU", "kk_KZ", "kz" → Language; null for one that is not read. */
export function toLanguage(words: string): Language | null {
  const [tag = ''] = words.toLowerCase().split(/[-_]/u);
  const known = tag === 'kz' ? 'kk' : tag; // the country's code stands for the language on many pages
  return languages.find((language) => language === known) ?? null;
}

/** "https://www.kt.kz/rus/…" → "kt.kz". */
export function outletOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp)\./u, '');
}
