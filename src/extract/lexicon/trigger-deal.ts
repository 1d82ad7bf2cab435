import {
  BARTERED,
  BOUND,
  CUSTODY,
  FOILED,
  HELP,
  JOINT,
  JOINTLY,
  PACTS,
  REACHED,
  SHARED,
} from './trigger-need.ts';
import { bartered, befallen, noun, sent, signed, verb } from './trigger.ts';
import type { Trigger } from './trigger.ts';

const SEALED = 'أبرمها أبرمتها أبرماها أبرمتاها أبرموها أبرمه أبرمته أبرماه أبرمتاه';
const SIGNED = 'وقعها وقعتها وقعاها وقعتاها وقعوها وقعه وقعته وقعاه وقعتاه وقعوه';

export const DEALS: readonly Trigger[] = [
  verb('agreement', 'اتفق', 'يتفق', { sides: true, never: 'الخبراء المحللون المراقبون' }),
  verb('agreement', 'توافق', 'يتوافق', { sides: true, needs: 'على' }),
  verb('agreement', 'تفاهم', 'يتفاهم', { sides: true }),
  verb('agreement', 'خلص', 'يخلص', { needs: REACHED, sides: true }),
  verb('agreement', 'قرر', 'يقرر', { needs: JOINTLY, never: CUSTODY, sides: true }),
  verb('agreement', 'أبرم', 'يبرم', { needs: 'اتفاق صفق تفاهم' }),
  noun('agreement', 'إبرام', { needs: 'اتفاق صفق تفاهم' }),
  verb('agreement', 'توصل', 'يتوصل', { needs: 'اتفاق تفاهم تسوية هدنة صفقة توافق' }),
  noun('agreement', 'توصل', {
    needs: 'إلى_اتفاق إلى_تفاهم إلى_هدنة إلى_صفقة لاتفاق',
    sides: true,
  }),
  signed('treaty', SIGNED, '<معاهد <ستارت'),
  signed('agreement', SIGNED, '<اتفاق <مذكر <بيان <وثيق <بروتوكول <إعلان'),
  signed('agreement', SEALED, '<اتفاق <مذكر <تفاهم <بروتوكول <صفق'),
  signed('treaty', SEALED, '<معاهد'),
  // «ومددها بايدن وبوتين».
  signed('treaty', 'مددها مدداها مددتاها مددوها مددتها', '<معاهد <ستارت', 'مدد'),
  // «المعاهدة التي مُددت في فبراير», «الموقعة مع موسكو عام 1987».
  signed('treaty', 'مددت جددت', '$pact', 'مدد'),
  signed('treaty', 'وقعت أبرمت', '$pact'),
  ...['موقع', 'مبرم'].flatMap((one) => [
    befallen('treaty', 'وقع', one, { needs: '$pact', valency: 'mutual' }),
    befallen('agreement', 'وقع', one, { needs: '$deal', valency: 'mutual' }),
  ]),
  // «وقع بوتين القانون الذي تنسحب روسيا بموجبه من المعاهدة».
  verb('treaty', 'وقع', 'يوقع', { needs: '$act' }),
  ...['وافق', 'أقر', 'أجاز'].map((past) =>
    verb('treaty', past, `ي${past.replace('أ', '')}`, { needs: '$ratified' }),
  ),
  verb('treaty', 'صدق', 'يصدق', { needs: PACTS }),
  verb('agreement', 'وقع', 'يوقع', { needs: 'اتفاق مذكرة بيان وثيقة بروتوكول إعلان خطة' }),
  noun('agreement', 'توقيع', { needs: 'اتفاق مذكرة بيان وثيقة بروتوكول' }),
  verb('treaty', 'وقع', 'يوقع', { needs: 'معاهد', valency: 'mutual' }),
  noun('treaty', 'توقيع', { needs: 'معاهد', valency: 'mutual' }),
  noun('agreement', 'اتفاق', { plurals: 'اتفاقات', sides: true, never: 'باريس مينسك أوبك' }),
  noun('agreement', 'اتفاقية', { plurals: 'اتفاقيات', sides: true, never: 'جنيف فيينا' }),
  noun('agreement', 'تفاهم', { plurals: 'تفاهمات', sides: true }),
  noun('agreement', 'هدنة', { sides: true }),
  // What two say together, in one paper.
  noun('statement', 'بيان', { needs: '!مشترك', sides: true, valency: 'mutual' }),
  noun('statement', 'إعلان', { needs: '!مشترك', sides: true, valency: 'mutual' }),
  verb('treaty', 'انسحب', 'ينسحب', { needs: PACTS }),
  // «المعاهدة التي انسحبت منها واشنطن».
  verb('treaty', 'انسحب', 'ينسحب', { needs: '<معاهد <اتفاقي' }),
  verb('treaty', 'خرج', 'يخرج', { needs: PACTS }),
  noun('treaty', 'خروج', { needs: PACTS }),
  noun('treaty', 'انسحاب', { needs: PACTS }),
  verb('treaty', 'علق', 'يعلق', { needs: `${PACTS} مشاركت العمل_ب` }),
  noun('treaty', 'تعليق', { needs: `${PACTS} مشاركت` }),
  verb('treaty', 'جمد', 'يجمد', { needs: 'مشاركت العمل_ب' }),
  verb('treaty', 'أوقف', 'يوقف', { needs: BOUND }),
  noun('treaty', 'وقف', { needs: BOUND }),
  verb('treaty', 'توقف', 'يتوقف', { needs: BOUND }),
  noun('treaty', 'توقف', { needs: BOUND }),
  noun('treaty', 'تمديد', { needs: PACTS }),
  // «وقعا المعاهدة …، وجرى تمديدها».
  noun('treaty', 'تمديد', { needs: '<معاهد <ستارت' }),
  verb('treaty', 'مدد', 'يمدد', { needs: `${PACTS} العمل_بها`, never: 'حبس احتجاز سجن توقيف' }),
  verb('treaty', 'سحب', 'يسحب', { needs: 'تصديق المصادقة_على توقيعها_على' }),
  noun('treaty', 'سحب', { needs: 'تصديق المصادقة_على توقيعها_على' }),
  verb('treaty', 'صادق', 'يصادق', { needs: PACTS }),
  noun('treaty', 'مصادقة', { needs: PACTS }),
  noun('treaty', 'تصديق', { needs: PACTS }),
  verb('treaty', 'دخل', 'يدخل', { needs: 'حيز' }),
  verb('treaty', 'انتهى', 'ينتهي', { needs: PACTS, never: 'اجتماع لقاء محادثات مفاوضات' }),
];

