import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Plants one file in an empty house that has our linter's rules, and gives back what the linter says of it. */
function lint(path: string, code: string): { readonly status: number | null; readonly output: string } {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), code);
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/oxlint'), ['--deny-warnings', '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'dalel-house-'));
  writeFileSync(join(house, '.oxlintrc.json'), readFileSync('.oxlintrc.json', 'utf8'));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

describe('the linter holds who may know whom', () => {
  test.each([
    ['src/model/planted.ts', '../query/load.ts', 'model imports no other room'],
    ['src/extract/planted.ts', '../ingest/article.ts', 'extract imports model only'],
    ['src/extract/languages/ru/planted.ts', '../../../ui/Figure.tsx', 'extract imports model only'],
    ['src/extract/planted.ts', 'node:fs', 'extract is pure'],
    ['src/paper/planted.ts', '../ingest/record.ts', 'paper imports model only'],
    ['src/paper/planted.ts', 'node:fs', 'paper runs in Node and in the browser'],
    ['src/ingest/planted.ts', '../pages/Overview.tsx', 'ingest imports model and extract'],
    ['src/snapshot/published/planted.ts', '../../query/load.ts', 'snapshot imports model and extract'],
    ['src/query/planted.ts', '../ui/Figure.tsx', 'query, view and words import model'],
    ['src/charts/seats/planted.ts', '../../query/select.ts', 'charts import model, words and ui'],
    ['src/ui/planted.ts', '../charts/charts.ts', 'ui imports model and words'],
    ['src/pages/planted.ts', '../snapshot/publish.ts', 'pages never import the Node rooms'],
  ])('%s may not import %s', (path, forbidden, reason) => {
    const { status, output } = lint(path, `import { planted } from '${forbidden}';\nexport const used = planted;\n`);
    expect(output).toContain(reason);
    expect(status).not.toBe(0);
  });

  test('and lets an allowed import pass', () => {
    const { status, output } = lint(
      'src/query/allowed.ts',
      `import type { Snapshot } from '../model/snapshot.ts';\nexport type Kept = Snapshot;\n`,
    );
    expect(output).toContain('0 errors');
    expect(status).toBe(0);
  });
});

test('extract compiles without DOM, Node or a clock: fetch, process and location are type errors', () => {
  const project = JSON.parse(readFileSync('tsconfig.extract.json', 'utf8')) as {
    compilerOptions: { lib: string[]; types: string[] };
  };
  writeFileSync(
    join(house, 'tsconfig.json'),
    JSON.stringify({ extends: resolve('tsconfig.extract.json'), include: ['*.ts'], exclude: [] }),
  );
  writeFileSync(join(house, 'impure.ts'), 'export const all = [fetch, process, location];\n');
  const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', house], { encoding: 'utf8' });
  expect(project.compilerOptions).toMatchObject({ lib: ['ES2024'], types: [] });
  expect(status).not.toBe(0);
  for (const name of ['fetch', 'process', 'location']) expect(stdout).toContain(`'${name}'`);
});
