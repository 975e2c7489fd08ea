/** The word that follows a number: (5) → "членов". */
export type Noun = (count: number) => string;

const russianRules = new Intl.PluralRules('ru');
const englishRules = new Intl.PluralRules('en');

/** russian('член', 'члена', 'членов')(800000) → "членов"; a fraction takes the second form: 8,6 → "члена". */
export function russian(one: string, few: string, many: string): Noun {
  const forms: Readonly<Record<string, string>> = { one, few, many, other: few };
  return (count) => forms[russianRules.select(count)] ?? many;
}

/** english('member', 'members')(1) → "member". */
export function english(one: string, other: string): Noun {
  return (count) => (englishRules.select(count) === 'one' ? one : other);
}

/** Kazakh has no plural after numerals: always('мүше')(800000) → "мүше". */
export function always(word: string): Noun {
  return () => word;
}
