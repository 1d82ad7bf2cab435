#!/usr/bin/env node
// The sources are TypeScript: tsx reads them, so that the command works right after an install.
import { createRequire } from 'node:module';

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === 'dates') {
  // Other programs ask for dates one by one and wait: without a second thread to load them, they come twice as fast.
  const require = createRequire(import.meta.url);
  require('tsx/cjs/api').register();
  const [{ allowEarlyEnd }, { runDates }] = [require('./io.ts'), require('./dates.ts')];
  allowEarlyEnd(process.stdout);
  process.exitCode = await runDates(process.stdin, process.stdout, process.stderr);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./main.ts');
  process.exitCode = await main(args, process);
}
