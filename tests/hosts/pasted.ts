import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { EventList } from '../../src/model/event.ts';
import { SNIPPET_FORMS, snippetOf } from '../../src/ui/embed/snippet.ts';
import { drawn, open } from '../e2e/embed-site.ts';
import { fixtureList } from '../fixtures/events.ts';
import type { Host } from './hosts.ts';

/** A title with everything that Markdown, templates and HTML take for their own. */
const SLY = '</script> {{ title }} {% raw %} *a* _b_ `c` [d](e) &amp; "f" $& <i>';

/** The list of the guest, one title in it sly. */
function slyList(): EventList {
  const list = fixtureList();
  const [first, ...rest] = list.events;
  return { ...list, events: [{ ...first!, title: { ar: SLY, en: SLY, ru: SLY } }, ...rest] };
}

/**
 * Writes a page that holds all the markup the embed dialog hands out, live and frozen.
 * @param folder where the site is built
 * @param site the address that the markup points at: the guest's files
 */
export async function writePasted({ pasted, statics }: Host, folder: string, site: string): Promise<void> {
  const { file, beside, forms = SNIPPET_FORMS, head = '', indent = '' } = pasted;
  const options = { lang: 'en', from: null, to: null, selected: null, height: 480 } as const;
  const snippets = forms.flatMap((form) =>
    [false, true].map((frozen) => snippetOf({ ...options, form, frozen }, slyList(), site)),
  );
  const body = snippets.join('\n\n').replace(/^(?=.)/gm, indent);
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${head}${body}\n`);
  // A frozen picture is a file that the page keeps itself.
  await cp(join(folder, statics, 'detente/embed/timeline.svg'), join(folder, beside, 'timeline.svg'));
}

/** What is wrong with the page that `writePasted` wrote, once it is built. */
export async function pastedFaults(browser: Browser, url: string, { pasted }: Host): Promise<string[]> {
  const forms = pasted.forms ?? SNIPPET_FORMS;
  const faults: string[] = [];
  const { page } = await open(browser, url, { viewport: { width: 1200, height: 900 } });
  const timelines = forms.includes('element') ? 2 : 0;
  await drawn(page, timelines).catch(() => faults.push('the pasted elements are not drawn'));
  const seen = await page.evaluate(() => ({
    titles: [...document.querySelectorAll('detente-timeline')].map(
      ({ shadowRoot }) => shadowRoot?.querySelector('.name')?.textContent,
    ),
    fallbacks: [...document.querySelectorAll('detente-timeline')].map(
      (timeline) => timeline.querySelector('li a')?.textContent,
    ),
  }));
  const [live, frozen] = seen.titles;
  if (timelines && live !== fixtureList().events[0]!.title.en) faults.push(`the live element says «${live}»`);
  if (timelines && frozen !== SLY) faults.push(`the frozen element says «${frozen}»`);
  for (const title of seen.fallbacks) if (title !== SLY) faults.push(`a fallback says «${title}»`);
  if (forms.includes('frame')) {
    const marks = page.locator('iframe').first().contentFrame().locator('[data-event-id]');
    await marks
      .first()
      .waitFor({ state: 'attached', timeout: 10_000 })
      .catch(() => faults.push('the pasted frame is empty'));
  }
  const pictures = page.locator('img[alt="Détente"]');
  if ((await pictures.count()) !== 2) faults.push(`${await pictures.count()} pictures, expected 2`);
  for (const picture of await pictures.all()) {
    const width = await picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    if (width !== 720) faults.push(`a pasted picture is ${width} wide`);
  }
  await page.context().close();
  return faults.map((fault) => `${pasted.opens}: ${fault}`);
}
