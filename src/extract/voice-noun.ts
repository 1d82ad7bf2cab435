import type { Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import { REPORTS } from './lexicon/report.ts';
import type { ActContext } from './voice-act.ts';
import { isComplement } from './voice-report.ts';
import type { ReportHit } from './voice-report.ts';
import { subjectAfter } from './voice-speaker.ts';

/** Verbal nouns of speech, and the verbs they stand for. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    تأكيد: 'أكد',
    إعلان: 'أعلن',
    كشف: 'كشف',
    قول: 'قال',
    تصريح: 'صرح',
    تحذير: 'حذر',
    نفي: 'نفى',
    إقرار: 'أقر',
    تلميح: 'لمح',
    اعتراف: 'اعترف',
  }).map(([noun, verb]) => [foldLoose(noun), verb]),
);

/** What comes before a speech that only tells when or why something else was. */
const BEFORE = /^[وف]?(بعد|عقب|اثر|غداه|بعيد|منها|مع|رغم|سيما)$/;
const REACH = 12;

/**
 * «بعد تأكيد لافروف، من نيويورك الخميس، أن …», «ومنها إعلان ترامب في تجمع السبت عزمه …»: somebody spoke, told by the
 * noun. Only where a person is named right after it, and what was said or when comes within reach.
 */
export function nounReportAt(context: ActContext, sentence: Sentence, at: number): ReportHit | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  const verb = chunk.kind === 'word' ? NOUNS.get(chunk.loose) : undefined;
  if (verb === undefined || !BEFORE.test(chunks[at - 1]?.loose ?? '')) return null;
  const speaker = subjectAfter(context.text, sentence, at, context.gazetteer);
  if (speaker?.party?.kind !== 'person' || speaker.party.at > at + 2) return null;
  const after = chunks.slice(at + 1, at + REACH);
  if (!after.some((one) => one.kind === 'time' || isComplement(one))) return null;
  const entry = REPORTS.find(({ lemma }) => lemma === verb)!;
  const shape = { ...entry.forms[0]!.shape, pos: 'noun' as const };
  const word = { stem: chunk.loose, conjunction: false, preposition: '', article: false, future: false };
  return { entry, shape, word, at };
}
