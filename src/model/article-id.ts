/** "egemen-2022-12-09-1": outlet without its ending, day, and the first number that is free. */
export function toArticleId(outlet: string, published: string | null, isTaken: (id: string) => boolean): string {
  const stem = `${toSlug(outlet.toLowerCase().replace(endings, '')) || 'outlet'}-${published ?? 'undated'}`;
  for (let number = 1; ; number += 1) if (!isTaken(`${stem}-${number}`)) return `${stem}-${number}`;
}

const endings = /\.(?:kz|com|net|org|info|news|media|asia|tv|su|online|ru)$/u;

/** "Прикаспийская коммуна" → "prikaspiyskaya-kommuna". */
export function toSlug(words: string): string {
  return [...words.toLowerCase().normalize('NFC')]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

const latin: Readonly<Record<string, string>> = Object.fromEntries(
  `а:a ә:a б:b в:v г:g ғ:gh д:d е:e ё:yo ж:zh з:z и:i й:y к:k қ:q л:l м:m н:n ң:ng о:o ө:o п:p р:r с:s т:t у:u ұ:u ү:u
   ф:f х:kh һ:h ц:ts ч:ch ш:sh щ:shch ъ: ы:y і:i ь: э:e ю:yu я:ya ı:i`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);
