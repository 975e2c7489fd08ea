import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { troubles } from '../mocks/handlers.ts';
import { server } from '../mocks/server.ts';
import { visit } from '../mocks/visit.tsx';
import { columnNames } from '../model/columns.ts';
import { fileNames } from '../model/published.ts';

const table = async (name: string) => within(within(await screen.findByRole('region', { name })).getByRole('table'));

describe('the page about the data', () => {
  test.each([
    ['ru', 'Данные', 'Файлы', 'Столбцы'],
    ['kk', 'Деректер', 'Файлдар', 'Бағандар'],
    ['en', 'The data', 'Files', 'Columns'],
  ])('in %s names every file and every column, each with what it holds', async (lang, title, files, columns) => {
    await visit(`/${lang}/data`);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined();
    const rows = (await table(files)).getAllByRole('row').slice(1);
    // The snapshot itself is the last.
    expect(rows).toHaveLength(fileNames.length + 1);
    const told = (await table(columns)).getAllByRole('row').slice(1);
    expect(told.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(columnNames);
    for (const row of [...rows, ...told]) {
      expect(within(row).getAllByRole('cell')[0]?.textContent?.length).toBeGreaterThan(10);
    }
  });

  test('says how large a file is, and what each version changed', async () => {
    await visit('/en/data');
    expect(await (await table('Files')).findByText('75 kB')).toBeDefined();
    const versions = await screen.findByRole('region', { name: 'Versions' });
    const rows = (await within(versions).findAllByRole('row')).slice(1).map((row) => row.textContent);
    expect(rows).toEqual(['aaaaaaaaaaaa42 added · 0 corrected · 1 withdrawn · shown now', 'bbbbbbbbbbbb3the first']);
  });

  test('stays whole when the list of versions does not come, and says so', async () => {
    server.use(...troubles.notPublished);
    await visit('/en/data');
    expect(await screen.findByText('The list of versions could not be loaded.')).toBeDefined();
    expect((await table('Files')).getByRole('link', { name: 'Download dalel.csv' })).toBeDefined();
  });

  test('leads to the feed one chooses, in the page’s language; what has no dated figure is not offered', async () => {
    await visit('/ru/data');
    const choice = await screen.findByRole('combobox', { name: 'О чём' });
    await userEvent.selectOptions(choice, 'Туркестанская область');
    const [atom, json] = [/Atom/, /JSON/].map((name) =>
      screen.getByRole('link', { name: new RegExp(`Лента ${name.source}`) }),
    );
    expect(atom?.getAttribute('href')).toMatch(/\/snapshot\/feed\/ru\/region\/KZ-61\.atom$/);
    expect(json?.getAttribute('href')).toMatch(/\/snapshot\/feed\/ru\/region\/KZ-61\.json$/);
    expect(within(choice).queryByRole('option', { name: 'Шымкент' })).toBeNull();
  });

  test('has no filters: they would do nothing here', async () => {
    const { router } = await visit('/ru');
    expect(await screen.findByRole('region', { name: 'Фильтры' })).toBeDefined();
    await act(() => router.navigate('/ru/data'));
    await screen.findByRole('heading', { level: 1, name: 'Данные' });
    expect(screen.queryByRole('region', { name: 'Фильтры' })).toBeNull();
  });
});
