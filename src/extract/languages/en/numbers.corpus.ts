import type { NumberCase } from '../../numbers/corpus.ts';

/** English: value ⇄ the ways people write it. */
export const numberCases: readonly NumberCase[] = [
  {
    figures: ['281'],
    texts: ['281 candidates', 'Two hundred and eighty-one candidates', 'two hundred eighty one candidates'],
  },
  {
    figures: ['> 12000000'],
    texts: ['more than 12 million people', 'over 12,000,000 people', 'more than twelve million people'],
  },
];
