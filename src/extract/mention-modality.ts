import { FAMILY_OF } from '../model/kind.ts';
import type { Modality } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { speaksForNobody } from './lexicon/bystander.ts';
import { MODAL } from './lexicon/particle.ts';
import type { ReportClass } from './lexicon/report.ts';
import { carrierOf, carrierTense } from './mention-carrier.ts';
import type { Clause } from './mention-clause.ts';
import { governorOf } from './mention-governor.ts';
import { countedBy, isReason } from './mention-reason.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { linkOf } from './party.ts';
import type { MentionDraft } from './mention.ts';
import { partsOfValue } from './timex/value.ts';
import type { TimexValue } from './timex/value.ts';
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
  if (hit.shape.pos === 'participle')
    return { modality: 'happened', tense: 'past', carrier: null, during: false };
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
  // «لم تقبل المقترح»: that is the refusal.
  if (hit.entry.kind === 'refusal' && hit.entry.needs.includes('$declined')) return told('happened', 'past');
  if (isOneOf(MODAL.negated, before)) return told(null, 'none');
  // «ما إذا كان لافروف سيجتمع … أم لا».
  if (isWhether(sentence, hit.at)) return told(null, 'none');
  if (hit.word.future || isOneOf(FUTURE, before)) return told('planned', 'future');
  if (hit.shape.tense === 'past') {
    const supposed = wordsBefore(sentence, hit.at, 3).some((word) => isOneOf(IF, word));
    return told(supposed ? 'hypothetical' : 'happened', 'past');
  }
  // «قبل أن يسلم إلى …»: it came later, and came.
  if (
    before === 'ان' &&
    sentence.chunks[hit.at - 2]?.loose === 'قبل' &&
    FAMILY_OF[hit.entry.kind] === 'force'
  )
    return told('happened', 'past');
  // «من غير أن يتوصلا إلى تفاهم», «دون أن يلتقي»: it did not come to that.
  if (before === 'ان' && /^(دون|غير|بدون)$/.test(sentence.chunks[hit.at - 2]?.loose ?? ''))
    return told(null, 'none');
  if (isComplement(sentence.chunks[hit.at - 1] ?? NOTHING))
    return told(subjunctive(sentence, hit.at), 'future');
  if (hit.word.preposition === 'ل') return told('planned', 'future');
  // «نشر صورة للرئيس وهو يتحدث مع …»: at the time of what is told.
  if (MEANWHILE.test(before) && !hasFuture(sentence, clause)) return told('happened', 'past');
  if (before === 'قد' || before === 'وقد') return told('hypothetical', 'future');
  if (hasFuture(sentence, clause)) return told('planned', 'future');
  // «قبل أسبوعين من الموعد الذي تخرج فيه من المعاهدة»: dated ahead.
  if (DATED.test(sentence.chunks[hit.at - 2]?.loose ?? '') && /^ال(ذي|تي)$/.test(before))
    return told('planned', 'future');
  return told(NOW_IS_PLANNED.has(hit.entry.kind) ? 'planned' : 'ongoing', 'present');
}

const DATED = /^[وفبل]*(ال)?(موعد|تاريخ|مهله|اجل)$/;

/** «وهو», before what somebody does meanwhile. */
const MEANWHILE = /^وه(و|ي|م|ما)$/;

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
  // «يتوقع مراقبون أن تفرض …»: what analysts think may come.
  if (speaksForNobody(words.join(' '))) return 'hypothetical';
  if (words.some((word) => isOneOf(MODAL.hypothetical, word))) return 'hypothetical';
  if (words.some((word) => isOneOf(MODAL.proposed, word))) return 'proposed';
  return 'planned';
}

