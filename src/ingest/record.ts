import { createHash } from 'node:crypto';
import type { ArticleRecord } from '../model/article.ts';
import { mergeReadings } from '../model/merge.ts';
import type { Reading } from '../model/observation.ts';
import type { Card } from './card.ts';

export interface ArticleRead {
  readonly id: string;
  readonly card: Card;
  readonly text: string;
  readonly readings: readonly Reading[];
  /** The record there is already, with the work of its reviewers. */
  readonly previous: ArticleRecord | null;
}

/** Card and readings → the record to keep. What a person reviewed or rejected stays as it is, whatever is read now. */
export function toRecord({ id, card, text, readings, previous }: ArticleRead): ArticleRecord {
  return {
    schema: 1,
    id,
    ...card,
    readBy: 'dalel',
    text: { sha256: sha256Of(text), length: text.length },
    observations: mergeReadings(id, text, readings, previous?.observations ?? [], sha256Of),
    ...(card.rights === 'full' ? { fullText: text } : {}),
  };
}

/** SHA-256 of a text in UTF-8, 64 hex digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
