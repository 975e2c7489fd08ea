import type { Language } from '../model/observation.ts';

import { noted } from './spelling.ts';
import { tokensOf } from './tokens.ts';

const kazakhLetters = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/gu;
const cyrillicLetters = /\p{Script=Cyrillic}/gu;
const latinLetters = /\p{Script=Latin}/gu;
/** Words of Kazakh in Latin letters (orthographies of 2018–2021) that English does not have. */
const kazakhLatinWords =
  /(?<!\p{L})(?:jáne|men|úshin|boıynsha|oblysy|saılaý|paıyz|myń|degen|bolyp|qazaqstan|dep|týraly|bul)(?!\p{L})/giu;
const kazakhWords = /(?<!\p{L})(?:және|бойынша|мен)(?!\p{L})/iu;
const sampleLength = 20_000;

/** How many letters of a word are of which script, and whether it is one that only Kazakh has. */
const lettersOf = noted(({ text }) => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    cyrillic: count(cyrillicLetters),
    latin: count(latinLetters),
    kazakh: count(kazakhLetters),
    kazakhWord: kazakhWords.test(text),
    kazakhLatinWords: count(kazakhLatinWords),
  };
});

/** Tells kk, ru and en apart by their letters: "сайлауға қатысты" → kk, "явка составила" → ru. */
export function languageOf(text: string): Language {
  let cyrillic = 0;
  let latin = 0;
  let kazakh = 0;
  let kazakhWord = false;
  let kazakhLatin = 0;
  for (const token of tokensOf(text)) {
    if (token.start >= sampleLength) break;
    if (token.kind !== 'word') continue;
    const letters = lettersOf(token.spelling);
    cyrillic += letters.cyrillic;
    latin += letters.latin;
    kazakh += letters.kazakh;
    kazakhWord ||= letters.kazakhWord;
    kazakhLatin += letters.kazakhLatinWords;
  }
  if (cyrillic >= latin) return kazakh > cyrillic * 0.02 || kazakhWord ? 'kk' : 'ru';
  return kazakhLatin >= 3 ? 'kk' : 'en';
}
