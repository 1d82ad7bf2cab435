import type { Sentence } from './chunk.ts';
import type { MentionContext } from './mention-context.ts';
import { SIDES } from './mention-context.ts';
import type { EventReading } from './mention-event.ts';
import { actorsOf, namedSide } from './mention-side.ts';
import type { Side } from './mention-side.ts';

/** How many sentences below talks their delegations are told of. */
const BELOW = 2;

/**
 * «بدأت في جنيف مشاورات روسية أميركية. وترأس الوفد الروسي ريابكوف، فيما قادت الوفد الأميركي شيرمان»: talks between two
 * states are those of the people who led them, told right below.
 */
export function withHeads(context: MentionContext, readings: readonly EventReading[]): EventReading[] {
  return readings.map((reading) => {
    const { draft, sentence, sides } = reading;
    const talks = draft.kind === 'talks' || draft.kind === 'meeting';
    if (!talks || !draft.bilateral || draft.known.length > 0 || sides.some(({ person }) => person))
      return reading;
    const heads = headsBelow(context, sentence);
    if (heads.length < SIDES.length) return reading;
    const agents = heads.map(({ role }) => role);
    return {
      ...reading,
      sides: heads,
      draft: { ...draft, actors: actorsOf(heads), frame: { ...draft.frame, agents, recipients: [] } },
    };
  });
}

function headsBelow({ speech: { sentences }, people }: MentionContext, from: Sentence): Side[] {
  const at = sentences.indexOf(from);
  for (const sentence of sentences.slice(at + 1, at + 1 + BELOW)) {
    if (sentence.segment !== from.segment || !tellsDelegations(sentence)) continue;
    const named = people.filter(
      ({ person, start }) => person && start >= sentence.start && start < sentence.end,
    );
    return SIDES.flatMap((side) => named.find(({ country }) => country === side) ?? []).map(namedSide);
  }
  return [];
}

/** «ترأس الوفد», «على رأس الوفد», «قاد الوفد». */
function tellsDelegations({ chunks }: Sentence): boolean {
  return chunks.some(
    ({ loose }, i) =>
      /^[وفل]?(ال)?وفد(ي|ا)?$/.test(loose) &&
      chunks.slice(Math.max(0, i - 4), i).some((one) => /(راس|قاد|قود|ضم)(ت)?$/.test(one.loose)),
  );
}
