import type { SearchTable } from '../en/search.ts';

export const search: SearchTable = {
  kinds: {
    indicator: 'көрсеткіш',
    region: 'өңір',
    party: 'партия',
    body: 'орган',
    person: 'адам',
    outlet: 'басылым',
    article: 'мақала',
    figure: 'сан',
  },
  results: (count) => `${count} нәтиже`,
  nothing: (query) => `«${query}» бойынша ештеңе табылмады`,
  inTitles: (query) => `«${query}» сөзін мақала тақырыптарынан іздеу`,
  figures: (count) => `${count} сан`,
  notToBeConfused: { amanat: '«Amanat» кәсіподақтары емес' },
};
