import type { Language } from '../model/observation.ts';

const kazakhLetters = /[әғқңөұүһӘҒҚҢӨҰҮҺ]/gu;
const cyrillicLetters = /\p{Script=Cyrillic}/gu;
const latinLetters = /\p{Script=Latin}/gu;
/** Words of Kazakh in Latin letters (orthographies of 2018–2021) that English does not have. */
const kazakhLatinWords =
  /(?<!\p{L})(?:jáne|men|úshin|boıynsha|oblysy|saılaý|paıyz|myń|degen|bolyp|qazaqstan|dep|týraly|bul)(?!\p{L})/giu;
const sampleLength = 20_000;

/** Tells kk, ru and en apart by their letters: "сайлауға қатысты" → kk, "явка составила" → ru. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, sampleLength);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const cyrillic = count(cyrillicLetters);
  const latin = count(latinLetters);
  if (cyrillic >= latin)
    return count(kazakhLetters) > cyrillic * 0.02 || /(?<!\p{L})(?:және|бойынша|мен)(?!\p{L})/iu.test(sample)
      ? 'kk'
      : 'ru';
  return count(kazakhLatinWords) >= 3 ? 'kk' : 'en';
}
