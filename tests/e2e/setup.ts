import { existsSync } from 'node:fs';
import { requireBrowser } from './browser.ts';

/** Fails the run with one clear sentence when there is nothing to test or no browser to test it in. */
export default function setup(): void {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no dist/index.html to test: run «npm run build» first (npm test does).');
  }
  requireBrowser();
}
