import { screen, within, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { visit } from '../mocks/visit.tsx';

const panel = (name: RegExp) => screen.findByRole('region', { name });

describe('the overview', () => {
  test('opens with nothing chosen: a sentence a theme, its figures opening the words', async () => {
    const { router } = await visit('/ru');
    const organisation = within(await panel(/^Партия как организация/));
    const figure = organisation.getAllByRole('link', { name: /^251, / })[0];
    expect(figure).toBeDefined();
    await userEvent.click(figure as HTMLElement);
    await waitFor(() => expect(router.state.location.search).toBe('?obs=wire-2023-02-01-1.000004'));
  });

  test('qualifiers are words in the sentence and marks in the drawing', async () => {
    await visit('/ru');
    const voices = within(await panel(/^Голоса граждан/));
    expect(voices.getByText('около 500', { selector: 'h2 *' })).toBeDefined();
  });

  test('under a filter it says what the region says, and names the themes that have nothing', async () => {
    await visit('/ru?region=KZ-61');
    const voices = within(await panel(/^Голоса граждан/));
    expect(voices.getAllByRole('heading', { level: 2, name: /Туркестанская область: / })).toHaveLength(1);
    expect(await screen.findByText(/Партия как организация \(в собрании 2\)/)).toBeDefined();
    expect(screen.queryByRole('region', { name: /^Партия как организация/ })).toBeNull();
  });

  test('in Kazakh and English the same figures stand in the language’s own sentence', async () => {
    await visit('/kk');
    expect(await screen.findByText('шамамен 500')).toBeDefined();
    await visit('/en');
    expect(await screen.findByText('about 500')).toBeDefined();
  });
});

describe('an indicator', () => {
  test('two statements are told as cards, without an axis, and stand in the table', async () => {
    await visit('/ru/indicator/branches');
    expect(await screen.findByRole('heading', { level: 1, name: 'Филиалы партии' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'когда опубликовано' })).toBeNull();
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(3);
  });

  test('one of which nothing is left says so', async () => {
    await visit('/ru/indicator/laws');
    expect(await screen.findByRole('heading', { level: 1, name: 'Законы' })).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('the page of a region holds only what is said of it', async () => {
  await visit('/en/region/KZ-61');
  expect(await screen.findByRole('heading', { level: 1, name: 'Turkistan region' })).toBeDefined();
  expect(
    screen.getAllByRole('link', { name: 'more than 3,000', description: /^more than 3,000, .*Turkistan/ }).length,
  ).toBeGreaterThan(0);
  expect(screen.queryByRole('link', { name: /^about 500/ })).toBeNull();
});

test('a region of which nothing is said has its page, and nothing is not zero', async () => {
  await visit('/en/region/KZ-79');
  expect(await screen.findByText(/This is not zero/)).toBeDefined();
});
