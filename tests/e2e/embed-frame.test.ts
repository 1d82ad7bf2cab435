import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureList } from '../fixtures/events.ts';
import { launch } from './browser.ts';
import { embedSite, hostPage, open } from './embed-site.ts';
import type { EmbedSite } from './embed-site.ts';

const LIST = fixtureList();
const FIRST = LIST.events[0]!;
const CSP = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };

const frame = (query: string, attributes = 'sandbox="allow-scripts"'): string =>
  `<iframe src="embed.html?${query}" width="720" height="150" title="Timeline" ${attributes}></iframe>`;

const PAGES = {
  'framed.html': hostPage(`${frame('lang=ar&from=2018')}<script src="embed/host.js"></script>`),
  'two.html': hostPage(
    `${frame('lang=en')}${frame('lang=ru&height=300')}<script src="embed/host.js"></script>`,
  ),
  'below.html': hostPage(
    `<div style="height: 3000px"></div>${frame('lang=en')}<script src="embed/host.js"></script>`,
  ),
  'talk.html': hostPage(`${frame('lang=en')}<script src="talk.js"></script>`),
  'talk.js': `document.heard = [];
addEventListener('message', ({ data, source }) => {
  document.heard.push([data, source === document.querySelector('iframe').contentWindow]);
});`,
};

let browser: Browser;
let site: EmbedSite;

beforeAll(async () => {
  browser = await launch();
  site = await embedSite(PAGES, CSP);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const inside = (page: Page, index = 0): FrameLocator => page.locator('iframe').nth(index).contentFrame();

async function heard(page: Page, type: string): Promise<unknown> {
  const all = await page.evaluate(
    () => (document as unknown as { heard: [{ type: string }, boolean][] }).heard,
  );
  return all
    .filter(([data, known]) => known && data.type === type)
    .map(([data]) => data)
    .at(-1);
}

describe('the page for frames', () => {
  test('runs in a sandbox that allows scripts alone, with every option of the query', async () => {
    const { page, reports, errors, requests } = await open(browser, `${site.url}framed.html`);
    const shown = inside(page).locator('[part="frame"]');
    await expect.poll(() => shown.getAttribute('dir')).toBe('rtl');
    expect(await inside(page).locator('[data-event-id]').count()).toBe(LIST.events.length);
    expect(reports).toEqual([]);
    expect(errors).toEqual([]);
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
    await page.context().close();
  });

  test('shows an article in the sandbox, where nothing can be fetched', async () => {
    const { page, errors } = await open(browser, `${site.url}framed.html`);
    await inside(page).locator(`[data-event-id="${FIRST.id}"]`).dispatchEvent('click');
    await inside(page).locator('.kind button').click();
    const { suffix, exact } = FIRST.mentions[0]!;
    const text = inside(page).locator('[part="reader"]').getByRole('document');
    await expect.poll(() => text.textContent()).toContain(exact + suffix);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('gives each frame its own height by ten lines of script', async () => {
    const { page } = await open(browser, `${site.url}two.html`);
    const height = async (index: number): Promise<number> =>
      (await page.locator('iframe').nth(index).boundingBox())!.height;
    await expect.poll(() => height(1)).toBeGreaterThanOrEqual(300);
    await expect.poll(() => height(1)).toBeLessThan(310);
    await expect.poll(() => height(0)).toBeGreaterThan(350);
    for (const index of [0, 1]) {
      // A frame out of sight takes its new size when it is rendered.
      await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
      const scrolls = (): Promise<boolean> =>
        inside(page, index)
          .locator('html')
          .evaluate((html) => html.scrollHeight > html.clientHeight);
      await expect.poll(scrolls).toBe(false);
    }
    await page.context().close();
  });

  test('gives a frame its height before the reader has scrolled to it, so that nothing jumps', async () => {
    const { page } = await open(browser, `${site.url}below.html`, {}, async (page) => {
      await page.route('**/detente.iife.js', async (route) => {
        await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
    });
    const height = (): Promise<number> =>
      page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);
    await expect.poll(height).toBeGreaterThan(350);
    const before = await height();
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => inside(page).locator('[part="frame"]').isVisible()).toBe(true);
    await page.waitForTimeout(300);
    expect(await height()).toBe(before);
    await page.context().close();
  });

  test('says ready, height, select and range, and hears select and show', async () => {
    const { page } = await open(browser, `${site.url}talk.html`);
    await expect
      .poll(() => heard(page, 'ready'))
      .toEqual({
        detente: 1,
        type: 'ready',
        events: LIST.events.length,
        shown: LIST.events.length,
      });
    await expect.poll(() => heard(page, 'height')).toMatchObject({ detente: 1 });
    const say = (message: object): Promise<void> =>
      page.evaluate((data) => {
        document.querySelector('iframe')!.contentWindow!.postMessage(data, '*');
      }, message);
    await say({ detente: 1, type: 'select', id: FIRST.id });
    await expect.poll(() => heard(page, 'select')).toEqual({ detente: 1, type: 'select', id: FIRST.id });
    await say({ detente: 1, type: 'show', from: '2018', to: '2018-06' });
    await expect
      .poll(() => heard(page, 'range'))
      .toEqual({ detente: 1, type: 'range', from: '2018-01-01', to: '2018-06-30' });
    // Another version of the protocol is not ours to act on.
    await say({ detente: 2, type: 'select', id: null });
    await page.waitForTimeout(200);
    expect(await heard(page, 'select')).toMatchObject({ id: FIRST.id });
    await page.context().close();
  });

  test('without scripts, and on paper, there is a link and a picture', async () => {
    const silent = await open(browser, `${site.url}embed.html`, { javaScriptEnabled: false });
    expect(await silent.page.getByRole('link').first().isVisible()).toBe(true);
    expect(await silent.page.getByRole('img').first().isVisible()).toBe(true);
    await silent.page.context().close();
    const { page } = await open(browser, `${site.url}embed.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper a').isVisible()).toBe(true);
    expect(await page.locator('.paper img').isVisible()).toBe(true);
    expect(await page.locator('detente-timeline').isVisible()).toBe(false);
    await page.context().close();
  });
});
