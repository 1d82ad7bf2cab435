import type { EntityRecord } from './gazetteer.ts';

/**
 * Writes out an office's title: `{adj}` becomes each adjective of the office's country with its article,
 * `{name}` each of its names, `{of}` each of its names and of its capital's, `{at:us}` «في/لدى/إلى» before those of that country.
 * `{adj:us}` and `{name:us}` name another country. Empty when a country is unknown.
 * @example expandTitle('السفير {adj} {at:us}', 'ru', …) // «السفير الروسي لدى واشنطن», …
 */
export function expandTitle(
  title: string,
  country: string | null,
  entities: ReadonlyMap<string, EntityRecord>,
): string[] {
  const slot = /\{(adj|name|of|at)(?::([a-z-]+))?\}/.exec(title);
  if (slot === null) return [title];
  const record = entities.get(slot[2] ?? country ?? '');
  if (record?.kind !== 'country') return [];
  const before = title.slice(0, slot.index);
  const after = title.slice(slot.index + slot[0].length);
  const fillings = fill(slot[1]!, record, entities);
  return fillings.flatMap((filling) => expandTitle(before + filling + after, country, entities));
}

/** «أميركي» → «الأميركي», «كوري شمالي» → «الكوري الشمالي»: adjectives with their article. */
export function withArticle(adjective: string): string {
  return adjective
    .split(' ')
    .map((word) => `ال${word}`)
    .join(' ');
}

function fill(slot: string, country: EntityRecord, entities: ReadonlyMap<string, EntityRecord>): string[] {
  if (slot === 'adj') return country.adjectives.ar.map(withArticle);
  if (slot === 'name') return [...country.names.ar];
  const capitals = [...entities.values()].filter((entity) => entity.standsFor === country.id);
  const places = [...country.names.ar, ...capitals.flatMap((capital) => capital.names.ar)];
  if (slot === 'of') return places;
  return ['في', 'لدى', 'إلى'].flatMap((preposition) => places.map((place) => `${preposition} ${place}`));
}
