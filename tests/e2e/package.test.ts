import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The most the element may weigh with everything in it, in bytes after gzip. */
const MODULE_LIMIT = 48_000;

/** How somebody else's TypeScript uses the package. `@ts-expect-error` fails where there is no error. */
const CONSUMER = `
import { DetenteTimeline } from 'detente/embed';
import type { DetenteFailure } from 'detente/embed';
const made = new DetenteTimeline();
made.lanes = 'kind';
made.show({ from: '2018' });
const found = document.querySelector('detente-timeline');
found?.select(null);
found?.addEventListener('detente-error', (event) => {
  const failure: DetenteFailure = event.detail;
  console.log(failure.code);
});
// @ts-expect-error there are no such lanes
made.lanes = 'colour';
// @ts-expect-error a range is an object
made.show('2018');
`;

const FILES = ['detente.js', 'detente.iife.js', 'detente.d.ts', 'detente.css', 'host.js', 'frame.js'];

/** Somebody else's project, with the package installed as npm packs it. */
let project: string;
let packed: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'detente-package-'));
  packed = join(project, 'node_modules/detente');
  mkdirSync(packed, { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
  const file = execFileSync('npm', pack, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  execFileSync('tar', ['-xzf', join(project, file), '--strip-components=1', '-C', packed]);
});
afterAll(() => {
  rmSync(project, { recursive: true });
});

describe('the package', () => {
  test('keeps the element within its weight', () => {
    const sizes = ['detente.js', 'detente.iife.js'].map((name) => {
      const bytes = gzipSync(readFileSync(resolve('dist/embed', name)), { level: 9 }).length;
      console.log(`${name}: ${(bytes / 1000).toFixed(1)} KB gzip`);
      return bytes;
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MODULE_LIMIT);
  });

  test('has every file it names and nothing that publint objects to, as it is packed', async () => {
    const { messages } = await publint({ pkgDir: packed, strict: true, pack: false });
    expect(messages).toEqual([]);
    for (const name of FILES) expect(existsSync(join(packed, 'dist/embed', name)), name).toBe(true);
  });

  test.each([
    ['bundler', ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
    ['node16', ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16],
  ] as const)(
    'has types that hold for users with %s resolution',
    (_, moduleResolution, module) => {
      expect(complaints({ moduleResolution, module })).toEqual([]);
    },
    120_000,
  );
});

/** What TypeScript says of the file of a user who has the packed package among theirs. */
function complaints(how: ts.CompilerOptions): string[] {
  const name = join(project, 'consumer.mts');
  writeFileSync(name, CONSUMER);
  // The package's own types are checked too: `skipLibCheck` would leave them out.
  const options = { strict: true, noEmit: true, skipDefaultLibCheck: true, types: [], ...how };
  const program = ts.createProgram([name], { ...options, target: ts.ScriptTarget.ES2022 });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
