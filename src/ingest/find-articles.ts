import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { toHints, type CardHints } from '../paper/hints.ts';
import { Problem } from '../paper/problem.ts';
import { articleExtensions, toProblem } from './read-article.ts';

/** Paths as given → article files: a folder stands for all articles in it and below, in the order of their names. */
export async function findArticleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await filesAt(path)));
  return [...new Set(found)];
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .filter(({ name }) => (articleExtensions as readonly string[]).includes(extname(name).toLowerCase()))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted();
    if (files.length > 0) return files;
  } catch (error) {
    throw toProblem(error, path);
  }
  throw new Problem(path, 'path', `no article is in this folder (${articleExtensions.join(', ')})`, 'check the path');
}

/** Finds the card that somebody wrote for a file: `a.card.json` beside `a.txt`, or its entry in a `cards.json`. */
export type CardFinder = (file: string) => Promise<CardHints>;

/** Looks for cards beside the files, and in one more `cards.json` ({ "a.txt": { "outlet": … } }) where it is given. */
export function toCardFinder(cardsFile: string | undefined): CardFinder {
  const read = new Map<string, Promise<Fields | null>>();
  const once = (path: string) => {
    const known = read.get(path) ?? readFields(path);
    read.set(path, known);
    return known;
  };
  return async (file) => {
    const name = basename(file);
    const sidecar = join(dirname(file), `${name.slice(0, name.length - extname(name).length)}.card.json`);
    const own = await once(sidecar);
    if (own !== null) return toHints(own, sidecar, 'the card');
    for (const cards of [cardsFile, join(dirname(file), 'cards.json')]) {
      const all = cards === undefined ? null : await once(cards);
      if (all === null && cards === cardsFile && cards !== undefined) {
        throw new Problem(cards, 'path', 'there is no such file', 'check --cards');
      }
      const entry = all?.[name];
      if (isFields(entry)) return toHints(entry, `${cards}: ${name}`, 'the card');
    }
    return {};
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readFields(path: string): Promise<Fields | null> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw toProblem(error, path);
  }
  try {
    const fields: unknown = JSON.parse(json);
    if (isFields(fields)) return fields;
  } catch (error) {
    throw new Problem(path, 'card', `it is no JSON (${(error as Error).message})`, 'mend it, or remove the file');
  }
  throw new Problem(path, 'card', 'it is no JSON object', 'write { "outlet": "kt.kz", "published": "2023-01-27" }');
}
