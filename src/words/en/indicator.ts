import { english } from '../plural.ts';

const figure = english('figure', 'figures');
const article = english('article', 'articles');
const statement = english('statement', 'statements');

export const indicator = {
  title: 'Indicators',
  titleLead: 'What Dalel counts, by theme. Each opens every statement of it, with the words.',
  range: (figures: number, articles: number) => `${figures} ${figure(figures)} from ${articles} ${article(articles)}`,
  lowHigh: '{count}: from {low} to {high}. Times and scopes differ, so the marks are not joined by a line.',
  single: '{count}: {low}.',
  overTime: (name: string) => `${name}: every statement over time`,
  nationalOnly: (shown: number, all: number) =>
    `${shown} ${statement(shown)} about the whole country; all ${all} are in the table below.`,
  splitBySubject: (shown: number, all: number) =>
    `${shown} ${statement(shown)} about the whole country: parties and bodies of which much is said stand apart, over the same time. All ${all} are in the table below.`,
  ofSubject: (name: string, count: number) => `${name}: ${count} ${statement(count)}`,
  ofOthers: (count: number) => `Others: ${count} ${statement(count)}`,
  allShown: 'All statements, of the country and of regions.',
  byRegion: (name: string, time: string) => `${name} by region, ${time}`,
  byRegionOther: 'Other moments',
  moment: 'Moment',
  table: 'The same figures as a table',
  bySubject: 'Counted for',
  none: 'No statement of this indicator is left.',
  dropFilters: (count: number) => `Show all ${count} without filters`,
  asOf: (clock: string) => `as of ${clock}`,
  newest: 'newest',
};
