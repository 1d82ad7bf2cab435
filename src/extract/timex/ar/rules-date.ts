import { fullDateEn, monthYearEn } from '../en/date.ts';
import { numericDate, numericDayMonth, numericMonthYear } from '../numeric.ts';
import { ahead, map, not, seq, type Parser } from '../parser.ts';
import { sign, w } from '../word.ts';
import { example as e, wordSet, type Rule } from '../rule.ts';
import { dateValue, type TimexValue } from '../value.ts';
import { dayInCalendars, telegramCode, weekdayWithDate } from './calendars.ts';
import { numberedMonth, month, monthWithTail, strongMonth } from './date.ts';
import { hijriMonthBare, hijriMonthNamed, hijriMonthWithTail, hijriYear } from './hijri.ts';
import { followsYear, isCount, isLeftOver, isName, isRepeated, YEARLY_EVENTS } from './guards.ts';
import { bareYear, century, decade, shortYear, yearValue } from './period.ts';

/** Where a time is expected: behind these a word that is also another word is a month. */
export const PREPOSITIONS = wordSet(
  'في من منذ حتي خلال بين الي شهر قبل بعد طوال طيله بنهايه بحلول منتصف اواخر اوائل',
);

const date = (parser: Parser<number>): Parser<TimexValue> => map(parser, (m) => dateValue({ month: m }));
const dayButNumeric = map(seq(not(numericDate), dayInCalendars), ([, value]) => value);
const weakMonth = date(map(seq(not(strongMonth), month), ([, m]) => m));
const namedMonth = date(map(seq(w('شهر'), month), ([, m]) => m));
const bracketedYear = map(seq(bareYear, ahead(sign(')'))), ([year]) => year);
/** Months whose names of two words mean nothing else. */
const LONG_NAMED = new Set([3, 4, 5, 6, 11, 12]);
const hijriMonthWhere = (fits: (m: number) => boolean): Parser<TimexValue> =>
  map(hijriMonthBare, (value) =>
    value.op === 'hijri' && value.month !== null && fits(value.month) ? value : null,
  );
/** «ذو القعدة», «ربيع الأول». */
const strongHijriMonth = hijriMonthWhere((m) => LONG_NAMED.has(m));
/** «في شعبان», «منذ محرم»; «في صفر» is a zero as often. */
const weakHijriMonth = hijriMonthWhere((m) => !LONG_NAMED.has(m) && m !== 2);

