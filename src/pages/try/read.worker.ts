import { extract, type ArticleToRead, type Explanation } from '../../extract/extract.ts';
import { mergeReadings } from '../../model/merge.ts';
import type { Doubt, Language, Observation } from '../../model/observation.ts';
import { draftId } from './draft.ts';
import { sha256Of } from './sha256.ts';

/** What the page asks of the worker. */
export interface ToRead extends ArticleToRead {
  readonly turn: number;
}

/** What was read in one text, and the text itself: offsets belong to it and to no other. */
export interface WhatWasRead {
  readonly turn: number;
  readonly text: string;
  readonly sha256: string;
  readonly lang: Language;
  /** Named as those of an article that has no id yet. */
  readonly observations: readonly Observation[];
  readonly doubts: readonly Doubt[];
  /** What words other than numbers were read as; empty for a text too long to be explained word by word. */
  readonly clues: readonly Explanation[];
  /** Milliseconds. */
  readonly took: number;
}

// Beyond a long newspaper page the explanation of every word is longer than anybody reads.
const longestExplained = 200_000;

addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  const { turn, ...article } = data;
  const began = performance.now();
  const extracted = extract(article);
  const took = performance.now() - began;
  const { lang, doubts } = extracted;
  const clues = article.text.length > longestExplained ? [] : extracted.explanation;
  postMessage({
    turn,
    text: article.text,
    sha256: sha256Of(article.text),
    lang,
    observations: mergeReadings(draftId, article.text, extracted.observations, [], sha256Of),
    doubts,
    clues: clues.filter(({ what }) => what !== 'figure' && what !== 'left'),
    took,
  } satisfies WhatWasRead);
});
