import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { visit } from '../mocks/visit.tsx';
import { preferredLanguage } from '../router.tsx';

describe('the address', () => {
  test('parts that cannot be read are named, and the rest is shown', async () => {
    await visit('/en/articles?from=2022-13-40&region=XX&party=amanat');
    expect(await screen.findByText('from=2022-13-40')).toBeDefined();
    expect(await screen.findByText('region=XX')).toBeDefined();
    expect(await screen.findByText('Amanat', { selector: 'li span' })).toBeDefined();
  });

  test('where nothing lives, the page says so and offers two ways on', async () => {
    await visit('/ru/nowhere');
    expect(await screen.findByRole('heading', { name: 'Такой страницы нет' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'К статьям' }).getAttribute('href')).toBe('/ru/articles');
  });

  test.each(['/xx', '/ru/indicator/happiness', '/ru/articles/one/two'])('%s is no page either', async (address) => {
    await visit(address);
    expect(await screen.findByRole('heading', { name: 'Такой страницы нет' })).toBeDefined();
  });

  test('the country in the place of the language leads to Kazakh', async () => {
    const { router } = await visit('/kz/articles?region=KZ-61');
    await screen.findByRole('heading', { name: 'Мақалалар' });
    expect(router.state.location.pathname + router.state.location.search).toBe('/kk/articles?region=KZ-61');
  });

  test('the language switch keeps the view', async () => {
    const { router } = await visit('/ru/articles?region=KZ-61&obs=gazet-2022-12-09-1.000003');
    const header = within(await screen.findByRole('banner'));
    // The words of the language are fetched meanwhile: act waits for them.
    await act(async () => header.getByRole('link', { name: 'Қаз' }).click());
    await waitFor(() => expect(document.documentElement.lang).toBe('kk'));
    expect(router.state.location.pathname + router.state.location.search).toBe(
      '/kk/articles?region=KZ-61&obs=gazet-2022-12-09-1.000003',
    );
  });

  test('the first page is in the first language of the browser that we have', () => {
    expect(preferredLanguage(['de-DE', 'kk-KZ', 'ru'])).toBe('kk');
    expect(preferredLanguage(['de'])).toBe('ru');
  });
});

describe('filters', () => {
  test('a region is chosen by typing and ticking; its chip takes it off; each is one step of Back', async () => {
    const { router } = await visit('/ru/articles');
    await userEvent.click(await screen.findByRole('button', { name: /^Регион/ }));
    await userEvent.type(await screen.findByLabelText('Начните печатать'), 'турк');
    await userEvent.click(await screen.findByRole('checkbox', { name: /Туркестанская область/ }));
    await waitFor(() => expect(router.state.location.search).toBe('?region=KZ-61'));
    expect(await screen.findByText('1 число', { selector: 'b' })).toBeDefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Убрать: Регион, Туркестанская область' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await router.navigate(-1);
    await waitFor(() => expect(router.state.location.search).toBe('?region=KZ-61'));
  });

  test('a period says how many figures are inside before it is applied, and names what is no date', async () => {
    const { router } = await visit('/ru/articles');
    await userEvent.click(await screen.findByRole('button', { name: /^Период/ }));
    const from = await screen.findByLabelText('С');
    await userEvent.type(from, '31.02.2022');
    expect(await screen.findByText(/«31.02.2022» — не дата/)).toBeDefined();
    await userEvent.clear(from);
    await userEvent.type(from, '01.2023');
    expect(await screen.findByText('внутри 3 числа')).toBeDefined();
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await userEvent.click(await screen.findByRole('button', { name: 'Показать' }));
    await waitFor(() => expect(router.state.location.search).toBe('?from=2023-01'));
  });

  test('filters that leave nothing: the page names the one to blame and what dropping it brings back', async () => {
    const { router } = await visit('/ru/articles?region=KZ-79&party=amanat');
    expect(
      await screen.findByRole('heading', { name: 'Ни одно число не подходит под все фильтры сразу' }),
    ).toBeDefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Снять «Регион»: 4 числа' }));
    await waitFor(() => expect(router.state.location.search).toBe('?party=amanat'));
  });
});

describe('the words behind a figure', () => {
  test('Enter on a figure opens them; Esc closes and focus returns to the figure', async () => {
    const { router } = await visit('/ru/article/paper-2023-01-27-1');
    const rows = within(await screen.findByRole('complementary', { name: '2 числа по порядку текста' }));
    const figure = rows.getByRole('link', { name: /^249, .*Amanat/ });
    figure.focus();
    await userEvent.keyboard('{Enter}');
    const panel = within(await screen.findByRole('region', { name: 'Откуда это число' }));
    expect(panel.getAllByText('249', { selector: 'mark' })).toHaveLength(1);
    await waitFor(() => expect(router.state.location.search).toBe('?obs=paper-2023-01-27-1.000002'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Откуда это число' })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(figure));
  });

  test('the panel tells said from inferred and leads to the outlet at those words', async () => {
    await visit('/ru/article/paper-2023-01-27-1?obs=paper-2023-01-27-1.000001');
    const panel = within(await screen.findByRole('region', { name: 'Откуда это число' }));
    expect(panel.getByText('около 500', { selector: 'mark' })).toBeDefined();
    expect(panel.getByText('Придуманная Заведующая, заведующая приёмной')).toBeDefined();
    expect(panel.getAllByText('выведено')).toHaveLength(2);
    const source = panel.getByRole('link', { name: 'Открыть в издании' });
    expect(source.getAttribute('href')).toContain('#:~:text=');
  });

  test('words stay in their language', async () => {
    await visit('/ru/article/gazet-2022-12-09-1?obs=gazet-2022-12-09-1.000003');
    const panel = within(await screen.findByRole('region', { name: 'Откуда это число' }));
    expect(panel.getByText('3 мыңнан астамы', { selector: 'mark' }).closest('[lang]')?.getAttribute('lang')).toBe('kk');
    expect(panel.getByText('Адрес этой статьи неизвестен')).toBeDefined();
  });

  test('a figure that is gone is named, not silently dropped', async () => {
    await visit('/ru/articles?obs=paper-2023-01-27-1.ffffff');
    expect(await screen.findByText('Числа, на которое указывает ссылка, нет в этом снимке')).toBeDefined();
  });
});

describe('the search', () => {
  test('"/" leads into it; a region is found in another language than the page, and Enter goes there', async () => {
    const { router } = await visit('/ru/articles');
    await screen.findByText('4 числа', { selector: 'b' });
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Поиск' }));
    await userEvent.keyboard('Turkistan');
    expect((await screen.findAllByRole('option', { name: /Туркестанская область/ })).length).toBe(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/ru/region/KZ-61'));
  });

  test('a number is found however its digits are grouped, and opens its words', async () => {
    const { router } = await visit('/en/articles');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Search' }), '3 000');
    await userEvent.click(await screen.findByRole('option', { name: />\s3,000/ }));
    await waitFor(() => expect(router.state.location.search).toBe('?obs=gazet-2022-12-09-1.000003'));
  });
});
