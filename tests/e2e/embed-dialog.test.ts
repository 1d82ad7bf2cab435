import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { drawn, open } from './embed-site.ts';
import { STRICT_CSP, serve } from './server.ts';
import type { StaticServer } from './server.ts';

let browser: Browser;
let site: StaticServer;

beforeAll(async () => {
  browser = await launch();
  site = await serve('dist', { headers: { 'content-security-policy': STRICT_CSP } });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('the page hands out markup that draws the same timeline elsewhere', async () => {
  const { page, reports } = await open(browser, `${site.url}?lang=en`);
  await page.getByText('Take along').click();
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog');
  const preview = dialog.locator('iframe').contentFrame();
  await expect.poll(() => preview.locator('[data-event-id]').count()).toBeGreaterThan(0);
  await dialog.getByRole('radio', { name: 'Frozen' }).check();
  const code = dialog.getByRole('textbox', { name: 'Code to paste' });
  const frozen = await code.inputValue();
  expect(frozen).toContain('<script type="application/json">');
  expect(reports).toEqual([]);
  await dialog.getByRole('radio', { name: 'Frame' }).check();
  expect(await code.inputValue()).toContain(`src="${site.url}embed.html?lang=en`);
  await dialog.getByRole('radio', { name: 'Picture' }).check();
  expect(await dialog.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
  const events = await page.evaluate(async () => {
    const list = (await (await fetch('events.json')).json()) as { events: unknown[] };
    return list.events.length;
  });
  await page.context().close();

  // Elsewhere: a page that has nothing but the markup.
  const other = await open(browser, `${site.url}icon.svg`);
  await other.page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${frozen}` }),
  );
  await other.page.goto(`${site.url}host.html`);
  await drawn(other.page);
  expect(await other.page.locator('[data-event-id]').count()).toBe(events);
  await other.page.context().close();
});

test('the static page names its oEmbed answer', async () => {
  const { page } = await open(browser, site.url, { javaScriptEnabled: false });
  const link = page.locator('link[type="application/json+oembed"]');
  const answer = await page.request.get(new URL((await link.getAttribute('href'))!, site.url).href);
  expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich' });
  await page.context().close();
});
