import { perLanguage } from './per-language.ts';

/** The words of the page that reads an article, in one language: they come with that page alone. */
export const loadTry = perLanguage({
  kk: async () => (await import('./kk/try.ts')).tryIt,
  ru: async () => (await import('./ru/try.ts')).tryIt,
  en: async () => (await import('./en/try.ts')).tryIt,
});
