import type { IndicatorId } from '../../model/indicators.ts';
import type { Attribution, Flag, Period } from '../../model/observation.ts';
import type { Concept, CountedMention, Cue } from '../counted.ts';
import type { BodyMention, PlaceMention, QuantityMention, Span } from '../mentions.ts';
import type { Election } from './elections.ts';
import type { Head } from './heads.ts';
import type { Evidence } from './meaning.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { Orientation } from './segments.ts';

/** A number in its sentence with all the words that bear on it. */
export interface Figure {
  readonly scene: Scene;
  readonly sentence: SceneSentence;
  readonly quantity: QuantityMention;
  /** Its place among the figures of the sentence, and how many there are. */
  readonly order: number;
  readonly count: number;
  readonly segment: Span;
  readonly orientation: Orientation;
  readonly head: Head;
  readonly evidence: Evidence;
  readonly parties: readonly BodyMention[];
  readonly places: readonly PlaceMention[];
  /** Readings before this one, the nearest last. */
  readonly earlier: readonly Draft[];
  /** The election the text speaks of here, and the words that name it; filled in once the noun is known. */
  election: Election | null;
  electionWords: string | null;
}

/** A figure that has been understood. */
export interface Draft {
  readonly figure: Figure;
  readonly indicator: IndicatorId;
  readonly subject: string;
  readonly subjectHow: Attribution;
  readonly region: string | readonly string[];
  readonly regionHow: Attribution;
  readonly period: Period;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly flags: readonly Flag[];
  readonly rule: string;
  /** The words that should stand in the quote beside the number. */
  readonly words: readonly Span[];
}

/** Whether one of the cues stands in the words that belong to the figure. */
export function said(figure: Figure, ...cues: readonly Cue[]): boolean {
  return cues.some((cue) => figure.evidence.segment.has(cue));
}

/** Whether one of the cues stands in the sentence. */
export function saidNear(figure: Figure, ...cues: readonly Cue[]): boolean {
  return cues.some((cue) => figure.evidence.sentence.has(cue));
}

/** Whether one of the cues stands in the sentence, the one before or the headline. */
export function saidAround(figure: Figure, ...cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) => figure.evidence.sentence.has(cue) || figure.evidence.before.has(cue) || figure.evidence.headline.has(cue),
  );
}

/** Whether one of the nouns stands in the sentence, the one before or the headline. */
export function namedAround(figure: Figure, ...concepts: readonly Concept[]): boolean {
  const { evidence } = figure;
  return concepts.some(
    (concept) =>
      evidence.sentenceNouns.has(concept) || evidence.beforeNouns.has(concept) || evidence.headlineNouns.has(concept),
  );
}

/** The cue of this kind nearest to the number, within its own words. */
export function nearestCue(figure: Figure, ...kinds: readonly Cue[]): CountedMention | null {
  let nearest: CountedMention | null = null;
  let least = Infinity;
  for (const cue of figure.sentence.cues) {
    if (
      cue.cue === null ||
      !kinds.includes(cue.cue) ||
      cue.start < figure.segment.start ||
      cue.end > figure.segment.end
    )
      continue;
    const distance =
      cue.start >= figure.quantity.end ? cue.start - figure.quantity.end : figure.quantity.start - cue.end;
    if (distance < least) {
      least = distance;
      nearest = cue;
    }
  }
  return nearest;
}
