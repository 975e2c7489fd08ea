import type { Language } from './observation.ts';

/** The files published beside the snapshot under names that stay: public/snapshot/dalel.csv and its company. */
export const fileNames = [
  'dalel.csv',
  'dalel-excel.csv',
  'dalel.parquet',
  'dalel.ndjson',
  'dalel.json',
  'articles.csv',
  'indicators.csv',
  'regions.csv',
  'parties.csv',
  'datapackage.json',
  'changes.json',
] as const;
export type FileName = (typeof fileNames)[number];

/** What a feed is about: everything, or one region, party or indicator. */
export type FeedTopic =
  | { readonly kind: 'all' }
  | { readonly kind: 'region' | 'party' | 'indicator'; readonly id: string };

export type FeedForm = 'atom' | 'json';

/** Where a feed lies below snapshot/: ({ kind: "region", id: "KZ-61" }, "ru", "atom") → "feed/ru/region/KZ-61.atom". */
export function feedPath(topic: FeedTopic, lang: Language, form: FeedForm): string {
  return `feed/${lang}/${topic.kind === 'all' ? 'all' : `${topic.kind}/${topic.id}`}.${form}`;
}

/** Where one figure's own JSON lies below snapshot/: "figure/kt-2023-01-27-1.3f9a1c.json". */
export function figurePath(id: string): string {
  return `figure/${id}.json`;
}
