import type { EnvironmentOptions, Plugin } from 'vite';

const SOURCE = 'src/bench.html';

/** The page's own environment builds the bench page too: the timeline as users get it, with any list. */
export function pageEnvironment(): Record<'client', EnvironmentOptions> {
  return { client: { build: { rolldownOptions: { input: ['index.html', SOURCE] } } } };
}

/** Puts `bench.html` beside the page: sources lie in `src`, pages at the top of the build. */
export function benchPage(): Plugin {
  return {
    name: 'detente-bench',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle[SOURCE];
        if (page?.type !== 'asset') return;
        const source = String(page.source).replaceAll('="../', '="./');
        Reflect.deleteProperty(bundle, SOURCE);
        this.emitFile({ type: 'asset', fileName: 'bench.html', source });
      },
    },
  };
}
