import { describe, expect, test } from 'vitest';
import { fillEmbedPage } from '../../src/cli/embed-page.ts';
import { oembed } from '../../src/cli/embed-site.ts';
import { pictureOf } from '../../src/cli/picture.ts';
import { scopeTokens } from '../../src/cli/vite-embed.ts';
import { fixtureList } from '../fixtures/events.ts';

const LIST = fixtureList();
const PAGE =
  '<p><script type="application/json"></script><script type="application/json" data-articles></script>';

describe('what a build writes for other pages', () => {
  test('filling the page for frames again replaces what was in it', () => {
    const once = fillEmbedPage(PAGE, LIST, { a: '</script> $& $1' });
    expect(fillEmbedPage(once, LIST, { a: '</script> $& $1' })).toBe(once);
    const held = [...once.matchAll(/json"(?: data-articles)?>([^]*?)<\/script>/g)].map(
      ([, text]) => JSON.parse(text!) as unknown,
    );
    expect(held).toEqual([LIST, { a: '</script> $& $1' }]);
  });

  test('a page without places for the list is refused', () => {
    expect(() => fillEmbedPage('<p>', LIST, {})).toThrow('expected its two JSON scripts');
  });

  test('tokens become the element’s own, open to its page, without asking the system', () => {
    const css =
      ':root { --paper: white; }\n@media (prefers-color-scheme: dark) { :root:not([x]) { --paper: black; } }';
    expect(scopeTokens(css).trim()).toBe('.detente { --paper: var(--detente-paper, white); }');
  });

  test('leaves the colours a reader forces to the reader', () => {
    const css = '@media (forced-colors: active) { :root { --paper: Canvas; --margin: 1rem; } }';
    expect(scopeTokens(css)).toContain('--paper: Canvas;');
    expect(scopeTokens(css)).toContain('--margin: var(--detente-margin, 1rem);');
  });

  test('the picture names every event with its date, and is well-formed text', () => {
    const picture = pictureOf(LIST, 'en');
    for (const { title, date } of LIST.events) {
      if (date.status === 'unknown') continue;
      expect(picture).toContain(title.en.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
    }
    expect(picture.match(/<g/g)).toHaveLength(picture.match(/<\/g>/g)!.length);
    expect(picture).not.toMatch(/NaN|Infinity|undefined|style=|<style/);
  });

  test('the picture of an empty list is a picture too', () => {
    expect(pictureOf({ ...LIST, events: [] }, 'ar')).toContain('<svg');
  });

  test('the oEmbed answer has what the standard asks of rich content', () => {
    const answer = oembed('https://example.org/');
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(['html', 'width', 'height', 'provider_url']));
    expect(oembed('')).not.toHaveProperty('provider_url');
  });
});
