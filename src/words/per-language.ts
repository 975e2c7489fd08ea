import type { Language } from '../model/observation.ts';

/**
 * Loads what there is once per language, once: the same promise at every call, as `use` wants it.
 * A failure is kept like a success: drawing would otherwise ask again and again, hundreds of times a second. A reload asks anew.
 */
export function perLanguage<T>(load: Readonly<Record<Language, () => Promise<T>>>): (lang: Language) => Promise<T> {
  const loading = new Map<Language, Promise<T>>();
  return (lang) => {
    const known = loading.get(lang) ?? load[lang]();
    loading.set(lang, known);
    return known;
  };
}
