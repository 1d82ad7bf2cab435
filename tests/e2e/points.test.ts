import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import ICAL from 'ical.js';
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventList } from '../../src/model/event.ts';
import { STRICT_CSP, serve, type StaticServer } from './server.ts';
import { arrive, browserNames, openPage, start, textOf } from './visitor.ts';

const list = JSON.parse(readFileSync('dist/events.json', 'utf8')) as EventList;
const DESKTOP = { width: 1440, height: 900 };

/** An event that was reasoned out from the words of time in its excerpt. */
const reasoned = list.events.find(
  (event) => event.date.proof.notBefore.some((step) => step.quote) && event.mentions[0]!.timex !== null,
)!;
const twice = list.events.find((event) => event.mentions.length > 1) ?? reasoned;

let server: StaticServer;
const copied: string[] = [];

beforeAll(async () => {
  server = await serve('dist', { headers: { 'content-security-policy': STRICT_CSP } });
});

afterAll(() => server.close());

describe.each(browserNames())('what the reading room does, in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await start(name);
    ({ page, complaints } = await openPage(browser, DESKTOP));
  });

  afterAll(async () => {
    await browser.close();
    expect(complaints).toEqual([]);
  });

  const visit = (address: string): Promise<void> => arrive(page, server.url + address);
  const opened = (id: string): Promise<unknown> =>
    page.waitForFunction(
      (wanted) => location.hash === `#${wanted}` && document.querySelector('#panel-title') !== null,
      {},
      id,
    );

  test('1: an event stands beside its article, and each leads to the other', async () => {
    await visit(`?lang=en#${reasoned.id}`);
    await page.waitForSelector('#panel-title');
    expect(await textOf(page, '#panel-title')).toBe(reasoned.title.en);
    expect(await textOf(page, 'blockquote mark.excerpt')).toBe(words(reasoned.mentions[0]!.exact));
    expect(await textOf(page, 'blockquote mark.time')).toBe(words(reasoned.mentions[0]!.timex!.exact));
    await page.$$eval('article button', (buttons) => {
      buttons.find((button) => button.textContent === 'Read the article')!.click();
    });
    await page.waitForSelector(`.column mark.excerpt[data-event="${reasoned.id}"]`);
    const article = reasoned.mentions[0]!.article;
    const there = list.events.filter((event) => event.mentions.some((m) => m.article === article));
    const marked = await page.$$eval('.column mark.excerpt', (marks) =>
      marks.map((mark) => mark.getAttribute('data-event')),
    );
    expect(new Set(marked)).toEqual(new Set(there.map(({ id }) => id)));
    const other = there.find(({ id }) => id !== reasoned.id)!;
    await page.$eval(`.column mark[data-event="${other.id}"]`, (mark) => {
      mark.scrollIntoView({ block: 'center' });
    });
    await page.hover(`.column mark[data-event="${other.id}"]`);
    await page.waitForSelector('.leads path.hovered');
    await page.click(`.column mark[data-event="${other.id}"]`);
    await opened(other.id);
    await page.$$eval(
      '.notes button',
      (buttons, title) => {
        buttons.find((button) => button.textContent === title)!.click();
      },
      reasoned.title.en,
    );
    await opened(reasoned.id);
  });

  test('2: a proof is drawn, and its quotes lead to their words', async () => {
    await visit(`?lang=en#${reasoned.id}`);
    await page.waitForSelector('.drawing .rows svg .left');
    const rows = await page.$$eval('.drawing .counts li', (counts) => counts.length);
    expect(rows).toBeGreaterThan(1);
    const widths = await page.$$eval('.drawing .rows svg > g', (bars) =>
      bars.map((bar) => bar.getBoundingClientRect().width),
    );
    for (const [i, width] of widths.entries()) {
      if (i > 0) expect(width).toBeLessThanOrEqual(widths[i - 1]! + 11);
    }
    expect(widths.at(-1)!).toBeLessThan(widths[0]!);
    await page.click('section[aria-labelledby="why-heading"] a.source');
    await page.waitForSelector('.column mark.target');
    const { notBefore, notAfter, onlyThese, likelyNotBefore, likelyNotAfter } = reasoned.date.proof;
    const steps = [...notBefore, ...notAfter, ...onlyThese, ...likelyNotBefore, ...likelyNotAfter];
    const quotes = steps.flatMap((step) => step.quote?.exact ?? []);
    expect(quotes.map(words)).toContain(await textOf(page, '.column mark.target'));
  });

  test('3: terms of office and known dates stand behind the axis, apart from what is reported', async () => {
    await visit('?lang=en');
    await page.waitForFunction(() =>
      ['US president', 'Russian president', 'Known dates'].every((label) =>
        [...document.querySelectorAll('.chart *')].some((node) => node.textContent === label),
      ),
    );
    for (const fact of Object.values(list.facts)) expect(fact.cite).not.toBe('');
  });

  test('3: each known date stands in a list with where it was looked up', async () => {
    await visit('?lang=ru');
    const facts = Object.values(list.facts).filter((fact) => fact.kind === 'event' && fact.from !== null);
    await page.waitForSelector('.rows summary');
    await page.click('.rows summary');
    await page.waitForSelector('.rows details li');
    const items = await page.$$eval('.rows details li', (found) => found.map((item) => item.textContent));
    expect(items).toHaveLength(facts.length);
    const { label, cite } = facts[0]!;
    expect(items.some((item) => item.includes(label.ru) && item.includes(cite))).toBe(true);
  });

  test('3: long empty times fold away by a button, and an address says so', async () => {
    await visit('?lang=en');
    const years = (): Promise<string[]> =>
      page.$$eval('.chart .texts .tick.strong', (nodes) => nodes.map((node) => node.textContent.trim()));
    await page.waitForSelector('.buttons [aria-pressed="false"]');
    const before = await years();
    await page.click('.buttons [aria-pressed]');
    await page.waitForFunction(() => location.search.includes('fold=1'));
    await page.waitForSelector('.buttons [aria-pressed="true"]');
    const folded = await years();
    expect(before.filter((year) => !folded.includes(year))).not.toEqual([]);
    expect(folded[0]).toBe(before[0]);
    await visit('?lang=ar&fold=1');
    await page.waitForSelector('.buttons [aria-pressed="true"]');
    await page.click('.buttons [aria-pressed]');
    await page.waitForFunction(() => !location.search.includes('fold'));
  });

  test('4: words of the source find their event in its own letters; filters count', async () => {
    const hit = list.events.find((event) => event.mentions.some((m) => /بوتين/.test(m.exact)))!;
    await visit('?lang=ar');
    await page.type('#search', 'بوتين');
    await page.waitForFunction(() => location.search.includes('q='));
    await page.waitForSelector(`[data-event-id="${hit.id}"]`);
    const marks = await page.$$eval('.list .source mark', (found) => found.map((mark) => mark.textContent));
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/بوتين/);
    // From the field, Enter leads to what was found.
    await page.keyboard.press('Enter');
    const led = await page.evaluate(() => document.activeElement!.getAttribute('data-event-id'));
    expect(list.events.map(({ id }) => id)).toContain(led);
    await visit('?lang=en');
    await page.click('button[aria-label="Filters"]');
    const [count, title] = await page.$eval('.band fieldset label', (label) => {
      label.click();
      return [Number(label.querySelector('.count')!.textContent), label.textContent];
    });
    expect(title).not.toBe('');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('[data-event-id]').length === wanted,
      {},
      count,
    );
    await page.waitForSelector('.summary [role="status"]');
  });

  test('4: what has no year is in a tray of its own', async () => {
    await visit('?lang=en');
    const shown = await page.$$eval('[data-event-id]', (controls) => controls.length);
    expect(shown).toBe(list.events.length);
    const vague = list.events.filter((event) => event.date.likely.includes(null));
    const tray = await page.$$eval('section[aria-labelledby="year-none"] [data-event-id]', (controls) =>
      controls.map((control) => control.getAttribute('data-event-id')),
    );
    for (const { id } of vague) expect(tray).toContain(id);
  });

  test('5: a link leads to its event and excerpt again, here and in the other browser', async () => {
    const last = twice.mentions.length;
    await visit(`?lang=en&excerpt=${last}#${twice.id}`);
    await page.waitForSelector('blockquote.hero mark.excerpt');
    expect(await textOf(page, 'blockquote.hero mark.excerpt')).toBe(words(twice.mentions.at(-1)!.exact));
    await page.reload();
    await page.waitForSelector('blockquote.hero mark.excerpt');
    const link = page.url();
    copied.push(link.slice(server.url.length));
    for (const address of copied) {
      await visit(address);
      await page.waitForSelector('blockquote.hero mark.excerpt');
      expect(await textOf(page, 'blockquote.hero mark.excerpt')).toBe(words(twice.mentions.at(-1)!.exact));
    }
    await visit('?lang=en');
    await page.click(`[data-event-id="${reasoned.id}"]`);
    await opened(reasoned.id);
    // Going back within a page loads nothing, which is what a driver's own call waits for.
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForFunction(() => document.querySelector('#panel-title') === null);
  });

  test('6: what is shown can be taken along in seven forms', async () => {
    await visit('?lang=ar');
    await page.waitForSelector('.chart canvas');
    await page.evaluate(() => {
      const kept = globalThis as unknown as { taken: Blob[] };
      kept.taken = [];
      URL.createObjectURL = (blob: Blob) => {
        kept.taken.push(blob);
        return '#';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await page.click('footer summary');
    const forms = await page.$$('footer ul button');
    for (const [i, form] of forms.slice(0, 6).entries()) {
      await form.click();
      await page.waitForFunction(
        (n) => (globalThis as unknown as { taken: Blob[] }).taken.length === n,
        {},
        i + 1,
      );
    }
    const files = await page.evaluate(() =>
      Promise.all(
        (globalThis as unknown as { taken: Blob[] }).taken.map(async (blob) => ({
          type: blob.type,
          text: await blob.text(),
        })),
      ),
    );
    const of = (type: string): string => files.find((file) => file.type.startsWith(type))!.text;
    const ids = new Set(list.events.map(({ id }) => id));
    expect(new Set((JSON.parse(of('application/json')) as EventList).events.map(({ id }) => id))).toEqual(
      ids,
    );
    expect(csvParse(of('text/csv').replace(/^\ufeff/, ''))).toHaveLength(list.events.length);
    const calendar = new ICAL.Component(ICAL.parse(of('text/calendar')) as unknown[]);
    expect(calendar.getAllSubcomponents().length).toBeGreaterThan(0);
    expect(JSON.parse(of('application/ld+json'))).toHaveProperty('@context');
    expect(of('image/svg')).toContain('<svg');
    expect(of('image/png').slice(1, 4)).toBe('PNG');
  });

  test('7: each language has its direction, its months and its digits; an axis may run its own way', async () => {
    const year = async (text: string): Promise<number> =>
      page.evaluate((wanted) => {
        const node = [...document.querySelectorAll('.chart *')].find(
          (candidate) => candidate.childElementCount === 0 && candidate.textContent === wanted,
        );
        return node?.getBoundingClientRect().left ?? Number.NaN;
      }, text);
    await visit('?lang=ar&months=levant&digits=arab');
    expect(await page.$eval('html', (html) => html.dir)).toBe('rtl');
    expect(await textOf(page, '.list')).toMatch(/[٠-٩]+ (?:تموز|آب|آذار|كانون الأول) ٢٠١٧/u);
    await visit('?lang=ar&axis=ltr');
    await page.waitForSelector('.chart canvas');
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
    expect(await year('2018')).toBeLessThan(await year('2021'));
    await visit('?lang=ru');
    expect(await textOf(page, '.list')).toContain('июля 2017 года');
    const foreign = await page.$$eval('.list p.source', (quotes) =>
      quotes.map((quote) => `${quote.getAttribute('lang')} ${quote.getAttribute('dir')}`),
    );
    expect(new Set(foreign)).toEqual(new Set(['ar rtl']));
  });

  test('8: by keys alone every event is reached, opened, read and left', async () => {
    await visit('?lang=en');
    await page.focus('[data-event-id][tabindex="0"]');
    const seen = new Set<string>();
    for (let i = 0; i < list.events.length; i += 1) {
      const id = await page.evaluate(() => document.activeElement?.getAttribute('data-event-id') ?? '');
      const event = list.events.find((candidate) => candidate.id === id)!;
      seen.add(id);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (title) =>
          document.activeElement?.id === 'panel-title' && document.activeElement.textContent === title,
        {},
        event.title.en,
      );
      expect(await textOf(page, 'blockquote.hero mark.excerpt')).toBe(words(event.mentions[0]!.exact));
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        (wanted) => document.activeElement?.getAttribute('data-event-id') === wanted,
        {},
        id,
      );
      await page.keyboard.press('ArrowDown');
    }
    expect(seen).toEqual(new Set(list.events.map(({ id }) => id)));
  }, 60_000);

  test.runIf(name === 'chromium')(
    '8: the accessibility tree names every event with its date, and holds the excerpt of the open one',
    async () => {
      await visit('?lang=en');
      const names = async (): Promise<string[]> => {
        const tree = await page.accessibility.snapshot();
        const all: string[] = [];
        const walk = (node: SerializedAXNode): void => {
          all.push(words(node.name ?? ''));
          for (const child of node.children ?? []) walk(child);
        };
        if (tree) walk(tree);
        return all;
      };
      const there = await names();
      for (const event of list.events) {
        expect(there.filter((text) => text.startsWith(`${event.title.en}, `))).not.toEqual([]);
      }
      await page.click(`[data-event-id="${reasoned.id}"]`);
      await opened(reasoned.id);
      expect((await names()).join(' ')).toContain(words(reasoned.mentions[0]!.timex!.exact));
    },
  );

  test('8: what is pressed is large enough, and what has the focus is in sight', async () => {
    for (const width of [320, 768, 1440]) {
      await page.setViewport({ width, height: 800 });
      await visit('?lang=en');
      await page.keyboard.press('Tab');
      const small = await page.$$eval('button, summary, select, input, [role="slider"]', (controls) =>
        controls
          .filter((control) => control.checkVisibility() && !control.closest('.strip nav'))
          .filter((control) => !control.matches('.axis, [role="slider"], input[type="checkbox"]'))
          .map((control) => ({ box: control.getBoundingClientRect(), name: control.outerHTML.slice(0, 80) }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
      expect(await page.$eval('html', (html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewport(DESKTOP);
  });

  test('9: a list that is empty, missing or bad is said to be, with its reason', async () => {
    const states: [string | null, RegExp][] = [
      [JSON.stringify({ ...list, events: [] }), /No events yet/],
      [null, /did not load/],
      ['{"version":1,"articles":3}', /cannot be read/],
    ];
    for (const [body, said] of states) {
      const other = await serve('dist', { instead: { 'events.json': body } });
      const state = await browser.newPage();
      try {
        await state.goto(`${other.url}?lang=en`);
        await state.waitForFunction(
          (source) => new RegExp(source).test(document.querySelector('#app')!.textContent),
          {},
          said.source,
        );
        // What can be read is left to be read.
        if (body === null) expect(await state.$$('#without-script li')).toHaveLength(list.events.length);
      } finally {
        await state.close();
        await other.close();
      }
    }
  });
});

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
