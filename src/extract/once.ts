import type { ReadingContext } from './mentions.ts';

/** Makes a finder that reads an article once, however many others ask it; what it found is forgotten with the article. */
export function once<Found>(find: (context: ReadingContext) => Found): (context: ReadingContext) => Found {
  const kept = new WeakMap<ReadingContext, { readonly found: Found }>();
  return (context) => {
    const there = kept.get(context);
    if (there !== undefined) return there.found;
    const found = find(context);
    kept.set(context, { found });
    return found;
  };
}
