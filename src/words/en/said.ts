import type { PeriodBasis, Qualifier } from '../../model/observation.ts';

/** How a thing was said, and how two sayings relate. */
export interface SaidTable {
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly periodBases: Readonly<Record<PeriodBasis, string>>;
  readonly relations: Readonly<
    Record<'repetition' | 'rounding' | 'revision' | 'different-scope' | 'contradiction', string>
  >;
  readonly relationReasons: Readonly<
    Record<'repetition' | 'rounding' | 'revision' | 'different-scope' | 'contradiction', string>
  >;
  /** Before what we derive from stated figures. */
  readonly computedHere: string;
  /** "6 articles, 1 origin" */
  readonly origins: (articles: number, origins: number) => string;
  /** "14 figures from 5 articles" */
  readonly figuresFrom: (figures: string, count: number, articles: number) => string;
}

export const said: SaidTable = {
  qualifiers: {
    exact: 'exact figure',
    about: 'about',
    moreThan: 'more than',
    atLeast: 'at least',
    lessThan: 'less than',
    atMost: 'at most',
    almost: 'almost',
    range: 'range',
  },
  periodBases: {
    stated: 'stated in the text',
    relative: 'follows from the words and the publication date',
    implied: 'our reading',
    unknown: 'not stated',
  },
  relations: {
    repetition: 'repetition',
    rounding: 'rounding',
    revision: 'revision',
    'different-scope': 'different scope',
    contradiction: 'contradiction',
  },
  relationReasons: {
    repetition: 'The same number about the same thing.',
    rounding: 'One source rounds what the other gives in full.',
    revision: 'The later count replaces the earlier one.',
    'different-scope': 'The sources speak of different things, times or places.',
    contradiction: 'The same thing at the same time, and the numbers do not fit.',
  },
  computedHere: 'Computed here',
  origins: (articles, origins) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
  figuresFrom: (figures, count, articles) =>
    `${figures} ${count === 1 ? 'figure' : 'figures'} from ${articles} ${articles === 1 ? 'article' : 'articles'}`,
};
