import { describe, expect, test } from 'vitest';
import type { Language } from '../model/observation.ts';
import { leftCases as enLeft, numberCases as en } from './languages/en/numbers.corpus.ts';
import { leftCases as kkLeft, numberCases as kk } from './languages/kk/numbers.corpus.ts';
import { leftCases as ruLeft, numberCases as ru } from './languages/ru/numbers.corpus.ts';
import { figuresOf, type LeftCase, type NumberCase, reasonsOf } from './numbers/corpus.ts';
import { findQuantities } from './quantities.ts';

const corpora: readonly (readonly [Language, readonly NumberCase[], readonly LeftCase[]])[] = [
  ['ru', ru, ruLeft],
  ['kk', kk, kkLeft],
  ['en', en, enLeft],
];

for (const [lang, cases, left] of corpora) {
  describe(`numbers, ${lang}`, () => {
    for (const { figures, texts } of cases) {
      test.each(texts)(`%j gives ${figures.join(', ')}`, (text) => {
        expect(figuresOf(text, lang)).toEqual(figures);
      });
    }
    for (const { reason, texts } of left) {
      test.each(texts)(`%j gives no figure: ${reason}`, (text) => {
        expect(figuresOf(text, lang)).toEqual([]);
        expect(reasonsOf(text, lang)).toBe(reason);
      });
    }
  });
}

describe('what a mention keeps of its words', () => {
  const first = (text: string, lang: Language) => {
    const [quantity] = findQuantities({ text, lang }).quantities;
    if (!quantity) throw new Error(`no figure in "${text}"`);
    return {
      words: text.slice(quantity.start, quantity.end),
      number: text.slice(quantity.number.start, quantity.number.end),
      word: quantity.qualifierWord,
      suffixed: quantity.suffixed,
    };
  };

  test('the span takes in qualifier and unit, the number is the numeral alone', () => {
    expect(first('Обновился более чем на 60 процентов', 'ru')).toEqual({
      words: 'более чем на 60 процентов',
      number: '60',
      word: 'более чем',
      suffixed: false,
    });
    expect(first('сайлаушылардың 40%-дан астамы', 'kk')).toEqual({
      words: '40%-дан астамы',
      number: '40',
      word: 'астамы',
      suffixed: true,
    });
    expect(first('The party has over 1.2 million members', 'en')).toEqual({
      words: 'over 1.2 million',
      number: '1.2 million',
      word: 'over',
      suffixed: false,
    });
  });

  test('a Kazakh possessive says that the counted noun stands elsewhere', () => {
    expect(first('оның 29-ын бөлді', 'kk').suffixed).toBe(true);
    expect(first('3 мыңнан астам ұсыныс', 'kk').suffixed).toBe(false);
    expect(first('3 мыңнан астамы Түркістаннан', 'kk').suffixed).toBe(true);
  });

  test('a qualifier after the counted noun is kept, and the span stays with the number', () => {
    expect(first('150 адамнан астам келді', 'kk')).toEqual({
      words: '150',
      number: '150',
      word: 'астам',
      suffixed: false,
    });
  });

  test('a number does not go on over the end of a line', () => {
    expect(figuresOf('Избрано 12\n500 голосов', 'ru')).toEqual(['12', '500']);
    expect(figuresOf('Всего 5 тысяч\n300 человек', 'ru')).toEqual(['5000', '300']);
  });

  test('a Kazakh quotation inside a Russian text is read, and "он" stays "he"', () => {
    expect(figuresOf('«Он бес мың адам» деп жазды газета', 'ru')).toEqual(['15000']);
    expect(figuresOf('Он бес попутал, он отметил', 'ru')).toEqual([]);
  });

  test('letters of the other script that look alike do not matter', () => {
    expect(figuresOf('45 мыңнан aстам мүшесi', 'kk')).toEqual(['> 45000']);
    expect(figuresOf('cто дeпутатов', 'ru')).toEqual(['100']);
  });
});
