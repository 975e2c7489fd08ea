import { english } from '../plural.ts';

const figure = english('figure', 'figures');
const article = english('article', 'articles');

export const map = {
  title: 'Map',
  heading: '{what} by region',
  indicator: 'Indicator',
  moment: 'Time and slice',
  lead: 'From {low} ({lowPlace}) to {high} ({highPlace}).',
  regions: (count: number) => `${count} ${english('region', 'regions')(count)}`,
  list: 'The same by name',
  nothing: 'No figure of a single region is left for this indicator.',
  region: {
    lead: (figures: number, articles: number) => `${figures} ${figure(figures)} from ${articles} ${article(articles)}`,
    since: (date: string) => `Exists since ${date}.`,
    splitFrom: (names: string) => `Formed out of ${names}.`,
    capital: (name: string) => `Centre: ${name}.`,
    amongOthers: (what: string, time: string) => `${what} among the other regions, ${time}`,
    none: 'Our collection holds no figure of it. This is not zero.',
    unknown: 'There is no such region.',
    others: 'Other regions',
  },
  party: {
    former: (names: string) => `Formerly ${names}.`,
    renamed: (name: string, until: string) => `${name} (until ${until})`,
    unknown: 'Nothing in the collection speaks of it.',
    others: 'Other parties and bodies',
    seats: 'Seats in the Mazhilis after each election',
  },
  contradictions: {
    title: 'Disagreements',
    lead: (count: number) =>
      `${count} ${english('case', 'cases')(count)} in which sources give figures of the same thing and time that cannot all be true. We show each with its words and average nothing.`,
    none: 'In what you see no source contradicts another.',
    origins: (articles: number, origins: number) =>
      `${articles} ${article(articles)}, ${origins} ${english('origin', 'origins')(origins)}`,
    differ: 'differ by',
  },
};
