import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventList } from '../../src/model/event.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import type { Language } from '../../src/model/language.ts';
import { messagesFor } from '../../src/ui/messages/messages.ts';
import { objections } from './axe.ts';
import { launch } from './browser.ts';
import { serve, type StaticServer } from './server.ts';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const SIZES = { desktop: DESKTOP, phone: PHONE } as const;
const SCHEMES = ['light', 'dark'] as const;

/** Language, colours and size in every combination; of those, usually half: each meets each of the others. */
const LOOKS = LANGUAGES.flatMap((lang, i) =>
  SCHEMES.flatMap((scheme, j) =>
    (['desktop', 'phone'] as const).map((size, k) => ({ lang, scheme, size, odd: (i + j + k) % 2 === 1 })),
  ),
).filter(({ odd }) => !odd || process.env['DETENTE_AXE'] === 'all');

const list = JSON.parse(readFileSync('dist/events.json', 'utf8')) as EventList;
const event = list.events.find(({ mentions }) => mentions.length > 1) ?? list.events[0]!;
const article = list.articles[1]!;
/** A name that titles in each language know. */
const NAME: Readonly<Record<Language, string>> = { ar: 'بوتين', en: 'Putin', ru: 'Путин' };

/** What readers meet: an address, and what is done there. */
interface State {
  readonly name: string;
  readonly query?: string;
  readonly hash?: string;
  readonly act?: (page: Page, lang: Language) => Promise<void>;
  readonly there: string;
}

const STATES: readonly State[] = [
  { name: 'start', there: '[data-event-id]' },
  { name: 'event open', hash: event.id, there: '#panel-title' },
  { name: 'article open', query: `read=${article.id}`, there: '.scroller' },
  { name: 'search with results', query: 'q=', there: '[data-event-id]' },
  { name: 'nothing found', query: 'q=zzzzzz', there: '.shell main' },
  {
    name: 'filters',
    act: (page) => page.locator('.box.filter').click(),
    there: '[aria-expanded="true"]',
  },
  {
    name: 'help',
    act: (page, lang) => page.getByRole('button', { name: messagesFor(lang).help, exact: true }).click(),
    there: 'dialog[open]',
  },
];

/** Lists with which the page has little to show. */
const FAULTY = [
  ['no events', JSON.stringify({ ...list, events: [], articles: [], entities: {}, facts: {} })],
  ['list missing', null],
  ['list that cannot be read', '{"version":1,"articles":3}'],
] as const;

let browser: Browser;
let server: StaticServer;
let faulty: readonly (readonly [string, StaticServer])[];

beforeAll(async () => {
  browser = await launch();
  server = await serve('dist');
  faulty = await Promise.all(
    FAULTY.map(
      async ([name, body]) => [name, await serve('dist', { instead: { 'events.json': body } })] as const,
    ),
  );
});

afterAll(async () => {
  await browser.close();
  await Promise.all([server, ...faulty.map(([, other]) => other)].map((each) => each.close()));
});

async function show(page: Page, lang: Language, { query = '', hash = '', act, there }: State): Promise<void> {
  const asked = query === 'q=' ? query + NAME[lang] : query;
  // A page is not loaded anew when only its hash differs.
  await page.goto('about:blank');
  await page.goto(`${server.url}?lang=${lang}&${asked}#${hash}`);
  await page.waitForSelector('[data-event-id], .notice', { state: 'attached' });
  await act?.(page, lang);
  await page.waitForSelector(there);
}

describe('axe finds nothing in any state', () => {
  test.each(LOOKS)('$lang, $scheme, $size', async ({ lang, scheme, size }) => {
    const context = await browser.newContext({
      viewport: SIZES[size],
      colorScheme: scheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const found: Record<string, string[]> = {};
    for (const state of STATES) {
      await show(page, lang, state);
      found[state.name] = await objections(page);
    }
    for (const [name, { url }] of faulty) {
      await page.goto(`${url}?lang=${lang}`);
      await page.waitForSelector('.notice');
      found[name] = await objections(page);
    }
    await context.close();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
});
