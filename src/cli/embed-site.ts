import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventList } from '../model/event.ts';
import { fillEmbedPage } from './embed-page.ts';
import { pictureOf } from './picture.ts';

const TEMPLATES = 'src/ui/embed';

/** The size of the frame that `oembed.json` proposes. CSS pixels. */
const WIDTH = 720;
const HEIGHT = 560;

/** Puts the page for frames and its style beside a built element. @param folder the site, for instance `dist` */
export async function placeEmbedPage(folder: string): Promise<void> {
  await copyFile(join(TEMPLATES, 'embed.html'), join(folder, 'embed.html'));
  await copyFile(join(TEMPLATES, 'frame.css'), join(folder, 'embed/frame.css'));
  await copyFile(join(TEMPLATES, 'detente.css'), join(folder, 'embed/detente.css'));
}

/**
 * Writes what a site offers to other pages from the list it holds: `embed.html` with the list inside, the picture
 * `embed/timeline.svg` and `embed/oembed.json`. Writing again after the list has changed replaces what was there.
 * @param folder a built site with `events.json`, `embed.html` and the articles the list names
 * @param site the address the site will have, with a final slash; '' when it is not known: addresses stay relative
 */
export async function writeEmbedSite(folder: string, site: string): Promise<void> {
  const list = JSON.parse(await readFile(join(folder, 'events.json'), 'utf8')) as EventList;
  const texts: Record<string, string> = {};
  for (const { source } of list.articles) texts[source] = await readFile(join(folder, source), 'utf8');
  const page = join(folder, 'embed.html');
  await writeFile(page, fillEmbedPage(await readFile(page, 'utf8'), list, texts));
  await writeFile(join(folder, 'embed/timeline.svg'), pictureOf(list, 'en'));
  await writeFile(join(folder, 'embed/oembed.json'), `${JSON.stringify(oembed(site), null, 2)}\n`);
}

/** The answer a provider of oEmbed would give for the page. Source: oEmbed 1.0, section 2.3.4.4 (rich). */
export function oembed(site: string): object {
  const frame = `<iframe src="${site}embed.html?height=${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" title="Détente" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: 'Détente',
    provider_name: 'Détente',
    ...(site && { provider_url: site }),
    width: WIDTH,
    height: HEIGHT,
    html: frame,
    thumbnail_url: `${site}embed/timeline.svg`,
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  };
}
