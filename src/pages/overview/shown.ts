import type { Statement } from '../../charts/statement.ts';
import type { PublishedObservation } from '../../model/snapshot.ts';

/** The figures of a panel in reading order, each once: what its rail, table and CSV hold. */
export function shown(parts: readonly (readonly (Statement | null)[])[]): readonly PublishedObservation[] {
  const seen = new Map<string, PublishedObservation>();
  for (const statement of parts.flat())
    if (statement !== null) seen.set(statement.observation.id, statement.observation);
  return [...seen.values()];
}
