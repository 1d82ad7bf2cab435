import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Which top-level folders of src each folder may import. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  extract: ['extract', 'model'],
  timeline: ['timeline', 'model'],
  ui: ['ui', 'timeline', 'model'],
  cli: ['cli', 'extract', 'model'],
  // The entries put the parts together for the browser.
  '.': ['.', 'ui', 'timeline', 'model'],
};

/** Modules that would tie the pure core to a machine. */
const CORE_FORBIDDEN = /^(node:|fs$|path$|crypto$|svelte|d3(?!-dsv)|jsdom)/;
const CORE_FORBIDDEN_TEXT = /\b(Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale\w+|Intl\.)/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|svelte|mjs)$/.test(name))
  .map((name) => join(SRC, name));

const importsOf = new Map(files.map((file) => [file, readImports(file)]));

function readImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|import\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2]!);
}

function folderOf(file: string): string {
  const [first, ...rest] = relative(SRC, file).split('/');
  return rest.length === 0 ? '.' : first!;
}

function localTargets(file: string): string[] {
  return importsOf
    .get(file)!
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name.replace(/\?.*$/, '')))
    .filter((target) => importsOf.has(target));
}

describe('imports', () => {
  test('every folder of src imports only the folders below it', () => {
    const wrong = files.flatMap((file) =>
      localTargets(file)
        .filter((target) => !ALLOWED[folderOf(file)]?.includes(folderOf(target)))
        .map((target) => `${relative(SRC, file)} imports ${relative(SRC, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no chain of imports leads back to its start', () => {
    expect(findCycle()).toBeNull();
  });

  test('the core has no clock, randomness, locale, file system or DOM library', () => {
    const core = files.filter((file) => ['model', 'extract'].includes(folderOf(file)));
    const wrong = core.flatMap((file) => [
      ...importsOf
        .get(file)!
        .filter((name) => CORE_FORBIDDEN.test(name))
        .map((name) => `${relative(SRC, file)}: ${name}`),
      ...(CORE_FORBIDDEN_TEXT.exec(withoutComments(readFileSync(file, 'utf8')))
        ? [`${relative(SRC, file)}: clock or locale`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}

/** The first import cycle as a readable chain, or null. */
function findCycle(): string | null {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): string | null => {
    if (state.get(file) === 'done') return null;
    if (state.get(file) === 'open') {
      return [...path.slice(path.indexOf(file)), file].map((name) => relative(SRC, name)).join(' → ');
    }
    state.set(file, 'open');
    path.push(file);
    for (const target of localTargets(file)) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return null;
  };
  for (const file of files) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
