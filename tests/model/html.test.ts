import { describe, expect, test } from 'vitest';
import { fillPage, writeHtml } from '../../src/model/formats/html.ts';
import { fixtureList } from '../fixtures/events.ts';

const PAGE = '<html lang="en" dir="ltr"><title>x</title><body><!--list--></body></html>';

describe('the list as plain HTML', () => {
  test('holds every event with its address, date and excerpts', () => {
    const html = writeHtml(fixtureList(), 'en');
    for (const event of fixtureList().events) {
      expect(html).toContain(`<li id="${event.id}">`);
      for (const { exact } of event.mentions)
        expect(html).toContain(`<mark>${exact.replace(/"/g, '"')}</mark>`);
    }
    expect(html).toContain('One of 8 Mondays, 27 August to 15 October 2018.');
  });

  test('escapes what a source or a title may hold', () => {
    const list = fixtureList();
    const title = { en: '<script>&"', ar: '', ru: '' };
    const html = writeHtml({ ...list, events: [{ ...list.events[0]!, id: '"><b', title }] }, 'en');
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('"><b');
  });

  test('fills a page again without leaving the old list', () => {
    const once = fillPage(PAGE, fixtureList(), 'en');
    const again = fillPage(once, { ...fixtureList(), events: [] }, 'ar');
    expect(again).not.toContain('<li id=');
    expect(again).toContain('<html lang="ar" dir="rtl" data-fixed>');
  });

  test('does not accept a page without a place for it', () => {
    expect(() => fillPage('<html></html>', fixtureList(), 'en')).toThrow('expected <!--list--> in it');
  });
});
