import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds a Chromium on this machine: CHROMIUM_PATH, then the PATH. Null when there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    for (const name of names) if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/**
 * Makes sure that browser tests have a browser: one that is there, else Debian's (as root), else Playwright's own download.
 * Gives the path to start, or null for Playwright's own. Throws an Error that says what to install by hand.
 */
export function provideChromium(): string | null {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium here: installing the Debian package …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env: environment });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: environment,
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  try {
    execFileSync('playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
    return null;
  } catch {
    throw new Error(
      'Browser tests need Chromium. Install it (Debian: apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chromium npm test',
    );
  }
}
