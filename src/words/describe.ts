import type { IndicatorId } from '../model/indicators.ts';
import type { Reference } from '../model/reference.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { formatPeriod, spokenFigure } from './format.ts';
import { dimensionsText, regionName, subjectName } from './names.ts';
import type { Words } from './words.ts';

/** What ids are called in the page's language. */
export interface Names {
  readonly indicator: (id: IndicatorId) => string;
  /** "amanat" → "Amanat". */
  readonly subject: (id: string) => string;
  /** "KZ-61" → "Туркестанская область". */
  readonly place: (region: string | readonly string[], form?: 'name' | 'short') => string;
  /** What of the whole the figure counts: "по партийным спискам · полученные"; "" where it counts all. */
  readonly slices: (observation: PublishedObservation, skip?: readonly string[]) => string;
  /** Slices, place and time of a figure, each once: an election's own day is not said twice. */
  readonly scope: (observation: PublishedObservation, skip?: { readonly place?: boolean }) => readonly string[];
  /** The noun that follows the number: "членов". */
  readonly noun: (observation: PublishedObservation) => string;
}

/** Names of ids from the words of a language and the reference facts of a snapshot. */
export function toNames(words: Words, reference: Reference): Names {
  const slices: Names['slices'] = ({ dimensions, subject }, skip = []) =>
    dimensionsText(dimensions, words, reference.parties, [
      // What the subject has said already.
      ...['body', 'for', 'by'].filter((key) => dimensions[key] === subject),
      ...skip,
    ]);
  const place: Names['place'] = (region, form) => regionName(region, words, reference.regions, form);
  return {
    indicator: (id) => words.indicators[id].name,
    subject: (id) => subjectName(id, words, reference.parties),
    place,
    slices,
    scope(observation, { place: placed = false } = {}) {
      const { period, dimensions } = observation;
      // "выборы в Мажилис, 19 марта 2023 г." has said the day; a running count still has its hour to say.
      const said =
        period.asOf == null && period.start !== null && period.start === period.end
          ? dimensions['election']?.endsWith(period.start)
          : false;
      return [
        placed ? '' : place(observation.region),
        slices(observation),
        said === true ? '' : formatPeriod(period, words.lang),
      ].filter((part) => part !== '');
    },
    noun: ({ indicator, quantity }) => words.indicators[indicator].noun(quantity.value ?? quantity.max ?? 0),
  };
}

/** A figure as it is read aloud: "более 3 000, Предложения, Amanat, Туркестанская область, 2022 год". */
export function describeFigure(observation: PublishedObservation, names: Names, lang: Words['lang']): string {
  return [
    spokenFigure(observation, lang),
    names.indicator(observation.indicator),
    names.subject(observation.subject),
    ...names.scope(observation),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
