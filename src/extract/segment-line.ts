import type { Span } from '../model/span.ts';
import { foldLoose } from './fold.ts';
import { isDayLine, namesDay } from './segment-date.ts';

/** What a line of an article is by its own words. */
export type LineKind = 'text' | 'marker' | 'source' | 'byline' | 'date' | 'caption' | 'closing';

/** Heads of lists of other articles, in the languages of the sources. All are matched loosely folded. */
const MARKERS = [
  '(?:اقرا|اقرأ|طالع|شاهد|انظر|تابع|اقرؤوا|شاهدوا) (?:ايضا|المزيد|كذلك|الفيديو)',
  '(?:ال)?(?:مواضيع|موضوعات|اخبار|مقالات|تقارير|فيديوهات|قصص) (?:ال)?(?:متعلقه|ذات (?:ال)?صله|مرتبطه|مشابهه|اخري|مختاره|قد تهمك)',
  '(?:اخترنا|نرشح|مختارات) (?:لك|لكم)',
  '(?:قد )?(?:يعجبك|يهمك|تعجبك)(?: ايضا)?',
  'الاكثر (?:قراءه|مشاهده|تداولا|شعبيه)',
  '(?:تابعونا|تابعنا|تابعوا|انضموا|اشترك|اشتركوا) (?:علي|عبر|في|الي|اخر|احدث|جميع|قناتنا)',
  'لمتابعه (?:اخر|احدث|المزيد|اخبار)',
  '(?:للمزيد|لمزيد) (?:من )?(?:الاخبار|التفاصيل|المعلومات|المقالات|التقارير|المواضيع|اضغط|تابع)',
  'اضغط هنا',
  'التعليقات(?: مغلقه)?\\s*(?:[(]\\d+[)])?\\s*$',
  '(?:شارك|شاركوا) (?:هذا|الخبر|المقال|الموضوع)',
  '(?:ال)?كلمات (?:ال)?(?:دلاليه|مفتاحيه|بحث)',
  '(?:الوسوم|وسوم|هاشتاغ)\\s*[:؛]?',
  '(?:حمل|حملوا|نزل) (?:تطبيق|التطبيق)',
  'ذات صله\\s*$',
  'حول هذه القصه\\s*$',
  '(?:مواد|روابط|تغطيات|قصص) ذات صله',
  '(?:شاهد|اقرا|اقراوا|للقراءه|لقراءه) المزيد',
  '(?:Read (?:also|more)|See also|Related(?: (?:articles|stories|topics|news))?|More on this)\\b',
  '(?:Читайте также|Читать также|По теме|Смотрите также|Подписывайтесь)',
].join('|');
/** A list's head at the start of a line; the next word may be glued to it («أخبار ذات صلةضمن»). */
const MARKER_HEAD = new RegExp(`^[\\s•●▪■*\\-–—|>]*(?:${MARKERS})\\s*[:؛…]?`, 'u');
/** A list's head inside a line counts after the end of a sentence, and with a colon. */
const MARKER_INSIDE = new RegExp(
  // «… الموضوعات المتعلقة الكرملين يعلن …»: with both articles it is no part of a sentence, where no preposition goes on.
  `(?<=[.!؟»”"]\\s{1,3})(?:${MARKERS})\\s*:|(?<!\\p{L})(?:المواضيع|الموضوعات|الاخبار|المقالات) (?:المتعلقه|ذات الصله|المرتبطه)(?! (?:ب|ل)\\p{L})`,
  'u',
);

