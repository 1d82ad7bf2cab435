import type { Kind } from '../../model/kind.ts';
import { foldLoose } from '../fold.ts';
import { nounForms, verbForms } from './form.ts';
import type { Form } from './form.ts';

/**
 * Who takes part in what a trigger tells. Mutual: everybody named is an actor («التقى», «مباحثات»). Directed: one
 * side acts on or towards another («فرض على», «طرد»). Journey: somebody goes somewhere. Plain: whoever is named.
 */
export type Valency = 'mutual' | 'directed' | 'journey' | 'plain';

/** A word that tells an event when the words around it allow. */
export interface Trigger {
  /** The dictionary form; titles choose their verb by it. */
  readonly lemma: string;
  readonly kind: Kind;
  readonly valency: Valency;
  readonly forms: readonly Form[];
  /** Stems of which one must follow close by: «فرض» is a sanction only with «عقوبات». */
  readonly needs: readonly string[];
  /** Stems that, right after or before, make it something else: «لقاء مبلغ», «وقف إطلاق النار». */
  readonly never: readonly string[];
  /** Two sides must be named, or it is a topic rather than an event: «بحث», «تعاون», «حوار». */
  readonly sides: boolean;
}

interface Options {
  readonly valency?: Valency;
  readonly needs?: string;
  readonly never?: string;
  readonly sides?: boolean;
  readonly extra?: string;
  readonly plurals?: string;
}

function words(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ');
}

function trigger(kind: Kind, lemma: string, forms: readonly Form[], options: Options): Trigger {
  return {
    lemma,
    kind,
    forms,
    valency: options.valency ?? DEFAULT_VALENCY[kind] ?? 'plain',
    needs: words(options.needs),
    never: words(options.never),
    sides: options.sides ?? false,
  };
}

function verb(kind: Kind, past: string, present: string, options: Options = {}): Trigger {
  return trigger(kind, past, verbForms(past, present, words(options.extra)), options);
}

/** «التقيت»: what somebody tells of themselves. */
function said(kind: Kind, past: string, form: string): Trigger {
  const own = verbForms(past, `ي${past}`).find(({ shape }) => shape.person === 1 && shape.tense === 'past')!;
  return trigger(kind, past, [{ form: foldLoose(form), shape: { ...own.shape, number: 'one' } }], {});
}

/** «المقترحات التي سلمتها موسكو»: a proposal told in a relative clause. */
function handed(past: string, forms: string): Trigger {
  const shaped = verbForms('سلم', 'يسلم').slice(0, 1);
  const all = words(forms).flatMap((form) =>
    shaped.map(({ shape }): Form => ({ form: foldLoose(form), shape })),
  );
  return trigger('proposal', past, all, { needs: '<مقترح <اقتراح <مسود <مشروع <وثيق <مبادر <أفكار' });
}

/** «بادلت موسكو ريد بـ…»; the present («تبادل») is another verb. */
function bartered(forms: string): Trigger {
  const [shaped] = verbForms('بادل', 'يبادل');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger('swap', 'بادل', all, { needs: 'ب', valency: 'directed' });
}

/** «المذكرة التي وقعتها روسيا»: signed, told in a relative clause. */
function signed(forms: string): Trigger {
  const [shaped] = verbForms('وقع', 'يوقع');
  const all = words(forms).map((form): Form => ({ form: foldLoose(form), shape: shaped!.shape }));
  return trigger('agreement', 'وقع', all, { needs: '<اتفاق <مذكر <معاهد <بيان <وثيق <بروتوكول <إعلان' });
}

function noun(kind: Kind, lemma: string, options: Options = {}): Trigger {
  return trigger(kind, lemma, nounForms(lemma, words(options.plurals)), options);
}

