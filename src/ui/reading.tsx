import { createContext, useCallback, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ArticleCard } from '../model/article.ts';
import type { Reference } from '../model/reference.ts';
import type { PublishedObservation } from '../model/snapshot.ts';

/** What a page lets the reader do with a figure, and where its article and names are looked up. */
export interface ReadingActions {
  /** The address of this view with the figure's evidence open: works in a new tab. */
  readonly hrefOf: (observation: string) => string;
  /** Opens the evidence of a figure (null closes it); `block` is the panel it was opened from. */
  readonly open: (observation: string | null, block?: string | null) => void;
  /** The path of an article's own page, for `<Link to>`. */
  readonly articlePath: (article: string) => string;
  readonly articleOf: (article: string) => ArticleCard | undefined;
  readonly reference: Reference;
  /** Saves observations as CSV under a file name without ending; null where the page cannot. */
  readonly saveCsv: ((observations: readonly PublishedObservation[], name: string) => void) | null;
  /** Copies the address of the view, at a panel of the page where one is named. */
  readonly copyLink: (anchor?: string) => void;
}

/** A stretch of a page whose figures belong together: a panel, an article. */
export interface Block {
  readonly id: string;
  readonly observations: readonly PublishedObservation[];
  /** Where evidence is shown on a wide screen; null when the block has no such place. */
  readonly slot: HTMLElement | null;
}

interface ReadingState {
  /** The figure under the pointer or focus. */
  readonly observation: string | null;
  /** Its article, or the article under the pointer. */
  readonly article: string | null;
  /** The block from which evidence was last opened. */
  readonly block: string | null;
  /** What had the focus when evidence was last opened: focus returns there. */
  readonly opener: Element | null;
  readonly blocks: readonly Block[];
}

interface ReadingStore {
  readonly read: () => ReadingState;
  readonly change: (patch: Partial<ReadingState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createStore(): ReadingStore {
  let state: ReadingState = { observation: null, article: null, block: null, opener: null, blocks: [] };
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change(patch) {
      state = { ...state, ...patch };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface ReadingValue {
  readonly actions: ReadingActions;
  readonly openId: string | null;
  readonly store: ReadingStore;
}

const ReadingContext = createContext<ReadingValue | null>(null);

/** Gives a page's figures their evidence, their highlighting and their names. */
export function ReadingProvider({
  actions,
  openId,
  children,
}: {
  readonly actions: ReadingActions;
  readonly openId: string | null;
  readonly children: ReactNode;
}) {
  const [store] = useState(createStore);
  const value = useMemo(() => ({ actions, openId, store }), [actions, openId, store]);
  return <ReadingContext value={value}>{children}</ReadingContext>;
}

function useReadingValue(): ReadingValue {
  const value = useContext(ReadingContext);
  if (value === null) throw new Error('A figure was drawn outside <ReadingProvider>');
  return value;
}

/** The page's actions on figures: open, address, CSV, link. */
export function useReading(): ReadingActions & { readonly openId: string | null } {
  const { actions, openId, store } = useReadingValue();
  return useMemo(
    () => ({
      ...actions,
      open: (observation: string | null, block?: string | null) => {
        if (block !== undefined) store.change({ block, opener: document.activeElement });
        actions.open(observation);
      },
      openId,
    }),
    [actions, openId, store],
  );
}

/** Tells the page what the pointer or focus is on; null when it leaves. Stable between renders. */
export function usePoint(): (
  pointed: { readonly article: string; readonly observation: string | null } | null,
) => void {
  const { store } = useReadingValue();
  return useMemo(
    () => (pointed) => store.change({ article: pointed?.article ?? null, observation: pointed?.observation ?? null }),
    [store],
  );
}

/** Whether a figure is lit: pointed at itself, or its article is. */
export function useFigureLit(observation: PublishedObservation): boolean {
  const { store } = useReadingValue();
  const read = () => {
    const state = store.read();
    return state.observation === null
      ? state.article !== null && state.article === observation.article
      : state.observation === observation.id;
  };
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Whether an article is lit: pointed at, or one of its figures is. */
export function useArticleLit(article: string): boolean {
  const { store } = useReadingValue();
  const read = () => store.read().article === article;
  return useSyncExternalStore(store.subscribe, read, read);
}

/** What is pointed at now, for charts that draw many marks: a lit mark is `isLit(observation)`. */
export function useLit(): (observation: PublishedObservation) => boolean {
  const { store } = useReadingValue();
  const article = useSyncExternalStore(
    store.subscribe,
    () => store.read().article,
    () => null,
  );
  const pointed = useSyncExternalStore(
    store.subscribe,
    () => store.read().observation,
    () => null,
  );
  return useMemo(
    () => (observation) =>
      pointed === null ? article !== null && article === observation.article : pointed === observation.id,
    [article, pointed],
  );
}

/** The blocks on the page and the one evidence was opened from. */
export function useBlocks(): {
  readonly blocks: readonly Block[];
  readonly current: string | null;
  readonly register: (block: Block) => () => void;
  /** The element evidence of this figure was opened from, while it is still on the page. */
  readonly openerOf: (observation: string) => HTMLElement | null;
} {
  const { store } = useReadingValue();
  const blocks = useSyncExternalStore(
    store.subscribe,
    () => store.read().blocks,
    () => store.read().blocks,
  );
  const current = useSyncExternalStore(
    store.subscribe,
    () => store.read().block,
    () => store.read().block,
  );
  const register = useCallback(
    (block: Block) => {
      store.change({ blocks: [...store.read().blocks.filter(({ id }) => id !== block.id), block] });
      return () => store.change({ blocks: store.read().blocks.filter((known) => known !== block) });
    },
    [store],
  );
  const openerOf = useCallback(
    (observation: string) => {
      const { opener } = store.read();
      return opener instanceof HTMLElement && opener.isConnected && opener.dataset['figure'] === observation
        ? opener
        : null;
    },
    [store],
  );
  return { blocks, current, register, openerOf };
}

/** The block whose evidence is open: the one it was opened from, else the first on the page that holds the figure. */
export function findHost(blocks: readonly Block[], current: string | null, openId: string | null): Block | null {
  if (openId === null) return null;
  const holding = blocks.filter(({ observations }) => observations.some(({ id }) => id === openId));
  return holding.find(({ id }) => id === current) ?? holding.toSorted(byPlaceOnPage)[0] ?? null;
}

function byPlaceOnPage(a: Block, b: Block): number {
  if (a.slot === null || b.slot === null) return 0;
  return a.slot.compareDocumentPosition(b.slot) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What figures inside a panel know of it: its id, and the letters of its articles ("a" for ‹a›). */
interface BlockScope {
  readonly id: string | null;
  readonly keys: ReadonlyMap<string, string>;
}

const BlockContext = createContext<BlockScope>({ id: null, keys: new Map() });
export const BlockProvider = BlockContext;

/** The panel a figure stands in. */
export function useBlock(): BlockScope {
  return useContext(BlockContext);
}

/** Letters for the articles of a block in order of first appearance: a … z, then aa, ab … */
export function toSourceKeys(observations: readonly PublishedObservation[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { article } of observations) if (!keys.has(article)) keys.set(article, letter(keys.size));
  return keys;
}

function letter(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
