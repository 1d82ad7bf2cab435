import { FOILED, HELP, JOINT, PACTS } from './trigger-need.ts';
import { bartered, noun, signed, verb } from './trigger.ts';
import type { Trigger } from './trigger.ts';

export const DEALS: readonly Trigger[] = [
  verb('agreement', 'اتفق', 'يتفق', { sides: true, never: 'الخبراء المحللون المراقبون' }),
  verb('agreement', 'توافق', 'يتوافق', { sides: true, needs: 'على' }),
  verb('agreement', 'تفاهم', 'يتفاهم', { sides: true }),
  verb('agreement', 'توصل', 'يتوصل', { needs: 'اتفاق تفاهم تسوية هدنة صفقة توافق' }),
  signed('وقعها وقعتها وقعاها وقعوها وقعه وقعته وقعاه وقعوه'),
  verb('agreement', 'وقع', 'يوقع', { needs: 'اتفاق مذكرة بيان وثيقة بروتوكول معاهد إعلان خطة' }),
  noun('agreement', 'توقيع', { needs: 'اتفاق مذكرة بيان وثيقة بروتوكول معاهد' }),
  noun('agreement', 'اتفاق', { plurals: 'اتفاقات', sides: true, never: 'باريس مينسك أوبك' }),
  noun('agreement', 'اتفاقية', { plurals: 'اتفاقيات', sides: true, never: 'جنيف فيينا' }),
  noun('agreement', 'تفاهم', { plurals: 'تفاهمات', sides: true }),
  noun('agreement', 'هدنة', { sides: true }),
  noun('agreement', 'بيان', { needs: 'مشترك', sides: true }),
  verb('treaty', 'انسحب', 'ينسحب', { needs: PACTS }),
  verb('treaty', 'خرج', 'يخرج', { needs: PACTS }),
  noun('treaty', 'خروج', { needs: PACTS }),
  noun('treaty', 'انسحاب', { needs: PACTS }),
  verb('treaty', 'علق', 'يعلق', { needs: `${PACTS} مشاركت العمل_ب` }),
  noun('treaty', 'تعليق', { needs: `${PACTS} مشاركت` }),
  noun('treaty', 'تمديد', { needs: PACTS }),
  verb('treaty', 'مدد', 'يمدد', { needs: PACTS }),
  verb('treaty', 'صادق', 'يصادق', { needs: PACTS }),
  noun('treaty', 'مصادقة', { needs: PACTS }),
  noun('treaty', 'تصديق', { needs: PACTS }),
  verb('treaty', 'دخل', 'يدخل', { needs: 'حيز' }),
  verb('treaty', 'انتهى', 'ينتهي', { needs: PACTS, never: 'اجتماع لقاء محادثات مفاوضات' }),
];

export const SWAPS: readonly Trigger[] = [
  noun('swap', 'تبادل', { needs: 'سجناء السجناء أسرى الأسرى سجين سجينين معتقل محتجز' }),
  verb('swap', 'تبادل', 'يتبادل', { needs: 'سجناء السجناء أسرى الأسرى سجين سجينين معتقل محتجز' }),
  noun('swap', 'صفقة', { needs: 'تبادل التبادل سجناء السجناء' }),
  noun('swap', 'مبادلة', { needs: 'سجين سجناء السجين بال ب' }),
  verb('swap', 'قايض', 'يقايض', { needs: 'ب', valency: 'directed' }),
  verb('swap', 'تسلم', 'يتسلم', { needs: 'مقابل', valency: 'directed' }),
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
  verb('cooperation', 'أحبط', 'يحبط', { needs: HELP, valency: 'directed' }),
  noun('cooperation', 'إحباط', { needs: HELP, valency: 'directed' }),
  noun('cooperation', 'مساهمة', { needs: FOILED, valency: 'directed' }),
  verb('cooperation', 'ساهم', 'يساهم', { needs: FOILED, valency: 'directed' }),
  verb('cooperation', 'أسهم', 'يسهم', { needs: FOILED, valency: 'directed' }),
  verb('cooperation', 'ساعد', 'يساعد', { needs: FOILED, valency: 'directed' }),
  noun('cooperation', 'مساعدة', { needs: FOILED, valency: 'directed' }),
];
