import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { quantile } from './stats.ts';

/** What one library does with one list. */
export interface Driven {
  readonly dataAt: number;
  /** From parsed data to the first picture. */
  readonly render: number;
  readonly frameP50: number;
  readonly frameP95: number;
  readonly inputP95: number;
  /** Changes of the visible range a second, while input comes. */
  readonly updates: number;
  readonly longTasks: number;
  readonly nodes: number;
  /** JavaScript heap in megabytes. */
  readonly memory: number;
}

/** What `meter.js` tells, in milliseconds from the page's start. */
interface Read {
  readonly frames: number[];
  readonly inputs: number[];
  readonly ranges: number;
  readonly long: number;
  readonly seconds: number;
  readonly dataAt: number;
  readonly mountedAt: number;
  readonly nodes: number;
  readonly memory: number;
}

const WAIT = 60_000;
const TURNS = 60;
const DRAGS = 60;
const PACE = 16;

/** Opens a page in 1200 × 600, waits for its first picture, zooms in and out and drags, and measures all the while. */
export async function drive(browser: Browser, url: string): Promise<Driven> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 600 } });
  try {
    page.setDefaultTimeout(WAIT);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('timeline:mounted').length > 0, null, {
      timeout: WAIT,
    });
    await page.waitForTimeout(500);
    await page.addScriptTag({ path: join(import.meta.dirname, 'peers/src/meter.js') });
    await handle(page);
    return summary(await page.evaluate<Read>('readMeter()'));
  } finally {
    await page.close();
  }
}

/** The same hand for every library: zoom about the middle, in and out, then drag to and fro. */
async function handle(page: Page): Promise<void> {
  await page.mouse.move(640, 260);
  for (let i = 0; i < TURNS * 2; i += 1) {
    await page.mouse.wheel(0, i < TURNS ? -100 : 100);
    await page.waitForTimeout(PACE);
  }
  await page.mouse.wheel(0, -600);
  await page.mouse.down();
  for (let i = 0; i < DRAGS; i += 1) {
    await page.mouse.move(640 + (i < DRAGS / 2 ? i : DRAGS - i) * 8, 260);
    await page.waitForTimeout(PACE);
  }
  await page.mouse.up();
}

function summary(read: Read): Driven {
  return {
    dataAt: read.dataAt,
    render: read.mountedAt - read.dataAt,
    frameP50: quantile(read.frames, 0.5),
    frameP95: quantile(read.frames, 0.95),
    inputP95: quantile(read.inputs, 0.95),
    updates: read.ranges / read.seconds,
    longTasks: read.long,
    nodes: read.nodes,
    memory: read.memory,
  };
}
