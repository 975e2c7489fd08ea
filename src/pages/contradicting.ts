import type { DrawnRelation } from '../charts/timeline/layout.ts';
import type { Statement } from '../charts/statement.ts';
import { groupStatements, type StatementGroup } from '../model/agreement.ts';

/** The groups of what agrees and disagrees among some statements. */
export const groupsOf = (statements: readonly Statement[]): readonly StatementGroup[] =>
  groupStatements(
    statements.map(({ observation }) => observation),
    new Map(statements.map(({ article }) => [article.id, article] as const)).values(),
  );

/** Ids of the statements that contradict another one of them. */
export function contradicting(statements: readonly Statement[]): ReadonlySet<string> {
  const pairs = groupsOf(statements).flatMap((group) => group.pairs);
  return new Set(pairs.flatMap(({ a, b, relation }) => (relation === 'contradiction' ? [a.id, b.id] : [])));
}

/** Revisions and contradictions among some statements, as a timeline draws them. */
export function drawnRelations(statements: readonly Statement[]): readonly DrawnRelation[] {
  return groupsOf(statements).flatMap(({ pairs }) => [
    ...pairs.flatMap(({ a, b, relation }): DrawnRelation[] =>
      relation === 'revision' ? [{ kind: 'revision', ids: [a.id, b.id] }] : [],
    ),
    ...bracketed(pairs.flatMap(({ a, b, relation }) => (relation === 'contradiction' ? [a.id, b.id] : []))),
  ]);
}

const bracketed = (ids: readonly string[]): readonly DrawnRelation[] =>
  ids.length === 0 ? [] : [{ kind: 'contradiction', ids: [...new Set(ids)] }];
