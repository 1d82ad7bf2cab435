// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import EventList from '../../src/ui/list/EventList.svelte';
import { cleanup, lendBrowser, sessionAt, show } from './harness.ts';

beforeEach(lendBrowser);
afterEach(cleanup);

const control = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-event-id="${id}"]`)!;

describe('the list of events', () => {
  test('gives every event a control named by its title and its date', () => {
    const session = sessionAt();
    show(session, EventList);
    for (const event of session.list.events) {
      expect(control(event.id).getAttribute('aria-label')).toContain(event.title.en);
    }
    expect(control('syromolotov-group').getAttribute('aria-label')).toBe(
      'Syromolotov: Russia and the US discuss restoring a counter-terrorism group, One of 8 Mondays, 27 August to 15 October 2018',
    );
  });

  test('is in order of time, with the undated in a tray at the end', () => {
    const session = sessionAt();
    show(session, EventList);
    const ids = [...document.querySelectorAll<HTMLElement>('[data-event-id]')].map(
      (e) => e.dataset['eventId'],
    );
    expect(ids[0]).toBe('moscow-proposals-2017');
    const tray = screen.getByRole('heading', { name: /Undated or vague/ }).closest('section')!;
    expect(
      within(tray)
        .getAllByRole('button')
        .map((e) => e.dataset['eventId']),
    ).toEqual(['putin-coalition', 'gulf-alliance']);
  });

  test('is one stop of the Tab key, and arrows go through it without opening anything', async () => {
    const session = sessionAt();
    show(session, EventList);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(control('moscow-proposals-2017'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(control('antonov-kommersant'));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(control('moscow-proposals-2017'));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(control('gulf-alliance'));
    expect(session.place.event).toBeNull();
    await user.keyboard('{Enter}');
    expect(session.place.event).toBe('gulf-alliance');
  });

  test('goes the other way with left and right where time runs right to left', async () => {
    const session = sessionAt('?lang=ar');
    show(session, EventList);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(control('hamburg-2017'));
  });

  test('says once what date a run of rows shares', () => {
    show(sessionAt(), EventList);
    const row = control('antonov-2plus2').closest('li')!;
    expect(within(row).getByText('same date')).toBeTruthy();
  });

  test('keeps excerpts in their own language and direction', () => {
    show(sessionAt(), EventList);
    const excerpt = control('helsinki-2018').closest('li')!.querySelector('.source')!;
    expect([excerpt.getAttribute('lang'), excerpt.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(excerpt.textContent).toBe('خلال لقاء هلسنكي في 16 تموز/يوليو');
  });

  test('shows only what the filters let through, with the words found marked in the source', () => {
    const session = sessionAt('?q=%D9%87%D9%84%D8%B3%D9%86%D9%83%D9%8A');
    show(session, EventList);
    expect(session.shown.map((event) => event.id)).toContain('helsinki-2018');
    expect(document.querySelector('[data-event-id="crocus-2024"]')).toBeNull();
    const excerpt = control('helsinki-2018').closest('li')!.querySelector('.source')!;
    expect([...excerpt.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['هلسنكي']);
  });
});
