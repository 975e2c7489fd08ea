import { describe, expect, test } from 'vitest';
import { decodeText, largestFile } from './decode.ts';

const words = 'В партии 249 филиалов: «AMANAT», қала';

/** Russian letters in windows-1251; Node writes no such text itself. */
function windows1251(text: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text], (letter) => letters.get(letter) ?? 0x3f);
}

describe('a file of a newspaper', () => {
  test('is read as UTF-8 where it is UTF-8', () => {
    expect(decodeText(Buffer.from(words), 'a.txt')).toEqual({ text: words, encoding: 'utf-8' });
  });
  test('loses its byte order mark and nothing else', () => {
    expect(decodeText(Buffer.from(`\u{feff}${words}\r\n`), 'a.txt').text).toBe(`${words}\r\n`);
  });
  test('is read as UTF-16 where its mark says so', () => {
    expect(decodeText(Buffer.from(`\u{feff}${words}`, 'utf16le'), 'a.txt').text).toBe(words);
  });
  test('is read as windows-1251 where it is no UTF-8', () => {
    const russian = 'В партии 249 филиалов';
    expect(decodeText(windows1251(russian), 'a.txt')).toEqual({ text: russian, encoding: 'windows-1251' });
  });
  test('is read in the encoding that its page names', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="koi8-r"><p>'),
      Buffer.from([0xc6, 0xc9, 0xcc, 0xc9, 0xc1, 0xcc]),
    ]);
    expect(decodeText(bytes, 'a.html')).toEqual({ text: '<meta charset="koi8-r"><p>филиал', encoding: 'koi8-r' });
  });
  test('is not believed when its page calls itself UTF-8 and is not', () => {
    const page = '<meta charset=utf-8><p>филиалов</p>';
    expect(decodeText(windows1251(page), 'a.html').text).toBe(page);
  });
  test('is read as the UTF-8 it was saved in, whatever the site once named', () => {
    const page = '<meta charset="windows-1251"><p>қала, филиалов</p>';
    expect(decodeText(Buffer.from(page), 'a.html').text).toBe(page);
  });
  test('may name an encoding that nobody knows', () => {
    expect(decodeText(Buffer.from('<meta charset="utf8mb4">қала'), 'a.html').text).toContain('қала');
  });
});

describe('a file that is no article is refused in one line with file, field and cure', () => {
  const refused = (bytes: Uint8Array) => {
    try {
      decodeText(bytes, 'inbox/a.txt');
    } catch (error) {
      return (error as Error).message;
    }
    return 'read';
  };
  test.each([
    ['empty', new Uint8Array(0), /^inbox\/a\.txt: text: the file is empty; put the article into it$/],
    ['blank', Buffer.from(' \n\t\n'), /^inbox\/a\.txt: text: there is nothing but blank space in it; /],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /: text: this is a binary file, not text; save .* as \.txt/,
    ],
    ['a PDF', Buffer.from('%PDF-1.7\nstream of words'), /: text: this is a binary file/],
    [
      '50 MB',
      { length: 50_000_000 } as Uint8Array,
      /: size: 50 MB is more than the 5\.0 MB an article may have; give the article alone$/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(refused(bytes)).toMatch(message);
  });
  test('5 MB to the byte is still read', () => {
    expect(decodeText(Buffer.alloc(largestFile, 'a'), 'a.txt').text).toHaveLength(largestFile);
  });
});
