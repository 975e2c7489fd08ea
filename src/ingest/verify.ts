import type { ArticleRecord } from '../model/article.ts';
import { indicators } from '../model/indicators.ts';
import type { Observation } from '../model/observation.ts';
import { sha256Of } from './record.ts';
import { toPlainAddress } from './shelf.ts';

/** A text at hand, by the SHA-256 of its words. */
export interface TextAtHand {
  readonly file: string;
  readonly text: string;
}

export interface Evidence {
  readonly texts: ReadonlyMap<string, TextAtHand>;
  /** Codes that a figure may be about, such as KZ-61. */
  readonly regions: ReadonlySet<string>;
  /** Days of elections and referendums, past and called: 2023-03-19. */
  readonly elections: ReadonlySet<string>;
}

export interface Verified {
  /** `records/x.json: observations.3.region: "KZ-99" is no region; …`: what must be put right. */
  readonly problems: readonly string[];
  /** What a person should look at, and may leave. */
  readonly warnings: readonly string[];
  /** Quotations found again at their places in a text at hand, and records whose text is not at hand. */
  readonly quotesFound: number;
  readonly withoutText: number;
}

/** Checks records that have the right form against each other, the reference facts and the texts at hand. */
export function verifyRecords(records: readonly ArticleRecord[], evidence: Evidence): Verified {
  const checked = records.map((record) => {
    const text = record.text === null ? undefined : evidence.texts.get(record.text.sha256)?.text;
    const whole = text ?? record.fullText;
    return {
      whole,
      problems: [
        ...cardChecks.flatMap((check) => check(record)),
        ...record.observations.flatMap((observation, at) =>
          [...observationChecks, ...(whole === undefined ? [] : [quoteCheck(whole)])]
            .flatMap((check) => check(observation, record, evidence))
            .map((problem) => `observations.${at}.${problem}`),
        ),
      ].map((problem) => `${fileOf(record)}: ${problem}`),
      warnings: record.observations
        .flatMap((observation, at) =>
          periodCheck(observation, record, evidence).map((problem) => `observations.${at}.${problem}`),
        )
        .map((problem) => `${fileOf(record)}: ${problem}`),
    };
  });
  const found = checked.map(({ whole }, at) =>
    whole === undefined ? 0 : (records[at]?.observations ?? []).filter((one) => isAtItsPlace(one, whole)).length,
  );
  return {
    problems: [...checked.flatMap(({ problems }) => problems), ...findTwice(records)],
    warnings: [...checked.flatMap(({ warnings }) => warnings), ...findAlike(records)],
    quotesFound: found.reduce((sum, many) => sum + many, 0),
    withoutText: checked.filter(({ whole }) => whole === undefined).length,
  };
}

function fileOf({ id }: ArticleRecord): string {
  return `records/${id}.json`;
}

const cardChecks: readonly ((record: ArticleRecord) => readonly string[])[] = [
  ({ rights, fullText }) =>
    fullText !== undefined && rights !== 'full'
      ? ['fullText: the whole text is kept without the right to; remove it, or set rights to "full"']
      : [],
  ({ text, fullText }) =>
    fullText !== undefined && text?.sha256 !== sha256Of(fullText)
      ? ['text.sha256: is not that of fullText; run dalel ingest on the text again']
      : [],
  ({ published, publishedBasis }) =>
    (published === null) !== (publishedBasis === 'unknown')
      ? [`publishedBasis: "${publishedBasis}" does not go with ${published ?? 'no date'}; set both`]
      : [],
];

type ObservationCheck = (observation: Observation, record: ArticleRecord, evidence: Evidence) => readonly string[];

const observationChecks: readonly ObservationCheck[] = [
  ({ id }, record) =>
    id.startsWith(`${record.id}.`) ? [] : [`id: "${id}" does not begin with "${record.id}."; give it that beginning`],
  ({ region }, _, { regions }) =>
    [region]
      .flat()
      .filter((code) => !regions.has(code))
      .map((code) => `region: "${code}" is no region; take a code of data/reference/regions.json, KZ or abroad`),
  ({ indicator, quantity }) =>
    quantity.unit === indicators[indicator].unit
      ? []
      : [
          `quantity.unit: ${indicator} are counted in ${indicators[indicator].unit}, not ${quantity.unit}; correct one of them`,
        ],
  ({ quantity: { unit, value, max } }) =>
    unit === 'percent' && Math.max(value ?? 0, max ?? 0) > 100
      ? ['quantity.value: a share is above 100 percent; look at the quotation']
      : [],
  ({ indicator, quantity: { unit, value, min } }) =>
    wholeUnits.has(unit) && [value, min].some((number) => number !== null && !Number.isInteger(number))
      ? [`quantity.value: ${indicator} come in whole numbers; look at the quotation`]
      : [],
];

