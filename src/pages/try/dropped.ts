import type { ArticleRecord } from '../../model/article.ts';
import { DataError, parseRecord } from '../../model/parse.ts';
import { decodeText, largestFile } from '../../paper/decode.ts';
import { findHints, type CardHints } from '../../paper/hints.ts';
import { Problem } from '../../paper/problem.ts';

/** What a file turned out to be. */
export type Dropped =
  | { readonly kind: 'article'; readonly text: string; readonly card: CardHints }
  | { readonly kind: 'record'; readonly record: ArticleRecord }
  | { readonly kind: 'problem'; readonly problem: 'size' | 'text' }
  | { readonly kind: 'problem'; readonly problem: 'record'; readonly details: readonly string[] };

/** Whether a text is more than the 5 MB that are read. Counts bytes only where letters alone do not tell. */
export function isTooLarge(text: string): boolean {
  return text.length > largestFile || (text.length * 3 > largestFile && new Blob([text]).size > largestFile);
}

/** Reads a file: a text, a page (its words only: nothing of it is run, loaded or shown), or a record of Dalel. */
export async function readDropped(file: File): Promise<Dropped> {
  if (file.size > largestFile) return { kind: 'problem', problem: 'size' };
  try {
    const { text } = decodeText(new Uint8Array(await file.arrayBuffer()), file.name);
    return readRecord(text, file.name) ?? (await readArticle(text, file.name));
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', problem: 'text' };
    throw error;
  }
}

/** A text that is JSON is a record, or a broken one; null for any other text. */
export function readRecord(text: string, name: string): Dropped | null {
  if (!/^\s*\{/u.test(text)) return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!/\.json$/iu.test(name)) return null;
    return { kind: 'problem', problem: 'record', details: [String((error as Error).message)] };
  }
  try {
    return { kind: 'record', record: parseRecord(data, name) };
  } catch (error) {
    if (error instanceof DataError) return { kind: 'problem', problem: 'record', details: error.problems };
    throw error;
  }
}

async function readArticle(text: string, name: string): Promise<Dropped> {
  if (!/\.html?$/iu.test(name) && !/^\s*<(?:!doctype html|html)[\s>]/iu.test(text)) {
    return { kind: 'article', text, card: findHints(text) };
  }
  const { readDocument } = await import('../../paper/page.ts');
  // A document of DOMParser has no window: its scripts do not run, its pictures are not fetched. It never joins the page.
  const page = new DOMParser().parseFromString(text, 'text/html');
  return { kind: 'article', ...readDocument(page, name) };
}
