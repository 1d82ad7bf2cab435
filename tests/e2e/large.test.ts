import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointerText } from '../../src/cli/list-files.ts';
import { listSource } from '../../src/cli/tiles-list.ts';
import { writeTiles } from '../../src/cli/tiles.ts';
import type { EventList } from '../../src/model/event.ts';
import { launch } from './browser.ts';
import { STRICT_CSP, serve, type StaticServer } from './server.ts';

const list = JSON.parse(readFileSync('dist/events.json', 'utf8')) as EventList;
const folder = mkdtempSync(join(tmpdir(), 'detente-large-'));
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  writeTiles(listSource(list), join(folder, 'tiles'));
  browser = await launch();
  server = await serve('dist', { headers: { 'content-security-policy': STRICT_CSP } });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the site; what `answers` names is answered by it. */
async function visit(
  address: string,
  answers: (page: Page) => Promise<void>,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 600 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await answers(page);
    await page.goto(server.url + address);
    await run(page);
  } finally {
    await context.close();
  }
  expect(errors).toEqual([]);
}

/** The same list as the site's, in tiles. */
async function inTiles(page: Page): Promise<void> {
  await page.route('**/events.json', (route) =>
    route.fulfill({ body: pointerText(list.events.length, null) }),
  );
  await page.route('**/tiles/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    return route.fulfill({ path: join(folder, path.slice(path.indexOf('/tiles/'))) });
  });
}

describe('the page with a list in tiles', () => {
  test('lists what is in view, and opens an event on its excerpt and in its article', () =>
    visit('?lang=en', inTiles, async (page) => {
      await page.locator('[data-event-id]').first().waitFor();
      const event = list.events.find(
        ({ mentions, date }) => mentions.length === 1 && date.status === 'exact',
      )!;
      await page.locator(`[data-event-id="${event.id}"]`).click();
      await page.locator('#panel-title').waitFor();
      expect(await page.locator('#panel-title').innerText()).toBe(event.title.en);
      expect(new URL(page.url()).hash).toBe(`#${event.id}`);
      await page.getByRole('button', { name: 'Read the article' }).click();
      const marks = page.locator(`mark.excerpt[data-event="${event.id}"]`);
      await marks.first().waitFor();
      const shown = await marks.evaluateAll((nodes) => nodes.map((node) => node.textContent).join(''));
      expect(shown.replace(/\s+/g, ' ')).toContain(event.mentions[0]!.exact.replace(/\s+/g, ' '));
    }));

  test('a link opens its event, and an unknown one opens none', async () => {
    const event = list.events[7]!;
    await visit(`?lang=ar#${event.id}`, inTiles, async (page) => {
      await page.locator('#panel-title').waitFor();
      expect(await page.locator('#panel-title').innerText()).toBe(event.title.ar);
    });
    await visit('?lang=ar#nobody', inTiles, async (page) => {
      await page.locator('[data-event-id]').first().waitFor();
      expect(await page.locator('#panel-title').count()).toBe(0);
    });
  });

  test('words are found whatever signs and affixes they carry', () =>
    visit('?lang=ar', inTiles, async (page) => {
      await page.locator('input[type=search]').fill('روسيا');
      await page.waitForURL((url) => url.searchParams.get('q') === 'روسيا');
      await page.locator('[data-event-id]').first().waitFor();
      const status = page.locator('main > p[role=status] strong');
      await expect.poll(() => status.innerText()).toContain(`من ${list.events.length}`);
      await page.locator('input[type=search]').fill('zzzz');
      await expect.poll(() => page.locator('[data-event-id]').count()).toBe(0);
    }));
});

interface Bench {
  readonly visibleRange: () => [number, number];
}

function rangeOf(page: Page): Promise<[number, number]> {
  return page.evaluate(() =>
    (globalThis as unknown as { timelineBench: Bench }).timelineBench.visibleRange(),
  );
}

const mounted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('timeline:mounted').length > 0);

function answering(rows: unknown): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route('**/rows.json', (route) => route.fulfill({ json: rows }));
  };
}

const ROWS = Array.from({ length: 8000 }, (_, i) => ({
  id: `e${i}`,
  title: `Event ${i}`,
  start: new Date(Date.UTC(1815, 0, 1) + i * 8e8).toISOString(),
  ...(i % 3 === 0 ? { end: new Date(Date.UTC(1815, 0, 1) + i * 8e8 + i * 1e7).toISOString() } : {}),
  lane: ['', '__proto__', 'قضية', '<b>x</b>', '🙂'][i % 5],
}));

describe('the page that draws any list', () => {
  test.each([1, 20, 8000])('draws %i events, zooms with the plain wheel and is dragged', (count) =>
    visit('bench.html?events=rows.json', answering(ROWS.slice(0, count)), async (page) => {
      await mounted(page);
      const before = await rangeOf(page);
      expect(before[0]).toBeLessThanOrEqual(Date.parse(ROWS[0]!.start));
      expect(before[1]).toBeGreaterThanOrEqual(Date.parse(ROWS[count - 1]!.start));
      await page.mouse.move(640, 260);
      for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, -100);
      await expect.poll(async () => (await rangeOf(page))[0]).toBeGreaterThan(before[0]);
      const zoomed = await rangeOf(page);
      await page.mouse.down();
      await page.mouse.move(700, 260, { steps: 5 });
      await page.mouse.up();
      await expect.poll(async () => (await rangeOf(page))[0]).toBeLessThan(zoomed[0]);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(400);
      const marks = await page.evaluate(() =>
        ['timeline:data', 'timeline:mounted'].map((name) => performance.getEntriesByName(name)[0]!.startTime),
      );
      expect(marks[0]).toBeLessThanOrEqual(marks[1]!);
    }),
  );

  test('shows nothing of what it made ready while the list is on its way', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    const slowly = async (page: Page): Promise<void> => {
      await page.route('**/rows.json', async (route) => {
        await held;
        await route.fulfill({ json: ROWS.slice(0, 20) });
      });
    };
    await visit('bench.html?events=rows.json', slowly, async (page) => {
      await page.locator('.stage').waitFor();
      const seen = () => page.locator('.drawing').evaluate((drawing) => drawing.textContent.trim());
      expect(await seen()).toBe('');
      expect(await page.locator('.drawing canvas:visible').count()).toBe(0);
      release();
      await mounted(page);
      expect(await seen()).toContain('Event 10');
      expect(await page.locator('.drawing canvas:visible').count()).toBe(1);
    });
  });

  test('is drawn for an empty list too, and says what is wrong with any other file', async () => {
    await visit('bench.html?events=rows.json', answering([]), async (page) => {
      await mounted(page);
    });
    const wrong = [{ id: 'a', title: 'A', start: 'tomorrow', lane: 'x' }];
    await visit('bench.html?events=rows.json', answering(wrong), async (page) => {
      expect(await page.getByRole('alert').innerText()).toContain('"tomorrow" in row 0');
    });
    await visit(
      'bench.html?events=missing.json',
      () => Promise.resolve(),
      async (page) => {
        expect(await page.getByRole('alert').innerText()).toContain('Unexpected answer 404');
      },
    );
  });
});
