import { isCharge, isOfCourt } from './charge.ts';
import type { Chunk, Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import { FormIndex, isOneOf } from './lexicon/lookup.ts';
import type { Hit } from './lexicon/lookup.ts';
import { REPORTS } from './lexicon/report.ts';
import type { Report } from './lexicon/report.ts';
import { isToldIn } from './mention-told-in.ts';
import type { Quotation } from './voice-quotation.ts';

/** A reporting word in a sentence. */
export interface ReportHit extends Hit<Report> {
  readonly at: number;
}

const INDEX = new FormIndex(REPORTS);
// «كان» is no complementiser, so no «ك» here: «كأن» is left out with it.
const COMPLEMENT = /^[وف]?[بل]?ان(ه|ها|هم|هما|هن|نا|ني|ك|كم)?$/;
const NEED_REACH = 9;
const PARTICIPLE_REACH = 6;
/** Words before a verb of the narrator that do not put it into somebody's mouth. */
const CONNECTIVES = new Set('كما فيما بينما حيث اذ حين وقد فقد قد كان كانت وكان وكانت حينها ثم'.split(' '));

/** The reporting word at a chunk, if its surroundings allow it; first persons and nouns do not count. */
export function reportAt(sentence: Sentence, at: number): ReportHit | null {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'word') return null;
  const hit = INDEX.find(chunk.loose).find(
    ({ shape, word, entry }) =>
      shape.person === 3 &&
      (word.preposition === '' || (word.preposition === 'ل' && returnsAt(sentence, at) >= 0)) &&
      !word.article &&
      needed(sentence, at, entry.needs),
  );
  if (!hit || /^[وف]?ردا$/.test(chunk.loose)) return null;
  // «سارع إلى وصف …»: after a preposition its letters are a noun's.
  if (hit.shape.pos === 'verb' && /^[وف]?(الي|في|من|عن)$/.test(sentence.chunks[at - 1]?.loose ?? ''))
    return null;
  // «مذكرة تفاهم» is a paper, «مذكرة بأن» goes on reporting.
  if (chunk.loose === 'مذكره' && !/^بان/.test(sentence.chunks[at + 1]?.loose ?? '')) return null;
  if (hit.shape.pos === 'participle' && !takesContent(sentence, at)) return null;
  // «مكالمة هنأ فيها ترمب نظيره»: the call is told; «عما إذا كان يعتبر …»: a question.
  if (isToldIn(sentence, at) || isAsked(sentence, at)) return null;
  // «يعتبر هذا اللقاء الأول», «يذكر أن»: nobody says so.
  if (isPassive(sentence, hit, at)) return null;
  if (isUnsaid(sentence, hit, at)) return null;
  // «مبنى تابعا للقنصلية»: it belongs there.
  const next = sentence.chunks[at + 1];
  if (/^تابع[اه]?$/.test(chunk.loose) && (/^ل/.test(next?.loose ?? '') || next?.clitic.includes('ل')))
    return null;
  // «العبارة التي وردت على لسان الرئيس»: came, and did not answer.
  if (/^ورد(ت)?$/.test(chunk.loose) && sentence.chunks[at + 2]?.loose === 'لسان') return null;
  if (isTakenUp(sentence, hit, at) || isOfThings(sentence, hit, at)) return null;
  // «ردت موسكو بالمثل»: a deed.
  if (hit.entry.lemma === 'رد' && sentence.chunks.slice(at, at + 5).some(({ loose }) => loose === 'بالمثل'))
    return null;
  // «أقرت بالذنب أمام محكمة»: in a trial.
  const trial = sentence.chunks.slice(at + 1, at + 8).some(({ loose }) => /^ب(ال)?ذنب$|^محكمه$/.test(loose));
  if (trial && /^(أقر|اعترف)$/.test(hit.entry.lemma)) return null;
  // «وجاء إعلان لافروف بعدما …»: came, and did not say.
  if (hit.entry.lemma === 'جاء' && sentence.chunks[at + 1]?.loose !== 'في') return null;
  if (hit.entry.lemma === 'ذكر' && isOneOf(NOT_TOLD, sentence.chunks[at - 1]?.loose ?? '')) return null;
  return { ...hit, at };
}

