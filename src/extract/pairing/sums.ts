import type { IndicatorId } from '../../model/indicators.ts';
import type { Flag } from '../../model/observation.ts';
import type { Draft } from './figure.ts';

/** Dimensions whose two values together are the whole: "98 мандатов: 69 по спискам, 29 по округам". */
const halves: readonly (readonly [dimension: string, one: string, other: string])[] = [
  ['group', 'women', 'men'],
  ['by', 'self', 'party'],
  ['route', 'list', 'district'],
];

/** Whose share a percentage is, and what it is a share of: turnout is voters of registered voters. */
const bases: Readonly<Partial<Record<IndicatorId, readonly [part: IndicatorId, whole: IndicatorId]>>> = {
  turnout: ['voters', 'registered-voters'],
  'candidates-share': ['candidates', 'candidates'],
  'deputies-share': ['deputies', 'deputies'],
  'appeals-share': ['appeals', 'appeals'],
};

/**
 * Checks the sums that a text itself makes: "98 мандатов: 68 по спискам, 29 по округам" → the 98 gets `parts-differ`;
 * "из 1000 избирателей проголосовали 500 (51%)" → the 51 % gets `share-differs`. Only exact figures of one sentence or of
 * two that follow each other are compared. Drafts in the order of the text; nothing else about them changes.
 */
export function flagsOfSums(drafts: readonly Draft[]): ReadonlyMap<Draft, Flag> {
  const flags = new Map<Draft, Flag>();
  for (const [index, draft] of drafts.entries()) {
    const whole = wholeThatDiffers(drafts, index);
    if (whole) flags.set(whole, 'parts-differ');
    if (shareDiffers(drafts, index)) flags.set(draft, 'share-differs');
  }
  return flags;
}

function valueOf(draft: Draft | undefined): number | null {
  return draft?.figure.quantity.qualifier === 'exact' ? draft.figure.quantity.value : null;
}

function isNear(earlier: Draft, later: Draft, sentences: number): boolean {
  const apart = later.figure.sentence.index - earlier.figure.sentence.index;
  return apart >= 0 && apart <= sentences && earlier.figure.sentence.paragraph === later.figure.sentence.paragraph;
}

/** Where the figure at `index` is the second half of a whole told just before: that whole, if the two do not add up to it. */
function wholeThatDiffers(drafts: readonly Draft[], index: number): Draft | null {
  const second = drafts[index];
  const first = drafts[index - 1];
  const whole = drafts[index - 2];
  if (!second || !first || !whole || !isNear(first, second, 0) || !isNear(whole, first, 1)) return null;
  const values = [whole, first, second].map(valueOf);
  const [total, one, other] = values;
  if (typeof total !== 'number' || typeof one !== 'number' || typeof other !== 'number') return null;
  if (!isUndivided(whole) || !isOfOneKind(whole, first) || !isOfOneKind(first, second)) return null;
  for (const [dimension, a, b] of halves) {
    const told = [first.dimensions[dimension], second.dimensions[dimension]];
    if (whole.dimensions[dimension] !== undefined || !told.includes(a) || !told.includes(b)) continue;
    return one + other === total ? null : whole;
  }
  return null;
}

/** Those who nominated themselves are nobody's, and a part may have a state of its own: "62 зарегистрированы". */
function isOfOneKind(one: Draft, other: Draft): boolean {
  return (
    one.indicator === other.indicator &&
    String(one.region) === String(other.region) &&
    one.dimensions['body'] === other.dimensions['body']
  );
}

/** The last digit of "62,7" is a tenth: rounding moves a share by half of it, careless rounding by all of it. */
function leastOf(share: number): number {
  const decimals = String(share).split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** "1 455 (62,7%)" after "2 322 претендента": whether part and whole give another percentage than the text. */
function shareDiffers(drafts: readonly Draft[], index: number): boolean {
  const share = drafts[index];
  const told = valueOf(share);
  const base = share === undefined ? undefined : bases[share.indicator];
  if (!share || told === null || !base) return false;
  const [partOf, wholeOf] = base;
  const part = [drafts[index - 1], drafts[index + 1]].find(
    (draft) =>
      draft !== undefined &&
      draft.indicator === partOf &&
      draft.subject === share.subject &&
      String(draft.region) === String(share.region) &&
      isBeside(draft, share),
  );
  if (!part) return false;
  const at = drafts.indexOf(part);
  const whole = drafts
    .slice(Math.max(0, at - 8), at)
    .findLast((draft) => draft.indicator === wholeOf && isNear(draft, part, 1) && isWholeOf(draft, part));
  const [some, all] = [valueOf(part), valueOf(whole)];
  if (some === null || all === null || all <= 0 || some > all) return false;
  return Math.abs((some / all) * 100 - told) > leastOf(told);
}

/** "78 (62,4%)", "62,4%, или 78": nothing but marks and small words between. */
function isBeside(one: Draft, other: Draft): boolean {
  const [left, right] = [one.figure.quantity, other.figure.quantity].sort((a, b) => a.start - b.start);
  if (!left || !right || one.figure.sentence !== other.figure.sentence) return false;
  const between = one.figure.scene.context.text.slice(left.end, right.start);
  return between.length < 40 && !/[;.!?]/u.test(between);
}

function isWholeOf(whole: Draft, part: Draft): boolean {
  if (String(whole.region) !== String(part.region) || whole.figure.quantity === part.figure.quantity) return false;
  if (whole.indicator !== part.indicator) return whole.subject === part.subject;
  return isUndivided(whole) && slicing.some((name) => part.dimensions[name] !== undefined);
}

const slicing = ['group', 'by', 'outcome', 'route'];

/** A whole is told as one: it has no slice, and points back to nothing ("23-ін", "из них"). */
function isUndivided(draft: Draft): boolean {
  const { quantity, evidence } = draft.figure;
  return (
    !quantity.suffixed &&
    !evidence.ofThem &&
    slicing.every((name) => draft.dimensions[name] === undefined || name === 'route')
  );
}
