import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fillPage, PAGE_OF } from '../model/formats/html.ts';
import { LANGUAGES } from '../model/language.ts';
import { readEventList } from '../model/read-list.ts';

/**
 * What the page may load: its own files, and blobs it makes itself for downloads. No inline script or style,
 * and no HTML strings but those Svelte's own policy vouches for.
 */
const POLICY =
  "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

/** The list is fetched beside the script, not after it. */
const PRELOAD = '<link rel="preload" href="./events.json" as="fetch" crossorigin />';

/** Writes the whole event list into the page, once a language, so that it reads without JavaScript. */
export function staticPages(): Plugin {
  let publicDir = 'public';
  return {
    name: 'detente-pages',
    apply: 'build',
    configResolved(config) {
      ({ publicDir } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path.endsWith('/index.html')
          ? html.replace(
              '<meta charset="utf-8" />',
              `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />\n    ${PRELOAD}`,
            )
          : html,
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const json = await readFile(join(publicDir, 'events.json'), 'utf8').catch(() => null);
        if (json === null) {
          this.warn('Unexpected public folder without events.json: the page has no list without JavaScript');
          return;
        }
        const { list, messages } = readEventList(JSON.parse(json));
        if (list === null) {
          this.error(messages.map(({ path, text }) => `events.json: ${path} ${text}`).join('\n'));
        }
        const template = String(page.source);
        for (const lang of LANGUAGES) {
          const source = fillPage(template, list, lang);
          if (PAGE_OF[lang] === 'index.html') page.source = source;
          else this.emitFile({ type: 'asset', fileName: PAGE_OF[lang], source });
        }
      },
    },
  };
}
