import { h } from './dom.ts';
import type { Drawing } from './drawing.ts';
import type { Session } from './session.ts';
import { hintOf } from './strings.ts';
import { embedWords } from './words.ts';

/** What the buttons of one line act on. */
export interface Controlled {
  readonly drawing: Drawing | null;
  readonly list: HTMLElement;
  /** The address of the full page, or null. */
  readonly page: string | null;
}

/** The one line of controls: zoom for the drawing, paging for the list, and the way to the full page. */
export function controls(session: Session, { drawing, list, page }: Controlled): HTMLElement {
  const { lang } = session.now.options;
  const words = embedWords(lang);
  const camera = (): Drawing['chart']['camera'] => drawing?.chart.camera ?? null;
  const turn = (screens: number): void => {
    list.scrollBy({ top: screens * list.clientHeight });
  };
  const own = drawing
    ? [
        button('icon', '−', words.zoomOut, () => camera()?.zoomBy(0.5)),
        button('icon', '+', words.zoomIn, () => camera()?.zoomBy(2)),
        button('link', words.fit, null, () => {
          const all = camera();
          all?.travel(all.home);
        }),
        h('span', { class: 'tip' }, hintOf(lang)),
      ]
    : [
        button('link', words.earlier, null, () => {
          turn(-0.8);
        }),
        button('link', words.later, null, () => {
          turn(0.8);
        }),
      ];
  const other = button('link switch', drawing ? words.asList : words.asDrawing, null, () => {
    session.set({ form: drawing ? 'list' : 'drawing' });
  });
  const link =
    page === null ? null : h('a', { class: 'link', part: 'link', href: page, target: '_top' }, words.page);
  return h('div', { class: 'controls', part: 'controls' }, ...own, other, link);
}

function button(kind: string, text: string, label: string | null, act: () => unknown): HTMLElement {
  return h('button', { type: 'button', class: kind, 'aria-label': label, onclick: act }, text);
}
