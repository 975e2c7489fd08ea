import type { BodyMention, PlaceMention, QuantityMention, Span } from '../mentions.ts';
import { tokenAt } from '../tokens.ts';
import type { Scene } from './scene.ts';
import type { Orientation } from './segments.ts';

const joining = new Set([
  'и',
  'мен',
  'пен',
  'бен',
  'және',
  'men',
  'pen',
  'ben',
  'jáne',
  'and',
  ',',
  'или',
  'also',
  'the',
  '«',
  '»',
  '“',
  '”',
  '"',
  '-',
  '–',
  'партия',
  'партии',
  'также',
  'party',
  'у',
  'в',
  'из',
  'от',
  'по',
  'области',
  'облысы',
  'қаласы',
  'область',
  'областях',
  'областей',
  'облыстары',
  'облыстарынан',
  'қалаларынан',
  'region',
  'regions',
  'города',
  'город',
  'in',
  'of',
  '’',
  "'",
  'д',
  'партиясы',
  'тан',
  'нан',
  'дан',
  'тың',
  'қдп',
  'хдпп',
  '.',
]);

/**
 * The names that a figure's words hold, the one it belongs to first: "«Ауыл» – 8" or "8 мандатов получила «Ауыл»"; names
 * joined to that one ("Ак жол и Respublica") follow it.
 */
export function labelsOf<Label extends BodyMention | PlaceMention>(
  scene: Scene,
  labels: readonly Label[],
  quantity: QuantityMention,
  segment: Span,
  orientation: Orientation,
): readonly Label[] {
  const inside = labels.filter(
    (label) =>
      label.start >= segment.start &&
      label.end <= segment.end &&
      !(label.start < quantity.end && label.end > quantity.start),
  );
  const before = inside.filter((label) => label.end <= quantity.start && !isComparison(scene, label));
  const after = inside.filter((label) => label.start >= quantity.end);
  const nearestBefore = before.at(-1);
  const nearestAfter = after[0];
  const first =
    orientation === 'after'
      ? (nearestAfter ?? nearestBefore)
      : pickNearest(scene, quantity, nearestBefore, nearestAfter, orientation);
  if (!first) return [];
  const group = joinedTo(scene, inside, first);
  return [first, ...group.filter((label) => label !== first)];
}

function pickNearest<Label extends Span>(
  scene: Scene,
  quantity: QuantityMention,
  before: Label | undefined,
  after: Label | undefined,
  orientation: Orientation,
): Label | undefined {
  if (!before || !after) return before ?? after;
  if (orientation === 'before') return before;
  const left = tokenAt(scene.tokens, quantity.start) - tokenAt(scene.tokens, before.end);
  const right = tokenAt(scene.tokens, after.start) - tokenAt(scene.tokens, quantity.end);
  return right < left ? after : before;
}

/** "Respublica, like Auyl, named 25": the second name only compares. */
function isComparison(scene: Scene, label: Span): boolean {
  const at = tokenAt(scene.tokens, label.start);
  const words = [scene.tokens[at - 2]?.fold ?? '', scene.tokens[at - 1]?.fold ?? ''];
  return (
    words[1] === 'like' ||
    (words[0] === 'как' && words[1] === 'и') ||
    scene.tokens[tokenAt(scene.tokens, label.end)]?.fold === 'сияқты'
  );
}

/** The run of names with only commas, "и" and the like between them. */
function joinedTo<Label extends Span>(scene: Scene, labels: readonly Label[], first: Label): readonly Label[] {
  const at = labels.indexOf(first);
  let from = at;
  let to = at;
  const linked = (a: Label | undefined, b: Label | undefined): boolean => {
    if (!a || !b) return false;
    const start = tokenAt(scene.tokens, a.end);
    const end = tokenAt(scene.tokens, b.start);
    if (end - start > 8) return false;
    for (let index = start; index < end; index += 1) {
      const token = scene.tokens[index];
      if (!token || !joining.has(token.fold)) return false;
    }
    return true;
  };
  while (from > 0 && linked(labels[from - 1], labels[from])) from -= 1;
  while (to + 1 < labels.length && linked(labels[to], labels[to + 1])) to += 1;
  return labels.slice(from, to + 1);
}
