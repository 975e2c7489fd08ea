import type { ArticleRecord } from '../model/article.ts';
import type { Language, Reading } from '../model/observation.ts';
import { parseRecord } from '../model/parse.ts';
import { toArticleId } from '../model/article-id.ts';
import { toCard } from './card.ts';
import type { CardHints } from '../paper/hints.ts';
import { Problem } from '../paper/problem.ts';
import type { FoundArticle } from './read-article.ts';
import { sha256Of, toRecord } from './record.ts';
import { toRecordJson } from '../model/record-json.ts';
import type { Shelf } from './shelf.ts';

/** The reader of articles, `extract` of the room of that name. */
export type Read = (article: {
  readonly text: string;
  readonly lang: Language;
  readonly published?: string;
  readonly title?: string;
}) => { readonly observations: readonly Reading[] };

export interface IngestSettings {
  readonly flags: CardHints;
  readonly read: Read;
  readonly today: string;
}

export interface Ingested {
  readonly record: ArticleRecord;
  readonly isNew: boolean;
  readonly warnings: readonly string[];
}

/**
 * One article → its record, put on the shelf. The same article (same address or same text) gives its record again, never a
 * second one. Nothing is written. Throws Problem for what a person must put right.
 */
export function ingestArticle(
  article: FoundArticle,
  written: CardHints,
  shelf: Shelf,
  { flags, read, today }: IngestSettings,
): Ingested {
  const { file, text } = article;
  const url = flags.url ?? written.url ?? article.written.url ?? article.card.url ?? null;
  const sameText = shelf.byText(sha256Of(text));
  const sameUrl = shelf.byUrl(url);
  const known = sameText ?? sameUrl;
  if (sameText && url !== null && sameText !== sameUrl && (sameText.url ?? sameUrl) !== null) {
    throw new Problem(
      file,
      'url',
      `this very text is in records/${sameText.id}.json already, ${sameText.url === null ? 'without an address' : `under ${sameText.url}`}`,
      'leave this file out, or correct the address',
    );
  }
  const before = known === null ? null : shelf.fileOf(known.id);
  if (known !== null && before !== null) {
    if (sameText === null) {
      throw new Problem(file, 'url', `${before} has another text under the same address`, 'leave one of the two out');
    }
    const twice = `${file}: text: the same article as ${before}; it is kept once, under one name`;
    return { record: known, isNew: false, warnings: [twice] };
  }
  const card = toCard(article, { flags, written, known, today });
  const extraction = read({
    text,
    lang: card.lang,
    ...(card.published === null ? {} : { published: card.published }),
    ...(card.title === null ? {} : { title: card.title }),
  });
  const id = known?.id ?? toArticleId(card.outlet, card.published, shelf.has);
  const record = toRecord({ id, card, text, readings: extraction.observations, previous: known });
  parseRecord(JSON.parse(toRecordJson(record)), `records/${id}.json`);
  const warnings = warningsOf(file, record, known, shelf);
  shelf.put(record, file);
  return { record, isNew: known === null, warnings };
}

function warningsOf(file: string, record: ArticleRecord, known: ArticleRecord | null, shelf: Shelf): readonly string[] {
  const warn = (field: string, wrong: string, cure: string) => `${file}: ${field}: ${wrong}; ${cure}`;
  const lost = record.observations.filter(({ quote }) => quote.start === null);
  return [
    ...(shelf.knowsOutlet(record.outlet)
      ? []
      : [warn('outlet', `"${record.outlet}" is in no record yet`, 'check its spelling, or leave it if it is new')]),
    ...(record.url === null
      ? [warn('url', 'the address is not known, so figures cannot link to the page', 'give --url if you have it')]
      : []),
    ...(record.title === null ? [warn('title', 'no headline was found', 'give --title if you have it')] : []),
    ...(known?.text && known.text.sha256 !== record.text?.sha256
      ? [
          warn(
            'text',
            `it differs from the text read before as records/${known.id}.json`,
            'look at the changed figures',
          ),
        ]
      : []),
    ...lost.map(({ id, quote }) =>
      warn(`observations ${id}`, `a person noted «${quote.exact}», which is not in this text`, 'check the quotation'),
    ),
  ];
}
