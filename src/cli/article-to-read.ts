import { isDate } from '../paper/dates.ts';
import { toLanguage } from '../paper/hints.ts';
import { tellLanguage } from '../ingest/card.ts';
import type { FoundArticle } from '../ingest/read-article.ts';
import { languages, type Language } from '../model/observation.ts';
import type { ArticleToRead } from '../extract/extract.ts';
import { toKnown } from './answer.ts';
import { UsageError } from './usage.ts';

/** What `extract` and `explain` are told by flags. */
export interface GivenCard {
  readonly lang?: string;
  readonly published?: string;
  readonly title?: string;
}

/** A found article as the reader takes it: flags before what the page says. Throws UsageError naming the flag that cannot be. */
export function toArticleToRead({ text, written, card }: FoundArticle, given: GivenCard): ArticleToRead {
  const said = { ...card, ...written };
  return {
    text,
    ...toKnown({
      lang: toGivenLanguage(given.lang) ?? written.lang ?? tellLanguage(text) ?? card.lang,
      published: toGivenDate(given.published) ?? said.published,
      title: given.title ?? said.title,
    }),
  };
}

function toGivenLanguage(given: string | undefined): Language | undefined {
  if (given === undefined) return undefined;
  const language = toLanguage(given);
  if (language === null) throw new UsageError(`--lang: "${given}" is not read; give ${languages.join(', ')}`);
  return language;
}

function toGivenDate(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!isDate(given)) throw new UsageError(`--published: "${given}" is no date; give 2023-01-27, 2023-01 or 2023`);
  return given;
}
