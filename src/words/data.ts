import { perLanguage } from './per-language.ts';

/** The words of the page about the data, in one language: they come with that page alone. */
export const loadData = perLanguage({
  kk: async () => (await import('./kk/data.ts')).data,
  ru: async () => (await import('./ru/data.ts')).data,
  en: async () => (await import('./en/data.ts')).data,
});
