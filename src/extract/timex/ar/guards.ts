import { nextToken, type Input, type Position } from '../input.ts';
import { wordSet } from '../rule.ts';
import type { TimexValue } from '../value.ts';

/** The word before a position as it stands, and without the letters that may be joined to its front. */
export function wordsBefore(input: Input, at: Position, back = 1): readonly string[] {
  const word = input.wordAt(((at >> 2) - back) << 2);
  const forms = [word];
  for (let bare = word; bare.length > 3 && 'وفبلك'.includes(bare.charAt(0));) {
    bare = bare.slice(1);
    forms.push(bare);
    if (bare.startsWith('ل')) forms.push(`ا${bare}`);
  }
  return forms;
}

/** «عام 1999 أو 2000», «عامي 2011 و2015»: a number beside a year is one. */
export function followsYear(input: Input, at: Position): boolean {
  const before = at - (at & 3);
  const joined = (at & 3) > 0 || input.wordAt(before - 4) === 'او';
  const year = input.wordAt((at & 3) > 0 ? before - 4 : before - 8);
  const noun = input.wordAt((at & 3) > 0 ? before - 8 : before - 12);
  return joined && /^\d{4}$/.test(year) && YEAR_NOUNS.has(noun);
}
const YEAR_NOUNS = wordSet('عام العام سنه السنه عامي سنتي اعوام سنوات');

/** «كل اثنين», «أيام الجمعة», «كلا الاثنين»: repetitions and pairs. */
const REPEATED = wordSet('كل كلا كلي ايام ليالي هذين هولاء احد صلاه خطبه جمعيه عطلتي');
/** Squares, streets and movements are named after days. */
const NAMED_AFTER = wordSet(
  'مدينه شارع ميدان جسر كوبري ثوره هجمات احداث حرب قوي فريق تحالف تيار حركه جامعه ملعب ساحه حديقه انتفاضه ' +
    'جمعيه كتائب مدرسه محور هجوم اعتداءات انقلاب مستشفي حي محطه معركه ائتلاف تنظيم معسكر محافظه انتصارات بيان ذكري مجزره',
);

/** «من كل عام», «سنويا»: comes round. */
function isYearly(input: Input, end: Position): boolean {
  const next = input.wordAt(end);
  return next === 'سنويا' || next === 'اسبوعيا' || (next === 'من' && input.wordAt(nextToken(end)) === 'كل');
}

/** A repetition («كل جمعة») is no date. */
export function isRepeated(input: Input, at: Position, end: Position): boolean {
  return isYearly(input, end) || wordsBefore(input, at).some((word) => REPEATED.has(word));
}

/** «مدينة 6 أكتوبر», «هجمات 11 سبتمبر», «قوى 14 آذار»: names, unless the year is said. */
export function isName(input: Input, at: Position, end: Position, value: TimexValue): boolean {
  if (isYearly(input, end)) return true;
  if (value.op !== 'date' && value.op !== 'hijri') return false;
  if (value.year !== null || value.yearShift !== null || value.toward !== null) return false;
  return wordsBefore(input, at).some((word) => NAMED_AFTER.has(word));
}

const OPENING = wordSet('" « “ \' ‘ ( ” „');
/** Papers and channels that no sentence says by chance: «رأي اليوم», «أخبار اليوم». */
const OUTLETS_ALWAYS = wordSet('اخبار راي');
const OUTLET_HEADS = wordSet(
  'روسيا المصري فلسطين سوريا لبنان الاردن مصر السودان اليمن ليبيا عمان العراق تونس بغداد الجزائر غزه الشرق السعوديه البلاد المغرب العالم الحياه الوطن',
);
const CHANNEL = wordSet(
  'قناه وكاله موقع صحيفه شبكه جريده القناه مجله منصه مراسل مراسله تلفزيون اذاعه بوابه حساب المصدر نقلت نقل ذكرت ذكر افادت بثت ' +
    'نشرت نشر كتبت اوردت حسب بحسب وفق عن مع',
);
/** What a name that stands by itself begins after. */
const BEFORE_ALONE = wordSet('. : - – — / |');

