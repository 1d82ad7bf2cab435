import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { generateRows, rowsAsJson } from '../../src/cli/generate.ts';
import { plainSource } from '../../src/cli/tiles-plain.ts';
import { writeTiles } from '../../src/cli/tiles.ts';
import { benchPage } from '../../src/cli/vite-bench.ts';
import { buildPeers, gzipped } from './peers.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A folder of pages to measure, and lists for them. */
export interface Pages {
  readonly folder: string;
  /** Kilobytes of gzip each subject ships, by its name. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly remove: () => void;
}

/** Builds every page into a folder of its own, with lists `20.json` … and, for the longest, tiles in `tiles/`. */
export async function buildPages(sizes: readonly number[]): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'detente-bench-'));
  const bytes = await buildPeers(folder);
  await buildPage('src/bench.html', folder, true);
  bytes.set('detente', assetsOf(folder));
  await buildPage('tests/bench/pages/leak.html', join(folder, 'leak'), false);
  writeFileSync(join(folder, 'leak.json'), rowsAsJson(generateRows(1000, 2)));
  for (const size of sizes) {
    const rows = generateRows(size, 1);
    writeFileSync(join(folder, `${size}.json`), rowsAsJson(rows));
    if (size === Math.max(...sizes)) writeTiles(plainSource(rows), join(folder, 'tiles'));
  }
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, bytes, remove };
}

/** A page as the product's own build makes it, without what belongs to the corpus. */
async function buildPage(page: string, outDir: string, own: boolean): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false }), own ? benchPage() : []],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: join(ROOT, page) },
    },
  });
}

function assetsOf(folder: string): number {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  return names.reduce((sum, name) => sum + gzipped(join(assets, name)) / 1000, 0);
}
