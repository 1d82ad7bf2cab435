import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import { drawn, open, writeGuest } from '../e2e/embed-site.ts';
import { STRICT_CSP, serve } from '../e2e/server.ts';
import { fixtureList } from '../fixtures/events.ts';

/**
 * Builds an example site with each real generator, opens it in a real browser, and looks at what its readers get.
 *
 *     npm run hosts                  all of them
 *     npm run hosts -- plain hugo    some
 *     npm run hosts -- --quick       those whose generator is here, or is here in seconds
 *
 * Generators from npm are installed into `.cache/hosts/`; those of Debian with apt-get, when this runs as root.
 */
interface Host {
  readonly name: string;
  /** The file with the snippet; it must hold the words of `snippet.html`, unless `own` says why it cannot. */
  readonly page: string;
  readonly own?: string;
  /** Where the site keeps files it copies as they are. */
  readonly statics: string;
  /** The built site. */
  readonly out: string;
  /** The command that builds, run in the host's folder; null when there is nothing to build. */
  readonly build: readonly [command: string, ...args: string[]] | null;
  /** The Debian package that has the command. */
  readonly apt?: string;
  /** Installed in seconds, also where nothing is there yet. */
  readonly quick?: true;
  /** The built pages to open. */
  readonly opens?: readonly string[];
  /** Its theme brings scripts that a strict policy forbids, or that lie elsewhere: only faults of ours count. */
  readonly ownScripts?: true;
}

const HOSTS: readonly Host[] = [
  { name: 'plain', page: 'index.html', statics: '.', out: '.', build: null, quick: true },
  {
    name: 'eleventy',
    page: 'index.md',
    statics: '.',
    out: '_site',
    build: ['npx', 'eleventy', '--quiet'],
    quick: true,
  },
  {
    name: 'astro',
    page: 'src/pages/notes.md',
    statics: 'public',
    out: 'dist',
    build: ['npx', 'astro', 'build', '--silent'],
    opens: ['index.html', 'notes.html'],
  },
  {
    name: 'vitepress',
    page: 'index.md',
    own: 'scripts are forbidden in its Markdown',
    statics: 'public',
    out: '.vitepress/dist',
    build: ['npx', 'vitepress', 'build'],
    ownScripts: true,
  },
  {
    name: 'hugo',
    page: 'content/_index.md',
    own: 'it drops raw HTML; the shortcode writes the snippet',
    statics: 'static',
    out: 'public',
    build: ['hugo', '--quiet'],
    apt: 'hugo',
  },
  {
    name: 'jekyll',
    page: 'index.md',
    statics: '.',
    out: '_site',
    build: ['jekyll', 'build', '--quiet'],
    apt: 'jekyll',
  },
  {
    name: 'mkdocs',
    page: 'docs/index.md',
    statics: 'docs',
    out: 'site',
    build: ['mkdocs', 'build', '--quiet'],
    apt: 'mkdocs',
    ownScripts: true,
  },
  {
    name: 'sphinx',
    page: 'index.rst',
    statics: 'site',
    out: '_build',
    build: ['sphinx-build', '-q', '-b', 'html', '.', '_build'],
    apt: 'python3-sphinx',
    ownScripts: true,
  },
];

const HERE = import.meta.dirname;
const WORK = resolve('.cache/hosts');

/** Copies a host's sources to where it is built, installs what it needs and builds it. */
async function buildHost(host: Host): Promise<string> {
  const folder = join(WORK, host.name);
  const out = join(folder, host.out);
  if (host.out !== '.') await rm(out, { recursive: true, force: true });
  await cp(join(HERE, host.name), folder, { recursive: true });
  await writeGuest(join(folder, host.statics, 'detente'));
  if (existsSync(join(folder, 'package.json')) && !existsSync(join(folder, 'node_modules'))) {
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  }
  if (host.build) run(host.build[0], host.build.slice(1), folder);
  return out;
}

function run(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

/** What is wrong with a built page, as its readers meet it. */
async function faultsOf(browser: Browser, url: string, { ownScripts }: Host): Promise<string[]> {
  const faults: string[] = [];
  const { page, errors, reports } = await open(browser, url);
  await drawn(page).catch(() => faults.push('the timeline is not drawn'));
  const seen = await page.evaluate(() => {
    const timeline = document.querySelector('detente-timeline');
    return {
      events: timeline?.shadowRoot?.querySelectorAll('[data-event-id]').length ?? 0,
      fallback: timeline?.querySelectorAll('ol > li').length ?? 0,
      height: timeline?.getBoundingClientRect().height ?? 0,
    };
  });
  if (seen.events !== fixtureList().events.length) faults.push(`${seen.events} events are drawn`);
  if (seen.fallback !== 2) faults.push('the fallback list was thrown out of the element');
  if (seen.height !== 560) faults.push(`the height is ${seen.height}, not 560`);
  faults.push(...errors.filter((error) => !ownScripts || error.includes('/detente/')), ...reports);
  await page.context().close();
  const silent = await open(browser, url, { javaScriptEnabled: false });
  if (!(await silent.page.getByText('16 June 2021').isVisible()))
    faults.push('without scripts nothing is shown');
  await silent.page.context().close();
  return faults;
}

async function tryHost(host: Host, browser: Browser): Promise<string[]> {
  const faults = await snippetFaults(host);
  const server = await serve(await buildHost(host), {
    headers: host.ownScripts ? {} : { 'content-security-policy': STRICT_CSP },
  });
  for (const name of host.opens ?? ['index.html']) {
    faults.push(...(await faultsOf(browser, server.url + name, host)).map((fault) => `${name}: ${fault}`));
  }
  await server.close();
  return faults;
}

/** The examples must not drift from the snippet that the documentation shows. */
async function snippetFaults(host: Host): Promise<string[]> {
  if (host.own) return [];
  const flat = (text: string): string => text.replace(/^\s+/gm, '').trim();
  const snippet = flat(await readFile(join(HERE, 'snippet.html'), 'utf8'));
  const page = flat(await readFile(join(HERE, host.name, host.page), 'utf8'));
  return page.includes(snippet) ? [] : [`${host.page} does not hold the words of snippet.html`];
}

/** Whether a host can be tried without a long installation. */
function isQuick(host: Host): boolean {
  return host.quick === true || (host.apt !== undefined && host.build !== null && has(host.build[0]));
}

/** Whether a host's generator is there, installing it where that is allowed. */
function ready({ build, apt }: Host): boolean {
  if (!build || !apt || has(build[0])) return true;
  if (process.getuid?.() !== 0 || !has('apt-get')) return false;
  console.log(`Installing ${apt}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', apt], { env, timeout: 600_000 });
  return has(build[0]);
}

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--quick');
const unknown = wanted.filter((name) => !HOSTS.some((host) => host.name === name));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected ${HOSTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
await mkdir(WORK, { recursive: true });
const browser = await launch();
let failed = false;
const chosen = HOSTS.filter((host) => wanted.length === 0 || wanted.includes(host.name));
for (const host of chosen.filter((each) => !quick || isQuick(each))) {
  const began = performance.now();
  if (!ready(host)) {
    console.log(`-  ${host.name}: its generator is not here; apt-get install ${host.apt ?? ''}`);
    continue;
  }
  const faults = await tryHost(host, browser).catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${faults.length === 0 ? 'ok' : 'no'} ${host.name} (${seconds} s)${host.own ? `: ${host.own}` : ''}`,
  );
  for (const fault of faults) console.log(`   ${fault}`);
  failed ||= faults.length > 0;
}
await browser.close();
process.exit(failed ? 1 : 0);
