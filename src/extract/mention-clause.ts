import type { Chunk, Sentence } from './chunk.ts';
import {
  CARRIERS,
  LINKING,
  LINK_OF,
  OPENERS,
  PLAIN_VERBS,
  RELATIVES,
  SOURCE_TABLE,
} from './lexicon/particle.ts';
import { isOneOf } from './lexicon/lookup.ts';
import {
  isHeldBehind,
  passesCarrier,
  passesDue,
  passesLength,
  passesPaid,
  passesWas,
} from './mention-held.ts';
import { isReference } from './mention-reason.ts';
import { toldIn } from './mention-told-in.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { isComplement, reportAt } from './voice-report.ts';

/** The chunks that belong to a trigger: `from` inclusive, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const FULL_STOP = /^[.؛:؟!…]$/u;
const COMMA = /^[،,–—-]$/u;

/** The clause around a trigger: as far as no other verb, no «أن» and no stop comes between. */
export function clauseAt(sentence: Sentence, at: number): Clause {
  return { from: leftEnd(sentence, at), to: rightEnd(sentence, at) };
}

function rightEnd(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  let carried = false;
  for (let i = at + 1; i < chunks.length; i += 1) {
    const chunk = chunks[i]!;
    const next = chunks[i + 1];
    if (FULL_STOP.test(chunk.text) && !isPause(chunks, i)) return i;
    if (isPause(chunks, i) || isMeanwhile(chunks, i)) return i;
    if (COMMA.test(chunk.text) && joinsAntecedent(sentence, at, i + 1)) return i;
    const aside = COMMA.test(chunk.text) ? asideEnd(sentence, i + 1) : null;
    if (aside !== null) {
      i = aside;
      continue;
    }
    if (COMMA.test(chunk.text) && isHeldBehind(sentence, at, i + 1)) {
      carried = true;
      i += isRelative(next!) ? 2 : 1;
      continue;
    }
    if (COMMA.test(chunk.text) && next && startsClause(sentence, i + 1) && !passesWas(sentence, at, i + 1)) {
      const resumed = resumedAt(sentence, at, i + 1);
      if (resumed === null) return i;
      i = resumed;
      continue;
    }
    if (chunk.kind !== 'word') continue;
    if (isComplement(chunk) || opensReference(sentence, at, i)) return i;
    // «رفضت واشنطن طلب موسكو»: what was refused.
    if (/^(طلب|منح)$/.test(chunk.loose) && triggerAt(sentence, at)?.entry.kind === 'refusal') continue;
    if (passesPaid(sentence, at, i)) {
      i += 1;
      continue;
    }
    const due = passesDue(sentence, at, i);
    if (due !== null) {
      i = due;
      carried = true;
      continue;
    }
    // «مكالمة هنأ فيها ترمب نظيره»: told of what it names.
    if (i === toldIn(sentence, at)) {
      i += 1;
      continue;
    }
    if (passesLength(sentence, at, i)) continue;
    if (passesCarrier(sentence, at, i, carried) || passesWas(sentence, at, i)) {
      carried = true;
      continue;
    }
    const resumed = resumedAt(sentence, at, i);
    if (resumed !== null) {
      i = resumed;
      continue;
    }
    if (RELATIVES.has(chunk.loose)) {
      if (next?.kind === 'word' && isOneOf(CARRIERS, next.loose)) i += 1;
      else return i;
    } else if (isOneOf(OPENERS, chunk.loose) || isFinite(sentence, i)) return i;
  }
  return chunks.length;
}

/** «أوقف ويلان بعد أشهر من اعتقال بوتينا»: where words begin that name another deed only to tell a time. */
function opensReference(sentence: Sentence, at: number, i: number): boolean {
  if (!/^[وف]?(بعد|قبل)$/.test(sentence.chunks[i]!.loose)) return false;
  const own = triggerAt(sentence, at)!.entry.kind;
  for (let k = i + 2; k <= i + COUNT; k += 1) {
    const hit = triggerAt(sentence, k);
    if (hit && isReference(sentence, hit)) return hit.entry.kind === own;
  }
  return false;
}

/** «بعد أقل من أربعة أيام على اعتقال»: so many words a count takes. */
const COUNT = 6;

