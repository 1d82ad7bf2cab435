import type { Browser } from 'playwright-core';
import { gzipped } from './peers.ts';
import type { Served } from './serve.ts';

/** How a list in tiles opens: milliseconds from the page's start, kilobytes of gzip. */
export interface TilesResult {
  readonly ready: number;
  /** Everything fetched before the first picture: page, scripts, styles, fonts, tiles. */
  readonly before: number;
  /** The tiles' share of that. */
  readonly tiles: number;
  readonly files: number;
}

/** Opens a list in tiles on the bench page and counts what came before its first picture. */
export async function measureTiles(browser: Browser, served: Served, folder: string): Promise<TilesResult> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 600 } });
  try {
    const url = `${served.address}/bench.html?tiles=${folder}/index.json`;
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('timeline:mounted').length > 0);
    const { ready, names } = await page.evaluate(() => {
      const mounted = performance.getEntriesByName('timeline:mounted')[0]!.startTime;
      const early = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
        ({ startTime }) => startTime < mounted,
      );
      return { ready: mounted, names: early.map(({ name }) => name) };
    });
    const sizes = [...new Set([url, ...names])].map((name) => {
      const file = served.fileOf(name);
      return { name, kilobytes: file === null ? 0 : gzipped(file) / 1000 };
    });
    const total = (some: typeof sizes): number => some.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    const tiles = sizes.filter(({ name }) => name.includes(`/${folder}/`));
    return { ready, before: total(sizes), tiles: total(tiles), files: tiles.length };
  } finally {
    await page.close();
  }
}
