import { existsSync, readFileSync } from 'node:fs';

// The first load: the entry with everything it imports statically, the overview, and the largest of the three languages.
const manifest = existsSync('dist/.vite/manifest.json')
  ? JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  : {};

/** Files of a chunk and of all that it imports statically. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((other) => filesOf(other, seen))];
}

const load = (...keys) => [...new Set(keys.flatMap((key) => filesOf(key)))].map((file) => `dist/${file}`);
const first = load('index.html', 'src/pages/OverviewPage.tsx', 'src/words/kk/words.ts');

export default [
  {
    name: 'first load: script and style',
    path: first.length > 0 ? first : ['dist/missing'],
    gzip: true,
    brotli: false,
    limit: '200 kB',
  },
];
