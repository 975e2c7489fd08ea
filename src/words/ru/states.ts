import { formatNumber } from '../format.ts';
import type { StatesWords } from '../en/states.ts';

const rules = new Intl.PluralRules('ru');
const n = (value: number) => formatNumber(value, 'ru');
const counted = (value: number, one: string, few: string, many: string) => {
  const rule = rules.select(value);
  return `${n(value)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

export const states = {
  loading: 'Числа загружаются',
  loadingPage: 'Страница загружается',
  openRaw: 'Открыть исходный файл',
  offlineTitle: 'Нет связи, а чисел на этом устройстве ещё нет',
  offlineText: 'Снимок не удалось получить. Он загрузится, как только появится связь.',
  offlineBanner: 'Нет связи.',
  offlineBannerText: 'На экране — то, что уже загружено; ссылки на издания не откроются.',
  notFoundDataTitle: 'Файла с числами нет на месте',
  notFoundDataText: (file: string) => `Мы просили ${file}, на сервере его нет.`,
  serverTitle: 'Сервер не смог ответить',
  serverText: (file: string, status: number) => `Мы просили ${file}, ответ — ${status}.`,
  cutOffTitle: 'Числа пришли не целиком',
  cutOffText: (file: string) => `Мы просили ${file}, и ответ оборвался на середине.`,
  schemaTitle: 'Числа пришли не в том виде, который понимает эта страница',
  schemaText: (file: string) => `${file} получен, но проверка на входе говорит:`,
  emptyTitle: 'Ни одно число не подходит под все фильтры сразу',
  emptyNotZero: 'Это не ноль: ни одна статья собрания этого не называет.',
  emptyBecause: (filter: string) => `Всё исключает фильтр «${filter}».`,
  emptyTogether: 'По отдельности фильтры что-то оставляют, вместе — ничего.',
  emptyMany: 'Дело не в одном фильтре: всё исключают сразу несколько.',
  drop: (filter: string, count: number) => `Снять «${filter}»: ${counted(count, 'число', 'числа', 'чисел')}`,
  dropAll: 'Снять все фильтры',
  notFoundTitle: 'Такой страницы нет',
  notFoundText: (path: string) => `По адресу ${path} ничего нет. Возможно, страницу переименовали.`,
  toOverview: 'К обзору',
  toArticles: 'К статьям',
  problems: (count: number) =>
    count === 1
      ? 'Одну часть ссылки не удалось прочесть'
      : `${counted(count, 'часть', 'части', 'частей')} ссылки не удалось прочесть`,
  problemsRest: 'Остальное показано.',
  problemsSetAside: '— отложено:',
  reasons: {
    'not-a-date': 'такой даты нет',
    'unknown-value': 'такого значения нет',
    'ends-before-start': 'конец раньше начала',
    repeated: 'указано дважды',
    'too-long': 'слишком длинно',
    'unknown-page': 'такой страницы нет',
  },
  dismiss: 'Понятно',
} satisfies StatesWords;
