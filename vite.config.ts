import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { embedEnvironments, embedPlugins } from './src/cli/vite-embed.ts';

// Svelte's browser build, also under Vitest.
const resolve = process.env['VITEST'] ? { conditions: ['browser'] } : {};

export default defineConfig({
  // Every address in the build is relative: it works from any folder of any host.
  base: './',
  plugins: [svelte(), embedPlugins()],
  environments: embedEnvironments(),
  resolve,
  // Fonts stay files: a strict policy forbids data: addresses.
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/hosts/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // One browser at a time: two pages on two cores disturb each other's timing.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
