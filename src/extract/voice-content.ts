import { overlaps } from '../model/span.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from './chunk.ts';
import type { Act, ActContext } from './voice-act.ts';
import type { Quotation } from './voice-quotation.ts';
import { isComplement, quotationAt } from './voice-report.ts';
import type { ReportHit } from './voice-report.ts';
import { subjectAfter } from './voice-speaker.ts';

interface Begin {
  readonly at: number;
  readonly joined: Act['joined'];
  readonly quotation: Quotation | null;
}

export function contentStart(context: ActContext, sentence: Sentence, hit: ReportHit, limit: number): Begin {
  const { chunks } = sentence;
  for (let i = hit.at + 1; i < limit; i += 1) {
    const chunk = chunks[i]!;
    // «أعلنت تعيين فلان …، على أن يسافر»: a condition, and not what is announced.
    const condition = hit.entry.lemma === 'أعلن' && chunks[i - 1]!.loose === 'علي';
    // «غير أنها …», «رغم أن …»: another clause begins.
    const conjoined = AND_YET.test(chunks[i - 1]!.loose);
    if (isComplement(chunk) && !condition && !conjoined) return { at: i, joined: 'that', quotation: null };
    const quotation = chunk.kind === 'mark' ? quotationAt(context.quotations, chunk) : null;
    if (quotation) {
      const noun = nounStart(context, sentence, hit.at, limit);
      return isObject(sentence, hit, noun, i)
        ? { at: noun, joined: 'noun', quotation: null }
        : { at: i, joined: 'quote', quotation };
    }
    if (chunk.text === ':' && i + 1 < limit) {
      const next = chunks[i + 1]!;
      return { at: i + 1, joined: 'quote', quotation: quotationAt(context.quotations, next) };
    }
  }
  const before = context.quotations.find((quotation) => isJustBefore(sentence, hit.at, quotation));
  if (before) return { at: limit, joined: 'quote', quotation: before };
  return { at: nounStart(context, sentence, hit.at, limit), joined: 'noun', quotation: null };
}

const AND_YET = /^(غير|الا|رغم|حيث|كما|سيما|بعد|قبل|منذ|بما|مع)$/;

/** «أعلنت الوزارة فرض عقوبات على … بسبب "…"»: what is announced is told before anything is quoted. */
function isObject(sentence: Sentence, hit: ReportHit, from: number, quoted: number): boolean {
  if (hit.entry.lemma !== 'أعلن' && hit.entry.lemma !== 'أكد') return false;
  const words = sentence.chunks.slice(from, quoted).filter(({ kind }) => kind === 'word' || kind === 'name');
  return (
    words.length >= OBJECT &&
    !words.some(({ loose }) => /^[وفب]?(بيان|تصريح|تصريحات|مقابله|حديث|مؤتمر)$/.test(loose))
  );
}

const OBJECT = 6;

/** «"…"، قال لافروف»: the speech stands before its verb. */
function isJustBefore(sentence: Sentence, at: number, quotation: Quotation): boolean {
  const before = sentence.chunks.slice(Math.max(0, at - 3), at);
  return before.some((chunk) => chunk.start === quotation.end);
}

/** The chunk after the subject: «أعلن الكرملين | عن …», «دعا أنطونوف | إلى …». */
function nounStart(context: ActContext, sentence: Sentence, at: number, limit: number): number {
  const subject = subjectAfter(context.text, sentence, at, context.gazetteer);
  if (!subject) return Math.min(at + 1, limit);
  const index = sentence.chunks.findIndex(({ start }) => start >= subject.words.end);
  return index < 0 ? limit : Math.min(Math.max(afterAside(sentence, index), at + 1), limit);
}

/** «حث بلينكن لافروف، خلال مكالمة هاتفية، على …»: what stands between commas is the narrator's. */
function afterAside({ chunks }: Sentence, at: number): number {
  const comma = chunks.slice(at, at + OBJECT).findIndex(({ text }) => /^[،,]$/u.test(text));
  if (comma < 0 || !/^[وف]?(خلال|اثناء|عقب|بعد|في)$/.test(chunks[at + comma + 1]?.loose ?? '')) return at;
  const length = chunks
    .slice(at + comma + 1, at + comma + ASIDE)
    .findIndex(({ text }) => /^[،,]$/u.test(text));
  return length < 0 ? at : at + comma + length + 2;
}

const ASIDE = 14;

export function contentSpan(
  context: ActContext,
  sentence: Sentence,
  begin: Begin,
  limit: number,
): Span | null {
  if (begin.quotation) return { start: begin.quotation.start, end: begin.quotation.end };
  const first = sentence.chunks[begin.at];
  if (!first || begin.at >= limit) return null;
  const end = sentence.chunks[asideAt(context, sentence, begin.at, limit) - 1]!.end;
  const running = context.quotations.find(
    ({ start, end: stop }) => start >= first.start && start < end && stop > end,
  );
  return { start: first.start, end: running ? running.end : end };
}

/** «أعلن في 30 يوليو أن …، وذلك بعد أيام من …»: when it was said is the narrator's again. */
function asideAt({ quotations }: ActContext, { chunks }: Sentence, from: number, limit: number): number {
  for (let i = from + 1; i < limit - 1; i += 1) {
    const aside =
      chunks[i]!.loose === 'وذلك' && chunks[i - 1]!.kind === 'mark' && WHEN_SAID.test(chunks[i + 1]!.loose);
    if (aside && !quotations.some((quotation) => overlaps(quotation, chunks[i]!))) return i;
  }
  return limit;
}

const WHEN_SAID = /^(قبل|بعد|عقب|غداه|عشيه|اثر|خلال|قبيل|بعيد)( |$)/;

export function headerEnd(sentence: Sentence, begin: number, at: number): number {
  let last = Math.max(begin - 1, at);
  while (last > at && sentence.chunks[last]!.kind === 'mark') last -= 1;
  return sentence.chunks[last]!.end;
}
