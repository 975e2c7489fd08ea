import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/observation.ts';
import {
  compare,
  formatDay,
  formatFigure,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatQuantity,
  formatRange,
  formatShortDay,
  spokenQuantity,
} from './format.ts';

// No-break spaces are asserted where they matter; elsewhere they read as spaces.
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const quantity = (qualifier: Quantity['qualifier'], value: number | null, more: Partial<Quantity> = {}): Quantity => ({
  qualifier,
  word: null,
  value,
  min: null,
  max: null,
  unit: 'persons',
  ...more,
});

describe('numbers', () => {
  it('are grouped by a no-break space in Kazakh and Russian, by a comma in English', () => {
    expect(formatNumber(12035004.5, 'kk')).toBe('12\u00A0035\u00A0004,5');
    expect(formatNumber(12035004.5, 'ru')).toBe('12\u00A0035\u00A0004,5');
    expect(formatNumber(12035004.5, 'en')).toBe('12,035,004.5');
  });

  it.each([0, 7, 249, 1400, 3000, 800000, 3431510, 1234567890, 0.5, 53.9, 1e21])(
    '%d in Russian is what the language rules of this machine give',
    (value) => {
      const expected = new Intl.NumberFormat('ru', { maximumFractionDigits: 20 }).format(value);
      expect(formatNumber(value, 'ru')).toBe(expected);
    },
  );

  it('have no binary tail and no sign of their own', () => {
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(plain(formatNumber(-1250, 'ru'))).toBe('−1 250');
  });

  it('stand before the percent sign as each language has it', () => {
    expect(formatPercent(54.09, 'kk')).toBe('54,09%');
    expect(formatPercent(54.09, 'ru')).toBe('54,09\u00A0%');
    expect(formatPercent(54.09, 'en')).toBe('54.09%');
    expect(formatPercent(53.9, 'ru', 2)).toBe('53,90\u00A0%');
  });
});

describe('quantities', () => {
  it.each([
    [quantity('exact', 134000), '134 000', '134 000', '134,000'],
    [quantity('about', 500), '≈ 500', '≈ 500', '≈ 500'],
    [quantity('moreThan', 3000), '> 3 000', '> 3 000', '> 3,000'],
    [quantity('atLeast', 40000), '≥ 40 000', '≥ 40 000', '≥ 40,000'],
    [quantity('lessThan', 10), '< 10', '< 10', '< 10'],
    [quantity('almost', 175000), '175 000-ға жуық', 'почти 175 000', 'almost 175,000'],
    [quantity('atMost', 100), 'ең көбі 100', 'до 100', 'up to 100'],
    [quantity('range', null, { min: 50, max: 90 }), '50–90', '50–90', '50–90'],
    [quantity('moreThan', 64, { unit: 'percent' }), '> 64%', '> 64 %', '> 64%'],
    [quantity('about', 3e9, { unit: 'KZT' }), '≈ 3 000 000 000 ₸', '≈ 3 000 000 000 ₸', '≈ 3,000,000,000 ₸'],
  ])('%o', (given, kk, ru, en) => {
    expect(plain(formatQuantity(given, 'kk'))).toBe(kk);
    expect(plain(formatQuantity(given, 'ru'))).toBe(ru);
    expect(plain(formatQuantity(given, 'en'))).toBe(en);
  });

  it('are read aloud in words, with the case ending that the number wants in Kazakh', () => {
    expect(plain(spokenQuantity(quantity('moreThan', 3000), 'ru'))).toBe('более 3 000');
    expect(plain(spokenQuantity(quantity('moreThan', 3000), 'kk'))).toBe('3 000-нан астам');
    expect(plain(spokenQuantity(quantity('moreThan', 500), 'kk'))).toBe('500-ден астам');
    expect(plain(spokenQuantity(quantity('moreThan', 64, { unit: 'percent' }), 'kk'))).toBe('64%-дан астам');
    expect(plain(spokenQuantity(quantity('almost', 40), 'kk'))).toBe('40-қа жуық');
    expect(plain(spokenQuantity(quantity('almost', 8000000), 'kk'))).toBe('8 000 000-ға жуық');
    expect(plain(spokenQuantity(quantity('almost', 1353), 'kk'))).toBe('1 353-ке жуық');
    expect(plain(spokenQuantity(quantity('almost', 8.6), 'kk'))).toBe('8,6-ға жуық');
  });

  it('keep the last zero that the words give', () => {
    const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: null, end: null, figure: null });
    const percent = quantity('exact', 53.9, { unit: 'percent' });
    expect(plain(formatFigure({ quantity: percent, quote: quote('53,90 % или 3 431 510 голосов') }, 'ru'))).toBe(
      '53,90 %',
    );
    expect(plain(formatFigure({ quantity: percent, quote: quote('53,9 пайызы дауыс берді') }, 'kk'))).toBe('53,9%');
    expect(plain(formatFigure({ quantity: quantity('exact', 82500), quote: quote('82,5 тысячи') }, 'ru'))).toBe(
      '82 500',
    );
    expect(plain(formatFigure({ quantity: quantity('exact', 3341510), quote: quote('3,341,510 votes') }, 'en'))).toBe(
      '3,341,510',
    );
  });
});

