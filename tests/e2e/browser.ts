import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The address of a Chromium on this machine, or null: an environment variable, the system's, Playwright's own. */
export function findBrowser(): string | null {
  for (const variable of ['DETENTE_BROWSER', 'CHROME_PATH']) {
    const path = process.env[variable];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(
      `Unexpected ${variable}=${path}, expected the path of a Chromium: there is no such file.`,
    );
  }
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) {
      if (folder && existsSync(join(folder, name))) return join(folder, name);
    }
  }
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/** Installs a Chromium where none was found: Playwright's, else Debian's package when root may. */
function installBrowser(): void {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  const attempts: [string, string[]][] = [[process.execPath, [cli, 'install', 'chromium']]];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempts.push(['apt-get', ['update', '-qq']], ['apt-get', ['install', '-y', '-qq', 'chromium']]);
  }
  for (const [command, args] of attempts) {
    try {
      console.log(`No Chromium found; trying: ${command} ${args.join(' ')}`);
      execFileSync(command, args, {
        stdio: 'inherit',
        timeout: 300_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      console.log(`That did not work: ${command} ${args.join(' ')}`);
    }
    if (findBrowser()) return;
  }
}

/** The path of a Chromium, installed first where there is none. */
export function requireBrowser(): string {
  if (!findBrowser()) installBrowser();
  const path = findBrowser();
  if (path) return path;
  throw new Error(
    'No Chromium was found, and none could be installed. Install one (Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright-core install chromium), or set DETENTE_BROWSER to its path.',
  );
}

/** Starts a headless Chromium. The sandbox is off because tests run as root in containers. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser(), chromiumSandbox: false });
}
