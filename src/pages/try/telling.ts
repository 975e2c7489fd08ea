import type { Explanation } from '../../extract/extract.ts';
import type { Observation, Speaker } from '../../model/observation.ts';
import type { PublishedObservation } from '../../model/snapshot.ts';
import type { Names } from '../../words/describe.ts';
import type { TryWords } from '../../words/en/try.ts';
import { formatFigure, formatRange } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

// Names of figures are looked up as for published ones; a figure just read has no article yet.
const published = (observation: Observation): PublishedObservation => ({ ...observation, article: '' });

/** A figure in a few words: "> 3 000 предложений, Туркестанская область". */
export function tellFigure(observation: Observation, names: Names, words: Words): string {
  return [
    `${formatFigure(observation, words.lang)} ${nounOf(observation, names)}`.trim(),
    names.subject(observation.subject),
    names.place(observation.region),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The noun after a number, or the indicator's name where it has none. */
export function nounOf(observation: Observation, names: Names): string {
  return names.noun(published(observation)) || names.indicator(observation.indicator);
}

/** Which part of the whole a figure counts: "по партийным спискам · полученные". */
export function slicesOf(observation: Observation, names: Names): string {
  return names.slices(published(observation));
}

/** "Айгерим Пример, заведующая приёмной", or the outlet's own voice. */
export function speakerOf(speaker: Speaker | null, words: Words): string {
  const said = [speaker?.name, speaker?.role].filter((part) => part != null && part !== '').join(', ');
  return said === '' ? words.evidence.editors : said;
}

/** Why a number was left, in the reader's language: known reasons are translated, others shown as they are. */
export function tellReason(reason: string, tryIt: TryWords): string {
  const known = (text: string) => (Object.hasOwn(tryIt.reasons, text) ? tryIt.reasons[text as never] : undefined);
  // "counts something that is not in the catalogue: домов": the word after the colon is the article's own.
  const [general = '', own] = reason.split(/: (.*)/su);
  return known(reason) ?? (own === undefined ? reason : `${known(general) ?? general}: «${own}»`);
}

/** "list:share" → "the number continues a list, … (list, share)"; a rule without words of its own keeps its name. */
export function tellRule(rule: string, tryIt: TryWords): string {
  const parts = rule.split(':').map((name) => name.replaceAll('-', ' '));
  const kind = rule.split(':')[0] ?? '';
  const known = Object.hasOwn(tryIt.rules, kind) ? tryIt.rules[kind] : undefined;
  if (known === undefined) return parts.join(', ');
  return parts.length > 1 ? `${known} (${parts.join(', ')})` : known;
}

/** What words other than numbers were read as, in words: place "KZ-61" → "Туркестанская область". */
export function tellClue({ what, value }: Explanation, names: Names, words: Words): string {
  if (what === 'place') return names.place(value.split(' ')[0] ?? value);
  if (what === 'body') return names.subject(value);
  if (what === 'noun' && Object.hasOwn(words.indicators, value)) return names.indicator(value as never);
  if (what === 'period') {
    const [from = null, to = null] = value.match(/\d{4}(?:-\d\d){0,2}(?=–|\s|$)/gu)?.slice(-2) ?? [];
    return from === null ? value : formatRange(from, to ?? from, words.lang);
  }
  return value;
}
