import { contains } from '../model/span.ts';
import type { Chunk } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { RELATIVES } from './lexicon/particle.ts';
import { isFinite } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import { opensOtherTime } from './mention-span.ts';
import { triggerAt } from './mention-trigger.ts';
import { linkOf, partyAt } from './party.ts';
import type { Timex } from './timex/timex.ts';
import type { VoicedAct } from './voice-read.ts';
import { isComplement } from './voice-report.ts';

/* When and where somebody spoke: times and places of the reporting clause, and not of what is said. */

/** The times of the speaking, the nearest first. */
export function timexesOf(act: VoicedAct): Timex[] {
  const { chunks } = act.sentence;
  const at = act.hit!.at;
  const found: { readonly timex: Timex; readonly far: number }[] = [];
  const push = (i: number, far: number): void => {
    const { timex } = chunks[i]!;
    if (timex && !found.some((one) => one.timex === timex)) found.push({ timex, far });
  };
  let elsewhen = false;
  for (let i = at + 1; i < chunks.length && chunks[i]!.end <= act.header.end; i += 1) {
    elsewhen ||= opensOther(chunks, i);
    if (!elsewhen) push(i, i - at);
  }
  for (const i of behindSubject(act)) push(i, i - at);
  // «أعلن ترامب في 11 أكتوبر ترشيحه، وقال المرشح …»: a verb joined to what went before has days of its own.
  for (let i = at - 1; i >= 0 && !joins(act) && !stops(act, i); i -= 1) push(i, 50 + at - i);
  for (const i of addedBehind(act)) push(i, 100 + i);
  return found.sort((a, b) => a.far - b.far).map(({ timex }) => timex);
}

/** «قال في أعقاب الجولة، التي عقدت الخميس، إن …»: a clause about something else than words has a day of its own. */
function opensOther(chunks: readonly Chunk[], i: number): boolean {
  if (!RELATIVES.has(chunks[i]!.loose)) return false;
  const noun = chunks.slice(0, i).findLast(({ kind }) => kind !== 'mark');
  const next = chunks[i + 1];
  return noun !== undefined && !isOfWords(noun) && next?.kind === 'word' && !isUttered(next);
}

function joins({ hit, sentence }: VoicedAct): boolean {
  // «الهجوم الذي استهدف الأحد مدينة وتقول موسكو إنه …»: what is said now has no day of what was.
  const now = hit!.shape.tense === 'present';
  return hit!.word.conjunction && (now || sentence.chunks[hit!.at - 1]?.kind === 'mark');
}

function stops({ sentence }: VoicedAct, i: number): boolean {
  const { text, loose } = sentence.chunks[i]!;
  // «أعلنت، في 26 مارس، … تضامنا مع لندن التي تتهم …»: whom a relative clause is about has no time in it.
  return /^[.؛:؟!]$/u.test(text) || RELATIVES.has(loose) || isFinite(sentence, i);
}

/** Nouns for words and for where they are spoken: what is told of them is told of the speaking. */
const OF_WORDS =
  /^[وف]?ب?(ال)?(خطاب|خطابه|خطابها|كلمه|كلمته|كلمتها|تصريح|تصريحات|تصريحاته|تصريحاتها|مقابله|حوار|حديث|حديثه|حديثها|بيان|بيانها|بيانه|موتمر|موتمره|موتمرها|ايجاز|احاطه|تغريده|تغريدات|منشور|مقال|رساله|تعليق|جلسه|مداخله|شهاده|لقاء|منتدي|ندوه|صحفي|صحافي|صحفيه|صحافيه|متلفز|متلفزه|تلفزيوني|تلفزيونيه|صحفيين|صحافيين|مشترك|مشتركه|اسبوعي|سنوي|مقتضب|مكتوب|هامش|زياره|اعمال|اجتماع)$/;
/** «ألقاه», «أدلى بها», «نشرت»: what was done with them. */
const UTTERED =
  /^(القاها?|القته|القتها|ادلي|ادلت|نشر|نشرت|نشرها?|نشرته|نشرتها|بث|بثت|بثته|بثتها|بثها|اجراها?|اجرته|اجرتها|صدر|صدرت|اصدرها?|اصدرته|اصدرتها|عقدها?|عقدته|اوردته|اوردتها|اوردها?|نقلته|نقلتها|نقلها?|به|بها|وجهها?|وجهته|كتبها?|كتبته|لها?)$/;
