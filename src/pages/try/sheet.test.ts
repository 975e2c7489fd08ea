import { expect, test } from 'vitest';
import { extract } from '../../extract/extract.ts';
import { mergeReadings } from '../../model/merge.ts';
import { parseRecord } from '../../model/parse.ts';
import { draftId } from './draft.ts';
import type { WhatWasRead } from './read.worker.ts';
import { toRecord, type CardFields } from './record.ts';
import { fromCorrection, readNumber, toCorrection } from './correction.ts';
import { toLines, toMarks } from './marks.ts';
import { sha256Of } from './sha256.ts';
import { emptySheet, openRecord, standsIn, withCorrection, withReading, withStatus, type Sheet } from './sheet.ts';

const text = 'В партии «Ауыл» 18 филиалов и 40 тысяч членов. Приём с 9:00.';

function read(of: string): WhatWasRead {
  const { lang, observations: readings, doubts } = extract({ text: of });
  const observations = mergeReadings(draftId, of, readings, [], sha256Of);
  return { turn: 1, text: of, sha256: sha256Of(of), lang, observations, doubts, clues: [], took: 1 };
}

const first = ({ observations }: Sheet) => {
  const [one] = observations;
  if (one === undefined) throw new Error('nothing was read');
  return one;
};

const card: CardFields = {
  title: '',
  published: '2023-02-15',
  basis: 'given',
  lang: 'ru',
  outlet: 'example.kz',
  url: '',
  full: false,
  beginning: false,
};

function written(sheet: Sheet, fields = card) {
  const result = toRecord(sheet, fields, () => false);
  if (!('record' in result)) throw new Error(JSON.stringify(result));
  return result.record;
}

test('what a person judged stays when the text goes on, and moves with its words', () => {
  const sheet = withReading(emptySheet, read(text));
  const { id } = first(sheet);
  const longer = withReading(withStatus(sheet, id, 'rejected'), read(`Новость.\n${text} И 3 тысячи предложений.`));
  expect(longer.observations.find((one) => one.id === id)).toMatchObject({ status: 'rejected' });
  expect(longer.observations.every((one) => standsIn(longer.read?.text ?? '', one))).toBe(true);
  expect(longer.observations).toHaveLength(3);
});

test('of another article nothing of the one before stays', () => {
  const sheet = withReading(emptySheet, read(text));
  const other = withReading(withStatus(sheet, first(sheet).id, 'reviewed'), read('В Мажилисе 98 депутатов.'));
  expect(other.observations.map(({ quantity }) => quantity.value)).toEqual([98]);
});

test('a correction that is taken back leaves what was read', () => {
  const sheet = withReading(emptySheet, read(text));
  const was = first(sheet);
  const once = withCorrection(sheet, { ...was, region: 'KZ-62' });
  const twice = withCorrection(once, { ...first(once), subject: 'amanat' });
  expect(first(twice)).toMatchObject({ region: 'KZ-62', subject: 'amanat', status: 'reviewed' });
  expect(first(withStatus(twice, was.id, 'unreviewed'))).toEqual(was);
});

test('a record opened, read again beside its text and written is the same record', () => {
  const sheet = withReading(emptySheet, read(text));
  const record = written(withStatus(sheet, first(sheet).id, 'reviewed'));
  const again = written(withReading(openRecord(record), read(text)));
  expect(again).toEqual(record);
  expect(parseRecord(JSON.parse(JSON.stringify(record)), 'record.json')).toEqual(record);
});

test('the record of one text written twice has the same ids, and they begin with the article’s', () => {
  const ids = written(withReading(emptySheet, read(text))).observations.map(({ id }) => id);
  expect(ids).toEqual(written(withReading(emptySheet, read(text))).observations.map(({ id }) => id));
  for (const id of ids) expect(id).toMatch(/^example-2023-02-15-1\.[0-9a-f]{6}$/u);
});

test('a record says what it lacks, and keeps the whole text only where that is allowed', () => {
  const sheet = withReading(emptySheet, read(text));
  expect(toRecord(emptySheet, { ...card, outlet: '', url: 'example' }, () => false)).toEqual({
    wanting: ['text', 'outlet', 'address'],
    problems: [],
  });
  expect(written(sheet).fullText).toBeUndefined();
  expect(written(sheet, { ...card, full: true })).toMatchObject({ rights: 'full', fullText: text });
  expect(written(sheet, { ...card, published: null })).toMatchObject({ publishedBasis: 'unknown' });
});

test('a form saved as it was opened changes nothing', () => {
  for (const observation of withReading(emptySheet, read(text)).observations) {
    for (const lang of ['kk', 'ru', 'en'] as const) {
      expect(fromCorrection(toCorrection(observation, lang), observation, lang)).toEqual({ observation });
    }
  }
});

test('a form says what cannot be, in the words that were typed', () => {
  const was = first(withReading(emptySheet, read(text)));
  const fields = toCorrection(was, 'ru');
  expect(fromCorrection({ ...fields, value: 'сто', start: '31.02.2023', slices: 'list' }, was, 'ru')).toEqual({
    mistakes: [
      { kind: 'number', typed: 'сто' },
      { kind: 'date', typed: '31.02.2023' },
      { kind: 'slice', typed: 'list' },
    ],
  });
  expect(fromCorrection({ ...fields, subject: 'Ауыл!' }, was, 'ru')).toMatchObject({ mistakes: [{ kind: 'record' }] });
  expect(fromCorrection({ ...fields, qualifier: 'range', min: '20', max: '10' }, was, 'ru')).toMatchObject({
    mistakes: [{ kind: 'record' }],
  });
});

test('who a person names is our reading, not the words that named another', () => {
  const was = first(withReading(emptySheet, read(text)));
  expect(was.attribution.subject.words).toContain('Ауыл');
  const corrected = fromCorrection({ ...toCorrection(was, 'ru'), subject: 'amanat', subjectHow: 'implied' }, was, 'ru');
  expect(corrected).toMatchObject({
    observation: { subject: 'amanat', attribution: { subject: { how: 'implied', words: null } } },
  });
});

test.each([
  ['3 000', 'ru', 3000],
  ['53,9', 'kk', 53.9],
  ['3,415', 'en', 3415],
  ['1,900.5', 'en', 1900.5],
  ['12.5', 'ru', 12.5],
  ['1,2,3', 'ru', null],
  ['', 'en', null],
] as const)('"%s" typed in %s is %s', (typed, lang, value) => {
  expect(readNumber(typed, lang)).toBe(value);
});

test('a text cut at its marks is the text, each mark once', () => {
  const { read: reading, observations } = withReading(emptySheet, read(`${text}\n\nЕщё строка: 5 филиалов.`));
  if (reading === null) throw new Error('nothing was read');
  const lines = toLines(reading.text, toMarks(reading.text, observations, reading.doubts), []);
  const said = lines.map(({ parts }) =>
    parts.map((part) => (typeof part === 'string' ? part : reading.text.slice(part.start, part.end))).join(''),
  );
  expect(said).toEqual(reading.text.split(/\n+/u));
  const marks = lines.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string'));
  expect(marks.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['18', '40 тысяч', '9:00', '5']);
  expect(marks.map(({ doubt }) => doubt?.reason ?? 'read')).toEqual(['read', 'read', 'a clock time', 'read']);
});
