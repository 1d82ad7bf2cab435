import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Something that is measured: a page that answers `?events=URL`. */
export interface Subject {
  readonly name: string;
  readonly kind: 'own' | 'dom' | 'canvas' | 'floor';
  /** Where its axis can be zoomed and dragged, in CSS pixels. */
  readonly at: readonly [number, number];
}

const MIDDLE = [640, 260] as const;

export const SUBJECTS: readonly Subject[] = [
  { name: 'floor', kind: 'floor', at: MIDDLE },
  { name: 'detente', kind: 'own', at: MIDDLE },
  { name: 'vis-timeline', kind: 'dom', at: MIDDLE },
  // Its axis is the strip below the slides.
  { name: 'timelinejs', kind: 'dom', at: [640, 470] },
  { name: 'event-drops', kind: 'dom', at: MIDDLE },
  { name: 'timelines-chart', kind: 'dom', at: MIDDLE },
  { name: 'echarts', kind: 'canvas', at: MIDDLE },
  { name: 'uplot', kind: 'canvas', at: MIDDLE },
];

const HERE = join(import.meta.dirname, 'peers');

/** Builds a page a library into a folder; gives the kilobytes of gzip of script and style each ships. */
export async function buildPeers(out: string): Promise<Map<string, number>> {
  if (!existsSync(join(HERE, 'node_modules'))) {
    console.error('Installing the libraries to measure against …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: HERE,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  mkdirSync(out, { recursive: true });
  const bytes = new Map<string, number>();
  for (const { name, kind } of SUBJECTS) {
    if (kind === 'own') continue;
    await build({
      entryPoints: [join(HERE, 'src', `${name}.js`)],
      outfile: join(out, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      // EventDrops expects a bundler that knows Node's name of the global object.
      define: { global: 'globalThis' },
      loader: {
        '.png': 'dataurl',
        '.svg': 'dataurl',
        '.gif': 'dataurl',
        '.woff': 'dataurl',
        '.woff2': 'dataurl',
        '.eot': 'dataurl',
        '.ttf': 'dataurl',
      },
      logLevel: 'error',
    });
    const css = existsSync(join(out, `${name}.css`)) ? `<link rel="stylesheet" href="${name}.css">` : '';
    writeFileSync(
      join(out, `${name}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${css}<body><script src="${name}.js"></script></body></html>`,
    );
    const style = css ? gzipped(join(out, `${name}.css`)) : 0;
    bytes.set(name, (gzipped(join(out, `${name}.js`)) + style) / 1000);
  }
  return bytes;
}

export function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
