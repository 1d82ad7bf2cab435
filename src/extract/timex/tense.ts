import type { Folded } from '../fold.ts';
import { wordSet } from './rule.ts';
import type { Direction } from './timex.ts';

/** Words that put their clause ahead of the text's day, levelled. */
const AHEAD = wordSet(
  'سوف لن ذكرني ذكريني فكرني احجز احجزي حدد الغ اضبط اضف نبهني موعدي مواعيدي عندي المقرر مقرر المزمع مزمع المرتقب مرتقب المتوقع متوقع المنتظر المفترض يعتزم تعتزم يعتزمون ينوي تنوي يخطط تخطط ' +
    'يستعد تستعد يتوقع تتوقع ينتظر ستعد المرجح يزمع المقبل المقبله القادم القادمه موعدا حدد هيكون هتكون رايح راح هنسافر ' +
    'will shall expected scheduled due plans planned upcoming будет будут состоится запланирован планирует предстоит пройдет пройдёт',
);
/** Verbs of the diary: «يلتقي الوزيران الأحد» is written before the Sunday. */
const DIARY = wordSet(
  'يلتقي تلتقي يزور تزور يبدا تبدا يعقد تعقد يصل تصل يستضيف تستضيف ينطلق تنطلق يجتمع تجتمع يتوجه تتوجه تقام يقام ' +
    'يستقبل تستقبل يشارك تشارك يخوض تخوض يواجه تواجه يفتتح تفتتح تجري يحتفل تحتفل يناقش تناقش ينتهي تنتهي تنعقد ينعقد يغادر يسافر يصوت تستمر يستمر تتواصل يتواصل تنظم ينظم تختتم يختتم',
);
/** Verbs of the perfect as news begins its sentences with them, third person singular; endings are taken off. */
const PERFECT = wordSet(
  'قال اعلن صرح اكد اضاف اوضح اشار ذكر وقع قتل اصيب بدا انتهي انته التقي التق اجتمع زار وصل غادر عاد سافر توقف استمر شن هاجم قصف ' +
    'استهدف اعتقل افرج صدر اصدر ابرم اتفق انعقد عقد شهد تعرض خرج دخل سقط انتخب تولي تول استقال اقال عين تاسس انضم انسحب رفض وافق ' +
    'طرد استدعي قدم تسلم نشر كشف بث اطلق احتل سيطر استعاد اجري جري جر حدث ولد توفي مات رحل انفجر اندلع تظاهر نزح لجا فر هرب ارتفع ' +
    'انخفض تراجع بلغ فاز خسر حكم ادان فتح اغلق افتتح اقيم نظم احيا شارك حضر تم جاء كان تكرر وثق خلف اغتيل طعن سجن اختطف اختفي عثر نجا ' +
    'شكل الغي علق مدد جدد طالب دعا حذر هدد نفي اتهم بعث ارسل تلقي اقر اعاد ادي فرض رفع انهي حقق سجل نقل قاد قاتل اعلم انطلق اعتدي وقف احتفل ' +
    'said was were had began ended met signed told announced killed visited left died заявил был была были начался прошла прошел прошёл состоялась состоялся встретились подписали',
);

/** Nouns, names and verbs of the perfect that begin like a future verb. */
const NOT_FUTURE =
  /^س(?:ياس|يار[ها]|يطر|ياح|ياد|ياق|ياج|يد(?:ه|ا|ي|تي|ات|ني|نا|هم)?$|ينا|ينم|ينغ|يره?$|يرغ|يرج|يري|يرا$|يراليون|يرلانكا|يف$|يفا$|يفاستوبول|يبير|يول$|يولا$|يءول|يلان|يلفا|يلفيو|يليا|يليكون|يمون|يمنز|يمفوني|يتي$|يوف$|ته$|تون$|تين|تار|تالين|تاد$|تاندرد|تانفورد|تانلي|تودي|توكهولم|تيف|تيل|تيوارت|تراتيج|تراسبو|ترات|ترلين|نه|نوات|نوي|نودن|نين|ندات?$|نديه$|نغاف|نغال|نجار|نجق|نار|نتر|نتيم|ناتور|نيور|ناب)/u;
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{2,}$/u;
/** «سأ»: the first person; with its hamza it is never another word. */
const FUTURE_FIRST = /^[وف]?سأ\p{L}{2,}$/u;

/** Words that say nothing of tense. */
const SMALL = wordSet(
  'في يوم من و الي علي ال عند ب ل حوالي تاريخ بتاريخ ه م هـ يومي ايام شهر عام سنه خلال طوال منذ حتي مساء صباح فجر ظهر عصر ليل ليله ' +
    'الفتره فتره موسم نهار the on in at of в на',
);

const PARTICLE =
  '(?<![\\p{L}\\p{M}])(?:[وفب]?[أإا]ن(?:ه|ها|هم|نا|ني)?|حيث|فيما|بينما|كما|التي|الذي|that)(?![\\p{L}\\p{M}])';
