import { describe, expect, test } from 'vitest';
import type { Language } from '../model/observation.ts';
import { numberCases as en } from './languages/en/numbers.corpus.ts';
import { numberCases as kk } from './languages/kk/numbers.corpus.ts';
import { numberCases as ru } from './languages/ru/numbers.corpus.ts';
import { figuresOf, type NumberCase } from './numbers/corpus.ts';

const corpora: readonly (readonly [Language, readonly NumberCase[]])[] = [
  ['ru', ru],
  ['kk', kk],
  ['en', en],
];

for (const [lang, cases] of corpora) {
  describe(`numbers, ${lang}`, () => {
    for (const { figures, texts } of cases) {
      for (const text of texts) {
        test(`"${text}" gives ${figures.length === 0 ? 'no figure' : figures.join(', ')}`, () => {
          expect(figuresOf(text, lang)).toEqual(figures);
        });
      }
    }
  });
}
