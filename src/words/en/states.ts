import { formatNumber } from '../format.ts';

const n = (value: number) => formatNumber(value, 'en');
const figures = (count: number) => `${n(count)} ${count === 1 ? 'figure' : 'figures'}`;

/** Words for when there is nothing to draw: loading, empty, failed, offline, not found. */
export const states = {
  loading: 'Loading the figures',
  loadingPage: 'Loading the page',
  openRaw: 'Open the raw file',
  offlineTitle: 'No connection, and no figures on this device yet',
  offlineText: 'The snapshot could not be fetched. It will load as soon as the connection is back.',
  offlineBanner: 'You are offline.',
  offlineBannerText: 'The figures on screen are those already loaded; links to the outlets will not open.',
  notFoundDataTitle: 'The file with the figures is not there',
  notFoundDataText: (file: string) => `We asked for ${file} and the server does not have it.`,
  serverTitle: 'The server could not answer',
  serverText: (file: string, status: number) => `We asked for ${file} and the answer was ${status}.`,
  cutOffTitle: 'The figures did not arrive whole',
  cutOffText: (file: string) => `We asked for ${file} and the answer stopped halfway.`,
  schemaTitle: 'The figures are not in the form this page can read',
  schemaText: (file: string) => `${file} arrived, but the check at the door says:`,
  emptyTitle: 'No figure fits all the filters at once',
  emptyNotZero: 'This is not zero: no article in our collection says it.',
  emptyBecause: (filter: string) => `It is “${filter}” that excludes everything.`,
  emptyTogether: 'Each filter alone leaves figures; together they leave none.',
  emptyMany: 'No single filter is to blame: several of them exclude everything.',
  drop: (filter: string, count: number) => `Drop “${filter}”: ${figures(count)}`,
  dropAll: 'Drop all filters',
  notFoundTitle: 'There is no such page',
  notFoundText: (path: string) => `Nothing lives at ${path}. It may have been renamed.`,
  toOverview: 'To the overview',
  toArticles: 'To the articles',
  problems: (count: number) =>
    count === 1 ? 'One part of this link could not be read' : `${n(count)} parts of this link could not be read`,
  problemsRest: 'The rest is shown.',
  problemsSetAside: 'and was set aside:',
  reasons: {
    'not-a-date': 'there is no such date',
    'unknown-value': 'no such value',
    'ends-before-start': 'the end is before the beginning',
    repeated: 'given twice',
    'too-long': 'too long',
    'unknown-page': 'no such page',
  },
  dismiss: 'Understood',
};

export type StatesWords = typeof states;
