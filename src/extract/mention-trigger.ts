import { isCharge } from './charge.ts';
import type { Chunk, Sentence } from './chunk.ts';
import { isHandedOver } from './extradition.ts';
import { foldLoose } from './fold.ts';
import { FormIndex, isOneOf, partings } from './lexicon/lookup.ts';
import type { Hit } from './lexicon/lookup.ts';
import { CARRIERS, LINK_OF, MODAL, PLAIN_VERBS, RELATIVES } from './lexicon/particle.ts';
import { REPORTS } from './lexicon/report.ts';
import { TRIGGERS } from './lexicon/triggers.ts';
import type { Trigger } from './lexicon/trigger.ts';
import { isActOnTreaty, isOfDeal, isOfTreaty } from './pact.ts';
import { isComplement } from './voice-report.ts';
import { isRatified, isVote } from './vote.ts';

/** A trigger in a sentence. */
export interface TriggerHit extends Hit<Trigger> {
  readonly at: number;
}

const INDEX = new FormIndex(TRIGGERS);
const REPORTING = new FormIndex(REPORTS);
/** How many chunks after a trigger the word it needs may stand; a subject may come between. */
const REACH = 9;
/** How many where whom it was done to comes first, at length. */
const FAR = 24;
/** How many words «~» stands for. */
const BETWEEN = 4;
const NEAR = 2;
/** Entity ids of countries are two letters long. */
const COUNTRY_ID = 2;
const BACK = 6;
/** «معاهدة القوى النووية المتوسطة المدى، التي كان وقعها …». */
const FAR_BACK = 18;

const FOLDED = new Map<Trigger, { readonly needs: readonly string[][]; readonly never: readonly string[][] }>(
  TRIGGERS.map((trigger) => [
    trigger,
    { needs: trigger.needs.map(phrase), never: trigger.never.map(phrase) },
  ]),
);

function phrase(words: string): string[] {
  return words.split('_').map(foldLoose);
}

/** The trigger a chunk is, if the words around it allow; the entry that asks for more wins. */
export function triggerAt(sentence: Sentence, at: number): TriggerHit | null {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'word') return null;
  const hits = INDEX.find(chunk.loose).filter((hit) => allowed(sentence, at, hit.entry));
  const pos = isVerbal(hits) && isNounHere(sentence, at, hits[0]!.word.conjunction) ? 'noun' : 'verb';
  const ranked = [...hits].sort((a, b) => rank(a, pos) - rank(b, pos));
  // «إقامة تعاون»: the name of an act takes a noun behind it.
  if (ranked[0]?.shape.pos === 'verb' && ACT.test(sentence.chunks[at - 1]?.loose ?? '')) return null;
  return ranked[0] ? { ...ranked[0], at } : null;
}

const ACT = /^[وفبل]*(ال)?(اقامه|اجراء|تعزيز|تطوير|توسيع)$/;

function isVerbal(hits: readonly Hit<Trigger>[]): boolean {
  return hits.some(({ shape }) => shape.pos === 'verb');
}

function rank(hit: Hit<Trigger>, pos: string): number {
  // «حديث هاتفي» is a call before it is talk.
  const call = hit.entry.kind === 'call' ? 0 : 0.5;
  return (hit.shape.pos === pos ? 0 : 2) + (hit.entry.needs.length > 0 ? 0 : 1) + call;
}

