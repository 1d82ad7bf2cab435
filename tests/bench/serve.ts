import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly address: string;
  /** The file an address leads to; null when there is none. */
  readonly fileOf: (url: string) => string | null;
  readonly stop: () => void;
}

/** Serves folders, the first that has a file wins. */
export async function serve(...folders: readonly string[]): Promise<Served> {
  const fileOf = (url: string): string | null => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const found = folders.map((folder) => join(folder, path)).find((each) => existsSync(each));
    return found !== undefined && statSync(found).isFile() ? found : null;
  };
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/');
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    fileOf,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
