import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { snapshotQuery } from './query/load.ts';
import { createRouter, preferredLanguage } from './router.tsx';
import './ui/styles/base.css';
import { readView } from './view/view.ts';
import { loadWords } from './words/words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const client = new QueryClient();
const router = createRouter();

// Words and figures are on their way before the first page is drawn, beside the page's own file.
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
loadWords(
  readView(location.pathname.slice(base.length), location.search, preferredLanguage(navigator.languages)).view.lang,
);
void client.prefetchQuery(snapshotQuery);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>
        <RouterProvider router={router} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
