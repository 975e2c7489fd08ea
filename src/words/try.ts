import type { Language } from '../model/observation.ts';
import type { TryWords } from './en/try.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly tryIt: TryWords }>>> = {
  kk: () => import('./kk/try.ts'),
  ru: () => import('./ru/try.ts'),
  en: () => import('./en/try.ts'),
};

const loading = new Map<Language, Promise<TryWords>>();

/** The words of the page that reads an article, in one language: they come with that page alone. */
export function loadTry(lang: Language): Promise<TryWords> {
  const known = loading.get(lang);
  if (known) return known;
  const words = loaders[lang]().then((module) => module.tryIt);
  loading.set(lang, words);
  // A chunk lost to a dropped connection may be asked for again.
  words.catch(() => loading.delete(lang));
  return words;
}
