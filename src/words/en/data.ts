import type { ColumnName } from '../../model/columns.ts';
import type { FileName } from '../../model/published.ts';

/** What each column of the tables holds: the page about the data shows it, and so does the data package. */
export const columnMeanings: Readonly<Record<ColumnName, string>> = {
  value:
    'The number, in the unit of `unit`; empty for a range. Read it with `qualifier`: 40000 may be “more than 40,000”.',
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
