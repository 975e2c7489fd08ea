import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { patchView, readView, writeView, type Patch, type Problem, type View } from './view.ts';

export interface ViewHandle {
  readonly view: View;
  /** What the address says that could not be used. */
  readonly problems: readonly Problem[];
  /** One action, one navigation: a choice is pushed (Back undoes it), typing replaces. Done when the address has changed. */
  readonly change: (patch: Patch, options?: { readonly replace?: boolean }) => void | Promise<void>;
  /** The address after a change, for links: give it to `<Link to>`, which adds the base. */
  readonly hrefOf: (patch: Patch) => string;
}

/** What the reader is looking at = the address. Only inside a router. */
export function useView(): ViewHandle {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { view, problems } = useMemo(() => readView(pathname, search), [pathname, search]);
  const hrefOf = useCallback((patch: Patch) => writeView(patchView(view, patch)), [view]);
  const change = useCallback(
    (patch: Patch, { replace = false }: { readonly replace?: boolean } = {}) => {
      const href = writeView(patchView(view, patch));
      if (href === pathname + search) return undefined;
      // Another page begins at its top; a filter or an opened figure leaves the reader where they are.
      return navigate(href, { replace, preventScrollReset: patch.page === undefined });
    },
    [view, pathname, search, navigate],
  );
  return { view, problems, change, hrefOf };
}
