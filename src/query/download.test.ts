import { describe, expect, it } from 'vitest';
import { columnNames } from '../model/columns.ts';
import { citeInBibtex, citeInCsl, citeInText, type Cited } from './cite.ts';
import { fileNameOf, toCsv, toJson, toTabs } from './download.ts';
import { cardWith, observationWith, smallCollection } from './small-collection.ts';

const title = '=HYPERLINK("https://bad.example"), «Итоги»';
const articles = [
  cardWith({ id: 'paper-1', title, published: '2023-01-27' }),
  cardWith({ id: 'paper-2', title: null, url: null }),
];
const bound = observationWith({
  id: 'paper-1.000001',
  article: 'paper-1',
  indicator: 'appeals',
  region: ['KZ-55', 'KZ-63'],
  quantity: { qualifier: 'moreThan', word: 'более', value: 40000, min: null, max: null, unit: 'count' },
  dimensions: { channel: 'reception-office', topic: 'housing-and-land' },
  quote: { exact: 'более 40 тысяч обращений', prefix: 'поступило ', suffix: '', start: null, end: null, figure: null },
  speaker: { name: 'Выдуманный Человек', role: 'секретарь' },
});
const range = observationWith({
  id: 'paper-2.000002',
  article: 'paper-2',
  quantity: { qualifier: 'range', word: null, value: null, min: 50, max: 90, unit: 'persons' },
  quote: { exact: 'от 50 до 90\nчеловек', prefix: '', suffix: '', start: null, end: null, figure: null },
});
const collection = smallCollection(articles, [bound, range]);

/** Reads CSV as RFC 4180 has it: an independent reader for the test. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('a CSV', () => {
  const text = toCsv([bound, range], collection);
  const [head = [], ...rows] = readCsv(text.slice(1));
  const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];

  it('begins with a byte order mark, so that Cyrillic survives', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
  });

  it('has one row per figure and every column', () => {
    expect(head).toEqual(columnNames);
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length]);
  });

  it('carries the bound with its qualifier and the source’s own word', () => {
    expect(cell(0, 'value')).toBe('40000');
    expect([cell(0, 'qualifier'), cell(0, 'qualifier_word')]).toEqual(['moreThan', 'более']);
    expect([cell(1, 'value'), cell(1, 'min'), cell(1, 'max')]).toEqual(['', '50', '90']);
  });

  it('keeps quotes, commas and line breaks', () => {
    expect(cell(1, 'quote')).toBe('от 50 до 90\nчеловек');
    expect(cell(0, 'region')).toBe('KZ-55 KZ-63');
    expect(cell(0, 'dimensions')).toBe('channel=reception-office topic=housing-and-land');
  });

  it('runs nothing in a spreadsheet', () => {
    expect(cell(0, 'title')).toBe(`'${title}`);
    expect(text).not.toMatch(/(?:^|,|\n)"?[=@]/);
  });

  it('names snapshot, observation and article', () => {
    expect([cell(0, 'snapshot'), cell(0, 'observation'), cell(0, 'article')]).toEqual([
      '0123456789ab',
      'paper-1.000001',
      'paper-1',
    ]);
  });
});

describe('other forms', () => {
  it('JSON holds the same figures, with lists as lists', () => {
    const { snapshot, figures } = JSON.parse(toJson([bound, range], collection)) as {
      snapshot: string;
      figures: Record<string, unknown>[];
    };
    expect(snapshot).toBe('0123456789ab');
    expect(figures[0]).toMatchObject({ value: 40000, qualifier: 'moreThan', region: ['KZ-55', 'KZ-63'], title });
    expect(figures[0]?.address_at_words).toMatch(/#:~:text=/);
    expect(figures[1]).toMatchObject({ value: null, min: 50, max: 90, address_at_words: null });
  });

  it('a table to paste has one line per figure', () => {
    const lines = toTabs([bound, range], collection).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.split('\t').length === columnNames.length)).toBe(true);
  });

  it('a file name says what is in it', () => {
    expect(fileNameOf('members', { regions: ['KZ-61'], from: '2022', to: null }, '0123456789ab', 'csv')).toBe(
      'dalel_members_KZ-61_from-2022_0123456789ab.csv',
    );
    expect(fileNameOf('a/b', { regions: ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19'] }, 'v', 'json')).toBe(
      'dalel_a-b_4-regions_v.json',
    );
  });
});

describe('a citation', () => {
  const article = cardWith({ id: 'paper-1', title: 'Итоги {года} & 100%', published: '2023-01-27' });
  const cited: Cited = {
    observation: bound,
    article,
    label: 'Обращения, Amanat',
    address: 'https://dalel.example/ru?obs=paper-1.000001',
    version: '0123456789ab',
    accessed: '2026-11-20',
  };
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');

  it('quotes the words, names qualifier, outlet, dates, snapshot and both addresses, in the reader’s language', () => {
    const russian = plain(citeInText(cited, 'ru'));
    expect(russian).toContain('Обращения, Amanat: более 40 000.');
    expect(russian).toContain('«более 40 тысяч обращений» (Выдуманный Человек, секретарь)');
    expect(russian).toContain('paper.example, 27 января 2023 г.');
    expect(russian).toContain('дата обращения: 20 ноября 2026 г.');
    expect(russian).not.toContain('..');
    expect(russian).toContain('#:~:text=');
    expect(russian).toContain('0123456789ab: https://dalel.example/ru?obs=paper-1.000001');
    expect(plain(citeInText(cited, 'kk'))).toContain('40 000-нан астам');
    expect(plain(citeInText(cited, 'en'))).toContain('accessed 20 November 2026');
  });

  it('in BibTeX balances its braces and escapes what TeX would run', () => {
    const bibtex = citeInBibtex(cited);
    expect(bibtex).toMatch(/^@online\{paper-1-000001,/);
    expect(bibtex).toContain(String.raw`title = {{Итоги \{года\} \& 100\%}}`);
    expect(bibtex).toContain('более 40 тысяч обращений');
    expect(bibtex).toContain('date = {2023-01-27}');
    const unescaped = bibtex.replaceAll(/\\[{}]/g, '');
    expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
  });

  it('in CSL-JSON has dates as parts and no empty fields', () => {
    const [item] = JSON.parse(citeInCsl({ ...cited, article: { ...article, published: '2023-01', url: null } })) as [
      Record<string, unknown>,
    ];
    expect(item).toMatchObject({ issued: { 'date-parts': [[2023, 1]] }, accessed: { 'date-parts': [[2026, 11, 20]] } });
    expect(item).not.toHaveProperty('URL');
    expect(String(item.note)).toContain('более 40 тысяч обращений');
  });
});
