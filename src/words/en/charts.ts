import { english, type Noun } from '../plural.ts';

const article = english('article', 'articles');
const figure = english('figure', 'figures');
const region = english('region', 'regions');

const people: Noun = english('person', 'people');

export const charts = {
  and: 'and',
  of: 'of',
  people,
  families: english('family', 'families'),
  /** The marks of statements, as a legend names them. */
  marks: {
    exact: 'exact',
    about: 'about',
    moreThan: 'more than',
    atLeast: 'at least',
    lessThan: 'less than',
    almost: 'almost',
    atMost: 'at most',
    range: 'from … to …',
    plan: 'planned',
  },
  signs: {
    period: 'bar: the time it covers',
    revised: 'later revised',
    contradiction: 'disagreement',
    event: 'event',
    article: 'article found, no figure',
    nothing: 'nothing in our collection',
    before: 'did not exist yet',
    hidden: 'hidden by your choice',
    computed: 'computed here',
  },
  legend: 'Marks on this chart',
  sources: 'Sources',
  articles: (count: number) => `${count} ${article(count)}`,
  figures: (count: number) => `${count} ${figure(count)}`,
  undated: (count: number) => `Without a date: ${count}`,
  undatedNote: 'The source does not say what time the figure refers to, so it is not put on the axis.',
  notZero: 'This is not zero.',
  sumHolds: '{sum}. The sum holds',
  sumFails: (sum: string, stated: string) => `${sum}, but the source says ${stated}`,
  shareHere: (share: string) => `The share, ${share}, is computed here`,
  disagree: (count: number) => `${count} ${region(count)} ${count === 1 ? 'is' : 'are'} disputed`,
  figuresDisagree: 'Sources disagree',
  compare: 'Compare the words',
  openWords: 'Open the words',
  close: 'Close',
  moreRows: (count: number) => `${count} more: see the links below`,
  allOf: (name: string) => `All figures: ${name}`,
  timeline: {
    axis: 'Time axis',
    refers: 'what it refers to',
    published: 'when it was published',
    scale: 'Scale',
    magnitude: 'orders of magnitude',
    linear: 'even',
    ten: 'Each solid line means ten times more than the one below.',
    how: 'Point, tap or use the keys ← →: the words open.',
    never: 'Nothing is joined by a line: each mark is one statement.',
    crowded: (count: number) =>
      `${count} marks stand too close for a label: their figures open on pointing and stand in the table.`,
    summary: (count: number, from: string, to: string, low: string, high: string) =>
      `${count} ${figure(count)} from ${from} to ${to}; from ${low} to ${high}.`,
    events: 'Events',
    region: 'Region',
    everywhere: 'everywhere',
  },
  tiles: {
    how: 'One tile is one region, rows run from north to south.',
    found: (found: number, existing: number) => `${found} of ${existing} regions have a figure`,
    highest: 'Highest',
    lowest: 'Lowest',
    under: (bound: string) => `under ${bound}`,
    over: (bound: string) => `${bound} and over`,
    rule: 'The colour follows the first published exact figure.',
    none: 'No figure of a single region here.',
  },
  seats: {
    routes: { list: 'from party lists', district: 'single-member districts', assembly: 'Assembly of the People' },
    unknown: 'distribution not known',
    summary: (whole: string, parts: string) => `${whole} seats: ${parts}.`,
    rest: 'not told apart by the source',
  },
  parts: {
    rest: 'The source says nothing of the rest.',
  },
  bars: {
    threshold: (share: string) => `The dashed line is the threshold of ${share} of those who voted.`,
    summary: (count: number, first: string) => `${count} rows; the longest is ${first}.`,
  },
  strip: {
    differentDates: 'The dates differ, so the figures are not added up.',
    noDate: 'date not stated',
  },
  periods: {
    title: 'What time each figure covers',
    how: 'The length of a bar is a time, not an amount. People and proposals are never added together.',
  },
};
