/** The codes of ISO 3166-2 in force, with the letter code that old addresses may carry (until 29 November 2022). */
const codes: Readonly<Record<string, string | null>> = {
  'KZ-10': null,
  'KZ-11': 'KZ-AKM',
  'KZ-15': 'KZ-AKT',
  'KZ-19': 'KZ-ALM',
  'KZ-23': 'KZ-ATY',
  'KZ-27': 'KZ-ZAP',
  'KZ-31': 'KZ-ZHA',
  'KZ-33': null,
  'KZ-35': 'KZ-KAR',
  'KZ-39': 'KZ-KUS',
  'KZ-43': 'KZ-KZY',
  'KZ-47': 'KZ-MAN',
  'KZ-55': 'KZ-PAV',
  'KZ-59': 'KZ-SEV',
  'KZ-61': 'KZ-YUZ',
  'KZ-62': null,
  'KZ-63': 'KZ-VOS',
  'KZ-71': 'KZ-AST',
  'KZ-75': 'KZ-ALA',
  'KZ-79': 'KZ-SHY',
};

const fromLetters = new Map(
  Object.entries(codes).flatMap(([code, letters]) => (letters ? [[letters, code] as const] : [])),
);

/** Every code that an address may name: the 20 regions, `KZ` for the country as a whole, `abroad`. */
export const regionCodes: readonly string[] = ['KZ', 'abroad', ...Object.keys(codes)];

/** "KZ-61" → "KZ-61", "kz-yuz" → "KZ-61", "KZ-99" → null. */
export function readRegion(raw: string): string | null {
  if (raw.toLowerCase() === 'abroad') return 'abroad';
  const code = raw.toUpperCase();
  return regionCodes.includes(code) ? code : (fromLetters.get(code) ?? null);
}