/**
 * «عاد ترامب ليكتب …», «عاد ترامب وكتب …»: the verb by which somebody comes back to speak.
 * @returns its chunk, or -1
 */
export function returnsAt({ chunks }: Sentence, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - RETURN); i -= 1) {
    if (chunks[i]!.kind === 'mark') return -1;
    if (/^[وف]?[يت]?(عاد|عود|عادت|خرج|خرجت|اطل|اطلت|سارع|سارعت|بادر|بادرت)$/.test(chunks[i]!.loose)) return i;
  }
  return -1;
}

const RETURN = 9;

/** «أخذ على عاتقه», «عاب على»: blames somebody only where somebody stands right after «على». */
function isTakenUp({ chunks }: Sentence, { entry }: Hit<Report>, at: number): boolean {
  if (entry.lemma !== 'أخذ' && entry.lemma !== 'عاب') return false;
  const on = chunks.slice(at, at + NEED_REACH).findIndex(({ loose }) => loose === 'علي');
  return on < 0 || chunks[at + on + 1]?.name == null;
}

/** «أدانت محكمة الصحفي», «اتهم القضاء فلانا»: a verdict or a charge; «ويذكر الحادث بـ…»: nobody speaks. */
function isOfThings({ chunks }: Sentence, { entry, shape }: Hit<Report>, at: number): boolean {
  const next = chunks[at + 1]?.loose ?? '';
  if (/^(أدان|دان)$/.test(entry.lemma)) return isOfCourt(chunks, at);
  if (/^(اتهم|وجه)$/.test(entry.lemma)) return isCharge(chunks, at);
  return (
    entry.lemma === 'ذكر' &&
    shape.tense === 'present' &&
    /^(هذا|هذه|ال(حادث|حادثه|امر|قرار|وضع|مشهد|تصعيد|ازمه|خطوه|قضيه))$/.test(next)
  );
}

function isAsked({ chunks }: Sentence, at: number): boolean {
  const before = chunks.slice(Math.max(0, at - 4), at).map(({ loose }) => loose);
  return before.some((word, i) => /^[وع]?ما$/.test(word) && before[i + 1] === 'اذا');
}

function isPassive({ chunks }: Sentence, { entry, shape }: Hit<Report>, at: number): boolean {
  if (shape.tense !== 'present') return false;
  const next = chunks[at + 1];
  if (!next) return false;
  if (entry.lemma === 'اعتبر')
    return (
      /^(هذا|هذه|ال\S+)$/.test(next.loose) &&
      next.kind === 'word' &&
      !chunks.slice(at + 1, at + 12).some(isComplement)
    );
  return (
    /^(ذكر|اشار|أشار)$/.test(entry.lemma) &&
    chunks[at]!.loose.replace(/^و/, '').startsWith('ي') &&
    at <= 1 &&
    (isComplement(next) || /^(الي|هنا)$/.test(next.loose))
  );
}

/** «ولم يعلق البيت الأبيض على …»: nothing was said; «لم ينف», «لم يستبعد» said something. */
function isUnsaid({ chunks }: Sentence, { entry }: Hit<Report>, at: number): boolean {
  // «لم يخف قلقه»: he showed it; «أخفى قلقه»: nobody heard of it.
  if (entry.lemma === 'أخفى') return !/^[وف]?(لم|لا)$/.test(chunks[at - 1]?.loose ?? '');
  return (
    entry.class === 'say' && entry.lemma !== 'استبعد' && /^[وف]?(لم|لا|لن)$/.test(chunks[at - 1]?.loose ?? '')
  );
}

/** «ما ذكره», «الجدير بالذكر»: mentioning, but nobody's speech act. */
const NOT_TOLD = new Set(['جدير', 'الجدير', 'بالذكر']);

function needed(sentence: Sentence, at: number, needs: readonly string[]): boolean {
  if (needs.length === 0) return true;
  const after = besideAsides(sentence, at);
  return needs.some((need) => {
    const folded = foldLoose(need);
    if (folded === 'ان') return after.some(isComplement);
    return after.some(({ loose, clitic }) =>
      folded.length === 1
        ? clitic.endsWith(folded) ||
          loose === folded ||
          (loose.startsWith(folded) && clitic === '' && loose.length > 3)
        : loose.startsWith(folded),
    );
  });
}