export const SWAPS: readonly Trigger[] = [
  noun('swap', 'تبادل', { needs: 'سجناء السجناء أسرى الأسرى سجين سجينين معتقل محتجز' }),
  verb('swap', 'تبادل', 'يتبادل', { needs: 'سجناء السجناء أسرى الأسرى سجين سجينين معتقل محتجز' }),
  noun('swap', 'تبادل', { needs: '<عملية <صفقة', sides: true, never: SHARED }),
  verb('swap', 'تبادل', 'يتبادل', { needs: BARTERED, sides: true, never: SHARED }),
  noun('swap', 'صفقة', { needs: 'تبادل التبادل سجناء السجناء' }),
  // «أبرمت واشنطن مع موسكو صفقة لتبادل السجناء».
  verb('swap', 'أبرم', 'يبرم', { needs: 'صفقة_تبادل صفقة_لتبادل صفقة_التبادل' }),
  signed('swap', SEALED, '<صفقة_تبادل <صفقة_لتبادل <الصفقة'),
  noun('swap', 'مبادلة', { needs: 'سجين سجناء السجين بال ^ب' }),
  noun('swap', 'مبادلة', { needs: '<عملية <صفقة' }),
  verb('swap', 'قايض', 'يقايض', { needs: 'ب', valency: 'directed' }),
  verb('swap', 'سلم', 'يسلم', { needs: 'مقابل', valency: 'directed' }),
  verb('swap', 'تسلم', 'يتسلم', { needs: 'مقابل', valency: 'directed' }),
  // «تبادلتا فلانا وفلانا».
  bartered('تبادلتا تبادلت تتبادلان', 'تبادل', '@', `${SHARED} التحية تهاني أطراف حديث الحديث`),
  bartered('بادل بادلت بادلا بادلوا'),
  verb('swap', 'أفرج', 'يفرج', { needs: 'عن', valency: 'directed' }),
  noun('swap', 'إفراج', { needs: 'عن', valency: 'directed' }),
  noun('swap', 'إطلاق', { needs: 'سراح', valency: 'directed' }),
  verb('swap', 'أطلق', 'يطلق', { needs: 'سراح', valency: 'directed' }),
];

export const WORK: readonly Trigger[] = [
  verb('cooperation', 'تعاون', 'يتعاون', { sides: true }),
  verb('cooperation', 'أوقف', 'يوقف', { needs: JOINT, sides: true }),
  verb('cooperation', 'علق', 'يعلق', { needs: JOINT, sides: true }),
  verb('cooperation', 'قطع', 'يقطع', { needs: JOINT, sides: true }),
  verb('cooperation', 'جمد', 'يجمد', { needs: JOINT, sides: true }),
  verb('cooperation', 'استأنف', 'يستأنف', { needs: 'التعاون التنسيق', sides: true }),
  noun('cooperation', 'وقف', { needs: 'التعاون التنسيق', sides: true }),
  noun('cooperation', 'تعليق', { needs: 'التعاون التنسيق', sides: true }),
  noun('cooperation', 'تبادل', { needs: 'المعلومات معلومات', sides: true }),
  verb('cooperation', 'نقل', 'ينقل', { needs: 'معلومات المعلومات', valency: 'directed', sides: true }),
  verb('cooperation', 'أرسل', 'يرسل', {
    needs: 'مساعدات معدات إمدادات شحن',
    valency: 'directed',
    sides: true,
  }),
  sent('أرسلتها أرسلها أرسلته'),
  verb('cooperation', 'زود', 'يزود', { needs: 'بمعلومات بالمعلومات', valency: 'directed', sides: true }),
  verb('cooperation', 'أحبط', 'يحبط', { needs: HELP, valency: 'directed' }),
  noun('cooperation', 'إحباط', { needs: HELP, valency: 'directed' }),
  noun('cooperation', 'مساهمة', { needs: FOILED, valency: 'directed' }),
  verb('cooperation', 'ساهم', 'يساهم', { needs: FOILED, valency: 'directed' }),
  verb('cooperation', 'أسهم', 'يسهم', { needs: FOILED, valency: 'directed' }),
  verb('cooperation', 'ساعد', 'يساعد', { needs: FOILED, valency: 'directed' }),
  noun('cooperation', 'مساعدة', { needs: FOILED, valency: 'directed' }),
];
