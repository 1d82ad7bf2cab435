import type { Sentence } from './chunk.ts';
import { OPENERS } from './lexicon/particle.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { isFinite } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import { isOfWords, isUttered, isWhere } from './mention-said.ts';
import { opensOtherTime } from './mention-span.ts';
import type { MentionDraft } from './mention.ts';
import { partyAt } from './party.ts';
import type { Timex } from './timex/timex.ts';
import { isComplement } from './voice-report.ts';

type Draft = Omit<MentionDraft, 'id'>;

/**
 * «وجاء كلام لافروف، أمس، في نيويورك …», «جاء ذلك في مؤتمر صحفي عقده اليوم»: when and where words were spoken that the
 * text has told before, for those that were told without a time or a place.
 */
export function withLaterWords(context: MentionContext, drafts: readonly Draft[]): Draft[] {
  const found = [...drafts];
  for (const sentence of context.speech.sentences) {
    if (!opensWithWords(sentence)) continue;
    const { timexes, places, who } = readBehind(context, sentence);
    const at = found.findLastIndex(
      (draft) =>
        draft.opens !== null &&
        draft.segment === sentence.segment &&
        draft.sentence.end <= sentence.start &&
        sentence.start - draft.sentence.end < REACH &&
        (who === null || draft.actors[0] === who),
    );
    const told = found[at];
    if (!told) continue;
    found[at] = {
      ...told,
      timexes: told.timexes.length > 0 ? told.timexes : timexes,
      places: told.places.length > 0 ? told.places : places.slice(0, 1),
    };
  }
  return found;
}

/** So far above, in letters, may the words stand that are meant. */
const REACH = 700;

function opensWithWords({ chunks, role }: Sentence): boolean {
  if (role === 'title' || role === 'furniture' || !/^و?جاءت?$/.test(chunks[0]?.loose ?? '')) return false;
  const what = chunks[1]?.loose ?? '';
  const these = /^(هذا|هذه)$/.test(what) ? (chunks[2]?.loose ?? '') : what;
  return what === 'ذلك' || WORDS.test(these);
}

const WORDS =
  /^(ال)?(كلام|تصريح|تصريحات|قول|اقوال|حديث|موقف|تعليق|تعليقات|اعلان|دعوه|اتهام|اتهامات|تحذير|تحذيرات|انتقادات|تاكيد|رد)(ه|ها|هما)?$/;

function readBehind(
  context: MentionContext,
  sentence: Sentence,
): { readonly timexes: readonly Timex[]; readonly places: readonly string[]; readonly who: string | null } {
  const { chunks } = sentence;
  const timexes: Timex[] = [];
  const places: string[] = [];
  let who: string | null = null;
  for (let i = 1; i < chunks.length; i += 1) {
    const chunk = chunks[i]!;
    if (/^[.؛:؟!]$/u.test(chunk.text) || isComplement(chunk) || opensOtherTime(sentence, i)) break;
    if (chunk.timex) timexes.push(chunk.timex);
    if (chunk.kind === 'word' && i > 1) {
      const kept = isOfWords(chunk) || isUttered(chunk) || chunk.loose === 'ذلك';
      if (!kept && (isOneOf(OPENERS, chunk.loose) || isFinite(sentence, i))) break;
    }
    const party = partyAt(context.text, sentence, i, 'bare', context.reading.gazetteer);
    if (party?.kind === 'person' && i <= SPEAKER_REACH) who ??= party.actor;
    if (party?.place != null && isWhere(chunks, i)) places.push(party.place);
  }
  return { timexes, places, who };
}

/** «وجاء كلام وزير الخارجية الروسي لافروف …» */
const SPEAKER_REACH = 8;
