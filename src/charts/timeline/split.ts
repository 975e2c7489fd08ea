import type { Statement } from '../statement.ts';

/** Up to so many statements share one plot; beyond, most would stand without a label. */
const mostInOne = 32;
/** A party or body with fewer statements than this shares a plot with the others. */
const fewestOfOne = 5;

/** The statements of one plot; `subject` is null where several parties and bodies share it. */
export interface PlotGroup {
  readonly subject: string | null;
  readonly statements: readonly Statement[];
}

/**
 * Shares crowded statements out among plots, one for each party or body of which much is said, the most first, and one for the rest:
 * 97 statements → Amanat 26, Senate 16, …, the others 19. Few statements, or those of one subject, stay together. None is left out.
 */
export function splitCrowded(statements: readonly Statement[]): readonly PlotGroup[] {
  const together: PlotGroup = { subject: null, statements };
  if (statements.length <= mostInOne) return [together];
  const bySubject = Map.groupBy(statements, ({ observation }) => observation.subject);
  const large = [...bySubject]
    .filter(([, own]) => own.length >= fewestOfOne)
    .map(([subject, own]): PlotGroup => ({ subject, statements: own }))
    .sort((a, b) => b.statements.length - a.statements.length);
  if (large.length < 2) return [together];
  const rest = statements.filter(({ observation }) => (bySubject.get(observation.subject)?.length ?? 0) < fewestOfOne);
  const subject = new Set(rest.map(({ observation }) => observation.subject)).size === 1;
  return rest.length === 0
    ? large
    : [...large, { subject: subject ? (rest[0]?.observation.subject ?? null) : null, statements: rest }];
}
