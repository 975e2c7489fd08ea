import type { Language } from '../model/observation.ts';
import { formatShortDay, monthName } from '../words/format.ts';
import { isoDay, type TickStep } from './time.ts';

/** A tick of a time axis in words: "2022", "янв. 2023", "19 мар. 2023", "18:00". */
export function tickWords(at: number, step: TickStep, lang: Language): string {
  const date = new Date(at);
  const words: Readonly<Record<TickStep, () => string>> = {
    year: () => String(date.getUTCFullYear()),
    month: () => {
      const month = monthName(date.getUTCMonth() + 1, lang, 'short');
      return lang === 'kk' ? `${date.getUTCFullYear()} ${month}` : `${month} ${date.getUTCFullYear()}`;
    },
    day: () => formatShortDay(isoDay(at), lang),
    hour: () =>
      date.getUTCHours() === 0 ? formatShortDay(isoDay(at), lang) : `${String(date.getUTCHours()).padStart(2, '0')}:00`,
  };
  return words[step]();
}
