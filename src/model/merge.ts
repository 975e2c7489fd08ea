import { longestContext, type Attribution, type Observation, type Quote, type Reading } from './observation.ts';

/** A text's SHA-256 in UTF-8, 64 hex digits. */
export type Digest = (text: string) => string;

/**
 * Lays new readings beside the observations there are. A figure read before keeps its id, so that links to it last; one
 * that a person judged keeps everything; one that is no longer read goes, unless a person judged it. `sha256Of` gives
 * 64 hex digits: Node and the browser have their own.
 */
export function mergeReadings(
  article: string,
  text: string,
  readings: readonly Reading[],
  previous: readonly Observation[],
  sha256Of: Digest,
): readonly Observation[] {
  const fresh = withIds(article, readings, sha256Of);
  const before = previous.map((observation) => anchor(observation, text, readings));
  const pairs = pair(fresh, before);
  const judged = before
    .filter((old) => old.status !== 'unreviewed')
    .map((old) => {
      const wasRead = previous.some(({ id, quote }) => id === old.id && quote.start !== null);
      const reading = pairs.get(old.id);
      return wasRead || reading === undefined ? old : confirm(old, reading);
    });
  const judgedIds = new Set(judged.map(({ id }) => id));
  const oldIds = new Map([...pairs].map(([old, reading]) => [reading, old]));
  const notes = new Map(before.map(({ id, note }) => [id, note]));
  const unreviewed = fresh
    .filter((reading) => !judgedIds.has(oldIds.get(reading) ?? ''))
    .map((reading): Observation => {
      const id = oldIds.get(reading) ?? reading.id;
      const note = notes.get(id);
      return note === undefined ? { ...reading, id } : { ...reading, id, note };
    });
  return toDistinct([...judged, ...unreviewed]).toSorted(
    (a, b) => (a.quote.start ?? Infinity) - (b.quote.start ?? Infinity) || (a.id < b.id ? -1 : 1),
  );
}

/** A reading's id: "kt-2023-01-27-1.3f9a1c". The same figure said again in the same words is counted on. */
function withIds(article: string, readings: readonly Reading[], sha256Of: Digest): readonly Observation[] {
  const seen = new Map<string, number>();
  return readings.map((reading) => {
    const { qualifier, value, min, max, unit } = reading.quantity;
    const said = [
      reading.indicator,
      reading.subject,
      JSON.stringify(reading.region),
      JSON.stringify([qualifier, value, min, max, unit]),
      reading.quote.exact,
    ].join('|');
    const occurrence = (seen.get(said) ?? 0) + 1;
    seen.set(said, occurrence);
    return { ...reading, id: `${article}.${sha256Of(`${said}|${occurrence}`).slice(0, 6)}`, status: 'unreviewed' };
  });
}

/** Six digits can meet by chance: the later of two takes the next number that is free. */
function toDistinct(observations: readonly Observation[]): readonly Observation[] {
  const taken = new Set<string>();
  return observations.map((observation) => {
    let { id } = observation;
    while (taken.has(id)) {
      const next = (Number.parseInt(id.slice(-6), 16) + 1) % 0x1000000;
      id = `${id.slice(0, -6)}${next.toString(16).padStart(6, '0')}`;
    }
    taken.add(id);
    return id === observation.id ? observation : { ...observation, id };
  });
}

type Alike = (reading: Observation, old: Observation) => boolean;

/** How a reading may be known again, the surest first; each reading and each observation is used once. */
const likenesses: readonly Alike[] = [
  (reading, old) => reading.id === old.id && (old.quote.start === null || overlap(reading.quote, old.quote)),
  (reading, old) => sameFigure(reading, old) && reading.indicator === old.indicator && reading.subject === old.subject,
  (reading, old) => sameFigure(reading, old) && reading.indicator === old.indicator,
  (reading, old) => sameFigure(reading, old),
  (reading, old) => reading.id === old.id,
  // A reviewer who corrected the number left the words where they were.
  (reading, old) => old.status !== 'unreviewed' && overlap(reading.quote, old.quote) && reading.rule === old.rule,
];

function pair(fresh: readonly Observation[], before: readonly Observation[]): ReadonlyMap<string, Observation> {
  const pairs = new Map<string, Observation>();
  const used = new Set<Observation>();
  for (const alike of likenesses) {
    for (const reading of fresh) {
      if (used.has(reading)) continue;
      const old = before.find((one) => !pairs.has(one.id) && alike(reading, one));
      if (old === undefined) continue;
      pairs.set(old.id, reading);
      used.add(reading);
    }
  }
  return pairs;
}

function sameFigure(a: Reading, b: Reading): boolean {
  const same = (['value', 'min', 'max'] as const).every((bound) => a.quantity[bound] === b.quantity[bound]);
  return same && overlap(a.quote, b.quote);
}

function overlap(a: Quote, b: Quote): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return a.start < b.end && b.start < a.end;
}

/** Finds a quotation again in the text and sets its offsets; one that cannot be found stays as it was. */
function anchor(observation: Observation, text: string, readings: readonly Reading[]): Observation {
  const { quote } = observation;
  if (quote.start !== null && text.startsWith(quote.exact, quote.start)) return observation;
  const places: number[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) places.push(at);
  const at = (start: number): Quote => ({ ...quote, start, end: start + quote.exact.length });
  const fits = (start: number) =>
    Number(text.slice(0, start).endsWith(quote.prefix) && quote.prefix !== '') * 2 +
    Number(readings.some((reading) => sameFigure(reading, { ...observation, quote: at(start) })));
  const [best] = places.toSorted((a, b) => fits(b) - fits(a) || a - b);
  return best === undefined ? observation : { ...observation, quote: withContext(at(best), text) };
}

function withContext(quote: Quote, text: string): Quote {
  const { start, end } = quote;
  if (start === null || end === null) return quote;
  return {
    ...quote,
    prefix: wholeLetters(text.slice(Math.max(0, start - longestContext), start)),
    suffix: wholeLetters(text.slice(end, end + longestContext)),
  };
}

/** Cuts half a surrogate pair off either end. */
function wholeLetters(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '');
}

/**
 * A figure that a person read without keeping the text, found again by the reader: it gains its place in the text, and
 * where both say the same also what only the text can tell: the qualifier's word, and whether the rest was said or supposed.
 */
function confirm(old: Observation, reading: Reading): Observation {
  const figure = old.quote.figure ?? figureWithin(old.quote, reading.quote);
  const placed: Observation = { ...old, quote: { ...old.quote, figure } };
  if (!saysTheSame(old, reading)) return placed;
  return {
    ...placed,
    quantity: { ...old.quantity, word: old.quantity.word ?? reading.quantity.word },
    attribution: {
      subject: withWords(reading.attribution.subject, old.attribution.subject),
      region: withWords(reading.attribution.region, old.attribution.region),
    },
    rule: reading.rule,
  };
}

function withWords(now: Attribution, before: Attribution): Attribution {
  return now.how === before.how ? { how: now.how, words: now.words ?? before.words } : now;
}

function figureWithin(outer: Quote, inner: Quote): Quote['figure'] {
  if (outer.start === null || inner.start === null || inner.figure === null) return null;
  const [from, to] = inner.figure.map((at) => at + (inner.start ?? 0) - (outer.start ?? 0)) as [number, number];
  return from >= 0 && to <= outer.exact.length ? [from, to] : null;
}

function saysTheSame(a: Reading, b: Reading): boolean {
  return (
    a.indicator === b.indicator &&
    a.subject === b.subject &&
    String(a.region) === String(b.region) &&
    a.quantity.qualifier === b.quantity.qualifier
  );
}
