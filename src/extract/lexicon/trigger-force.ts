import {
  BARRED,
  CONSULTING,
  DIPLOMATS,
  ENVOYS,
  FLOWN,
  HOMEWARD,
  LEAVING,
  LISTED,
  LISTS,
  SHUT,
  STAFF,
  STRUCK,
} from './trigger-need.ts';
import { befallen, listed, noun, verb, without } from './trigger.ts';
import type { Trigger } from './trigger.ts';

export const FORCE: readonly Trigger[] = [
  verb('sanction', 'فرض', 'يفرض', { needs: 'عقوب حظر قيود رسوم تجميد', extra: 'فُرض' }),
  verb('sanction', 'عاقب', 'يعاقب', { never: 'القانون' }),
  verb('sanction', 'شدد', 'يشدد', { needs: 'العقوبات عقوباتها عقوباته' }),
  verb('sanction', 'وسع', 'يوسع', { needs: 'العقوبات عقوبات عقوباتها قائمة_العقوبات' }),
  verb('sanction', 'مدد', 'يمدد', { needs: 'العقوبات عقوبات عقوباتها' }),
  noun('sanction', 'تمديد', { needs: 'العقوبات عقوبات عقوباتها' }),
  noun('sanction', 'فرض', { needs: 'عقوب حظر قيود رسوم' }),
  verb('sanction', 'وقع', 'يوقع', { needs: 'عقوب', never: 'اتفاق معاهد مذكرة خلاف' }),
  verb('sanction', 'صادق', 'يصادق', { needs: 'عقوب' }),
  verb('sanction', 'تبنى', 'يتبنى', { needs: 'عقوب' }),
  verb('sanction', 'أقر', 'يقر', { needs: 'عقوب' }),
  noun('sanction', 'إقرار', { needs: 'عقوب' }),
  noun('sanction', 'تبني', { needs: 'عقوب' }),
  // «وافق الكونغرس على مشروع قانون بفرض عقوبات», «بعد تصويت مجلس الشيوخ على قانون العقوبات».
  ...['وافق', 'أيد', 'مرر', 'أجاز', 'صوت', 'اعتمد', 'صدق'].map((past) =>
    verb('sanction', past, `ي${past.replace('أ', '')}`, { needs: '$vote' }),
  ),
  ...['تصويت', 'موافقة', 'تمرير', 'مصادقة', 'تصديق'].map((name) =>
    noun('sanction', name, { needs: '$vote' }),
  ),
  noun('sanction', 'توقيع', { needs: 'عقوبات العقوبات', never: 'اتفاق معاهد مذكرة' }),
  // «عقوبات وقعها الرئيس», «العقوبات التي فرضتها واشنطن الخميس».
  listed('sanction', 'وقع', 'وقعها وقعتها وقعه', '<عقوبات <العقوبات'),
  listed(
    'sanction',
    'فرض',
    'فرضها فرضتها أعلنتها أعلنها أقرها أقرتها أقره مررها مرره اعتمدها اعتمدتها',
    '<عقوبات <العقوبات',
  ),
  listed('sanction', 'أدرج', 'أدرجته أدرجتها أدرجه أدرجها تدرجه تدرجها يدرجه يدرجها', LISTED),
  befallen('sanction', 'أدرج', 'مدرج', { needs: LISTED }),
  // «شملته العقوبات الأميركية».
  verb('sanction', 'شمل', 'يشمل', { needs: STRUCK, extra: 'شملته شملتها شملتهم' }),
  verb('sanction', 'طال', 'يطال', { needs: STRUCK, extra: 'طالته طالتها طالتهم' }),
  verb('sanction', 'استهدف', 'يستهدف', { needs: STRUCK, extra: 'استهدفته استهدفتها' }),
  verb('sanction', 'أضاف', 'يضيف', { needs: LISTS }),
  noun('sanction', 'إضافة', { needs: LISTS }),
  // «شطبت واشنطن الشركة من قائمة العقوبات».
  ...['شطب', 'حذف'].flatMap((past) => [
    verb('sanction', past, `ي${past}`, { needs: LISTS }),
    noun('sanction', past, { needs: LISTS }),
  ]),
  // «أغلقت أبوابها أمام ثمانية مسؤولين».
  verb('sanction', 'أغلق', 'يغلق', { needs: SHUT }),
  noun('sanction', 'إغلاق', { needs: SHUT }),
  verb('sanction', 'اتخذ', 'يتخذ', { needs: 'إجراءات_عقابي تدابير_عقابي خطوات_عقابي عقوب', never: 'للرد' }),
  verb('sanction', 'ضم', 'يضم', { needs: LISTS }),
  verb('sanction', 'نشر', 'ينشر', { needs: 'ممنوعين الممنوعين محظورين المحظورين' }),
  without(verb('sanction', 'حظر', 'يحظر', { needs: BARRED }), 'حظرا'),
  noun('sanction', 'حظر', { needs: BARRED }),
  verb('sanction', 'منع', 'يمنع', { needs: 'دخول توظيف' }),
  noun('sanction', 'منع', { needs: 'توظيف دخول_مسؤول دخول_مواطن من_دخول' }),
  noun('sanction', 'عقوبات', { plurals: 'عقوبات' }),
  verb('sanction', 'رفع', 'يرفع', { needs: 'العقوب عقوب' }),
  noun('sanction', 'رفع', { needs: 'العقوب عقوب' }),
  verb('sanction', 'أدرج', 'يدرج', { needs: LISTED }),
  noun('sanction', 'إدراج', { needs: LISTED }),
  verb('sanction', 'جمد', 'يجمد', { needs: 'أصول أموال أرصدة احتياطي' }),
  noun('sanction', 'تجميد', { needs: 'أصول أموال أرصدة احتياطي' }),
  noun('sanction', 'معاقبة', {}),
  verb('sanction', 'قيد', 'يقيد', { needs: 'تصدير صادرات' }),
  noun('sanction', 'تقييد', { needs: 'تصدير صادرات' }),
  // «أوقف توريد المحركات».
  verb('sanction', 'أوقف', 'يوقف', {
    needs: 'توريد تزويد تصدير',
    never: 'بيانات البيانات معلومات',
    sides: true,
  }),
  verb('expulsion', 'طرد', 'يطرد', { needs: `${DIPLOMATS} ${STAFF} ^الرجل_الثاني ^دبلوماسي ^ديبلوماسي` }),
  noun('expulsion', 'طرد', { needs: `${DIPLOMATS} ${STAFF}` }),
  verb('expulsion', 'أبعد', 'يبعد', { needs: `${DIPLOMATS} ${STAFF}` }),
  noun('expulsion', 'إبعاد', { needs: `${DIPLOMATS} ${STAFF}` }),
  noun('expulsion', 'ترحيل', { needs: `${DIPLOMATS} ${STAFF}` }),
  verb('expulsion', 'رحل', 'يرحل', { needs: `${DIPLOMATS} ${STAFF}` }),
  noun('expulsion', 'ترحيل', { needs: FLOWN }),
  verb('expulsion', 'رحل', 'يرحل', { needs: FLOWN, never: 'للصحافة' }),
  // «أرغمت مستشارا في السفارة على الرحيل».
  ...['أرغم', 'أجبر', 'ألزم'].map((past) =>
    verb('expulsion', past, past.replace('أ', 'ي'), { needs: LEAVING }),
  ),
  noun('expulsion', 'إرغام', { needs: LEAVING }),
  noun('expulsion', 'إجبار', { needs: LEAVING }),
  // «نائب السفير عليه مغادرة البلاد».
  // «على الدبلوماسيين مغادرة البلاد».
  noun('expulsion', 'مغادرة', { needs: '<دبلوماسي <ديبلوماسي <عليه <عليها', never: 'للتشاور قبل_مغادرة' }),
  verb('expulsion', 'منح', 'يمنح', { needs: 'مهلة_لمغادرة أسبوعا_لمغادرة ساعة_لمغادرة مهلة_أسبوع_لمغادرة' }),
  verb('expulsion', 'أمهل', 'يمهل', { needs: 'للمغادر لمغادر مغادر' }),
  verb('expulsion', 'أمر', 'يأمر', {
    needs: 'بإغلاق بإقفال بغلق بمغادر بتقليص بتقليل بخفض بتخفيض بطرد بإبعاد بترحيل',
  }),
  verb('expulsion', 'ألزم', 'يلزم', { needs: 'بإغلاق بغلق بمغادر بإخلاء' }),
  verb('sanction', 'صادر', 'يصادر', { needs: 'ممتلك مقر مبان مبنى مجمع عقار أملاك' }),
  noun('sanction', 'مصادرة', { needs: 'ممتلك مقر مبان مبنى مجمع عقار أملاك' }),
  verb('sanction', 'وضع', 'يضع', { needs: 'يدها_على يده_على' }),
  verb('sanction', 'وضع', 'يضع', { needs: `${LISTS} لائحتها_السوداء لائحة_سوداء قائمة_سوداء` }),
  verb('sanction', 'فتش', 'يفتش', { needs: 'قنصلي سفار ممثلي بعث' }),
  verb('sanction', 'اقتحم', 'يقتحم', { needs: 'قنصلي سفار ممثلي بعث' }),
  verb('expulsion', 'طلب', 'يطلب', {
    needs:
      'تخفيض_عدد خفض_عدد تقليص_عدد تقليل_عدد إغلاق_قنصلي إغلاق_القنصلي إغلاق_مقر غلق_القنصلي سحب_دبلوماسي سحب_~_موظف سحب_~_دبلوماسي سحب_موظف أن_تخفض أن_تقلص أن_تستغني أن_تسحب',
  }),
  verb('expulsion', 'طالب', 'يطالب', {
    needs: 'بتخفيض_عدد بخفض_عدد بتقليص_عدد بسحب_دبلوماسي بسحب_~_موظف بسحب_~_دبلوماسي بإغلاق_قنصلي',
  }),
  noun('expulsion', 'إعلان', { needs: 'مرغوب' }),
  verb('expulsion', 'اعتبر', 'يعتبر', { needs: 'مرغوب' }),
  verb('expulsion', 'صنف', 'يصنف', { needs: 'مرغوب' }),
  verb('summons', 'استدعى', 'يستدعي', {
    needs: ENVOYS,
    extra: 'استدعيت',
    never: '=سفيره =سفيرها للتشاور شهاد',
  }),
  // «السفير … استُدعي إلى الوزارة».
  verb('summons', 'استدعى', 'يستدعي', {
    needs: '<السفير <سفير <القائم <دبلوماسي',
    extra: 'استدعيت',
    never: '=سفيره =سفيرها للتشاور',
  }),
  noun('summons', 'استدعاء', { needs: ENVOYS, never: '=سفيره =سفيرها للتشاور شهاد' }),
  verb('summons', 'سلم', 'يسلم', { needs: 'احتجاج', never: 'رغم_احتجاج' }),
  verb('expulsion', 'أعلن', 'يعلن', { needs: 'مرغوب' }),
  noun('summons', 'مذكرة', { needs: 'احتجاج' }),
  verb('recall', 'استدعى', 'يستدعي', { needs: '=سفيره =سفيرها للتشاور' }),
  noun('recall', 'استدعاء', { needs: '=سفيره =سفيرها للتشاور' }),
  verb('recall', 'غادر', 'يغادر', { needs: CONSULTING }),
  verb('recall', 'غادر', 'يغادر', { needs: HOMEWARD }),
  verb('recall', 'عاد', 'يعود', { needs: CONSULTING }),
  verb('recall', 'توجه', 'يتوجه', { needs: CONSULTING }),
  verb('recall', 'سحب', 'يسحب', { needs: '=سفيره =سفيرها' }),
  noun('recall', 'سحب', { needs: '=سفيره =سفيرها' }),
];
