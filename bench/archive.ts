import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes an invented archive to standard output, one article a line, until it has so many bytes:
 *
 *   node bench/archive.ts 1GB | node src/cli/dalel.ts extract --batch > /dev/null
 *
 * The articles are the invented ones of the evaluation, several in a row, with other digits and with words that no other
 * article has. They are good for measuring speed and memory and say nothing about Kazakhstan.
 */

const evaluation = join(fileURLToPath(import.meta.url), '..', '..', 'evaluation', 'articles');
const units: Readonly<Record<string, number>> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9 };

function readSize(written: string | undefined): number {
  const match = /^(?<number>\d+(?:\.\d+)?)(?<unit>|KB|MB|GB)$/u.exec(written ?? '100MB')?.groups;
  if (!match) throw new Error(`expected a size such as 100MB, got "${written}"`);
  return Number(match['number']) * (units[match['unit'] ?? ''] ?? 1);
}

interface Written {
  readonly text: string;
  readonly lang: string;
}

function articles(): readonly (readonly Written[])[] {
  return ['ru', 'kk', 'en'].map((lang) =>
    readdirSync(join(evaluation, lang))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => JSON.parse(readFileSync(join(evaluation, lang, name), 'utf8')) as Written),
  );
}

/** Numbers that look like chance and are the same in each run. */
function chance(): (below: number) => number {
  let state = 20_230_319;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const syllables = ['ба', 'ке', 'ли', 'мо', 'ну', 'ра', 'са', 'те', 'жа', 'шу'];

/** A line of the archive: about 2 KB of text. One word in thirty is met nowhere else, as in real archives. */
function lineOf(id: number, groups: readonly (readonly Written[])[], pick: (below: number) => number): string {
  const group = groups[pick(groups.length)] ?? [];
  const parts: string[] = [];
  while (parts.join('\n\n').length < 2000) parts.push(group[pick(group.length)]?.text ?? '');
  const text = parts
    .join('\n\n')
    .replaceAll(/\d/gu, (digit) => (digit === '0' || pick(2) === 0 ? digit : String(1 + pick(9))))
    .replaceAll(/ /gu, () =>
      pick(30) === 0 ? ` ${Array.from({ length: 4 }, () => syllables[pick(syllables.length)]).join('')} ` : ' ',
    );
  const published = `20${String(19 + pick(7))}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
  return `${JSON.stringify({ id, lang: group[0]?.lang ?? null, published, text })}\n`;
}

const size = readSize(process.argv[2]);
const groups = articles();
const pick = chance();
process.stdout.on('error', () => process.exit(0)); // `| head` has seen enough
for (let written = 0, id = 1; written < size;) {
  let lines = '';
  for (; lines.length < 200_000; id += 1) lines += lineOf(id, groups, pick);
  const bytes = Buffer.from(lines);
  written += bytes.length;
  if (!process.stdout.write(bytes)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}
