import { array, assert, asyncProperty, constantFrom, oneof, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from './fixtures/reader.ts';
import { Problem } from '../paper/problem.ts';
import { toArticle } from './read-article.ts';
import { mergeReadings } from '../model/merge.ts';
import { sha256Of } from './record.ts';

const names = constantFrom('a.txt', 'a.md', 'a.html');
const pieces =
  `--- | title: " | published: 2023-01-27 | <p> | </div> | <script> | <!-- | --> | <body> | <html> | </html> | <head>
  | <table><td> | <html lang="kk"> | <meta property="og:title" content=" | " | > | &nbsp; | &#0; | ]( | [ | ** | # | : | -
  | қала | 249 филиалов | 27.01.2023 | 12 members of Auyl | 12 members`.split(/\s*\|\s*/u);
const texts = array(constantFrom(...pieces, '\r\n', '\n', ' ', '\u{feff}', '\u{d83d}\u{de00}'), { maxLength: 40 }).map(
  (all) => all.join(''),
);

test('any file is an article, or a problem that names the file: never another failure', async () => {
  const bytes = oneof(
    uint8Array({ maxLength: 300 }),
    texts.map((text) => Buffer.from(text)),
  );
  const read = async (name: string, content: Uint8Array) =>
    toArticle(content, name).then(
      ({ text }) => (text.trim() === '' ? 'no words' : 'an article'),
      (error: unknown) =>
        error instanceof Problem && /^a\.(?:txt|md|html): [\w .]+: .+; .+$/s.test(error.message) ? 'a problem' : error,
    );
  await assert(
    asyncProperty(names, bytes, async (name, content) => {
      expect(['an article', 'a problem']).toContain(await read(name, content));
    }),
    { numRuns: 500 },
  );
});

test('reading any text again changes nothing, and quotations stand at their places after the text grew', () => {
  assert(
    property(texts, texts, (text, before) => {
      const first = mergeReadings('a', text, extract({ text }).observations, [], sha256Of);
      expect(mergeReadings('a', text, extract({ text }).observations, first, sha256Of)).toEqual(first);
      expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
      const reviewed = first.map((one) => ({ ...one, status: 'reviewed' as const }));
      const longer = `${before}\n${text}`;
      const again = mergeReadings('a', longer, extract({ text: longer }).observations, reviewed, sha256Of);
      for (const { quote } of again) expect(longer.slice(quote.start ?? 0, quote.end ?? 0)).toBe(quote.exact);
      const kept = again.filter(({ status }) => status === 'reviewed').map(({ id }) => id);
      expect(kept.toSorted()).toEqual(reviewed.map(({ id }) => id).toSorted());
    }),
    { numRuns: 300 },
  );
});