const ASIDE = /^[،,–—()«»"“”-]$/u;
const REACH = 16;
/** So many other words, and it is no longer the speaking that is told. */
const OTHER_WORDS = 4;

/** «دعا ترامب الجمعة الماضية موسكو إلى …», «دعا روسيا، في خطاب ألقاه أمس في وارسو، إلى …»: behind the subject, before the matter. */
function behindSubject(act: VoicedAct): number[] {
  const { sentence, header } = act;
  const { chunks } = sentence;
  const found: number[] = [];
  let others = 0;
  const first = chunks.findIndex(({ start }) => start >= header.end);
  if (act.joined !== 'noun' || first < 0) return found;
  for (let i = first; i < Math.min(chunks.length, first + REACH) && others <= OTHER_WORDS; i += 1) {
    const chunk = chunks[i]!;
    if (chunk.timex) found.push(i);
    else if (chunk.kind === 'mark') {
      if (!ASIDE.test(chunk.text)) break;
    } else if (chunk.kind === 'word' && !isAboutSpeaking(chunk)) {
      if (isOther(act, i)) break;
      if (isMatter(chunk)) return [...found, ...setOff(act, i)];
      others += 1;
    } else if (/[بل]/u.test(chunk.clitic)) return [...found, ...setOff(act, i)];
  }
  return found;
}

/** «أبلغ الجانب الروسي بالقرار، أمس الخميس، بحسب …»: behind a short matter, a time between commas is that of the speaking. */
function setOff(act: VoicedAct, from: number): number[] {
  const { chunks } = act.sentence;
  for (let i = from; i < Math.min(chunks.length, from + MATTER) && !(i > from && isOther(act, i)); i += 1) {
    const between = ASIDE.test(chunks[i - 1]?.text ?? '') && /^[،,.]$/u.test(chunks[i + 1]?.text ?? '.');
    if (chunks[i]!.timex && between) return [i];
  }
  return [];
}

const MATTER = 8;

/** Whether something else begins that may have a time of its own. */
function isOther({ sentence }: VoicedAct, i: number): boolean {
  const chunk = sentence.chunks[i]!;
  if (chunk.kind !== 'word') return false;
  return (
    isFinite(sentence, i) ||
    triggerAt(sentence, i) !== null ||
    opensOtherTime(sentence, i) ||
    isComplement(chunk)
  );
}

/** A noun for words, or for where they are spoken. */
export function isOfWords({ loose }: Chunk): boolean {
  return OF_WORDS.test(loose.replace(/^لل/, 'ال'));
}

/** What was done with words: «ألقاه», «أدلى بها». */
export function isUttered({ loose }: Chunk): boolean {
  return UTTERED.test(loose);
}

function isAboutSpeaking(chunk: Chunk): boolean {
  // «بمقر المنظمة».
  return (
    isOfWords(chunk) ||
    isUttered(chunk) ||
    linkOf(chunk) === 'in' ||
    /^[وف]?(في|خلال|عبر|امام)$/.test(chunk.loose)
  );
}

/** «إلى …», «بقرار …», «ما …»: where what is said begins. */
function isMatter(chunk: Chunk): boolean {
  const link = linkOf(chunk);
  if (link === 'to' || link === 'about' || link === 'against' || link === 'with') return true;
  return (
    isComplement(chunk) ||
    RELATIVES.has(chunk.loose) ||
    isOneOf(RELATIVES, chunk.loose) ||
    /^ب\p{L}{3,}/u.test(chunk.loose)
  );
}

/** «…، وذلك في مؤتمر صحفي أمس»: the speaking, taken up again behind what was said. */
function addedBehind(act: VoicedAct): number[] {
  const { sentence, header } = act;
  const { chunks } = sentence;
  const at = chunks.findIndex(
    ({ loose, start }, i) => start > header.end && /^وذلك$/.test(loose) && ASIDE.test(chunks[i - 1]!.text),
  );
  if (at < 0) return [];
  const found: number[] = [];
  for (let i = at + 1; i < chunks.length; i += 1) {
    if (/^[.؛:؟!]$/u.test(chunks[i]!.text) || isComplement(chunks[i]!)) break;
    // «، وذلك غداة تحطم مسيّرة …، منذ بدء الحرب في 24 فبراير»: what it came after has days of its own.
    if (opensOtherTime(sentence, i) || isFinite(sentence, i)) break;
    found.push(i);
  }
  return found;
}

/**
 * Where somebody spoke: «وفي واشنطن، قال …», «قال … في مؤتمر صحفي في بروكسل إن …». The seat of an office
 * («السفير في موسكو») is none, nor is a place that is spoken of («ردا على سؤال عن الحرب في أوكرانيا»).
 */
export function placesSaid(context: MentionContext, act: VoicedAct): string[] {
  const { sentence, header, who } = act;
  const { chunks } = sentence;
  const at = act.hit!.at;
  const behind = new Set([...behindSubject(act), ...addedBehind(act)]);
  const last = Math.max(-1, ...behind);
  const found: string[] = [];
  chunks.forEach((chunk, i) => {
    const inHeader = i > at && chunk.end <= header.end;
    const beyond = i > at && chunk.start >= header.end && (behind.has(i) || i <= last + PLACE_BEHIND);
    if (!(isOpening(act, i) || inHeader || (last >= 0 && beyond))) return;
    if (who && contains(who.words, chunk)) return;
    // «ندد لافروف أمس بواشنطن»: whom he condemned.
    if (act.joined === 'noun' && /ب/u.test(chunk.clitic)) return;
    const party = partyAt(context.text, sentence, i, 'bare', context.reading.gazetteer);
    if (party?.place != null && (isWhere(chunks, i) || isAtGathering(chunks, i))) found.push(party.place);
  });
  return found.slice(0, 1);
}

/** «خلال قمة جنيف», «خلال زيارته للبرازيل», «أثناء زيارة إلى طوكيو»: the place names what went on there. */
function isAtGathering(chunks: readonly Chunk[], i: number): boolean {
  const to = chunks[i - 1]?.loose === 'الي';
  const reached = to || /ل/u.test(chunks[i]!.clitic);
  const noun = to ? i - 2 : i - 1;
  const during = /^[وف]?(خلال|اثناء|في|علي)$/.test(chunks[noun - 1]?.loose ?? '');
  const what = chunks[noun]?.loose ?? '';
  return (
    during && (reached ? /^زيار(ه|ته|تها)$/.test(what) : /^(قمه|لقاء|اجتماع|محادثات|مباحثات)$/.test(what))
  );
}

/** «في خطاب ألقاه أمس في وارسو»: a place stands right behind its time. */
const PLACE_BEHIND = 2;

/** «وفي واشنطن،», «ومن جنيف،»: before its verb, set off by a comma or nothing. */
function isOpening({ sentence: { chunks }, hit }: VoicedAct, i: number): boolean {
  return i <= 2 && i < hit!.at && (ASIDE.test(chunks[i + 1]?.text ?? '') || i + 1 === hit!.at);
}

/** «في بروكسل», «بواشنطن», «للصحفيين في البيت الأبيض»: the preposition belongs to the speaking and not to another noun. */
export function isWhere(chunks: readonly Chunk[], i: number): boolean {
  const here = chunks[i]!;
  if (here.clitic === 'ب' || here.clitic === 'وب') return isFree(chunks[i - 1]);
  let at = i - 1;
  while (at > i - 3 && at >= 0 && !/^[وف]?(في|من)$/.test(chunks[at]!.loose)) at -= 1;
  if (!/^[وف]?(في|من)$/.test(chunks[at]?.loose ?? '')) return false;
  if (i - at > 1 && !/^(مدينه|العاصمه|مقر|قصر|مبني|منتجع|ولايه|جزيره)$/.test(chunks[at + 1]!.loose))
    return false;
  if (chunks[at]!.loose.endsWith('من')) return at === 0;
  // «في كلمة أمام منتدى فالداي في سوتشي»
  const named =
    chunks[at - 1]?.kind === 'word' && chunks[at - 2] !== undefined && GATHERING.test(chunks[at - 2]!.loose);
  return isFree(chunks[at - 1]) || named;
}

const GATHERING = /^(ال)?(منتدي|موتمر|قمه|اجتماع|مجلس|معرض)$/;

/** Whether what stands before leaves the place to the verb. */
function isFree(before: Chunk | undefined): boolean {
  if (before?.kind !== 'word') return before?.name?.form !== 'adjective';
  return (
    isOfWords(before) || isUttered(before) || /^(قال|قالت|اعلن|اعلنت|اكد|اكدت|صرح|صرحت)$/.test(before.loose)
  );
}
