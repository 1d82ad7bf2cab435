import type { Sentence } from './chunk.ts';
import type { Act, ActContext } from './voice-act.ts';

/**
 * «وفي تصريح لوكالة الأناضول، قال …», «أعرب … في مقابلة مع شبكة سي إن إن عن …»: each act with the outlet its speaker
 * spoke to. What the speech itself says of interviews is none.
 */
export function withInterviews(context: ActContext, sentence: Sentence, acts: readonly Act[]): Act[] {
  const told = new Map<Act, string>();
  sentence.chunks.forEach(({ kind, loose }, at) => {
    const outlet = kind === 'word' && INTERVIEW.test(loose) ? outletBehind(context, sentence, at) : null;
    const act = outlet === null ? undefined : actBeside(context, acts, at, outlet.at);
    if (act && outlet) told.set(act, outlet.id);
  });
  return acts.map((act) => {
    const id = told.get(act);
    return id === undefined || act.relay.includes(id) ? act : { ...act, relay: [...act.relay, id] };
  });
}

const INTERVIEW = /^[وف]?(?:مقابله|حديث|حديثه|حديثها|تصريح|تصريحات|حوار|لقاء|مقال|مقاله)$/;
/** «مقابلة حصرية مع شبكة …». */
const OUTLET_REACH = 5;
/** Words between a verb and the interview it was said in. */
const VERB_REACH = 12;

function outletBehind(
  { gazetteer }: ActContext,
  { chunks }: Sentence,
  at: number,
): { readonly id: string; readonly at: number } | null {
  for (let i = at + 1; i <= at + OUTLET_REACH && i < chunks.length; i += 1) {
    if (/^[:؛.،,]$/u.test(chunks[i]!.text)) return null;
    const record = recordAt({ chunks }, i, gazetteer);
    if (record?.kind === 'outlet') return { id: record.id, at: i };
    if (record !== undefined && record.kind !== 'country') return null;
  }
  return null;
}

/** The act right behind an interview that opens the sentence, else the one before it that has not come to its matter. */
function actBeside(
  { gazetteer }: ActContext,
  acts: readonly Act[],
  noun: number,
  outlet: number,
): Act | undefined {
  const own = acts.filter(({ nested }) => !nested);
  const before = own.findLast(({ hit }) => hit!.at < noun);
  if (!before) return own[0] && own[0].hit!.at - outlet <= OUTLET_REACH ? own[0] : undefined;
  const { sentence, hit, joined, content, speaker } = before;
  const inside = joined !== 'noun' && content.some(({ start }) => start <= sentence.chunks[noun]!.start);
  if (inside || noun - hit!.at > VERB_REACH) return undefined;
  // «علق على ما قاله بايدن في مقابلة …»: somebody else's.
  for (let i = hit!.at + 1; i < noun; i += 1) {
    const record = recordAt(sentence, i, gazetteer);
    if (record?.kind === 'person' && record.id !== speaker?.entity) return undefined;
  }
  return before;
}

function recordAt({ chunks }: Pick<Sentence, 'chunks'>, at: number, gazetteer: ActContext['gazetteer']) {
  const entity = chunks[at]!.name?.entity;
  return entity == null ? undefined : gazetteer.entities.get(entity);
}
