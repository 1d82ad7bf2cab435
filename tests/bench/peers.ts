import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What is measured, and up to how many events it can be asked to draw. */
export interface Subject {
  readonly name: string;
  readonly most: number;
  readonly kind: 'own' | 'dom' | 'canvas' | 'floor';
}

export const SUBJECTS: readonly Subject[] = [
  { name: 'floor', most: 1e6, kind: 'floor' },
  { name: 'detente', most: 1e6, kind: 'own' },
  { name: 'vis-timeline', most: 1e4, kind: 'dom' },
  { name: 'timelinejs', most: 1e3, kind: 'dom' },
  { name: 'event-drops', most: 1e4, kind: 'dom' },
  { name: 'timelines-chart', most: 1e4, kind: 'dom' },
  { name: 'echarts', most: 1e6, kind: 'canvas' },
  { name: 'uplot', most: 1e6, kind: 'canvas' },
];

const HERE = join(import.meta.dirname, 'peers');

/** Builds a page a library into a folder; gives the gzipped bytes of script and style each ships. */
export async function buildPeers(out: string): Promise<Map<string, number>> {
  if (!existsSync(join(HERE, 'node_modules'))) {
    console.error('Installing the libraries to measure against …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: HERE,
      stdio: 'ignore',
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
    bytes.set(name, gzipped(join(out, `${name}.js`)) + (css ? gzipped(join(out, `${name}.css`)) : 0));
  }
  return bytes;
}

export function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).length;
}
