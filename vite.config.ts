import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { detente } from './src/cli/vite.ts';
import { benchPage, pageEnvironment } from './src/cli/vite-bench.ts';
import { embedEnvironments, embedPlugins } from './src/cli/vite-embed.ts';
import { staticPages } from './src/cli/vite-page.ts';

// Svelte's browser build, also under Vitest.
const testing = process.env['VITEST'] !== undefined;
const resolve = testing ? { conditions: ['browser'] } : {};

export default defineConfig({
  // Every address in the build is relative: it works from any folder of any host.
  base: './',
  // Pages, not one application: what is not there answers 404, as on any host, and not with the page.
  appType: 'mpa',
  plugins: [
    testing ? [] : detente(),
    svelte({ configFile: false }),
    staticPages(),
    benchPage(),
    embedPlugins(),
  ],
  environments: { ...pageEnvironment(), ...embedEnvironments() },
  builder: {
    // The page first: the embed's pages hold its list.
    buildApp: async (builder) => {
      const { client, embed, embedClassic } = builder.environments;
      for (const environment of [client, embed, embedClassic]) {
        if (environment) await builder.build(environment);
      }
    },
  },
  resolve,
  // Fonts stay files: a strict policy forbids data: addresses.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Which plugin takes how long is nothing a newcomer has to read about.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/hosts/**'],
          // Properties take their time on a busy machine: only what hangs is to fail here.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // Pages wait more than they work; more of them at a time would wait for each other.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Waiting for a page ends when it is there, not when a busy machine has had a second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