/** «طرد» is a verb or its noun: after a verb of another, a preposition or «قرار موسكو» it is the noun. */
function isNounHere(sentence: Sentence, at: number, joined: boolean): boolean {
  const { chunks } = sentence;
  if (joined) return goesWithNoun(sentence, at);
  let i = at - 1;
  while (
    i >= 0 &&
    i > at - 6 &&
    (chunks[i]!.kind === 'name' || chunks[i]!.kind === 'time' || /^[،,]$/u.test(chunks[i]!.text))
  )
    i -= chunks[i]!.kind === 'time' && chunks[i - 1]?.loose === 'في' ? 2 : 1;
  const before = chunks[i];
  if (before?.kind !== 'word') return false;
  // «سيكون هناك تبادل للأسرى».
  if (before.loose === 'هناك') return true;
  // «رأى أن فرض عقوبات …»: no verb of the past stands right after «أن».
  if (i === at - 1 && isComplement(before)) return true;
  if (LINK_OF.has(before.loose)) return i === at - 1 || isAskedOf(sentence, i);
  if (/^[وف]?كان(ت|وا|ا)?$/.test(before.loose)) return false;
  if ([MODAL.planned, MODAL.proposed, MODAL.hypothetical].some((table) => isOneOf(table, before.loose)))
    return true;
  const verb = isOneOf(PLAIN_VERBS, before.loose) || isOneOf(CARRIERS, before.loose);
  return (
    verb ||
    REPORTING.find(before.loose).length > 0 ||
    /^[وفبل]?(ال)?(قرار|اعلان|عمليه|اجراءات|بدء)$/.test(before.loose)
  );
}

/** «طلبت في 28 يوليو من واشنطن خفض …»: what is asked of somebody. */
function isAskedOf({ chunks }: Sentence, from: number): boolean {
  if (chunks[from]!.loose !== 'من') return false;
  return chunks.slice(Math.max(0, from - 5), from).some(({ loose }) => /^[وف]?[يت]?طلبت?$/.test(loose));
}

/** «فرض عقوبات على روسيا وطرد عشرة دبلوماسيين»: joined to a noun of the same kind of deed. */
function goesWithNoun(sentence: Sentence, at: number): boolean {
  if (sentence.chunks[at - 1]?.kind === 'mark') return false;
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const { loose, kind } = sentence.chunks[i]!;
    if (kind !== 'word') continue;
    if (isOneOf(PLAIN_VERBS, loose) || REPORTING.find(loose).length > 0) return false;
    if (/^(فرض|طرد|اغلاق|رفع|خفض|سحب|ابعاد|قصف)$/.test(loose)) return isNounHere(sentence, i, false);
  }
  return false;
}

/** «إعلان طرد عشرة …، وفرضها عقوبات»: the deed that a verbal noun is joined to; null where it is joined to none. */
export function joinedTo(sentence: Sentence, at: number): TriggerHit | null {
  const own = triggerAt(sentence, at);
  if (own?.shape.pos !== 'noun' || !own.word.conjunction || !DEEDS.has(own.entry.kind)) return null;
  for (let i = at - 1; i >= Math.max(0, at - JOINED); i -= 1) {
    const other = triggerAt(sentence, i);
    if (other?.shape.pos === 'verb' || /^[.؛]$/u.test(sentence.chunks[i]!.text)) return null;
    if (other?.shape.pos === 'noun' && DEEDS.has(other.entry.kind) && other.entry.lemma !== 'عقوبات')
      return other;
  }
  return null;
}

const DEEDS = new Set(['sanction', 'expulsion']);
const JOINED = 14;

function allowed(sentence: Sentence, at: number, trigger: Trigger): boolean {
  const { needs, never } = FOLDED.get(trigger)!;
  const { chunks } = sentence;
  const after = wordsAfter(chunks, at);
  if (never.length > 0) {
    const beside =
      needs.length > 0 ? after : [chunks[at - 1], ...after.slice(0, NEAR)].filter((one) => one !== undefined);
    if (never.some((words) => stands(beside, words))) return false;
  }
  if (needs.length === 0) return true;
  // «المقترحات التي سلمتها»: what the verb needs stands before it.
  const relative =
    chunks.slice(Math.max(0, at - 3), at).some(({ loose }) => RELATIVES.has(loose)) ||
    // «بعد تمديدها»: of what was spoken of before.
    (/ها$/.test(chunks[at]!.loose) && /^[وف]?(بعد|عقب|منذ)$/.test(chunks[at - 1]?.loose ?? ''));
  const handed = chunks.slice(Math.max(0, at - (relative ? FAR_BACK : BACK)), at);
  return needs.some(([first, ...rest]) => {
    const words = [first!.slice(1), ...rest];
    switch (first![0]) {
      case '+':
        return chunks[at + 1]?.kind === 'name' && chunks[at + 1]!.clitic.includes(words[0]!);
      case '<':
        return stands(handed, words);
      // «تبادلتا غراينر وبوت»: a name of somebody.
      case '@':
        return after.slice(0, REACH).some(isSomebody);
      // «اتهمت وزارة العدل ستة ضباط».
      case '$':
        return CODED[words[0]!]!(chunks, at);
      case '!':
        return stands(after.slice(0, NEAR + rest.length), words);
      case '^':
        return stands(upToStop(wordsAfter(chunks, at, FAR)), words);
      default:
        return stands(upToStop(after), [first!, ...rest]);
    }
  });
}

