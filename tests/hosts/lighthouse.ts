import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { requireBrowser } from '../e2e/browser.ts';
import { serve } from '../e2e/server.ts';
import { installPackages } from './build.ts';

/**
 * What embedding costs a page, as Lighthouse sees it: one page with the timeline and the same page without, in
 * turns, on the simulated phone that Lighthouse takes by default. Fails when a median falls by more than three
 * points or when anything moves.
 *
 *     npx tsx tests/hosts/lighthouse.ts [runs]     after `npm run build`; five runs each when left out
 */
const ALLOWED = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const DIST = resolve(process.env['DETENTE_DIST'] ?? 'dist');
const SITE = resolve('.cache/hosts/lighthouse-site');

type Measure = Readonly<Record<(typeof CATEGORIES)[number] | 'shift' | 'blocked' | 'painted', number>>;

/** As much of Lighthouse's answer as is read here. */
interface Answer {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const TEXT = '<p>Two presidents met, and their experts went on talking for months. </p>\n'.repeat(12);
const TIMELINE = `<div>
<link rel="stylesheet" href="detente/embed/detente.css">
<script type="module" src="detente/embed/detente.js"></script>
<detente-timeline src="detente/events.json" lang="en" height="560">
<ol>
<li>16 June 2021: Putin–Biden summit in Geneva</li>
</ol>
</detente-timeline>
</div>`;

function hostPage(middle: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="What came after the summits.">
<link rel="icon" href="detente/icon.svg">
<title>Notes on summits</title>
</head>
<body>
<main>
<h1>Notes on summits</h1>
${TEXT}${middle}
${TEXT}</main>
</body>
</html>
`;
}

async function measure(lighthouse: string, url: string): Promise<Measure> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { maxBuffer: 1e8, timeout: 180_000, env: { ...process.env, CHROME_PATH: requireBrowser() } },
  );
  const { categories, audits } = JSON.parse(stdout) as Answer;
  const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
  const score = (category: string): number => Math.round((categories[category]?.score ?? Number.NaN) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    shift: value('cumulative-layout-shift'),
    blocked: value('total-blocking-time'),
    painted: value('largest-contentful-paint'),
  };
}

function median(measures: readonly Measure[], key: keyof Measure): number {
  const values = measures.map((each) => each[key]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)]!;
}

const missing = await installPackages('lighthouse');
if (missing !== null) throw new Error(missing);
const lighthouse = resolve('.cache/hosts/lighthouse/node_modules/lighthouse/cli/index.js');
await rm(SITE, { recursive: true, force: true });
await mkdir(SITE, { recursive: true });
await symlink(DIST, join(SITE, 'detente'));
await writeFile(join(SITE, 'without.html'), hostPage(''));
await writeFile(join(SITE, 'with.html'), hostPage(TIMELINE));
const server = await serve(SITE, { compressed: true });
const measured = { without: [] as Measure[], with: [] as Measure[] };
for (let run = 0; run < Number(process.argv[2] ?? 5); run += 1) {
  for (const page of ['without', 'with'] as const) {
    measured[page].push(await measure(lighthouse, `${server.url}${page}.html`));
  }
}
await server.close();

let failed = false;
for (const key of [...CATEGORIES, 'shift', 'blocked', 'painted'] as const) {
  const [before, after] = [median(measured.without, key), median(measured.with, key)];
  const scored = CATEGORIES.some((category) => category === key);
  const bad = key === 'shift' ? after > 0 : scored && !(before - after <= ALLOWED);
  console.log(
    `${bad ? 'no' : 'ok'} ${key}: ${before} without, ${after} with (${measured.with.map((each) => each[key]).join(', ')})`,
  );
  failed ||= bad;
}
process.exit(failed ? 1 : 0);
