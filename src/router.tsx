import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { languages, type Language } from './model/observation.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { RouteFailure } from './pages/RouteFailure.tsx';
import { Shell } from './pages/Shell.tsx';

/** The path the site is served under: "" at the root of a host, "/dalel" below it. */
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Every page: its path below the language, and its chunk. To add one: a line here, a file in pages, a line in view. */
const pages: readonly {
  readonly path: string;
  readonly load: () => Promise<{ readonly Component: React.ComponentType }>;
}[] = [
  { path: '', load: async () => ({ Component: (await import('./pages/OverviewPage.tsx')).OverviewPage }) },
  {
    path: 'indicators',
    load: async () => ({ Component: (await import('./pages/IndicatorsPage.tsx')).IndicatorsPage }),
  },
  {
    path: 'indicator/:id',
    load: async () => ({ Component: (await import('./pages/IndicatorPage.tsx')).IndicatorPage }),
  },
  { path: 'mandates', load: async () => ({ Component: (await import('./pages/MandatesPage.tsx')).MandatesPage }) },
  { path: 'map', load: async () => ({ Component: (await import('./pages/MapPage.tsx')).MapPage }) },
  { path: 'region/:id', load: async () => ({ Component: (await import('./pages/RegionPage.tsx')).RegionPage }) },
  { path: 'party/:id', load: async () => ({ Component: (await import('./pages/PartyPage.tsx')).PartyPage }) },
  {
    path: 'contradictions',
    load: async () => ({ Component: (await import('./pages/ContradictionsPage.tsx')).ContradictionsPage }),
  },
  { path: 'articles', load: async () => ({ Component: (await import('./pages/ArticlesPage.tsx')).ArticlesPage }) },
  { path: 'article/:id', load: async () => ({ Component: (await import('./pages/ArticlePage.tsx')).ArticlePage }) },
  { path: 'data', load: async () => ({ Component: (await import('./pages/DataPage.tsx')).DataPage }) },
  { path: 'method', load: async () => ({ Component: (await import('./pages/MethodPage.tsx')).MethodPage }) },
  { path: 'try', load: async () => ({ Component: (await import('./pages/TryPage.tsx')).TryPage }) },
];

/** The reader's language among ours: the first that the browser names, Russian where it names none of them. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = languages.find((lang) => tag.toLowerCase().split('-')[0] === lang);
    if (known !== undefined) return known;
  }
  return 'ru';
}

/** The address in a language for one that names none: ("/", "?from=2022") → "/ru?from=2022". */
function toLanguage({ request }: { readonly request: Request }): Response {
  const { search, hash } = new URL(request.url);
  return redirect(`/${preferredLanguage(navigator.languages)}${search}${hash}`);
}

/** Kazakh sites write the country's "kz" where the language's "kk" belongs: "/kz/articles" → "/kk/articles". */
function toKazakh({ request, params }: LoaderFunctionArgs): Response | null {
  if (params['lang']?.toLowerCase() !== 'kz') return null;
  const { pathname, search, hash } = new URL(request.url);
  return redirect(`${pathname.slice(basename.length).replace(/^\/kz/i, '/kk')}${search}${hash}`);
}

export const routes: RouteObject[] = [
  { path: '/', loader: toLanguage },
  {
    path: '/:lang',
    loader: toKazakh,
    Component: Shell,
    ErrorBoundary: RouteFailure,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: RouteFailure,
        children: [
          ...pages.map(({ path, load }) => (path === '' ? { index: true as const, lazy: load } : { path, lazy: load })),
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
  { path: '*', Component: Shell, ErrorBoundary: RouteFailure, children: [{ path: '*', Component: NotFoundPage }] },
];

/** The site's addresses under the path it is served from. */
export function createRouter() {
  return createBrowserRouter(routes, { basename: basename || '/' });
}