const DEFAULT_VALENCY: Partial<Record<Kind, Valency>> = {
  meeting: 'mutual',
  talks: 'mutual',
  call: 'mutual',
  agreement: 'mutual',
  treaty: 'directed',
  swap: 'mutual',
  cooperation: 'mutual',
  visit: 'journey',
  sanction: 'directed',
  expulsion: 'directed',
  summons: 'directed',
  recall: 'directed',
  appointment: 'directed',
  proposal: 'directed',
  refusal: 'directed',
  attack: 'directed',
  arrest: 'directed',
};

const PRESS = 'صحفي صحافي تلفزيوني متلفز إذاعي اعلامي مصور';
const ENVOYS =
  'سفير سفراء القائم قائم مستشار نائب وزير_مفوض الوزير_المفوض رئيس_البعثة رئيسة_البعثة دبلوماسي ديبلوماسي قنصل المسؤول_الثاني';
const DIPLOMATS =
  'دبلوماسي ديبلوماسي سفير موظف قنصل ملحق أعضاء عضو البعثة عناصر جواسيس مسؤول مسئول ضباط اثنين';
const BARRED = 'دخول استيراد تصدير واردات صادرات سفر التعامل تعامل';
const CLOSED = 'قنصلي القنصلي مقر سفار مجمع ملحقي بعث مكتب';
const STEPS = 'مستوى التمثيل العلاقات التوتر';
const JOINT = 'التعاون التنسيق قنوات الاتصالات العلاقات';
const HELP = 'بفضل بمعلومات بمساعدة بناء_على_معلومات';
const FOILED = 'منع إحباط إفشال القبض كشف';
const PACTS = 'معاهد اتفاقي اتفاق ستارت نيو السماء الأجواء';

