import { FAMILY_OF } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf, partings } from './lexicon/lookup.ts';
import { CARRIERS, LINK_OF } from './lexicon/particle.ts';
import type { MentionDraft } from './mention.ts';
import type { Clause } from './mention-clause.ts';
import { toldIn } from './mention-told-in.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';

export function carrierTense(loose: string): MentionDraft['tense'] {
  const word = loose.replace(/^[وف](?=..)/, '');
  if (/^س[يت]/.test(word)) return 'future';
  if (/^[يت]جمع/.test(word)) return 'present';
  // «يؤكد إجراء اتصال غدا»: the name of an act has no tense.
  if (/^[بل]?(اجراء|استئناف|انعقاد|اقامه|اتمام|استضافه|تنظيم|قيام|اقدام)$/.test(word)) return 'none';
  if (
    /^[يت](جري|عقد|شهد|قوم|بدا|ستانف|واصل|تراس|شارك|حضر|ستضيف|حتضن|تلقي|نطلق|نعقد|خوض|جمع|دور|تم)/.test(word)
  )
    return 'present';
  return 'past';
}

/** How far behind its noun and those who take part a verb may carry it. */
const BEHIND = 26;
/** How far after its noun a verb with a pronoun still carries it. */
const BESIDE = 3;

/** The verb that carries an event noun: up to its left in the clause, or in a relative clause to its right. */
export function carrierOf(
  sentence: Sentence,
  { at, entry: { kind } }: TriggerHit,
  clause: Clause,
): number | null {
  for (let i = at - 1; i >= Math.max(clause.from, at - 14); i -= 1) {
    const { kind: sort, loose } = sentence.chunks[i]!;
    if (sort !== 'word') continue;
    // «أجرى خلال الأشهر الماضية اتصالات»: when, and nothing else.
    const timed = sentence.chunks[i + 1]?.kind === 'time' || sentence.chunks[i + 1]?.loose === 'ذلك';
    const link = /^(خلال|اثناء)(ه|ها)$/.test(loose) ? null : LINK_OF.get(loose);
    if ((link === 'during' && !timed) || link === 'about') break;
    // «يقوم بزيارة … تروم شرح قرار بلاده الانسحاب»: it carries the visit.
    const other = triggerAt(sentence, i);
    if (other?.shape.pos === 'noun' && FAMILY_OF[other.entry.kind] !== FAMILY_OF[kind]) break;
    if (isOneOf(CARRIERS, loose) || partings(loose).some(({ stem, future }) => future && CARRIERS.has(stem)))
      return i;
  }
  const told = toldIn(sentence, at);
  if (told > 0) return told;
  for (let i = at + 1; i < Math.min(clause.to, at + BEHIND); i += 1) {
    const { kind: sort, loose } = sentence.chunks[i]!;
    if (
      sort === 'word' &&
      /^(س?[يت])?(عقد|جري|اجري|جرت|ستضيف|نعقد|انعقد|تم|دار)(ت|ا|وا)?(ها?|هما)?$/.test(loose)
    )
      return i;
    // «محادثة أجراها مع نظيره», «لقاء جمعه بـ»: right after the noun and the words beside it.
    if (
      sort === 'word' &&
      (i - at <= BESIDE || /^(استمر|دام|استغرق)(ت)?$/.test(sentence.chunks[at + 1]!.loose)) &&
      /^[وف]?(اجرا|اجرت|عقد|عقدا|عقدت|تلقا|تلقت|س?[يت]?جمع|جمعت)(ه|ها|هما)$/.test(loose)
    )
      return i;
    if (
      sort === 'word' &&
      /^(التي|الذي|اللذان|اللتان)$/.test(sentence.chunks[i - 1]!.loose) &&
      isOneOf(CARRIERS, loose)
    )
      return i;
  }
  return null;
}
