/** `npm test`: types, lint, unit and component tests, build, size, browser tests; ends with one line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './chromium.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const results = mkdtempSync(join(tmpdir(), 'dalel-test-'));
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');
const checks: Counts[] = [];

function step(title: string, command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) console.error(`✗ ${title} failed`);
  return status === 0;
}

function check(title: string, command: string, args: readonly string[]): void {
  const passed = step(title, command, args);
  checks.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
}

function reported(file: string, read: (report: never) => Counts, ran: boolean): Counts {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return !ran && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

check('types', 'npm', ['run', '-s', 'types']);
check('lint and format', 'npm', ['run', '-s', 'lint']);
check('unused code', 'knip', []);
const unit = step('unit and component tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
]);
checks.push(
  reported(
    unitReport,
    (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }),
    unit,
  ),
);
check('records', 'npm', ['run', '-s', 'dalel', '--', 'verify']);
check('build', 'npm', ['run', '-s', 'build']);
check('size of the first load', 'size-limit', []);
try {
  const chromium = provideChromium();
  const browser = step('browser tests', 'playwright', ['test'], {
    DALEL_BROWSER_REPORT: browserReport,
    ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
  });
  checks.push(
    reported(
      browserReport,
      (report: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
      }),
      browser,
    ),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  checks.push({ passed: 0, failed: 1, skipped: 0 });
}
rmSync(results, { recursive: true, force: true });

const total = checks.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