const CONTACT: readonly Trigger[] = [
  verb('meeting', 'التقى', 'يلتقي', { never: 'مصالح المصالح' }),
  said('meeting', 'التقى', 'التقيت'),
  verb('meeting', 'اجتمع', 'يجتمع'),
  verb('meeting', 'استقبل', 'يستقبل', { never: 'اتصالا اتصال مكالمة لاجئ مهاجر' }),
  noun('meeting', 'لقاء', { plurals: 'لقاءات', never: `مبلغ مقابل أجر ${PRESS} قناة صحيفة وكالة` }),
  noun('meeting', 'اجتماع', { plurals: 'اجتماعات' }),
  noun('meeting', 'قمة', { plurals: 'قمم', never: 'جبل الجبل هرم' }),
  verb('meeting', 'قابل', 'يقابل', { never: 'ذلك هذا للتفاوض للتطبيق' }),
  noun('meeting', 'استقبال', { needs: 'نظير وزير رئيس الرئيس سفير السفير' }),
  verb('talks', 'بحث', 'يبحث', { sides: true, never: 'عن علمي' }),
  verb('talks', 'ناقش', 'يناقش', { sides: true }),
  verb('talks', 'تباحث', 'يتباحث', { sides: true }),
  verb('talks', 'تشاور', 'يتشاور', { sides: true }),
  verb('talks', 'تفاوض', 'يتفاوض', { sides: true }),
  verb('talks', 'استعرض', 'يستعرض', { sides: true }),
  verb('talks', 'تناول', 'يتناول', { sides: true, never: 'مأدبة عشاء العشاء غداء الغداء وجبة' }),
  verb('meeting', 'تناول', 'يتناول', { needs: 'مأدبة عشاء العشاء غداء الغداء' }),
  verb('talks', 'تبادل', 'يتبادل', { needs: 'حديث الحديث أطراف_الحديث كلمات', sides: true }),
  verb('talks', 'تطرق', 'يتطرق', { sides: true }),
  noun('talks', 'مباحثات', { plurals: 'مباحثات' }),
  noun('talks', 'محادثات', { plurals: 'محادثات' }),
  noun('talks', 'محادثة', { sides: true }),
  noun('talks', 'مشاورات', { plurals: 'مشاورات' }),
  noun('talks', 'مفاوضات', { plurals: 'مفاوضات' }),
  noun('talks', 'حديث', {
    needs: 'بين مع',
    sides: true,
    never: `${PRESS} صحيفة قناة وكالة شبكة مجلة موقع إذاعة صحف`,
  }),
  verb('talks', 'تحدث', 'يتحدث', { needs: 'مع إلى', sides: true }),
  noun('talks', 'اتصالات', { plurals: 'اتصالات', sides: true, never: 'عمل' }),
  noun('talks', 'حوار', { sides: true, never: `${PRESS} مع_صحيفة مع_قناة` }),
  noun('talks', 'مناقشات', { plurals: 'مناقشات نقاشات', sides: true }),
  noun('talks', 'جلسة', { needs: 'مباحثات محادثات مشاورات مفاوضات حوار عمل' }),
  noun('talks', 'جولة', {
    needs:
      'مباحثات محادثات مشاورات مفاوضات حوار الأولى الثانية الثالثة الرابعة السابقة الأخيرة المقبلة القادمة',
  }),
  noun('call', 'اتصال', { needs: 'هاتفي مرئي تلفوني فيديو الفيديو', plurals: 'اتصالات' }),
  noun('call', 'اتصال', {
    needs: 'له_مع أجراه أجرته تلقاه بنظيره من_نظيره مع_نظيره جمع مماثل بين',
    never: 'قناة قنوات',
  }),
  noun('call', 'مكالمة', { plurals: 'مكالمات' }),
  noun('call', 'مهاتفة', {}),
  noun('call', 'لقاء', { needs: 'عبر_الفيديو عبر_تقنية عبر_دائرة عبر_الاتصال افتراضي' }),
  noun('call', 'قمة', { needs: 'عبر_الفيديو عبر_تقنية عبر_دائرة عبر_الاتصال افتراضي' }),
  noun('call', 'محادثة', { needs: 'هاتفي مرئي فيديو', plurals: 'محادثات مباحثات' }),
  verb('call', 'هاتف', 'يهاتف', { needs: 'نظير' }),
  verb('call', 'اتصل', 'يتصل', { needs: 'هاتفي', extra: 'اتصلا' }),
  verb('call', 'تحادث', 'يتحادث', { needs: 'هاتفي الهاتف' }),
  verb('call', 'تحدث', 'يتحدث', { needs: 'هاتفي الهاتف' }),
  verb('call', 'تكلم', 'يتكلم', { needs: 'هاتفي الهاتف' }),
  verb('call', 'تشاور', 'يتشاور', { needs: 'هاتفي الهاتف' }),
  verb('call', 'تباحث', 'يتباحث', { needs: 'هاتفي الهاتف' }),
  verb('call', 'اتصل', 'يتصل', { needs: 'ب', sides: true }),
  noun('call', 'حديث', { needs: 'هاتفي' }),
  noun('call', 'اتصال', { needs: '+ب', sides: true, never: 'قناة قنوات' }),
  verb('call', 'بحث', 'يبحث', { needs: 'هاتفي الهاتف', never: 'عن' }),
  verb('call', 'ناقش', 'يناقش', { needs: 'هاتفي الهاتف' }),
  noun('call', 'اتصال', { needs: 'مع_وزير مع_الرئيس بوزير بالرئيس من_الرئيس من_وزير', never: 'قناة قنوات' }),
];

const JOURNEYS: readonly Trigger[] = [
  verb('visit', 'زار', 'يزور', { extra: 'يزر تزر' }),
  noun('visit', 'زيارة', { plurals: 'زيارات' }),
  verb('visit', 'وصل', 'يصل', { never: 'الأمر الوضع عدد سعر' }),
  noun('visit', 'وصول', {}),
  verb('visit', 'توجه', 'يتوجه', { needs: 'إلى لل لموسكو لواشنطن نحو' }),
];