/** What ends a clause: stops, commas, quotation marks, and the particles that open reported speech. */
const CLAUSE_END = new RegExp(`[.؟?!؛;:،,«»"“”\\n\\r]|${PARTICLE}`, 'gu');
/** The same without commas, for an expression that stands between two («كشفت الشرطة، الجمعة، عن …»). */
const SENTENCE_END = new RegExp(`[.؟?!؛;:«»"“”\\n\\r]|${PARTICLE}`, 'gu');
/** What ends a sentence. */
const STOP = /[.؟?!؛;:«»"“”\n\r]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** How far a clause is followed on each side, in UTF-16 units. */
const REACH = 240;

/** The direction of a clause, and whether a verb says so or only the habit of news. */
export interface Tense {
  readonly direction: Direction;
  readonly sure: boolean;
}

/**
 * The tense of the clause an expression stands in. A clause with a future word looks ahead, and so does one that goes
 * on from it («سيصل الأحد ويلتقي نظيره الاثنين»); any other tells of the past, as news does, for certain when it holds
 * a verb of the perfect; an expression without a clause looks nowhere.
 * @param start where the expression starts in the folded text
 * @param end where it ends there
 */
export function tenseAt(folded: Folded, start: number, end: number): Tense {
  const before = folded.text.slice(Math.max(0, start - REACH), start);
  const after = folded.text.slice(end, end + REACH);
  const clause = wordsAround(before, after, CLAUSE_END);
  const words = clause.length === 0 ? wordsAround(before, after, SENTENCE_END) : clause;
  if (words.length === 0) return { direction: 'none', sure: false };
  if (words.some(looksAhead)) return { direction: 'future', sure: true };
  if (words.some(isPerfect)) return { direction: 'past', sure: true };
  if (goesOnAhead(before, words)) return { direction: 'future', sure: true };
  const diary = words.slice(0, 2).some((word) => DIARY.has(bare(word)));
  return { direction: diary ? 'future' : 'past', sure: false };
}

/** The direction alone, as `read` and `boundsOn` take it. */
export function directionAt(folded: Folded, start: number, end: number): Direction {
  return tenseAt(folded, start, end).direction;
}

function isPerfect(said: string): boolean {
  const word = level(said);
  const root = bare(said);
  return PERFECT.has(word) || PERFECT.has(root) || PERFECT.has(root.replace(/(?:تا|وا|ت|ا|ن)$/u, ''));
}

/** The words before and after the expression up to where its clause ends, or another verb is joined to it. */
function wordsAround(before: string, after: string, ends: RegExp): string[] {
  const to = after.search(ends);
  const left = wordsOf(before.slice(lastEnd(before, ends)));
  const right = wordsOf(after.slice(0, to < 0 ? undefined : to));
  const joined = right.findIndex(isJoinedVerb);
  return [
    ...left.slice(Math.max(0, left.findLastIndex(isJoinedVerb))),
    ...right.slice(0, joined < 0 ? undefined : joined),
  ];
}

function lastEnd(before: string, ends: RegExp): number {
  let from = 0;
  for (const match of before.matchAll(ends)) from = match.index + match[0].length;
  return from;
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => !SMALL.has(level(word)));
}

/** «… الاثنين وسيلتقي …»: a verb with «و» begins a clause of its own. */
function isJoinedVerb(word: string): boolean {
  return (
    /^[وف]\p{L}{3}/u.test(word) && (DIARY.has(bare(word)) || looksAhead(word) || isPerfect(word.slice(1)))
  );
}

/** Words a clause that only goes on begins with, beside those with «و». */
const GOING_ON = wordSet('ثم وان وبان ويليه وتليه');

/** Whether a clause without a tense of its own goes on from one that looks ahead. */
function goesOnAhead(before: string, own: readonly string[]): boolean {
  const said = wordsOf(before.slice(lastEnd(before, STOP)));
  const at = said.lastIndexOf(own[0]!);
  const earlier = at < 0 ? said : said.slice(0, at);
  const joint = [earlier.at(-1) ?? '', own[0]!];
  if (!joint.some((word) => GOING_ON.has(level(word))) && !/^و\p{L}{2}/u.test(own[0]!)) return false;
  const last = earlier.findLast((word) => looksAhead(word) || isPerfect(word));
  return last !== undefined && looksAhead(last);
}

function looksAhead(word: string): boolean {
  const levelled = level(word);
  if (AHEAD.has(levelled) || FUTURE_FIRST.test(word)) return true;
  if (!FUTURE_VERB.test(levelled)) return false;
  return !NOT_FUTURE.test(/^[وف]/u.test(levelled) ? levelled.slice(1) : levelled);
}

/** A word without a joined «و» or «ف». */
function bare(word: string): string {
  const levelled = level(word);
  return /^[وف]/u.test(levelled) && levelled.length > 3 ? levelled.slice(1) : levelled;
}

function level(word: string): string {
  return word
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .toLowerCase();
}
