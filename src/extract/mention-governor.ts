import { FAMILY_OF } from '../model/kind.ts';
import type { Modality } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { LINK_OF, MODAL } from './lexicon/particle.ts';
import { carrierTense } from './mention-carrier.ts';
import { isFinite } from './mention-clause.ts';
import type { Clause } from './mention-clause.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { isComplement } from './voice-report.ts';

/** What the words before a noun make of it; undefined when they say nothing, null when they take it away. */
export function governorOf(
  sentence: Sentence,
  anchor: number,
  hit: TriggerHit,
  clause: Clause,
): Modality | null | undefined {
  const { at } = hit;
  const from = Math.max(0, Math.min(anchor, at) - 5);
  const words = sentence.chunks
    .slice(from, at)
    .map(({ loose }) => loose)
    .reverse();
  const carried = anchor < at;
  // «للتأكيد على رفض موسكو التدخل»: a stance, part of what was said.
  if (hit.entry.kind === 'refusal' && words[0] === 'علي' && /تاكيد$/.test(words[1] ?? '')) return null;
  if (neverCame(sentence, at)) return null;
  for (const [i, word] of words.entries()) {
    // «قد أجريا» is done; «قد يجري» may be.
    if (isMay(word)) {
      if (isPresent(words[i - 1] ?? '')) return 'hypothetical';
      continue;
    }
    if (isOneOf(MODAL.avoided, word) && i < 4 && !isFinite(sentence, at - i)) return null;
    if (isOneOf(MODAL.foiled, word) && i < 3 && (word !== 'حال' || words[i - 1] === 'دون'))
      return 'called-off';
    // «15 يوليو، أي عشية القمة»: that is to say.
    if (word === 'اي' && /^[،,(]$/u.test(words[i + 1] ?? '')) break;
    // «من أجل عقد قمة»: for its sake; «إلى أجل غير مسمى»: for how long.
    if (word === 'اجل' && words[i + 1] === 'من') return 'planned';
    if (word === 'اجل' && words[i + 1] === 'الي') continue;
    if (isOneOf(MODAL.calledOff, word) && i < 4) return 'called-off';
    // «دورها المزعوم في تسميم …»: held against somebody, not news that was denied.
    if (ALLEGED.test(word)) return null;
    if (isOneOf(MODAL.denied, word)) return 'denied';
    // «طلبت تخفيض عدد الدبلوماسيين»: the demand is told by its verb.
    if (hit.entry.kind === 'expulsion' && /^[وف]?طلبت?$/.test(word)) return null;
    if (isOneOf(MODAL.proposed, word)) {
      if (isItsOccasion(sentence, at, anchor)) continue;
      return 'proposed';
    }
    if (isOneOf(MODAL.planned, word)) return 'planned';
    if (isOneOf(MODAL.hypothetical, word)) return 'hypothetical';
    // «على ما وصفته بـ»: what, and not «not».
    if (word === 'ما' && LINK_OF.has(words[i + 1] ?? '')) continue;
    if (isOneOf(MODAL.negated, word) && i <= (word === 'غير' ? 0 : 3)) return null;
    if (/^[وف]?(الي|ل)$/.test(word)) continue;
    if (!carried && i > 0 && isFinite(sentence, at - 1 - i)) break;
  }
  // «أجلت واشنطن وموسكو إلى أجل غير مسمى اجتماعا».
  if (
    FAMILY_OF[hit.entry.kind] === 'contact' &&
    sentence.chunks
      .slice(clause.from, at)
      .some(
        ({ loose, kind }, i) =>
          kind === 'word' &&
          (PUT_OFF.test(loose) || (PUTS_OFF.test(loose) && isBefore(sentence, clause.from + i))),
      )
  )
    return 'called-off';
  // «أكدت الاتفاق على زيارة …»: agreed on, and still to come.
  if (FAMILY_OF[hit.entry.kind] === 'contact' && words[0] === 'علي' && /^[وب]?الاتفاق$/.test(words[1] ?? ''))
    return 'planned';
  const planned = weighed(sentence, hit, clause);
  if (planned !== undefined) return planned;
  const deal = FAMILY_OF[hit.entry.kind] === 'deal';
  if (isOrdered(sentence, at, clause)) return deal ? null : 'planned';
  if (deal && isTopic(words)) return null;
  // «إن اللقاء المرتقب بينهما سيتناول …».
  const due = plannedAfter(sentence, at, clause);
  if (due && FAMILY_OF[hit.entry.kind] === 'contact') return 'planned';
  if (isSupposed(sentence, at, clause)) return 'hypothetical';
  if (notHeld(sentence, at)) return 'called-off';
  // «القمة قد تعقد في فيينا».
  if (isMay(sentence.chunks[at + 1]?.loose ?? '') && isPresent(sentence.chunks[at + 2]?.loose ?? ''))
    return 'hypothetical';
  return due ? 'planned' : undefined;
}

/** «بحث مع نظيره عقد قمة», «ناقشا تعيين سفراء», «عرضت على موسكو مبادلة بوت»: what was spoken of or offered. */
function weighed(sentence: Sentence, { at, entry }: TriggerHit, clause: Clause): Modality | null | undefined {
  const { chunks } = sentence;
  const [second, before] = [chunks[at - 2]?.loose ?? '', chunks[at - 1]?.loose ?? ''];
  const contact = FAMILY_OF[entry.kind] === 'contact';
  if ((contact || before !== 'في') && OCCASION.test(before)) return undefined;
  if (contact && OCCASION.test(second)) return undefined;
  for (let i = at - 1; i >= Math.max(0, clause.from - 1, at - DISCUSSED); i -= 1) {
    const verb = triggerAt(sentence, i);
    if (verb?.shape.pos !== 'verb') continue;
    if (verb.entry.kind === entry.kind && verb.entry.lemma === 'طلب') return null;
    if (verb.entry.kind === 'proposal' && verb.entry.lemma === 'عرض') return 'proposed';
    if (!SPEAKING.test(verb.entry.lemma)) return undefined;
    if (!contact) return entry.kind === 'attack' || entry.kind === 'agreement' ? undefined : null;
    return /^(عقد|اجراء|تنظيم|ترتيب|استئناف|اعداد)$/.test(before) ? 'proposed' : undefined;
  }
  return undefined;
}

/** «ناقش الوزير مع المبعوث الرئاسي …، اليوم، في العاصمة …، تمديد …»: so far behind its verb may stand what was spoken of. */
const DISCUSSED = 30;

const SPEAKING = /^(بحث|ناقش|تباحث|تناول|تطرق|استعرض)$/;

const OCCASION = /^[وف]?(خلال|اثناء|في|عقب|بعد|قبل|هامش|ضوء|اثر|منذ|خلفيه)$/;

/** «اقترح على بوتين، في مكالمة جرت بينهما، عقد قمة», «دعاه خلال اتصال هنأه فيه»: when it was proposed, and not what. */
function isItsOccasion({ chunks }: Sentence, at: number, anchor: number): boolean {
  if (!/^[وف]?(خلال|اثناء|في|عقب|بعد)$/.test(chunks[at - 1]?.loose ?? '')) return false;
  const told = anchor > at && carrierTense(chunks[anchor]!.loose) === 'past';
  const after = chunks.slice(at + 1, at + 6).findIndex(({ loose }) => /^في(ه|ها|هما)$/.test(loose));
  return told || after > 0 || /^[،,]$/u.test(chunks[at - 2]?.text ?? '');
}

/** «مفاوضات بشأن إبرام اتفاق»: what it is about; «اتفقتا بشأن تمديد …» did it. */
function isTopic(words: readonly string[]): boolean {
  const about = words.slice(0, 2).some((word) => /^(بشان|حول|بخصوص|لبحث|لمناقشه|امكانيه)$/.test(word));
  return about && !words.some((word) => /^(ال)?(اتفاق|اتفق|توصل|توافق|اتفاقيه|تفاهم)/.test(word));
}

const ALLEGED = /^(ال)?مزعوم(ه|ين)?$/;

const PUTS_OFF = /^[يت](لغي|رجي|وجل)$/;

/** «قبل أن يلغي الوزير اجتماعا»: it came to that. */
function isBefore({ chunks }: Sentence, at: number): boolean {
  return chunks[at - 1]?.loose === 'ان' && /^[وف]?قبل$/.test(chunks[at - 2]?.loose ?? '');
}

const PUT_OFF = /^[وف]?(الغ(ي|ت|يا|وا)|ارجا(ت|وا)?|اجل(ت|ا|وا))$/;

function isMay(word: string): boolean {
  return /^[وف]?قد$/.test(word);
}

/** Whether a word after «قد» is a verb of the present; a past one beginning alike («توصلا», «تم») is in no table. */
function isPresent(word: string): boolean {
  return (
    /^ي/.test(word) ||
    carrierTense(word) === 'present' ||
    /^ت(كون|ؤدي|فضي|سفر|شهد|عقد|لجا|قدم|فرض)/.test(word)
  );
}

/** «لم يتسن للرئيسين إجراء محادثات», «رفض تأكيد أو نفي أنباء عن اتصال»: it did not come to that, or nobody says so. */
function neverCame({ chunks }: Sentence, at: number): boolean {
  const from = Math.max(0, at - ORDER);
  const stop = chunks.slice(from, at).findLastIndex(({ text }) => /^[.؛:]$/u.test(text));
  return chunks.slice(from + stop + 1, at).some(({ loose }, i, before) => {
    const next = before[i + 1]?.loose ?? '';
    return (
      (/^[وف]?لم$/.test(loose) && /^[يتن](تسن|تمكن|نجح|ستطع|تح|فلح)(ا|وا)?$/.test(next)) ||
      (loose === 'او' && next === 'نفي') ||
      (loose === 'ولا' && /^[يت]نفي$/.test(next))
    );
  });
}

/** «كلف الوزارة بإجراء مفاوضات», «اتفقتا على عقد اجتماع»: a contact somebody is to have. */
function isOrdered(sentence: Sentence, at: number, clause: Clause): boolean {
  const { chunks } = sentence;
  let toDo = false;
  for (let i = at - 1; i >= Math.max(0, clause.from - 1, at - ORDER); i -= 1) {
    const { loose, kind } = chunks[i]!;
    if (kind !== 'word') continue;
    toDo ||=
      /^[بل](اجراء|عقد|استئناف|بدء)$/.test(loose) ||
      (/^(اجراء|عقد|استئناف|بدء|مواصله)$/.test(loose) && isOneOf(TO_DO, chunks[i - 1]?.loose ?? ''));
    if (isOneOf(MODAL.ordered, loose)) return toDo;
  }
  return false;
}

const ORDER = 14;

const TO_DO = new Set(['علي', 'الي', 'بشان', 'حول']);

/** «أن فرض عقوبات سيكون خطأ», «أن تقدم على خفض …»: what would be, not what was. */
function isSupposed(sentence: Sentence, at: number, clause: Clause): boolean {
  const { chunks } = sentence;
  const opener = chunks[clause.from - 1];
  const first = chunks[clause.from]?.loose ?? '';
  if (opener && /^[وف]?[بل]?ان$/.test(opener.loose) && clause.from < at && isSubjunctive(first)) return true;
  if (!opener || !isComplement(opener) || clause.from < at - 1) return false;
  // «أن إطلاق سراح بوت قد يسهم في …».
  const may = chunks.slice(at + 1, at + MAY).findIndex(({ loose }) => isMay(loose));
  if (
    FAMILY_OF[triggerAt(sentence, at)?.entry.kind ?? 'other'] !== 'contact' &&
    may >= 0 &&
    isPresent(chunks[at + 2 + may]?.loose ?? '')
  )
    return true;
  const verb = chunks
    .slice(at + 1, at + 25)
    .findIndex(({ kind }, i) => kind === 'word' && isFinite(sentence, at + 1 + i));
  return verb >= 0 && /^(س[يت]|لن$)/.test(chunks[at + 1 + verb]!.loose);
}

/** So far behind the noun the verb that supposes it may stand. */
const MAY = 8;

/** A verb right after «أن»: «أن تقدم», «أن يفرض», and not a noun that begins alike («أن توقيع», «أن يوم»). */
function isSubjunctive(word: string): boolean {
  return /^ت(قدم|فرض|عمد|لجا|تخذ|طرد|غلق|وقف|علق|نسحب)$/.test(word) || /^ي(?!وم)...?.?$/.test(word);
}

/** «اجتماع اللجنة … لن يعقد في موعده», «أُجّل إلى وقت لاحق». */
function notHeld(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(at + 1, at + 40).some(({ loose }, i, rest) => {
    const next = rest[i + 1]?.loose ?? '';
    return (
      (/^(لن|لم)$/.test(loose) &&
        /^[يت](عقد|نعقد|جري|تم|ستانف)$/.test(next) &&
        !/^ال(كشف|اعلان|افصاح|اتفاق|بت)$/.test(rest[i + 2]?.loose ?? '')) ||
      /^(وانه|وانها)?(تاجل|تاجلت|الغي|الغيت|ارجئ|ارجئت)$/.test(loose)
    );
  });
}

/** «القمة المرتقبة», «اللقاء المقرر»: an adjective that says it is still to come. */
function plannedAfter(sentence: Sentence, at: number, clause: Clause): boolean {
  const words = sentence.chunks.slice(at + 1, Math.min(clause.to, at + 8)).map(({ loose }) => loose);
  return words.some((word) =>
    /^(ال)?(مرتقب|مقرر|مزمع|منتظر|متوقع|مخطط|مقبل|قادم|محتمل)(ا|ه|ين|ان)?$/.test(word),
  );
}
