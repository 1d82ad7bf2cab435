// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import EventPanel from '../../src/ui/panel/EventPanel.svelte';
import Reader from '../../src/ui/reader/Reader.svelte';
import { ARTICLE_IDS, articleText } from '../fixtures/events.ts';
import { cleanup, lendBrowser, sessionAt, show } from './harness.ts';

beforeEach(lendBrowser);
afterEach(cleanup);

function panel(id: string, search = '') {
  const session = sessionAt(search, `#${id}`);
  show(session, EventPanel, { event: session.selected });
  return session;
}

describe('the panel of an event', () => {
  test('shows the excerpt in its sentence, with the words of time and of reporting apart', async () => {
    panel('syromolotov-group');
    const excerpt = document.querySelector('mark.excerpt')!;
    expect(excerpt.textContent).toBe('صرّح نائب وزير الخارجية الروسي أوليغ سيرومولوتوف الإثنين');
    expect(excerpt.querySelector('mark.time')!.textContent).toBe('الإثنين');
    expect(excerpt.querySelector('mark.reporting')!.textContent).toBe('صرّح نائب وزير الخارجية الروسي');
    await expect.poll(() => document.querySelector('blockquote')!.textContent).toContain('كان قد دار');
  });

  test('says how a thing stands when it did not simply happen', () => {
    panel('antonov-denies-plan');
    expect(screen.getByText('denied: the source says it is not so')).toBeTruthy();
  });

  test('marks a translation as an editor’s', () => {
    panel('moscow-proposals-2017');
    expect(screen.getByText('Translated by an editor')).toBeTruthy();
  });

  test('tells who says it, through whom, and how many speak independently', () => {
    panel('antonov-kommersant');
    expect(screen.getByText('Anatoly Antonov', { selector: '.speaker' })).toBeTruthy();
    expect(screen.getByText(/via Kommersant, RT · prints no date · 2 sources independent/)).toBeTruthy();
  });

  test('shows a correction as an editor’s hand, with its reason', () => {
    panel('petersburg-2017');
    expect(screen.getByText('E. Ditor: The two excerpts speak of one attack.')).toBeTruthy();
  });

  test('shows both sides of a disputed date', () => {
    panel('putin-trump-call');
    expect(screen.getAllByRole('heading', { name: /^Reading \d/ })).toHaveLength(2);
  });

  test('leads from the words of a proof to the same words in the article', async () => {
    const session = panel('syromolotov-group');
    await userEvent.setup().click(screen.getByRole('link', { name: '«في جنيف يوم 23 آب/أغسطس»' }));
    expect(session.place.article).toBe(ARTICLE_IDS[2]);
    const { start, end } = session.target!;
    expect(articleText(2).slice(start, end)).toBe('في جنيف يوم 23 آب/أغسطس');
  });

  test('names the other events of the article, and calls an equal date the same', async () => {
    const session = panel('syromolotov-group');
    const other = screen.getByRole('button', {
      name: 'US-Russian consultations on a counter-terrorism working group',
    });
    expect(other.closest('li')!.textContent).toContain('same date');
    await userEvent.setup().click(other);
    expect(session.place.event).toBe('working-group-talks');
  });
});

describe('the article reader', () => {
  test('holds the whole text, character by character, with what is set aside marked as such', async () => {
    const session = sessionAt(`?read=${ARTICLE_IDS[3]}`, '#kirby-2024');
    show(session, Reader, { article: ARTICLE_IDS[3], notes: true, sheet: false });
    await expect.poll(() => document.querySelector('.tail')).not.toBeNull();
    const lines = [...document.querySelectorAll('.column p:not(.aside)')].map((line) => line.textContent);
    const whole = articleText(3);
    // Parts of white space alone are not drawn.
    expect(lines.join('').replace(/\s+/g, ' ').trim()).toBe(whole.replace(/\s+/g, ' ').trim());
    expect(screen.getByText('Another article glued to this one, set aside')).toBeTruthy();
  });

  test('opens the event whose words are pressed', async () => {
    const session = sessionAt(`?read=${ARTICLE_IDS[2]}`, '#geneva-2018');
    show(session, Reader, { article: ARTICLE_IDS[2], notes: true, sheet: false });
    await expect.poll(() => document.querySelector('mark[data-event="helsinki-2018"]')).not.toBeNull();
    await userEvent.setup().click(document.querySelector('mark[data-event="helsinki-2018"]')!);
    expect(session.place).toMatchObject({ event: 'helsinki-2018', article: ARTICLE_IDS[2] });
  });

  test('says when the article did not load, and still shows its excerpts', async () => {
    const list = sessionAt().list;
    const lost = { ...list, articles: list.articles.map((a) => ({ ...a, source: 'articles/gone.txt' })) };
    const session = sessionAt(`?read=${ARTICLE_IDS[2]}`, '', lost);
    show(session, Reader, { article: ARTICLE_IDS[2], notes: false, sheet: false });
    expect(await screen.findByText('The article did not load')).toBeTruthy();
    expect(screen.getByText('«خلال لقاء هلسنكي في 16 تموز/يوليو»')).toBeTruthy();
  });
});
