import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../model/observation.ts';
import { QuoteText, toMark, wordsAfter, wordsBefore } from './QuoteText.tsx';

const quoteOf = (exact: string, number: string, more: Partial<Quote> = {}): Quote => ({
  exact,
  prefix: '',
  suffix: '',
  start: null,
  end: null,
  figure: [exact.indexOf(number), exact.indexOf(number) + number.length],
  ...more,
});

const marked = (exact: string, number: string, word: string | null) => {
  const quote = quoteOf(exact, number);
  return quote.exact.slice(...(toMark(quote, word) ?? [0, 0]));
};

describe('in a quotation the mark covers', () => {
  test.each([
    ['the number', 'пришло 249 писем', '249', null, '249'],
    ['the Russian qualifier before it', 'пришло около 500 писем', '500', 'около', 'около 500'],
    ['a capital one too', 'Более 40 тысяч писем', '40 тысяч', 'более', 'Более 40 тысяч'],
    ['the Kazakh one after it, endings and all', 'хаттың 3 мыңнан астамы осында', '3 мың', 'астам', '3 мыңнан астамы'],
    ['the percent sign', 'решено 90 % обращений', '90', null, '90 %'],
    ['no qualifier that stands elsewhere', 'около стадиона прошло 500 встреч', '500', 'около', '500'],
  ])('%s', (_, exact, number, word, covered) => {
    expect(marked(exact, number, word)).toBe(covered);
  });

  test('nothing, where it is not known where the number stands', () => {
    const quote = { ...quoteOf('никто не пришёл', ''), figure: null };
    const { container } = render(<QuoteText quote={quote} lang="ru" />);
    expect(container.querySelector('mark')).toBeNull();
    expect(container.textContent).toBe('«никто не пришёл»');
  });
});

describe('the words around a quotation', () => {
  test('begin and end with whole words where they were cut at 32 characters', () => {
    expect(wordsBefore('едние семь-восемь дней поступило ')).toBe('семь-восемь дней поступило ');
    expect(wordsAfter(' предложений, сказала заведующая п')).toBe(' предложений, сказала заведующая');
  });

  test('are left whole where the article itself began there', () => {
    expect(wordsBefore('Сегодня ')).toBe('Сегодня ');
  });
});

test('the words of an article are text: a tag in them is shown, not obeyed', () => {
  const { container } = render(<QuoteText quote={quoteOf('<img src=x onerror=alert(1)> 5 голосов', '5')} lang="ru" />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
});

test('words with guillemets of their own are quoted with the other marks', () => {
  const { container } = render(<QuoteText quote={quoteOf('8 мандатов у партии «Ауыл»', '8')} lang="ru" />);
  expect(container.textContent).toBe('„8 мандатов у партии «Ауыл»“');
});
