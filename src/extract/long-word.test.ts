import { expect, test } from 'vitest';
import { extract } from './extract.ts';
import { findFurniture } from './furniture.ts';
import { findSentences } from './sentences.ts';

// Ten million letters without a space once overflowed the stack of a regular expression.
test('a word without end is no failure, and the figure after it is read', { timeout: 120_000 }, () => {
  const text = `${'Я'.repeat(10_000_000)}\n\nВ партии AMANAT состоит 800 тысяч членов партии.`;
  const { observations } = extract({ text, lang: 'ru', published: '2023-01-27' });
  expect(observations.map(({ indicator, quantity }) => [indicator, quantity.value])).toEqual([['members', 800_000]]);
});

const context = { lang: 'ru' as const, published: null, title: null };

test('ten million full stops in a row end one sentence', { timeout: 120_000 }, () => {
  expect(findSentences({ ...context, text: `Итого${'.'.repeat(10_000_000)} Далее.` })).toHaveLength(2);
});

test('a line of millions of hashtags is no failure', { timeout: 120_000 }, () => {
  expect(findFurniture({ ...context, text: '#a'.repeat(5_000_000) })).toEqual([]);
});
