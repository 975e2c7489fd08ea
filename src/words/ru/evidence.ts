import { formatNumber } from '../format.ts';
import type { EvidenceWords } from '../en/evidence.ts';

const rules = new Intl.PluralRules('ru');
const n = (value: number) => formatNumber(value, 'ru');
const counted = (value: number, one: string, few: string, many: string) => {
  const rule = rules.select(value);
  return `${n(value)} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

export const evidence = {
  title: 'Откуда это число',
  close: 'Закрыть',
  previous: 'Предыдущее число',
  next: 'Следующее число',
  position: (index: number, total: number) => `${n(index)} из ${n(total)} в этом блоке`,
  speaker: 'Говорит',
  editors: 'Само издание',
  outlet: 'Издание',
  published: 'Опубликовано',
  publishedBasis: {
    printed: null,
    given: 'дата по адресу или указателю',
    about: 'дата приблизительна',
    unknown: 'дата неизвестна',
  },
  noDate: 'дата не названа',
  origin: 'Пересказ',
  openInOutlet: 'Открыть в издании',
  noAddress: 'Адрес этой статьи неизвестен',
  openArticle: 'Все числа этой статьи',
  link: 'Ссылка',
  cite: 'Цитировать',
  citeText: 'Текст',
  copyAs: (form: string) => `Скопировать ссылку на источник: ${form}`,
  report: 'Сообщить об ошибке чтения',
  unknownFigure: 'Числа, на которое указывает ссылка, нет в этом снимке',
  unknownFigureWhy: 'Возможно, с тех пор его исправили или отозвали. Остальная страница показана как есть.',
  saidAndInferred: 'Что сказано, а что выведено',
  said: 'сказано',
  inferred: 'выведено',
  basis: {
    stated: 'сказано',
    relative: 'отсчитано от даты статьи',
    implied: 'понято из статьи, в этих словах не сказано',
    unknown: 'в статье не сказано, когда',
  },
  attribution: {
    stated: 'названо в этих словах',
    carried: 'перенесено из предыдущей фразы или заголовка',
    implied: 'понято из статьи, в этих словах не названо',
  },
  about: 'О ком',
  where: 'Где',
  when: 'Когда',
  asOf: (time: string) => `на ${time}`,
  whenUnknown: 'не сказано, когда',
  quoteBegin: '«',
  quoteEnd: '»',
  words: 'Слова',
  wordsUnkept: 'Слова не сохранены',
  qualifierWord: (word: string) => `слово источника: «${word}»`,
  note: 'Замечание',
  reviewed: 'Прочитано и проверено человеком',
  unreviewed: 'Прочитано программой, человеком ещё не проверено',
  plan: 'план или цель, а не итог',
  partsDiffer: 'В самой статье части не сходятся с целым',
  shareDiffers: 'В самой статье доля не следует из её чисел',
  arithmetic: 'Проверка счётом',
  holds: 'сходится',
  fails: 'не сходится',
  agree: (articles: number, origins: number) =>
    `Согласны: ещё ${counted(articles, 'статья', 'статьи', 'статей')}${
      origins > 0 ? `, ${counted(origins, 'источник', 'источника', 'источников')}` : ''
    }`,
  differ: (articles: number) => `Расходится: ${counted(articles, 'статья', 'статьи', 'статей')}`,
  revised: 'Уточнено в другом месте',
  rounded: 'Округлено в другом месте',
  otherScope: 'То же самое, но посчитано шире или у́же',
  notCorrected: 'Мы не правим издания: все числа показаны как есть.',
  relation: {
    repetition: 'повторяет',
    rounding: 'округляет',
    revision: 'уточняет',
    'different-scope': 'другой охват',
    contradiction: 'расходится',
  },
} satisfies EvidenceWords;