const DEALS: readonly Trigger[] = [
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

const SWAPS: readonly Trigger[] = [
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

const WORK: readonly Trigger[] = [
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

const FORCE: readonly Trigger[] = [
  verb('sanction', 'فرض', 'يفرض', { needs: 'عقوب حظر قيود رسوم تجميد', extra: 'فُرض' }),
  verb('sanction', 'عاقب', 'يعاقب', { never: 'القانون' }),
  verb('sanction', 'شدد', 'يشدد', { needs: 'العقوبات عقوباتها عقوباته' }),
  verb('sanction', 'وسع', 'يوسع', { needs: 'العقوبات عقوبات عقوباتها قائمة_العقوبات' }),
  verb('sanction', 'مدد', 'يمدد', { needs: 'العقوبات عقوبات عقوباتها' }),
  noun('sanction', 'تمديد', { needs: 'العقوبات عقوبات عقوباتها' }),
  noun('sanction', 'فرض', { needs: 'عقوب حظر قيود رسوم' }),
  verb('sanction', 'أقر', 'يقر', { needs: 'عقوب' }),
  verb('sanction', 'أضاف', 'يضيف', { needs: 'قائمة_العقوبات لائحة_العقوبات القائمة_السوداء' }),
  verb('sanction', 'حظر', 'يحظر', { needs: BARRED }),
  noun('sanction', 'حظر', { needs: BARRED }),
  verb('sanction', 'منع', 'يمنع', { needs: 'دخول' }),
  noun('sanction', 'عقوبات', { plurals: 'عقوبات' }),
  verb('sanction', 'رفع', 'يرفع', { needs: 'العقوب عقوب' }),
  noun('sanction', 'رفع', { needs: 'العقوب عقوب' }),
  verb('sanction', 'أدرج', 'يدرج', { needs: 'قائمة لائحة القائمة اللائحة قائمت لائحت عقوب' }),
  noun('sanction', 'إدراج', { needs: 'قائمة لائحة القائمة عقوب' }),
  verb('sanction', 'جمد', 'يجمد', { needs: 'أصول أموال أرصدة' }),
  noun('sanction', 'تجميد', { needs: 'أصول أموال أرصدة' }),
  verb('expulsion', 'طرد', 'يطرد', { needs: DIPLOMATS }),
  noun('expulsion', 'طرد', { needs: DIPLOMATS }),
  verb('expulsion', 'أبعد', 'يبعد', { needs: DIPLOMATS }),
  noun('expulsion', 'إبعاد', { needs: DIPLOMATS }),
  noun('expulsion', 'ترحيل', { needs: DIPLOMATS }),
  verb('expulsion', 'رحل', 'يرحل', { needs: DIPLOMATS }),
  verb('expulsion', 'أمهل', 'يمهل', { needs: 'للمغادر لمغادر مغادر' }),
  verb('expulsion', 'أمر', 'يأمر', { needs: 'بإغلاق بغلق بمغادر بتقليص بخفض بطرد بإبعاد بترحيل' }),
  verb('expulsion', 'أغلق', 'يغلق', { needs: CLOSED }),
  noun('expulsion', 'إغلاق', { needs: CLOSED }),
  noun('expulsion', 'غلق', { needs: CLOSED }),
  noun('expulsion', 'خفض', { needs: `${DIPLOMATS} بعث البعث`, never: STEPS }),
  noun('expulsion', 'تقليص', { needs: `${DIPLOMATS} بعث البعث`, never: STEPS }),
  verb('expulsion', 'خفض', 'يخفض', { needs: `${DIPLOMATS} بعث البعث`, never: STEPS }),
  verb('expulsion', 'اعتبر', 'يعتبر', { needs: 'مرغوب' }),
  verb('expulsion', 'صنف', 'يصنف', { needs: 'مرغوب' }),
  verb('summons', 'استدعى', 'يستدعي', { needs: ENVOYS, never: '=سفيره =سفيرها للتشاور' }),
  // «السفير … استُدعي إلى الوزارة».
  verb('summons', 'استدعى', 'يستدعي', {
    needs: '<السفير <سفير <القائم <دبلوماسي',
    never: '=سفيره =سفيرها للتشاور',
  }),
  noun('summons', 'استدعاء', { needs: ENVOYS, never: '=سفيره =سفيرها للتشاور' }),
  verb('summons', 'سلم', 'يسلم', { needs: 'احتجاج' }),
  verb('expulsion', 'أعلن', 'يعلن', { needs: 'مرغوب' }),
  noun('summons', 'مذكرة', { needs: 'احتجاج' }),
  verb('recall', 'استدعى', 'يستدعي', { needs: '=سفيره =سفيرها للتشاور' }),
  noun('recall', 'استدعاء', { needs: '=سفيره =سفيرها للتشاور' }),
  verb('recall', 'غادر', 'يغادر', { needs: 'للتشاور للمشاورات' }),
  verb('recall', 'عاد', 'يعود', { needs: 'للتشاور للمشاورات' }),
  verb('recall', 'سحب', 'يسحب', { needs: '=سفيره =سفيرها' }),
  noun('recall', 'سحب', { needs: '=سفيره =سفيرها' }),
];

const CRAFT = 'طائر مسير المسير مقاتل سفين مدمر';

const VIOLENCE: readonly Trigger[] = [
  verb('attack', 'أحبط', 'يحبط', { needs: 'هجوم هجمات عمل أعمال اعتداء مخطط تفجير' }),
  noun('attack', 'إحباط', { needs: 'هجوم هجمات عمل أعمال اعتداء مخطط تفجير' }),
  noun('attack', 'هجوم', { plurals: 'هجمات', never: 'لاذع حاد عنيف_على كلامي لفظي إعلامي المضاد مضاد' }),
  noun('attack', 'اعتداء', { plurals: 'اعتداءات' }),
  noun('attack', 'تفجير', { plurals: 'تفجيرات' }),
  noun('attack', 'ضربة', { plurals: 'ضربات', never: 'جزاء حرة نووية استباقية قوية' }),
  noun('attack', 'قصف', {}),
  verb('attack', 'قصف', 'يقصف'),
  verb('attack', 'استهدف', 'يستهدف', { needs: 'صاروخ مسير غار قصف' }),
  noun('attack', 'غزو', {}),
  verb('attack', 'غزا', 'يغزو'),
  verb('attack', 'اجتاح', 'يجتاح', { never: 'فيروس العاصفة' }),
  noun('attack', 'عملية', { needs: 'عسكري العسكري', never: 'سلام السلام' }),
  noun('attack', 'اصطدام', { needs: CRAFT }),
  noun('attack', 'ارتطام', { needs: CRAFT }),
  noun('attack', 'اعتراض', { needs: CRAFT }),
  verb('attack', 'اصطدم', 'يصطدم', { needs: CRAFT }),
  verb('attack', 'اعترض', 'يعترض', { needs: CRAFT }),
  noun('attack', 'اغتيال', {}),
  verb('attack', 'اغتال', 'يغتال'),
  noun('attack', 'تسميم', {}),
  noun('attack', 'تسمم', {}),
  verb('attack', 'أسقط', 'يسقط', { needs: 'طائر مسير مقاتل' }),
  noun('attack', 'إسقاط', { needs: 'طائر مسير مقاتل' }),
  verb('attack', 'أطلق', 'يطلق', { needs: 'صواريخ صاروخ النار' }),
  verb('attack', 'شن', 'يشن', { needs: 'غار ضرب هجوم هجمات', never: 'لاذع حاد كلامي' }),
  verb('arrest', 'اعتقل', 'يعتقل'),
  noun('arrest', 'اعتقال', { plurals: 'اعتقالات' }),
  verb('arrest', 'احتجز', 'يحتجز'),
  noun('arrest', 'احتجاز', {}),
  noun('arrest', 'توقيف', {}),
  verb('arrest', 'ألقى', 'يلقي', { needs: 'القبض' }),
  noun('arrest', 'إلقاء', { needs: 'القبض' }),
  verb('arrest', 'أوقف', 'يوقف', { needs: 'تهمة للاشتباه مشتبه مطار حيازة السلطات الشرطة جهاز أجهزة' }),
  verb('arrest', 'حكم', 'يحكم', { needs: 'بالسجن سجن' }),
  verb('arrest', 'قضى', 'يقضي', { needs: 'بسجن بالسجن' }),
  verb('arrest', 'أدان', 'يدين', { needs: 'بتهمة بالسجن بسجن' }),
];

const POSTS: readonly Trigger[] = [
  verb('appointment', 'عين', 'يعين'),
  noun('appointment', 'تعيين', { plurals: 'تعيينات' }),
  verb('appointment', 'أقال', 'يقيل', { extra: 'أقيل أقيلت يقل' }),
  noun('appointment', 'إقالة', {}),
  verb('appointment', 'أعفى', 'يعفي', { needs: 'من مهام منصب' }),
  verb('appointment', 'استقال', 'يستقيل'),
  noun('appointment', 'استقالة', {}),
  verb('appointment', 'تولى', 'يتولى', { needs: 'منصب مهام رئاسة' }),
  verb('appointment', 'تسلم', 'يتسلم', { needs: 'منصب مهام أوراق' }),
  verb('appointment', 'أدى', 'يؤدي', { needs: 'اليمين' }),
  noun('appointment', 'تنصيب', {}),
  verb('appointment', 'قدم', 'يقدم', { needs: 'أوراق' }),
  verb('appointment', 'سلم', 'يسلم', { needs: 'أوراق' }),
  noun('appointment', 'أوراق', { needs: 'اعتماد', plurals: 'أوراق' }),
  verb('appointment', 'رشح', 'يرشح', { needs: 'سفير لمنصب' }),
];

const WORDS: readonly Trigger[] = [
  verb('proposal', 'اقترح', 'يقترح'),
  noun('proposal', 'اقتراح', { plurals: 'اقتراحات' }),
  noun('proposal', 'مقترح', { plurals: 'مقترحات' }),
  verb('proposal', 'دعا', 'يدعو', { needs: 'إلى لل ل' }),
  verb('proposal', 'حث', 'يحث', { needs: 'على' }),
  verb('proposal', 'طلب', 'يطلب', { needs: 'ضمانات إجراء عقد لقاء اجتماع مفاوضات تعهدات', sides: true }),
  verb('proposal', 'عرض', 'يعرض', { needs: 'على' }),
  verb('proposal', 'طرح', 'يطرح', { needs: 'مبادر فكر خط مقترح اقتراح مشروع' }),
  verb('proposal', 'قدم', 'يقدم', { needs: 'مقترح اقتراح وثيق مبادر مسود مشروع أفكار عرض' }),
  verb('proposal', 'وجه', 'يوجه', { needs: 'مقترح اقتراح دعوة' }),
  verb('proposal', 'سلم', 'يسلم', { needs: 'مقترح اقتراح مسود مشروع', never: 'رد ردا ردها رده' }),
  handed('سلم', 'سلمها سلمه سلمتها سلمته سلمهما سلمتهما'),
  handed('قدم', 'قدمها قدمه قدمتها قدمته قدمهما قدمتهما'),
  handed('عرض', 'عرضها عرضه عرضتها عرضته عرضتهما'),
  handed('وجه', 'وجهها وجهتها وجهتهما'),
  verb('refusal', 'رفض', 'يرفض', { never: 'الخوض التعليق الكشف الإدلاء الإفصاح الرد' }),
  verb('refusal', 'استخدم', 'يستخدم', { needs: 'النقض الفيتو فيتو' }),
  noun('refusal', 'رفض', { needs: 'العرض عرض المقترح مقترح اقتراح الاقتراح الطلب طلب المبادرة مبادرة' }),
  noun('refusal', 'رفض', { sides: true }),
];

/** Every word that may tell an event, by families; the first entry that fits a word's surroundings wins. */
export const TRIGGERS: readonly Trigger[] = [
  ...SWAPS,
  ...FORCE,
  ...DEALS,
  ...POSTS,
  ...CONTACT,
  ...JOURNEYS,
  ...WORK,
  ...VIOLENCE,
  ...WORDS,
];
