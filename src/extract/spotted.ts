/** Finds which of many wordings stand in a text, in one pass over it. */
export interface Spotter {
  /** Whether any of them stands anywhere in the text. */
  readonly isIn: (text: string) => boolean;
  /** Those that begin at an offset of the text, in the order they were given. */
  readonly at: (text: string, offset: number) => readonly string[];
}

const shortest = 3;

function keyAt(text: string, offset: number): number {
  return (text.charCodeAt(offset) * 961 + text.charCodeAt(offset + 1) * 31 + text.charCodeAt(offset + 2)) & 0xffff;
}

/** Makes a Spotter of wordings of three letters or more: "подписывайтесь на", "ctrl+enter". Throws on shorter ones. */
export function spotterOf(wordings: readonly string[]): Spotter {
  const maybe = new Uint8Array(0x10000);
  const byKey = new Map<number, string[]>();
  for (const wording of wordings) {
    if (wording.length < shortest) throw new Error(`"${wording}" is shorter than ${shortest} letters`);
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
  };
}

const none: readonly string[] = [];
