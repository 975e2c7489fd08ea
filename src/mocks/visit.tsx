import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { routes } from '../router.tsx';

/** Opens the whole site at an address, as a reader's browser would: `const { router } = await visit('/ru/articles')`. */
export async function visit(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  // A second try after a second would only slow the tests that expect a failure.
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <Suspense fallback={null}>
          <RouterProvider router={router} />
        </Suspense>
      </QueryClientProvider>,
    );
  });
  return { router };
}
