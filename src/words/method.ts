import { perLanguage } from './per-language.ts';

/** The text of the method page in one language: long, and read by few, so it comes with that page alone. */
export const loadMethod = perLanguage({
  kk: async () => (await import('./kk/method.ts')).method,
  ru: async () => (await import('./ru/method.ts')).method,
  en: async () => (await import('./en/method.ts')).method,
});
