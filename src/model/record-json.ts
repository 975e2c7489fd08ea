import type { ArticleRecord } from './article.ts';
import type { Observation } from './observation.ts';

/** A record as its file has it: fields in one order, one space of indentation, a line's end at the end. Equal records give equal bytes. */
export function toRecordJson(record: ArticleRecord): string {
  return `${JSON.stringify(inOrder(record), null, 1)}\n`;
}

function inOrder(record: ArticleRecord): object {
  const { id, url, outlet, title, lang, published, publishedBasis, publishedNote } = record;
  const { rights, readBy, extent, text, origin, observations, fullText } = record;
  return {
    schema: record.schema,
    id,
    url,
    outlet,
    title,
    lang,
    published,
    publishedBasis,
    publishedNote,
    rights,
    readBy,
    extent,
    text: text && { sha256: text.sha256, length: text.length },
    origin,
    observations: observations.map(observationInOrder),
    fullText,
  };
}

// Fields that are undefined are left out by JSON.stringify.
function observationInOrder(observation: Observation): object {
  const { id, status, note, indicator, subject, region, quantity, period, dimensions, speaker, quote } = observation;
  const { attribution, flags, rule } = observation;
  return {
    id,
    status,
    note,
    indicator,
    subject,
    region,
    quantity: {
      qualifier: quantity.qualifier,
      word: quantity.word,
      value: quantity.value,
      min: quantity.min,
      max: quantity.max,
      unit: quantity.unit,
    },
    period: {
      start: period.start,
      end: period.end,
      basis: period.basis,
      words: period.words ?? undefined,
      asOf: period.asOf ?? undefined,
    },
    dimensions: Object.fromEntries(Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    speaker: speaker && { name: speaker.name, role: speaker.role },
    quote: {
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      start: quote.start,
      end: quote.end,
      figure: quote.figure,
    },
    attribution: {
      subject: { how: attribution.subject.how, words: attribution.subject.words },
      region: { how: attribution.region.how, words: attribution.region.words },
    },
    flags,
    rule,
  };
}