/** «صحيفة الغد», «حزب الغد», «جيل اليوم», «مستقبل الغد». */
const DAY_NAMES_HEADS = wordSet('صحيفه قناه جريده مجله حزب تيار مستقبل جيل اجيال شباب قاده ذاكره');
const TIMES = wordSet('مره مرات مرتين ساعه ساعات ساعتين برميل دولار لتر رحله مرتان صلوات وجبات');

/** «ثلاث مرات في اليوم»: a rate. */
function isPerDay(input: Input, at: Position): boolean {
  const before = ((at >> 2) - 1) << 2;
  return input.wordAt(before) === 'في' && TIMES.has(input.wordAt(before - 4));
}

/** «روسيا اليوم», «المصري اليوم»: papers and channels, when the text treats them as one or says no more. */
export function isOutlet(input: Input, at: Position, _end: Position, value: TimexValue): boolean {
  const heads = wordsBefore(input, at);
  const bare = value.op === 'shift' && value.weekday === undefined;
  if (bare && (heads.some((word) => DAY_NAMES_HEADS.has(word)) || isPerDay(input, at))) return true;
  if (heads.some((word) => OUTLETS_ALWAYS.has(word))) return true;
  if (!heads.some((word) => OUTLET_HEADS.has(word))) return false;
  const before = input.wordAt(((at >> 2) - 2) << 2);
  if (OPENING.has(before)) return true;
  // «نقلت روسيا اليوم الخميس» has its weekday: no name.
  if (value.op !== 'shift' || value.weekday !== undefined) return false;
  const alone = before === '' || BEFORE_ALONE.has(before);
  // «لروسيا اليوم»: a channel is spoken to.
  const spokenTo = /^ل/u.test(heads[0]!) && heads[0] !== heads.at(-1);
  return alone || spokenTo || wordsBefore(input, at, 2).some((word) => CHANNEL.has(word));
}

/** Whom or what «العام» behind it calls general. */
const GENERAL = wordSet(
  'الامين المدير المدعي النائب المفتش القائد الحاكم المراقب المستشار المنسق المفوض الراي القطاع الصالح النظام الاجتماع الموتمر الاضراب المجلس الاتحاد المعرض',
);

/** «الأمين العام الحالي», «الاجتماع العام المقبل»: general, and no year. */
export function isGeneral(input: Input, at: Position): boolean {
  return input.wordAt(at) === 'العام' && wordsBefore(input, at).some((word) => GENERAL.has(word));
}

const DAY_ORDINALS = wordSet(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر العشرين الثلاثين',
);

/** A month behind a day number that is none of its days («31 سبتمبر»), or that belongs to a name («6 أكتوبر»). */
export function isLeftOver(input: Input, at: Position, end: Position, value: TimexValue): boolean {
  const before = input.wordAt(((at >> 2) - 1) << 2);
  const number = before === 'من' ? input.wordAt(((at >> 2) - 2) << 2) : before;
  return (
    /^\d{1,2}$/.test(number) || (before === 'من' && DAY_ORDINALS.has(number)) || isName(input, at, end, value)
  );
}

/** «قبل عامين من الحرب», «بعد عام على الهجوم»: counted from something else; «قبل يومين على الطريق» is not. */
export function isCountedFrom(input: Input, at: Position, end: Position): boolean {
  const next = input.wordAt(end);
  if (isHolding(input, at, end) || isMuch(input, at)) return true;
  if (isOnAndOn(input, at, end) || isSpent(input, at, end)) return true;
  return next === 'من' || (next === 'علي' && input.wordAt(at) !== 'قبل' && input.wordAt(at) !== 'منذ');
}

