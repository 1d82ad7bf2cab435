import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browser.ts';

export type BrowserName = 'chromium' | 'firefox';

/** The path of this machine's Firefox, or null: an environment variable, else the system's. */
function findFirefox(): string | null {
  const given = process.env['DETENTE_FIREFOX'];
  if (given !== undefined && !existsSync(given)) {
    throw new Error(
      `Unexpected DETENTE_FIREFOX=${given}, expected the path of a Firefox: there is no such file.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return given ?? paths.find((path) => existsSync(path)) ?? null;
}

/** The browsers of this machine that the same visits are made in. Chromium is always one of them. */
export function browserNames(): BrowserName[] {
  return findFirefox() === null ? ['chromium'] : ['chromium', 'firefox'];
}

/** Starts a browser without a window, with motion reduced and English preferred. */
export function start(name: BrowserName): Promise<Browser> {
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath: requireBrowser(),
      args: ['--no-sandbox', '--force-prefers-reduced-motion', '--lang=en'],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'intl.accept_languages': 'en' },
  });
}

/** A page, and what it complains of: errors, and what it writes as such. */
export interface Visited {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens a page in a new tab and listens to it from the start. */
export async function openPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<Visited> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewport(viewport);
  return { page, complaints };
}

/** Waits until the page's own list is there to be used. */
export async function arrive(page: Page, address: string): Promise<void> {
  // A page is not loaded anew when only its hash differs.
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('[data-event-id]', { visible: true });
}

/** The text of the first element that matches, its spaces levelled. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (node) => node.textContent.replace(/\s+/g, ' ').trim());
}
