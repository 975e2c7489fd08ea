import { useQuery } from '@tanstack/react-query';
import { use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Outlet, ScrollRestoration, useHref } from 'react-router';
import type { Collection } from '../query/collection.ts';
import { snapshotQuery } from '../query/load.ts';
import { select } from '../query/select.ts';
import { ReadingProvider, type ReadingActions } from '../ui/reading.tsx';
import { PanelSkeleton } from '../ui/states/States.tsx';
import { useView, type ViewHandle } from '../view/use-view.ts';
import type { Page } from '../view/view.ts';
import { loadWords, useWords, WordsProvider } from '../words/words.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageProvider } from './page.ts';
import { AnnounceProvider, useAnnounce, useCopy } from './shell/announce.tsx';
import { DataFailure } from './shell/DataFailure.tsx';
import { EvidencePlace } from './shell/EvidencePlace.tsx';
import { FilterBar } from './shell/FilterBar.tsx';
import { Footer } from './shell/Footer.tsx';
import { Header } from './shell/Header.tsx';
import { OfflineBanner, Problems } from './shell/Problems.tsx';
import styles from './Shell.module.css';
import { saveFile } from './shell/save-file.ts';

// Pages that show one thing whole, or no figures: the filters would promise what they do not do.
const pagesWithoutFilters: readonly Page['name'][] = ['article', 'method', 'data', 'try', 'not-found'];

/** What surrounds every page: words of the language, header, filters, the page, the words behind a figure, footer. */
export function Shell() {
  const handle = useView();
  const words = use(loadWords(handle.view.lang));
  const query = useQuery(snapshotQuery);
  return (
    <WordsProvider value={words}>
      <AnnounceProvider>
        <Frame handle={handle} collection={query.data}>
          {query.data !== undefined ? (
            <Loaded handle={handle} collection={query.data} />
          ) : query.error !== null ? (
            <Content name={handle.view.page.name} problems={handle.problems}>
              <DataFailure error={query.error} onRetry={() => void query.refetch()} />
            </Content>
          ) : (
            <Content name={handle.view.page.name} problems={handle.problems}>
              <PanelSkeleton label={words.states.loading} />
            </Content>
          )}
        </Frame>
      </AnnounceProvider>
      <ScrollRestoration getKey={({ pathname }) => pathname.replace(/^\/\w+/, '')} />
    </WordsProvider>
  );
}

function Frame({
  handle,
  collection,
  children,
}: {
  readonly handle: ViewHandle;
  readonly collection: Collection | undefined;
  readonly children: ReactNode;
}) {
  const { shell } = useWords();
  const { lang } = handle.view;
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <>
      <a className={styles.skip} href="#content">
        {shell.skip}
      </a>
      <Header />
      {children}
      <Footer collection={collection} />
    </>
  );
}

function Content({
  name,
  problems,
  children,
}: {
  readonly name: string;
  readonly problems: ViewHandle['problems'];
  readonly children: ReactNode;
}) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(name);
  useEffect(() => {
    // A new page: the keyboard starts at its top, as it would after a full load.
    if (shown.current === name) return;
    shown.current = name;
    main.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <main ref={main} id="content" tabIndex={-1} className={`wrap ${styles.content}`}>
      <OfflineBanner />
      <Problems problems={problems} />
      {children}
    </main>
  );
}

function Loaded({ handle, collection }: { readonly handle: ViewHandle; readonly collection: Collection }) {
  const { view } = handle;
  const { regions, parties, themes, indicators, outlets, languages, from, to } = view;
  const selection = useMemo(
    () => select(collection, { regions, parties, themes, indicators, outlets, languages, from, to }),
    [collection, regions, parties, themes, indicators, outlets, languages, from, to],
  );
  const page = useMemo(() => ({ ...handle, collection, selection }), [handle, collection, selection]);
  return (
    <PageProvider value={page}>
      <Reading handle={handle} collection={collection}>
        {!pagesWithoutFilters.includes(view.page.name) && <FilterBar />}
        <Content name={pageKey(view.page)} problems={handle.problems}>
          {/* "/xx" or an indicator that does not exist: the address has the form of a page, but names none. */}
          {view.page.name === 'not-found' ? <NotFoundPage /> : <Outlet />}
        </Content>
        <EvidencePlace />
      </Reading>
    </PageProvider>
  );
}

function pageKey(page: Page): string {
  return 'id' in page ? `${page.name}/${page.id}` : page.name;
}

/** Gives the page's figures what they need of the address: to open, to link, to be named. */
function Reading({
  handle,
  collection,
  children,
}: {
  readonly handle: ViewHandle;
  readonly collection: Collection;
  readonly children: ReactNode;
}) {
  const { shell, states } = useWords();
  const announce = useAnnounce();
  const { hrefOf, change, view } = handle;
  const base = useHref('/').replace(/\/$/, '');
  const copy = useCopy();
  const actions = useMemo<ReadingActions>(
    () => ({
      hrefOf: (obs) => base + hrefOf({ obs }),
      open: (obs) => change({ obs }),
      articlePath: (id) => hrefOf({ page: { name: 'article', id } }),
      articleOf: (id) => collection.articleById.get(id),
      reference: collection.reference,
      saveCsv: (observations, name) =>
        void import('../query/download.ts').then(
          ({ fileNameOf, toCsv }) =>
            saveFile(
              fileNameOf(name.replace(/^dalel-/, ''), view, collection.manifest.version, 'csv'),
              toCsv(observations, collection),
              'text/csv',
            ),
          () => announce(states.offlineBanner),
        ),
      copyLink: (anchor) =>
        copy(`${location.origin}${base}${hrefOf({})}${anchor === undefined ? '' : `#${anchor}`}`, shell.linkCopied),
    }),
    [base, hrefOf, change, view, collection, copy, announce, shell, states],
  );
  return (
    <ReadingProvider actions={actions} openId={view.obs}>
      {children}
    </ReadingProvider>
  );
}
