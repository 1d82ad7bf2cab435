import { formatDay } from '../model/day.ts';
import type { Fact } from '../model/event.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Every record of the gazetteer that a proof may cite, by id, as the list shows it. */
export function allFacts(gazetteer: Gazetteer): [string, Fact][] {
  return [
    ...eventFacts(gazetteer),
    ...seriesFacts(gazetteer),
    ...termFacts(gazetteer),
    ...counterFacts(gazetteer),
  ];
}

function eventFacts({ events }: Gazetteer): [string, Fact][] {
  return [...events.values()].map(({ id, label, from, to, cite, confidence }) => {
    const days = { from: formatDay(from), to: formatDay(to) };
    return [id, { kind: 'event', label, ...days, person: null, office: null, cite, confidence }];
  });
}

/** What is listed completely is a span of time and nothing that happened: it is cited, and no mark on the axis. */
function seriesFacts({ complete }: Gazetteer): [string, Fact][] {
  return complete.map(({ id, label, from, to, cite, confidence }) => {
    const days = { from: formatDay(from), to: formatDay(to) };
    return [id, { kind: 'term', label, ...days, person: null, office: null, cite, confidence }];
  });
}

function termFacts({ terms, entities, offices }: Gazetteer): [string, Fact][] {
  return terms.flatMap(({ id, person, office, from, to, cite, confidence }): [string, Fact][] => {
    const who = entities.get(person)?.label;
    const what = offices.get(office)?.label;
    if (!who || !what) return [];
    const label = { ar: `${who.ar}، ${what.ar}`, en: `${who.en}, ${what.en}`, ru: `${who.ru}, ${what.ru}` };
    const days = { from: formatDay(from), to: to === null ? null : formatDay(to) };
    return [[id, { kind: 'term', label, ...days, person, office, cite, confidence }]];
  });
}

function counterFacts({ counters }: Gazetteer): [string, Fact][] {
  return counters.flatMap(({ id, label, steps }): [string, Fact][] => {
    const [first] = steps;
    if (!first) return [];
    const { cite, confidence } = first;
    const days = { from: formatDay(first.from), to: null };
    return [[id, { kind: 'counter', label, ...days, person: null, office: null, cite, confidence }]];
  });
}
