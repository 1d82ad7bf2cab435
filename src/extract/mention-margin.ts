import type { Chunk, Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { RELATIVES } from './lexicon/particle.ts';
import type { Clause } from './mention-clause.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { Timex } from './timex/timex.ts';

/** Where and when the gathering is on whose margin a meeting takes place. */
interface Margin {
  readonly places: readonly string[];
  readonly timexes: readonly Timex[];
}

const HOSTED =
  /^[سيت]{0,2}(?:ا?ستضيف|ا?ستضاف|ا?حتضن|ا?ستقبل|ا?ستقبلت|عقد|ا?نعقد|ا?قيم|ا?قام|ا?ستضافت)(?:ت|ها|ه|تها|ته)*$/;
/** So many words name a gathering: «قمة زعماء مجموعة العشرين». */
const NAMED = 8;
/** So far behind the pronoun, in words, place and days of a gathering stand. */
const REACH = 12;

/** «اجتماع الرئيسين على هامش القمة التي استضافتها أوساكا في 28 يونيو»: the clause about the gathering says where and when. */
export function marginOf(
  { chunks }: Sentence,
  hit: TriggerHit,
  clause: Clause,
  gazetteer: Gazetteer,
): Margin | null {
  const margin = chunks.slice(hit.at + 1, clause.to).findIndex(({ loose }) => loose === 'هامش');
  const from = hit.at + 1 + margin;
  const pronoun = chunks.findIndex(({ loose }, i) => i > from && RELATIVES.has(loose));
  if (margin < 0 || pronoun < 0 || pronoun - from > NAMED) return null;
  if (chunks.slice(from, pronoun).some(({ kind }) => kind === 'mark')) return null;
  if (!HOSTED.test(chunks[pronoun + 1]?.loose ?? '')) return null;
  const behind = chunks.slice(pronoun + 2, pronoun + 2 + REACH);
  const stop = behind.findIndex(({ kind }) => kind === 'mark');
  const told = stop < 0 ? behind : behind.slice(0, stop);
  const place = told.map((chunk) => placeOf(chunk, gazetteer)).find((id) => id !== null);
  const time = told.find(({ timex }) => timex !== null)?.timex;
  return { places: place ? [place] : [], timexes: time ? [time] : [] };
}

function placeOf({ name }: Chunk, gazetteer: Gazetteer): string | null {
  const entity = name?.entity ?? null;
  return entity !== null && gazetteer.entities.get(entity)?.kind === 'place' ? entity : null;
}
