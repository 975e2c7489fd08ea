import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText, largestFile } from '../paper/decode.ts';
import type { CardHints } from '../paper/hints.ts';
import { findHints } from '../paper/hints.ts';
import { Problem } from '../paper/problem.ts';

/** An article as it was found: its text, which offsets count in, what its front matter and what the page itself say of it. */
export interface FoundArticle {
  readonly file: string;
  readonly text: string;
  readonly written: CardHints;
  readonly card: CardHints;
}

/** File names that a folder is searched for. */
export const articleExtensions = ['.txt', '.md', '.markdown', '.html', '.htm'] as const;

/** Reads an article from a file, or from standard input ("-"). Throws Problem naming the file, what is wrong and the cure. */
export async function readArticleFile(path: string): Promise<FoundArticle> {
  if (path === '-') return toArticle(await readStandardInput(), 'standard input');
  return toArticle(await readBytes(path), path);
}

/** Bytes → text and card: front matter and Markdown marks are taken off, of a page only the article is kept. */
export async function toArticle(bytes: Uint8Array, file: string): Promise<FoundArticle> {
  const { text } = decodeText(bytes, file);
  const extension = extname(file).toLowerCase();
  if (/^\.html?$/u.test(extension) || /^\s*<(?:!doctype html|html)[\s>]/iu.test(text)) {
    const { readPage } = await import('./page.ts'); // the HTML and YAML readers take longer to load than most texts to read
    return { file, written: {}, ...readPage(text, file) };
  }
  if (/^\.(?:md|markdown)$/u.test(extension)) {
    const { readFrontMatter } = await import('./front-matter.ts');
    const { body, written, card } = readFrontMatter(text, file);
    if (body.trim() === '') throw new Problem(file, 'text', 'there are no words in it', 'put the article into it');
    return { file, text: body, written, card: { ...findHints(body), ...card } };
  }
  return { file, text, written: {}, card: findHints(text) };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return decodeTooLarge(size);
    return await readFile(path);
  } catch (error) {
    throw toProblem(error, path);
  }
}

/** A too large file is refused by its length, unread; decodeText has the words for it. */
function decodeTooLarge(size: number): Uint8Array {
  return { length: size } as Uint8Array;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > largestFile) return decodeTooLarge(length);
  }
  return Buffer.concat(chunks);
}

const causes: Readonly<Record<string, readonly [wrong: string, cure: string]>> = {
  ENOENT: ['there is no such file', 'check the path'],
  EACCES: ['it may not be read', 'give yourself the right to read it (chmod u+r)'],
  EPERM: ['it may not be read', 'give yourself the right to read it (chmod u+r)'],
  EISDIR: ['this is a folder', 'give one of its files'],
};

/** A failure of the file system in the same form as every other problem. */
export function toProblem(error: unknown, path: string): Problem {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [wrong, cure] = causes[code] ?? [`it cannot be read (${code || message})`, 'check the path'];
  return new Problem(path, 'path', wrong, cure);
}
