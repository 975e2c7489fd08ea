import type { charts as english } from '../en/charts.ts';
import { russian } from '../plural.ts';

const article = russian('статья', 'статьи', 'статей');
const figure = russian('число', 'числа', 'чисел');
const region = russian('регион', 'региона', 'регионов');

export const charts: typeof english = {
  and: 'и',
  of: 'из',
  people: russian('человек', 'человека', 'человек'),
  families: russian('семья', 'семьи', 'семей'),
  marks: {
    exact: 'точно',
    about: 'около',
    moreThan: 'больше',
    atLeast: 'не меньше',
    lessThan: 'меньше',
    almost: 'почти',
    atMost: 'не больше',
    range: 'от и до',
    plan: 'план',
  },
  signs: {
    period: 'полоса — за какой срок',
    revised: 'уточнено позже',
    contradiction: 'расхождение',
    event: 'событие',
    article: 'статья есть, числа нет',
    nothing: 'в нашем собрании ничего',
    before: 'ещё не было',
    hidden: 'скрыто вашим выбором',
    computed: 'вычислено здесь',
  },
  legend: 'Знаки на этом графике',
  sources: 'Источники',
  articles: (count) => `${count} ${article(count)}`,
  figures: (count) => `${count} ${figure(count)}`,
  undated: (count) => `Без даты: ${count}`,
  undatedNote: 'Источник не говорит, к какому времени относится число, поэтому на оси его нет.',
  notZero: 'Это не ноль.',
  sumHolds: (sum) => `${sum}. Сумма сходится`,
  sumFails: (sum, stated) => `${sum}, а источник пишет ${stated}`,
  shareHere: (share) => `Доля, ${share}, вычислена здесь`,
  disagree: (count) => `${region(count) === 'регион' ? 'Расходится' : 'Расходятся'} ${count} ${region(count)}`,
  figuresDisagree: 'Источники расходятся',
  compare: 'Сравнить слова',
  openWords: 'Открыть слова',
  close: 'Закрыть',
  moreRows: (count) => `Ещё ${count}`,
  allOf: (name) => `Все числа: ${name}`,
  timeline: {
    axis: 'Ось времени',
    refers: 'к чему относится',
    published: 'когда опубликовано',
    scale: 'Шкала',
    magnitude: 'порядки величин',
    linear: 'обычная',
    ten: 'Сплошная линия выше — в 10 раз больше.',
    how: 'Наведите, нажмите или выберите клавишами ← →: откроются слова.',
    never: 'Точки не соединены: каждая — одно высказывание.',
    summary: (count, from, to, low, high) =>
      `${count} ${figure(count)}, ${from} — ${to}; от ${low} до ${high}.`,
    events: 'События',
    region: 'Регион',
    everywhere: 'везде',
  },
  tiles: {
    how: 'Плитка — регион, ряды идут с севера на юг.',
    found: (found, existing) => `Числа есть для ${found} из ${existing} регионов`,
    highest: 'Выше всего',
    lowest: 'Ниже всего',
    under: (bound) => `меньше ${bound}`,
    over: (bound) => `${bound} и выше`,
    rule: 'Цвет — по точному числу, опубликованному первым.',
    none: 'Чисел отдельных регионов здесь нет.',
  },
  seats: {
    routes: { list: 'по партийным спискам', district: 'по одномандатным округам', assembly: 'от Ассамблеи народа' },
    unknown: 'распределение неизвестно',
    summary: (whole, parts) => `Мест: ${whole}. ${parts}.`,
    rest: 'источник не разделяет',
  },
  parts: {
    rest: 'Об остальных источник не говорит.',
  },
  bars: {
    threshold: (share) => `Пунктир — порог ${share} от проголосовавших.`,
    summary: (count, first) => `Строк: ${count}; самая длинная — ${first}.`,
  },
  strip: {
    differentDates: 'Даты разные, поэтому числа не складываются.',
    noDate: 'дата не названа',
  },
  periods: {
    title: 'К какому времени относится каждое число',
    how: 'Длина полосы — период, а не величина. Людей и предложения не складываем.',
  },
};
