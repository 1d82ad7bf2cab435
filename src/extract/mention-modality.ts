import { FAMILY_OF } from '../model/kind.ts';
import type { Modality } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf, partings } from './lexicon/lookup.ts';
import { CARRIERS, LINK_OF, MODAL } from './lexicon/particle.ts';
import type { ReportClass } from './lexicon/report.ts';
import type { MentionDraft } from './mention.ts';
import type { Clause } from './mention-clause.ts';
import { isFinite } from './mention-clause.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import type { TimexValue } from './timex/value.ts';
import { partsOfValue } from './timex/value.ts';
import { isComplement } from './voice-report.ts';

/** How an event stands, and in what tense it is told. */
export interface Standing {
  /** Null: nothing is reported («لم يلتق»). */
  readonly modality: Modality | null;
  readonly tense: MentionDraft['tense'];
  /** The chunk of the verb that carries an event noun («أجرى» of «أجرى مباحثات»), or null. */
  readonly carrier: number | null;
  /** A preposition of time stands before the noun: «خلال القمة», «عقب لقائهما». */
  readonly during: boolean;
}

/**
 * Reads how the event of a trigger stands from the words that govern it.
 * @param told the report whose object the event noun is («نفى إجراء محادثات»), if any
 */
export function standingOf(
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  told: ReportClass | 'threat' | null,
): Standing {
  if (isDeniedAfter(sentence, clause))
    return {
      ...(hit.shape.pos === 'verb' ? ofVerb(sentence, hit, clause) : ofNoun(sentence, hit, clause)),
      modality: 'denied',
    };
  if (hit.shape.pos === 'verb') return ofVerb(sentence, hit, clause);
  const standing = ofNoun(sentence, hit, clause);
  // «حذر … خلال اجتماع»: where it was said, not what was said.
  if (standing.during) return standing;
  if (told === 'deny' && standing.modality !== null) return { ...standing, modality: 'denied' };
  if (told === 'threat' && standing.modality !== null) return { ...standing, modality: 'hypothetical' };
  if (told === 'urge' && standing.modality !== null) return { ...standing, modality: 'proposed' };
  return standing;
}

/** «…، وهو ما نفاه الكرملين». */
function isDeniedAfter(sentence: Sentence, clause: Clause): boolean {
  return sentence.chunks
    .slice(clause.to, clause.to + 6)
    .some(({ loose }) => /^(نفاه|نفاها|نفته|نفتها)$/.test(loose));
}

const NOW_IS_PLANNED = new Set(['meeting', 'visit', 'call']);

function ofVerb(sentence: Sentence, hit: TriggerHit, clause: Clause): Standing {
  const before = sentence.chunks[hit.at - 1]?.loose ?? '';
  const told = (modality: Modality | null, tense: Standing['tense']): Standing => ({
    modality,
    tense,
    carrier: null,
    during: false,
  });
  if (isOneOf(MODAL.negated, before)) return told(null, 'none');
  // «ما إذا كان لافروف سيجتمع … أم لا».
  if (isWhether(sentence, hit.at)) return told(null, 'none');
  if (hit.word.future || isOneOf(FUTURE, before)) return told('planned', 'future');
  if (hit.shape.tense === 'past') {
    const supposed = wordsBefore(sentence, hit.at, 3).some((word) => isOneOf(IF, word));
    return told(supposed ? 'hypothetical' : 'happened', 'past');
  }
  if (isComplement(sentence.chunks[hit.at - 1] ?? NOTHING))
    return told(subjunctive(sentence, hit.at), 'future');
  if (hit.word.preposition === 'ل') return told('planned', 'future');
  if (before === 'قد' || before === 'وقد') return told('hypothetical', 'future');
  if (hasFuture(sentence, clause)) return told('planned', 'future');
  return told(NOW_IS_PLANNED.has(hit.entry.kind) ? 'planned' : 'ongoing', 'present');
}

/** An open question: «ما إذا كان», «هل». */
function isWhether(sentence: Sentence, at: number): boolean {
  const words = wordsBefore(sentence, at, 8);
  return words.some((word, i) => word === 'هل' || (/^[وع]?ما$/.test(word) && words[i + 1] === 'اذا'));
}

const NOTHING = {
  kind: 'mark',
  loose: '',
  text: '',
  clitic: '',
  name: null,
  timex: null,
  start: 0,
  end: 0,
} as const;
const FUTURE = new Set(['سوف', 'سوف']);
const IF = new Set(['لو', 'اذا', 'حال', 'حاله']);

/** «من المقرر أن يلتقي», «يمكن أن يلتقي»: the words before «أن» decide. */
function subjunctive(sentence: Sentence, at: number): Modality {
  const words = wordsBefore(sentence, at - 1, 5);
  if (words.some((word) => isOneOf(MODAL.hypothetical, word))) return 'hypothetical';
  if (words.some((word) => isOneOf(MODAL.proposed, word))) return 'proposed';
  return 'planned';
}

