import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { quantile } from './stats.ts';

/** What one library does with one list. Times are milliseconds. */
export interface Driven {
  /** From parsed data to the first picture. */
  readonly render: number;
  /** From the start of the page's loading to the first picture. */
  readonly ready: number;
  readonly frameP50: number;
  readonly frameP95: number;
  readonly inputP95: number;
  /** Changes of the visible range a second, while input comes. */
  readonly updates: number;
  /** Tasks of more than 50 ms while input comes, and the longest of them. */
  readonly longTasks: number;
  readonly longest: number;
  readonly nodes: number;
  /** JavaScript heap in megabytes, after a collection. */
  readonly memory: number;
  /** Share of a core that is used while nothing is asked for. */
  readonly idle: number;
}

/** A library that was not done in time. */
export interface GaveUp {
  readonly gaveUp: number;
  readonly doing: string;
}

export type Outcome = Driven | GaveUp;

/** What `meter.js` tells, in milliseconds from the page's start. */
interface Read {
  readonly frames: number[];
  readonly inputs: number[];
  readonly ranges: number;
  readonly long: number;
  readonly longest: number;
  readonly seconds: number;
  readonly dataAt: number;
  readonly mountedAt: number;
  readonly nodes: number;
}

/** Wheel turns in, as many out, twice; then drags to and fro. Input comes at a steady pace, whatever the page does. */
const TURNS = 80;
const ROUNDS = 2;
const DRAGS = 120;
const PACE = 12;
const IDLE = 1500;
/** Once tells chance: a first picture is measured in so many fresh pages, and the middle one is told. */
const OPENINGS = 9;

/**
 * Opens a page in 1200 × 600, waits for its first picture, zooms in and out and drags with real input, and measures all the while.
 * @param at where the hand is, in CSS pixels
 * @param limit milliseconds that mounting, and then handling, may take
 */
export async function drive(
  browser: Browser,
  url: string,
  at: readonly [number, number],
  limit: number,
): Promise<Outcome> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 600 } });
  const page = await context.newPage();
  let doing = 'mounting';
  try {
    const cdp = await context.newCDPSession(page);
    await within(limit, open(page, url, limit));
    await page.waitForTimeout(500);
    doing = 'zooming';
    await page.addScriptTag({ path: join(import.meta.dirname, 'peers/src/meter.js') });
    // Where input waits in line when the time is up, what was seen until then is told.
    await within(limit, hand(cdp, at)).catch(unlessLate);
    const read = await within(limit, page.evaluate<Read>('readMeter()'));
    return { ...summary(read), ...(await atRest(page, cdp)) };
  } catch (error) {
    if (error instanceof TooLate) return { gaveUp: limit / 1000, doing };
    throw error;
  } finally {
    await within(5000, context.close()).catch(() => undefined);
  }
}

export function gaveUp(outcome: Outcome): outcome is GaveUp {
  return 'gaveUp' in outcome;
}

async function open(page: Page, url: string, limit: number): Promise<void> {
  page.setDefaultTimeout(limit * 2);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('timeline:mounted').length > 0);
}

/**
 * The first picture of several pages, in the middle of several openings each; times as in `Driven`. They are opened in turn, so
 * that a slow moment of the machine is nobody's own.
 * @param urls the pages, by the names of who draws them
 */
export async function firstPictures(
  browser: Browser,
  urls: ReadonlyMap<string, string>,
  limit: number,
): Promise<Map<string, Pick<Driven, 'render' | 'ready'>>> {
  const times = new Map<string, Opening[]>([...urls.keys()].map((name) => [name, []]));
  for (let i = 0; i < OPENINGS; i += 1) {
    for (const [name, url] of urls) times.get(name)!.push(await firstPicture(browser, url, limit));
  }
  return new Map([...times].map(([name, openings]) => [name, middleOf(openings)]));
}

/** When the data was parsed and when the first picture stood, in milliseconds from the page's start. */
interface Opening {
  readonly dataAt: number;
  readonly mountedAt: number;
}

async function firstPicture(browser: Browser, url: string, limit: number): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 600 } });
  try {
    const page = await context.newPage();
    await open(page, url, limit);
    const [dataAt, mountedAt] = await page.evaluate(() =>
      ['timeline:data', 'timeline:mounted'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
    );
    return { dataAt: dataAt!, mountedAt: mountedAt! };
  } finally {
    await context.close();
  }
}

function middleOf(openings: readonly Opening[]): Pick<Driven, 'render' | 'ready'> {
  return {
    render: quantile(
      openings.map(({ dataAt, mountedAt }) => mountedAt - dataAt),
      0.5,
    ),
    ready: quantile(
      openings.map(({ mountedAt }) => mountedAt),
      0.5,
    ),
  };
}

/** The same hand for every library: zoom about a point, in and out, then drag to and fro. */
async function hand(cdp: CDPSession, [x, y]: readonly [number, number]): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const send = async (event: object): Promise<void> => {
    sent.push(cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, ...event }));
    await new Promise((done) => setTimeout(done, PACE));
  };
  await send({});
  for (let i = 0; i < TURNS * 2 * ROUNDS; i += 1) {
    const deltaY = Math.floor(i / TURNS) % 2 === 0 ? -100 : 100;
    await send({ type: 'mouseWheel', deltaX: 0, deltaY });
  }
  for (let i = 0; i < 12; i += 1) await send({ type: 'mouseWheel', deltaX: 0, deltaY: -100 });
  await send({ type: 'mousePressed', button: 'left', buttons: 1, clickCount: 1 });
  for (let i = 1; i <= DRAGS; i += 1) {
    const offset = (i < DRAGS / 2 ? i : DRAGS - i) * 6;
    await send({ x: x + offset, button: 'left', buttons: 1 });
  }
  await send({ type: 'mouseReleased', button: 'left', clickCount: 1 });
  await Promise.all(sent);
}

/** What the page costs when nobody touches it. */
async function atRest(page: Page, cdp: CDPSession): Promise<Pick<Driven, 'idle' | 'memory'>> {
  await cdp.send('Performance.enable');
  await page.waitForTimeout(1000);
  const before = await taskTime(cdp);
  await page.waitForTimeout(IDLE);
  const idle = ((await taskTime(cdp)) - before) / (IDLE / 1000);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { idle, memory: usedSize / 1e6 };
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

function summary(read: Read): Omit<Driven, 'idle' | 'memory'> {
  return {
    render: read.mountedAt - read.dataAt,
    ready: read.mountedAt,
    frameP50: quantile(read.frames, 0.5),
    frameP95: quantile(read.frames, 0.95),
    inputP95: quantile(read.inputs, 0.95),
    updates: read.ranges / read.seconds,
    longTasks: read.long,
    longest: read.longest,
    nodes: read.nodes,
  };
}

class TooLate extends Error {}

function unlessLate(error: unknown): void {
  if (!(error instanceof TooLate)) throw error;
}

/** A promise's value, unless it comes too late. */
async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate());
    }, limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What comes after all is nobody's error.
    work.catch(() => undefined);
  }
}
