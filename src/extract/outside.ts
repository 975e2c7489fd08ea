import type { FurnitureMention, Span } from './mentions.ts';

/** Leaves out what stands inside page furniture. Both lists run from the start of the text. */
export function outside<Mention extends Span>(
  furniture: readonly FurnitureMention[],
  mentions: readonly Mention[],
): readonly Mention[] {
  let at = 0;
  return mentions.filter(({ start, end }) => {
    while (at < furniture.length && (furniture[at]?.end ?? 0) <= start) at += 1;
    const piece = furniture[at];
    return !piece || piece.start >= end;
  });
}