const wholeUnits: ReadonlySet<string> = new Set(['persons', 'seats', 'votes']);

/** Figures of a coming election and plans lie ahead; anything else said to happen after publication is probably misread. */
const periodCheck: ObservationCheck = ({ period, flags, dimensions }, { published }, { elections }) => {
  const { start } = period;
  if (start === null || published === null || flags.includes('plan') || elections.has(start)) return [];
  if (['election', 'campaign'].some((name) => dimensions[name] !== undefined) || dimensions['state'] === 'up')
    return [];
  const length = Math.min(start.length, published.length);
  return start.slice(0, length) > published.slice(0, length)
    ? [`period.start: ${start} lies after publication (${published}); correct it, or flag the figure as a plan`]
    : [];
};

function quoteCheck(text: string): ObservationCheck {
  return (observation) => {
    const { quote } = observation;
    if (quote.start === null) {
      return text.includes(quote.exact)
        ? ['quote.start: the quotation has no place though its text is at hand; run dalel ingest on the text again']
        : [`quote.exact: «${quote.exact}» is not in the text; correct the quotation`];
    }
    if (!isAtItsPlace(observation, text)) {
      return [`quote.start: «${quote.exact}» is not at ${quote.start} of the text; run dalel ingest on the text again`];
    }
    const around = [
      ['prefix', quote.prefix, text.slice(0, quote.start).slice(-64)],
      ['suffix', quote.suffix, text.slice(quote.end ?? 0).slice(0, 64)],
    ] as const;
    return around
      .filter(([side, kept, there]) =>
        side === 'prefix' ? !bare(there).endsWith(bare(kept)) : !bare(there).startsWith(bare(kept)),
      )
      .map(
        ([side, kept]) =>
          `quote.${side}: «${kept}» does not stand beside the quotation; run dalel ingest on the text again`,
      );
  };
}

function isAtItsPlace({ quote }: Observation, text: string): boolean {
  return quote.start !== null && quote.end !== null && text.slice(quote.start, quote.end) === quote.exact;
}

function bare(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** Ids, addresses and texts that stand in two records. */
function findTwice(records: readonly ArticleRecord[]): readonly string[] {
  const observations = records.flatMap((record) => record.observations.map(({ id }) => ({ record, id })));
  return [
    ...doubled(
      records,
      ({ id }) => id,
      ({ id }) => `id: "${id}" is given twice; rename one of the files`,
    ),
    ...doubled(
      observations,
      ({ id }) => id,
      ({ id }, other) => `observations: ${id} stands in ${fileOf(other.record)} too; rename one`,
      ({ record }) => record,
    ),
    ...doubled(
      records,
      ({ url }) => url && toPlainAddress(url),
      (_, other) => `url: the same page as ${fileOf(other)}; keep one of the two`,
    ),
    ...doubled(
      records,
      ({ text }) => text?.sha256 ?? null,
      (_, other) => `text: the same text as ${fileOf(other)}, under another address; keep one of the two`,
    ),
  ];
}

/** One outlet does not often use a headline twice. */
function findAlike(records: readonly ArticleRecord[]): readonly string[] {
  return doubled(
    records,
    ({ outlet, title }) => title && `${outlet}|${title}`,
    (_, other) =>
      `title: the same headline of the same outlet as ${fileOf(other)}; perhaps one article under two addresses`,
  );
}

function doubled<T>(
  things: readonly T[],
  keyOf: (thing: T) => string | null,
  say: (thing: T, other: T) => string,
  recordOf: (thing: T) => ArticleRecord = (thing) => thing as unknown as ArticleRecord,
): readonly string[] {
  const first = new Map<string, T>();
  return things.flatMap((thing) => {
    const key = keyOf(thing);
    if (key === null) return [];
    const other = first.get(key);
    if (other !== undefined) return [`${fileOf(recordOf(thing))}: ${say(thing, other)}`];
    first.set(key, thing);
    return [];
  });
}
