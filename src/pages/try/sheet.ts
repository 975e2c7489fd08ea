import type { ArticleRecord } from '../../model/article.ts';
import { mergeReadings } from '../../model/merge.ts';
import type { Observation, ReviewStatus } from '../../model/observation.ts';
import { draftId } from './draft.ts';
import type { WhatWasRead } from './read.worker.ts';
import { sha256Of } from './sha256.ts';

/** What lies before the reader: a reading of a text, a record under review, or both. */
export interface Sheet {
  /** The record that was opened; null for a new article. */
  readonly opened: ArticleRecord | null;
  /** The last reading; null where there is only a record. */
  readonly read: WhatWasRead | null;
  /** In the order of the text. */
  readonly observations: readonly Observation[];
  /** What the corrected ones were before a person corrected them. */
  readonly before: ReadonlyMap<string, Observation>;
  /** Whether something was judged since the record was last taken out. */
  readonly unsaved: boolean;
}

export const emptySheet: Sheet = { opened: null, read: null, observations: [], before: new Map(), unsaved: false };

/** A record to review, as it was written. */
export function openRecord(record: ArticleRecord): Sheet {
  return { ...emptySheet, opened: record, observations: record.observations };
}

/**
 * Lays a new reading on the sheet. A reviewer's work stays: of a record all of it, of a text that was changed meanwhile
 * what still has its words there.
 */
export function withReading(sheet: Sheet, read: WhatWasRead): Sheet {
  const { opened } = sheet;
  const kept =
    opened === null
      ? sheet.observations.filter(({ status, quote }) => status !== 'unreviewed' && read.text.includes(quote.exact))
      : sheet.observations;
  // With nothing to keep, the worker's own names stand: a long text has thousands of figures to name.
  const observations =
    opened === null && kept.length === 0
      ? read.observations
      : mergeReadings(opened?.id ?? draftId, read.text, read.observations, kept, sha256Of);
  const ids = new Set(observations.map(({ id }) => id));
  return {
    ...sheet,
    read,
    observations,
    before: new Map([...sheet.before].filter(([id]) => ids.has(id))),
    unsaved: sheet.unsaved && kept.length > 0,
  };
}

/** Accepts, rejects or takes back one figure; taken back, a corrected one is again as it was read. */
export function withStatus(sheet: Sheet, id: string, status: ReviewStatus): Sheet {
  const was = sheet.before.get(id);
  const observations = sheet.observations.map((one) =>
    one.id !== id ? one : status === 'unreviewed' && was !== undefined ? { ...was, status } : { ...one, status },
  );
  const before = new Map(sheet.before);
  if (status === 'unreviewed') before.delete(id);
  return { ...sheet, observations, before, unsaved: true };
}

/** Accepts every figure that nobody has judged. */
export function withRestAccepted(sheet: Sheet): Sheet {
  const observations = sheet.observations.map((one) =>
    one.status === 'unreviewed' ? { ...one, status: 'reviewed' as const } : one,
  );
  return { ...sheet, observations, unsaved: true };
}

/** Puts a person's correction in the place of a reading; it is reviewed by that. */
export function withCorrection(sheet: Sheet, corrected: Observation): Sheet {
  const { id } = corrected;
  const was = sheet.observations.find((one) => one.id === id);
  if (was === undefined) return sheet;
  return {
    ...sheet,
    observations: sheet.observations.map((one) => (one.id === id ? { ...corrected, status: 'reviewed' } : one)),
    before: new Map(sheet.before).set(id, sheet.before.get(id) ?? was),
    unsaved: true,
  };
}

/** Whether the words of a figure stand where it says, in the text at hand. */
export function standsIn(text: string, { quote }: Observation): boolean {
  return quote.start !== null && text.startsWith(quote.exact, quote.start);
}
