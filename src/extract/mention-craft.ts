import type { Sentence } from './chunk.ts';
import { partings } from './lexicon/lookup.ts';
import type { Clause } from './mention-clause.ts';
import { countrySide } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import type { TriggerHit } from './mention-trigger.ts';

/** What flies, sails or drives for an army. */
const CRAFT =
  /^(مقاتل|قاذف|مسير|طاير|مروحي|سفين|مدمر|فرقاط|غواص|طراد|دوري|رتل|قافل|مركب|مدرع|عرب)(ه|ت|ات|تان|تين|تا|تي|ين|ان)?$/;
const REACH = 10;

/** «قافلة روسية اعترضت …», «قيام مقاتلة روسية باعتراض …»: whose craft it was that came too near; null where none is told. */
export function craftBefore({ chunks }: Sentence, { at, shape }: TriggerHit, clause: Clause): Side | null {
  const doing = chunks.slice(Math.max(0, at - REACH), at).some(({ loose }) => DOING.test(loose));
  if (shape.pos !== 'verb' && !doing) return null;
  const from = Math.max(0, at - REACH, doing ? 0 : clause.from);
  for (let i = at - 1; i > from; i -= 1) {
    const { name, loose } = chunks[i]!;
    if (DOING.test(loose)) return null;
    if (name?.form !== 'adjective' || name.country === null) continue;
    const nouns = [chunks[i - 1], chunks[i - 2]];
    if (nouns.some((noun) => noun?.kind === 'word' && isCraft(noun.loose))) return countrySide(name.country);
  }
  return null;
}

const DOING = /^[وفبل]*(قيام|اقدام)$/;

function isCraft(loose: string): boolean {
  return partings(loose).some(({ stem }) => CRAFT.test(stem));
}
