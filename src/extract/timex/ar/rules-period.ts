import { isRepeated } from './guards.ts';
import { besideDay, holiday, weekOfDay } from './feast.ts';
import { example as e, wordSet, type Rule } from '../rule.ts';
import { nth, partOf, quarterAlone, quarterOrHalf, rest, run, season, weekend } from './period.ts';
import { clockAndDay } from './clock.ts';
import { aboutThen, openBound } from './open.ts';
import { daysOfMonth, fromDate, fromTo, years } from './range.ts';
import { twoDays, twoDaysToward } from './relative.ts';
import { SCHOOL } from './rules-relative.ts';

/** Parts of periods, feasts, ranges, open bounds, and days that carry a time. */
export const PERIOD_RULES: readonly Rule[] = [
  {
    id: 'part',
    parser: partOf,
    notBefore: SCHOOL,
    examples: [
      e('وصل النازحون مطلع يوليو الماضي', 'مطلع يوليو الماضي', '2018-07-01/2018-07-10'),
      e('في أواخر العام 2016 خرجوا', 'أواخر العام 2016', '2016-10-01/2016-12-31'),
    ],
    counterExamples: ['في نهاية المطاف', 'منتصف الليل', 'وسط دمشق', 'نهاية العام الدراسي'],
  },
  {
    id: 'rest',
    parser: rest,
    examples: [e('سيعلن في وقت لاحق من هذا الشهر', 'وقت لاحق من هذا الشهر', '2018-08-02/2018-08-31')],
    counterExamples: ['سيعلن في وقت لاحق', 'بقية الدول'],
  },
  {
    id: 'weekend',
    parser: weekend,
    examples: [e('سافر نهاية الأسبوع', 'نهاية الأسبوع', '2018-08-04/2018-08-05')],
    counterExamples: ['نهاية الطريق'],
  },
  {
    id: 'quarter-half',
    parser: quarterOrHalf,
    examples: [
      e('ارتفعت في الربع الأول من عام 2018', 'الربع الأول من عام 2018', '2018-33', null),
      e('ارتفعت في النصف الثاني من 2017', 'النصف الثاني من 2017', '2017-41', null),
    ],
    counterExamples: ['سجل في النصف الثاني من المباراة'],
  },
  {
    id: 'quarter',
    parser: quarterAlone,
    onlyAfter: new Set(['', 'في', 'خلال', 'نهايه', 'منتصف', 'بدايه']),
    examples: [e('ارتفعت الأرباح خلال الربع الثاني', 'الربع الثاني', '2018-34')],
    counterExamples: ['في الربع الأخير من المباراة', 'خسر الربع الثاني'],
  },
  {
    id: 'nth',
    parser: nth,
    examples: [
      e('تجتمع في أول جمعة من سبتمبر 2018', 'أول جمعة من سبتمبر 2018', '2018-09-07', null),
      e('وقع الثلاثاء الأول من أغسطس 2018', 'الثلاثاء الأول من أغسطس 2018', '2018-08-07', null),
      e('وقع الخميس الثاني من أغسطس 2018', 'الخميس الثاني من أغسطس 2018', '2018-08-02', null),
    ],
    counterExamples: ['أول يوم من المباحثات', 'الأسبوع الأول من الدوري'],
  },
  {
    id: 'run',
    parser: run,
    examples: [
      e('خلال الأشهر الستة الأولى من 2018', 'الأشهر الستة الأولى من 2018', '2018-01-01/2018-06-30', null),
    ],
    counterExamples: ['الأشهر الستة الأولى من حياته'],
  },
  {
    id: 'season',
    parser: season,
    examples: [
      e('وصل في صيف عام 2017', 'صيف عام 2017', '2017-22', null),
      e('وصل خريف العام الماضي', 'خريف العام الماضي', '2017-23'),
    ],
    counterExamples: ['ثورات الربيع العربي', 'قال ربيع إنه باق'],
  },
  {
    id: 'holiday',
    parser: holiday,
    examples: [
      e('وقع في عيد العمال 2018', 'عيد العمال 2018', '2018-05-01', null),
      e('وقع ثالث أيام عيد الفطر 2018', 'ثالث أيام عيد الفطر 2018', '2018-06-17~', null),
    ],
    counterExamples: ['احتفل بعيد ميلاده الخمسين'],
  },
  {
    id: 'eve',
    parser: besideDay,
    examples: [e('وصل عشية 5 يونيو 2018', 'عشية 5 يونيو 2018', '2018-06-04', null)],
    counterExamples: ['عشية القمة'],
  },
  {
    id: 'week-of-day',
    parser: weekOfDay,
    examples: [e('يسافر أسبوع 6 أكتوبر', 'أسبوع 6 أكتوبر', '2018-10-01/2018-10-07')],
    counterExamples: ['أسبوع المرور العربي'],
  },
  {
    id: 'days-of-month',
    parser: daysOfMonth,
    examples: [
      e(
        'استمر من 16 إلى 18 حزيران/يونيو 2021',
        'من 16 إلى 18 حزيران/يونيو 2021',
        '2021-06-16/2021-06-18',
        null,
      ),
      e('عقدت في 7-8 يوليو 2017', '7-8 يوليو 2017', '2017-07-07/2017-07-08', null),
    ],
    counterExamples: ['من 16 إلى 18 مشاركا', 'فازوا 4-2'],
  },
  {
    id: 'years',
    parser: years,
    examples: [e('قاتل هناك في 2014-2016', '2014-2016', '2014/2016', null)],
    counterExamples: ['الهاتف 2018-5551'],
  },
  {
    id: 'from-to',
    parser: fromTo,
    examples: [
      e(
        'وثقت ذلك بين تموز/يوليو 2017 وحزيران/يونيو 2018',
        'بين تموز/يوليو 2017 وحزيران/يونيو 2018',
        '2017-07-01/2018-06-30',
        null,
      ),
      e('استمر يونيو 2016 حتى أغسطس 2017', 'يونيو 2016 حتى أغسطس 2017', '2016-06-01/2017-08-31', null),
      e('استمر من الأحد إلى الثلاثاء', 'من الأحد إلى الثلاثاء', '2018-07-29/2018-07-31'),
    ],
    counterExamples: ['من القاهرة إلى دمشق', 'بين موسكو وواشنطن'],
  },
  {
    id: 'two-days',
    parser: twoDays,
    onlyAfter: wordSet('يومي اليومين'),
    examples: [e('توقفت الحركة يومي السبت والأحد', 'السبت والأحد', '2018-07-28/2018-07-29')],
    counterExamples: ['أيام السبت والأحد'],
  },
  {
    id: 'two-days-toward',
    parser: twoDaysToward,
    unless: isRepeated,
    examples: [e('اجتمعوا الأحد والإثنين الماضيين', 'الأحد والإثنين الماضيين', '2018-07-29/2018-07-30')],
    counterExamples: ['زارنا أحمد وعلي الماضيين'],
  },
  {
    id: 'from-date',
    parser: fromDate,
    examples: [e('عاد بعد يومين من 5 مارس 2018', 'بعد يومين من 5 مارس 2018', '2018-03-07', null)],
    counterExamples: ['بعد يومين من القتال'],
  },
  {
    id: 'about',
    parser: aboutThen,
    examples: [
      e('استقر نحو عام 1990 في لندن', 'نحو عام 1990', '1990~', null),
      e('بدأت الأزمة عام 2015 تقريبا', 'عام 2015 تقريبا', '2015~', null),
    ],
    counterExamples: ['اتجه نحو القاهرة', 'حضر نحو 2000 شخص', 'انتهى العمل تقريبا'],
  },
  {
    id: 'open',
    parser: openBound,
    examples: [
      e('منذ عام 2011 نزح الملايين', 'منذ عام 2011', '2011/..', null),
      e('تسري الهدنة حتى نهاية أغسطس 2018', 'حتى نهاية أغسطس 2018', '../2018-08-31', null),
      e('يتواصل القتال منذ السبت', 'منذ السبت', '2018-07-28/..'),
    ],
    counterExamples: ['منذ البداية', 'حتى إشعار آخر', 'قبل القمة'],
  },
  {
    id: 'clock',
    parser: clockAndDay,
    examples: [
      e('بدأ الساعة 5 مساء يوم 3 مايو', 'الساعة 5 مساء يوم 3 مايو', '2018-05-03'),
      e('نشر: 2018-03-29T17:17:04Z', '2018-03-29T17:17:04Z', '2018-03-29', null),
      e('آخر تحديث: 11:44pm 25/10/24', '11:44pm 25/10/24', '2024-10-25', null),
    ],
    counterExamples: ['الساعة الآن الخامسة مساء', 'في الساعة 17:30 بتوقيت غرينتش'],
  },
];