const SOURCE =
  /^\s*[([]?\s*(?:المصدر|المصادر|Source|Источник)\s*(?:[:\-–/]|(?<=المصدر )(?:وكاله|موقع|صحيفه|قناه|شبكه)(?=\s.{2,30}$))/u;
const BYLINE =
  /^\s*(?:كتبت?|اعداد|بقلم|ترجمه|تحرير|المحرر|مراسلنا|By|Автор)\s*[:/\-–]|^\s*[-–]?\s*(?:وكالات|متابعات|وكالات الانباء|عواصم|القسم السياسي|فريق التحرير)\s*[-–]?\s*(?:وكالات|متابعات)?\s*$/u;
const DATE =
  /^\s*(?:تاريخ (?:النشر|التحديث|الخبر)|اخر تحديث|تم التحديث|حدث في|نشر(?:ت)? (?:في|يوم|بتاريخ)|نشر\s*:|Published|Updated|Опубликовано)/u;
const CLOCK = /\d{1,2}:\d{2}|\d{1,2}\/\d{1,2}/;
const YEAR = /(?:19|20)\d{2}/;
const CAPTION = /^\s*(?:[•●▪■]\s|(?:صوره|الصوره|ارشيفيه|تصوير|فيديو)\s*[:/\-–|])/u;
const CLOSING =
  /^\s*(?:[([]?\s*انتهي\s*[/)\].]|\/?\s*انتهي\s*\/?\s*$|©|\(?\s*(?:اعداد|تحرير|شارك في|ترجمه) .{3,80}(?:للنشره العربيه|تحرير|للعربيه)|[\p{L}.]{1,4}\s?\/\s?[\p{L}.]{1,4}(?:\s?\/\s?[\p{L}.]{1,4})?\s*$|Reporting by\b|جميع الحقوق)/u;

/** Reads what a line is. @param loose the line, loosely folded */
export function kindOfLine(loose: string): LineKind {
  if (MARKER_HEAD.test(loose)) return 'marker';
  if (SOURCE.test(loose)) return 'source';
  if (isDayLine(loose) || (loose.length <= 90 && DATE.test(loose))) return 'date';
  if (loose.length <= 60 && BYLINE.test(loose)) return 'byline';
  const dated = CLOCK.test(loose) || (YEAR.test(loose) && namesDay(loose));
  if (loose.length <= 70 && dated && wordsOf(loose) <= 9 && !/[.؟!]\s*$/u.test(loose)) return 'date';
  if (CLOSING.test(loose) && loose.length <= 160) return 'closing';
  if (loose.length <= 220 && CAPTION.test(loose)) return 'caption';
  return 'text';
}

/** Where the head of a list of other articles stands in a line: offsets into the folded line; null when it has none. */
export function markerIn(loose: string): Span | null {
  const head = MARKER_HEAD.exec(loose);
  if (head) return { start: 0, end: head[0].length };
  const inside = MARKER_INSIDE.exec(loose);
  return inside ? { start: inside.index, end: inside.index + inside[0].length } : null;
}

/** A line of running text, and not a heading: long, or closed by a full stop. */
export function isParagraph(loose: string): boolean {
  const trimmed = loose.trim();
  return trimmed.length >= 180 || (trimmed.length >= 70 && endsWithStop(trimmed));
}

/** A line closed as sentences are. */
export function endsWithStop(loose: string): boolean {
  return /[.؟!…][”"»')\]]*\s*$/u.test(loose);
}

/** «ونسبت …», «وجاء اللقاء …»: no article begins with «و», unless the letter is the word's own. */
const JOINED =
  /^[\s"«“]*و(?!اشنطن|زير|زار|كال|فد|صل|قع|فا|صف|افق|جه|رد|الد|حد|سائل|سايل|سط|ثيق|عد|دع|قف|ليد|ليام|ول ستريت|لي العهد|ضع|ظيف|ارسو|يل|اس|اشن|ايت|ورلد)[\u0621-\u064a]{3}/u;

/** Words that take up what somebody said before: a paragraph that starts so goes on with its article. */
const GOES_ON = new RegExp(
  `^[\\s"«“]*(?:${'واضاف|وتابع|وجاء|وجاءت|وياتي|وتاتي|واشار|واوضح|واكد|وقال|ولفت|وشدد|واعتبر|وذكر|ومضي|وراي|واستطرد|وختم|كما|وفي هذا|وفي سياق|من جانبه|من جهته|بدوره|الي ذلك|وكان|وكانت|يذكر|يشار|جدير'
    .split('|')
    .map(foldLoose)
    .join('|')})`,
  'u',
);

/** Whether a paragraph goes on with what came before it. */
export function goesOn(loose: string): boolean {
  return GOES_ON.test(loose) || JOINED.test(loose);
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}
