import { bare, bareAt, firstKept } from './bare.ts';

/** Finds which of many wordings stand in a text, in one pass over it. Wordings are in lower case. */
export interface Spotter {
  /** Whether any of them stands anywhere in the text. */
  readonly isIn: (text: string) => boolean;
  /** Those that begin at an offset of the text, in the order they were given. */
  readonly at: (text: string, offset: number) => readonly string[];
  /** False where certainly none stands in the text, whatever its capitals and marks; costs no copy of it. */
  readonly mayBeIn: (text: string) => boolean;
  /** False where the words of the text certainly begin with none. */
  readonly mayBegin: (text: string) => boolean;
}

const shortest = 3;
const strange = 0xffff;

function keyOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & 0xffff;
}

function keyAt(text: string, offset: number): number {
  return keyOf(text.charCodeAt(offset), text.charCodeAt(offset + 1), text.charCodeAt(offset + 2));
}

/** Makes a Spotter of wordings of three letters or more, written as `bare` writes them: "на правах рекламы", "ctrl+enter". Throws on others. */
export function spotterOf(wordings: readonly string[]): Spotter {
  const maybe = new Uint8Array(0x10000);
  const byKey = new Map<number, string[]>();
  for (const wording of wordings) {
    if (wording.length < shortest || !bare(wording).startsWith(wording.slice(0, shortest)))
      throw new Error(`"${wording}" does not begin with three letters`);
    const key = keyAt(wording, 0);
    maybe[key] = 1;
    const there = byKey.get(key);
    if (there) there.push(wording);
    else byKey.set(key, [wording]);
  }
  const at = (text: string, offset: number): readonly string[] => {
    if (offset + shortest > text.length) return none;
    const key = keyAt(text, offset);
    if (maybe[key] === 0) return none;
    return (byKey.get(key) ?? none).filter((wording) => text.startsWith(wording, offset));
  };
  return {
    at,
    isIn: (text) => {
      for (let offset = 0; offset + shortest <= text.length; offset += 1) {
        if (maybe[keyAt(text, offset)] === 1 && at(text, offset).length > 0) return true;
      }
      return false;
    },
    mayBeIn: (text) => {
      let first = 0x20;
      let second = 0x20;
      for (let offset = 0; offset < text.length; offset += 1) {
        const third = bareAt(text, offset);
        if (third === 0x20 && second === 0x20) continue;
        if (third === strange || maybe[keyOf(first, second, third)] === 1) return true;
        first = second;
        second = third;
      }
      return false;
    },
    mayBegin: (text) => {
      const from = firstKept(text);
      if (from + shortest > text.length) return false;
      const first = bareAt(text, from);
      const second = bareAt(text, from + 1);
      const third = bareAt(text, from + 2);
      // several marks in a row are one space
      if (first === strange || second === strange || third === strange || second === 0x20) return true;
      return maybe[keyOf(first, second, third)] === 1;
    },
  };
}

const none: readonly string[] = [];
