import type { Language } from '../model/observation.ts';

/** The language a text is written in, told from its letters; null where they do not tell. At least 40 letters are wanted. */
export function guessLanguage(text: string): Language | null {
  const head = text.slice(0, 20_000);
  const cyrillic = count(head, /\p{Script=Cyrillic}/gu);
  const latin = count(head, /\p{Script=Latin}/gu);
  if (cyrillic + latin < 40) return null;
  if (latin > cyrillic * 2) return count(head, kazakhLatin) > latin / 100 ? 'kk' : 'en';
  // Kazakh text has 8–15 of these in a hundred letters; Russian text has them only in a few names.
  return count(head, /[әғқңөұүһі]/giu) > cyrillic / 40 ? 'kk' : 'ru';
}

/** Letters of the Latin orthographies of 2018–2021 that English does without. */
const kazakhLatin = /[áǵńóúýıäöüñğşū]/giu;

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