describe('dates', () => {
  it.each([
    ['2022-10-21', '2022 ж. 21 қазан', '21 октября 2022 г.', '21 October 2022'],
    ['2021-01', '2021 ж. қаңтар', 'январь 2021 г.', 'January 2021'],
    ['2021', '2021 жыл', '2021 год', '2021'],
    ['2022-13-40', '2022-13-40', '2022-13-40', '2022-13-40'],
  ])('%s', (iso, kk, ru, en) => {
    expect([plain(formatDay(iso, 'kk')), plain(formatDay(iso, 'ru')), plain(formatDay(iso, 'en'))]).toEqual([
      kk,
      ru,
      en,
    ]);
  });

  it.each([
    [
      '2022-10-21',
      '2022-11-20',
      '2022 ж. 21 қазан – 20 қараша',
      '21 октября – 20 ноября 2022 г.',
      '21 October – 20 November 2022',
    ],
    ['2023-03-17', '2023-03-19', '2023 ж. 17–19 наурыз', '17–19 марта 2023 г.', '17–19 March 2023'],
    ['2023-03-19', '2023-03-19', '2023 ж. 19 наурыз', '19 марта 2023 г.', '19 March 2023'],
    ['2022-01-01', '2022-12-31', '2022 жыл', '2022 год', '2022'],
    ['2022-02-01', '2022-02-28', '2022 ж. ақпан', 'февраль 2022 г.', 'February 2022'],
    ['2022-01-01', '2022-09-30', '2022 ж. қаңтар – қыркүйек', 'январь – сентябрь 2022 г.', 'January – September 2022'],
    ['2020', '2022', '2020–2022 жж.', '2020–2022 гг.', '2020–2022'],
    [
      '2022-12-30',
      '2023-01-05',
      '2022 ж. 30 желтоқсан – 2023 ж. 5 қаңтар',
      '30 декабря 2022 г. – 5 января 2023 г.',
      '30 December 2022 – 5 January 2023',
    ],
    ['2022-10', null, '2022 ж. қазаннан бастап', 'с октября 2022 г.', 'since October 2022'],
    [null, '2022-10-21', '2022 ж. 21 қазанға дейін', 'по 21 октября 2022 г.', 'until 21 October 2022'],
    [null, null, 'күні айтылмаған', 'дата не названа', 'date not stated'],
  ])('%s – %s', (start, end, kk, ru, en) => {
    expect(plain(formatRange(start, end, 'kk'))).toBe(kk);
    expect(plain(formatRange(start, end, 'ru'))).toBe(ru);
    expect(plain(formatRange(start, end, 'en'))).toBe(en);
  });

  it('carry the hour of a running count', () => {
    const period = { start: '2023-03-19', end: '2023-03-19', basis: 'stated', asOf: '2023-03-19T18:10' } as const;
    expect(plain(formatPeriod(period, 'ru'))).toBe('19 марта 2023 г., на 18:10');
    expect(plain(formatPeriod(period, 'kk'))).toBe('2023 ж. 19 наурыз, сағат 18:10');
  });

  it('are short on axes', () => {
    expect(plain(formatShortDay('2022-10-21', 'ru'))).toBe('21 окт. 2022');
    expect(plain(formatShortDay('2022-10-21', 'kk'))).toBe('2022 ж. 21 қаз.');
    expect(plain(formatShortDay('2022-10', 'en'))).toBe('Oct 2022');
  });
});

describe('sorting', () => {
  it('follows the Kazakh alphabet, which no browser knows', () => {
    const letters = ['І', 'Қ', 'А', 'К', 'Ғ', 'Ы', 'Г', 'Ә', 'Ұ', 'У', 'Ү', 'Х', 'Һ', 'Ь', 'Б'];
    expect(letters.toSorted(compare('kk')).join('')).toBe('АӘБГҒКҚУҰҮХҺЫІЬ');
  });

  it('puts the regions where a Kazakh reader looks for them', () => {
    const regions = ['Қостанай', 'Жамбыл', 'Ұлытау', 'Ақтөбе', 'Абай', 'Қарағанды', 'Алматы', 'Жетісу', 'Атырау'];
    expect(regions.toSorted(compare('kk'))).toEqual([
      'Абай',
      'Ақтөбе',
      'Алматы',
      'Атырау',
      'Жамбыл',
      'Жетісу',
      'Қарағанды',
      'Қостанай',
      'Ұлытау',
    ]);
  });

  it('is that of the language elsewhere', () => {
    expect(['яблоко', 'ёлка', 'дом', 'еда'].toSorted(compare('ru'))).toEqual(['дом', 'еда', 'ёлка', 'яблоко']);
  });
});
