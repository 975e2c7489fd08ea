import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { handlers, troubles } from '../mocks/handlers.ts';
import { server } from '../mocks/server.ts';
import { visit } from '../mocks/visit.tsx';

describe('loading the figures', () => {
  test('a quick answer: the page, and how many figures from how many articles', async () => {
    await visit('/en/articles');
    expect(await screen.findByRole('link', { name: 'Выдуманная заметка о приёмной' })).toBeDefined();
    expect(await screen.findByText('4 figures')).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
  });

  test('a slow answer: the shape of what comes, and no number', async () => {
    server.use(...troubles.slow);
    await visit('/ru/articles');
    expect(await screen.findByText('Числа загружаются')).toBeDefined();
    expect(screen.queryByText(/0 чисел/)).toBeNull();
    expect(await screen.findByText('4 числа', {}, { timeout: 4000 })).toBeDefined();
  });

  test.each([
    ['notFound', 'Файла с числами нет на месте', /manifest\.json/],
    ['server', 'Сервер не смог ответить', /500/],
    ['cutOff', 'Числа пришли не целиком', /оборвался/],
    ['wrongSchema', 'Числа пришли не в том виде, который понимает эта страница', /articles\.0\.outlet/],
    ['offline', 'Нет связи, а чисел на этом устройстве ещё нет', /как только появится связь/],
  ] as const)('%s: says what failed', async (trouble, title, detail) => {
    server.use(...troubles[trouble]);
    await visit('/ru/articles');
    expect(await screen.findByRole('heading', { name: title })).toBeDefined();
    expect(await screen.findByText(detail)).toBeDefined();
    expect(await screen.findByRole('navigation', { name: 'Разделы' })).toBeDefined();
  });

  test('another try after a failure brings the figures, and the address stays', async () => {
    server.use(...troubles.cutOff);
    const { router } = await visit('/ru/articles?region=KZ-61');
    const retry = await screen.findByRole('button', { name: 'Повторить' });
    expect(screen.getByRole('link', { name: 'Открыть исходный файл' }).getAttribute('href')).toBe(
      '/snapshot/dalel-aaaaaaaaaaaa.json',
    );
    server.use(...handlers);
    await userEvent.click(retry);
    expect(await screen.findByText('1 число')).toBeDefined();
    await waitFor(() => expect(router.state.location.search).toBe('?region=KZ-61'));
  });
});
