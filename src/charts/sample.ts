import type { ArticleCard } from '../model/article.ts';
import type { Reading } from '../model/observation.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import type { Statement } from './statement.ts';

type Sample = Partial<Omit<Reading, 'quantity' | 'period'>> & {
  readonly id?: string;
  readonly quantity?: Partial<Reading['quantity']>;
  readonly period?: Partial<Reading['period']>;
  readonly article?: Partial<ArticleCard>;
};

let running = 0;

/** A literal statement for tests: what a test does not name is of no matter to it. Invented, and says so in its outlet. */
export function sampleStatement({ id, quantity, period, article, ...rest }: Sample = {}): Statement {
  running += 1;
  const card: ArticleCard = {
    id: 'sample-1',
    url: null,
    outlet: 'invented.example',
    title: 'Invented for a test',
    lang: 'ru',
    published: '2023-01-27',
    publishedBasis: 'printed',
    rights: 'quote',
    readBy: 'hand',
    extent: 'whole',
    text: null,
    ...article,
  };
  const observation: PublishedObservation = {
    id: id ?? `${card.id}.${String(running).padStart(6, '0')}`,
    article: card.id,
    status: 'reviewed',
    indicator: 'proposals',
    subject: 'amanat',
    region: 'KZ',
    dimensions: {},
    speaker: null,
    quote: { exact: 'words', prefix: '', suffix: '', start: null, end: null, figure: null },
    attribution: { subject: { how: 'stated', words: null }, region: { how: 'stated', words: null } },
    flags: [],
    rule: 'by hand',
    ...rest,
    quantity: { qualifier: 'exact', word: null, value: 1, min: null, max: null, unit: 'count', ...quantity },
    period: { start: '2023-01-27', end: '2023-01-27', basis: 'stated', ...period },
  };
  return { observation, article: card };
}
