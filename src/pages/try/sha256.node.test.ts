import { createHash } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Of } from './sha256.ts';

const expected = (text: string) => createHash('sha256').update(text).digest('hex');

test.each(['', 'abc', 'Түркістан облысы', 'a'.repeat(55), 'a'.repeat(56), 'ы'.repeat(1_000_000)])(
  'the digest of a text is the one that Node gives',
  (text) => {
    expect(sha256Of(text)).toBe(expected(text));
  },
);

test('so it is for any text', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256Of(text)).toBe(expected(text));
    }),
  );
});
