import { expect, test } from 'vitest';
import { extract } from './extract.ts';

// Ten million letters without a space once overflowed the stack of a regular expression.
test('a word without end is no failure, and the figure after it is read', { timeout: 120_000 }, () => {
  const text = `${'Я'.repeat(10_000_000)}\n\nВ партии AMANAT состоит 800 тысяч членов партии.`;
  const { observations } = extract({ text, lang: 'ru', published: '2023-01-27' });
  expect(observations.map(({ indicator, quantity }) => [indicator, quantity.value])).toEqual([['members', 800_000]]);
});
