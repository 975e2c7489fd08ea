import { describe, expect, test } from 'vitest';
import type { Quote } from '../../model/observation.ts';
import type { PublishedObservation } from '../../model/snapshot.ts';
import { inventedSnapshot } from '../../mocks/snapshot.ts';
import { toParts, toPassages } from './passages.ts';

const text =
  'Выдуманное начало. Это 800 тысяч членов партии, 249 филиалов и больше ничего. Совсем другое: пришло 90 писем.';

/** A figure of the invented text above, quoted as records quote: at most 32 characters around. */
function figureAt(exact: string, number: string, id: string, kept: Partial<Quote> = {}): PublishedObservation {
  const [first] = inventedSnapshot.observations;
  if (first === undefined) throw new Error('the invented snapshot has figures');
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const at = exact.indexOf(number);
  return {
    ...first,
    id,
    quantity: { ...first.quantity, word: null },
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      start,
      end,
      figure: [at, at + number.length],
      ...kept,
    },
  };
}

const members = figureAt('800 тысяч членов партии', '800 тысяч', 'a');
const branches = figureAt('249 филиалов', '249', 'b');
const letters = figureAt('пришло 90 писем', '90', 'c');

describe('the quoted words of an article', () => {
  test('quotations that overlap are one passage with both figures marked', () => {
    const [passage, ...rest] = toPassages([members, branches]);
    expect(rest).toEqual([]);
    expect(passage?.text).toContain('Это 800 тысяч членов партии, 249 филиалов');
    expect(passage?.figures.map(({ mark, number }) => [passage.text.slice(...(mark ?? [0, 0])), number])).toEqual([
      ['800 тысяч', 1],
      ['249', 2],
    ]);
  });

  test('nothing is put together that did not stand together: the passage is in the text, word for word', () => {
    for (const passage of toPassages([members, branches, letters])) expect(text).toContain(passage.text);
  });

  test('read by hand, without offsets: each quotation alone, the same words once', () => {
    const byHand = { start: null, end: null, prefix: '', suffix: '' };
    const passages = toPassages([
      figureAt('800 тысяч членов партии, 249 филиалов', '800 тысяч', 'a', byHand),
      figureAt('800 тысяч членов партии, 249 филиалов', '249', 'b', byHand),
      figureAt('пришло 90 писем', '90', 'c', byHand),
    ]);
    expect(passages.map(({ text }) => text)).toEqual(['800 тысяч членов партии, 249 филиалов', 'пришло 90 писем']);
    expect(passages[0]?.figures).toHaveLength(2);
  });

  test('cut at its marks, a passage keeps every character', () => {
    for (const passage of toPassages([members, branches, letters])) {
      expect(
        toParts(passage)
          .map(({ from, to }) => passage.text.slice(from, to))
          .join(''),
      ).toBe(passage.text);
    }
  });
});
