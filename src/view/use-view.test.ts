// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { describe, expect, it } from 'vitest';
import { useView } from './use-view.ts';

/** A reader at an address, with a history. */
function readerAt(address: string) {
  let children: ReactNode = null;
  const router = createMemoryRouter([{ path: '*', Component: () => children }], { initialEntries: [address] });
  const wrapper = (props: { readonly children: ReactNode }) => {
    children = props.children;
    return createElement(RouterProvider, { router });
  };
  const { result } = renderHook(() => useView(), { wrapper });
  return {
    look: () => result.current,
    at: () => router.state.location.pathname + router.state.location.search,
    change: (...args: Parameters<ReturnType<typeof useView>['change']>) =>
      act(async () => result.current.change(...args)),
    back: () => act(async () => void (await router.navigate(-1))),
  };
}

describe('a reader', () => {
  it('changes several things by one action, and one step back undoes it', async () => {
    const reader = readerAt('/ru?from=2022');
    await reader.change({ regions: ['KZ-61', 'KZ-79'], from: null });
    expect(reader.at()).toBe('/ru?region=KZ-61~KZ-79');
    expect(reader.look().view.regions).toEqual(['KZ-61', 'KZ-79']);
    await reader.back();
    expect(reader.at()).toBe('/ru?from=2022');
  });

  it('types without filling the history: Back goes to before the typing', async () => {
    const reader = readerAt('/ru');
    await reader.change({ page: { name: 'articles' } });
    for (const q of ['ш', 'шы', 'шым']) await reader.change({ q }, { replace: true });
    expect(reader.look().view.q).toBe('шым');
    await reader.back();
    expect(reader.at()).toBe('/ru');
  });

  it('goes nowhere by choosing what is chosen', async () => {
    const reader = readerAt('/ru');
    await reader.change({ parties: ['amanat'] });
    await reader.change({ parties: ['amanat'] });
    await reader.back();
    expect(reader.at()).toBe('/ru');
  });

  it('is told where a link will lead before following it', () => {
    const reader = readerAt('/ru/indicator/members?region=KZ-61&axis=published&obs=a-1.1');
    const { hrefOf } = reader.look();
    expect(hrefOf({ lang: 'kk' })).toBe('/kk/indicator/members?region=KZ-61&axis=published&obs=a-1.1');
    expect(hrefOf({ page: { name: 'map' } })).toBe('/ru/map?region=KZ-61');
  });

  it('is told what of the address could not be used', () => {
    expect(readerAt('/ru?from=soon').look().problems).toEqual([{ param: 'from', raw: 'soon', reason: 'not-a-date' }]);
  });
});
