import type { Form } from './form.ts';
import { participleForms, verbForms } from './form.ts';

/**
 * How a reporting word works. Say: opens what somebody says. Add: goes on with who spoke last. Stance: a verbal act
 * towards somebody («اتهم»), which is itself the news. Deny: what follows is denied. Urge: what follows is proposed.
 * Relay: an agency passes on («نقلت وكالة … عن … قوله»).
 */
export type ReportClass = 'say' | 'add' | 'stance' | 'deny' | 'urge' | 'relay';

/** A verb or participle that reports speech. */
export interface Report {
  readonly lemma: string;
  readonly class: ReportClass;
  readonly forms: readonly Form[];
  /** Words of which one must follow close by, or it is not speech: «أعاد إلى الأذهان», «مضى قائلا». */
  readonly needs: readonly string[];
}

function verb(
  cls: ReportClass,
  past: string,
  present: string,
  participle = '',
  needs = '',
  extra = '',
): Report {
  const forms = [
    ...verbForms(past, present, extra === '' ? [] : extra.split(' ')),
    ...(participle === '' ? [] : participleForms(participle)),
  ];
  return { lemma: past, class: cls, forms, needs: needs === '' ? [] : needs.split(' ') };
}

/** A verb whose present is another word («تحمل»: bears). */
function past(cls: ReportClass, lemma: string, participle: string, needs: string): Report {
  const whole = verb(cls, lemma, `ي${lemma}`, participle, needs);
  return { ...whole, forms: whole.forms.filter(({ shape }) => shape.tense !== 'present') };
}

/** What «أبدى» shows of somebody's mind. */
const FEELINGS =
  'استعداد أسف قلق ترحيب رغب اهتمام تحفظ أمل شكوك تفاؤل تشاؤم استغراب خشي ارتياح ثقة ثقت استياء مخاوف تخوف اعتراض دهشة انزعاج امتعاض تأييد معارضة تفهم خيبة';

/** Words that somebody hastens to. */
const AT_ONCE =
  'التنديد الترحيب الإشادة الإدانة إدانة نفي النفي اتهام التأكيد تأكيد لتأكيد الإعلان إعلان التحذير الاحتجاج تكذيب اعتبار وصف التقليل الرد للرد انتقاد تأييد لتأييد لنفي القول التعليق التوضيح توضيح';

