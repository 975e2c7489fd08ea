import type { Language } from '../model/observation.ts';
import type { MethodWords } from './en/method.ts';

const loaders: Readonly<Record<Language, () => Promise<{ readonly method: MethodWords }>>> = {
  kk: () => import('./kk/method.ts'),
  ru: () => import('./ru/method.ts'),
  en: () => import('./en/method.ts'),
};

const loading = new Map<Language, Promise<MethodWords>>();

/** The text of the method page in one language: long, and read by few, so it comes with that page alone. */
export function loadMethod(lang: Language): Promise<MethodWords> {
  const known = loading.get(lang);
  if (known) return known;
  const method = loaders[lang]().then((module) => module.method);
  loading.set(lang, method);
  // A chunk lost to a dropped connection may be asked for again.
  method.catch(() => loading.delete(lang));
  return method;
}