/** «تحدثا لأكثر من ساعة», «ما يقرب من يومين»: how long it took. */
function isMuch(input: Input, at: Position): boolean {
  return input.wordAt(at) === 'من' && MUCH.test(input.wordAt(((at >> 2) - 1) << 2));
}

const MUCH =
  /^[وفبل]*(?:ا?(?:كثر|قل|زيد|طول|قصر|قرب)|[يت]قرب|قريبا?|جزءا?|بعضا?|قرابه|ساعات|ايام|سنوات|واحد[هة]?)$/u;

/** «بعد يوم من عقد محادثات», «منذ عقد القمة»: no decade, but the holding of something. */
function isHolding(input: Input, at: Position, end: Position): boolean {
  const last = input.wordAt(((end >> 2) - 1) << 2);
  if (last !== 'عقد' && last !== 'قرن') return false;
  return input.wordAt(at) === 'من' || (last === 'عقد' && HELD.test(input.wordAt(end)));
}

const HELD =
  /^(?:ال\p{L}+|(?:قم|جول|جلس|صفق)[ةه]|جلسات|(?:اجتماع|لقاء|مباحثات|محادثات|مشاورات|موتمر)\p{L}*)$/u;

/** What one is in for so long, and how one spends it. */
const STATE = wordSet(
  'خلف وراء رهن تحت داخل بلا دون بدون قضاها قضتها قضاهما قضوها امضاها امضتها امضوها امضاهما بقي بقيت ظل ظلت السجن',
);
const CAPTIVE = wordSet(
  'السجن السجون المعتقل الاسر الحجز الاحتجاز المنفي الحبس المستشفي الحكم المنصب السلطه',
);

/** «بعد عشرة أشهر خلف القضبان», «بعد عامين في السجن»: what has been spent, not what is to come. */
function isSpent(input: Input, at: Position, end: Position): boolean {
  if (input.wordAt(at) !== 'بعد') return false;
  const next = input.wordAt(end);
  return STATE.has(next) || (next === 'في' && CAPTIVE.has(input.wordAt(nextToken(end))));
}

/** «يوما بعد يوم», «عاما بعد عام». */
function isOnAndOn(input: Input, at: Position, end: Position): boolean {
  const last = input.wordAt(end - 4);
  const first = input.wordAt(((at >> 2) - 1) << 2);
  return input.wordAt(at) === 'بعد' && (first === last || first === `${last}ا`);
}

/** What a number before it counts. */
const COUNTED_THINGS = wordSet(
  'دولار يورو ليره ريال درهم دينار جنيه روبل متر مترا كيلومتر كيلومترا كلم طن طنا شخص شخصا قتيل قتيلا جريح جريحا مدينه قريه ' +
    'مليون مليار الف مره صفحه جندي جنديا مقاتل مقاتلا منزل منزلا مدرسه وحده نسمه سنه عام عاما يوم يوما ساعه دقيقه مدني مدنيا ' +
    'لاجئ لاجئا عائله اسره شركه موقع موقعا صاروخ صاروخا طائره دبابه كيلو غرام لتر برميل برميلا سياره عامل عاملا موظف موظفا حاله صوت صوتا قطعه كتاب كتابا',
);
/** Events that are told apart by their year. */
export const YEARLY_EVENTS = wordSet(
  'في منذ حتي خلال الي افق انتخابات مونديال العالم حرب اتفاق ثوره بطوله اولمبياد موسم دوره نسخه موازنه ميزانيه ازمه قمه غزو افريقيا اوروبا اسيا عام مطلع نهايه',
);

/** «في 2000 مدينة», «إلى 1990 طالبا»: a number of things, which names no year. */
export function isCount(input: Input, _at: Position, end: Position): boolean {
  const next = input.wordAt(end);
  // The counted noun is an accusative without article; a verb that ends alike («كانوا») has its wāw.
  const accusative = next.length > 3 && next.endsWith('ا') && !next.endsWith('وا') && !next.startsWith('ال');
  return accusative || COUNTED_THINGS.has(next);
}
