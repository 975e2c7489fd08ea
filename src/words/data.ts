import type { Language } from '../model/observation.ts';
import type { DataWords } from './en/data.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly data: DataWords }>>> = {
  kk: () => import('./kk/data.ts'),
  ru: () => import('./ru/data.ts'),
  en: () => import('./en/data.ts'),
};

const loading = new Map<Language, Promise<DataWords>>();

/** The words of the page about the data, in one language: they come with that page alone. */
export function loadData(lang: Language): Promise<DataWords> {
  const known = loading.get(lang);
  if (known) return known;
  const words = loaders[lang]().then((module) => module.data);
  loading.set(lang, words);
  // A chunk lost to a dropped connection may be asked for again.
  words.catch(() => loading.delete(lang));
  return words;
}
