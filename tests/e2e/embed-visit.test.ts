import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fixtureList } from '../fixtures/events.ts';
import { MODULE, embedSite, hostPage } from './embed-site.ts';
import type { EmbedSite } from './embed-site.ts';
import { browserNames, openPage, start } from './visitor.ts';

const LIST = fixtureList();
const FIRST = LIST.events[0]!;
const CSP = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };

const PAGES = {
  'module.html': hostPage(`${MODULE}<detente-timeline src="events.json" lang="ar"></detente-timeline>`),
  'classic.html': hostPage(
    '<script src="embed/detente.iife.js"></script><detente-timeline src="events.json" lang="ru"></detente-timeline>',
  ),
  'frame.html': hostPage(
    '<iframe src="embed.html?lang=ar" width="720" height="150" title="Timeline" sandbox="allow-scripts"></iframe><script src="embed/host.js"></script>',
  ),
};

let site: EmbedSite;
beforeAll(async () => {
  site = await embedSite(PAGES, CSP);
});
afterAll(() => site.close());

describe.each(browserNames())('on another site, in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await start(name);
    ({ page, complaints } = await openPage(browser, { width: 1100, height: 800 }));
  });

  afterAll(async () => {
    await browser.close();
    // Browsers ask every host for an icon.
    expect(complaints.filter((text) => !/favicon|404/.test(text))).toEqual([]);
  });

  /** The element's own parts, past its shadow root. */
  const part = (selector: string): string => `detente-timeline >>> ${selector}`;

  /** Waits for a part, asked for from outside: a page on a busy machine may go without frames for long. */
  const seen = (selector: string): Promise<ElementHandle> =>
    vi.waitFor(
      async () => {
        const found = await page.$(part(selector));
        if (!found) throw new Error(`Unexpected lack of ${selector}, expected it in the element`);
        return found;
      },
      { timeout: 30_000, interval: 100 },
    );

  test.each(['module', 'classic'])('the element draws, opens an event and its article: %s', async (kind) => {
    await page.goto(`${site.url}${kind}.html`);
    await seen('[part="list"] [data-event-id]');
    expect(await page.$$(part('[data-event-id]'))).toHaveLength(LIST.events.length);
    await page.$eval(
      'detente-timeline',
      (element, id) => {
        (element as HTMLElement & { select: (id: string) => void }).select(id);
      },
      FIRST.id,
    );
    const mark = await seen('[part="excerpt"] mark');
    const { exact } = FIRST.mentions[0]!;
    expect(await mark.evaluate((node) => node.textContent)).toBe(exact);
    const button = await seen('.kind button');
    await button.evaluate((node) => {
      (node as HTMLElement).click();
    });
    const own = await seen('[part="reader"] mark');
    expect(await own.evaluate((node) => node.textContent)).toBe(exact);
  });

  test('a plain wheel scrolls the host, and with Ctrl it zooms', async () => {
    await page.goto(`${site.url}module.html`);
    await seen('canvas');
    const stage = (await page.$(part('.stage')))!;
    const range = page.evaluate(
      () =>
        new Promise((told) => {
          document.addEventListener('detente-range', (event) => {
            told((event as CustomEvent<{ from: string; to: string }>).detail);
          });
        }),
    );
    const box = (await stage.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: -300 });
    await page.keyboard.up('Control');
    expect(await range).toMatchObject({ from: expect.any(String) as string });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.wheel({ deltaY: 300 });
    await page.waitForFunction(() => scrollY > 0);
  });

  test('a frame takes the height of what it shows', async () => {
    await page.goto(`${site.url}frame.html`);
    await page.waitForFunction(() => document.querySelector('iframe')!.getBoundingClientRect().height > 300);
  });
});
