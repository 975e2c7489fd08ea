import { english } from '../plural.ts';

const figure = english('figure', 'figures');

export const overview = {
  title: 'Kazakhstan’s politics in figures. Behind each, someone’s words',
  document: 'Overview',
  intro:
    'Dalel collects figures on parties, elections and the work of deputies from news in three languages. Choose any of them: the words that state it open.',
  example: 'So reads a figure',
  /** {who}: a party or body; {figures}: "800,000 members, 249 branches and about 4,000 primary organisations". */
  told: '{who}: {figures}',
  toldFor: '{who}: {figures} ({time})',
  timed: '{figure} {noun} ({time})',
  partOf: '{whole}, of them {part} from {place}',
  parts: '{whole}: {parts}',
  ofNoun: '{figure} {noun}',
  shareFor: '{share} {noun} — {outcome}',
  turnout: 'Turnout {time}: from {low} ({lowPlace}) to {high} ({highPlace})',
  turnoutOne: 'Turnout {time}: {low} ({lowPlace})',
  groupShare: '{group}: {share} {noun} ({who})',
  saidBy: (name: string, role: string | null, date: string) =>
    `In the words of ${name}${role ? `, ${role}` : ''}, ${date}`,
  fromArticles: (figures: number, articles: string) => `${figures} ${figure(figures)} from ${articles}`,
  byRegion: (what: string) => `${what} by region`,
  byRegionFound: (found: number, of: number) => `A figure was found for ${found} of ${of} regions.`,
  seatsOf: (body: string) => `${body}: seats and how they are filled`,
  seatsPlain: (body: string) => `${body}: seats`,
  howEnded: 'How the appeals ended',
  partTitle: 'A region within the country',
  votes: (election: string) => `Votes by party: ${election}`,
  turnoutTitle: (time: string) => `Turnout by region, ${time}`,
  shares: 'Women, the young and people with disabilities: shares',
  sharesSub: 'Each share is of its own whole; the whole stands beside its name.',
  votesSum: (count: number, sum: string) => `Sum of ${count} rows = ${sum}, computed here. It matches the votes cast`,
  votesSumFails: (count: number, sum: string, stated: string) =>
    `Sum of ${count} rows = ${sum}, computed here; the votes cast are given as ${stated}`,
  otherSays: 'Another source says',
  none: 'Not in what you see',
  noneNote: 'These themes have no figure in your selection. This is not zero:',
  inCollection: (count: number) => `${count} in the collection`,
  more: 'All statements',
};
