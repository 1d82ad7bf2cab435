import { BRIEFLY, MET, PRESS } from './trigger-need.ts';
import { met, noun, said, verb } from './trigger.ts';
import type { Trigger } from './trigger.ts';

/** Hours spent with somebody. */
const TIME_WITH = {
  needs: 'ساع_مع ساع_طويل_مع ساعات_مع ساعتين_مع وقت_مع وقتا_طويلا_مع دقيقة_مع دقائق_مع ساعة_مع',
  sides: true,
  never: 'بسجن بالسجن سجن',
};

export const CONTACT: readonly Trigger[] = [
  verb('meeting', 'التقى', 'يلتقي', { never: 'مصالح المصالح' }),
  said('meeting', 'التقى', 'التقيت'),
  met('meeting', 'التقى', 'التقاه التقاها التقته التقتها يلتقيه يلتقيها تلتقيه'),
  met('meeting', 'استقبل', 'استقبله استقبلها استقبلته استقبلتها يستقبله يستقبلها تستقبله تستقبلها'),
  met('meeting', 'قابل', 'قابله قابلها قابلته قابلتها'),
  met('call', 'هاتف', 'هاتفه هاتفها هاتفته هاتفتها'),
  // «أمضى بولتون خمس ساعات مع باتروشيف».
  ...[verb('meeting', 'أمضى', 'يمضي', TIME_WITH), verb('meeting', 'قضى', 'يقضي', TIME_WITH)],
  verb('meeting', 'اجتمع', 'يجتمع'),
  verb('meeting', 'استقبل', 'يستقبل', { never: 'اتصالا اتصال مكالمة لاجئ مهاجر' }),
  noun('meeting', 'لقاء', { plurals: 'لقاءات', never: `مبلغ مقابل =أجر ${PRESS} قناة صحيفة وكالة` }),
  noun('meeting', 'اجتماع', { plurals: 'اجتماعات' }),
  noun('meeting', 'قمة', { plurals: 'قمم', never: 'جبل الجبل هرم' }),
  verb('meeting', 'جلس', 'يجلس', { needs: 'وجها_لوجه إلى_طاولة_واحد إلى_جانب إلى_جوار', sides: true }),
  verb('meeting', 'قابل', 'يقابل', {
    never:
      'ذلك هذا للتفاوض للتطبيق العبارة الكلمات التصريح الخطوة القرار الاقتراح المقترح العرض الدعوة الطلب بابتسام بالرفض بالمثل بتصفيق ببرود بالترحيب بفتور بالصمت',
  }),
  ...['عشاء', 'غداء', 'فطور', 'إفطار', 'مأدبة', 'مائدة'].map((meal) => noun('meeting', meal, { needs: MET })),
  noun('meeting', 'استقبال', { needs: 'نظير وزير رئيس الرئيس سفير السفير' }),
  verb('talks', 'بحث', 'يبحث', { sides: true, never: 'عن علمي' }),
  verb('talks', 'ناقش', 'يناقش', { sides: true }),
  verb('talks', 'تباحث', 'يتباحث', { sides: true }),
  verb('talks', 'تحادث', 'يتحادث', { sides: true }),
  verb('talks', 'تشاور', 'يتشاور', { sides: true }),
  verb('talks', 'تفاوض', 'يتفاوض', { sides: true }),
  verb('talks', 'استعرض', 'يستعرض', { sides: true }),
  verb('talks', 'تناول', 'يتناول', { sides: true, never: 'مأدبة عشاء العشاء غداء الغداء وجبة' }),
  verb('meeting', 'تناول', 'يتناول', { needs: 'مأدبة عشاء العشاء غداء الغداء' }),
  verb('meeting', 'أقام', 'يقيم', { needs: 'مأدبة عشاء غداء حفل_استقبال' }),
  verb('talks', 'تبادل', 'يتبادل', {
    needs: 'حديث الحديث أطراف_الحديث كلمات الآراء وجهات_النظر وجهات_نظر',
    sides: true,
  }),
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
  verb('talks', 'تحدث', 'يتحدث', { needs: 'مع إلى', sides: true, never: `${PRESS} إعلامي` }),
  verb('talks', 'تحدث', 'يتحدث', { needs: BRIEFLY, sides: true, never: PRESS }),
  noun('talks', 'أحاديث', { needs: 'قصير مقتضب جانبي تبادلا', sides: true, never: PRESS }),
  noun('talks', 'اتصالات', { plurals: 'اتصالات', sides: true, never: 'عمل' }),
  noun('talks', 'حوار', { sides: true, never: `${PRESS} مع_صحيفة مع_قناة` }),
  noun('talks', 'مناقشات', { plurals: 'مناقشات نقاشات', sides: true }),
  noun('talks', 'جلسة', { needs: 'مباحثات محادثات مشاورات مفاوضات حوار عمل مغلقة_مع مغلقة_بين مشتركة' }),
  noun('talks', 'جولة', {
    needs:
      'مباحثات محادثات مشاورات مفاوضات حوار الأولى الثانية الثالثة الرابعة الخامسة السابقة الأخيرة المقبلة القادمة التالية',
  }),
  noun('call', 'اتصال', { needs: 'هاتفي مرئي تلفوني فيديو الفيديو', plurals: 'اتصالات' }),
  noun('call', 'اتصال', {
    needs: 'له_مع أجراه أجرته تلقاه بنظيره من_نظيره مع_نظيره جمع مماثل بين',
    never: 'قناة قنوات',
  }),
  noun('call', 'اتصال', { needs: 'فيه خلاله', sides: true, never: 'قناة قنوات' }),
  noun('call', 'مكالمة', { plurals: 'مكالمات' }),
  noun('call', 'مهاتفة', {}),
  noun('call', 'لقاء', { needs: 'عبر_الفيديو عبر_تقنية عبر_دائرة عبر_الاتصال افتراضي' }),
  noun('call', 'قمة', { needs: 'عبر_الفيديو عبر_تقنية عبر_دائرة عبر_الاتصال افتراضي' }),
  noun('call', 'محادثة', { needs: 'هاتفي مرئي فيديو', plurals: 'محادثات مباحثات' }),
  verb('call', 'أطلع', 'يطلع', { needs: 'هاتفيا', sides: true }),
  verb('call', 'أبلغ', 'يبلغ', { needs: 'هاتفيا', sides: true }),
  // «تهاتف الوزيران» comes before «تهاتف المستشارة …».
  verb('call', 'تهاتف', 'يتهاتف', { sides: true }),
  verb('call', 'هاتف', 'يهاتف', { sides: true, never: 'محمول ذكي' }),
  verb('call', 'تواصل', 'يتواصل', { needs: 'هاتفي الهاتف' }),
  verb('call', 'اتصل', 'يتصل', { needs: 'هاتفي', extra: 'اتصلا' }),
  verb('call', 'تحادث', 'يتحادث', { needs: 'هاتفي الهاتف' }),
  verb('call', 'تحدث', 'يتحدث', { needs: 'هاتفي الهاتف عبر_دائرة عبر_الفيديو عبر_تقنية عبر_الاتصال' }),
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

export const JOURNEYS: readonly Trigger[] = [
  verb('visit', 'زار', 'يزور', { extra: 'يزر تزر' }),
  noun('visit', 'زيارة', { plurals: 'زيارات' }),
  verb('visit', 'وصل', 'يصل', { never: 'الأمر الوضع عدد سعر' }),
  noun('visit', 'وصول', {}),
  verb('visit', 'حط', 'يحط', { needs: 'طائرة رحال' }),
  verb('visit', 'حل', 'يحل', { needs: 'ضيفا' }),
  verb('visit', 'غادر', 'يغادر', { needs: '^متوجها_إلى ^عائدا_إلى ^متجها_إلى', never: 'للتشاور مشاورات' }),
  verb('visit', 'توجه', 'يتوجه', { needs: 'إلى لل لموسكو لواشنطن نحو' }),
];
