const UNKNOWN = 0;
const SPACE = 0x20;
/** The length of the lower case differs, or depends on the letters around it. */
const STRANGE = 0xffff;

/** What `bare` makes of each UTF-16 unit, found out when it is first met. */
const made = new Uint16Array(0x10000);
const kept = /^[\p{L}\p{N}'’+.-]$/u;
const finalSigma = 0x3a3;

function firstMade(unit: number): number {
  const low = String.fromCharCode(unit).toLowerCase().replace('ё', 'е');
  const strange = (unit >= 0xd800 && unit <= 0xdfff) || low.length !== 1 || unit === finalSigma;
  const becomes = strange ? STRANGE : kept.test(low) ? low.charCodeAt(0) : SPACE;
  made[unit] = becomes;
  return becomes;
}

/** What `bare` makes of the UTF-16 unit at an offset: its lower case, or a space; 0xffff where it takes more than one unit to tell. */
export function bareAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const there = made[unit] as number;
  return there === UNKNOWN ? firstMade(unit) : there;
}

function isTrimmed(unit: number | undefined): boolean {
  return unit === SPACE || unit === 0x2b || unit === 0x2d || unit === 0x2e;
}

let units = new Uint16Array(512);

/**
 * The words of a line in lower case, ё as е, with single spaces for all other marks: "• Қоғам | Бүгін, 21:00" → "қоғам бүгін 21 00".
 * Apostrophes stay, and plus, full stop and hyphen inside.
 */
export function bare(text: string): string {
  if (units.length < text.length) units = new Uint16Array(Math.min(text.length, longestKept));
  if (units.length < text.length) return bareOfStrange(text);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = bareAt(text, at);
    if (unit === STRANGE) return bareOfStrange(text);
    if (unit === SPACE && (length === 0 || units[length - 1] === SPACE)) continue;
    units[length] = unit;
    length += 1;
  }
  let from = 0;
  while (from < length && isTrimmed(units[from])) from += 1;
  while (length > from && isTrimmed(units[length - 1])) length -= 1;
  return String.fromCharCode.apply(null, units.subarray(from, length) as unknown as number[]);
}

const longestKept = 4096;

/** The offset of the first letter, digit or apostrophe that `bare` keeps; the length of the text for none. */
export function firstKept(text: string): number {
  let at = 0;
  while (at < text.length && isTrimmed(bareAt(text, at))) at += 1;
  return at;
}

function bareOfStrange(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}'’+.-]+/gu, ' ');
  let from = 0;
  let to = words.length;
  while (from < to && isTrimmed(words.charCodeAt(from))) from += 1;
  while (to > from && isTrimmed(words.charCodeAt(to - 1))) to -= 1;
  return words.slice(from, to);
}
