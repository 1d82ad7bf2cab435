import type { Gazetteer, KnownEvent } from './gazetteer.ts';

/** «القمة التي جمعت الرئيسين», «قمة البلدين»: the two heads of state, with or without their names. */
const SUMMIT = /(?<!\p{L})[وفبل]{0,2}(?:ال|ل)?(?:قمه|قمت(?:هما|يهما)|رئيس(?:ان|ين|ي|ا))(?!\p{L})/u;

/** Whether words tell of a meeting of heads of state, and an event was one. */
export function isSummitOf(words: string, event: KnownEvent, gazetteer: Gazetteer): boolean {
  return event.kind === 'meeting' && SUMMIT.test(words) && headsAt(event, gazetteer) >= 2;
}

function headsAt({ actors, from, to }: KnownEvent, { terms, offices }: Gazetteer): number {
  const heads = terms.filter(
    (term) =>
      actors.includes(term.person) &&
      offices.get(term.office)?.role === 'president' &&
      term.from <= to &&
      (term.to === null || term.to >= from),
  );
  return new Set(heads.map(({ person }) => person)).size;
}
