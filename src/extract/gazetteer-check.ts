import { formatDay } from '../model/day.ts';
import type { Gazetteer, Term } from './gazetteer.ts';
import type { Written } from './gazetteer-draft.ts';

/** Reports ids that nothing has, and days in the wrong order, where they are written. */
export function checkReferences(gazetteer: Gazetteer, written: ReadonlyMap<object, Written>): void {
  const at = (record: object): Written => written.get(record)!;
  const known = (record: object, key: string, id: string | null, ids: ReadonlyMap<string, unknown>): void => {
    if (id === null || id === '' || ids.has(id)) return;
    const place = at(record);
    const text = `Unexpected ${key} «${id}», expected the id of a record`;
    place.reader.report('error', 'unknown-id', text, place.reader.placeOf(place.record, key));
  };
  for (const entity of gazetteer.entities.values()) {
    known(entity, 'country', entity.country, gazetteer.entities);
    known(entity, 'stands-for', entity.standsFor, gazetteer.entities);
    known(entity, 'seat', entity.seat, gazetteer.entities);
  }
  for (const office of gazetteer.offices.values())
    known(office, 'country', office.country, gazetteer.entities);
  for (const term of gazetteer.terms) {
    known(term, 'person', term.person, gazetteer.entities);
    known(term, 'office', term.office, gazetteer.offices);
    checkOrder(term, at(term));
  }
  for (const event of gazetteer.events.values()) {
    for (const id of event.places) known(event, 'places', id, gazetteer.entities);
    for (const id of event.actors) known(event, 'actors', id, gazetteer.entities);
    checkOrder(event, at(event));
  }
  for (const series of gazetteer.complete) {
    for (const id of series.actors) known(series, 'actors', id, gazetteer.entities);
    checkOrder(series, at(series));
  }
  for (const counter of gazetteer.counters) known(counter, 'event', counter.event, gazetteer.events);
}

function checkOrder(dated: Pick<Term, 'from' | 'to'>, place: Written): void {
  if (dated.to === null || dated.to >= dated.from) return;
  const text = `Unexpected end ${formatDay(dated.to)}, expected a day on or after ${formatDay(dated.from)}`;
  place.reader.report('error', 'days-out-of-order', text, place.reader.placeOf(place.record, 'to'));
}
