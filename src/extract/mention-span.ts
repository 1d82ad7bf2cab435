import type { Quote } from '../model/span.ts';
import type { Chunk, Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { RELATIVES, SOURCE_TABLE } from './lexicon/particle.ts';
import type { Clause } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import type { Standing } from './mention-modality.ts';
import { phraseOf } from './mention-phrase.ts';
import { isReason, isReference, UNIT } from './mention-reason.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { linkOf } from './party.ts';
import type { Timex } from './timex/timex.ts';

/** The times of a clause that no other trigger is nearer to, the nearest first; those after the trigger before those before. */
export function timexesOf(sentence: Sentence, hit: TriggerHit, clause: Clause): Timex[] {
  const found: { readonly timex: Timex; readonly far: number }[] = [];
  const reason = isReason(sentence, hit);
  const aside = reason || isReference(sentence, hit);
  let barrier = false;
  for (let i = hit.at + 1; i < clause.to && !barrier && !opensOtherTime(sentence, i); i += 1) {
    const { timex, loose } = sentence.chunks[i]!;
    // «مددت محكمة حبسه حتى 30 مارس»: how long it is to last.
    const lasts = EXTENDS.test(hit.entry.lemma) && UNTIL.test(loose);
    const others = timex && (isSinceLast(sentence.chunks, i) || isOfHappening(sentence.chunks, hit.at, i));
    if (timex && !lasts && !others) found.push({ timex, far: i - hit.at });
    barrier =
      triggerAt(sentence, i)?.shape.pos === 'verb' ||
      HELD_SINCE.test(sentence.chunks[i]!.loose) ||
      isMadeElsewhen(sentence, hit, i) ||
      isOfTopic(sentence, hit, i) ||
      opensNextDeed(sentence, hit, i) ||
      opensOtherMatter(sentence, i, reason);
  }
  const first = hit.shape.pos === 'participle' ? hit.at : clause.from;
  let paused = false;
  for (let i = hit.at - 1; i >= first && !aside && !isBehind(sentence.chunks, i); i -= 1) {
    const { timex, kind } = sentence.chunks[i]!;
    paused ||= kind === 'mark';
    // «وصلت صباح الجمعة، بعد إطلاق سراحها في صفقة أفرجت بموجبها …»: the day of what came after.
    if (hit.shape.pos === 'verb' && !paused && opensOtherTime(sentence, i)) break;
    const others = isOfListed(sentence, hit, first, i) || isOfHappening(sentence.chunks, -1, i);
    if (timex && !others) found.push({ timex, far: 100 + hit.at - i });
  }
  for (const i of aside ? [] : wherefrom(sentence, clause.from))
    found.push({ timex: sentence.chunks[i]!.timex!, far: 200 - i });
  return found.sort((a, b) => a.far - b.far).map(({ timex }) => timex);
}

/** «طرد عشرة دبلوماسيين، وحظر شراء سندات اعتبارا من يونيو»: behind the comma of a list the next deed begins. */
function opensNextDeed({ chunks }: Sentence, { shape }: TriggerHit, i: number): boolean {
  const next = chunks[i + 1];
  if (!/^[،,]$/u.test(chunks[i]!.text) || next?.kind !== 'word') return false;
  const noun = shape.pos === 'noun' && /^و(?!ذلك|في|خلال|مساء|صباح)\p{L}{3,}$/u.test(next.loose);
  return noun || NEXT_DEED.test(next.loose);
}

const NEXT_DEED =
  /^و(حظر|فرض|طرد|ابعاد|اغلاق|تجميد|سحب|تعليق|خفض|تقليص|منع|وقف|الغاء|رفع|نشر|اعتقال|استدعاء|ادراج)$/;

/** «محاولة التأثير في انتخابات الرئاسة الأميركية عام 2020»: the year of what was meddled in. */
function isOfHappening(chunks: readonly Chunk[], at: number, i: number): boolean {
  const from = Math.max(at + 1, i - HAPPENING);
  const last = chunks.slice(from, i).findLastIndex(({ kind }) => kind === 'mark' || kind === 'time');
  return chunks.slice(from + last + 1, i).some(({ loose }) => HAPPENED.test(loose));
}

const HAPPENING = 5;
const HAPPENED = /^[وبل]?(ال)?(انتخابات|انتخابيه|رئاسيات|رياسيات|استفتاء)$/;

const EXTENDS = /^(مدد|تمديد)$/;
const UNTIL = /^(حتي|لغايه|الي غايه)(?!\p{L})/u;

/**
 * «في بكين يوم الخميس حيث التقت …», «إلى 31 أغسطس، عندما أمرت …»: the times a clause of where or when goes on from.
 */
function wherefrom({ chunks }: Sentence, from: number): number[] {
  if (/^(عندما|حينما|حين)$/.test(chunks[from - 1]?.loose ?? '')) {
    const i = chunks[from - 2]?.kind === 'mark' ? from - 3 : from - 2;
    return chunks[i]?.timex ? [i] : [];
  }
  if (chunks[from - 1]?.loose !== 'حيث') return [];
  const found: number[] = [];
  for (let i = from - 2; i >= Math.max(0, from - WHERE); i -= 1) {
    const { kind, loose, clitic, timex } = chunks[i]!;
    if (timex) found.push(i);
    else if (loose === 'في' || (kind === 'name' && clitic === 'ب')) return chunks[i + 1]?.timex ? [] : found;
    else if (kind !== 'name' && !/^(،|,|يوم|مدينه|العاصمه)$/.test(loose)) return [];
  }
  return [];
}

const WHERE = 8;

/**
 * «جرى تمديدها في فبراير الماضي، والمشاورات …»: a time behind a noun of a list is not that of the nouns joined to it;
 * «الإفراج عنها الجمعة، وترحيلها» goes on with whom it befell.
 */
function isOfListed(sentence: Sentence, { at, shape, word }: TriggerHit, first: number, i: number): boolean {
  const { chunks } = sentence;
  if (shape.pos !== 'noun' || !word.conjunction || /(?:ها|هم|هما)$/.test(chunks[at]!.loose)) return false;
  return chunks.slice(first, i).some((_, n) => triggerAt(sentence, first + n)?.shape.pos === 'noun');
}

/**
 * «… ردا على إجراء اتخذته واشنطن الأسبوع الماضي», «…، حسبما ذكر لافروف، الجمعة»: what it answers, and who says so,
 * have times of their own; so has all behind the comma after a deed that is itself the reason of another.
 */
function opensOtherMatter({ chunks }: Sentence, at: number, reason: boolean): boolean {
  const { loose, kind } = chunks[at]!;
  if (kind === 'mark') return reason && !isTimeAside(chunks, at);
  if (isOneOf(SOURCE_TABLE, loose)) return true;
  return (
    (/^(ردا|احتجاجا)$/.test(loose) && chunks[at + 1]?.loose === 'علي') ||
    (loose === 'خلفيه' && chunks[at - 1]?.loose === 'علي')
  );
}

/** «ردا على إبعاد واشنطن، أواخر فبراير، اثني عشر دبلوماسيا», «… الجمعة الماضية، كانت الأولى»: set off inside what is told. */
function isTimeAside(chunks: readonly Chunk[], at: number): boolean {
  const from = chunks[at]!.kind === 'mark' && chunks[at + 1]?.kind === 'time' ? at : at - 2;
  const rest = chunks[from + 3];
  return (
    chunks[from + 1]?.kind === 'time' &&
    chunks[from + 2]?.kind === 'mark' &&
    rest?.kind === 'word' &&
    (/^(ا?ثن|ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عدد|دبلوماسي|موظف|اعضاء|عقوبات|مواطن|سفير)/.test(
      rest.loose,
    ) ||
      /^و?(كان|كانت|هو|هي)$/.test(rest.loose))
  );
}

/** «بوت، المحتجز منذ 12 عاما»: the time of what befell somebody before. */
const HELD_SINCE = /^و?(ال)?(محتجز|معتقل|مسجون|مدان|محكوم|متهم|مولود|مقيم|مطلوب|موقوف|مسلم)(ه|ين|ون|ان)?$/;

/** «انسحبت من المعاهدة المبرمة عام 1992»: when another thing was made, which a preposition joins to the act. */
function isMadeElsewhen({ chunks }: Sentence, { at, shape }: TriggerHit, i: number): boolean {
  if (!MADE.test(chunks[i]!.loose)) return false;
  const governed = shape.pos === 'noun' && at > 0 && linkOf(chunks[at - 1]!) === 'from';
  return governed || chunks.slice(at + 1, i).some(isJoined);
}

/** «بحثا نتائج القمة التي انعقدت الاثنين»: when the thing they spoke of was. */
function isOfTopic(sentence: Sentence, { at, shape }: TriggerHit, i: number): boolean {
  if (!RELATIVES.has(sentence.chunks[i]!.loose)) return false;
  if (shape.pos === 'verb' || isUnlike(sentence.chunks[at]!.loose, sentence.chunks[i]!.loose)) return true;
  return sentence.chunks
    .slice(at + 1, i)
    .some((_, n) => triggerAt(sentence, at + 1 + n)?.shape.pos === 'noun');
}

/** «اتصال هاتفي … الانتخابات التي جرت»: the pronoun is of another gender than the noun. */
function isUnlike(noun: string, pronoun: string): boolean {
  if (/^و?الذي$/.test(pronoun)) return /(ه|ات)$/.test(noun);
  return /^و?التي$/.test(pronoun) && /(لقاء|اجتماع|اتصال|اتفاق|هجوم|طرد|اعتقال|انسحاب)$/.test(noun);
}

function isJoined(chunk: Chunk): boolean {
  const tied =
    chunk.kind === 'word' ? /^[وف]?ب(?!لاد|عد|ين)\p{L}{4,}/u.test(chunk.loose) : /^[بل]/u.test(chunk.clitic);
  return linkOf(chunk) !== null || tied;
}

const MADE = /^ال(مبرم|موقع|معقود|صادر|متفق|مصادق|معتمد|متخذ|مؤرخ|مورخ|مقر|مفروض|معلن|منجز)(ه|ين|ان|ات)?$/;

/** Where times said before are of something else. */
function isBehind(chunks: readonly Chunk[], at: number): boolean {
  const { kind, loose } = chunks[at]!;
  if (WISH.test(loose) || DURING_IT.test(loose)) return true;
  return kind === 'mark' && WENT_ON.test(chunks[at + 1]?.loose ?? '');
}

/** «يبدأ الأحد زيارة يجري خلالها مباحثات»: that day the visit begins. */
const DURING_IT = /^(خلالها|اثناءها|[يت]تخللها)$/;

/** «أول لقاء منذ القمة قبل عام، ودامت المباحثات ساعة»: the telling goes on to how it was. */
const WENT_ON = /^و(دام|استمر|استغرق|تناول|شمل|تطرق|تخلل|حضر|شارك|ركز)(ت|ا|وا)?$/;

/** «إعلانه السبت عزمه على الانسحاب»: when it was told, and not when it is to be. */
const WISH = /^(عزم|نيه?|نيت|اعتزام|استعداد|رغبه?|رغبت|خطط|خطه?|خطت|تهديد)(ه|ها|هم|هما)?$/;

/** «منذ اعتلاء الرئيس السلطة في 20 يناير», «بعد لقائهما أمس»: the day of what came before or after it. */
export function opensOtherTime({ chunks }: Sentence, at: number): boolean {
  const [here, next] = [chunks[at]!, chunks[at + 1]];
  if (here.kind !== 'word' || next?.kind !== 'word') return false;
  if (isCountFrom(chunks, at)) return true;
  return (
    /^[وف]?(منذ|بعد|عقب|قبل|قبيل|بعيد|غداه|عشيه|اثر)$/.test(here.loose) &&
    !/^(ان|ذلك|نحو|حوالي|اكثر|اقل|ساعات|ايام|يومين|اسبوع|اسابيع|شهر|اشهر|عام|سنوات|قليل|وقت|ما|بضعه|عده|فتره|نهايه|بدايه|مطلع|منتصف|اواخر|اوائل|يوم|ظهر|مساء|صباح|غد|نصف|ربع|شهور)/.test(
      next.loose,
    )
  );
}

/** «قبل أسبوعين من انتهاء سريانها», «بعد ثلاثة أيام على تصويت …»: a count from something that has days of its own. */
function isCountFrom(chunks: readonly Chunk[], at: number): boolean {
  if (!/^[وف]?(بعد|قبل)$/.test(chunks[at]!.loose)) return false;
  const unit = chunks.slice(at + 1, at + 1 + COUNT).findIndex(({ loose }) => UNIT.test(loose));
  if (unit < 0) return false;
  const [from, of] = chunks.slice(at + 2 + unit);
  return /^(من|علي)$/.test(from?.loose ?? '') && of?.kind === 'word' && !/^(ذلك|هذا|الان)$/.test(of.loose);
}

/** «أقل من ثلاثة أيام»: so many words tell how much. */
const COUNT = 5;

/** «هي الأولى بينهما منذ أكتوبر», «… منذ خمسة أشهر»: when it was last, not when it is. */
function isSinceLast(chunks: readonly Chunk[], at: number): boolean {
  const { timex, loose } = chunks[at]!;
  const since = /^منذ(?!\p{L})/u.test(loose) || chunks[at - 1]?.loose === 'منذ';
  if (!timex || !(since || (timex.value.op === 'open' && timex.value.begun === true))) return false;
  return chunks
    .slice(Math.max(0, at - RANKED), at)
    .some(({ loose }) => /^[وف]?(ال)?(اول|اولي|احدث|ارفع|اعلي)$/.test(loose));
}

/** So many words stand between the rank of a meeting and «منذ». */
const RANKED = 6;

export function eventPhrase(
  context: MentionContext,
  sentence: Sentence,
  hit: TriggerHit,
  clause: Clause,
  standing: Standing,
): Quote {
  const carried = standing.carrier !== null && standing.carrier < hit.at;
  const from = carried ? standing.carrier : startOf(sentence, hit, clause);
  const word = sentence.chunks[from]!;
  const conjunction =
    word.kind === 'word' &&
    /^[وف]/u.test(word.text) &&
    (from === hit.at ? hit.word.conjunction : /^[وف](أ|ا|ع|ي|ت|ج|ش|ق|ب|س)/u.test(word.text));
  return phraseOf(context.text, sentence, from, clause.to, conjunction);
}

/** A verb after its subject is quoted from the subject on. */
function startOf(sentence: Sentence, hit: TriggerHit, clause: Clause): number {
  if (hit.shape.pos !== 'verb' || hit.word.conjunction) return hit.at;
  for (let i = clause.from; i < hit.at && hit.at - i <= 8; i += 1) {
    const chunk = sentence.chunks[i]!;
    if (chunk.kind === 'name' && chunk.name?.form !== 'adjective' && i + 8 >= hit.at) return i;
  }
  return hit.at;
}