function ofNoun(sentence: Sentence, hit: TriggerHit, clause: Clause): Standing {
  const carrier = carrierOf(sentence, hit, clause);
  const before = LINK_OF.get(sentence.chunks[hit.at - 1]?.loose ?? '');
  const during =
    before === 'during' ||
    (before === 'in' && hit.entry.valency === 'mutual') ||
    isOneOf(DURING, sentence.chunks[hit.at - 1]?.loose ?? '') ||
    LINK_OF.get(sentence.chunks[hit.at - 2]?.loose ?? '') === 'during';
  const anchor = carrier ?? hit.at;
  const governed = governorOf(sentence, anchor, hit, clause);
  if (governed !== undefined)
    return { modality: governed, tense: governed === 'planned' ? 'future' : 'none', carrier, during };
  const tense = carrier === null ? 'none' : carrierTense(sentence.chunks[carrier]!.loose);
  // «وبعد يوم واحد قررت إبعاد …»: a day later, and past all the same.
  if (tense !== 'past' && hasFuture(sentence, clause))
    return { modality: 'planned', tense: 'future', carrier, during };
  if (carrier === null) return { modality: 'happened', tense: 'none', carrier, during };
  if (tense === 'future') return { modality: 'planned', tense, carrier, during };
  if (tense === 'present')
    return {
      modality: /عقد|ستضيف|جمع/.test(sentence.chunks[carrier]!.loose) ? 'planned' : 'ongoing',
      tense,
      carrier,
      during,
    };
  return { modality: 'happened', tense, carrier, during };
}

function carrierTense(loose: string): Standing['tense'] {
  const word = loose.replace(/^[وف](?=..)/, '');
  if (/^س[يت]/.test(word)) return 'future';
  if (
    /^[يت](جري|عقد|شهد|قوم|بدا|ستانف|واصل|تراس|شارك|حضر|ستضيف|حتضن|تلقي|نطلق|نعقد|خوض|جمع|دور|تم)/.test(word)
  )
    return 'present';
  return 'past';
}

/** The verb that carries an event noun: up to its left in the clause, or in a relative clause to its right. */
function carrierOf(sentence: Sentence, { at, entry: { kind } }: TriggerHit, clause: Clause): number | null {
  for (let i = at - 1; i >= Math.max(clause.from, at - 14); i -= 1) {
    const { kind: sort, loose } = sentence.chunks[i]!;
    if (sort !== 'word') continue;
    // «أجرى خلال الأشهر الماضية اتصالات»: when, and nothing else.
    const timed = sentence.chunks[i + 1]?.kind === 'time';
    if ((LINK_OF.get(loose) === 'during' && !timed) || LINK_OF.get(loose) === 'about') break;
    // «يقوم بزيارة … تروم شرح قرار بلاده الانسحاب»: it carries the visit.
    const other = triggerAt(sentence, i);
    if (other?.shape.pos === 'noun' && FAMILY_OF[other.entry.kind] !== FAMILY_OF[kind]) break;
    if (isOneOf(CARRIERS, loose) || partings(loose).some(({ stem, future }) => future && CARRIERS.has(stem)))
      return i;
  }
  if (/^(في|خلال)(ه|ها|هما)$/.test(sentence.chunks[at + 2]?.loose ?? '')) return at + 1;
  for (let i = at + 1; i < Math.min(clause.to, at + 7); i += 1) {
    const { kind: sort, loose } = sentence.chunks[i]!;
    if (sort === 'word' && /^(س?[يت])?(عقد|جري|اجري|جرت|ستضيف|نعقد|انعقد)(ت|ا|وا)?$/.test(loose)) return i;
    if (
      sort === 'word' &&
      /^(التي|الذي|اللذان|اللتان)$/.test(sentence.chunks[i - 1]!.loose) &&
      isOneOf(CARRIERS, loose)
    )
      return i;
  }
  return null;
}

const DURING = new Set(['خلال', 'اثناء', 'عقب', 'بعد', 'قبل', 'قبيل']);

