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

/** The first browsers with `light-dark()`, which must reach them as it is: a translated one asks the system. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5'];

const SOURCE = 'src/ui/embed';
/** What D3 calls while its modules load. The results are only values: those that nobody uses may go. */
const D3_PURE = [
  'timeInterval',
  'ticker',
  'timeWeekday',
  'utcWeekday',
  'bisector',
  'custom',
  'poly',
  'back',
  'elastic',
];

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
          cssTarget: CSS_TARGET,
          rolldownOptions: {
            input: 'src/embed.ts',
            // A classic script hands out nothing: its element is its only way in.
            preserveEntrySignatures: format === 'es' ? 'strict' : false,
            treeshake: { manualPureFunctions: D3_PURE },
            output: {
              format,
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
 * dark come from the place the element stands in, so the rules for the system's preference go. What a reader forces stays forced.
 */
export function scopeTokens(css: string): string {
  return css
    .replace(/@media[^{]*prefers-color-scheme[^{]*\{\s*:root[^{]*\{[^}]*\}\s*\}/g, '')
    .replaceAll(':root', '.detente')
    .replace(
      /--([\w-]+):(?!\s*(?:Canvas|CanvasText|GrayText|Highlight);)\s*([^;]+);/g,
      '--$1: var(--detente-$1, $2);',
    );
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
    const used = withoutUnused(css, file.code);
    file.code = file.code.replace(PLACEHOLDER, () => JSON.stringify(used));
  }
}

/** Leaves out the custom properties that no rule reads and the script does not name (it reads some by their name alone). */
function withoutUnused(css: string, code: string): string {
  const kept = css.replace(/--([\w-]+):[^;}]*;?/g, (declaration, name: string) => {
    const read = css.includes(`var(--${name})`) || css.includes(`var(--${name},`) || code.includes(name);
    return read ? declaration : '';
  });
  // What was left out may have been the only reader of something else.
  return kept === css ? css : withoutUnused(kept, code);
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
  interface HTMLElementEventMap extends DetenteTimelineEvents {}
}
`;
}
