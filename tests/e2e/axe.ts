import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe objects to in a page, a line each; the page must have been opened with its policy set aside, since axe is put into it.
 * @param selector the element that is looked at; the whole page when left out
 */
export async function objections(page: Page, selector?: string): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (where) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: Element | Document) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(where === null ? document : document.querySelector(where)!);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, selector ?? null);
}
