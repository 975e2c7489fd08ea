import type { ColumnName } from '../../model/columns.ts';
import type { FileName } from '../../model/published.ts';
import { formatNumber } from '../format.ts';

const number = (value: number) => formatNumber(value, 'en');

/** What each column of the tables holds: the page about the data shows it, and so does the data package. */
export const columnMeanings: Readonly<Record<ColumnName, string>> = {
  value:
    'The number, in the unit of the column unit; empty for a range. Read it with its qualifier: 40000 may be “more than 40,000”.',
  min: 'Lower end of a range.',
  max: 'Upper end of a range.',
  qualifier: 'How surely the source says it: exact, about, moreThan, atLeast, lessThan, atMost, almost, range.',
  qualifier_word: 'The source’s own word for it: «более», «астам», “up to”.',
  unit: 'What the number counts: persons, seats, votes, percent (of a hundred, not a fraction), years, KZT, or a count.',
  indicator: 'Which indicator, by its id; names and definitions are in indicators.csv.',
  subject: 'Of whom: a party’s id (parties.csv), a body such as mazhilis, or another slug.',
  subject_basis: 'Whether the subject is stated in the words, carried over from a sentence before, or implied.',
  region:
    'KZ for the whole country, an ISO 3166-2 code (regions.csv), abroad; several joined by spaces where one figure covers them together.',
  region_basis: 'Whether the region is stated, carried over, or implied.',
  dimensions:
    'The slice of the whole that is counted, as key=value pairs joined by spaces: route=list state=won. Empty: all.',
  period_start: 'First day, month or year the figure refers to, as exact as the source. Empty: open or unknown.',
  period_end: 'Last day, month or year, inclusive.',
  period_basis: 'How the period is known: stated, relative to the publication date, implied by us, unknown.',
  as_of: 'Clock time, or date and time, of a running count.',
  published: 'When the article was published: a day, a month, or empty where it is not known.',
  speaker: 'Who said it, by name.',
  speaker_role: 'Who said it, by office or body.',
  status: 'reviewed: a person has checked it against the words. unreviewed: read by program alone.',
  flags: 'plan: a goal, not a fact. parts-differ, share-differs: it contradicts figures of its own text.',
  relation:
    'How it stands to other statements of the same thing, the gravest: repetition, rounding, different-scope, revision, contradiction. Empty: it stands alone.',
  group: 'Statements of the same thing share this: the id of the first of them.',
  quote: 'The words that state it, at most twelve, as the source has them.',
  language: 'Language of the article.',
  outlet: 'Who published it.',
  title: 'Headline of the article, where it was at hand.',
  url: 'Address of the article.',
  address_at_words: 'The same address, opened at the quoted words.',
  rule: 'The rule that read it; “by hand” for a person.',
  article: 'Id of the article (articles.csv).',
  observation: 'Id of the figure. It stays the same when the article is read again: link to it.',
  snapshot: 'The version of the data that this row is from.',
};

/** What each published file is. */
export const fileMeanings: Readonly<Record<FileName, string>> = {
  'dalel.csv': 'All figures as a table, for programs: UTF-8, comma-separated (RFC 4180).',
  'dalel-excel.csv': 'The same for Excel and other spreadsheets: with the byte order mark that keeps Cyrillic whole.',
  'dalel.parquet': 'The same as Parquet, with types: for DuckDB, pandas, R, Spark.',
  'dalel.ndjson': 'The same, one JSON object a line; lists are lists, slices are objects.',
  'dalel.json': 'The same as one JSON document.',
  'articles.csv': 'The articles: address, outlet, headline, dates, and how much of each was read.',
  'indicators.csv': 'Ids, units, names and definitions of the indicators in three languages.',
  'regions.csv': 'Codes and names of the regions in three languages, with the day from which each exists.',
  'parties.csv': 'Ids and names of the parties in three languages.',
  'datapackage.json':
    'Description of all this for programs: Frictionless Data Package v2 with Table Schema, licence and sources.',
  'changes.json': 'All published versions, and which figures were added, corrected or withdrawn in each, and why.',
};

/** The page about the data. */
export const data = {
  title: 'The data',
  intro:
    'Everything this site shows, to take away: one row per figure, with its qualifier, period, region, speaker and the words that state it. The files need no key and no registration, and stay at these addresses.',
  version: (version: string) => `Version ${version}`,
  newest: (day: string) => `newest article: ${day}`,
  files: {
    title: 'Files',
    name: 'File',
    holds: 'What it holds',
    size: 'Size',
    get: (name: string) => `Download ${name}`,
    meanings: fileMeanings,
    kilobytes: 'kB',
    snapshot: 'The file this site itself reads: figures, articles and reference facts together.',
  },
  examples: {
    title: 'Examples',
    intro: 'They run as they stand; copy one and change it.',
    copy: 'Copy',
    copyOf: (name: string) => `Copy the example: ${name}`,
    copied: 'Example copied',
    curl: 'In the terminal',
    duckdb: 'DuckDB',
    pandas: 'Python, pandas',
    r: 'R',
    javascript: 'JavaScript',
  },
  columns: {
    title: 'Columns',
    intro:
      'The same columns in every form. In CSV a text that begins like a formula (=, +, -, @) has an apostrophe before it, so that no spreadsheet runs it; the other forms keep it as it is.',
    name: 'Column',
    holds: 'What it holds',
    meanings: columnMeanings,
  },
  beware: {
    title: 'Before you count',
    points: [
      'A row is a statement, not a fact: two outlets that report the same number are two rows with the same group. Take one row of a group before you count anything.',
      'A bound is not a value: 3000 with the qualifier moreThan is “more than 3,000”. Averages and sums over rows mix what sources did not.',
      'A figure that is not there is not zero.',
    ],
  },
  feeds: {
    title: 'Feeds',
    intro:
      'The newest figures by the day their articles were published, in this language. Figures of articles without a known day are only in the files.',
    about: 'About',
    all: 'Everything',
    country: 'The whole country',
    regions: 'Regions',
    parties: 'Parties',
    indicators: 'Indicators',
    atom: 'Atom feed',
    json: 'JSON feed',
  },
  figure: {
    title: 'One figure by itself',
    text: 'Each figure has a JSON of its own at an address that stays: what it says in three languages, the words, the article, which statements agree and which do not, and the sums it takes part in. A withdrawn figure leaves a note of when and why.',
    example: 'For example',
  },
  versions: {
    title: 'Versions',
    intro:
      'A version is named by the hash of its content. Kept versions stay at their addresses; changes.json lists every correction field by field.',
    version: 'Version',
    holds: 'Figures',
    changes: 'Changes',
    first: 'the first',
    current: 'shown now',
    changed: (added: number, corrected: number, withdrawn: number) =>
      `${number(added)} added · ${number(corrected)} corrected · ${number(withdrawn)} withdrawn`,
    unread: 'The list of versions could not be loaded.',
  },
  licence: {
    title: 'Licence and citing',
    text: 'Figures, dates and names are facts; as far as the collection is protected, it is offered under Creative Commons Attribution 4.0: name Dalel and, for each figure, the outlet that states it. The quoted words belong to the outlets named beside them and are kept so that every figure can be checked.',
    link: 'CC BY 4.0',
    cite: 'Cite the version too:',
    citation: (version: string, address: string) => `Dalel, data version ${version}, ${address}`,
  },
};

export type DataWords = typeof data;
