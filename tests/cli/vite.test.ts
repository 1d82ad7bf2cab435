import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { detente } from '../../src/cli/vite.ts';
import type { EventList } from '../../src/model/event.ts';

const NAME = '002_dc97eee1af2ab788.txt';
const NEWS = readFileSync(join(import.meta.dirname, '../../data/articles', NAME));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'detente-vite-'));
  for (const folder of ['news', 'none', 'public']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>x</title>');
  writeFileSync(join(root, 'news', NAME), NEWS);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function config() {
  const place = { articles: [join(root, 'news')], corrections: join(root, 'none') };
  return { root, configFile: false as const, logLevel: 'silent' as const, plugins: [detente(place)] };
}

function listIn(folder: string): EventList {
  return JSON.parse(readFileSync(join(root, folder, 'events.json'), 'utf8')) as EventList;
}

describe('a build', () => {
  it('holds the list, its schema, and the articles byte for byte', async () => {
    await build(config());
    expect(listIn('dist').articles.map(({ id }) => id)).toEqual([NAME.replace('.txt', '')]);
    expect(readFileSync(join(root, 'dist/articles', NAME)).equals(NEWS)).toBe(true);
    expect(JSON.parse(readFileSync(join(root, 'dist/events.schema.json'), 'utf8'))).toHaveProperty(
      'properties.events',
    );
  }, 60_000);

  it('fails on a broken article, with file, line, column and frame', async () => {
    writeFileSync(join(root, 'news/broken.txt'), '---\npublishd: 2018-08-27\n---\nنص');
    try {
      await expect(build(config())).rejects.toThrow(
        /news\/broken\.txt:2:1 error unknown-key Unexpected key «publishd», expected «published»\n 2 \| publishd: 2018-08-27\n {5}\^/,
      );
    } finally {
      rmSync(join(root, 'news/broken.txt'));
    }
  }, 60_000);
});

describe('the development server', () => {
  let server: ViteDevServer;
  const sent: HotPayload[] = [];
  beforeAll(async () => {
    server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } });
    vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => {
      sent.push(payload as HotPayload);
    });
    await server.listen();
  }, 60_000);
  afterAll(async () => {
    await server.close();
  });

  it('serves the articles byte for byte', async () => {
    const address = server.resolvedUrls!.local[0]!;
    const response = await fetch(`${address}articles/${NAME}`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(Buffer.from(await response.arrayBuffer()).equals(NEWS)).toBe(true);
  });

  it('shows an edited article at once, and a broken one as an overlay', async () => {
    const file = join(root, 'news', NAME);
    writeFileSync(file, Buffer.concat([Buffer.from('---\npublishd: 2018-08-27\n---\n'), NEWS]));
    await vi.waitFor(() => {
      expect(sent.at(-1)?.type).toBe('error');
    }, 20_000);
    expect(sent.at(-1)).toMatchObject({
      err: { loc: { file: `news/${NAME}`, line: 2, column: 1 }, frame: ' 2 | publishd: 2018-08-27\n     ^' },
    });
    writeFileSync(file, Buffer.concat([Buffer.from('---\npublished: 2018-08-27\n---\n'), NEWS]));
    await vi.waitFor(() => {
      expect(sent.at(-1)?.type).toBe('full-reload');
    }, 20_000);
    expect(listIn('public').articles[0]!.published.certain).toEqual(['2018-08-27', '2018-08-27']);
  }, 60_000);
});
