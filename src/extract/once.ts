import type { ReadingContext } from './mentions.ts';

/** An article and its headline are read in turns, by several finders each. */
const mostKept = 4;

/** Makes a finder that reads an article once, however many others ask it. It keeps what it found in the last four. */
export function once<Found>(find: (context: ReadingContext) => Found): (context: ReadingContext) => Found {
  const kept: { readonly context: ReadingContext; readonly found: Found }[] = [];
  let next = 0;
  return (context) => {
    for (const there of kept) if (there.context === context) return there.found;
    const found = find(context);
    kept[next] = { context, found };
    next = (next + 1) % mostKept;
    return found;
  };
}
