import type { Gazetteer } from './gazetteer.ts';
import type { MentionContext } from './mention-context.ts';
import type { StatementReading } from './mention-saying.ts';

/**
 * «نفى الكرملين …», and then «قال المتحدث باسمه دميتري بيسكوف …»: a house speaks through one who is named elsewhere in
 * the same text, and so does a state; the two tell one statement, which is his.
 */
export function underOneRoof(
  { reading: { gazetteer } }: MentionContext,
  statements: readonly StatementReading[],
): StatementReading[] {
  return statements.map((house, i) => {
    const voices = [...statements.slice(i + 1), ...statements.slice(0, i).reverse()];
    const voice = voices.find((other) => isVoiceOf(gazetteer, house, other));
    return voice ? spokenBy(house, voice) : house;
  });
}

function isVoiceOf(gazetteer: Gazetteer, house: StatementReading, voice: StatementReading): boolean {
  const [one, other] = [house.draft, voice.draft];
  if (one.kind !== 'statement' || other.kind !== 'statement') return false;
  if (one.segment !== other.segment || one.background !== other.background) return false;
  const [day, otherDay] = [one.timexes[0], other.timexes[0]];
  if (day && otherDay && day.exact !== otherDay.exact) return false;
  // «ونفت موسكو ذلك»: a state's denial answers somebody, and stands for itself.
  if (one.modality === 'denied' && gazetteer.entities.get(one.actors[0] ?? '')?.kind === 'country')
    return false;
  const [who, through] = [one.actors[0], other.actors[0]];
  return who !== undefined && through !== undefined && speaksFor(gazetteer, through, who);
}

/** Whether somebody speaks for a house or a state: its spokesman, or a house for the state it belongs to. */
function speaksFor(gazetteer: Gazetteer, voice: string, house: string): boolean {
  const [one, other] = [gazetteer.entities.get(voice), gazetteer.entities.get(house)];
  if (!one || !other || one.country === null || one.country !== (other.country ?? other.id)) return false;
  if (one.kind === 'organisation') return other.kind === 'country';
  const roles = gazetteer.terms
    .filter(({ person }) => person === voice)
    .flatMap(({ office }) => gazetteer.offices.get(office)?.role ?? []);
  return roles.some((role) =>
    other.kind === 'country' ? role in HOUSES : HOUSES[role]?.includes(house) === true,
  );
}

/** Whose spokesman a spokesman is. */
const HOUSES: Readonly<Record<string, readonly string[]>> = {
  'presidential-spokesperson': ['kremlin', 'white-house'],
  'foreign-ministry-spokesperson': ['ru-mfa', 'us-state'],
  'defence-ministry-spokesperson': ['ru-mod', 'pentagon'],
  'security-council-spokesperson': ['us-nsc', 'white-house'],
};

function spokenBy(house: StatementReading, { draft }: StatementReading): StatementReading {
  const [through] = draft.actors;
  return {
    ...house,
    draft: {
      ...house.draft,
      modality: draft.modality,
      actors: [...new Set([through!, ...house.draft.actors.slice(1)])],
      frame: { ...house.draft.frame, agents: draft.frame.agents },
    },
  };
}