/** Needs that are more than a word: «$charge». */
const CODED: Readonly<Record<string, (chunks: readonly Chunk[], at: number) => boolean>> = {
  act: isActOnTreaty,
  charge: isCharge,
  deal: isOfDeal,
  declined: isDeclined,
  handed: isHandedOver,
  pact: isOfTreaty,
  ratified: isRatified,
  vote: isVote,
};

/** «لم تقبل بذلك», «لم تمنح تأشيرات». */
function isDeclined(chunks: readonly Chunk[], at: number): boolean {
  const asked = chunks.slice(at + 1, at + REACH).some(({ loose }) => ASKED.test(loose));
  return /^[وف]?لم$/.test(chunks[at - 1]?.loose ?? '') && asked;
}

const ASKED = /^[بل]?(ال)?(ذلك|مقترح|مقترحات|اقتراح|عرض|مبادره|طلب|تاشيره|تاشيرات)(ها|ه)?$/;

function isSomebody({ kind, name }: Chunk): boolean {
  return (
    kind === 'name' &&
    (name!.form === 'titled-name' ||
      (name!.form === 'name' && name!.country === null && (name!.entity?.length ?? 0) > COUNTRY_ID))
  );
}

/** The next words, without commas and days between them, up to a stop. */
function wordsAfter(chunks: readonly Chunk[], at: number, reach = REACH): readonly Chunk[] {
  const found: Chunk[] = [];
  for (let i = at + 1; i < chunks.length && found.length < reach; i += 1) {
    const { kind, text } = chunks[i]!;
    if (kind !== 'time' && !/^[،,()]$/u.test(text)) found.push(chunks[i]!);
  }
  return found;
}

/** A need is sought within the clause. */
function upToStop(chunks: readonly Chunk[]): readonly Chunk[] {
  const stop = chunks.findIndex(({ text }) => /^[.؛:؟!]$/u.test(text));
  return stop < 0 ? chunks : chunks.slice(0, stop);
}

function stands(chunks: readonly Chunk[], words: readonly string[]): boolean {
  const gap = words.indexOf('~');
  if (gap < 0) return chunks.some((_, i) => words.every((word, j) => beginsWith(chunks[i + j], word)));
  // «سحب 755 من موظفي …»: up to a few words between.
  return chunks.some(
    (_, i) =>
      words.slice(0, gap).every((word, j) => beginsWith(chunks[i + j], word)) &&
      stands(chunks.slice(i + gap, i + gap + BETWEEN), words.slice(gap + 1)),
  );
}

/** Whether a word begins with a stem, clitics aside: «دبلوماسي» covers «الدبلوماسيين». One letter is a clitic itself. */
function beginsWith(chunk: Chunk | undefined, stem: string): boolean {
  if (!chunk || chunk.kind === 'mark') return false;
  // «سفيرة الولايات المتحدة» is no «سفيره», though folding levels the two.
  if (stem.startsWith('='))
    return !chunk.text.endsWith('ة') && chunk.loose.replace(/^[وفبل](?=س)/, '') === stem.slice(1);
  if (stem.length === 1)
    return chunk.clitic.includes(stem) || (chunk.kind === 'word' && chunk.loose.startsWith(stem));
  const first = chunk.loose.split(' ', 1)[0]!;
  return partings(first).some((word) => word.stem.startsWith(stem)) || first.startsWith(stem);
}
