import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { drawn, open } from './embed-site.ts';
import type { Watched } from './embed-site.ts';
import { STRICT_CSP, serve } from './server.ts';
import type { StaticServer } from './server.ts';

let browser: Browser;
let site: StaticServer;
/** Another site, on another port: another origin. */
let other: StaticServer;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'detente-elsewhere-'));
  other = await serve(folder);
  site = await serve('dist', { headers: { 'content-security-policy': STRICT_CSP } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await other.close();
  await rm(folder, { recursive: true });
});

/** Opens the dialog of the page and takes the markup for one choice. */
async function markup(
  form: string,
  state: string,
  { url }: StaticServer = site,
): Promise<{ code: string; reports: string[] }> {
  const { page, reports } = await open(browser, `${url}?lang=en`);
  await page.getByText('Take along').click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: form }).check();
  const frozen = dialog.getByRole('radio', { name: state });
  if (await frozen.isEnabled()) await frozen.check();
  const code = await dialog.getByRole('textbox', { name: 'Code to paste' }).inputValue();
  await page.context().close();
  return { code, reports };
}

/** A page of another origin that has nothing but the markup, and beside it the picture that a frozen one needs. */
async function elsewhere(code: string): Promise<Watched> {
  await writeFile(join(folder, 'page.html'), `<!doctype html><title>Host</title>${code}`);
  await copyFile('dist/embed/timeline.svg', join(folder, 'timeline.svg'));
  return open(browser, `${other.url}page.html`);
}

const EVENTS = (JSON.parse(readFileSync('dist/events.json', 'utf8')) as { events: unknown[] }).events.length;

test('the dialog shows what it hands out', async () => {
  const { page, reports } = await open(browser, `${site.url}?lang=en`);
  await page.getByText('Take along').click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog');
  const preview = dialog.locator('iframe').contentFrame();
  await expect.poll(() => preview.locator('[data-event-id]').count()).toBe(EVENTS);
  await dialog.getByRole('radio', { name: 'Picture' }).check();
  const image = dialog.getByRole('img');
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(720);
  expect(reports).toEqual([]);
  await page.context().close();
});

test('a frozen element from the dialog draws every event elsewhere without leave of its site', async () => {
  const { code, reports } = await markup('Element', 'Frozen');
  expect(code).not.toContain('events.json');
  const { page, errors } = await elsewhere(code);
  await drawn(page);
  expect(await page.locator('[data-event-id]').count()).toBe(EVENTS);
  expect([...errors, ...reports]).toEqual([]);
  await page.context().close();
});

test('a live element draws every event elsewhere where its site shares its files', async () => {
  const shared = await serve('dist', { headers: { 'access-control-allow-origin': '*' } });
  const { code } = await markup('Element', 'Live', shared);
  const { page, errors } = await elsewhere(code);
  await drawn(page);
  expect(await page.locator('[data-event-id]').count()).toBe(EVENTS);
  expect(errors).toEqual([]);
  await page.context().close();
  await shared.close();
});

test('a frame from the dialog draws every event elsewhere and takes the height it needs', async () => {
  const { code } = await markup('Frame', 'Frozen');
  const { page } = await elsewhere(code);
  const frame = page.locator('iframe');
  await expect.poll(() => frame.contentFrame().locator('[data-event-id]').count()).toBe(EVENTS);
  await expect.poll(() => frame.evaluate(({ style }: HTMLIFrameElement) => style.height)).toMatch(/^\d+px$/);
  await page.context().close();
});

test.each(['Live', 'Frozen'])('a picture from the dialog is shown elsewhere (%s)', async (state) => {
  const { code } = await markup('Picture', state);
  expect(code.includes('src="./timeline.svg"')).toBe(state === 'Frozen');
  const { page } = await elsewhere(code);
  const image = page.getByRole('img');
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(720);
  await page.context().close();
});

test('the static page names its oEmbed answer', async () => {
  const { page } = await open(browser, site.url, { javaScriptEnabled: false });
  const link = page.locator('link[type="application/json+oembed"]');
  const answer = await page.request.get(new URL((await link.getAttribute('href'))!, site.url).href);
  expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich' });
  await page.context().close();
});
