import { languageOf } from '../extract/language.ts';
import type { ArticleCard, ArticleRecord } from '../model/article.ts';
import { outletOf, type CardHints } from '../paper/hints.ts';
import { Problem } from '../paper/problem.ts';
import type { FoundArticle } from './read-article.ts';

/** All that is told about one article, the surest first: flags, a card somebody wrote, front matter, the record there is already, the page. */
export interface CardSources {
  readonly flags: CardHints;
  readonly written: CardHints;
  readonly known: ArticleRecord | null;
  /** ISO day of today; nothing has been published after it. */
  readonly today: string;
}

export type Card = Omit<ArticleCard, 'id' | 'readBy' | 'text'>;

/**
 * Puts an article's card together. Throws Problem naming the flags for what is missing or cannot be:
 * `a.txt: outlet, published: not found in the text; give --outlet kt.kz --published 2023-01-27`.
 */
export function toCard(article: FoundArticle, { flags, written, known, today }: CardSources): Card {
  const people = [flags, written, article.written, known ?? {}].map(withoutNulls);
  const layers = [...people, article.card];
  const first = <K extends keyof CardHints>(field: K) => layers.find((hints) => hints[field] !== undefined)?.[field];
  const url = first('url') ?? null;
  const outlet = first('outlet') ?? (url === null ? undefined : outletOf(url));
  // Kazakh pages often call themselves Russian: a page's own word counts only where its letters do not tell.
  const lang =
    people.find((hints) => hints.lang !== undefined)?.lang ?? tellLanguage(article.text) ?? article.card.lang ?? null;
  const date = toDate(layers);
  const missing = [
    ...(outlet === undefined ? [flagFor.outlet] : []),
    ...(date === null ? [flagFor.published] : []),
    ...(lang === null ? [flagFor.lang] : []),
  ];
  if (missing.length > 0 || outlet === undefined || date === null || lang === null) {
    throw new Problem(
      article.file,
      missing.map(({ field }) => field).join(', '),
      'not found in the text',
      `give ${missing.map(({ flag }) => flag).join(' ')}`,
    );
  }
  if (date.published !== null && date.published > today.slice(0, date.published.length)) {
    throw new Problem(
      article.file,
      'published',
      `${date.published} lies in the future (today is ${today})`,
      'give the day it appeared with --published',
    );
  }
  const origin = first('origin');
  return {
    url,
    outlet,
    title: first('title') ?? null,
    lang,
    ...date,
    rights: first('rights') ?? 'quote',
    extent: first('extent') ?? 'whole',
    ...(origin === undefined ? {} : { origin }),
  };
}

/** The language of a text of at least 40 letters, told from them; null for a shorter one. */
export function tellLanguage(text: string): Card['lang'] | null {
  return (text.slice(0, 2000).match(/\p{L}/gu)?.length ?? 0) < 40 ? null : languageOf(text);
}

const flagFor = {
  outlet: { field: 'outlet', flag: '--outlet kt.kz' },
  published: { field: 'published', flag: '--published 2023-01-27 (or --published-basis unknown)' },
  lang: { field: 'lang', flag: '--lang ru' },
} as const;

function withoutNulls(hints: CardHints): CardHints {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== null && value !== undefined));
}

type Dated = Pick<Card, 'published' | 'publishedBasis'> & { readonly publishedNote?: string };

/** Date, its basis and its note belong together: they come from the same place, unless a flag says otherwise. */
function toDate(layers: readonly CardHints[]): Dated | null {
  const [flags = {}] = layers;
  const source = layers.find(({ published }) => published !== undefined);
  const basis =
    flags.publishedBasis ??
    (source === flags ? layers.slice(1).find((hints) => hints.published === flags.published) : source)
      ?.publishedBasis ??
    (layers.some(({ publishedBasis }) => publishedBasis === 'unknown') ? 'unknown' : 'given');
  const note = flags.publishedNote ?? (source === flags ? undefined : source?.publishedNote);
  const kept = note === undefined ? {} : { publishedNote: note };
  if (basis === 'unknown') return { published: null, publishedBasis: 'unknown', ...kept };
  return source?.published === undefined || source.published === null
    ? null
    : { published: source.published, publishedBasis: basis, ...kept };
}
