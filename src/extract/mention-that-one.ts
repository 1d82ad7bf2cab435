import type { EventReading } from './mention-event.ts';

/**
 * «القمة»: with its article and nobody's name, it brings together those whom the same word brought together before it,
 * rather than whoever was named last.
 */
export function withThatOne(readings: readonly EventReading[]): EventReading[] {
  return readings.map((reading, i) => {
    const { draft, hit } = reading;
    if (!isBareContact(reading)) return reading;
    const first = readings
      .slice(0, i)
      .find(
        (other) =>
          other.hit.entry.lemma === hit.entry.lemma &&
          other.hit.shape.pos === 'noun' &&
          other.draft.segment === draft.segment &&
          other.draft.modality === draft.modality &&
          other.sides.filter(({ person }) => person).length === 2,
      );
    if (!first) return reading;
    const { agents, recipients } = first.draft.frame;
    const { actors, bilateral } = first.draft;
    // «القمة المقررة في 16 حزيران»: of the known ones it may be, the one that was named.
    const known = draft.known.filter(({ fact }) => first.draft.known.some((one) => one.fact === fact));
    return {
      ...reading,
      sides: first.sides,
      draft: { ...draft, actors, bilateral, known, frame: { ...draft.frame, agents, recipients } },
    };
  });
}

function isBareContact({ draft, hit, told }: EventReading): boolean {
  return (
    (draft.kind === 'meeting' || draft.kind === 'talks' || draft.kind === 'call') &&
    hit.shape.pos === 'noun' &&
    hit.word.article &&
    told === 0 &&
    draft.known.every(({ strength }) => strength !== 'hard')
  );
}
