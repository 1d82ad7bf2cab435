import type { Browser, CDPSession } from 'playwright-core';

/** What is left after a chart has been put on a page and taken off many times, and after its view has changed many times. */
export interface Leaks {
  readonly mounts: Growth;
  readonly views: Growth;
}

export interface Growth {
  readonly times: number;
  /** Megabytes of heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Counts {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const MOUNTS = 1000;
const VIEWS = 10_000;

/** Opens the page of `pages/leak.ts` and counts before and after. Caches that fill once are filled before. */
export async function measureLeaks(browser: Browser, url: string): Promise<Leaks> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 600 } });
  try {
    const cdp = await page.context().newCDPSession(page);
    await page.goto(url);
    await page.waitForFunction('globalThis.leakTest !== undefined');
    const grow = async (what: 'mount' | 'look', times: number): Promise<Growth> => {
      await page.evaluate(`leakTest.${what}(${Math.ceil(times / 20)})`);
      const before = await counts(cdp);
      await page.evaluate(`leakTest.${what}(${times})`);
      const after = await counts(cdp);
      return {
        times,
        heap: after.heap - before.heap,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      };
    };
    return { mounts: await grow('mount', MOUNTS), views: await grow('look', VIEWS) };
  } finally {
    await page.close();
  }
}

async function counts(cdp: CDPSession): Promise<Counts> {
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize / 1e6, nodes, listeners: jsEventListeners };
}
