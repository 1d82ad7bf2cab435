import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

/** The policy every page must work under: nothing inline, nothing from elsewhere. */
export const STRICT_CSP =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface ServeOptions {
  /** The folder of the address, with slashes at both ends. */
  readonly subPath?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends everything with gzip, as public hosting does. */
  readonly compressed?: boolean;
  /** What is answered in place of files, by their path in the folder; null is not found. */
  readonly instead?: Readonly<Record<string, string | null>>;
}

export interface StaticServer {
  /** The address of the served folder, with a final slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as plain static hosting would: from a sub-path, without any route of its own.
 * @param headers sent with every answer, for instance a content security policy
 */
export async function serve(
  folder: string,
  { subPath = '/some/where/', headers = {}, compressed = false, instead = {} }: ServeOptions = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const relative = decodeURIComponent(pathname).startsWith(subPath)
      ? decodeURIComponent(pathname).slice(subPath.length)
      : null;
    const other = relative === null ? null : instead[relative];
    const file = relative === null ? null : resolveFile(folder, relative);
    if (file === null || other === null) {
      response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(compressed && { 'content-encoding': 'gzip' }),
      ...headers,
    });
    const text = other === undefined ? createReadStream(file) : Readable.from([other]);
    (compressed ? text.pipe(createGzip()) : text).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${subPath}`, close: () => stop(server) };
}

function resolveFile(folder: string, relative: string): string | null {
  const file = join(folder, normalize(`/${relative}`));
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, fail) => {
    server.close((error) => {
      if (error) fail(error);
      else done();
    });
  });
}
