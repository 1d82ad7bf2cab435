import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeGuest } from '../e2e/embed-site.ts';
import type { Host } from './hosts.ts';
import { writePasted } from './pasted.ts';

const HERE = import.meta.dirname;
const WORK = resolve('.cache/hosts');

/** Where a host's site will be once it is built. */
export function siteOf({ name, out }: Host): string {
  return join(WORK, name, out);
}

/**
 * Copies a host's sources to where it is built, adds the guest and a page of pasted markup, and builds.
 * @param url the address the site will be served from
 */
export async function buildHost(host: Host, url: string): Promise<void> {
  const folder = join(WORK, host.name);
  if (host.out !== '.') await rm(siteOf(host), { recursive: true, force: true });
  await cp(join(HERE, host.name), folder, { recursive: true });
  await writeGuest(join(folder, host.statics, 'detente'));
  await writePasted(host, folder, `${url}detente/`);
  if (host.build) run(host.build[0], host.build.slice(1), folder);
}

/** The examples must not drift from the snippet that the documentation shows. */
export async function snippetFaults(host: Host): Promise<string[]> {
  if (host.own) return [];
  const flat = (text: string): string => text.replace(/^\s+/gm, '').trim();
  const snippet = flat(await readFile(join(HERE, 'snippet.html'), 'utf8'));
  const page = flat(await readFile(join(HERE, host.name, host.page), 'utf8'));
  return page.includes(snippet) ? [] : [`${host.page} does not hold the words of snippet.html`];
}

/** Sees to it that a host's generator is there. @returns what to do by hand where that is not allowed or fails */
export async function prepare({ name, build, apt }: Host): Promise<string | null> {
  if (existsSync(join(HERE, name, 'package.json'))) return installPackages(name);
  if (!build || !apt || has(build[0])) return null;
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.log(`Installing ${apt}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', apt], { env, timeout: 600_000 });
  }
  return has(build[0]) ? null : `apt-get install ${apt}`;
}

/** Installs what a host's package.json names, again when that has changed. */
export async function installPackages(name: string): Promise<string | null> {
  const folder = join(WORK, name);
  const installed = join(folder, 'node_modules/.installed');
  const wanted = await readFile(join(HERE, name, 'package.json'), 'utf8');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === wanted) return null;
  await rm(folder, { recursive: true, force: true });
  await cp(join(HERE, name), folder, { recursive: true });
  const locked = existsSync(join(folder, 'package-lock.json'));
  const how = locked ? ['ci'] : ['install', '--no-package-lock'];
  try {
    run('npm', [...how, '--no-audit', '--no-fund', '--loglevel=error'], folder);
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, 3).join(' ');
  }
  await cp(join(folder, 'package.json'), installed);
  return null;
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

function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
