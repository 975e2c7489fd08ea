import type { map as english } from '../en/map.ts';
import { russian } from '../plural.ts';

const figure = russian('число', 'числа', 'чисел');
const ofArticles = russian('статьи', 'статей', 'статей');
const article = russian('статья', 'статьи', 'статей');
const region = russian('регион', 'региона', 'регионов');
const origin = russian('источник', 'источника', 'источников');
const occasion = russian('случай', 'случая', 'случаев');

export const map: typeof english = {
  title: 'Карта',
  heading: '{what} по регионам',
  indicator: 'Показатель',
  moment: 'Время и разрез',
  lead: 'От {low} ({lowPlace}) до {high} ({highPlace}).',
  regions: (count) => `${count} ${region(count)}`,
  list: 'То же по названиям',
  nothing: 'Для этого показателя не осталось чисел отдельных регионов.',
  region: {
    lead: (figures, articles) => `${figures} ${figure(figures)} из ${articles} ${ofArticles(articles)}`,
    since: (date) => `Существует с ${date}`,
    splitFrom: (names) => `Выделена из: ${names}.`,
    capital: (name) => `Центр: ${name}.`,
    amongOthers: (what, time) => `${what} среди других регионов, ${time}`,
    none: 'В нашем собрании о нём нет ни одного числа. Это не ноль.',
    unknown: 'Такого региона нет.',
    others: 'Другие регионы',
  },
  party: {
    former: (names) => `Прежде: ${names}.`,
    renamed: (name, until) => `${name} (до ${until})`,
    unknown: 'В собрании о ней нет ни одного числа.',
    others: 'Другие партии и органы',
    seats: 'Места в Мажилисе после каждых выборов',
  },
  contradictions: {
    title: 'Расхождения',
    lead: (count) =>
      `${count} ${occasion(count)}, где источники называют об одном и том же и одном времени числа, которые не могут быть верны вместе. Показываем каждое с его словами и ничего не усредняем.`,
    none: 'В выбранном ни один источник не противоречит другому.',
    origins: (articles, origins) => `${articles} ${article(articles)}, ${origins} ${origin(origins)}`,
    differ: 'расходятся на',
  },
};
