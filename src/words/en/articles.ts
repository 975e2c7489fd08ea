import { formatNumber } from '../format.ts';

const n = (value: number) => formatNumber(value, 'en');

/** Words of the list of articles and of one article's page. */
export const articles = {
  title: 'Articles',
  intro: 'What was read, newest first. Each article opens with all its figures in the order of its text.',
  untitled: 'headline not at hand',
  untitledNote: 'In italics: the words of the first figure, where the headline is not at hand.',
  find: 'Find by headline, outlet or speaker',
  sort: 'Order',
  sorts: { newest: 'Newest first', oldest: 'Oldest first', figures: 'Most figures', outlet: 'By outlet' },
  noTitle: (typed: string) => `No article’s title or outlet contains “${typed}”`,
  languages: { kk: 'in Kazakh', ru: 'in Russian', en: 'in English' },
  inOrder: (count: number) => `${n(count)} ${count === 1 ? 'figure' : 'figures'} in the order of the text`,
  noFigures: 'This article gives no figure that Dalel counts',
  noFiguresWhy: 'It was read, and is kept so that the absence is known too. This is not zero.',
  said: (words: string) => `said: “${words}”`,
  inferred: (how: string) => `inferred: ${how}`,
  extent: { whole: 'the whole page was read', beginning: 'only the beginning was at hand' },
  readBy: { dalel: 'read by the program', hand: 'read by hand' },
  card: 'How it was read',
  quotesOnly: 'The outlet’s text is not republished. Here are the words that carry each figure.',
  fullText: 'The whole text, shown with the outlet’s permission',
  missing: 'There is no such article in this snapshot',
  onChart: (name: string) => `On the page “${name}”`,
  copyLink: 'Copy the link',
  more: (count: number) => `Show ${n(count)} more`,
};

export type ArticlesWords = typeof articles;
