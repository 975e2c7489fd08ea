import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MarkIcon, MarkPath } from './Mark.tsx';
import { markForms, markOf, markShapes } from './marks.ts';

const quantity = { qualifier: 'moreThan', word: 'более', value: 3000, min: null, max: null, unit: 'count' } as const;

describe('the mark of a statement', () => {
  test('"более 3 000" is a dot with a caret towards more', () => {
    const shape = markOf({ quantity, flags: [] });
    expect(markForms[shape]).toEqual({ dot: 'filled', caret: 'more', tick: false });
  });

  test('a plan is a diamond, however it is worded', () => {
    expect(markOf({ quantity, flags: ['plan'] })).toBe('plan');
  });

  test('no two shapes look the same', () => {
    const looks = markShapes.map((shape) => JSON.stringify(markForms[shape]));
    expect(new Set(looks).size).toBe(markShapes.length);
  });

  test('a range has two ends and no dot between them', () => {
    const { container } = render(
      <svg>
        <MarkPath shape="range" length={40} />
      </svg>,
    );
    expect(container.querySelector('circle')).toBeNull();
    expect(container.querySelector('path')?.getAttribute('d')).toContain('V20');
  });

  test('an icon is silent: the words beside it speak', () => {
    const { container } = render(<MarkIcon shape="about" />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});
