import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventList } from '../../src/model/event.ts';
import { launch } from './browser.ts';
import { STRICT_CSP, serve } from './server.ts';

const CLI = 'src/cli/detente.mjs';
const ARTICLE = 'tests/fixtures/articles/sochi-talks.txt';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'detente-site-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('detente build', () => {
  test('makes a site of an article nobody prepared for, with the page and without JavaScript', async () => {
    const out = join(folder, 'site');
    execFileSync(process.execPath, [CLI, 'build', ARTICLE, '--out', out]);
    const list = JSON.parse(readFileSync(join(out, 'events.json'), 'utf8')) as EventList;
    expect(list.articles.map(({ id }) => id)).toEqual(['sochi-talks']);
    expect(readFileSync(join(out, 'articles/sochi-talks.txt'))).toEqual(readFileSync(ARTICLE));
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    for (const { id, title } of list.events) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(title.en);
    }
    const server = await serve(out, { headers: { 'content-security-policy': STRICT_CSP } });
    const browser = await launch();
    const tab = await browser.newPage();
    await tab.goto(`${server.url}?lang=en`);
    await tab.locator('.shell [data-event-id]').first().waitFor();
    expect(await tab.locator('.shell [data-event-id]').count()).toBe(list.events.length);
    await browser.close();
    await server.close();
  }, 90_000);

  test('writes over nothing that is not a site of its own', () => {
    writeFileSync(join(folder, 'diary.txt'), 'mine');
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'build', ARTICLE, '--out', folder], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('expected an empty folder or an earlier site');
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('mine');
  });
});
