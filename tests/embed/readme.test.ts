import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

test('the README shows the element as the example sites are tested with it', () => {
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
  const snippet = readFileSync(resolve(ROOT, 'tests/hosts/snippet.html'), 'utf8').trim();
  const shown = [...readme.matchAll(/```html\n([^]*?)\n```/g)].map(([, text]) => text!);
  expect(shown.filter((text) => text.includes('<detente-timeline')).every((text) => text === snippet)).toBe(
    true,
  );
});