function ofNoun(sentence: Sentence, hit: TriggerHit, clause: Clause): Standing {
  const carrier = carrierOf(sentence, hit, clause);
  const before = linkBefore(sentence, hit.at - 1);
  const during =
    before === 'during' ||
    (before === 'in' && hit.entry.valency === 'mutual') ||
    isOneOf(DURING, sentence.chunks[hit.at - 1]?.loose ?? '') ||
    linkBefore(sentence, hit.at - 2) === 'during' ||
    countedBy(sentence, hit.at) === 'بعد';
  // «تكهنات بأنه سيكون هناك تبادل».
  if (
    sentence.chunks[hit.at - 1]?.loose === 'هناك' &&
    /^[وف]?س[يت]كون$/.test(wordsBefore(sentence, hit.at - 1, 1)[0] ?? '')
  ) {
    const supposed = wordsBefore(sentence, hit.at, 6).some((word) => isOneOf(MODAL.hypothetical, word));
    return { modality: supposed ? 'hypothetical' : 'planned', tense: 'future', carrier, during };
  }
  // «سيدخل البيت الأبيض للقاء ترامب».
  if (
    hit.word.preposition === 'ل' &&
    carrier === null &&
    wordsBefore(sentence, hit.at, 8).some((word) => GOES.test(word))
  )
    return { modality: 'planned', tense: 'future', carrier, during };
  const anchor = carrier ?? hit.at;
  const governed = governorOf(sentence, anchor, hit, clause);
  const answered = isReason(sentence, hit);
  if (governed !== undefined && !(answered && governed === 'planned'))
    return { modality: governed, tense: governed === 'planned' ? 'future' : 'none', carrier, during };
  const tense = carrier === null ? 'none' : carrierTense(sentence.chunks[carrier]!.loose);
  // «وبعد يوم واحد قررت إبعاد …»: a day later, and past all the same.
  // «بعد يوم من القبض عليه»: what went before, whatever day is named for what follows.
  // «فردت موسكو بعد ثلاثة أيام بإبعاد …».
  const replied = wordsBefore(sentence, hit.at, 14).some((word) => /^[وف]?ردت$/.test(word));
  const passed =
    answered ||
    replied ||
    wordsBefore(sentence, hit.at, 3).some((word) => /^[وف]?(بعد|عقب|غداه|اثر)$/.test(word));
  if (tense !== 'past' && !passed && hasFuture(sentence, clause))
    return { modality: 'planned', tense: 'future', carrier, during };
  // «سيناقش أثناء اللقاء بين …»: both are still to come.
  if (during && isToCome(sentence, hit.at)) return { modality: 'planned', tense: 'future', carrier, during };
  if (carrier === null) return { modality: 'happened', tense: replied ? 'past' : 'none', carrier, during };
  if (tense === 'future') return { modality: 'planned', tense, carrier, during };
  if (tense === 'present')
    return { modality: isStillAhead(sentence, carrier) ? 'planned' : 'ongoing', tense, carrier, during };
  return { modality: 'happened', tense, carrier, during };
}

/** «يعقد», «يبدأ زيارة», «زيارة يجري خلالها مباحثات»: told as present, and still to come. */
function isStillAhead({ chunks }: Sentence, carrier: number): boolean {
  return (
    /عقد|ستضيف|جمع|بدا|ستهل|فتتح/.test(chunks[carrier]!.loose) ||
    /^(خلال|اثناء)(ه|ها)$/.test(chunks[carrier + 1]?.loose ?? '')
  );
}

/** Whether a verb of the future stands right before a word and its preposition. */
function isToCome(sentence: Sentence, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const chunk = sentence.chunks[at - back];
    return (
      chunk?.kind === 'word' &&
      (/^و?سي[^ا]{3,}$/.test(chunk.loose) || triggerAt(sentence, at - back)?.word.future === true)
    );
  });
}

/** «وفي اتصال …», «في اتصال …»: the link a chunk is, whether joined or not. */
function linkBefore(sentence: Sentence, at: number): ReturnType<typeof linkOf> {
  const chunk = sentence.chunks[at];
  return chunk ? linkOf(chunk) : null;
}
const GOES = /^[وف]?س?[يت](دخل|توجه|سافر|عود|حضر|نتقل)$/;

const DURING = new Set([
  'خلال',
  'اثناء',
  'عقب',
  'بعد',
  'قبل',
  'قبيل',
  'اعقب',
  'سبق',
  'تلا',
  'اعقبت',
  'سبقت',
  'تلت',
]);

function wordsBefore(sentence: Sentence, at: number, count: number): string[] {
  return sentence.chunks.slice(Math.max(0, at - count), at).map(({ loose }) => loose);
}

/** Whether a temporal expression of the clause looks ahead. */
function hasFuture(sentence: Sentence, clause: Clause): boolean {
  return sentence.chunks
    .slice(clause.from, clause.to)
    .some(({ timex, loose }) => timex !== null && !UNTIL.test(loose) && looksAhead(timex.value));
}

/** «مددت احتجازه حتى 30 يناير المقبل»: how long it is to last. */
const UNTIL = /^حتي(?!\p{L})/u;

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
    // «في اليوم التالي»: after what was told, and not after the words.
    case 'after':
      return value.anchor !== null && looksAhead(value.anchor);
    default:
      return partsOfValue(value).some(looksAhead);
  }
}
