import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureList } from '../fixtures/events.ts';
import { launch } from './browser.ts';
import { MODULE, drawn, embedSite, hostPage, open } from './embed-site.ts';
import type { EmbedSite } from './embed-site.ts';

const LIST = fixtureList();
const EVENTS = LIST.events.length;
const FIRST = LIST.events[0]!;
const SECOND = LIST.events[1]!;
const FALLBACK = '<ol><li>16 June 2021: Geneva summit</li></ol>';

const element = (attributes: string, inside = FALLBACK): string =>
  `<detente-timeline ${attributes}>${inside}</detente-timeline>`;

const inline = `<script type="application/json">${JSON.stringify(LIST).replaceAll('<', '\\u003c')}</script>`;

const PAGES = {
  'plain.html': hostPage(MODULE + element('src="events.json" lang="en" heading="After Geneva"')),
  'classic.html': hostPage(`<script src="embed/detente.iife.js"></script>${element('src="events.json"')}`),
  'inline.html': hostPage(
    `<script src="embed/detente.iife.js"></script>${element('lang="en"', FALLBACK + inline)}`,
  ),
  'two.html': hostPage(
    MODULE + element('id="a" src="events.json" lang="en"') + element('id="b" src="events.json" lang="ar"'),
  ),
  'missing.html': hostPage(MODULE + element('src="nowhere.json" lang="en"')),
  'version.html': hostPage(MODULE + element('src="version.json" lang="ru"')),
  'version.json': JSON.stringify({ ...LIST, version: 7 }),
  'garbled.html': hostPage(MODULE + element('src="garbled.json" lang="en"')),
  'garbled.json': '{"version": 1,',
  'nothing.html': hostPage(MODULE + element('lang="en"')),
  'late.html': hostPage(element('') + '<script src="late.js"></script>' + MODULE),
  'late.js': `const timeline = document.querySelector('detente-timeline');
timeline.src = 'events.json'; timeline.filter = 'id:${FIRST.id}';`,
};

let browser: Browser;
let site: EmbedSite;

beforeAll(async () => {
  browser = await launch();
  site = await embedSite(PAGES);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the element', () => {
  test('draws the list it names and asks for nothing else', async () => {
    const { page, requests, errors } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    expect(requests).toEqual(['plain.html', 'embed/detente.js', 'events.json']);
    expect(errors).toEqual([]);
    expect(await page.locator('[data-event-id]').count()).toBe(EVENTS);
    expect(await page.getByRole('region', { name: 'After Geneva' }).count()).toBe(1);
    await page.context().close();
  });

  test('names every event with its title and its date in words', async () => {
    const { page } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    const name = await page.locator(`[data-event-id="${FIRST.id}"]`).innerText();
    expect(name).toContain(FIRST.title.en);
    expect(name.length).toBeGreaterThan(FIRST.title.en.length + 8);
    await page.context().close();
  });

  test('works as a classic script and with the list inside the page', async () => {
    for (const name of ['classic', 'inline']) {
      const { page, requests } = await open(browser, `${site.url}${name}.html`);
      await drawn(page);
      expect(await page.locator('[data-event-id]').count()).toBe(EVENTS);
      expect(requests.includes('events.json')).toBe(name === 'classic');
      await page.context().close();
    }
  });

  test('takes properties that were set before its script arrived', async () => {
    const { page } = await open(browser, `${site.url}late.html`);
    await drawn(page);
    expect(await page.locator('[data-event-id]').count()).toBe(1);
    await page.context().close();
  });

  test('fetches an article only when it is opened, and marks the excerpt in it', async () => {
    const { page, requests } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    await page.evaluate((id) => {
      document.querySelector('detente-timeline')!.select(id);
    }, FIRST.id);
    const mention = FIRST.mentions[0]!;
    await expect.poll(() => page.locator('[part="excerpt"] mark').innerText()).toBe(mention.exact);
    expect(requests.filter((path) => path.startsWith('articles/'))).toEqual([]);
    await page.getByRole('button', { name: 'Read in the article' }).click();
    const reader = page.locator('[part="reader"]');
    await expect.poll(() => reader.getByRole('document').innerText()).toContain(mention.suffix.trim());
    expect(requests.filter((path) => path.startsWith('articles/'))).toEqual([
      `articles/${mention.article}.txt`,
    ]);
    expect(await reader.locator('mark').innerText()).toBe(mention.exact);
    expect(await reader.getByRole('document').getAttribute('dir')).toBe('rtl');
    await page.keyboard.press('Escape');
    expect(await reader.count()).toBe(0);
    await page.context().close();
  });

  test('tells the page around it what happens, once each', async () => {
    const { page } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    const told = await page.evaluate(async (id) => {
      const seen: unknown[] = [];
      const parent = document.createElement('div');
      for (const type of ['ready', 'select', 'error'])
        parent.addEventListener(`detente-${type}`, (event) =>
          seen.push([type, (event as CustomEvent).detail]),
        );
      const timeline = document.createElement('detente-timeline');
      timeline.src = 'events.json';
      parent.append(timeline);
      const ready = new Promise((done) => {
        parent.addEventListener('detente-ready', done);
      });
      document.body.append(parent);
      await ready;
      timeline.select(id);
      timeline.select(id);
      timeline.select('no such event');
      timeline.select(null);
      return seen;
    }, FIRST.id);
    expect(told).toEqual([
      ['ready', { events: EVENTS, shown: EVENTS }],
      ['select', { id: FIRST.id }],
      ['select', { id: null }],
    ]);
    await page.context().close();
  });

  test('follows its attributes while it is on the page', async () => {
    const { page } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    const frame = page.locator('[part="frame"]');
    await page.evaluate((kind) => {
      const timeline = document.querySelector('detente-timeline')!;
      timeline.setAttribute('lang', 'ar');
      timeline.filter = `kind:${kind}`;
      timeline.height = '600';
    }, FIRST.kind);
    await expect.poll(() => frame.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('[data-event-id]').count()).toBe(
      LIST.events.filter(({ kind }) => kind === FIRST.kind).length,
    );
    expect((await frame.boundingBox())?.height).toBe(600);
    await page.context().close();
  });

  test('keeps what the reader did when it is moved, and starts anew when it comes back', async () => {
    const { page } = await open(browser, `${site.url}plain.html`);
    await drawn(page);
    const kept = await page.evaluate(async (id) => {
      const timeline = document.querySelector('detente-timeline')!;
      timeline.select(id);
      document.body.append(timeline);
      await new Promise((done) => setTimeout(done, 20));
      const moved = timeline.selected;
      timeline.remove();
      await new Promise((done) => setTimeout(done, 20));
      const emptied = timeline.shadowRoot!.querySelector('[part="list"]') === null;
      document.body.append(timeline);
      return { moved, emptied, back: timeline.shadowRoot!.querySelector('[part="list"]') !== null };
    }, FIRST.id);
    expect(kept).toEqual({ moved: FIRST.id, emptied: true, back: true });
    await page.context().close();
  });

  test('opens the event that the address of the page names', async () => {
    const { page } = await open(browser, `${site.url}plain.html#${SECOND.id}`);
    await drawn(page);
    expect(await page.evaluate(() => document.querySelector('detente-timeline')!.selected)).toBe(SECOND.id);
    await page.context().close();
  });

  test('two on one page are independent', async () => {
    const { page } = await open(browser, `${site.url}two.html`);
    await drawn(page, 2);
    await page.evaluate((id) => {
      document.querySelector<HTMLElementTagNameMap['detente-timeline']>('#a')!.select(id);
    }, FIRST.id);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('detente-timeline')].map((timeline) => timeline.selected),
      ),
    ).toEqual([FIRST.id, null]);
    const directions = await page
      .locator('[part="frame"]')
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('dir')));
    expect(directions).toEqual(['ltr', 'rtl']);
    await page.context().close();
  });
});

