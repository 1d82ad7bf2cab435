import { benchPage } from '../../src/cli/vite-bench.ts';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { generateRows, rowsAsJson } from '../../src/cli/generate.ts';
import { requireBrowser } from '../e2e/browser.ts';
import { drive } from './drive.ts';
import type { Driven } from './drive.ts';
import { measureGeometry } from './geometry.ts';
import { SUBJECTS, buildPeers, gzipped } from './peers.ts';
import { serve } from './serve.ts';
import { ms, table } from './stats.ts';

const USAGE =
  'Usage: npm run bench -- [--part geometry|browser] [--events 20,1000,10000,1000000] [--only NAME,NAME]';
const ROOT = resolve(import.meta.dirname, '../..');

/** Prints the figures of geometry and of every library, as Markdown. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      part: { type: 'string' },
      events: { type: 'string', default: '20,1000,10000,100000,1000000' },
      only: { type: 'string' },
    },
  });
  const sizes = values.events.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error(USAGE);
  if (values.part !== 'browser') reportGeometry();
  if (values.part !== 'geometry') await reportBrowser(sizes, values.only?.split(',') ?? null);
}

function reportGeometry(): void {
  const rows = [1e3, 1e4, 1e5, 1e6, 1e7].map((events) => {
    const result = measureGeometry(events);
    const { build: built, pack, p50, p95, worst, buffers } = result;
    return [
      events.toLocaleString('en'),
      ms(p50),
      ms(p95),
      ms(worst),
      ms(built),
      ms(pack),
      Math.round(buffers / 1024),
    ];
  });
  console.log('\n## Geometry a frame, milliseconds\n');
  console.log(
    table(['Events', 'p50', 'p95', 'worst', 'sort into lanes', 'pack (sliced)', 'buffers, KiB'], rows),
  );
}

async function reportBrowser(sizes: readonly number[], only: readonly string[] | null): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'detente-bench-'));
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] });
  try {
    const bytes = await buildPages(folder);
    for (const size of sizes) writeFileSync(join(folder, `${size}.json`), rowsAsJson(generateRows(size, 1)));
    const { address, stop } = await serve(folder);
    for (const size of sizes) {
      const results = new Map<string, Driven>();
      for (const { name, most } of SUBJECTS) {
        if (size > most || (only && !only.includes(name))) continue;
        console.error(`${name}, ${size} events …`);
        const page = name === 'detente' ? 'bench.html' : `${name}.html`;
        const result = await drive(browser, `${address}/${page}?events=${size}.json`).catch(
          (error: unknown) => {
            console.error(`${name} failed: ${String(error).split('\n')[0]!}`);
            return null;
          },
        );
        if (result) results.set(name, result);
      }
      printSize(size, results, bytes);
    }
    stop();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildPages(folder: string): Promise<Map<string, number>> {
  const bytes = await buildPeers(folder);
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [svelte(), benchPage()],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input: join(ROOT, 'src/bench.html') },
    },
  });
  const assets = join(folder, 'assets');
  mkdirSync(assets, { recursive: true });
  const own = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  return bytes.set(
    'detente',
    own.reduce((sum, name) => sum + gzipped(join(assets, name)), 0),
  );
}

function printSize(
  size: number,
  results: ReadonlyMap<string, Driven>,
  bytes: ReadonlyMap<string, number>,
): void {
  const floor = results.get('floor');
  const rows = [...results].map(([name, result]) => [
    name,
    ms((bytes.get(name) ?? NaN) / 1024),
    ms(result.render),
    ms(result.memory),
    result.nodes,
    ms(result.frameP50),
    ms(result.frameP95),
    floor ? `${(result.frameP95 / floor.frameP95).toFixed(2)}×` : '–',
    ms(result.inputP95),
    ms(result.updates),
    result.longTasks,
  ]);
  const head = [
    '',
    'KiB gz',
    'render ms',
    'heap MB',
    'nodes',
    'frame p50',
    'p95',
    'to floor',
    'input p95',
    'views/s',
    'long',
  ];
  console.log(`\n## ${size.toLocaleString('en')} events\n`);
  console.log(table(head, rows));
  const own = results.get('detente');
  const others = SUBJECTS.filter(({ kind }) => kind === 'dom' || kind === 'canvas').flatMap(({ name }) => {
    const result = results.get(name);
    return result ? [{ name, p95: result.frameP95 }] : [];
  });
  const best = others.sort((a, b) => a.p95 - b.p95)[0];
  if (own && best) {
    console.log(
      `\nBest other by frame p95: ${best.name}, ${(best.p95 / own.frameP95).toFixed(2)} × Détente's.`,
    );
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
