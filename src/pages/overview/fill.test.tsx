import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fill, list } from './fill.tsx';

test('a sentence keeps its words around the figures', () => {
  const { container } = render(
    <p>{fill('{who}: {figures}.', { who: 'Amanat', figures: list([<b key="m">800 000</b>, '249', '4 000'], 'и') })}</p>,
  );
  expect(container.textContent).toBe('Amanat: 800 000, 249 и 4 000.');
  expect(container.querySelector('b')?.textContent).toBe('800 000');
});
