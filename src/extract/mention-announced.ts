import type { Sentence } from './chunk.ts';
import type { Kind } from '../model/kind.ts';
import type { ReportClass } from './lexicon/report.ts';
import type { Participants } from './mention-cast.ts';
import { isFinite } from './mention-clause.ts';
import type { Clause } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import { timexesOf } from './mention-said.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Standing } from './mention-modality.ts';
import type { Timex } from './timex/timex.ts';
import type { VoicedAct } from './voice-read.ts';
import { isComplement } from './voice-report.ts';

/** «أعلن عن اعتقال …», «أعلن في خطابه … تعليق …»: the announced thing comes first in what is said. */
export function announces(sentence: Sentence, act: VoicedAct, at: number): boolean {
  const first = sentence.chunks.findIndex(({ start }) => start >= act.content[0]!.start);
  if (!ANNOUNCING.test(act.hit?.entry.lemma ?? '') || act.hit!.shape.tense !== 'past') return false;
  if (isListed(sentence, act, at)) return true;
  if (at - first > NEAR) return false;
  return sentence.chunks.slice(first, at).every((_, i) => !isFinite(sentence, first + i));
}

/** «أعلن البيت الأبيض عقوبات على …، وطرد عشرة …»: the next thing in the list of what is announced. */
function isListed({ chunks }: Sentence, { joined }: VoicedAct, at: number): boolean {
  const listed = /^[،,]$/u.test(chunks[at - 1]?.text ?? '') && LISTED.test(chunks[at]!.loose);
  return joined === 'noun' && listed;
}

const LISTED = /^و(طرد|ابعاد|اغلاق|اقفال|ادراج|اضافه|حظر|تجميد|فرض|خفض|تقليص|سحب)$/;

const NEAR = 10;

/** Verbs that tell what was done; «أعرب عن قلقه إزاء اعتقال …» only speaks of it. */
const ANNOUNCING = /^(أعلن|قال|أفاد|ذكر|كشف|أكد|صرح|أوضح|أشار|أضاف)$/;

/** Done by saying so: the day of the announcement is the day of the deed. */
const BY_WORD: ReadonlySet<Kind> = new Set<Kind>([
  'sanction',
  'expulsion',
  'treaty',
  'recall',
  'swap',
  'appointment',
]);

/**
 * «أعلنت الوزارة، الجمعة، أنها طردت …», «أعلن بايدن أمس نجاح عملية تبادل …»: when it was announced, for what the
 * announcer's own country did by announcing it, and for a call that a house gives notice of.
 * @returns the times beside the verb of announcing, or none
 */
export function announcedOn(
  sentence: Sentence,
  hit: TriggerHit,
  people: Participants,
  standing: Standing,
  act: VoicedAct | null,
): readonly Timex[] {
  if (!act || standing.modality !== 'happened' || standing.during || act.background || act.nested) return [];
  if (!/^(أعلن|قال|أفاد|ذكر|كشف|أكد)$/.test(act.hit?.entry.lemma ?? '')) return [];
  if (!announces(sentence, act, standing.carrier ?? hit.at)) return [];
  const { country } = act.who ?? { country: null };
  const side = act.who === null ? undefined : people.agents.find((agent) => agent.country === country);
  const deed = BY_WORD.has(hit.entry.kind) && side !== undefined;
  const call = hit.entry.kind === 'call' && act.who?.party?.kind !== 'person';
  return deed || call ? timexesOf(act) : [];
}

/** Who announces what was done did it, when nobody else is named. */
export function byAnnouncer(
  context: MentionContext,
  hit: TriggerHit,
  people: Participants,
  act: VoicedAct | null,
): Participants {
  const named = people.agents.length > 0 && people.told > 0;
  // A swap is announced by those who made it, and by anybody else.
  if (!act?.who || named || hit.entry.valency !== 'directed' || hit.entry.kind === 'swap') return people;
  const { entity, country, words } = act.who;
  const record = entity === null ? undefined : context.reading.gazetteer.entities.get(entity);
  if (record?.kind === 'outlet' || (entity === null && country === null)) return people;
  const side: Side =
    entity === null
      ? { role: { kind: 'named', words }, actor: country, country, person: false }
      : {
          role: { kind: 'entity', id: entity },
          actor: entity,
          country: record?.kind === 'country' ? entity : (record?.country ?? country),
          person: record?.kind === 'person',
        };
  return { ...people, agents: [side], told: people.told + 1 };
}

/** Whether an act's own word governs an event noun: «نفى إجراء …», «حث على "التفكير في إقامة اتصالات"». */
export function isTold(sentence: Sentence, act: VoicedAct, at: number): boolean {
  if (act.joined === 'noun') return true;
  const first = sentence.chunks.findIndex(({ start }) => start >= act.content[0]!.start);
  return (
    act.hit?.entry.class === 'urge' &&
    act.joined === 'quote' &&
    !sentence.chunks.slice(first, at).some((chunk, i) => isComplement(chunk) || isFinite(sentence, first + i))
  );
}

/** «هدد بفرض عقوبات», «حذر من غزو»: what is threatened or feared has not happened. */
export function toldAs({ hit }: VoicedAct): ReportClass | 'threat' | null {
  return hit && /^(حذر|هدد|توعد)$/.test(hit.entry.lemma) ? 'threat' : (hit?.entry.class ?? null);
}

/** The reporting clause whose content a trigger stands in. */
export function actAround(context: MentionContext, sentence: Sentence, at: number): VoicedAct | null {
  const { start } = sentence.chunks[at]!;
  const around = context.speech.acts.filter(
    (act) => act.sentence === sentence && act.content.some((span) => span.start <= start && start < span.end),
  );
  return around.at(-1) ?? null;
}

/** What is told ends where the telling of it begins: «قال … إن | …». */
export function within(sentence: Sentence, clause: Clause, act: VoicedAct | null): Clause {
  if (!act || act.joined === 'noun') return clause;
  const first = sentence.chunks.findIndex(({ start }) => start >= act.content[0]!.start);
  return first > clause.from && first < clause.to ? { ...clause, from: first } : clause;
}
