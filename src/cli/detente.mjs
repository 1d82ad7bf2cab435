#!/usr/bin/env node
// The sources are TypeScript: tsx reads them, so that the command works right after an install.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process);
