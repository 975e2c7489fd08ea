import { createContext, useContext } from 'react';
import type { words as english } from './en/words.ts';
import { perLanguage } from './per-language.ts';

/** Everything the interface says, in one language. English gives the shape: a string missing elsewhere does not compile. */
export type Words = typeof english;

/** Loads one language's words, once: `use(loadWords('kk'))` gives the same promise at every call. Rejects without a connection. */
export const loadWords = perLanguage<Words>({
  kk: async () => (await import('./kk/words.ts')).words,
  ru: async () => (await import('./ru/words.ts')).words,
  en: async () => (await import('./en/words.ts')).words,
});

const WordsContext = createContext<Words | null>(null);

/** `<WordsProvider value={words}>`: the words for everything below it. */
export const WordsProvider = WordsContext;

/** The words of the page's language. Throws outside `WordsProvider`: a forgotten provider shows at once. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords: there is no WordsProvider above');
  return words;
}
