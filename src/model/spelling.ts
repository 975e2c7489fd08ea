/**
 * One spelling for what is written in many: "Түркістан", "Туркестан", "Turkistan" fold to forms that are close or equal.
 * Lower case, no marks, Kazakh and Russian letters to Latin sounds.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().normalize('NFC');
  let folded = '';
  for (const letter of lower) folded += sounds.get(letter) ?? letter;
  return folded
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[ʼ’ʹ'`]/g, '')
    .replaceAll(sameSounds, (sound) => sameSound.get(sound) ?? sound)
    .replaceAll(/([a-z])\1/g, '$1');
}

/** The words of a text, folded: letters and digits only. "AMANAT-тың 249 филиалы" → ["amanat", "tyn", "249", "filialy"]. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

// One sound for each letter. Kazakh vowels fall together with the Russian ones that replace them in Russian spelling.
const sounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    қ: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ұ: 'u',
    ү: 'u',
    ф: 'f',
    х: 'h',
    һ: 'h',
    ц: 'c',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
    ъ: '',
    ы: 'y',
    і: 'i',
    ь: '',
    э: 'e',
    ю: 'iu',
    я: 'ia',
    ı: 'i',
    ä: 'a',
    ö: 'o',
    ü: 'u',
    ū: 'u',
    ñ: 'n',
    ğ: 'g',
    ş: 'sh',
  }),
);

// What Latin spellings write in several ways: Qazaqstan and Kazakhstan, Zhetisu and Jetisu, Aqtobe and Aktobe.
const sameSound: ReadonlyMap<string, string> = new Map([
  ['kh', 'h'],
  ['zh', 'j'],
  ['dzh', 'j'],
  ['gh', 'g'],
  ['yu', 'iu'],
  ['ya', 'ia'],
  ['yo', 'e'],
  ['ye', 'e'],
  ['ts', 'c'],
  ['q', 'k'],
  ['w', 'u'],
  ['y', 'i'],
  ['x', 'h'],
]);
const sameSounds = /dzh|kh|zh|gh|yu|ya|yo|ye|ts|[qwyx]/g;

/** The consonants of a folded word: vowels are what spellings differ in most. "turkistan", "turkestan" → "trkstn". */
export function skeleton(folded: string): string {
  return folded.replaceAll(/[aeiou]/g, '');
}
