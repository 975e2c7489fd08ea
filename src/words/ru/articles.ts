import { formatNumber } from '../format.ts';
import type { ArticlesWords } from '../en/articles.ts';

const rules = new Intl.PluralRules('ru');
const n = (value: number) => formatNumber(value, 'ru');
const counted = (value: number, one: string, few: string, many: string) => {
  const rule = rules.select(value);
  return `${n(value)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

export const articles = {
  title: 'Статьи',
  intro: 'Что прочитано, новое сверху. Каждая статья открывается со всеми своими числами по порядку текста.',
  untitled: 'заголовок не сохранён',
  untitledNote: 'Курсивом — слова первого числа: у этих статей заголовок не сохранён.',
  find: 'Найти по заголовку, изданию или имени',
  sort: 'Порядок',
  sorts: { newest: 'Сначала новые', oldest: 'Сначала старые', figures: 'Больше чисел', outlet: 'По изданию' },
  noTitle: (typed: string) => `Ни в заголовках, ни в изданиях нет «${typed}»`,
  languages: { kk: 'на казахском', ru: 'на русском', en: 'на английском' },
  inOrder: (count: number) => `${counted(count, 'число', 'числа', 'чисел')} по порядку текста`,
  noFigures: 'В этой статье нет чисел, которые считает Dalel',
  noFiguresWhy: 'Она прочитана и хранится, чтобы было видно и отсутствие. Это не ноль.',
  said: (words: string) => `сказано: «${words}»`,
  inferred: (how: string) => `выведено: ${how}`,
  extent: { whole: 'прочитана вся страница', beginning: 'под рукой было только начало' },
  readBy: { dalel: 'прочитано программой', hand: 'прочитано вручную' },
  card: 'Как прочитано',
  quotesOnly: 'Текст издания не перепечатывается. Здесь слова, в которых названо каждое число.',
  fullText: 'Текст целиком, с разрешения издания',
  missing: 'Такой статьи в этом снимке нет',
  onChart: (name: string) => `На странице «${name}»`,
  copyLink: 'Скопировать ссылку',
  more: (count: number) => `Показать ещё ${n(count)}`,
} satisfies ArticlesWords;