/** Verbs of speech with the participles that go on reporting. */
export const REPORTS: readonly Report[] = [
  verb('say', 'قال', 'يقول', 'قائلا', '', 'يقل تقل'),
  verb('say', 'أعلن', 'يعلن', 'معلنا'),
  verb('say', 'صرح', 'يصرح', 'مصرحا'),
  verb('add', 'أضاف', 'يضيف', 'مضيفا'),
  verb('say', 'أكد', 'يؤكد', 'مؤكدا'),
  verb('say', 'أوضح', 'يوضح', 'موضحا'),
  verb('say', 'أشار', 'يشير', 'مشيرا', 'إلى ل إن'),
  verb('say', 'لفت', 'يلفت', 'لافتا', 'إلى أن النظر ل الانتباه'),
  verb('say', 'ذكر', 'يذكر', 'مذكرا'),
  verb('add', 'تابع', 'يتابع', 'متابعا'),
  verb('say', 'شدد', 'يشدد', 'مشددا', 'على أن ب'),
  verb('say', 'اعتبر', 'يعتبر', 'معتبرا', '', 'اعتبره اعتبرها اعتبرته اعتبرتها'),
  verb('say', 'رأى', 'يرى', '', 'أن بأن في'),
  verb('say', 'كشف', 'يكشف', 'كاشفا'),
  verb('say', 'أفاد', 'يفيد', ''),
  verb('say', 'أعرب', 'يعرب', 'معربا', 'عن'),
  verb('say', 'عبر', 'يعبر', 'معبرا', 'عن'),
  verb('say', 'أبدى', 'يبدي', 'مبديا', FEELINGS),
  verb('say', 'برر', 'يبرر', 'مبررا'),
  verb('say', 'علل', 'يعلل', 'معللا'),
  verb('say', 'تمسك', 'يتمسك', 'متمسكا', 'ب'),
  verb('say', 'أسف', 'يأسف', 'آسفا', 'ل لأن أن'),
  verb('say', 'أخطر', 'يخطر', '', 'بأن'),
  verb('stance', 'حذر', 'يحذر', 'محذرا'),
  verb('add', 'استطرد', 'يستطرد', 'مستطردا'),
  verb('add', 'أردف', 'يردف', 'مردفا'),
  verb('add', 'واصل', 'يواصل', '', 'قائلا حديثه كلامه'),
  verb('add', 'مضى', 'يمضي', '', 'قائلا يقول'),
  verb('add', 'ختم', 'يختم', '', 'قائلا حديثه بالقول تصريح'),
  verb('add', 'استدرك', 'يستدرك', 'مستدركا'),
  verb('say', 'خلص', 'يخلص', '', 'أن'),
  verb('say', 'زعم', 'يزعم', 'زاعما'),
  verb('say', 'ادعى', 'يدعي', 'مدعيا'),
  verb('say', 'أقر', 'يقر', 'مقرا'),
  verb('say', 'اعترف', 'يعترف', 'معترفا'),
  verb('say', 'أبلغ', 'يبلغ', 'مبلغا'),
  verb('say', 'أخبر', 'يخبر', 'مخبرا'),
  verb('say', 'وصف', 'يصف', 'واصفا', '', 'وصفه وصفها وصفته وصفتها'),
  verb('say', 'عزا', 'يعزو', '', 'إلى'),
  verb('say', 'علق', 'يعلق', 'معلقا', 'على قائلا بالقول'),
  verb('say', 'تحدث', 'يتحدث', 'متحدثا', 'عن'),
  verb('say', 'أعاد', 'يعيد', '', 'الأذهان'),
  verb('say', 'جدد', 'يجدد', 'مجددا', 'تأكيد دعو موقف رفض التأكيد'),
  verb('say', 'كتب', 'يكتب', '', 'على في عبر أن إن'),
  verb('say', 'غرد', 'يغرد', ''),
  verb('say', 'جاء', 'يجيء', '', 'بيان البيان تصريح إعلان رسالة مذكرة وثيقة'),
  verb('say', 'اكتفى', 'يكتفي', 'مكتفيا', 'بالقول بتأكيد بالتأكيد بالإشارة'),
  verb('say', 'كرر', 'يكرر', 'مكررا'),
  verb('say', 'أصر', 'يصر', 'مصرا', 'على'),
  verb('say', 'ألمح', 'يلمح', 'ملمحا', 'إلى'),
  verb('say', 'نبه', 'ينبه', 'منبها', 'إلى من على أن'),
  verb('say', 'شكك', 'يشكك', 'مشككا', 'في ب'),
  verb('say', 'تمنى', 'يتمنى', 'متمنيا'),
  verb('say', 'أمل', 'يأمل', 'آملا', 'أن في ب'),
  verb('say', 'جزم', 'يجزم', 'جازما', 'ب أن'),
  verb('say', 'نوه', 'ينوه', 'منوها'),
  verb('say', 'توقع', 'يتوقع', 'متوقعا'),
  verb('say', 'رجح', 'يرجح', 'مرجحا'),
  verb('say', 'استبعد', 'يستبعد', 'مستبعدا'),
  verb('say', 'تعهد', 'يتعهد', 'متعهدا'),
  verb('say', 'أوعز', 'يوعز', ''),
  verb('say', 'أفصح', 'يفصح', 'مفصحا', 'عن'),
  verb('say', 'أبرز', 'يبرز', 'مبرزا', 'أن'),
  verb('say', 'سجل', 'يسجل', 'مسجلا', 'أن'),
  verb('say', 'أورد', 'يورد', '', 'أن'),
  verb('say', 'لمح', 'يلمح', 'ملمحا'),
  verb('say', 'طمأن', 'يطمئن', 'مطمئنا'),
  verb('say', 'جادل', 'يجادل', 'مجادلا', 'بأن'),
  verb('say', 'تساءل', 'يتساءل', 'متسائلا'),
  verb('say', 'أجاب', 'يجيب', 'مجيبا'),
  verb(
    'say',
    'رد',
    'يرد',
    '',
    'قائلا على بالقول بأن بالتأكيد بالتلويح بالتشديد بالإشارة بالتهديد بعبارة بالإيجاب بالنفي',
  ),
  verb('deny', 'نفى', 'ينفي', 'نافيا', '', 'نفاه نفاها نفته نفتها'),
  verb('deny', 'دحض', 'يدحض', ''),
  verb('deny', 'كذب', 'يكذب', ''),
  verb('urge', 'دعا', 'يدعو', 'داعيا'),
  verb('urge', 'طالب', 'يطالب', 'مطالبا'),
  verb('urge', 'حث', 'يحث', 'حاثا'),
  verb('urge', 'حض', 'يحض', '', 'على'),
  verb('urge', 'ناشد', 'يناشد', 'مناشدا'),
  verb('urge', 'اقترح', 'يقترح', 'مقترحا'),
  verb('stance', 'اتهم', 'يتهم', 'متهما'),
  verb('stance', 'أدان', 'يدين', ''),
  verb('stance', 'دان', 'يدين', ''),
  verb('stance', 'ندد', 'يندد', 'منددا'),
  verb('stance', 'انتقد', 'ينتقد', 'منتقدا'),
  verb('stance', 'هدد', 'يهدد', 'مهددا'),
  verb('stance', 'توعد', 'يتوعد', 'متوعدا'),
  verb('stance', 'لوح', 'يلوح', 'ملوحا', 'بفرض بالرد برد باستخدام بإجراءات بالانسحاب بوقف'),
  verb('stance', 'نعت', 'ينعت', 'ناعتا', 'ب'),
  verb('stance', 'نصح', 'ينصح', 'ناصحا', '', 'نصحه نصحها نصحته نصحتها نصحهم نصحتهم'),
  verb('stance', 'هاجم', 'يهاجم', 'مهاجما'),
  // «سارع الكرملين إلى النفي»: said, and at once.
  verb('stance', 'سارع', 'يسارع', '', AT_ONCE),
  verb('stance', 'بادر', 'يبادر', '', AT_ONCE),
  past('stance', 'وعد', 'واعدا', 'ب'),
  // «لم يخف بيسكوف قلق موسكو».
  verb('say', 'أخفى', 'يخفي', '', 'قلق أسف خيبة خيبت استياء امتعاض رغبة رغبت'),
  verb('stance', 'أرسل', 'يرسل', '', 'برقية'),
  verb('stance', 'بعث', 'يبعث', '', 'برقية ببرقية رسالة برسالة تعازي'),
  verb('stance', 'عاب', 'يعيب', '', 'على'),
  verb('stance', 'لام', 'يلوم', ''),
  verb('stance', 'أخذ', 'يأخذ', 'آخذا', 'على'),
  past('stance', 'ألقى', 'ملقيا', 'اللوم باللوم باللائمة المسؤولية بالمسؤولية'),
  // «رفض السفير اعتبار المفاوضات فاشلة».
  verb('stance', 'رفض', 'يرفض', 'رافضا', 'اعتبار وصف القول'),
  verb('stance', 'عارض', 'يعارض', 'معارضا'),
  verb('stance', 'أيد', 'يؤيد', 'مؤيدا'),
  verb('stance', 'رحب', 'يرحب', 'مرحبا'),
  verb('stance', 'استنكر', 'يستنكر', 'مستنكرا'),
  verb('stance', 'احتج', 'يحتج', '', 'على'),
  past('stance', 'حمل', 'محملا', 'مسؤولية المسؤولية'),
  verb('stance', 'أشاد', 'يشيد', 'مشيدا', 'ب'),
  verb('stance', 'اشتكى', 'يشتكي', 'مشتكيا', 'من'),
  verb('stance', 'شكا', 'يشكو', '', 'من'),
  verb('stance', 'قلل', 'يقلل', 'مقللا', 'من'),
  verb('stance', 'سخر', 'يسخر', 'ساخرا', 'من'),
  verb('stance', 'أثنى', 'يثني', '', 'على'),
  verb('stance', 'امتدح', 'يمتدح', 'ممتدحا'),
  verb('stance', 'استغرب', 'يستغرب', 'مستغربا'),
  verb('stance', 'استهجن', 'يستهجن', 'مستهجنا'),
  verb('stance', 'هنأ', 'يهنئ', ''),
  verb('stance', 'شكر', 'يشكر', ''),
  verb('stance', 'وجه', 'يوجه', '', 'انتقاد اتهام تحذير احتجاج رسالة برقية'),
  verb('stance', 'نقل', 'ينقل', '', 'احتجاج رسالة'),
  verb('stance', 'قدم', 'يقدم', '', 'احتجاج'),
  verb('relay', 'نقل', 'ينقل', 'ناقلا', 'عن'),
  verb('relay', 'نسب', 'ينسب', 'ناسبا', 'قوله قولها قولهم'),
];
