import type { Language } from '../model/observation.ts';

/** What is said when a page fails: in the first file that loads, since the words of the language may be what is missing. */
export interface FailureWords {
  readonly retry: string;
  readonly brokenTitle: string;
  readonly brokenText: string;
  /** A part of the page did not come: no connection, or a newer version has taken its place. */
  readonly missingTitle: string;
  readonly missingText: string;
}

/** The words of failure in each language: failures.ru.retry → "Повторить". */
export const failures: Readonly<Record<Language, FailureWords>> = {
  kk: {
    retry: 'Қайталау',
    brokenTitle: 'Бұл бетте бірдеңе бұзылды',
    brokenText: 'Dalel-дің қалғаны жұмыс істейді. Бағдарламаның айтқаны:',
    missingTitle: 'Байланыс үзілді',
    missingText: 'Беттің бір бөлігі жүктелмеді. Байланыс қалпына келген бойда бет өзі ашылады.',
  },
  ru: {
    retry: 'Повторить',
    brokenTitle: 'На этой странице что-то сломалось',
    brokenText: 'Остальной Dalel работает. Что говорит программа:',
    missingTitle: 'Связь прервалась',
    missingText: 'Часть страницы не загрузилась. Страница откроется сама, как только появится связь.',
  },
  en: {
    retry: 'Try again',
    brokenTitle: 'Something on this page failed',
    brokenText: 'The rest of Dalel works. What the program says:',
    missingTitle: 'The connection broke off',
    missingText: 'A part of this page did not load. The page will open by itself as soon as the connection is back.',
  },
};
