import type { ArticleCard } from './article.ts';
import type { Observation } from './observation.ts';
import type { Reference } from './reference.ts';

/** An observation as published: it knows its article. Rejected ones are not published. */
export interface PublishedObservation extends Observation {
  readonly article: string;
}

/** The one file the dashboard reads: sorted, validated, byte-identical for equal input. */
export interface Snapshot {
  readonly schema: 1;
  readonly articles: readonly ArticleCard[];
  readonly observations: readonly PublishedObservation[];
  readonly reference: Reference;
}

/** public/snapshot/manifest.json: which snapshot is the newest, and what it holds. */
export interface SnapshotManifest {
  readonly schema: 1;
  /** First 12 hex digits of the SHA-256 of the snapshot file. */
  readonly version: string;
  /** File name beside the manifest: "dalel-0123456789ab.json". */
  readonly file: string;
  readonly bytes: number;
  readonly articles: number;
  readonly observations: number;
  /** Publication day of the newest article: the snapshot carries no clock time of its own. */
  readonly newest: string | null;
}