/** «غراينر، التي حكمت عليها محكمة بالسجن، وجندي المارينز بول ويلان»: joined to whom the relative clause is about. */
function joinsAntecedent({ chunks }: Sentence, at: number, next: number): boolean {
  if (!RELATIVES.has(chunks[at - 1]?.loose ?? '') || !/^ال(ذي|تي|لذان|لذين)$/.test(chunks[at - 1]!.loose))
    return false;
  const word = chunks[next];
  const joined = /^و/.test(word?.loose ?? '') || /^و/u.test(word?.clitic ?? '');
  return (
    joined && chunks.slice(next, next + JOINED).some(({ kind, name }) => kind === 'name' && name !== null)
  );
}

/** «وجندي المارينز السابق بول ويلان»: so many words a joined name and what it is take. */
const JOINED = 5;

/** «مبادلة غراينر، التي كانت …، بتاجر السلاح»: the comma behind which the exchange goes on, or null. */
function resumedAt(sentence: Sentence, at: number, i: number): number | null {
  const { chunks } = sentence;
  if (!RELATIVES.has(chunks[i]!.loose) || triggerAt(sentence, at)?.entry.kind !== 'swap') return null;
  const comma = chunks.findIndex((chunk, k) => k > i && COMMA.test(chunk.text));
  const next = chunks[comma + 1];
  return comma > 0 && comma - i < ASIDE * 2 && (next?.clitic === 'ب' || /^ب/.test(next?.loose ?? ''))
    ? comma
    : null;
}

/** «اتفق الوفدان، بحسب بيان مشترك، على …»: the comma that closes an aside about the source. */
function asideEnd(sentence: Sentence, from: number): number | null {
  if (!isOneOf(SOURCE_TABLE, sentence.chunks[from]?.loose ?? '')) return null;
  for (let i = from + 1; i < Math.min(sentence.chunks.length, from + ASIDE); i += 1) {
    if (COMMA.test(sentence.chunks[i]!.text))
      return startsClause(sentence, i + 1) || /^و/.test(sentence.chunks[i + 1]?.loose ?? 'و') ? null : i;
  }
  return null;
}

const ASIDE = 12;

/** «..» is a pause that sets clauses apart. */
function isPause(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]!.text === '.' && chunks[at + 1]?.text === '.';
}

/** «في وقت احتدمت المعارك», «في حين»; «في وقت سابق» only tells the time. */
function isMeanwhile(chunks: readonly Chunk[], at: number): boolean {
  if (!/^[وف]?في$/.test(chunks[at]!.loose) || !/^(وقت|حين)$/.test(chunks[at + 1]?.loose ?? '')) return false;
  return !/^(سابق|لاحق|متاخر|مبكر|واحد|قريب|قصير|قياسي)$/.test(chunks[at + 2]?.loose ?? '');
}

/** «وتعد هذه الخطوة», «ويأتي»: after a comma, a short word so shaped is a verb of the present. */
const PRESENT =
  /^و(?:ي(?!وم|ونيو|وليو|ناير|د|مين)[^ا].{1,4}|ت(?!طور|قدم|وتر|دخل|حرك|مسك|ردد|ضرر|عهد|شدد)[^ا][^ا]{1,2})$/;

function startsClause(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'word') return false;
  return (
    isOneOf(LINKING, chunk.loose) ||
    // «لقاء باتروشيف وسوليفان، وقبله اجتماع الوزيرين».
    /^و(قبل|بعد)(ه|ها|هما)$/.test(chunk.loose) ||
    isOneOf(OPENERS, chunk.loose) ||
    isRelative(chunk) ||
    PRESENT.test(chunk.loose) ||
    isMeanwhile(sentence.chunks, at) ||
    isFinite(sentence, at)
  );
}

/** Whether a verb with its own clause stands here. */
export function isFinite(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'word') return false;
  if (isOneOf(PLAIN_VERBS, chunk.loose)) return true;
  if (reportAt(sentence, at)) return true;
  const hit = triggerAt(sentence, at);
  if (hit?.shape.pos === 'verb')
    return (
      hit.word.conjunction || hit.word.future || hit.shape.tense === 'present' || !isNounToo(chunk.loose)
    );
  // «اتفقا على عقد قمة»: the name of what is to be done.
  if (chunk.loose === 'عقد' && LINK_OF.has(sentence.chunks[at - 1]?.loose ?? '')) return false;
  return (
    isOneOf(CARRIERS, chunk.loose) &&
    /^[وف]?(اجري|اجرت|عقد|عقدت|شهدت|جرت|جري|قام|قامت|بدا|بدات|تلقي|انطلقت|دار|دارت|تم|تمت)$/.test(chunk.loose)
  );
}

