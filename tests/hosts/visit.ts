import type { Browser, Page } from 'playwright-core';
import { drawn, open } from '../e2e/embed-site.ts';
import { fixtureList } from '../fixtures/events.ts';
import type { Host } from './hosts.ts';

const WHEEL = 600;
const VIEWPORT = { width: 1280, height: 800 };

/** What is wrong with a built page, as its readers meet it. */
export async function faultsOf(browser: Browser, url: string, host: Host): Promise<string[]> {
  const faults: string[] = [];
  const { page, errors, reports } = await open(browser, url, { viewport: VIEWPORT }, late);
  await drawn(page).catch(() => faults.push('the timeline is not drawn'));
  faults.push(...(await shapeFaults(page)), ...(await shiftFaults(page)));
  faults.push(...(await openingFaults(page)), ...(await wheelFaults(page)));
  const ours = (text: string): boolean => !host.ownScripts || text.includes('/detente/');
  faults.push(...errors.filter(ours), ...reports.filter(ours));
  await page.context().close();
  const silent = await open(browser, url, { javaScriptEnabled: false });
  const listed = await silent.page.locator('detente-timeline li:visible').count();
  if (listed !== 2) faults.push(`without scripts ${listed} lines are shown, expected 2`);
  await silent.page.context().close();
  return faults;
}

/** Holds the script back until the page is painted with its own fonts: only then can the timeline move anything. */
async function late(page: Page): Promise<void> {
  await page.route(/detente\/embed\/detente[.\w]*js$/, async (route) => {
    // Deferred scripts, ours among them, run after the page has become interactive.
    await page.waitForFunction(() => document.readyState !== 'loading');
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.waitForTimeout(400);
    await route.continue();
  });
}

async function shapeFaults(page: Page): Promise<string[]> {
  const { events, fallback, height } = await page.evaluate(() => {
    const timeline = document.querySelector('detente-timeline');
    return {
      events: timeline?.shadowRoot?.querySelectorAll('[data-event-id]').length ?? 0,
      fallback: timeline?.querySelectorAll('ol > li').length ?? 0,
      height: timeline?.getBoundingClientRect().height ?? 0,
    };
  });
  return [
    ...(events === fixtureList().events.length ? [] : [`${events} events are drawn`]),
    ...(fallback === 2 ? [] : ['the fallback list was thrown out of the element']),
    ...(height === 560 ? [] : [`the height is ${height}, expected 560`]),
  ];
}

/** What moved on the page when the timeline arrived. What moved before (a theme's own fonts) is not its fault. */
async function shiftFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };
        const loads = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const arrival = loads.find(({ name }) => /detente[.\w]*js$/.test(name))?.responseEnd ?? 0;
        new PerformanceObserver((list) => {
          const shifts = (list.getEntries() as Shift[]).filter(({ startTime }) => startTime >= arrival);
          done(
            shifts.map(({ value, sources }) => {
              const moved = sources.map(({ node }) => node?.nodeName.toLowerCase() ?? '?');
              return `${moved.join(', ')} moved by ${value.toFixed(4)} when the timeline arrived`;
            }),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        // Without a shift the observer is never called.
        setTimeout(done, 300, []);
      }),
  );
}

/** Opens the first event from the keyboard and compares the excerpt with the list. */
async function openingFaults(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: /^Time axis/ }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const { selected, excerpt } = await page.evaluate(() => {
    const timeline = document.querySelector('detente-timeline');
    return {
      selected: timeline?.selected,
      excerpt: timeline?.shadowRoot?.querySelector('[part="excerpt"] mark')?.textContent,
    };
  });
  const event = fixtureList().events.find(({ id }) => id === selected);
  if (!event) return ['the first event does not open'];
  return event.mentions[0]?.exact === excerpt ? [] : [`${event.id} opens the excerpt «${excerpt}»`];
}

/** A plain wheel over the timeline scrolls the page, all of it. */
async function wheelFaults(page: Page): Promise<string[]> {
  const at = await page.evaluate(() => {
    const room = document.createElement('div');
    room.style.height = '3000px';
    document.body.append(room);
    document.querySelector('detente-timeline')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return scrollY;
  });
  const box = await page.locator('detente-timeline').boundingBox();
  if (!box) return ['the timeline has no box'];
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let done = 0; done < WHEEL; done += 100) await page.mouse.wheel(0, 100);
  const moved = await page
    .waitForFunction((goal) => scrollY === goal, at + WHEEL, { timeout: 3000 })
    .then(
      () => WHEEL,
      () => page.evaluate((from) => scrollY - from, at),
    );
  return moved === WHEEL ? [] : [`the wheel moved the page by ${moved} px, expected ${WHEEL}`];
}
