import type { EventList, TimelineEvent } from '../../model/event.ts';
import { FAMILY_OF } from '../../model/kind.ts';

type Test = (event: TimelineEvent) => boolean;

/** What `key:` looks at in an event. */
const KEYS: Readonly<Record<string, (event: TimelineEvent) => readonly string[]>> = {
  id: (event) => [event.id],
  kind: (event) => [event.kind],
  family: (event) => [FAMILY_OF[event.kind]],
  modality: (event) => [event.modality],
  status: (event) => [event.date.status],
  actor: (event) => event.actors,
  place: (event) => event.places,
  topic: (event) => event.topics,
  article: (event) => event.mentions.map((mention) => mention.article),
  bilateral: (event) => [event.bilateral ? 'yes' : 'no'],
};

/**
 * The events a filter lets through, in their order. A filter is words parted by spaces, all of which must
 * hold: `kind:talks,visit` (one of these), `-actor:putin` (not this), or a plain word, looked for in titles
 * and excerpts without regard to case.
 */
export function filterEvents(list: EventList, filter: string): readonly TimelineEvent[] {
  const tests = filter.split(/\s+/).filter(Boolean).map(testOf);
  return tests.length === 0 ? list.events : list.events.filter((event) => tests.every((test) => test(event)));
}

function testOf(term: string): Test {
  if (term.startsWith('-') && term.length > 1) {
    const test = testOf(term.slice(1));
    return (event) => !test(event);
  }
  const [key, values] = /^(\w+):(.+)$/.exec(term)?.slice(1) ?? [];
  const look = key === undefined ? undefined : KEYS[key];
  if (look === undefined || values === undefined) return wordTest(term.toLowerCase());
  const wanted = new Set(values.split(','));
  return (event) => look(event).some((value) => wanted.has(value));
}

function wordTest(word: string): Test {
  return (event) =>
    [event.title.ar, event.title.en, event.title.ru, ...event.mentions.map((mention) => mention.exact)].some(
      (text) => text.toLowerCase().includes(word),
    );
}
