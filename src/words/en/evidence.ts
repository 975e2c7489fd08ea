import { formatNumber } from '../format.ts';

const n = (value: number) => formatNumber(value, 'en');

/** Words of the panel that opens behind a figure. */
export const evidence = {
  title: 'Where this figure comes from',
  close: 'Close',
  previous: 'Previous figure',
  next: 'Next figure',
  position: (index: number, total: number) => `${n(index)} of ${n(total)} in this block`,
  speaker: 'Says',
  editors: 'The outlet itself',
  outlet: 'Outlet',
  published: 'Published',
  publishedBasis: {
    printed: null,
    given: 'date given by the address or the index',
    about: 'date approximate',
    unknown: 'date not known',
  },
  noDate: 'date not given',
  origin: 'Retells',
  openInOutlet: 'Open at the outlet',
  noAddress: 'No address is known for this article',
  openArticle: 'All figures of this article',
  link: 'Link',
  cite: 'Cite',
  report: 'Report a wrong reading',
  unknownFigure: 'The figure this link names is not in this snapshot',
  unknownFigureWhy: 'It may have been corrected or withdrawn since. The rest of the page stands as it is.',
  saidAndInferred: 'What is said, and what is inferred',
  said: 'said',
  inferred: 'inferred',
  basis: {
    stated: 'said',
    relative: 'reckoned from the date of the article',
    implied: 'our reading of the context',
    unknown: 'the article does not say when',
  },
  attribution: {
    stated: 'said in these words',
    carried: 'carried over from the sentence before or the headline',
    implied: 'our reading: the article does not name it',
  },
  about: 'About whom',
  where: 'Where',
  when: 'When',
  asOf: (time: string) => `as of ${time}`,
  whenUnknown: 'not said when',
  quoteBegin: '“',
  quoteEnd: '”',
  words: 'The words',
  wordsUnkept: 'The words were not kept',
  qualifierWord: (word: string) => `the source’s word: “${word}”`,
  note: 'Remark',
  reviewed: 'read and checked by a person',
  unreviewed: 'read by the program, not yet checked by a person',
  plan: 'a plan or goal, not a result',
  partsDiffer: 'In this article the parts do not add up to the whole',
  shareDiffers: 'In this article the share does not follow from its numbers',
  arithmetic: 'Checked by arithmetic',
  holds: 'agrees',
  fails: 'does not agree',
  agree: (articles: number, origins: number) =>
    `${articles === 1 ? '1 more article agrees' : `${n(articles)} more articles agree`}${
      origins > 0 ? `, ${origins === 1 ? '1 origin' : `${n(origins)} origins`}` : ''
    }`,
  differ: (articles: number) => (articles === 1 ? '1 article differs' : `${n(articles)} articles differ`),
  revised: 'Revised elsewhere',
  rounded: 'Rounded elsewhere',
  otherScope: 'The same thing, counted more widely or more narrowly',
  notCorrected: 'We do not correct the outlets: all figures are shown as they stand.',
  relation: {
    repetition: 'repeats',
    rounding: 'rounds',
    revision: 'revises',
    'different-scope': 'another scope',
    contradiction: 'differs',
  },
};

export type EvidenceWords = typeof evidence;
