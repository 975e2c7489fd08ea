import type { ArticleRecord } from '../model/article.ts';

/** For tests: an invented article with a figure for each status. Nothing in it was ever published. */
export function invented(id: string, statuses: readonly ('reviewed' | 'unreviewed' | 'rejected')[]): ArticleRecord {
  return {
    schema: 1,
    id,
    url: `https://example.org/${id}`,
    outlet: 'example.org',
    title: 'An invented article',
    lang: 'en',
    published: '2023-01-27',
    publishedBasis: 'printed',
    rights: 'quote',
    readBy: 'dalel',
    extent: 'whole',
    text: null,
    observations: statuses.map((status, index) => ({
      id: `${id}.${index}`,
      status,
      indicator: 'members',
      subject: 'amanat',
      region: 'KZ',
      quantity: { qualifier: 'exact', word: null, value: index + 1, min: null, max: null, unit: 'persons' },
      period: { start: '2023-01-27', end: '2023-01-27', basis: 'implied' },
      dimensions: {},
      speaker: null,
      quote: { exact: `${index + 1} members`, prefix: '', suffix: '', start: null, end: null, figure: [0, 1] },
      attribution: { subject: { how: 'stated', words: 'Amanat' }, region: { how: 'implied', words: null } },
      flags: [],
      rule: 'by hand',
    })),
  };
}