/** Past forms that are verbal nouns as well: they start a clause only with a conjunction. */
const NOUN_TOO = new Set('بحث رفض عرض قصف تعاون تفاهم توافق طرد فرض رفع سحب وصول تبادل غزو'.split(' '));

function isNounToo(loose: string): boolean {
  return NOUN_TOO.has(loose);
}

function leftEnd(sentence: Sentence, at: number): number {
  const hit = triggerAt(sentence, at);
  // «، واتفق البلدان»: a verb joined by «و» begins its own clause; «وبحثا» goes on with who was named.
  if (hit?.shape.pos === 'verb' && hit.word.conjunction && hit.shape.number === 'one') return at;
  if (hit?.shape.pos === 'verb' && antecedentAt(sentence, at) >= 0) return at;
  if (hit && isAsWell(sentence, hit)) return at;
  for (let i = at - 1; i >= 0; i -= 1) {
    const chunk = sentence.chunks[i]!;
    if (FULL_STOP.test(chunk.text) || isComplement(chunk)) return i + 1;
    if (isRelative(chunk) || SUBORDINATE.test(chunk.loose) || /^[وف]?[لع]ما$/.test(chunk.loose)) return i + 1;
    // «صورة للرئيس وهو يتحدث مع …»; «وهو أول لقاء بينهما» goes on with who was named.
    if (i === at - 1 && hit?.shape.pos === 'verb' && /^وه[وي]$/.test(chunk.loose)) return at;
    if (
      chunk.kind === 'word' &&
      isFinite(sentence, i) &&
      (!isOneOf(CARRIERS, chunk.loose) || triggerAt(sentence, i) !== null) &&
      !isAuxiliary(chunk)
    )
      return i + 1;
  }
  return 0;
}

/** «…، كما اجتمع بالوزير»: another meeting of the same one, with nothing of the first in it. */
export function isAsWell({ chunks }: Sentence, { at, shape, entry }: TriggerHit): boolean {
  return (
    shape.pos === 'verb' &&
    shape.number === 'one' &&
    /^(التقى|اجتمع|قابل)$/.test(entry.lemma) &&
    chunks[at - 1]?.loose === 'كما' &&
    COMMA.test(chunks[at - 2]?.text ?? '')
  );
}

/**
 * «أن روغوزين، الذي تدرجه واشنطن على قائمتها، استقبل مدير ناسا»: where the subject of a verb stands that comes back
 * behind the comma of a relative clause, or -1.
 */
export function antecedentAt({ chunks }: Sentence, at: number): number {
  if (!COMMA.test(chunks[at - 1]?.text ?? '') || /^[وف]/.test(chunks[at]!.loose)) return -1;
  for (let i = at - 2; i > Math.max(1, at - RESUMED); i -= 1) {
    if (FULL_STOP.test(chunks[i]!.text) || isComplement(chunks[i]!)) return -1;
    if (/^ال(ذي|تي)$/.test(chunks[i]!.loose))
      return COMMA.test(chunks[i - 1]!.text) && chunks[i - 2]?.kind === 'name' ? i - 2 : -1;
  }
  return -1;
}

const RESUMED = 24;

/** «التي», «، والتي». */
function isRelative({ loose }: Chunk): boolean {
  return RELATIVES.has(loose) || /^وال(ذي|تي|لذ|لت)/.test(loose);
}

/** Conjunctions that open a clause whose subject may go without saying: «حيث عقد محادثات», «بعدما كان قد أجرى». */
const SUBORDINATE = /^(وذلك|لكن|ولكن|حيث|بعدما|بينما|فيما|عندما|حينما|اذ|و(قبل|بعد)(ه|ها|هما))$/;

function isAuxiliary(chunk: Chunk): boolean {
  return /^[وف]?(كان|كانت|كانوا|كانا|سيكون|ستكون|يكون|تكون|ليس|ليست)$/.test(chunk.loose);
}
