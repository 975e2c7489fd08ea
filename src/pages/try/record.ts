import { toArticleId } from '../../model/article-id.ts';
import type { ArticleCard, ArticleRecord } from '../../model/article.ts';
import type { Language } from '../../model/observation.ts';
import { DataError, parseRecord } from '../../model/parse.ts';
import { isAddress } from '../../paper/hints.ts';
import type { Sheet } from './sheet.ts';

/** What a person fills in about an article, as it stands in the fields. */
export interface CardFields {
  readonly title: string;
  /** ISO, null for none or none that can be read. */
  readonly published: string | null;
  readonly basis: ArticleCard['publishedBasis'];
  readonly lang: Language;
  readonly outlet: string;
  readonly url: string;
  readonly full: boolean;
  readonly beginning: boolean;
}

/** What keeps a record from being written. */
export type Wanting = 'outlet' | 'text' | 'address';

export type Written =
  | { readonly record: ArticleRecord }
  | { readonly wanting: readonly Wanting[]; readonly problems: readonly string[] };

/** The record of a sheet, in the form of data/records, checked as every record is; or what is wanting. */
export function toRecord(sheet: Sheet, fields: CardFields, isTaken: (id: string) => boolean): Written {
  const { opened, read } = sheet;
  const outlet = fields.outlet.trim();
  const url = fields.url.trim();
  const wanting: readonly Wanting[] = [
    ...(opened === null && read === null ? (['text'] as const) : []),
    ...(outlet === '' ? (['outlet'] as const) : []),
    ...(url !== '' && !isAddress(url) ? (['address'] as const) : []),
  ];
  if (wanting.length > 0) return { wanting, problems: [] };
  const id = opened?.id ?? toArticleId(outlet, fields.published, isTaken);
  const title = fields.title.trim();
  const record: ArticleRecord = {
    ...opened,
    schema: 1,
    id,
    url: url === '' ? null : url,
    outlet,
    title: title === '' ? null : title,
    lang: fields.lang,
    published: fields.published,
    publishedBasis: fields.published === null ? 'unknown' : fields.basis === 'unknown' ? 'given' : fields.basis,
    rights: fields.full ? 'full' : 'quote',
    readBy: opened?.readBy ?? 'dalel',
    extent: fields.beginning ? 'beginning' : 'whole',
    text: read === null ? (opened?.text ?? null) : { sha256: read.sha256, length: read.text.length },
    observations: sheet.observations.map((one) => ({ ...one, id: one.id.replace(/^.*(?=\.)/u, id) })),
  };
  const { fullText: _, ...short } = record;
  const text = read?.text ?? opened?.fullText;
  const whole = fields.full && text !== undefined ? { ...short, fullText: text } : short;
  try {
    return { record: parseRecord(whole, `${id}.json`) };
  } catch (error) {
    if (error instanceof DataError) return { wanting: [], problems: error.problems };
    throw error;
  }
}
