import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureList } from '../fixtures/events.ts';
import { objections } from './axe.ts';
import { launch } from './browser.ts';
import { MODULE, drawn, embedSite, hostPage, open } from './embed-site.ts';
import type { EmbedSite } from './embed-site.ts';

const FIRST = fixtureList().events[0]!;
const CSP = { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'" };
const CLASSIC = '<script src="embed/detente.iife.js"></script>';
const RESERVED = '<link rel="stylesheet" href="embed/detente.css">';
const TIMELINE =
  '<detente-timeline src="events.json" lang="en"><ol><li>16 June 2021</li></ol></detente-timeline>';
const ARABIC = TIMELINE.replace('"en"', '"ar"');

/** What a careless host does to everything on its page. */
const RUDE = `* { letter-spacing: 0.3em !important; } button { display: none; }
section, div, span, ol, li { color: rgb(255 0 0); font-size: 40px; text-transform: uppercase; }
:root { --paper: red; --ink: red; }`;

/** Resets that hosts come with, at their worst. */
const RESET = `* { all: revert; line-height: 3 !important; } body, body * { font-size: 40px !important; }
svg, canvas, ol, section { display: none !important; } button { all: unset !important; }`;

const PAGES = {
  'plain.html': hostPage(MODULE + TIMELINE),
  'classic.html': hostPage(CLASSIC + TIMELINE),
  'all.html': hostPage(MODULE + CLASSIC + TIMELINE + ARABIC),
  'rtl-host.html': hostPage(MODULE + TIMELINE, { html: 'lang="ar" dir="rtl"' }),
  'ltr-host.html': hostPage(MODULE + ARABIC),
  'dark.html': hostPage(MODULE + TIMELINE, { head: '<link rel="stylesheet" href="dark.css">' }),
  'dark.css': ':root { color-scheme: dark; background: black; color: white; }',
  'big.html': hostPage(MODULE + TIMELINE, { head: '<link rel="stylesheet" href="big.css">' }),
  'big.css': ':root { font-size: 200%; }',
  'rude.html': hostPage(MODULE + TIMELINE, { head: '<link rel="stylesheet" href="rude.css">' }),
  'rude.css': RUDE,
  'reset.html': hostPage(MODULE + TIMELINE, { head: '<link rel="stylesheet" href="reset.css">' }),
  'reset.css': RESET,
  'versions.html': hostPage(
    '<script src="embed/older.js"></script>' +
      CLASSIC +
      '<script type="module" src="made.js"></script>' +
      TIMELINE +
      ARABIC,
  ),
  'made.js': `import { DetenteTimeline } from './embed/detente.js';
document.title = 'made: ' + (new DetenteTimeline() instanceof customElements.get('detente-timeline'));`,
  // Without a doctype the page scrolls its body.
  'quirks.html': hostPage(MODULE + TIMELINE).replace('<!doctype html>', ''),
  'box.html': hostPage(`<div id="box">${MODULE}${TIMELINE}<p>${'Text in the box. '.repeat(2000)}</p></div>`, {
    head: '<link rel="stylesheet" href="box.css">',
  }),
  'box.css': 'body { overflow: hidden; height: 100vh; margin: 0 } #box { height: 650px; overflow: auto }',
  'reserved.html': hostPage(RESERVED + MODULE + TIMELINE.replace('src', 'height="400" src')),
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

type Point = readonly [x: number, y: number];

/** Moves fingers over the screen, each from one point to another. */
async function swipe(page: Page, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const STEPS = 10;
  for (let step = 0; step <= STEPS; step += 1) {
    const touchPoints = from.map(([x, y], id) => ({
      id,
      x: x + ((to[id]![0] - x) * step) / STEPS,
      y: y + ((to[id]![1] - y) * step) / STEPS,
    }));
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
    await page.waitForTimeout(16);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const frameOf = (page: Page, index = 0): ReturnType<Page['locator']> =>
  page.locator('[part="frame"]').nth(index);

describe('a good guest', () => {
  test('works under a strict policy without a report, module and classic script, through to the article', async () => {
    const { page, reports, errors } = await open(browser, `${site.url}all.html`);
    await drawn(page, 2);
    await page.evaluate((id) => {
      for (const timeline of document.querySelectorAll('detente-timeline')) timeline.select(id);
    }, FIRST.id);
    await page.getByRole('button', { name: 'Read in the article' }).click();
    await page.locator('[part="reader"]').getByRole('document').waitFor();
    await page.getByRole('button', { name: 'Back to the timeline' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    expect(reports).toEqual([]);
    expect(errors).toEqual([]);
    expect(await frameOf(page).evaluate((frame) => getComputedStyle(frame).display)).toBe('flex');
    await page.context().close();
  });

  test('two copies on one page do not fight, not even over trusted types', async () => {
    const strict = { 'content-security-policy': `${CSP['content-security-policy']}; trusted-types 'none'` };
    const narrow = await embedSite(PAGES, strict);
    const { page, reports, errors } = await open(browser, `${narrow.url}all.html`);
    await drawn(page, 2);
    expect(reports).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
    await narrow.close();
  });

  test('leaves its name to the version that came first, and hands out its class', async () => {
    const own = readFileSync(join(site.folder, 'embed/detente.iife.js'), 'utf8');
    const older = own.replace('Open a mark to read the words it rests on.', 'An older version.');
    expect(older).not.toBe(own);
    await writeFile(join(site.folder, 'embed/older.js'), older);
    const { page, errors, reports } = await open(browser, `${site.url}versions.html`);
    await drawn(page, 2);
    expect(await page.locator('[part="words"]').first().innerText()).toBe('An older version.');
    await expect.poll(() => page.title()).toBe('made: true');
    expect([...errors, ...reports]).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['module', 'plain'],
    ['classic script', 'classic'],
  ])('hangs nothing on document or window (%s), not even after a drag', async (_, name) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(document, { seen });
      const { addEventListener: add } = EventTarget.prototype as {
        addEventListener: (...args: never[]) => void;
      };
      EventTarget.prototype.addEventListener = function (
        this: EventTarget,
        type: string,
        ...rest: unknown[]
      ) {
        const script = new Error().stack ?? '';
        if ((this === window || this === document) && script.includes('embed/detente')) seen.push(type);
        Reflect.apply(add, this, [type, ...rest]);
      };
      Object.assign(document, { before: Object.keys(window) });
    });
    await page.goto(`${site.url}${name}.html`);
    await drawn(page);
    const box = (await page.locator('[part="drawing"]').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.evaluate((id) => {
      document.querySelector('detente-timeline')!.select(id);
    }, FIRST.id);
    const hung = await page.evaluate(() => {
      const { seen, before } = document as unknown as { seen: string[]; before: string[] };
      const ours = Object.keys(window).filter((key) => !before.includes(key));
      return { seen, ours, cookie: document.cookie, stored: localStorage.length + sessionStorage.length };
    });
    expect(hung).toEqual({ seen: [], ours: [], cookie: '', stored: 0 });
    await context.close();
  });

  test('lets neither its own styles out nor the host’s in', async () => {
    const { page } = await open(browser, `${site.url}rude.html`);
    await drawn(page);
    const button = page.getByRole('button', { name: 'List', exact: true });
    expect(await button.isVisible()).toBe(true);
    const style = await frameOf(page).evaluate((frame) => {
      const { letterSpacing, color, textTransform, backgroundColor } = getComputedStyle(frame);
      return { letterSpacing, color, textTransform, backgroundColor };
    });
    expect(style).toEqual({
      letterSpacing: 'normal',
      color: 'rgb(18, 24, 29)',
      textTransform: 'none',
      backgroundColor: 'rgb(248, 248, 246)',
    });
    expect(await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length)).toBe(
      1,
    );
    await page.context().close();
  });

  test('stands up to a reset of everything', async () => {
    const { page } = await open(browser, `${site.url}reset.html`, { viewport: { width: 1000, height: 800 } });
    await drawn(page);
    const style = await frameOf(page).evaluate((frame) => {
      const { fontSize, lineHeight, display } = getComputedStyle(frame);
      const canvas = getComputedStyle(frame.querySelector('canvas')!).display;
      const { width, height } = frame.getBoundingClientRect();
      return { fontSize, lineHeight, display, canvas, width, height };
    });
    expect(style).toMatchObject({ fontSize: '14px', lineHeight: '21px', display: 'flex', height: 560 });
    expect(style.canvas).not.toBe('none');
    expect(style.width).toBeGreaterThan(900);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.context().close();
  });

  test('is themed from outside by custom properties and parts', async () => {
    const { page } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    const themed = await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'detente-timeline { --detente-paper: rgb(1 2 3) } detente-timeline::part(controls) { display: none }',
      );
      document.adoptedStyleSheets = [sheet];
      const root = document.querySelector('detente-timeline')!.shadowRoot!;
      const part = (name: string): CSSStyleDeclaration =>
        getComputedStyle(root.querySelector(`[part="${name}"]`)!);
      return [part('frame').backgroundColor, part('controls').display];
    });
    expect(themed).toEqual(['rgb(1, 2, 3)', 'none']);
    await page.context().close();
  });

  test('speaks its own direction inside a host of the other', async () => {
    for (const [name, dir] of [
      ['rtl-host', 'ltr'],
      ['ltr-host', 'rtl'],
    ] as const) {
      const { page } = await open(browser, `${site.url}${name}.html`);
      await drawn(page);
      const { direction, textAlign } = await frameOf(page).evaluate((frame) => getComputedStyle(frame));
      expect([direction, textAlign]).toEqual([dir, 'start']);
      await page.context().close();
    }
  });

  test('is dark in a dark host and light in a light one, whatever the system prefers, and follows a change', async () => {
    const { page } = await open(browser, `${site.url}dark.html`, { colorScheme: 'light' });
    await drawn(page);
    expect(await frameOf(page).getAttribute('data-theme')).toBe('dark');
    expect(await frameOf(page).evaluate((frame) => getComputedStyle(frame).backgroundColor)).toBe(
      'rgb(14, 20, 23)',
    );
    await page.evaluate(() => {
      document.documentElement.style.colorScheme = 'light';
    });
    await expect.poll(() => frameOf(page).getAttribute('data-theme')).toBe('light');
    await page.context().close();
    const light = await open(browser, `${site.url}plain.html`, { colorScheme: 'dark' });
    await drawn(light.page);
    expect(await frameOf(light.page).getAttribute('data-theme')).toBe('light');
    await light.page.context().close();
  });

  test('grows with the reader’s text size without losing a control', async () => {
    for (const width of [1000, 400]) {
      const { page } = await open(browser, `${site.url}big.html`, { viewport: { width, height: 900 } });
      await drawn(page);
      const size = await frameOf(page).evaluate((frame) => parseFloat(getComputedStyle(frame).fontSize));
      expect(size).toBe(28);
      const frame = (await frameOf(page).boundingBox())!;
      for (const control of await page.locator('[part="controls"] :is(button, a)').all()) {
        const box = (await control.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(frame.x);
        expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
        expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height);
      }
      await page.context().close();
    }
  });

  test('has nothing that axe objects to, as a drawing and as a list', async () => {
    for (const width of [1000, 380]) {
      const viewport = { width, height: 800 };
      const { page } = await open(browser, `${site.url}ltr-host.html`, { viewport, bypassCSP: true });
      await drawn(page);
      await page.evaluate((id) => {
        document.querySelector('detente-timeline')!.select(id);
      }, FIRST.id);
      expect(await objections(page, 'detente-timeline')).toEqual([]);
      await page.context().close();
    }
  });

  test('shows its list without scripts', async () => {
    const { page } = await open(browser, `${site.url}reserved.html`, { javaScriptEnabled: false });
    expect(await page.getByText('16 June 2021').isVisible()).toBe(true);
    await page.context().close();
  });

  test('prints its list in full, past its height', async () => {
    const { page } = await open(browser, `${site.url}reserved.html`);
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    const last = page.locator('[data-event-id]').last();
    const lines = await last.evaluate((button) => {
      const { bottom, height } = button.getBoundingClientRect();
      const frame = button.closest('.detente')!.getBoundingClientRect();
      return { height, below: bottom - frame.bottom };
    });
    expect(lines.height).toBeGreaterThan(20);
    expect(lines.below).toBeLessThanOrEqual(0);
    expect(await page.locator('[part="controls"]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('moves nothing on its host’s page, neither on arrival nor on opening', async () => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(document, { shifts });
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The script comes late: the page is painted before.
    await page.route('**/detente.js', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.goto(`${site.url}reserved.html`);
    await drawn(page);
    await page.waitForTimeout(300);
    await page.evaluate((id) => {
      document.querySelector('detente-timeline')!.select(id);
    }, FIRST.id);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (document as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect((await frameOf(page).boundingBox())?.height).toBe(400);
    await context.close();
  });
});

describe('wheel, touch and keys', () => {
  test('a plain wheel scrolls the host, all of it', async () => {
    const { page } = await open(browser, `${site.url}plain.html`, { viewport: { width: 1000, height: 700 } });
    await drawn(page);
    const box = (await frameOf(page).boundingBox())!;
    for (const y of [60, 150, 240]) {
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.mouse.move(box.x + box.width / 2, box.y + y);
      for (let i = 0; i < 6; i += 1) await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY), { timeout: 3000 }).toBe(600);
    }
    await page.context().close();
  });

  test.each([
    ['without a doctype', 'quirks'],
    ['that scrolls in a box', 'box'],
  ])('a plain wheel scrolls a host %s too', async (_, name) => {
    const { page } = await open(browser, `${site.url}${name}.html`, {
      viewport: { width: 1000, height: 700 },
    });
    await drawn(page);
    const box = (await page.locator('[part="drawing"]').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let i = 0; i < 6; i += 1) await page.mouse.wheel(0, 100);
    const scrolled = (): Promise<number> =>
      page.evaluate(() => scrollY + (document.querySelector('#box')?.scrollTop ?? 0));
    await expect.poll(scrolled, { timeout: 3000 }).toBe(600);
    await page.context().close();
  });

  test('Ctrl and wheel zoom the timeline, and a plain wheel says so in its language', async () => {
    const { page } = await open(browser, `${site.url}ltr-host.html`, {
      viewport: { width: 1000, height: 700 },
    });
    await drawn(page);
    await page.evaluate(() => {
      addEventListener('detente-range', (event) => {
        document.title = JSON.stringify((event as CustomEvent).detail);
      });
    });
    const box = (await page.locator('[part="drawing"]').boundingBox())!;
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.locator('.hint.on').innerText()).toContain('مع التمرير للتكبير');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(100);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.keyboard.down('Control');
    for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => page.title()).toContain('from');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const { from, to } = JSON.parse(await page.title()) as { from: string; to: string };
    expect(Date.parse(to) - Date.parse(from)).toBeLessThan(6 * 365 * 86_400_000);
    await page.context().close();
  });

  test('one finger scrolls the host, two fingers zoom', async () => {
    const { page } = await open(browser, `${site.url}plain.html`, {
      viewport: { width: 800, height: 700 },
      hasTouch: true,
    });
    await drawn(page);
    const box = (await page.locator('[part="drawing"]').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 40];
    await swipe(page, [[x, y]], [[x, y - 250]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    // The finger has left; the page may still be gliding.
    await page.waitForTimeout(600);
    await page.evaluate(() => {
      scrollTo(0, 0);
      addEventListener('detente-range', () => {
        document.title = 'zoomed';
      });
    });
    await swipe(
      page,
      [
        [x - 20, y],
        [x + 20, y],
      ],
      [
        [x - 150, y],
        [x + 150, y],
      ],
    );
    await expect.poll(() => page.title()).toBe('zoomed');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    await page.context().close();
  });

  test('arrows step from mark to mark while the axis has the focus, and Enter opens', async () => {
    const { page } = await open(browser, `${site.url}plain.html`, { viewport: { width: 1000, height: 700 } });
    await drawn(page);
    await page.getByRole('button', { name: /^Time axis/ }).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('[part="words"] [part="title"]').count()).toBe(1);
    const named = await page.locator('[part="words"] [part="title"]').innerText();
    await page.keyboard.press('Enter');
    const selected = await page.evaluate(() => document.querySelector('detente-timeline')!.selected);
    expect(fixtureList().events.find(({ id }) => id === selected)?.title.en).toBe(named);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('detente-timeline')!.selected)).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.context().close();
  });

  test('keys of the host stay with the host', async () => {
    const { page } = await open(browser, `${site.url}plain.html`, { viewport: { width: 1000, height: 700 } });
    await drawn(page);
    await page.evaluate((id) => {
      document.querySelector('detente-timeline')!.select(id);
    }, FIRST.id);
    await page.evaluate(() => {
      document.body.focus();
    });
    for (const key of ['Escape', 'ArrowRight', '+', '0', '/']) await page.keyboard.press(key);
    expect(await page.evaluate(() => document.querySelector('detente-timeline')!.selected)).toBe(FIRST.id);
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await page.context().close();
  });
});
