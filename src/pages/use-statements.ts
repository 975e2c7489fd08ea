import { useMemo } from 'react';
import { toStatements, type Statement } from '../charts/statement.ts';
import { usePage } from './page.ts';

/** What the filters leave, each figure with its article's card. */
export function useSelected(): readonly Statement[] {
  const { collection, selection } = usePage();
  return useMemo(
    () => toStatements(selection.observations, (id) => collection.articleById.get(id)),
    [collection, selection],
  );
}

/** Everything published, each figure with its article's card. */
export function useEverything(): readonly Statement[] {
  const { collection } = usePage();
  return useMemo(() => toStatements(collection.observations, (id) => collection.articleById.get(id)), [collection]);
}

/** The ids of the parties of the reference: what is not among them is a chamber, a body or a person. */
export function usePartyIds(): ReadonlySet<string> {
  const { collection } = usePage();
  return useMemo(() => new Set(collection.partyById.keys()), [collection]);
}
