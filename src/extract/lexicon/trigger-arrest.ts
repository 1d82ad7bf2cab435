import { CHARGES, COURTS, CRIMES, CUSTODY, FREE, HANDED, VERDICT } from './trigger-need.ts';
import { befallen, held, noun, verb, without } from './trigger.ts';
import type { Trigger } from './trigger.ts';

/** Words of arrest, trial and extradition. */
export const ARRESTS: readonly Trigger[] = [
  verb('arrest', 'اعتقل', 'يعتقل'),
  noun('arrest', 'اعتقال', { plurals: 'اعتقالات' }),
  verb('arrest', 'احتجز', 'يحتجز'),
  noun('arrest', 'احتجاز', {}),
  // «قررت محكمة حبس الصحفي فلان».
  noun('arrest', 'حبس', { needs: '@', never: 'احتياطي' }),
  noun('arrest', 'توقيف', {}),
  verb('arrest', 'قبض', 'يقبض', { needs: 'على' }),
  noun('arrest', 'قبض', { needs: 'على' }),
  held('اعتقلته اعتقلتها اعتقلتهما اعتقلتهم اعتقله اعتقلها اعتقلوه اعتقلوها احتجزته احتجزتها احتجزه احتجزها'),
  // «منذ أن أوقفه رجال الأمن».
  held('أوقفه أوقفها أوقفته أوقفتها', '<منذ_أن <بعد_أن <بعدما'),
  verb('arrest', 'ألقى', 'يلقي', { needs: 'القبض' }),
  noun('arrest', 'إلقاء', { needs: 'القبض' }),
  verb('arrest', 'أوقف', 'يوقف', { needs: 'تهمة للاشتباه مشتبه مطار حيازة السلطات الشرطة جهاز أجهزة' }),
  verb('arrest', 'وجه', 'يوجه', { needs: CHARGES }),
  noun('arrest', 'توجيه', { needs: CHARGES }),
  verb('arrest', 'أصدر', 'يصدر', {
    needs: `لائحة_اتهام قرار_اتهام مذكرة_توقيف مذكرة_اعتقال مذكرة_قبض أمر_اعتقال ${VERDICT}`,
  }),
  noun('arrest', 'إصدار', { needs: 'لائحة_اتهام قرار_اتهام' }),
  verb('arrest', 'صدر', 'يصدر', { needs: VERDICT }),
  noun('arrest', 'صدور', { needs: VERDICT }),
  noun('arrest', 'إصدار', { needs: VERDICT }),
  // «أقرت بالذنب أمام محكمة».
  verb('arrest', 'أقر', 'يقر', { needs: 'بالذنب بذنب أمام_محكمة أمام_القضاء' }),
  verb('arrest', 'اعترف', 'يعترف', { needs: 'بالذنب بذنب أمام_محكمة أمام_القضاء' }),
  // «أوقفت روسيا فلانا»: with somebody to be held.
  verb('arrest', 'أوقف', 'يوقف'),
  without(verb('arrest', 'حكم', 'يحكم', { needs: '^بالسجن سجن' }), 'حكما'),
  verb('arrest', 'قضى', 'يقضي', { needs: 'بسجن بحبس بتسليم' }),
  verb('arrest', 'قضى', 'يقضي', { needs: 'بالسجن بالحبس', never: 'عقوبة حكما مدة' }),
  // «أنزلت به محكمة عقوبة السجن».
  verb('arrest', 'أنزل', 'ينزل', { needs: 'عقوبة_السجن عقوبة_الحبس عقوبة_بالسجن' }),
  // «تم الحكم عليها بالسجن».
  without(noun('arrest', 'حكم', { needs: '^بالسجن' }), 'حكما'),
  verb('arrest', 'مدد', 'يمدد', { needs: CUSTODY }),
  noun('arrest', 'تمديد', { needs: CUSTODY }),
  without(verb('arrest', 'أدان', 'يدين', { needs: `بتهمة بالسجن بسجن ${COURTS}` }), 'أدين'),
  // «أُدين الصحفي بالتجسس».
  held('أدين أدينت أدينا', CRIMES, 'أدان'),
  // «أيدت المحكمة الحكم بسجنه», «أمرت بحبسه», «أودع السجن».
  verb('arrest', 'أيد', 'يؤيد', { needs: VERDICT }),
  verb('arrest', 'أمر', 'يأمر', { needs: 'بحبس باحتجاز بتوقيف باعتقال بسجن' }),
  verb('arrest', 'أودع', 'يودع', { needs: 'السجن سجنا الحبس' }),
  verb('arrest', 'اتهم', 'يتهم', { needs: '$charge' }),
  verb('arrest', 'سلم', 'يسلم', { needs: HANDED, never: FREE }),
  held('سلمته سلمتها سلمه سلمها', HANDED),
  verb('arrest', 'سلم', 'يسلم', { needs: '$handed' }),
  noun('arrest', 'تسليم', { needs: '$handed' }),
  verb('arrest', 'تسلم', 'يتسلم', {
    needs: '~_مواطن ~_قرصان ~_مبرمج ~_رجل_الأعمال ~_مهرب ~_تاجر',
    never: FREE,
  }),
  ...['معتقل', 'محتجز', 'موقوف', 'مسجون', 'مدان'].map((one) => befallen('arrest', 'اعتقل', one)),
  befallen('arrest', 'حكم', 'محكوم', { needs: 'بالسجن' }),
  befallen('arrest', 'سلم', 'مسلم', { needs: 'من إلى' }),
];
