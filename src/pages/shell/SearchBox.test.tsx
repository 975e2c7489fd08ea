import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { visit } from '../../mocks/visit.tsx';

/** Types into the search field and waits for what it offers. */
async function search(words: string) {
  const user = userEvent.setup();
  const field = await screen.findByRole('combobox', { name: /поиск|искать|найти/i });
  await user.click(field);
  await user.type(field, words);
  const options = async () =>
    (await within(await screen.findByRole('listbox', { name: field.getAttribute('aria-label') ?? '' })).findAllByRole(
      'option',
    )) as HTMLElement[];
  return { user, field, options };
}

const at = ({ state }: Awaited<ReturnType<typeof visit>>['router']) =>
  decodeURIComponent(state.location.pathname + state.location.search);

describe('the search box', () => {
  it('finds a region in another language and goes there by the keyboard', async () => {
    const { router } = await visit('/ru');
    const { user, field, options } = await search('Shymkent');
    expect((await options())[0]?.textContent).toContain('Шымкент');
    await user.keyboard('{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe((await options())[0]?.id);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(at(router)).toBe('/ru/region/KZ-79'));
  });

  it('warns which Amanat it found', async () => {
    await visit('/ru');
    const { options } = await search('аманат');
    expect((await options())[0]?.textContent).toContain('не профсоюзы');
  });

  it('opens the words of a number on the page one stands on', async () => {
    const { router } = await visit('/ru/articles');
    const { user, options } = await search('3 000');
    const [first] = await options();
    if (first) await user.click(first);
    await waitFor(() => expect(at(router)).toMatch(/^\/ru\/articles\?obs=/));
  });

  it('looks in titles where nothing is chosen', async () => {
    const { router } = await visit('/ru');
    const { user, field } = await search('приёмной');
    await user.type(field, '{Enter}');
    await waitFor(() => expect(at(router)).toBe('/ru/articles?q=приёмной'));
  });

  it('says that it found nothing, and Esc puts it away', async () => {
    await visit('/ru');
    const { user, field } = await search('zzzz');
    expect(await screen.findByText('По запросу «zzzz» ничего не найдено')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });
});
