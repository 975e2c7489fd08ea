import { createContext, useContext } from 'react';
import type { Language } from '../model/observation.ts';
import type { words as english } from './en/words.ts';

/** Everything the interface says, in one language. English gives the shape: a string missing elsewhere does not compile. */
export type Words = typeof english;

const loaders: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  kk: () => import('./kk/words.ts'),
  ru: () => import('./ru/words.ts'),
  en: () => import('./en/words.ts'),
};

const loading = new Map<Language, Promise<Words>>();

/** Loads one language's words, once: `use(loadWords('kk'))` gives the same promise at every call. Rejects without a connection. */
export function loadWords(lang: Language): Promise<Words> {
  const known = loading.get(lang);
  if (known) return known;
  const words = loaders[lang]().then((module) => module.words);
  loading.set(lang, words);
  // A failure is kept like a success: drawing would otherwise ask again and again, hundreds of times a second.
  words.catch(() => undefined);
  return words;
}

const WordsContext = createContext<Words | null>(null);

/** `<WordsProvider value={words}>`: the words for everything below it. */
export const WordsProvider = WordsContext;

/** The words of the page's language. Throws outside `WordsProvider`: a forgotten provider shows at once. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords: there is no WordsProvider above');
  return words;
}