describe('when something is wrong', () => {
  const CASES = [
    ['missing', 'list-unreachable', 'The events did not load'],
    ['left out', 'list-missing', 'The events did not load'],
    ['version', 'list-version', 'События не удаётся прочесть'],
    ['garbled', 'list-not-json', 'The events cannot be read'],
  ] as const;

  test.each(CASES)('a page with a %s list keeps its fallback and hears why', async (name, code, words) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('detente-error', (event) => {
        document.title = (event as CustomEvent<{ code: string }>).detail.code;
      });
    });
    await page.goto(`${site.url}${name === 'left out' ? 'nothing' : name}.html`);
    await expect.poll(() => page.title()).toBe(code);
    expect(await page.getByRole('alert').innerText()).toContain(words);
    expect(await page.getByText('16 June 2021: Geneva summit').isVisible()).toBe(true);
    await context.close();
  });

  test('a list that failed is asked for again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let down = true;
    await page.route('**/events.json', (route) => (down ? route.abort() : route.continue()));
    await page.goto(`${site.url}plain.html`);
    await page.getByRole('alert').waitFor();
    down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    await context.close();
  });

  test('a slow list shows the fallback and says that it is waiting', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    let answer = (): void => undefined;
    const asked = new Promise<void>((done) => {
      answer = done;
    });
    await page.route('**/events.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${site.url}plain.html`);
    await expect.poll(() => page.getByRole('status').innerText()).toBe('Loading the events…');
    expect(await page.getByText('16 June 2021: Geneva summit').isVisible()).toBe(true);
    await page.clock.fastForward(5000);
    await expect.poll(() => page.getByRole('status').innerText()).toContain('The network is slow');
    answer();
    await drawn(page);
    await context.close();
  });

  test('an article that changed since is not shown as evidence', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/articles/*', (route) => route.fulfill({ body: 'Another text' }));
    await page.goto(`${site.url}plain.html#${FIRST.id}`);
    await drawn(page);
    await page.getByRole('button', { name: 'Read in the article' }).click();
    await expect.poll(() => page.locator('[part="reader"]').innerText()).toContain('no longer the one');
    expect(await page.locator('[part="reader"] mark').innerText()).toBe(FIRST.mentions[0]!.exact);
    await context.close();
  });
});
