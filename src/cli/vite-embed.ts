import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import ts from 'typescript';
import type { EnvironmentOptions, HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { placeEmbedPage, writeEmbedSite } from './embed-site.ts';

/** The builds of the element, by the name of their environment. */
const FORMATS = { embed: 'es', embedClassic: 'iife' } as const;

/** Small classic scripts that stand alone: what runs in `embed.html`, and what pages that frame it add. */
const SCRIPTS = ['frame', 'host'] as const;

const OEMBED: HtmlTagDescriptor = {
  tag: 'link',
  attrs: { rel: 'alternate', type: 'application/json+oembed', href: './embed/oembed.json', title: 'Détente' },
  injectTo: 'head',
};

const SOURCE = 'src/ui/embed';
/** Svelte's runtime: what a build does not use of it may go, also where a module does something on loading. */
const SVELTE_CLIENT = /\/svelte\/src\/internal\/client\//;
const SVELTE_MOUNT = /\/svelte\/src\/internal\/client\/render\.js/;
const PLACEHOLDER = /(["'`])__EMBED_CSS__\1/;

/**
 * Two environments that build the element to `dist/embed/`: `detente.js` (module) and `detente.iife.js` (classic).
 * Not Vite's library mode: that keeps the whitespace of modules.
 */
export function embedEnvironments(): Record<string, EnvironmentOptions> {
  return Object.fromEntries(
    Object.entries(FORMATS).map(([name, format]) => [
      name,
      {
        consumer: 'client',
        build: {
          outDir: 'dist/embed',
          emptyOutDir: false,
          copyPublicDir: false,
          cssCodeSplit: false,
          rolldownOptions: {
            input: 'src/embed.ts',
            preserveEntrySignatures: 'strict',
            treeshake: { moduleSideEffects: (id) => !SVELTE_CLIENT.test(id) },
            output: {
              format,
              name: 'Detente',
              entryFileNames: format === 'es' ? 'detente.js' : 'detente.iife.js',
            },
          },
        },
      } satisfies EnvironmentOptions,
    ]),
  );
}

/** What the element's builds need beyond Vite: styles as text, types, and the small scripts beside it. */
export function embedPlugins(): Plugin[] {
  const here = ({ name }: { name: string }): boolean => name in FORMATS;
  return [
    {
      name: 'detente:embed-tokens',
      enforce: 'pre',
      applyToEnvironment: here,
      transform: (code, id) =>
        id.includes('styles/tokens.css') ? { code: scopeTokens(code), map: null } : null,
    },
    {
      name: 'detente:embed-listeners',
      applyToEnvironment: here,
      transform: (code, id) => (SVELTE_MOUNT.test(id) ? { code: listenInside(code), map: null } : null),
    },
    {
      name: 'detente:embed-styles',
      enforce: 'post',
      applyToEnvironment: here,
      generateBundle: {
        order: 'post',
        handler: (_, bundle) => {
          inlineStyles(bundle);
        },
      },
    },
    {
      name: 'detente:embed-beside',
      applyToEnvironment: ({ name }) => name === 'embed',
      async generateBundle() {
        for (const script of SCRIPTS) {
          const code = await readFile(`${SOURCE}/${script}.ts`, 'utf8');
          const { code: source } = await transform(code, { loader: 'ts', format: 'iife', target: 'es2022' });
          this.emitFile({ type: 'asset', fileName: `${script}.js`, source });
        }
        this.emitFile({ type: 'asset', fileName: 'detente.d.ts', source: await declarations() });
      },
    },
    {
      name: 'detente:embed-pages',
      // In the static page, since those who look for it run no scripts.
      transformIndexHtml: (_, { path }) => (path.endsWith('/index.html') ? [OEMBED] : []),
      buildApp: {
        order: 'post',
        async handler({ config }) {
          const folder = config.build.outDir;
          await placeEmbedPage(folder);
          if (existsSync(`${folder}/events.json`))
            await writeEmbedSite(folder, process.env['DETENTE_SITE'] ?? '');
          else config.logger.warn(`There is no ${folder}/events.json: embed.html stays without a list`);
        },
      },
    },
  ];
}

/**
 * The page's tokens as the element's own. Each may be set from outside, `--paper` as `--detente-paper`; light and
 * dark come from the place the element stands in, so the rules for the system's preference go.
 */
export function scopeTokens(css: string): string {
  return css
    .replace(/@media[^{]*prefers-color-scheme[^{]*\{\s*:root[^{]*\{[^}]*\}\s*\}/g, '')
    .replaceAll(':root', '.detente')
    .replace(/--([\w-]+):\s*([^;]+);/g, '--$1: var(--detente-$1, $2);');
}

/**
 * Svelte listens for delegated events on the mounted root and on the document, for content that was moved away.
 * Nothing of the element ever leaves its shadow root, and a guest hangs nothing on its host's document.
 */
export function listenInside(code: string): string {
  const both = '[target, document]';
  if (!code.includes(both)) throw new Error(`Unexpected mount of Svelte, expected listeners on ${both}`);
  return code.replaceAll(both, '[target]');
}

/** Moves the text of every emitted style sheet into the script that adopts it. */
function inlineStyles(bundle: Rolldown.OutputBundle): void {
  let css = '';
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== 'asset' || !name.endsWith('.css')) continue;
    css += String(file.source);
    Reflect.deleteProperty(bundle, name);
  }
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    if (!css || !PLACEHOLDER.test(file.code))
      throw new Error('Unexpected build of the element, expected styles to inline');
    file.code = file.code.replace(PLACEHOLDER, () => JSON.stringify(css));
  }
}

/** `detente.d.ts`: the element's own words about itself, and what the module exports. */
async function declarations(): Promise<string> {
  const source = await readFile(`${SOURCE}/api.ts`, 'utf8');
  const { outputText } = ts.transpileDeclaration(source, {
    fileName: 'api.ts',
    compilerOptions: { strict: true },
  });
  return `${outputText}
/** The element's class. Loading the module defines \`<detente-timeline>\` unless a page already has one. */
export declare const DetenteTimeline: { new (): DetenteTimelineElement; readonly prototype: DetenteTimelineElement };

declare global {
  interface HTMLElementTagNameMap {
    'detente-timeline': DetenteTimelineElement;
  }
  interface HTMLElementEventMap extends DetenteTimelineEvents {}
}
`;
}
