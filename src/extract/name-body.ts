import { overlaps, quoteOf } from '../model/span.ts';
import { foldLoose, sourceEnd, sourceStart, type Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withHouses } from './name-house.ts';
import type { NameMatch } from './name.ts';

/** What states call alike, without the word for whose it is: «وزارة الخارجية», with the ids by country. */
type Bodies = ReadonlyMap<string, ReadonlyMap<string, string>>;

const made = new WeakMap<Gazetteer, Bodies>();

/**
 * Adds the ministries that are named without their country: «وفي موسكو، قالت وزارة الخارجية إن …» is told by where the sentence
 * begins, else by the only one of its name that was read in full before. Which is neither is nobody's.
 * @param names in text order; so is what is given back
 */
export function withBodies(
  names: readonly NameMatch[],
  folded: Folded,
  text: string,
  gazetteer: Gazetteer,
): NameMatch[] {
  const bodies = made.get(gazetteer) ?? bodiesOf(gazetteer);
  made.set(gazetteer, bodies);
  if (bodies.size === 0) return [...names];
  const bare = new RegExp(
    `(?<!\\p{L})[وف]?[بل]?(${[...bodies.keys()].join('|')})(?!\\p{L}| ال\\p{L}*يه(?!\\p{L}))`,
    'gu',
  );
  const found = [...folded.loose.matchAll(bare)].flatMap(({ 0: all, 1: words, index }): NameMatch[] => {
    const start = sourceStart(folded, index + all.length - words!.length);
    const quote = quoteOf(text, start, sourceEnd(folded, index + all.length, text));
    if (names.some((name) => overlaps(name, quote))) return [];
    const ids = bodies.get(words!)!;
    const country = countryBefore(names, text, start, ids) ?? countryRead(names, start, ids);
    const id = country === null ? undefined : ids.get(country);
    return id === undefined ? [] : [bodyAt(quote, id, country)];
  });
  return withHouses(
    [...names, ...found].sort((a, b) => a.start - b.start),
    folded,
    text,
    gazetteer,
  );
}

function bodyAt(quote: ReturnType<typeof quoteOf>, id: string, country: string | null): NameMatch {
  const rest = { office: null, name: null, modifier: null, refersBack: false } as const;
  return { ...quote, form: 'name', candidates: [id], entity: id, country, ...rest };
}

/** «وزارة الخارجية الروسية» without its last word, for every country that has one. */
function bodiesOf(gazetteer: Gazetteer): Bodies {
  const bodies = new Map<string, Map<string, string>>();
  for (const { id, kind, country, names } of gazetteer.entities.values()) {
    if (kind !== 'organisation' || country === null) continue;
    for (const name of names.ar.map(foldLoose)) {
      const bare = /^(وزاره ال\p{L}+) ال\p{L}+يه$/u.exec(name)?.[1];
      if (bare === undefined) continue;
      const ids = bodies.get(bare) ?? new Map<string, string>();
      bodies.set(bare, ids.set(country, id));
    }
  }
  return bodies;
}

/** «وفي موسكو، …»: where the sentence begins. */
function countryBefore(
  names: readonly NameMatch[],
  text: string,
  at: number,
  ids: ReadonlyMap<string, string>,
): string | null {
  const place = names.findLast(({ end }) => end <= at);
  if (!place || place.form !== 'name' || place.country === null || !ids.has(place.country)) return null;
  const [before, between] = [text.slice(0, place.start), text.slice(place.end, at)];
  return /(?:^|[.\n؟!؛])\s*[وف]?في\s+$/u.test(before) && /^[،, ](?!.*[.\n؟!؛])/u.test(between)
    ? place.country
    : null;
}

/** The one country whose body of that name was read before; null when there were two, or none. */
function countryRead(
  names: readonly NameMatch[],
  at: number,
  ids: ReadonlyMap<string, string>,
): string | null {
  const all = new Set(ids.values());
  const read = names.filter(({ start, entity }) => start < at && entity !== null && all.has(entity));
  const countries = new Set(read.map(({ entity }) => [...ids].find(([, id]) => id === entity)![0]));
  return countries.size === 1 ? [...countries][0]! : null;
}
