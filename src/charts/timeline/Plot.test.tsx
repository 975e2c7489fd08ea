import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { inventedSnapshot } from '../../mocks/snapshot.ts';
import { ReadingProvider, type ReadingActions } from '../../ui/reading.tsx';
import { loadWords, WordsProvider } from '../../words/words.ts';
import { sampleStatement } from '../sample.ts';
import type { Statement } from '../statement.ts';
import { Plot } from './Plot.tsx';
import { Timeline } from './Timeline.tsx';

const opened: (string | null)[] = [];
const actions: ReadingActions = {
  hrefOf: (id) => `?obs=${id}`,
  open: (id) => opened.push(id),
  articlePath: (id) => `/article/${id}`,
  articleOf: () => undefined,
  reference: inventedSnapshot.reference,
  copyLink: () => {},
  saveCsv: () => {},
};

async function draw(children: ReactNode) {
  const words = await loadWords('ru');
  return render(
    <WordsProvider value={words}>
      <ReadingProvider actions={actions} openId={null}>
        {children}
      </ReadingProvider>
    </WordsProvider>,
  );
}

const statements: readonly Statement[] = [
  sampleStatement({ id: 's.1', quantity: { value: 134_000 }, period: { start: '2022', end: '2022' } }),
  sampleStatement({ id: 's.2', quantity: { value: 51_000 }, period: { start: '2022-10-21', end: '2022-11-20' } }),
  sampleStatement({
    id: 's.3',
    quantity: { value: 500, qualifier: 'about' },
    period: { start: '2023-01-19', end: '2023-01-27' },
  }),
];
const { events } = inventedSnapshot.reference;
const input = { statements, axis: 'refers', scale: 'magnitude', relations: [], events } as const;

describe('the drawing over time', () => {
  test('every statement is a link that says its figure, what, whose, where and when', async () => {
    await draw(<Plot {...input} width={1000} />);
    const marks = screen.getAllByRole('link');
    expect(marks).toHaveLength(3);
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toContainEqual(
      expect.stringMatching(/^около 500, .*Amanat.*Казахстан.*января 2023/),
    );
  });

  test('its numbers are written beside the marks, not hidden in something that hovers', async () => {
    await draw(<Plot {...input} width={1000} />);
    expect(screen.getByText('≈ 500')).toBeDefined();
    expect(screen.getByText('134 000')).toBeDefined();
  });

  test('the axis of the library and the marks of ours agree on where a year begins', async () => {
    const { container } = await draw(<Plot {...input} width={1000} />);
    const tick = [...container.querySelectorAll('svg text')].find(
      (text) => text.textContent === 'янв. 2023' || text.textContent === '2023',
    );
    const bar = container.querySelector('rect[height="5"]');
    const year = Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'));
    // The bar of 2022 ends on its last day, one day before the tick of 2023.
    expect(Number(tick?.getAttribute('x')) - 74 - year).toBeGreaterThan(0);
    expect(Number(tick?.getAttribute('x')) - 74 - year).toBeLessThan(4);
  });

  test('no line joins two statements', async () => {
    const { container } = await draw(<Plot {...input} width={1000} />);
    expect(container.querySelector('.recharts-line, .recharts-area, .recharts-scatter-line')).toBeNull();
  });

  test('Tab stops once, the arrow keys walk, and opening tells the page which figure', async () => {
    await draw(<Plot {...input} width={1000} />);
    const marks = screen.getAllByRole('link');
    expect(marks.filter((mark) => mark.getAttribute('tabindex') !== '-1')).toHaveLength(1);
    marks[0]?.focus();
    fireEvent.keyDown(marks[0] as HTMLElement, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(marks[1]);
    fireEvent.click(marks[1] as HTMLElement);
    expect(opened.at(-1)).toBe(marks[1]?.getAttribute('data-figure'));
  });

  test('on a narrow screen the same statements are a dated list, newest first', async () => {
    await draw(<Timeline {...input} />);
    const figures = screen.getAllByRole('link').map((link) => link.getAttribute('data-figure'));
    expect(figures).toEqual(['s.3', 's.1', 's.2']);
  });
});
