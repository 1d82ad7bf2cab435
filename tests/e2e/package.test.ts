import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

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

describe('the package', () => {
  test('keeps the element within its weight', () => {
    const sizes = ['detente.js', 'detente.iife.js'].map((name) => {
      const bytes = gzipSync(readFileSync(resolve('dist/embed', name)), { level: 9 }).length;
      console.log(`${name}: ${(bytes / 1000).toFixed(1)} KB gzip`);
      return bytes;
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MODULE_LIMIT);
  });

  test('has every file it names and nothing that publint objects to', async () => {
    const { messages } = await publint({ pkgDir: '.', strict: true, pack: false });
    expect(messages).toEqual([]);
    for (const name of [
      'detente.js',
      'detente.iife.js',
      'detente.d.ts',
      'detente.css',
      'host.js',
      'frame.js',
    ]) {
      expect(existsSync(`dist/embed/${name}`), name).toBe(true);
    }
  });

  test.each([
    ['bundler', ts.ModuleResolutionKind.Bundler, ts.ModuleKind.ESNext],
    ['node16', ts.ModuleResolutionKind.Node16, ts.ModuleKind.Node16],
  ] as const)(
    'has types that hold for users with %s resolution',
    (_, moduleResolution, module) => {
      expect(complaints(CONSUMER, { moduleResolution, module })).toEqual([]);
    },
    120_000,
  );
});

/** What TypeScript says of a file that stands in this package and imports it by its own name. */
function complaints(text: string, how: ts.CompilerOptions): string[] {
  const name = resolve('consumer.mts');
  const options = {
    ...how,
    strict: true,
    noEmit: true,
    skipDefaultLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => file === name || disk.fileExists(file),
    readFile: (file) => (file === name ? text : disk.readFile(file)),
    getSourceFile: (file, target, ...rest) =>
      file === name ? ts.createSourceFile(file, text, target) : disk.getSourceFile(file, target, ...rest),
  };
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
