import type { indicator as english } from '../en/indicator.ts';
import { russian } from '../plural.ts';

const figure = russian('число', 'числа', 'чисел');
const ofArticles = russian('статьи', 'статей', 'статей');
const statement = russian('высказывание', 'высказывания', 'высказываний');

export const indicator: typeof english = {
  title: 'Показатели',
  titleLead: 'Что считает Dalel, по темам. За каждым показателем — все высказывания о нём со словами источников.',
  range: (figures, articles) => `${figures} ${figure(figures)} из ${articles} ${ofArticles(articles)}`,
  lowHigh: '{count}: от {low} до {high}. Сроки и охват разные, поэтому точки не соединены линией.',
  single: '{count}: {low}.',
  overTime: (name) => `${name}: все высказывания во времени`,
  nationalOnly: (shown, all) => `${shown} ${statement(shown)} обо всей стране; все ${all} — в таблице ниже.`,
  splitBySubject: (shown, all) =>
    `${shown} ${statement(shown)} обо всей стране: партии и органы, о которых сказано много, стоят отдельно, время у всех одно. Все ${all} — в таблице ниже.`,
  ofSubject: (name, count) => `${name}: ${count} ${statement(count)}`,
  ofOthers: (count) => `Остальные: ${count} ${statement(count)}`,
  allShown: 'Все высказывания: о стране и о регионах.',
  byRegion: (name, time) => `${name} по регионам, ${time}`,
  byRegionOther: 'Другие моменты',
  moment: 'Момент',
  table: 'Те же числа таблицей',
  bySubject: 'Кого касается',
  none: 'Высказываний об этом показателе не осталось.',
  dropFilters: (count) => `Показать все ${count} без условий`,
  asOf: (clock) => `на ${clock}`,
  newest: 'новейшее',
};
