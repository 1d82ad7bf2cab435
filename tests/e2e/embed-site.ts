import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { writeEmbedSite } from '../../src/cli/embed-site.ts';
import { ARTICLE_IDS, articleText, fixtureList } from '../fixtures/events.ts';
import { serve } from './server.ts';

/** The build to test. */
const DIST = process.env['DETENTE_DIST'] ?? 'dist';

export interface EmbedSite {
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/**
 * A site of somebody else's: the built element in `embed/`, a list beside it, and pages.
 * @param pages their text by file name
 * @param headers sent with every answer
 */
export async function embedSite(
  pages: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
): Promise<EmbedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'detente-embed-'));
  await writeGuest(folder);
  for (const [name, text] of Object.entries(pages)) await writeFile(join(folder, name), text);
  const server = await serve(folder, { headers });
  return {
    url: server.url,
    folder,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Writes what a site needs to show a timeline: the built element, the page for frames, a list and its articles. */
export async function writeGuest(folder: string): Promise<void> {
  await cp(join(DIST, 'embed'), join(folder, 'embed'), { recursive: true });
  await cp(join(DIST, 'embed.html'), join(folder, 'embed.html'));
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(join(folder, 'events.json'), JSON.stringify(fixtureList()));
  for (const [number, id] of ARTICLE_IDS.entries()) {
    await writeFile(join(folder, 'articles', `${id}.txt`), articleText(number));
  }
  await writeEmbedSite(folder, '');
}

export const MODULE = '<script type="module" src="embed/detente.js"></script>';

/** A page of a host around some markup, with enough text below it to scroll. */
export function hostPage(body: string, { html = 'lang="en"', head = '' } = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><h1>Notes on summits</h1>${body}<p>${'Text below the timeline. '.repeat(2000)}</p></body></html>`;
}

/** What a page did that a guest or a strict policy would not like. */
export interface Watched {
  readonly page: Page;
  /** Reports of the content security policy, by directive and what was blocked. */
  readonly reports: string[];
  /** Uncaught errors and console errors. */
  readonly errors: string[];
  /** Paths of the requests within the site. */
  readonly requests: string[];
}

/**
 * Opens a page and watches it from before its first script.
 * @param prepare what to do with the page before it has an address
 */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const watched: Watched = { page, reports: [], errors: [], requests: [] };
  await page.exposeFunction('reportViolation', (text: string) => watched.reports.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation: report } = globalThis as unknown as {
        reportViolation: (text: string) => void;
      };
      const { violatedDirective, blockedURI, sample, sourceFile } = event;
      report(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`);
    });
  });
  page.on('pageerror', (error) => watched.errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    // Browsers ask every host for an icon.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      watched.errors.push(`${message.text()} ${message.location().url}`);
  });
  const base = new URL('.', url).href;
  page.on('request', (request) => watched.requests.push(request.url().replace(base, '')));
  await prepare(page);
  await page.goto(url);
  return watched;
}

/** Waits until every timeline of a page has drawn its list. */
export async function drawn(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('detente-timeline')].filter((element) =>
        element.shadowRoot?.querySelector('[part="list"]'),
      ).length >= wanted,
    count,
  );
}