/** The next chunks, without what stands between two commas: «أشار ريابكوف، في وقت سابق، إلى أن». */
function besideAsides({ chunks }: Sentence, at: number): Chunk[] {
  const found: Chunk[] = [];
  for (let i = at + 1; i < chunks.length && found.length < NEED_REACH; i += 1) {
    const close = isComma(chunks[i]!) ? chunks.slice(i + 1, i + 1 + ASIDE).findIndex(isComma) : -1;
    if (close >= 0) i += close + 1;
    else if (chunks[i]!.kind !== 'mark' || !/^[«»“”"]$/u.test(chunks[i]!.text)) found.push(chunks[i]!);
  }
  return found;
}

const ASIDE = 7;

function isComma({ text }: Chunk): boolean {
  return /^[،,]$/u.test(text);
}

function takesContent(sentence: Sentence, at: number): boolean {
  const after = sentence.chunks.slice(at + 1, at + 1 + PARTICIPLE_REACH);
  return after.some(
    (chunk) =>
      isComplement(chunk) ||
      /^[:“”"«»]$/u.test(chunk.text) ||
      (chunk.kind === 'word' && /^(الي|علي|عن|عبر|ب.+)$/.test(chunk.loose)) ||
      chunk.clitic === 'ب',
  );
}

/** «أن», «إن», «بأنه»: what is said begins after it. */
export function isComplement(chunk: Chunk): boolean {
  return chunk.kind === 'word' && COMPLEMENT.test(chunk.loose);
}

/**
 * Whether the narrator reports here, and not somebody inside what is being told: at the start of a sentence,
 * joined by «و» after a stop, by a connective, as a participle after a comma, or before any content has begun.
 */
export function isNarrators(sentence: Sentence, hit: ReportHit, contentOpen: boolean): boolean {
  const before = sentence.chunks[hit.at - 1];
  if (!before || !contentOpen) return true;
  const stop = before.kind === 'mark';
  if (hit.shape.pos === 'participle') return stop || isOneOf(CONNECTIVES, before.loose);
  if (before.kind === 'word' && isOneOf(CONNECTIVES, before.loose))
    return stop || isClauseStart(sentence, hit.at - 1);
  return hit.word.conjunction && stop;
}

function isClauseStart(sentence: Sentence, at: number): boolean {
  const before = sentence.chunks[at - 1];
  return !before || before.kind === 'mark';
}

/** Whether a sentence opens with a verb of speech of the narrator («وأضاف أنطونوف»). */
export function startsReport(sentence: Sentence): boolean {
  const from = turnEnd(sentence);
  for (let at = from; at < Math.min(from + 2, sentence.chunks.length); at += 1) {
    const hit = reportAt(sentence, at);
    if (hit?.shape.pos === 'verb' && (at === from || isOneOf(CONNECTIVES, sentence.chunks[from]!.loose)))
      return true;
  }
  return false;
}

/** «بدوره، شدد بلينكن …», «من جهته، قال …»: where the clause begins, after the words that turn to another speaker. */
function turnEnd({ chunks }: Sentence): number {
  const at = /^و?من$/.test(chunks[0]?.loose ?? '') ? 1 : 0;
  if (!/^و?(?:بدور|جهت|جانب|ناحيت)(?:ه|ها|هم|هما)$/.test(chunks[at]?.loose ?? '')) return 0;
  return chunks[at + 1] && isComma(chunks[at + 1]!) ? at + 2 : at + 1;
}

/** «، ودعا أنطونوف إلى …», «، وقال: …»: within marks that were never closed, the narrator again. */
export function resumesReport(sentence: Sentence, at: number): boolean {
  const hit = reportAt(sentence, at);
  if (!hit?.word.conjunction || hit.shape.tense !== 'past') return false;
  const next = sentence.chunks[at + 1];
  return next?.text === ':' || (next?.name?.entity != null && next.clitic === '');
}

/** The quotation that a mark opens, if it is speech. */
export function quotationAt(quotations: readonly Quotation[], mark: Chunk): Quotation | null {
  return quotations.find(({ start }) => start === mark.end) ?? null;
}