/** Dates that name their day, month or year, in words or digits, in both calendars. */
export const DATE_RULES: readonly Rule[] = [
  {
    id: 'day-month',
    parser: dayButNumeric,
    unless: isName,
    examples: [
      e('بدأ الهجوم في 16 تموز/يوليو على البلدة', '16 تموز/يوليو', '2018-07-16'),
      e('صدر الحكم يوم 20 غشت 2017', '20 غشت 2017', '2017-08-20'),
      e(
        'توفي في الحادي والعشرين من شباط/فبراير 2015',
        'الحادي والعشرين من شباط/فبراير 2015',
        '2015-02-21',
        null,
      ),
      e('وقع الحادث في العاشر من رمضان 1439', 'العاشر من رمضان 1439', '2018-05-25~'),
    ],
    counterExamples: [
      'يسكن في مدينة 6 أكتوبر',
      'لا يوم اسمه 31 سبتمبر',
      'خرجت قوى 14 آذار من القاعة',
      'حضر 26 وزيرا',
    ],
  },
  {
    id: 'numeric',
    parser: numericDate,
    examples: [
      e('آخر تحديث: 29.03.2018', '29.03.2018', '2018-03-29', null),
      e('نشر في 12/9/2017', '12/9/2017', '2017-09-12'),
      e('تاريخ النشر:29.03.2018', '29.03.2018', '2018-03-29', null),
      e('دمشق-29-3-2018 سانا', '29-3-2018', '2018-03-29', null),
      e('النشر 29 . 03 . 2018', '29 . 03 . 2018', '2018-03-29', null),
      e('حرر 2018:03:29.18:20', '2018:03:29.18:20', '2018-03-29', null),
      e('صدر في 1439/11/20 هـ', '1439/11/20', '2018-08-02~'),
    ],
    counterExamples: [
      'عنوان الخادم 192.168.1.10',
      'الإصدار 5.10.18 من النظام',
      'رقم الهاتف 02-12-5551234',
      'النسبة 3/2',
      'فازوا 3 - 2 - 1',
      'سورة البقرة:12',
      'كوفيد-19',
    ],
  },
  {
    id: 'numeric-day-month',
    parser: numericDayMonth,
    onlyAfter: wordSet('يوم بتاريخ تاريخ الموافق'),
    examples: [e('وصل يوم 15/2 إلى عمان', '15/2', '2018-02-15')],
    counterExamples: ['فاز بنتيجة 15/2', 'بلغ ثلثي الأصوات أي 2/3'],
  },
  {
    id: 'numeric-month',
    parser: numericMonthYear,
    onlyAfter: wordSet('في منذ شهر خلال'),
    examples: [e('صدر العدد في 3/2015', '3/2015', '2015-03', null)],
    counterExamples: ['القضية 3/2015', 'في 2011-12 موسما'],
  },
  {
    id: 'telegram-code',
    parser: telegramCode,
    examples: [
      e('كونا 152015 جمت مار 23', '152015 جمت مار 23', '2023-03-15', null),
      e('KUNA 121845 GMT Jul 17', '121845 GMT Jul 17', '2017-07-12', null),
    ],
    counterExamples: ['رقم 152015 مار 23', 'بلغ 152015 جمت'],
  },
  {
    id: 'english-date',
    parser: fullDateEn,
    examples: [e('تاريخ النشر: 26th, March 2024 GMT', '26th, March 2024 GMT', '2024-03-26', null)],
    counterExamples: ['شركة May 5 للإنتاج'],
  },
  {
    id: 'english-month',
    parser: monthYearEn,
    examples: [e('العدد August 2018 من المجلة', 'August 2018', '2018-08', null)],
    counterExamples: ['قالت Theresa May إن الاتفاق جاهز'],
  },
  {
    id: 'month-year',
    parser: monthWithTail,
    unless: isLeftOver,
    examples: [
      e('توقفت المعارك في مارس الماضي', 'مارس الماضي', '2018-03'),
      e('اشترى البيت شهر 5 سنة 2016', 'شهر 5 سنة 2016', '2016-05', null),
      e('صدر في كانون الأول / ديسمبر عام 2017', 'كانون الأول / ديسمبر عام 2017', '2017-12', null),
    ],
    counterExamples: ['لا يوم اسمه 31 سبتمبر 2018'],
  },
  {
    id: 'month',
    parser: date(strongMonth),
    unless: isLeftOver,
    examples: [e('بدأت الحملة في يناير', 'يناير', '2018-01')],
    counterExamples: ['قضى إجازته في مايوركا', 'يحتفل به في ديسمبر من كل عام'],
  },
  {
    id: 'month-weak',
    parser: weakMonth,
    onlyAfter: PREPOSITIONS,
    examples: [e('قدمنا الوثيقة في مارس', 'مارس', '2018-03')],
    counterExamples: [
      'مارس الجيش ضغوطا على الحكومة',
      'قالت تيريزا ماي إنها باقية',
      'اشترى سيارة نيسان',
      'هو أب لطفلين',
    ],
  },
  {
    id: 'month-named',
    parser: namedMonth,
    unless: isName,
    examples: [e('عاد خلال شهر آب', 'شهر آب', '2018-08')],
    counterExamples: ['غاب لمدة شهر كامل'],
  },
  {
    id: 'month-number',
    parser: date(numberedMonth),
    notAfter: wordSet('لمده مده طوال كل طيله استمر دام'),
    examples: [e('يبدأ الدوام شهر 9', 'شهر 9', '2018-09'), e('سنسافر في شهر تسعة', 'شهر تسعة', '2018-09')],
    counterExamples: ['غاب شهر 5 أيام', 'استمر شهر واحد', 'لمدة شهر 3 مرات'],
  },
  {
    id: 'weekday-date',
    parser: weekdayWithDate,
    unless: isRepeated,
    examples: [
      e(
        'قال المصدر يوم الثلاثاء الموافق 31 يوليو 2018 ذلك',
        'الثلاثاء الموافق 31 يوليو 2018',
        '2018-07-31',
        null,
      ),
      e('موعد الانتخابات السبت القادم 4 أغسطس', 'السبت القادم 4 أغسطس', '2018-08-04'),
      e('نشر 2018 الثلاثاء 17 يوليو', '2018 الثلاثاء 17 يوليو', '2018-07-17', null),
      e('التقيا الإثنين 4 مارس في باريس', 'الإثنين 4 مارس', '2019-03-04', '2019-05-01'),
    ],
    counterExamples: ['حضر الاثنين 16 مرة'],
  },
  {
    id: 'year',
    parser: yearValue,
    examples: [
      e('انتخب في عام ألفين وسبعة عشر', 'عام ألفين وسبعة عشر', '2017', null),
      e('تأسس الحزب عام 1947', 'عام 1947', '1947', null),
    ],
    counterExamples: ['حكم قبل 2000 عام', 'عين مديرا عاما 20 مرة'],
  },
  {
    id: 'year-short',
    parser: shortYear,
    unless: isCount,
    examples: [
      e('غادر العراق عام 95 إلى عمان', 'عام 95', '1995', null),
      e('نزحوا سنة سبعة وستين', 'سنة سبعة وستين', '1967', null),
    ],
    counterExamples: ['عمل مديرا عاما 95 يوما', 'قبل عام 20 مرة', 'في عام 95 دولارا'],
  },
  {
    id: 'year-bare',
    parser: bareYear,
    onlyAfter: YEARLY_EVENTS,
    unless: isCount,
    examples: [
      e('في 2015 أبرم الاتفاق', '2015', '2015', null),
      e('انتخابات 2016 الرئاسية', '2016', '2016', null),
    ],
    counterExamples: ['في 2000 مدينة وقرية', 'بلغ السعر 2017 دولارا', 'القرار رقم 2018'],
  },
  {
    id: 'year-second',
    parser: bareYear,
    unless: (input, at, end) => !followsYear(input, at) || isCount(input, at, end),
    examples: [e('ولد عام 1999 أو 2000 في حلب', '2000', '2000', null)],
    counterExamples: ['صوت 1701 أو 1702 ناخبا', 'طالب أو 2000 طالب'],
  },
  {
    id: 'year-in-brackets',
    parser: bracketedYear,
    onlyAfter: wordSet('('),
    examples: [e('صدرت الرواية الأولى (1950) في بيروت', '1950', '1950', null)],
    counterExamples: ['الغرفة (2050 ب)'],
  },
  {
    id: 'decade',
    parser: decade,
    examples: [e('في تسعينيات القرن الماضي', 'تسعينيات القرن الماضي', '1990/1999')],
    counterExamples: ['مصاب في الثلاثينات من عمره'],
  },
  {
    id: 'century',
    parser: century,
    examples: [e('في القرن التاسع عشر', 'القرن التاسع عشر', '1800/1899', null)],
    counterExamples: ['في القرن الخامس قبل الميلاد', 'هدف القرن'],
  },
  {
    id: 'hijri-month',
    parser: hijriMonthNamed,
    examples: [e('سافر في شهر ذي الحجة', 'شهر ذي الحجة', '2017-08-23~/2017-09-20~')],
    counterExamples: ['قال شعبان إنه باق'],
  },
  {
    id: 'hijri-month-year',
    parser: hijriMonthWithTail,
    examples: [e('سافر في رمضان 2017', 'رمضان 2017', '2017-05-27~/2017-06-24~', null)],
    counterExamples: ['سجل رمضان صبحي هدفا'],
  },
  {
    id: 'hijri-month-strong',
    parser: strongHijriMonth,
    unless: isLeftOver,
    examples: [e('تبدأ الرحلات في ذي القعدة', 'ذي القعدة', '2018-07-14~/2018-08-11~')],
    counterExamples: ['قال ربيع إنه باق', 'أول الربيع'],
  },
  {
    id: 'hijri-month-weak',
    parser: weakHijriMonth,
    onlyAfter: PREPOSITIONS,
    examples: [e('التقيا في رمضان', 'رمضان', '2018-05-16~/2018-06-14~')],
    counterExamples: ['سجل محمد رمضان هدفا', 'انتهت في صفر من النقاط', 'قال شعبان إنه باق'],
  },
  {
    id: 'hijri-year',
    parser: hijriYear,
    examples: [
      e('صدر عام 1439 هـ', 'عام 1439', '2017-09-21~/2018-09-10~', null),
      e('صدر سنة ألف وأربعمئة وأربعين هجرية', 'سنة ألف وأربعمئة وأربعين', '2018-09-11~/2019-08-30~', null),
      e('خطة العام الهجري 1440', 'العام الهجري 1440', '2018-09-11~/2019-08-30~', null),
    ],
    counterExamples: ['وزع 1439 سلة', 'فتحت القسطنطينية عام 1453'],
  },
];
