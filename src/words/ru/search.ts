import type { SearchTable } from '../en/search.ts';
import { russian } from '../plural.ts';

const result = russian('результат', 'результата', 'результатов');
const figure = russian('число', 'числа', 'чисел');

export const search: SearchTable = {
  kinds: {
    indicator: 'показатель',
    region: 'регион',
    party: 'партия',
    body: 'орган',
    person: 'человек',
    outlet: 'издание',
    article: 'статья',
    figure: 'число',
  },
  results: (count) => `${count} ${result(count)}`,
  nothing: (query) => `По запросу «${query}» ничего не найдено`,
  inTitles: (query) => `Искать «${query}» в заголовках статей`,
  figures: (count) => `${count} ${figure(count)}`,
  notToBeConfused: { amanat: 'не профсоюзы «Amanat»' },
};
