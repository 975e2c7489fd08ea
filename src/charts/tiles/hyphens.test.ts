import { expect, test } from 'vitest';
import { withSoftHyphens } from './hyphens.ts';

const parted = (name: string) => withSoftHyphens(name).replaceAll('\u00AD', '-');

test.each([
  ['Кызылорда', 'Кы-зы-лор-да'],
  ['Маңғыстау', 'Маң-ғыс-тау'],
  ['Shymkent', 'Shym-kent'],
  ['Жетісу', 'Же-ті-су'],
])('%s may part as %s', (name, syllables) => {
  expect(parted(name)).toBe(syllables);
});

test('no single letter is left at the end of a line, and what has no inner syllable stays whole', () => {
  expect(parted('Абай')).toBe('Абай');
  expect(parted('ЗКО')).toBe('ЗКО');
});
