import { overlaps, quoteOf } from '../model/span.ts';
import { foldLoose, sourceEnd, sourceStart, type Folded } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameMatch } from './name.ts';

/** «الوزارة», «للوزارة», «السفارة»: with no adjective behind it, nor a place behind an embassy, to say whose it is. */
const HOUSE =
  /(?<!\p{L})[وفب]?[ال]ل(وزاره(?! ال\p{L}*يه(?!\p{L}))|سفاره(?! (?:ال\p{L}*يه|في|لدي)(?!\p{L})))(?!\p{L})/gu;

/**
 * Adds «الوزارة» and «السفارة» alone: «وجاء في بيان نشرته الوزارة …» is told by the ministry that was named last before.
 * @param names in text order; so is what is given back
 */
export function withHouses(
  names: readonly NameMatch[],
  folded: Folded,
  text: string,
  gazetteer: Gazetteer,
): NameMatch[] {
  const found = [...folded.loose.matchAll(HOUSE)].flatMap(({ 0: all, 1: noun, index }): NameMatch[] => {
    const start = sourceStart(folded, index + all.length - noun!.length - 2);
    const quote = quoteOf(text, start, sourceEnd(folded, index + all.length, text));
    if (names.some((name) => overlaps(name, quote))) return [];
    const last = names.findLast(({ end, entity }) => end <= start && isHouse(entity, noun!, gazetteer));
    return last?.entity == null ? [] : [referring(quote, last.entity, last.country)];
  });
  return [...names, ...found].sort((a, b) => a.start - b.start);
}

/** Whether a body's names say that it is a ministry, or an embassy. */
function isHouse(id: string | null, noun: string, { entities }: Gazetteer): boolean {
  const record = id === null ? undefined : entities.get(id);
  return (
    record?.kind === 'organisation' &&
    record.names.ar.some((name) => foldLoose(name).replace(/^ال/u, '').startsWith(noun))
  );
}

function referring(quote: ReturnType<typeof quoteOf>, id: string, country: string | null): NameMatch {
  const rest = { office: null, name: null, modifier: null, refersBack: true } as const;
  return { ...quote, form: 'name', candidates: [id], entity: id, country, ...rest };
}
