const vowel = 'аеёиоуыэюяәіөұүaeiouy';
// After a syllable of two letters or more, before one that begins with a consonant: "Кы|зы|лор|да", "Шым|кент".
const syllableEnd = new RegExp(
  `(?<=\\p{L})[${vowel}](?:(?![${vowel}])\\p{L})?(?=(?:(?![${vowel}])\\p{L})[${vowel}])`,
  'giu',
);

/** A name that may part at its syllables where a tile is narrow: soft hyphens, unseen elsewhere. "Кызылорда" → "Кы­зы­лор­да". */
export function withSoftHyphens(name: string): string {
  return name.replace(syllableEnd, '$&\u00AD');
}
