import type { QuantityMention, Span } from '../mentions.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { tokenAt } from '../tokens.ts';

/** Whether in a list the name stands before its figure («Ауыл» – 8) or after it (8 мандатов получила «Ауыл»). */
export type Orientation = 'before' | 'after' | 'unknown';

export interface Segmented {
  /** For each quantity of the sentence the stretch whose words belong to it. */
  readonly segments: readonly Span[];
  readonly orientation: Orientation;
}

const conjunctions = new Set([
  'и',
  'а',
  'но',
  'тогда',
  'при',
  'ал',
  'және',
  'and',
  'while',
  'whereas',
  'but',
  'including',
  'with',
]);
/** Durations and lengths divide no list of figures. */
const aside = new Set(['days', 'hours', 'times', 'length', 'area', 'mass', 'percentage-points', 'currency']);
/** The same thing said again in another unit: "8 300 046, или 69,44%". */
const again = new Set([
  'или',
  'or',
  'яғни',
  'демек',
  'дәлірек',
  'т',
  'то',
  'немесе',
  'iaǵnı',
  'ıaǵnı',
  'это',
  'бұл',
  'i',
]);
const nearness = 9;

/** Cuts a sentence so that each of its figures keeps the words said about it: at semicolons, commas, "и", "ал", "and". */
export function segmentsOf(scene: Scene, sentence: SceneSentence, quantities: readonly QuantityMention[]): Segmented {
  const { tokens } = scene;
  const labels = [
    ...sentence.bodies.filter((body) => body.role === 'party' || body.role === 'person'),
    ...sentence.places.filter((place) => place.level !== 'country'),
  ].sort((a, b) => a.start - b.start);
  const orientation = orientationOf(scene, sentence, quantities, labels);
  const cuts: number[] = [];
  for (let index = 0; index + 1 < quantities.length; index += 1) {
    const left = quantities[index];
    const right = quantities[index + 1];
    if (!left || !right) continue;
    if (aside.has(right.unit ?? '') || aside.has(left.unit ?? '')) {
      cuts.push(0);
      continue;
    }
    cuts.push(cutBetween(scene, left, right, labels, orientation));
  }
  const ends: number[] = [];
  for (let index = quantities.length - 1, after = sentence.end; index >= 0; index -= 1) {
    if ((cuts[index] ?? 0) > 0) after = cuts[index] ?? after;
    ends[index] = after;
  }
  let before = sentence.start;
  const segments = quantities.map((quantity, index) => {
    if ((cuts[index - 1] ?? 0) > 0) before = cuts[index - 1] ?? before;
    return { start: Math.min(before, quantity.start), end: Math.max(ends[index] ?? sentence.end, quantity.end) };
  });
  return { segments: tokens.length === 0 ? [] : segments, orientation };
}

function orientationOf(
  scene: Scene,
  sentence: SceneSentence,
  quantities: readonly QuantityMention[],
  labels: readonly Span[],
): Orientation {
  if (labels.length === 0 || quantities.length === 0) return 'unknown';
  let before = 0;
  let after = 0;
  for (const [index, quantity] of quantities.entries()) {
    const left = quantities[index - 1]?.end ?? sentence.start;
    const right = quantities[index + 1]?.start ?? sentence.end;
    const previous = labels.findLast((label) => label.start >= left && label.end <= quantity.start);
    const next = labels.find((label) => label.start >= quantity.end && label.end <= right);
    const distance = (span: Span | undefined) =>
      span === undefined
        ? Infinity
        : Math.abs(tokenAt(scene.tokens, span.start) - tokenAt(scene.tokens, quantity.start));
    if (index === 0 && distance(previous) < nearness) before += 1;
    if (index === quantities.length - 1 && distance(next) < nearness && !previous) after += 1.5;
    if (previous && !next) before += 1;
    if (next && !previous) after += 1;
  }
  return before === after ? (before === 0 ? 'unknown' : 'before') : before > after ? 'before' : 'after';
}

/** Offset of the cut between two figures, or 0 when they belong together ("53,90 % или 3 431 510 голосов"). */
function cutBetween(
  scene: Scene,
  left: QuantityMention,
  right: QuantityMention,
  labels: readonly Span[],
  orientation: Orientation,
): number {
  const { tokens } = scene;
  const from = tokenAt(tokens, left.end);
  const to = tokenAt(tokens, right.start);
  const semicolons: number[] = [];
  const commas: number[] = [];
  const words: number[] = [];
  let bracket = -1;
  let colon = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.text === ';' || token.kind === 'break' || token.text === '•') semicolons.push(token.end);
    else if (token.text === ',') commas.push(token.end);
    else if (token.kind === 'word' && conjunctions.has(token.fold)) words.push(token.start);
    else if (token.text === ':' && index - from <= 4 && (from < index || scene.context.text[token.end] === ' '))
      colon = token.end;
    if (token.text === '(') bracket = token.start;
    if (token.text === ')') bracket = -1;
  }
  if (isInsideBrackets(scene, from, to)) return 0;
  const last = semicolons.at(-1);
  if (last !== undefined) return last;
  for (let index = Math.max(from, to - 3); index < to; index += 1)
    if (again.has(tokens[index]?.fold ?? '') && index - from < 5) return 0;
  if (bracket >= 0 && commas.every((comma) => comma > bracket)) return 0;
  if (colon > 0) return colon;
  const lastWord = words.at(-1);
  const labelled = (cut: number) => labels.some((label) => label.start >= cut && label.end <= right.start);
  const endsAtWord = (word: number) =>
    labels.some(
      (label) =>
        label.start >= (commas.at(-1) ?? 0) &&
        label.end <= word &&
        tokenAt(tokens, word) - tokenAt(tokens, label.end) <= 1,
    );
  if (
    lastWord !== undefined &&
    to - tokenAt(tokens, lastWord) <= 2 &&
    commas.length > 0 &&
    lastWord > (commas.at(-1) ?? 0) &&
    tokenAt(tokens, lastWord) - tokenAt(tokens, commas.at(-1) ?? 0) >= 2 &&
    // the figure's own name may stand between the comma and the word ("and Almaty closed with 50", "Aq Jol and Respublica six")
    !(labelled(commas.at(-1) ?? 0) && (!labelled(lastWord) || endsAtWord(lastWord)))
  )
    return lastWord;
  if (commas.length > 0) {
    // "a little over 180 and Respublica, 165": the name stands before the comma
    if (orientation === 'before')
      return commas.find((cut) => labelled(cut)) ?? words.find((cut) => labelled(cut)) ?? commas.at(-1) ?? 0;
    return commas.at(-1) ?? 0;
  }
  if (orientation === 'before') return words.find((cut) => labelled(cut)) ?? words.at(-1) ?? 0;
  return words.at(-1) ?? 0;
}

/** "10.9 percent (693,938 votes; 8 seats)": what stands together in brackets belongs to one name. */
function isInsideBrackets(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (scene.tokens[index]?.text === ')' || scene.tokens[index]?.text === '(') return false;
  for (let index = from - 1; index >= 0 && index >= from - 14; index -= 1) {
    const mark = scene.tokens[index]?.text;
    if (mark === ')') return false;
    if (mark === '(') return true;
  }
  return false;
}
