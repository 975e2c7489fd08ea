import { english } from '../plural.ts';

const seat = english('seat', 'seats');

export const mandates = {
  title: 'Mandates: who holds the seats of parliament',
  lead: (first: string, last: string) =>
    `One dot is one seat. Compositions after each election from ${first} to ${last}. Chambers differ in size, so compare shares of a whole, not dots. Parties keep the colour of their successor of today.`,
  seats: (count: number) => `${count} ${seat(count)}`,
  sum: (list: string | null, district: string | null, assembly: string | null) =>
    [list && `${list} list`, district && `${district} district`, assembly && `${assembly} Assembly`]
      .filter(Boolean)
      .join(' + '),
  independents: 'Self-nominated',
  assembly: 'Assembly of the People',
  vacant: 'Not told apart',
  turnout: 'Turnout',
  sources: 'Sources',
  source: 'Source',
  inArticles:
    'Underlined figures are stated in our articles and open their words; the others come from the sources named.',
  unknown: 'distribution not known',
  kurultaiTitle: 'Kurultai: {seats}. Who won them is not in our articles yet',
  kurultaiText:
    'Under the new Constitution the parliament has one chamber, elected for five years from party lists alone. The election was set for {date}. We hold no page with its result, so the seats stay empty. This is not zero.',
  kurultaiBeware:
    'Do not compare it with the Mazhilis on one scale: 98 seats were a mixed system, these are lists only.',
  maslikhats: 'Maslikhats: what the articles say',
  noSeats: 'No seats',
};
