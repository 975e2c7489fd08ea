import type { ArticleCard } from '../model/article.ts';
import type { PublishedObservation, Snapshot, SnapshotManifest } from '../model/snapshot.ts';
import { toCollection, type Collection } from './collection.ts';

/** For tests: an observation with everything it must have, and what the test is about. */
export function observationWith(more: Partial<PublishedObservation>): PublishedObservation {
  const stated = { how: 'stated', words: null } as const;
  return {
    id: 'paper-2023-03-20-1.000001',
    article: 'paper-2023-03-20-1',
    status: 'reviewed',
    indicator: 'members',
    subject: 'amanat',
    region: 'KZ',
    quantity: { qualifier: 'exact', word: null, value: 100, min: null, max: null, unit: 'persons' },
    period: { start: '2023-03-20', end: '2023-03-20', basis: 'stated' },
    dimensions: {},
    speaker: null,
    quote: { exact: '100 человек', prefix: '', suffix: '', start: 0, end: 11, figure: null },
    attribution: { subject: stated, region: stated },
    flags: [],
    rule: 'test',
    ...more,
  };
}

/** For tests: an invented article's card. */
export function cardWith(more: Partial<ArticleCard>): ArticleCard {
  return {
    id: 'paper-2023-03-20-1',
    url: 'https://paper.example/1',
    outlet: 'paper.example',
    title: 'Выдуманная статья',
    lang: 'ru',
    published: '2023-03-20',
    publishedBasis: 'printed',
    rights: 'quote',
    readBy: 'hand',
    extent: 'whole',
    text: null,
    ...more,
  };
}

/** For tests: the manifest of a snapshot that is nowhere. */
export const smallManifest: SnapshotManifest = {
  schema: 1,
  version: '0123456789ab',
  file: 'dalel-0123456789ab.json',
  bytes: 0,
  articles: 0,
  observations: 0,
  newest: null,
};

/** For tests: a collection of a few articles and observations. */
export function smallCollection(
  articles: readonly ArticleCard[],
  observations: readonly PublishedObservation[],
  reference: Partial<Snapshot['reference']> = {},
): Collection {
  const empty = { regions: [], parties: [], events: [], elections: [], outlets: [] };
  return toCollection({ schema: 1, articles, observations, reference: { ...empty, ...reference } }, smallManifest);
}
