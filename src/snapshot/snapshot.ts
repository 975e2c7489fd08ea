import { createHash } from 'node:crypto';
import type { ArticleCard, ArticleRecord } from '../model/article.ts';
import { parseManifest, parseSnapshot } from '../model/parse.ts';
import type { Reference } from '../model/reference.ts';
import type { PublishedObservation, Snapshot, SnapshotManifest } from '../model/snapshot.ts';

/** What is published: the snapshot's bytes and the manifest that names them by their hash. */
export interface Publication {
  readonly manifest: SnapshotManifest;
  readonly snapshot: Snapshot;
  readonly text: string;
}

/**
 * Puts records and reference facts together: sorted by id, without rejected readings and without whole texts, checked by
 * the same door the browser uses. Equal input gives equal bytes. Throws DataError.
 */
export function toPublication(records: readonly ArticleRecord[], reference: Reference): Publication {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const snapshot: Snapshot = {
    schema: 1,
    articles: sorted.map(toCard),
    observations: sorted.flatMap(toPublished),
    reference,
  };
  const text = `${JSON.stringify(snapshot)}\n`;
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const file = `dalel-${version}.json`;
  parseSnapshot(snapshot, file);
  const manifest: SnapshotManifest = {
    schema: 1,
    version,
    file,
    bytes: Buffer.byteLength(text),
    articles: snapshot.articles.length,
    observations: snapshot.observations.length,
    newest: newestDay(snapshot.articles),
  };
  return { manifest: parseManifest(manifest, 'manifest.json'), snapshot, text };
}

function toCard(record: ArticleRecord): ArticleCard {
  const { schema: _schema, observations: _observations, fullText: _fullText, ...card } = record;
  return card;
}

function toPublished(record: ArticleRecord): readonly PublishedObservation[] {
  return record.observations
    .filter((observation) => observation.status !== 'rejected')
    .map((observation) => ({ ...observation, article: record.id }));
}

function newestDay(articles: readonly ArticleCard[]): string | null {
  return articles.reduce<string | null>(
    (newest, { published }) => (published && (!newest || published > newest) ? published : newest),
    null,
  );
}
