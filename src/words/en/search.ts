type FoundKind = 'indicator' | 'region' | 'party' | 'body' | 'person' | 'outlet' | 'article' | 'figure';

/** Words of the search box. */
export interface SearchTable {
  readonly kinds: Readonly<Record<FoundKind, string>>;
  readonly results: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly inTitles: (query: string) => string;
  readonly figures: (count: number) => string;
  /** By id: "Not to be confused with …". */
  readonly notToBeConfused: Readonly<Record<string, string>>;
}

export const search: SearchTable = {
  kinds: {
    indicator: 'indicator',
    region: 'region',
    party: 'party',
    body: 'body',
    person: 'person',
    outlet: 'outlet',
    article: 'article',
    figure: 'figure',
  },
  results: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
  nothing: (query) => `Nothing found for “${query}”`,
  inTitles: (query) => `Look for “${query}” in titles of articles`,
  figures: (count) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  notToBeConfused: { amanat: 'not the “Amanat” trade unions' },
};
