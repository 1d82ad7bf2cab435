import { parseArgs } from 'node:util';
import { launch } from '../e2e/browser.ts';
import { driveAll, drivenOf, ranking, reversals, sizeTable } from './browser.ts';
import type { Outcomes } from './browser.ts';
import { measureGeometry } from './geometry.ts';
import type { GeometryResult } from './geometry.ts';
import { measureLeaks } from './leak.ts';
import type { Growth } from './leak.ts';
import { buildPages } from './pages.ts';
import { serve } from './serve.ts';
import { figure, table } from './stats.ts';
import { targetsTable } from './targets.ts';
import type { Findings } from './targets.ts';
import { measureTiles } from './tiles.ts';

const USAGE =
  'Usage: npm run bench -- [--quick] [--part geometry|browser] [--events 20,1000,10000,1000000] [--only NAME,NAME] [--rounds 2] [--limit SECONDS]';
const SIZES = [20, 1000, 10_000, 100_000, 1_000_000];
const QUICK = [20, 10_000, 1_000_000];

interface Options {
  readonly part: string | undefined;
  readonly sizes: readonly number[];
  readonly only: readonly string[] | null;
  readonly rounds: number;
  readonly limit: number;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      part: { type: 'string' },
      events: { type: 'string' },
      only: { type: 'string' },
      rounds: { type: 'string', default: '2' },
      limit: { type: 'string', default: '30' },
    },
  });
  const sizes = values.events?.split(',').map(Number) ?? (values.quick ? QUICK : SIZES);
  const [rounds, limit] = [Number(values.rounds), Number(values.limit) * 1000];
  const counts = [...sizes, rounds, limit];
  if (!counts.every((count) => Number.isInteger(count) && count >= 1)) throw new Error(USAGE);
  return { part: values.part, sizes, only: values.only?.split(',') ?? null, rounds, limit };
}

/** Prints the figures of geometry and of every library as Markdown, and last what they are held to. */
async function main(): Promise<void> {
  const options = readOptions();
  const geometry = options.part === 'browser' ? [] : reportGeometry();
  const browser = options.part === 'geometry' ? null : await reportBrowser(options);
  const { rounds = [], ...rest } = browser ?? {};
  const nothing: Omit<Findings, 'sizes' | 'geometry'> = { tiles: null, leaks: null };
  const last = rounds.at(-1) ?? new Map<number, Outcomes>();
  const sizes = new Map([...last].map(([size, outcomes]) => [size, drivenOf(outcomes)]));
  console.log('\n## What it is held to\n');
  console.log(targetsTable({ ...nothing, ...rest, sizes, geometry }));
}

function reportGeometry(): GeometryResult[] {
  const results = [1e3, 1e4, 1e5, 1e6, 1e7].map(measureGeometry);
  const rows = results.map(({ events, p50, p95, worst, build, pack, buffers }) => [
    events.toLocaleString('en'),
    ...[p50, p95, worst, build, pack, buffers / 1024].map(figure),
  ]);
  console.log('\n## Geometry a frame, milliseconds\n');
  console.log(
    table(['Events', 'p50', 'p95', 'worst', 'sort into lanes', 'pack (sliced)', 'buffers, KiB'], rows),
  );
  return results;
}

type Browsed = Pick<Findings, 'tiles' | 'leaks'> & { readonly rounds: readonly Map<number, Outcomes>[] };

async function reportBrowser(options: Options): Promise<Browsed> {
  console.error('Building pages and lists …');
  const pages = await buildPages(options.sizes);
  const served = await serve(pages.folder);
  const browser = await launch();
  try {
    const rounds: Map<number, Outcomes>[] = [];
    for (let round = 1; round <= options.rounds; round += 1) {
      rounds.push(await driveAll(browser, served.address, options));
      for (const [size, outcomes] of rounds.at(-1)!) {
        console.log(`\n## ${size.toLocaleString('en')} events, round ${round}\n`);
        console.log(sizeTable(outcomes, pages.bytes));
      }
    }
    reportOrder(rounds);
    const tiles = await measureTiles(browser, served, 'tiles');
    console.log(
      `\n## From tiles\n\n${Math.max(...options.sizes).toLocaleString('en')} events: first picture after ${figure(tiles.ready)} ms, ` +
        `before it ${figure(tiles.before)} KB (gzip), of them ${figure(tiles.tiles)} KB of tiles in ${tiles.files} files.`,
    );
    const leaks = await measureLeaks(
      browser,
      `${served.address}/leak/tests/bench/pages/leak.html?events=../../../../leak.json`,
    );
    console.log(
      `\n## Left behind\n\n${growthOf(leaks.mounts)} for mounts, ${growthOf(leaks.views)} for changes of view.`,
    );
    return { rounds, tiles, leaks };
  } finally {
    await browser.close();
    served.stop();
    pages.remove();
  }
}

function reportOrder(rounds: readonly Map<number, Outcomes>[]): void {
  console.log('\n## Order by frame p95\n');
  for (const size of rounds[0]!.keys()) {
    const driven = rounds.map((round) => drivenOf(round.get(size)!));
    const orders = new Set(driven.map(ranking));
    const changed = reversals(driven);
    const verdict =
      changed.length > 0
        ? `changed places: ${changed.join('; ')}`
        : `${orders.size === 1 ? 'the same' : 'nobody changed places'} in ${rounds.length} rounds`;
    console.log(`- ${size.toLocaleString('en')}: ${[...orders].join('; then ')} (${verdict})`);
  }
}

function growthOf({ times, heap, nodes, listeners }: Growth): string {
  return `${figure(heap)} MB, ${nodes} nodes, ${listeners} listeners after ${times.toLocaleString('en')}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
