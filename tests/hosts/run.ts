import type { Browser } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import { STRICT_CSP, serve } from '../e2e/server.ts';
import { buildHost, prepare, siteOf, snippetFaults } from './build.ts';
import { HOSTS } from './hosts.ts';
import type { Host } from './hosts.ts';
import { pastedFaults } from './pasted.ts';
import { faultsOf } from './visit.ts';

/**
 * Builds an example site with each real generator, opens it in a real browser, and looks at what its readers get.
 *
 *     npm run hosts                  all of them
 *     npm run hosts -- plain hugo    some
 *     npm run hosts -- --quick       those whose generator is here in seconds, as in `npm test`
 *
 * Generators from npm are installed into `.cache/hosts/`; those of Debian with apt-get, when this runs as root.
 */
async function tryHost(host: Host, browser: Browser): Promise<string[]> {
  const faults = await snippetFaults(host);
  // Themes that a strict policy would break are watched, not stopped.
  const policy = `content-security-policy${host.ownScripts ? '-report-only' : ''}`;
  const server = await serve(siteOf(host), { headers: { [policy]: STRICT_CSP } });
  try {
    await buildHost(host, server.url);
    for (const name of host.opens ?? ['index.html']) {
      const found = await faultsOf(browser, server.url + name, host);
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    faults.push(...(await pastedFaults(browser, server.url + host.pasted.opens, host)));
  } finally {
    await server.close();
  }
  return faults;
}

/** Tries one host and says how it went. @returns whether it is as it should be, or could not be tried */
async function report(host: Host, browser: Browser, quick: boolean): Promise<boolean> {
  const began = performance.now();
  const missing = await prepare(host);
  if (missing !== null) {
    console.log(`-  ${host.name}: its generator is not here; ${missing}`);
    return quick;
  }
  const faults = await tryHost(host, browser).catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const note = host.own ? `: ${host.own}` : '';
  console.log(`${faults.length === 0 ? 'ok' : 'no'} ${host.name} (${seconds} s)${note}`);
  for (const fault of faults) console.log(`   ${fault}`);
  return faults.length === 0;
}

const quick = process.argv.includes('--quick');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--quick');
const unknown = wanted.filter((name) => !HOSTS.some((host) => host.name === name));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected ${HOSTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const chosen = HOSTS.filter((host) => wanted.length === 0 || wanted.includes(host.name));
const browser = await launch();
let good = true;
for (const host of chosen.filter((each) => !quick || each.quick)) {
  good = (await report(host, browser, quick)) && good;
}
await browser.close();
process.exit(good ? 0 : 1);
