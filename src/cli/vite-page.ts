import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { fillPage, PAGE_OF } from '../model/formats/html.ts';
import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { readEventList } from '../model/read-list.ts';

/**
 * What the page may load: its own files, and blobs it makes itself for downloads. No inline script or style,
 * and no HTML strings but those Svelte's own policy vouches for.
 */
const POLICY =
  "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types svelte-trusted-html";

/**
 * The letters of the first paint, by what their files are called. Nothing else is hinted at: the program and its
 * list are asked for once the words stand, so that they do not stand in the words' way.
 */
const FONTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['ibm-plex-sans-latin'],
  ar: ['ibm-plex-sans-arabic-arabic-400', 'ibm-plex-sans-arabic-arabic-600'],
  ru: ['ibm-plex-sans-cyrillic', 'ibm-plex-sans-latin'],
};

function fontsOf(bundle: Rolldown.OutputBundle, lang: Language): string {
  const files = Object.keys(bundle).filter((name) => FONTS[lang].some((font) => name.includes(font)));
  return files
    .map((name) => `    <link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">\n`)
    .join('');
}

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
              `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
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
          const head = `${fontsOf(bundle, lang)}  </head>`;
          const source = fillPage(template.replace('  </head>', head), list, lang);
          if (PAGE_OF[lang] === 'index.html') page.source = source;
          else this.emitFile({ type: 'asset', fileName: PAGE_OF[lang], source });
        }
      },
    },
  };
}
