import { createContext, useContext } from 'react';
import type { Collection } from '../query/collection.ts';
import type { Selection } from '../query/select.ts';
import type { ViewHandle } from '../view/use-view.ts';

/** What every page is given: where the reader is, everything published, and what the filters leave of it. */
export interface PageData extends ViewHandle {
  readonly collection: Collection;
  readonly selection: Selection;
}

const PageContext = createContext<PageData | null>(null);
export const PageProvider = PageContext;

/** The page's data. Throws outside the shell. */
export function usePage(): PageData {
  const data = useContext(PageContext);
  if (data === null) throw new Error('usePage: there is no shell above');
  return data;
}
