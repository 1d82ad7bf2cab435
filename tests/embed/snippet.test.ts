import { describe, expect, test } from 'vitest';
import { SNIPPET_FORMS, frameUrl, snippetOf } from '../../src/ui/embed/snippet.ts';
import type { SnippetChoice } from '../../src/ui/embed/snippet.ts';
import { fixtureList } from '../fixtures/events.ts';

const LIST = fixtureList();
const SITE = 'https://example.org/some/where/';
const CHOICE: SnippetChoice = {
  form: 'element',
  frozen: false,
  lang: 'ar',
  from: '2018-01-01',
  to: null,
  selected: null,
  height: 560,
};

describe('the markup to paste', () => {
  test.each(SNIPPET_FORMS.flatMap((form) => [true, false].map((frozen) => [form, frozen] as const)))(
    'survives Markdown: %s (frozen: %s) begins with a block and has no blank line',
    (form, frozen) => {
      const lines = snippetOf({ ...CHOICE, form, frozen }, LIST, SITE).split('\n');
      expect(lines[0]).toBe('<div>');
      expect(lines.at(-1)).toBe('</div>');
      expect(lines.filter((line) => line.trim() === '')).toEqual([]);
    },
  );

  test('carries only the options that were chosen', () => {
    expect(snippetOf(CHOICE, LIST, SITE)).toContain(
      '<detente-timeline src="https://example.org/some/where/events.json" lang="ar" from="2018-01-01" height="560">',
    );
    expect(frameUrl(CHOICE, SITE)).toBe(`${SITE}embed.html?lang=ar&from=2018-01-01&height=560`);
  });

  test('a frozen element holds its list, which nothing in it can end', () => {
    const event = LIST.events[0]!;
    const sly = { ...LIST, events: [{ ...event, title: { ...event.title, ar: '</script><b>' } }] };
    const snippet = snippetOf({ ...CHOICE, frozen: true }, sly, SITE);
    const held = /<script type="application\/json">(.*)<\/script>/.exec(snippet)?.[1];
    expect(JSON.parse(held!)).toEqual(sly);
    expect(snippet).not.toContain('<b>');
    expect(snippet).not.toContain('events.json');
  });

  test('holds nothing that a site generator takes for its template, and no line break from a title', () => {
    const event = LIST.events[0]!;
    const en = '{{ page }}\n\n{% raw %} {# note #}';
    const sly = { ...LIST, events: [{ ...event, title: { ...event.title, en } }] };
    const snippet = snippetOf({ ...CHOICE, lang: 'en', frozen: true }, sly, SITE);
    expect(snippet).not.toMatch(/\{[{%#]|\n\n/);
    const held = /<script type="application\/json">(.*)<\/script>/.exec(snippet)?.[1];
    expect(JSON.parse(held!)).toEqual(sly);
  });

  test('names its events for those without scripts, each with a link', () => {
    const snippet = snippetOf(CHOICE, LIST, SITE);
    expect(snippet.match(/<li>/g)).toHaveLength(LIST.events.length);
    expect(snippet).toContain(`<a href="${SITE}?lang=ar#${LIST.events[0]!.id}">`);
  });
});
