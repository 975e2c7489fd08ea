import { array, assert as always, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBodies } from './bodies.ts';
import { findFurniture } from './furniture.ts';
import type { ReadingContext, Span } from './mentions.ts';
import { findPeriods } from './periods.ts';
import { findPlaces } from './places.ts';
import { findSentences } from './sentences.ts';
import { findSpeech } from './speech.ts';
import { tokensOf } from './tokens.ts';

const finders: Readonly<Record<string, (context: ReadingContext) => readonly Span[]>> = {
  findSentences,
  findFurniture,
  findPlaces,
  findPeriods,
  findBodies,
  findSpeech,
};

/** Words, marks and breaks as they come in articles, in any order: they meet more rules than random letters do. */
const piece = constantFrom(
  'партия', '«Ауыл»', 'AMANAT', 'в', '2022', 'году', 'с', 'по', '27', 'января', 'Туркестанской', 'области', 'и', ',', '.', '\n', '\n\n', '–', '-', '"', '»', '«',
  'сказал', 'Елнур', 'Бейсенбаев', 'деді', 'ол', 'он', 'said', 'he', '18.10', 'на', 'сағат', '18:10', 'за', 'последние', 'семь', 'дней', 'месяцев', 'выборы', 'сайлау', 'кезінде',
  'Алматы', 'облысы', 'қаласы', 'район', 'Абай', 'VII', 'созыв', 'сессии', 'Читайте также:', 'Просмотров: 10', 'Нашли ошибку?', 'Бүгін, 21:00', '%', '53,9', '📷', '\u00A0', '31', 'ақпан', '02.30.2023', '2023-02-30',
  'жылы', 'дейін', 'Feb.', 'May', 'between', 'to', 'по словам', 'айтуынша', 'Е.', 'г.', 'Фото: ', 'Сегодня', 'первый квартал',
); // prettier-ignore
const article = oneof(
  array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  string({ unit: 'binary', maxLength: 200 }),
);
const published = constantFrom(null, '2023', '2023-01', '2023-01-27', '2020-02-29', 'never');
const lang = constantFrom('ru' as const, 'kk' as const, 'en' as const);

describe.each(Object.entries(finders))('%s', (_name, find) => {
  it('gives stretches inside the text, in order, on any text, and the same ones again', () => {
    always(
      property(article, published, lang, (text, day, language) => {
        const context = { text, lang: language, published: day, title: null };
        const found = find(context);
        let before = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
        expect(find({ ...context })).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('is done with a very long text in time', () => {
    const paragraph =
      'Елнур Бейсенбаев сообщил, что в Туркестанской области за 2022 год партия AMANAT приняла 134 тысячи человек.\n';
    const text = paragraph.repeat(2000);
    const begun = performance.now();
    find({ text, lang: 'ru', published: '2023-01-27', title: null });
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it.each(['«', '"', '-', '2022 ', '«Ауыл» ', 'Абай, ', '1.', '\n', 'область ', 'сказал '])(
    'is done with %j ten thousand times over',
    (unit) => {
      const begun = performance.now();
      find({ text: unit.repeat(10_000), lang: 'ru', published: '2023-01-27', title: null });
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );
});

describe('tokensOf', () => {
  it('loses nothing but white space', () => {
    always(
      property(article, (text) => {
        const tokens = tokensOf(text);
        expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
        expect(
          tokens
            .map((token) => token.text)
            .join('')
            .replaceAll(/\s/gu, ''),
        ).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
