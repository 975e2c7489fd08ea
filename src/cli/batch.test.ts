import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readBatch, toLines, type LineProblem } from './batch.ts';
import { parseBatchArticle } from './answer.ts';

const reader = new URL('../ingest/fixtures/reader.ts', import.meta.url).href;
const encoder = new TextEncoder();

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(input: AsyncIterable<Uint8Array>, jobs = availableParallelism()) {
  const chunks: Uint8Array[] = [];
  const problems: LineProblem[] = [];
  const totals = await readBatch(input, {
    reader,
    mentions: false,
    jobs,
    write: async (bytes) => void chunks.push(bytes),
    onProblem: (problem) => problems.push(problem),
  });
  const lines = Buffer.concat(chunks).toString().split('\n').filter(Boolean);
  return {
    ...totals,
    problems,
    answers: lines.map((line) => JSON.parse(line) as { id: string; observations: { quantity: { value: number } }[] }),
  };
}

const articles = (many: number) =>
  Array.from({ length: many }, (_, at) =>
    JSON.stringify({ id: `a${at}`, text: `партия ${'қ'.repeat(at % 50)} ${at} members` }),
  );

describe('a stream of articles', () => {
  test('is answered in its own order by several workers', async () => {
    const { answers } = await read(inChunks(articles(3000).join('\n'), 1000), 3);
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 3000 }, (_, at) => `a${at}`));
    expect(answers.map(({ observations }) => observations[0]?.quantity.value)).toEqual(answers.map((_, at) => at));
  });
  test('may be cut anywhere, also inside a letter', async () => {
    const { answers, articles: many } = await read(inChunks(`${articles(20).join('\r\n')}\r\n`, 7));
    expect(many).toBe(20);
    expect(answers.at(-1)?.observations[0]?.quantity.value).toBe(19);
  });
  test('survives bad lines, tells each by its number, and goes on', async () => {
    const lines = [...articles(2), 'not JSON', '', '{"id":"x"}', '{"id":"y","text":"boom"}', ...articles(1)];
    const { answers, problems, articles: many } = await read(inChunks(lines.join('\n'), 64));
    expect(many).toBe(3);
    expect(answers.map(({ id }) => id)).toEqual(['a0', 'a1', 'a0']);
    expect(problems.map(({ line }) => line)).toEqual([3, 5, 6]);
    expect(problems.map(({ wrong }) => wrong)).toEqual([
      expect.stringContaining('not JSON'),
      'text: expected text',
      'invented failure',
    ]);
  });
  test('may be empty', async () => {
    expect(await read(inChunks('', 1))).toMatchObject({ articles: 0, answers: [] });
    expect(await read(inChunks('\n\n', 1))).toMatchObject({ articles: 0, problems: [] });
  });
  test('is read no further ahead than the window while nobody takes the answers', async () => {
    let given = 0;
    async function* endless() {
      for (; given < 10_000; given += 1) yield encoder.encode(`${articles(1)[0]}\n`);
    }
    let taken = 0;
    await expect(
      readBatch(endless(), {
        reader,
        mentions: false,
        jobs: 2,
        write: async () => {
          taken += 1;
          if (taken < 3) return;
          await new Promise((resolve) => setTimeout(resolve, 200));
          throw new Error('nobody reads any more');
        },
        onProblem: () => {},
      }),
    ).rejects.toThrow('nobody reads any more');
    expect(given).toBeLessThan(3 + 2 * 4 + 2);
  });
  test('answers each article before the next is sent, where the sender waits for it', async () => {
    let answered = 0;
    let answer = () => {};
    async function* waiting() {
      for (let sent = 0; sent < 3; sent += 1) {
        const heard = new Promise<void>((resolve) => (answer = resolve));
        yield encoder.encode(`${articles(1)[0]}\n`);
        await heard;
      }
    }
    await readBatch(waiting(), {
      reader,
      mentions: false,
      write: async () => {
        answered += 1;
        answer();
      },
      onProblem: () => {},
    });
    expect(answered).toBe(3);
  });
});

describe('a line that is longer than the limit', () => {
  test('is told by its number and left out; the lines around it are read', async () => {
    const pieces = [];
    for await (const piece of toLines(inChunks(`{"a":1}\n${'x'.repeat(500)}\n{"b":2}\n{"c":3}`, 20), 100)) {
      pieces.push('wrong' in piece ? piece : [piece.firstLine, new TextDecoder().decode(piece.bytes)]);
    }
    expect(pieces).toEqual([
      [1, '{"a":1}\n'],
      { line: 2, wrong: 'longer than 0.0001 MB' },
      [3, '{"b":2}\n'],
      [4, '{"c":3}'],
    ]);
  });
});

describe('an article of a batch', () => {
  test('may have null for what is not known', () => {
    const line = '{"id":7,"text":"a","lang":null,"published":null,"title":null,"outlet_kind":"national"}';
    expect(parseBatchArticle(line)).toEqual({ id: 7, text: 'a' });
  });
  test('may carry a time with its day', () => {
    expect(parseBatchArticle('{"id":"a","text":"a","published":"2023-01-27T17:38:00Z"}').published).toBe('2023-01-27');
  });
  test.each([
    ['{"text":"a"}', 'id: expected text or a number'],
    ['{"id":"a","text":1}', 'text: expected text'],
    ['{"id":"a","text":"a","lang":"fr"}', 'lang: expected "kk", "ru", "en" or null'],
    ['{"id":"a","text":"a","published":"yesterday"}', 'published: expected an ISO day'],
    ['[1]', 'article: expected an object with id and text'],
    ['7', 'article: expected an object with id and text'],
  ])('%s is refused', (line, wrong) => {
    expect(() => parseBatchArticle(line)).toThrow(wrong);
  });
});
