import { describe, expect, test } from 'vitest';
import { findPrintedDate, isDate, isDateLine, readDate } from './dates.ts';

describe('the day a page prints', () => {
  test.each([
    ['27.01.2023, 17:38', '2023-01-27'],
    ['27 января 2023', '2023-01-27'],
    ['3 мая 2021 г.', '2021-05-03'],
    ['12 марта, 2024', '2024-03-12'],
    ['2022 жылғы 9 желтоқсан', '2022-12-09'],
    ['9 Желтоқсан 2022', '2022-12-09'],
    ['17 наурыз, 2023', '2023-03-17'],
    ['January 27, 2023', '2023-01-27'],
    ['27 Jan 2023', '2023-01-27'],
    ['2023-01-27T17:38:00+06:00', '2023-01-27'],
  ])('%s', (printed, day) => {
    expect(readDate(printed)).toBe(day);
  });
  test.each(['31.02.2023', '40 января 2023', '27 января', '17:38', 'статья 27, пункт 2023'])('%s is none', (words) => {
    expect(readDate(words)).toBeNull();
  });
});

describe('the date line of a text', () => {
  test('may carry a view counter', () => {
    expect(findPrintedDate('27.01.2023, 17:38 125681\n\nЗаголовок\n\nТекст')).toBe('2023-01-27');
  });
  test('may stand under the headline', () => {
    expect(findPrintedDate('Тақырып\nЖарияланды: 2022 жылғы 9 желтоқсан, 12:30\nМәтін')).toBe('2022-12-09');
  });
  test('is not the day that a headline or a sentence speaks of', () => {
    expect(findPrintedDate('Выборы пройдут 19 марта 2023 года\n\nСъезд состоялся 1 марта 2022 года.')).toBeNull();
  });
  test.each(['330', '148\u{a0}просмотров', 'Опубликовано 12.03.2024 в 10:15'])('%s holds nothing else', (line) => {
    expect(isDateLine(line)).toBe(true);
  });
  test.each(['249 филиалов', 'XXII съезд 1 марта 2022 года', 'Астана'])('%s is none', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13', false],
  ['2022-03', true],
  ['2022', true],
  ['22', false],
  ['2022-3-1', false],
])('%s as a date of the calendar: %s', (words, is) => {
  expect(isDate(words)).toBe(is);
});
