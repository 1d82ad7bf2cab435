import { NOTICES, RETURNS, TENURE, WITHHELD } from './trigger-need.ts';
import { handed, noun, offered, refused, verb } from './trigger.ts';
import type { Trigger } from './trigger.ts';

export const POSTS: readonly Trigger[] = [
  verb('appointment', 'عين', 'يعين'),
  verb('appointment', 'سمى', 'يسمي', { needs: 'سفير وزير مبعوث لمنصب' }),
  noun('appointment', 'تعيين', { plurals: 'تعيينات' }),
  verb('appointment', 'أقال', 'يقيل', { extra: 'أقيل أقيلت يقل' }),
  noun('appointment', 'إقالة', {}),
  verb('appointment', 'أعفى', 'يعفي', { needs: 'مهام منصب' }),
  verb('appointment', 'أنهى', 'ينهي', { needs: TENURE }),
  verb('appointment', 'اختتم', 'يختتم', { needs: TENURE }),
  verb('appointment', 'استكمل', 'يستكمل', { needs: TENURE }),
  noun('appointment', 'انتهاء', { needs: TENURE }),
  verb('appointment', 'استقال', 'يستقيل'),
  noun('appointment', 'استقالة', {}),
  verb('appointment', 'تولى', 'يتولى', { needs: 'منصب مهام رئاسة' }),
  verb('appointment', 'تسلم', 'يتسلم', { needs: 'منصب مهام أوراق' }),
  verb('appointment', 'أدى', 'يؤدي', { needs: 'اليمين' }),
  noun('appointment', 'تنصيب', {}),
  verb('appointment', 'قدم', 'يقدم', { needs: 'أوراق استقالت' }),
  noun('appointment', 'تقديم', { needs: 'استقالت' }),
  verb('appointment', 'اختار', 'يختار', { needs: 'سفيرا لمنصب' }),
  noun('appointment', 'اختيار', { needs: 'سفيرا لمنصب' }),
  verb('appointment', 'سلم', 'يسلم', { needs: 'أوراق' }),
  noun('appointment', 'أوراق', { needs: 'اعتماد', plurals: 'أوراق' }),
  verb('appointment', 'صوت', 'يصوت', { needs: 'ترشيح تعيين تثبيت' }),
  verb('appointment', 'صادق', 'يصادق', { needs: 'ترشيح تعيين' }),
  noun('appointment', 'ترشيح', { needs: 'سفير لمنصب لشغل' }),
  verb('appointment', 'رشح', 'يرشح', { needs: 'سفير لمنصب' }),
];

export const WORDS: readonly Trigger[] = [
  verb('proposal', 'اقترح', 'يقترح'),
  noun('proposal', 'اقتراح', { plurals: 'اقتراحات' }),
  noun('proposal', 'مقترح', { plurals: 'مقترحات' }),
  verb('proposal', 'دعا', 'يدعو', { needs: 'إلى لل ل' }),
  verb('proposal', 'حث', 'يحث', { needs: 'على' }),
  verb('proposal', 'طلب', 'يطلب', { needs: 'ضمانات إجراء عقد لقاء اجتماع مفاوضات تعهدات', sides: true }),
  verb('proposal', 'عرض', 'يعرض', { needs: 'على' }),
  offered('عرضت عرضوا عرضتا يعرض تعرض'),
  verb('proposal', 'جدد', 'يجدد', { needs: 'عرضه عرضها اقتراح مقترح' }),
  verb('proposal', 'طرح', 'يطرح', { needs: 'مبادر فكر خط مقترح اقتراح مشروع' }),
  verb('proposal', 'قدم', 'يقدم', { needs: 'مقترح اقتراح وثيق مبادر مسود مشروع أفكار عرض' }),
  verb('proposal', 'وجه', 'يوجه', { needs: 'مقترح اقتراح دعوة' }),
  verb('proposal', 'سلم', 'يسلم', { needs: 'مقترح اقتراح مسود مشروع', never: 'رد ردا ردها رده' }),
  handed('سلم', 'سلمها سلمه سلمتها سلمته سلمهما سلمتهما'),
  handed('قدم', 'قدمها قدمه قدمتها قدمته قدمهما قدمتهما'),
  handed('عرض', 'عرضها عرضه عرضتها عرضته عرضتهما'),
  handed('وجه', 'وجهها وجهتها وجهتهما'),
  verb('refusal', 'رفض', 'يرفض', {
    never: 'الخوض التعليق الكشف الإدلاء الإفصاح الرد اعتبار وصف القول تأكيد التأكيد نفي',
  }),
  refused('رفضه رفضها رفضته رفضتها'),
  // «لم تقبل واشنطن المقترح», «لم تمنح الوفد تأشيرات».
  verb('refusal', 'قبل', 'يقبل', { needs: '$declined' }),
  verb('refusal', 'منح', 'يمنح', { needs: '$declined' }),
  verb('refusal', 'استخدم', 'يستخدم', { needs: 'النقض الفيتو فيتو' }),
  verb('refusal', 'استعمل', 'يستعمل', { needs: 'النقض الفيتو فيتو' }),
  // «أسقطت موسكو بالفيتو مشروع قرار أميركي», «صوتت ضده».
  ...['أسقط', 'أحبط', 'أفشل', 'عرقل', 'عطل'].map((past) =>
    verb('refusal', past, past.replace(/^أ?/, 'ي'), { needs: 'مشروع_قرار مشروع_القرار مسودة_قرار' }),
  ),
  verb('refusal', 'صوت', 'يصوت', { needs: 'ضد_مشروع ضد_قرار ضد_القرار ضد_مسودة', sides: true }),
  noun('refusal', 'رفض', {
    needs:
      'العرض عرض المقترح مقترح اقتراح الاقتراح الطلب طلب المبادرة مبادرة الفكرة فكرة الدعوة دعوة منح_تأشير إصدار_تأشير منح_التأشير',
  }),
  noun('refusal', 'رفض', { sides: true }),
  verb('refusal', 'امتنع', 'يمتنع', { needs: WITHHELD, sides: true }),
  // «أوقفت موسكو الإخطارات».
  verb('refusal', 'أوقف', 'يوقف', { needs: NOTICES }),
  verb('refusal', 'علق', 'يعلق', { needs: NOTICES }),
  // «قرار واشنطن عدم العودة إلى المعاهدة».
  noun('refusal', 'عدم', { needs: RETURNS }),
];
