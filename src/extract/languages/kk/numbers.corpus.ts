import type { NumberCase } from '../../numbers/corpus.ts';

/** Kazakh: value ⇄ the ways people write it, in Cyrillic and Latin letters. */
export const numberCases: readonly NumberCase[] = [
  {
    figures: ['> 3000'],
    texts: [
      '3 мыңнан астамы',
      'үш мыңнан астам ұсыныс',
      '3000-нан астам ұсыныс',
      '3 мыңнан аса ұсыныс',
      '3 myńnan astam usynys',
      '3 myñnan astam',
    ],
  },
  { figures: ['7954666'], texts: ['7 млн 954 мың 666 адам', '7 mln 954 myń 666 adam', '7 954 666 адам'] },
];
