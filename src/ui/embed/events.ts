import type { EventList } from '../../model/event.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import { datingWords } from '../../model/wording.ts';
import { h } from './dom.ts';
import type { Session } from './session.ts';
import { embedWords } from './words.ts';

/**
 * Every event as a button, in order of time. It is what a screen reader goes through, and what narrow places and
 * paper show. Beside the drawing it is there without being seen; its focus is drawn on the marks.
 */
export function eventList(session: Session, list: EventList): HTMLOListElement {
  const { lang } = session.now.options;
  const items = list.events.map((event) =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          tabindex: -1,
          'data-event-id': event.id,
          'data-family': FAMILY_OF[event.kind],
          onkeydown: step,
          onclick: () => {
            session.select(event.id);
          },
          onfocus: () => {
            session.set({ hovered: event.id });
          },
          onblur: () => {
            session.set({ hovered: null });
          },
        },
        h('span', { class: 'name' }, event.title[lang]),
        ' ',
        h('span', { class: 'date' }, datingWords(event.date, lang).main),
      ),
    ),
  );
  return h('ol', { class: 'events', part: 'list', 'aria-label': embedWords(lang).list }, ...items);
}

/** Marks the open event, and makes it the one the Tab key stops at; the first, when none is open. */
export function markSelected(list: HTMLOListElement, selected: string | null): void {
  const buttons = [...list.querySelectorAll('button')];
  const open = buttons.find((button) => button.dataset['eventId'] === selected);
  for (const button of buttons) {
    button.tabIndex = button === (open ?? buttons[0]) ? 0 : -1;
    if (button === open) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

function step(event: KeyboardEvent): void {
  const here = event.currentTarget as HTMLButtonElement;
  const buttons = [...(here.closest('ol')?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(here);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
