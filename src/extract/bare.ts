const UNKNOWN = 0;
const KEPT = 1;
const PASSED = 2;
/** The length of the lower case differs, or depends on the letters around it. */
const STRANGE = 3;

const states = new Uint8Array(0x10000);
const lowered = new Uint16Array(0x10000);
const kept = /^[\p{L}\p{N}'’+.-]$/u;
const trimmed = new Set([0x20, 0x2b, 0x2d, 0x2e]);
const finalSigma = 0x3a3;

function stateOf(unit: number): number {
  const there = states[unit] ?? STRANGE;
  if (there !== UNKNOWN) return there;
  const low = String.fromCharCode(unit).toLowerCase().replace('ё', 'е');
  const strange = (unit >= 0xd800 && unit <= 0xdfff) || low.length !== 1 || unit === finalSigma;
  lowered[unit] = low.charCodeAt(0);
  const state = strange ? STRANGE : kept.test(low) ? KEPT : PASSED;
  states[unit] = state;
  return state;
}

/**
 * The words of a line in lower case, ё as е, with single spaces for all other marks: "• Қоғам | Бүгін, 21:00" → "қоғам бүгін 21 00".
 * Apostrophes stay, and plus, full stop and hyphen inside.
 */
export function bare(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const state = stateOf(unit);
    if (state === STRANGE) return bareOfStrange(text);
    if (state === KEPT) {
      units[length] = lowered[unit] ?? 0;
      length += 1;
    } else if (length === 0 || units[length - 1] !== 0x20) {
      units[length] = 0x20;
      length += 1;
    }
  }
  let from = 0;
  while (from < length && trimmed.has(units[from] ?? 0)) from += 1;
  while (length > from && trimmed.has(units[length - 1] ?? 0)) length -= 1;
  return toText(units, from, length);
}

const piece = 4096;

function toText(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += piece) {
    const some = units.subarray(at, Math.min(to, at + piece)) as unknown as number[];
    text += String.fromCharCode.apply(null, some);
  }
  return text;
}

/** What `bare` makes of the UTF-16 unit at an offset: its lower case, or a space; 0 where it takes more than one unit to tell. */
export function bareAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const state = stateOf(unit);
  return state === KEPT ? (lowered[unit] ?? 0) : state === PASSED ? 0x20 : 0;
}

/** The offset of the first letter, digit or apostrophe that `bare` keeps; the length of the text for none. */
export function firstKept(text: string): number {
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (stateOf(unit) !== PASSED && !trimmed.has(unit)) break;
    at += 1;
  }
  return at;
}

function bareOfStrange(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[^\p{L}\p{N}'’+.-]+/gu, ' ');
  let from = 0;
  let to = words.length;
  while (from < to && trimmed.has(words.charCodeAt(from))) from += 1;
  while (to > from && trimmed.has(words.charCodeAt(to - 1))) to -= 1;
  return words.slice(from, to);
}
