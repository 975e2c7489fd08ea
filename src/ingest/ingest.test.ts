import { describe, expect, test } from 'vitest';
import { toArticleId, toSlug } from '../model/article-id.ts';
import { extract } from './fixtures/reader.ts';
import type { CardHints } from '../paper/hints.ts';
import { ingestArticle } from './ingest.ts';
import { tellLanguage } from './card.ts';
import { toArticle } from './read-article.ts';
import { toPlainAddress, toShelf } from './shelf.ts';

const flags: CardHints = { url: 'https://example.kz/a', published: '2023-01-27', publishedBasis: 'given', lang: 'en' };
const settings = { flags, read: extract, today: '2026-11-20' };
const file = (name: string, text: string) => toArticle(Buffer.from(text), name);
const article = await file('a.txt', 'An invented headline\n\nThe party has 800 members of Amanat.');
const other = await file('b.txt', 'Another headline\n\n7 members');
const short = await file('a.txt', 'An invented headline\n\n12 members');

describe('an article', () => {
  test('becomes a record named after its outlet and its day', () => {
    const { record, isNew } = ingestArticle(article, {}, toShelf([]), settings);
    expect(isNew).toBe(true);
    expect(record).toMatchObject({ id: 'example-2023-01-27-1', outlet: 'example.kz', title: 'An invented headline' });
  });
  test('of the same outlet and day takes the next number', async () => {
    const shelf = toShelf([]);
    ingestArticle(article, {}, shelf, settings);
    const { record } = ingestArticle(other, {}, shelf, {
      ...settings,
      flags: { ...flags, url: 'https://example.kz/b' },
    });
    expect(record.id).toBe('example-2023-01-27-2');
  });
  test('that its outlet changed gives its record again', async () => {
    const { record } = ingestArticle(article, {}, toShelf([]), settings);
    const changed = await file('b.txt', 'An invented headline\n\nThe party has 801 members of Amanat.');
    const again = ingestArticle(changed, {}, toShelf([record]), {
      ...settings,
      flags: { ...flags, url: 'http://www.example.kz/a/?utm_source=x#top' },
    });
    expect(again.isNew).toBe(false);
    expect(again.record.id).toBe(record.id);
    expect(again.record.observations.map(({ quantity }) => quantity.value)).toEqual([801]);
    expect(again.warnings.join('\n')).toMatch(/b\.txt: text: it differs from the text read before/);
  });
  test('that is read again needs no card: its record has it', () => {
    const { record } = ingestArticle(article, {}, toShelf([]), settings);
    const again = ingestArticle({ ...article, file: 'renamed.txt' }, {}, toShelf([record]), { ...settings, flags: {} });
    expect(again.record).toEqual(record);
  });
  test('under two names in one run is kept once, and told', () => {
    const shelf = toShelf([]);
    const { record } = ingestArticle(article, {}, shelf, settings);
    const again = ingestArticle({ ...article, file: 'copy.txt' }, {}, shelf, settings);
    expect(again.record.id).toBe(record.id);
    expect(again.warnings).toEqual(['copy.txt: text: the same article as a.txt; it is kept once, under one name']);
  });
  test('under two addresses is refused', () => {
    const { record } = ingestArticle(article, {}, toShelf([]), settings);
    const elsewhere = { ...settings, flags: { ...flags, url: 'https://example.kz/other' } };
    expect(() => ingestArticle({ ...article, file: 'b.txt' }, {}, toShelf([record]), elsewhere)).toThrow(
      'b.txt: url: this very text is in records/example-2023-01-27-1.json already, under https://example.kz/a; leave this file out, or correct the address',
    );
  });
});

test('two texts under one address in one run are refused', () => {
  const shelf = toShelf([]);
  ingestArticle(article, {}, shelf, settings);
  expect(() => ingestArticle(other, {}, shelf, settings)).toThrow(
    'b.txt: url: a.txt has another text under the same address; leave one of the two out',
  );
});