/** What the words before a noun make of it; undefined when they say nothing, null when they take it away. */
function governorOf(
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
  for (const [i, word] of words.entries()) {
    // «قد أجريا» is done; «قد يجري» may be.
    if (isMay(word)) {
      if (isPresent(words[i - 1] ?? '')) return 'hypothetical';
      continue;
    }
    if (isOneOf(MODAL.avoided, word) && i < 4 && !isFinite(sentence, at - i)) return null;
    if (isOneOf(MODAL.foiled, word) && i < 3) return 'called-off';
    // «من أجل عقد قمة»: for its sake; «إلى أجل غير مسمى»: for how long.
    if (word === 'اجل' && words[i + 1] === 'من') return 'planned';
    if (word === 'اجل' && words[i + 1] === 'الي') continue;
    if (isOneOf(MODAL.calledOff, word) && i < 4) return 'called-off';
    // «دورها المزعوم في تسميم …»: held against somebody, not news that was denied.
    if (ALLEGED.test(word)) return null;
    if (isOneOf(MODAL.denied, word)) return 'denied';
    if (isOneOf(MODAL.proposed, word)) return 'proposed';
    if (isOneOf(MODAL.planned, word)) return 'planned';
    if (isOneOf(MODAL.hypothetical, word)) return 'hypothetical';
    if (isOneOf(MODAL.negated, word) && i <= (word === 'غير' ? 0 : 3)) return null;
    if (/^[وف]?(الي|ل)$/.test(word)) continue;
    if (!carried && i > 0 && isFinite(sentence, at - 1 - i)) break;
  }
  // «أجلت واشنطن وموسكو إلى أجل غير مسمى اجتماعا».
  if (
    FAMILY_OF[hit.entry.kind] === 'contact' &&
    sentence.chunks.slice(clause.from, at).some(({ loose, kind }) => kind === 'word' && PUT_OFF.test(loose))
  )
    return 'called-off';
  const deal = FAMILY_OF[hit.entry.kind] === 'deal';
  if (isOrdered(sentence, at, clause)) return deal ? null : 'planned';
  if (deal && isTopic(words)) return null;
  if (isSupposed(sentence, at, clause)) return 'hypothetical';
  if (notHeld(sentence, at)) return 'called-off';
  // «القمة قد تعقد في فيينا».
  if (isMay(sentence.chunks[at + 1]?.loose ?? '') && isPresent(sentence.chunks[at + 2]?.loose ?? ''))
    return 'hypothetical';
  return plannedAfter(sentence, at, clause) ? 'planned' : undefined;
}

/** «مفاوضات بشأن إبرام اتفاق»: what it is about; «اتفقتا بشأن تمديد …» did it. */
function isTopic(words: readonly string[]): boolean {
  const about = words.slice(0, 2).some((word) => /^(بشان|حول|بخصوص|لبحث|لمناقشه|امكانيه)$/.test(word));
  return about && !words.some((word) => /^(ال)?(اتفاق|اتفق|توصل|توافق|اتفاقيه|تفاهم)/.test(word));
}

const PUT_OFF = /^[وف]?(الغ(ي|ت|يا|وا)|ارجا(ت|وا)?|اجل(ت|ا|وا))$/;
const ALLEGED = /^(ال)?مزعوم(ه|ين)?$/;

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
  const verb = chunks
    .slice(at + 1, at + 25)
    .findIndex(({ kind }, i) => kind === 'word' && isFinite(sentence, at + 1 + i));
  return verb >= 0 && /^(س[يت]|لن$)/.test(chunks[at + 1 + verb]!.loose);
}

/** A verb right after «أن»: «أن تقدم», «أن يفرض», and not a noun that begins alike («أن توقيع», «أن يوم»). */
function isSubjunctive(word: string): boolean {
  return /^ت(قدم|فرض|عمد|لجا|تخذ|طرد|غلق|وقف|علق|نسحب)$/.test(word) || /^ي(?!وم)...?.?$/.test(word);
}

/** «اجتماع اللجنة … لن يعقد في موعده», «أُجّل إلى وقت لاحق». */
function notHeld(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(at + 1, at + 40).some(({ loose }, i, rest) => {
    const next = rest[i + 1]?.loose ?? '';
    return (
      (/^(لن|لم)$/.test(loose) && /^[يت](عقد|نعقد|جري|تم|ستانف)$/.test(next)) ||
      /^(وانه|وانها)?(تاجل|تاجلت|الغي|الغيت|ارجئ|ارجئت)$/.test(loose)
    );
  });
}

/** «القمة المرتقبة», «اللقاء المقرر»: an adjective that says it is still to come. */
function plannedAfter(sentence: Sentence, at: number, clause: Clause): boolean {
  const words = sentence.chunks.slice(at + 1, Math.min(clause.to, at + 8)).map(({ loose }) => loose);
  return words.some((word) => /^(ال)?(مرتقب|مقرر|مزمع|منتظر|مقبل|قادم|محتمل)(ا|ه|ين|ان)?$/.test(word));
}

function wordsBefore(sentence: Sentence, at: number, count: number): string[] {
  return sentence.chunks.slice(Math.max(0, at - count), at).map(({ loose }) => loose);
}

/** Whether a temporal expression of the clause looks ahead. */
function hasFuture(sentence: Sentence, clause: Clause): boolean {
  return sentence.chunks
    .slice(clause.from, clause.to)
    .some(({ timex }) => timex !== null && looksAhead(timex.value));
}

function looksAhead(value: TimexValue): boolean {
  switch (value.op) {
    case 'date':
    case 'weekday':
    case 'hijri':
    case 'season':
    case 'holiday':
      return value.toward === 'next' || value.toward === 'after-next';
    case 'shift':
      return value.count > 0;
    case 'away':
      return value.least > 0;
    case 'rolling':
      return value.signed && value.count > 0;
    case 'recent':
      return value.future;
    default:
      return partsOfValue(value).some(looksAhead);
  }
}
