import type { TimelineEvent } from '../../model/event.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import { directionOf } from '../../model/language.ts';
import { KIND_NAMES } from '../../model/names.ts';
import { datingWords } from '../../model/wording.ts';
import { bdi, h } from './dom.ts';
import type { Session } from './session.ts';
import { embedWords } from './words.ts';

/** What an event is, when it was, and the words of the source it rests on. */
export function excerpt(session: Session, event: TimelineEvent): HTMLElement {
  const { options, selected } = session.now;
  const date = datingWords(event.date, options.lang);
  const open = event.id === selected && event.mentions[0] ? readButton(session) : null;
  const what = h(
    'div',
    { class: 'what' },
    h('p', { class: 'kind' }, h('span', { class: 'stroke' }), KIND_NAMES[event.kind][options.lang], open),
    h('p', { class: 'title', part: 'title' }, event.title[options.lang]),
    h('p', { class: 'date' }, bdi(date.main), ' ', date.certain === null ? null : bdi(date.certain)),
  );
  return h('div', { class: 'excerpt', 'data-family': FAMILY_OF[event.kind] }, what, quote(session, event));
}

function quote(session: Session, event: TimelineEvent): HTMLElement | null {
  const mention = event.mentions[0];
  if (!mention) return null;
  const lang = session.shown?.articles.find(({ id }) => id === mention.article)?.lang ?? 'ar';
  const words = [before(mention.prefix), h('mark', {}, mention.exact), after(mention.suffix)];
  return h('blockquote', { part: 'excerpt', lang, dir: directionOf(lang) }, ...words);
}

/** What stands before the words, from its first whole word on. */
function before(prefix: string): string {
  const cut = prefix.search(/\s/);
  return cut < 0 ? prefix : `…${prefix.slice(cut + 1)}`;
}

/** What stands after the words, up to its last whole word. */
function after(suffix: string): string {
  const cut = suffix.trimEnd().search(/\s\S*$/);
  return cut < 0 ? suffix : `${suffix.slice(0, cut)}…`;
}

function readButton(session: Session): HTMLElement {
  const open = (): void => {
    session.set({ reading: true });
  };
  return h(
    'button',
    { type: 'button', class: 'link', onclick: open },
    embedWords(session.now.options.lang).read,
  );
}
