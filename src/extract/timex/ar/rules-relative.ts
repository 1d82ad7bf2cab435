import { example as e, wordSet, type Rule } from '../rule.ts';
import { anaphora, recent, thatUnit } from './anaphora.ts';
import { distance, rolling } from './distance.ts';
import { hours, hoursAway } from './hours.ts';
import { isCountedFrom, isOutlet, isRepeated } from './guards.ts';
import {
  dayOfPresentMonth,
  deictic,
  deicticWithDate,
  dayOfUnit,
  relativeUnit,
  spokenDay,
  weekdayToward,
} from './relative.ts';
import { PREPOSITIONS } from './rules-date.ts';

/** «نهاية العام الدراسي» is no end of a year. */
export const SCHOOL = wordSet('الدراسي الدراسيه المالي الماليه القضائي الجامعي الفضيل الهجري الهجريه الكريم');

/** Times told from the day of the text, or from the date last spoken of. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    id: 'weekday',
    parser: spokenDay,
    unless: isRepeated,
    examples: [
      e('أعلنت المنظمة الخميس أن القصف استمر', 'الخميس', '2018-08-02'),
      e('هاجم مسلحون الحاجز فجر الأحد', 'الأحد', '2018-07-29'),
    ],
    counterExamples: [
      'يجتمعون كل اثنين',
      'قصفوا خميس مشيط',
      'قال المفتي علي جمعة',
      'عطلتهم أيام الجمعة',
      'يصلون الأحد من كل أسبوع',
      'خرج الأحد عشر لاعبا',
    ],
  },
  {
    id: 'weekday-toward',
    parser: weekdayToward,
    unless: isRepeated,
    examples: [
      e('زار العاصمة السبت الماضي', 'السبت الماضي', '2018-07-28'),
      e('تبدأ الجولة الخميس المقبل', 'الخميس المقبل', '2018-08-09'),
    ],
    counterExamples: ['كل جمعة'],
  },
  {
    id: 'deictic',
    parser: deictic,
    unless: isOutlet,
    examples: [
      e('قتل خمسة أمس الأربعاء في غارة', 'أمس الأربعاء', '2018-08-01'),
      e('اجتمعوا أول من أمس', 'أول من أمس', '2018-07-31'),
      e('هنسافر بكرة', 'بكرة', '2018-08-03'),
      e('اتهمت روسيا اليوم الخميس واشنطن', 'اليوم الخميس', '2018-08-02'),
      e('تشهد البلاد اليوم احتفالات', 'اليوم', '2018-08-02'),
    ],
    counterExamples: [
      'قال لقناة "روسيا اليوم" ذلك',
      'روسيا اليوم',
      'نقلت روسيا اليوم عن المصدر',
      'وقال في حديث لروسيا اليوم',
      'صحيفة أخبار اليوم',
      'نقلت صحيفة اليوم السابع الخبر',
      'سيعود يوما ما',
      'لعب بكرة القدم',
      'يصادف اليوم العالمي للمياه',
    ],
  },
  {
    id: 'deictic-date',
    parser: deicticWithDate,
    unless: isOutlet,
    examples: [e('وعقد اليوم الخميس 2 أغسطس 2018 اجتماعا', 'اليوم الخميس 2 أغسطس 2018', '2018-08-02')],
    counterExamples: ['صحيفة "المصري اليوم"'],
  },
  {
    id: 'unit',
    parser: relativeUnit,
    notBefore: SCHOOL,
    examples: [
      e('زار البلاد الأسبوع الماضي', 'الأسبوع الماضي', '2018-07-23/2018-07-29'),
      e('تراجع النمو الربع الماضي', 'الربع الماضي', '2018-34'),
    ],
    counterExamples: ['الشهر العقاري', 'هذا العام الدراسي'],
  },
  {
    id: 'day-of-unit',
    parser: dayOfUnit,
    examples: [
      e('عقد في السادس عشر من الشهر الماضي', 'السادس عشر من الشهر الماضي', '2018-07-16'),
      e('تعقد القمة في 16 الجاري', '16 الجاري', '2018-08-16'),
    ],
    counterExamples: ['16 من المشاركين'],
  },
  {
    id: 'day-of-present-month',
    parser: dayOfPresentMonth,
    examples: [
      e('نلتقي يوم 15', 'يوم 15', '2018-08-15'),
      e('نلتقي الثلاثاء 21', 'الثلاثاء 21', '2018-08-21'),
      e('في اليوم التاسع عشر', 'اليوم التاسع عشر', '2018-08-19'),
    ],
    counterExamples: ['حضر الاثنين 16 مرة', 'خسر الأحد 3-1', 'في اليوم الثالث للحرب', 'يوم 15 مارس'],
  },
  {
    id: 'distance',
    parser: distance,
    unless: isCountedFrom,
    examples: [
      e('غادر قبل ثلاثة أيام', 'قبل ثلاثة أيام', '2018-07-30'),
      e('غادر قبل نحو ثلاثة أعوام', 'قبل نحو ثلاثة أعوام', '2015~'),
      e('سيعود بعد شهرين', 'بعد شهرين', '2018-10~'),
      e('وقع الحادث قبل يومين على الطريق', 'قبل يومين', '2018-07-31'),
      e('جرى ذلك قبل ربع قرن', 'قبل ربع قرن', '1993~'),
      e('جرى ذلك قبل عقدين من الزمن', 'قبل عقدين من الزمن', '1998~'),
    ],
    counterExamples: [
      'استمرت لمدة ثلاثة أيام',
      'غاب طوال شهرين',
      'بعد عام على الهجوم',
      'قبل عامين من الحرب',
      'عمره ثلاثة أعوام',
    ],
  },
  {
    id: 'rolling',
    parser: rolling,
    examples: [e('قتلوا خلال الأيام الثلاثة الماضية', 'الأيام الثلاثة الماضية', '2018-07-30/2018-08-01')],
    counterExamples: ['الدول الثلاث الماضية في الاتفاق', 'بقي ثلاثة أيام'],
  },
  {
    id: 'hours',
    parser: hours,
    examples: [
      e('قتلوا خلال الـ48 ساعة الماضية', 'الـ48 ساعة الماضية', '2018-07-31/2018-08-02'),
      e('قتلوا خلال الساعات الـ24 الماضية', 'الساعات الـ24 الماضية', '2018-08-01/2018-08-02'),
    ],
    counterExamples: ['استمر القصف 24 ساعة', 'خلال الساعات الثلاث الماضية'],
  },
  {
    id: 'hours-away',
    parser: hoursAway,
    unless: isCountedFrom,
    examples: [
      e('وقع الانفجار قبل ساعتين', 'قبل ساعتين', '2018-08-02'),
      e('نشر منذ 5 دقائق', 'منذ 5 دقائق', '2018-08-02'),
      e('سيبدأ بعد ثلاث ساعات', 'بعد ثلاث ساعات', '2018-08-02'),
      e('تعلن النتائج خلال 48 ساعة', 'خلال 48 ساعة', '2018-08-02/2018-08-04'),
    ],
    counterExamples: [
      'وصلوا بعد ساعات من الهجوم',
      'بعد ساعتين على الانفجار',
      'خلال ساعتين',
      'استغرق ثلاث ساعات',
    ],
  },
  {
    id: 'anaphora',
    parser: anaphora,
    examples: [e('ثم غادر في اليوم التالي', 'اليوم التالي', '2018-08-03')],
    counterExamples: ['الاجتماع التالي', 'نفس الكلام'],
  },
  {
    id: 'anaphora-that',
    parser: thatUnit,
    onlyAfter: PREPOSITIONS,
    examples: [e('وحدث في ذلك اليوم', 'ذلك اليوم', '2018-08-02')],
    counterExamples: ['قال ذلك الرجل', 'أعلن ذلك العام'],
  },
  {
    id: 'recent',
    parser: recent,
    examples: [e('زار موسكو مؤخرا', 'مؤخرا', '2018-06-03/2018-08-02')],
    counterExamples: ['وصل متأخرا'],
  },
];
