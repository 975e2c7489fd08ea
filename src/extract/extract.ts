import type { Doubt, Language, Reading } from '../model/observation.ts';
import { languageOf } from './language.ts';
import type { FurnitureMention, NotAFigure, QuantityMention, ReadingContext, Span } from './mentions.ts';
import { readScene } from './pairing/read.ts';
import type { Outcome } from './pairing/read.ts';
import { sceneOf } from './pairing/scene.ts';
import type { Scene } from './pairing/scene.ts';

/** What `extract` is given. `lang` is told from the text when it is absent; `published` is an ISO day, month or year. */
export interface ArticleToRead {
  readonly text: string;
  readonly lang?: Language | null;
  readonly published?: string | null;
  readonly title?: string | null;
}

/** One stretch of the text and what it was read as, for `dalel explain`. */
export interface Explanation extends Span {
  readonly words: string;
  /** "figure", "left", "furniture", "place", "period", "body", "speech", "noun", "cue". */
  readonly what: string;
  readonly value: string;
  readonly rule: string;
}

export interface Extracted {
  readonly lang: Language;
  readonly observations: readonly Reading[];
  readonly doubts: readonly Doubt[];
  /** Every quantity found, page furniture included. */
  readonly mentions: readonly QuantityMention[];
  readonly explanation: readonly Explanation[];
}

/**
 * Reads an article: "249 филиалов" → branches of the party, with the words that say so. What is number-like and left comes back
 * as a doubt with its reason. Pure, never throws, in time linear in the text; offsets are UTF-16 units of `text`.
 */
export function extract(article: ArticleToRead): Extracted {
  const lang = article.lang ?? languageOf(article.text);
  const context: ReadingContext = {
    text: article.text,
    lang,
    published: article.published ?? null,
    title: article.title ?? null,
  };
  const scene = sceneOf(context);
  const outcomes = readScene(scene);
  const observations = outcomes.flatMap((outcome) => outcome.readings);
  return {
    lang,
    observations,
    doubts: doubtsOf(scene, outcomes),
    mentions: scene.quantities,
    get explanation() {
      return explanationOf(scene, outcomes);
    },
  };
}

function doubtsOf(scene: Scene, outcomes: readonly Outcome[]): readonly Doubt[] {
  const { text } = scene.context;
  const doubt = (span: Span, reason: string): Doubt => ({
    start: span.start,
    end: span.end,
    words: text.slice(span.start, span.end),
    reason,
  });
  const read = new Set(outcomes.map((outcome) => outcome.quantity.start));
  const doubts = [
    ...outcomes.flatMap((outcome) => (outcome.reason === null ? [] : [doubt(outcome.quantity, outcome.reason)])),
    ...scene.notFigures.map((one: NotAFigure) => doubt(one, one.reason)),
    ...scene.quantities
      .filter((one) => !read.has(one.start))
      .map((one) => doubt(one, furnitureAt(scene, one)?.reason ?? 'the length of a period')),
  ];
  return doubts.sort((a, b) => a.start - b.start || a.end - b.end);
}

function furnitureAt(scene: Scene, span: Span): FurnitureMention | null {
  const { furniture } = scene;
  let low = 0;
  let high = furniture.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furniture[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = furniture[low - 1];
  return found && found.end > span.start ? found : null;
}

function explanationOf(scene: Scene, outcomes: readonly Outcome[]): readonly Explanation[] {
  const { text } = scene.context;
  const line = (span: Span, what: string, value: string, rule: string): Explanation => ({
    start: span.start,
    end: span.end,
    words: text.slice(span.start, span.end),
    what,
    value,
    rule,
  });
  const lines = [
    ...scene.furniture.map((one) => line(one, 'furniture', one.reason, 'furniture')),
    ...scene.places.map((one) => line(one, 'place', one.place ? `${one.region} ${one.place}` : one.region, one.rule)),
    ...scene.periods.map((one) =>
      line(one, 'period', `${one.event ?? ''} ${one.from ?? '…'}–${one.to ?? '…'} ${one.basis}`.trim(), one.rule),
    ),
    ...scene.bodies.map((one) => line(one, 'body', one.subject, one.rule)),
    ...scene.speech.map((one) => line(one, 'speech', one.role ? `${one.name}, ${one.role}` : one.name, one.rule)),
    ...scene.counted.map((one) => line(one, one.sort, one.concept ?? one.cue ?? '', one.rule)),
    ...scene.notFigures.map((one) => line(one, 'left', one.reason, one.rule)),
    ...outcomes.flatMap((outcome) =>
      outcome.reason === null
        ? outcome.readings.map((reading) =>
            line(
              outcome.quantity,
              'figure',
              `${reading.indicator} ${reading.subject} ${String(reading.region)}`,
              `${reading.rule}${outcome.head ? ` (${outcome.head})` : ''}`,
            ),
          )
        : [line(outcome.quantity, 'left', outcome.reason, outcome.quantity.rule)],
    ),
  ];
  return lines.sort((a, b) => a.start - b.start || a.end - b.end);
}
