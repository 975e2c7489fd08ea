import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

describe('Markdown with front matter', () => {
  test('gives its card and its text', () => {
    const { body, written } = readFrontMatter(
      '---\ntitle: "Invented: a party"\ndate: 2023-01-27\nlang: kk-KZ\noutlet: example.kz\ntags: [a, b]\n---\nТекст\n',
      'a.md',
    );
    expect(body).toBe('Текст\n');
    expect(written).toEqual({
      title: 'Invented: a party',
      published: '2023-01-27',
      publishedBasis: 'given',
      lang: 'kk',
      outlet: 'example.kz',
    });
  });
  test('loses its marks, so that figures and their nouns stand together', () => {
    const { body, card } = readFrontMatter(
      '# Партия растёт\n\n> **249** филиалов, [около _4 тысяч_](https://example.org/a) организаций ![фото](a.png)\n\n2 * 3 * 4, snake_case_word',
      'a.md',
    );
    expect(body).toBe('Партия растёт\n\n249 филиалов, около 4 тысяч организаций \n\n2 * 3 * 4, snake_case_word');
    expect(card.title).toBe('Партия растёт');
  });
  test('may have none', () => {
    expect(readFrontMatter('Текст --- с чертой', 'a.md')).toEqual({
      body: 'Текст --- с чертой',
      written: {},
      card: {},
    });
  });
});

test.each([
  [
    'never ends',
    '---\ntitle: a\n\nТекст',
    'a.md: front matter: it begins with --- and never ends; close it with a line of ---',
  ],
  ['is no YAML', '---\ntitle: "a\n---\nТекст', 'a.md: front matter: line'],
  ['is a list', '---\n- a\n---\nТекст', 'a.md: front matter: it has no "key: value" lines; write them'],
  [
    'has an impossible date',
    '---\npublished: 2023-02-30\n---\nТ',
    'a.md: published: "2023-02-30" in front matter cannot be; give a day',
  ],
  [
    'has a language that is not read',
    '---\nlang: fr\n---\nТ',
    'a.md: lang: "fr" in front matter cannot be; give one of kk, ru, en',
  ],
  [
    'has an address that opens nothing',
    '---\nurl: javascript:alert(1)\n---\nТ',
    'a.md: url: "javascript:alert(1)" in front matter cannot be; give an address',
  ],
  [
    'has no article below it',
    '---\ntitle: a\n---\n',
    'a.md: text: there is nothing after the front matter; put the article below it',
  ],
])('front matter that %s is told with its cure', (_, markdown, message) => {
  expect(() => readFrontMatter(markdown, 'a.md')).toThrow(message);
});

test('brackets and stars without end are read in the time a test has', () => {
  for (const mark of ['[', '*', '_a ', '](', '![']) {
    const { body } = readFrontMatter(mark.repeat(100_000), 'a.md');
    expect(body.length).toBeGreaterThan(0);
  }
});
