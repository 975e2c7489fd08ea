import type { SaidTable } from '../en/said.ts';
import { russian } from '../plural.ts';

const article = russian('статья', 'статьи', 'статей');
const ofArticles = russian('статьи', 'статей', 'статей');
const origin = russian('источник', 'источника', 'источников');
const figure = russian('число', 'числа', 'чисел');

export const said: SaidTable = {
  qualifiers: {
    exact: 'точное число',
    about: 'около',
    moreThan: 'более',
    atLeast: 'не менее',
    lessThan: 'менее',
    atMost: 'не более',
    almost: 'почти',
    range: 'от и до',
  },
  periodBases: {
    stated: 'названо в тексте',
    relative: 'следует из слов и даты публикации',
    implied: 'наше прочтение',
    unknown: 'не названо',
  },
  relations: {
    repetition: 'повтор',
    rounding: 'округление',
    revision: 'уточнение',
    'different-scope': 'речь о разном',
    contradiction: 'расхождение',
  },
  relationReasons: {
    repetition: 'То же число о том же самом.',
    rounding: 'Один источник округляет то, что другой приводит полностью.',
    revision: 'Более поздний подсчёт заменяет прежний.',
    'different-scope': 'Источники говорят о разных предметах, сроках или местах.',
    contradiction: 'Об одном и том же на один момент, а числа не сходятся.',
  },
  computedHere: 'Вычислено здесь',
  origins: (articles, origins) => `${articles} ${article(articles)}, ${origins} ${origin(origins)}`,
  figuresFrom: (figures, count, articles) => `${figures} ${figure(count)} из ${articles} ${ofArticles(articles)}`,
};
