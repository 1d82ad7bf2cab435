import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventList, TimelineEvent } from '../../src/model/event.ts';
import { launch } from './browser.ts';
import { STRICT_CSP, serve, type StaticServer } from './server.ts';

const DESKTOP = { width: 1440, height: 900 };
const LOADED = '[data-event-id]';

const list = JSON.parse(readFileSync('dist/events.json', 'utf8')) as EventList;

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launch();
  server = await serve('dist', { headers: { 'content-security-policy': STRICT_CSP } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly address?: string;
  readonly viewport?: { width: number; height: number };
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly hasTouch?: boolean;
}

/** Runs a visit of the page and fails it when the page complained: an error, a refused resource, a broken policy. */
async function visit(
  { address = '', viewport = DESKTOP, ...options }: Visit,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(server.url + address);
    await page.waitForSelector(LOADED, { state: 'attached' });
    await run(page);
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}

function someEvent(): TimelineEvent {
  return (
    list.events.find((event) => event.date.status === 'exact' && event.kind === 'meeting') ?? list.events[0]!
  );
}

/** A chart's mark is found as readers find it: from the list's control the chart shows its flag. */
async function chartBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('.chart canvas').first().boundingBox();
  if (!box) throw new Error('Unexpected page without a drawing, expected a canvas');
  return box;
}

async function years(page: Page): Promise<{ text: string; x: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chart *')]
      .filter((node) => node.childElementCount === 0 && /^(20\d\d)$/.test(node.textContent.trim()))
      .map((node) => ({ text: node.textContent.trim(), x: node.getBoundingClientRect().left })),
  );
}

describe('the page in a real browser', () => {
  test('every event has a control with its title and its date', () =>
    visit({ address: '?lang=en' }, async (page) => {
      const controls = await page.locator(LOADED).evaluateAll((nodes) =>
        nodes.map((node) => ({
          id: node.getAttribute('data-event-id'),
          name: node.getAttribute('aria-label') ?? '',
        })),
      );
      expect(new Set(controls.map(({ id }) => id))).toEqual(new Set(list.events.map(({ id }) => id)));
      for (const event of list.events) {
        const name = controls.find(({ id }) => id === event.id)?.name ?? '';
        expect(name).toContain(event.title.en);
        expect(name.length).toBeGreaterThan(event.title.en.length + 2);
      }
    }));

  test('an event opens on its excerpt, and the highlight in the article is the exact slice', () =>
    visit({ address: '?lang=en' }, async (page) => {
      const event = someEvent();
      const mention = event.mentions[0]!;
      await page.locator(`[data-event-id="${event.id}"]`).click();
      await page.waitForFunction((id) => location.hash === `#${id}`, event.id);
      await page.getByRole('button', { name: 'Read the article' }).click();
      const marks = page.locator(`mark.excerpt[data-event="${event.id}"]`);
      await marks.first().waitFor();
      const article = list.articles.find(({ id }) => id === mention.article)!;
      const source = readFileSync(`dist/${article.source}`, 'utf8').slice(article.textStart);
      expect(source.slice(mention.start, mention.end)).toBe(mention.exact);
      const shown = await marks.evaluateAll((nodes) => nodes.map((node) => node.textContent).join(''));
      expect(shown.replace(/\s+/g, ' ')).toContain(mention.exact.replace(/\s+/g, ' '));
    }));

  test('a link to an event opens it again, and Back closes it', () =>
    visit({ address: '?lang=en' }, async (page) => {
      const event = someEvent();
      await page.locator(`[data-event-id="${event.id}"]`).click();
      await page.locator('#panel-title').waitFor();
      await page.reload();
      await page.locator('#panel-title').waitFor();
      expect(await page.locator('#panel-title').innerText()).toContain(event.title.en.slice(0, 12));
      await page.goBack();
      await page.locator('#panel-title').waitFor({ state: 'detached' });
    }));

  test('Ctrl+wheel zooms about the pointer, Shift+wheel and drag pan, 0 shows everything again', () =>
    visit({ address: '?lang=en' }, async (page) => {
      const box = await chartBox(page);
      const before = await years(page);
      expect(before.length).toBeGreaterThan(3);
      await page.mouse.move(box.x + box.width / 2, box.y + 60);
      await page.keyboard.down('Control');
      for (let i = 0; i < 6; i += 1) await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
      const zoomed = new URL(page.url()).searchParams;
      await page.keyboard.down('Shift');
      await page.mouse.wheel(0, 240);
      await page.keyboard.up('Shift');
      await page.waitForFunction(
        (from) => new URLSearchParams(location.search).get('from') !== from,
        zoomed.get('from'),
      );
      const panned = new URL(page.url()).searchParams.get('from');
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 200, box.y + 64, { steps: 6 });
      await page.mouse.up();
      await page.waitForFunction((from) => new URLSearchParams(location.search).get('from') !== from, panned);
      await page.keyboard.press('0');
      await page.waitForURL((url) => !url.searchParams.has('from'));
    }));

  test('in Arabic the page and its time run from right to left', () =>
    visit({ address: '?lang=ar' }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
      const found = await years(page);
      const of = (text: string): number => found.find((year) => year.text === text)?.x ?? Number.NaN;
      expect(of('2018')).toBeGreaterThan(of('2021'));
    }));

  test('by keys alone: from the list to an event, its excerpt, and back', () =>
    visit({ address: '?lang=en' }, async (page) => {
      await page.locator('[data-event-id][tabindex="0"]').focus();
      const ids: (string | null)[] = [];
      for (let i = 0; i < list.events.length; i += 1) {
        ids.push(await page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? null));
        await page.keyboard.press('ArrowDown');
      }
      expect(new Set(ids)).toEqual(new Set(list.events.map(({ id }) => id)));
      await page.keyboard.press('Enter');
      await page.locator('#panel-title').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('#panel-title').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-event-id'))).toBe(true);
    }));

  test('without JavaScript every event, date and excerpt is there to read and to link to', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.url);
    const text = await page.locator('body').innerText();
    for (const event of list.events) {
      expect(text).toContain(event.title.en);
      for (const { exact } of event.mentions) {
        expect(text.replace(/\s+/g, ' ')).toContain(exact.replace(/\s+/g, ' ').trim());
      }
      expect(await page.locator(`[id="${event.id}"]`).count()).toBe(1);
    }
    await context.close();
  });

  test('on paper the open event follows the drawing, and the list in full follows both', () =>
    visit({ address: `#${someEvent().id}` }, async (page) => {
      await page.waitForSelector('#panel-title');
      await page.emulateMedia({ media: 'print' });
      const tops = await page.evaluate(() =>
        ['.chart canvas', '#panel-title', '[data-event-id]'].map(
          (selector) => document.querySelector(selector)!.getBoundingClientRect().top,
        ),
      );
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      const opacity = await page.locator('.side').evaluate((side) => getComputedStyle(side).opacity);
      expect(opacity).toBe('1');
    }));

  test('colours a reader forces win over the dark theme', () =>
    visit({ colorScheme: 'dark', forcedColors: 'active' }, async (page) => {
      const [paper, ink] = await page.evaluate(() =>
        ['--paper', '--ink'].map((name) =>
          getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
        ),
      );
      expect([paper, ink]).toEqual(['Canvas', 'CanvasText']);
    }));

  test('nothing scrolls sideways on a phone', () =>
    visit({ address: '?lang=ar', viewport: { width: 320, height: 700 } }, async (page) => {
      const spill = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(spill).toBeLessThanOrEqual(0);
    }));
});
