import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../model/article.ts';
import type { Observation } from '../model/observation.ts';
import { parseRecord } from '../model/parse.ts';
import type { Card } from './card.ts';
import { extract } from './fixtures/reader.ts';
import { toRecordJson } from '../model/record-json.ts';
import { toRecord } from './record.ts';

const card: Card = {
  url: 'https://example.kz/a',
  outlet: 'example.kz',
  title: 'Invented',
  lang: 'en',
  published: '2023-01-27',
  publishedBasis: 'printed',
  rights: 'quote',
  extent: 'whole',
};
const text = 'Amanat counts 800 members of Amanat. Rivals count 90 members of Auyl and 90 members of Auyl.';

function read(words: string, previous: ArticleRecord | null = null): ArticleRecord {
  return toRecord({
    id: 'example-2023-01-27-1',
    card,
    text: words,
    readings: extract({ text: words }).observations,
    previous,
  });
}

function change(record: ArticleRecord, at: number, changes: Partial<Observation>): ArticleRecord {
  const observations = record.observations.map((one, n) => (n === at ? { ...one, ...changes } : one));
  return { ...record, observations };
}

const idsOf = ({ observations }: ArticleRecord) => observations.map(({ id }) => id);

describe('a record', () => {
  const record = read(text);
  test('holds every figure under a name of its own, also one that is said twice', () => {
    expect(record.observations).toHaveLength(3);
    expect(new Set(idsOf(record)).size).toBe(3);
    expect(idsOf(record).every((id) => /^example-2023-01-27-1\.[0-9a-f]{6}$/.test(id))).toBe(true);
  });
  test('is written in the same bytes whatever the order of its fields', () => {
    const shuffled = Object.fromEntries(Object.entries(record).toReversed()) as unknown as ArticleRecord;
    expect(toRecordJson(shuffled)).toBe(toRecordJson(record));
    expect(parseRecord(JSON.parse(toRecordJson(record)), 'a.json')).toEqual(record);
  });
  test('keeps the text only with the right to', () => {
    expect(record.fullText).toBeUndefined();
    const full = toRecord({ id: 'a', card: { ...card, rights: 'full' }, text, readings: [], previous: null });
    expect(full.fullText).toBe(text);
  });
});

describe('reading again', () => {
  const first = read(text);
  test('changes nothing', () => {
    expect(toRecordJson(read(text, first))).toBe(toRecordJson(first));
  });
  test('keeps what a reviewer corrected, and does not add the uncorrected figure beside it', () => {
    const corrected = change(first, 0, {
      status: 'reviewed',
      note: 'thousands',
      quantity: { ...(first.observations[0] as Observation).quantity, value: 800_000 },
    });
    expect(toRecordJson(read(text, corrected))).toBe(toRecordJson(corrected));
  });
  test('keeps a rejected figure rejected', () => {
    const rejected = change(first, 1, { status: 'rejected', note: 'a hypothetical' });
    expect(toRecordJson(read(text, rejected))).toBe(toRecordJson(rejected));
  });
  test('keeps a reviewed figure that is no longer read, and lets an unreviewed one go', () => {
    const reviewed = change(first, 0, { status: 'reviewed' });
    const again = toRecord({ id: first.id, card, text, readings: [], previous: reviewed });
    expect(again.observations).toEqual([reviewed.observations[0]]);
  });
  test('keeps the name of a figure that is now read with more words around it', () => {
    const wider = extract({ text }).observations.map((reading) => ({
      ...reading,
      quote: { ...reading.quote, exact: text.slice(0, 36), start: 0, end: 36, figure: null },
    }));
    const again = toRecord({ id: first.id, card, text, readings: wider.slice(0, 1), previous: first });
    expect(idsOf(again)).toEqual(idsOf(first).slice(0, 1));
    expect(again.observations[0]?.quote.exact).toBe('Amanat counts 800 members of Amanat.');
  });
  test('finds quotations again where the outlet put a sentence before them', () => {
    const reviewed = change(first, 0, { status: 'reviewed', note: 'checked' });
    const longer = `Corrected at noon. ${text}`;
    const [observation] = read(longer, reviewed).observations;
    expect(observation).toMatchObject({ id: first.observations[0]?.id, note: 'checked', quote: { start: 14 + 19 } });
  });
});

describe('a figure that a person read before the text was at hand', () => {
  const [reading] = read(text).observations as readonly [Observation];
  const byHand: Observation = {
    ...reading,
    id: 'example-2023-01-27-1.abcdef',
    status: 'reviewed',
    note: 'by hand',
    rule: 'by hand',
    quote: { exact: '800 members', prefix: '', suffix: '', start: null, end: null, figure: null },
  };
  const previous: ArticleRecord = { ...read(text), readBy: 'hand', text: null, observations: [byHand] };
  test('gains its place in the text and is not added a second time', () => {
    const again = read(text, previous);
    expect(again.observations.filter(({ quantity }) => quantity.value === 800)).toEqual(
      [
        {
          ...byHand,
          rule: reading.rule,
          quote: {
            exact: '800 members',
            prefix: 'Amanat counts ',
            suffix: ' of Amanat. Rivals count 90 membe',
            start: 14,
            end: 25,
            figure: [0, 3],
          },
        },
      ].map((one) => ({ ...one, quote: { ...one.quote, suffix: text.slice(25, 57) } })),
    );
  });
  test('keeps what the person said where the reader says otherwise', () => {
    const other = { ...previous, observations: [{ ...byHand, subject: 'auyl' }] };
    expect(read(text, other).observations[0]).toMatchObject({ subject: 'auyl', rule: 'by hand', quote: { start: 14 } });
  });
});