test('a text without an address does not take the address of another record', () => {
  const { url: _, ...without } = flags;
  const { record: nowhere } = ingestArticle(article, {}, toShelf([]), {
    ...settings,
    flags: { ...without, outlet: 'example.kz' },
  });
  const { record: there } = ingestArticle(other, {}, toShelf([nowhere]), settings);
  expect(() => ingestArticle(article, {}, toShelf([nowhere, there]), settings)).toThrow(
    'a.txt: url: this very text is in records/example-2023-01-27-1.json already, without an address; leave this file out',
  );
});

describe('what is missing or cannot be is asked for by its flag', () => {
  const ingest = (given: CardHints) => ingestArticle(short, {}, toShelf([]), { ...settings, flags: given });
  test('outlet and day together, in one line', () => {
    expect(() => ingest({ lang: 'en' })).toThrow(
      /^a\.txt: outlet, published: not found in the text; give --outlet kt\.kz --published 2023-01-27/,
    );
  });
  test('a language that its letters do not tell', () => {
    expect(() => ingest({ outlet: 'example.kz', published: '2023-01-27' })).toThrow(
      /^a\.txt: lang: .* give --lang ru$/,
    );
  });
  test('a day that has not come', () => {
    expect(() => ingest({ ...flags, published: '2026-11-21' })).toThrow(
      'a.txt: published: 2026-11-21 lies in the future (today is 2026-11-20); give the day it appeared with --published',
    );
  });
  test('this month and this year have come', () => {
    expect(ingest({ ...flags, published: '2026-11' }).record.published).toBe('2026-11');
    expect(ingest({ ...flags, published: '2026' }).record.published).toBe('2026');
  });
  test('a day that nobody knows may be said to be unknown', () => {
    const { record } = ingest({ outlet: 'example.kz', lang: 'en', publishedBasis: 'unknown' });
    expect(record).toMatchObject({ id: 'example-undated-1', published: null, publishedBasis: 'unknown' });
  });
  test('an outlet that no record has, as a warning', () => {
    expect(ingest(flags).warnings[0]).toBe(
      'a.txt: outlet: "example.kz" is in no record yet; check its spelling, or leave it if it is new',
    );
  });
});

test('a date that the page prints stays "printed" when a flag repeats it', async () => {
  const printed = await file('a.txt', '27.01.2023, 17:38 125681\n\nAn invented headline\n\n12 members');
  const { publishedBasis: _, ...unsaid } = flags;
  expect(ingestArticle(printed, {}, toShelf([]), { ...settings, flags: unsaid }).record.publishedBasis).toBe('printed');
});

test.each([
  ['Бүгін партияның кезектен тыс конференциясы өтті, оған мүшелер қатысты', 'kk'],
  ['Сегодня прошла внеочередная конференция партии, в ней приняли участие члены', 'ru'],
  ['The party held an extraordinary conference, which its members attended today', 'en'],
  ['Búgin partıanyń kezekten tys konferensıasy ótti, oǵan múshelerі jáne 7 myń adam qatysty dep', 'kk'],
  ['AMANAT 249', null],
])('%s is %s', (words, lang) => {
  expect(tellLanguage(words)).toBe(lang);
});

test.each([
  ['Прикаспийская коммуна', '2022-03', 'prikaspiyskaya-kommuna-2022-03-1'],
  ['Айқын', null, 'aiqyn-undated-1'],
  ['ru.sputnik.kz', '2024-05-16', 'ru-sputnik-2024-05-16-1'],
])('%s of %s is named %s', (outlet, published, id) => {
  expect(toArticleId(outlet, published, () => false)).toBe(id.replace('aiqyn', toSlug('Айқын')));
});

test('the ways a page is linked are one address', () => {
  const forms = [
    'https://www.example.kz/a/',
    'http://example.kz/a?utm_medium=x&fbclid=1',
    'https://m.example.kz/a#comments',
  ];
  expect(new Set(forms.map(toPlainAddress))).toEqual(new Set(['example.kz/a']));
  expect(toPlainAddress('https://example.kz/?p=2')).not.toBe(toPlainAddress('https://example.kz/?p=3'));
});
