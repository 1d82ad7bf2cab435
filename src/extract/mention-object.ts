import type { Sentence } from './chunk.ts';
import { voiceAt } from './mention-context.ts';
import type { MentionContext, Named } from './mention-context.ts';
import type { Own } from './mention-doer.ts';
import { namedSide } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';

/** «اتصل به», «التقى معها»: the pronoun on a preposition right behind the verb. */
const WITH_HIM = /^(ب|مع|الي)(ه|ها)$/;

/**
 * «ترامب، الذي التقاه في هامبورغ», «إن شيرمان اتصلت به هاتفيا», «حيث استقبله لافروف»: whom the pronoun behind a verb of
 * meeting or calling stands for, and the subject told before it, where the clause names only one of the two.
 */
export function withObject(context: MentionContext, sentence: Sentence, hit: TriggerHit, own: Own): Own {
  if (!hasObject(sentence, hit)) return own;
  const named = [...own.agents, ...own.recipients];
  const people = named.filter(({ person }) => person);
  if (people.length !== 1 || named.some(({ country }) => country !== people[0]!.country)) return own;
  const other = otherBefore(context, sentence, hit.at, people[0]!);
  return other ? { ...own, recipients: [namedSide(other)], told: own.told + 1 } : own;
}

function hasObject(sentence: Sentence, { at, shape, entry }: TriggerHit): boolean {
  if (shape.pos !== 'verb' || entry.valency !== 'mutual') return false;
  return (
    shape.pronoun !== null ||
    sentence.chunks.slice(at + 1, at + 3).some(({ kind, loose }) => kind === 'word' && WITH_HIM.test(loose))
  );
}

/** The person of another country named last before it, or else who speaks there. */
function otherBefore(
  context: MentionContext,
  sentence: Sentence,
  at: number,
  { country }: Side,
): Named | undefined {
  const { start } = sentence.chunks[at]!;
  const before = context.people.findLast(
    (one) => one.person && one.start >= sentence.start && one.start < start && one.country !== country,
  );
  if (before) return before;
  const { speaker } = voiceAt(context.speech, sentence.segment, start);
  const record = speaker === null ? undefined : context.reading.gazetteer.entities.get(speaker);
  if (record?.kind !== 'person' || record.country === country) return undefined;
  return { start, segment: sentence.segment, id: record.id, country: record.country, person: true };
}
