import { CRAFT, VEHICLES } from './trigger-need.ts';
import { noun, verb } from './trigger.ts';
import type { Trigger } from './trigger.ts';

const ON_LAND = { needs: VEHICLES, sides: true };
/** What comes too near. */
const NEARED =
  'من_المدمر من_مدمر من_طائر من_الطائر من_سفين من_السفين من_مسير من_الطراد من_طراد من_مقاتل من_قاذف فوق_المدمر فوق_مدمر قرب_طائر قرب_إحدى قرب_مسير قرب_مدمر قرب_سفين';

/** Words of war, and of ships and planes that come too near. */
export const VIOLENCE: readonly Trigger[] = [
  verb('attack', 'أحبط', 'يحبط', { needs: 'هجوم هجمات عمل أعمال اعتداء مخطط تفجير' }),
  noun('attack', 'إحباط', { needs: 'هجوم هجمات عمل أعمال اعتداء مخطط تفجير' }),
  noun('attack', 'هجوم', { plurals: 'هجمات', never: 'لاذع حاد عنيف_على كلامي لفظي إعلامي المضاد مضاد' }),
  noun('attack', 'اعتداء', { plurals: 'اعتداءات' }),
  noun('attack', 'تفجير', { plurals: 'تفجيرات' }),
  noun('attack', 'ضربة', { plurals: 'ضربات', never: 'جزاء حرة نووية استباقية قوية' }),
  noun('attack', 'غارة', { plurals: 'غارات' }),
  noun('attack', 'قصف', {}),
  verb('attack', 'قصف', 'يقصف'),
  verb('attack', 'استهدف', 'يستهدف', { needs: 'صاروخ مسير غار قصف' }),
  noun('attack', 'غزو', {}),
  verb('attack', 'غزا', 'يغزو'),
  verb('attack', 'اجتاح', 'يجتاح', { never: 'فيروس العاصفة' }),
  noun('attack', 'عملية', { needs: 'عسكري العسكري', never: 'سلام السلام' }),
  noun('attack', 'اصطدام', { needs: CRAFT }),
  noun('attack', 'ارتطام', { needs: CRAFT }),
  ...['تصادم', 'احتكاك'].flatMap((name) => [
    noun('attack', name, { needs: `${CRAFT} ${VEHICLES} قوات_روسي قوات_أمير مع_القوات` }),
  ]),
  verb('attack', 'تحطم', 'يتحطم', { needs: '<مسير <طائر <مقاتل', sides: true }),
  noun('attack', 'اعتراض', { needs: CRAFT, never: 'الشديد شديد' }),
  verb('attack', 'اصطدم', 'يصطدم', { needs: CRAFT }),
  verb('attack', 'اعترض', 'يعترض', { needs: CRAFT }),
  verb('attack', 'صدم', 'يصدم', { needs: CRAFT, never: 'تصريح قرار سيار حافل شاحن' }),
  // On land two must be named: roads are full of others.
  ...[
    verb('attack', 'صدم', 'يصدم', ON_LAND),
    verb('attack', 'اصطدم', 'يصطدم', ON_LAND),
    verb('attack', 'اعترض', 'يعترض', ON_LAND),
    noun('attack', 'اصطدام', ON_LAND),
    noun('attack', 'اعتراض', ON_LAND),
  ],
  verb('attack', 'أصاب', 'يصيب', { needs: CRAFT, sides: true }),
  verb('attack', 'ضايق', 'يضايق', { needs: CRAFT }),
  noun('attack', 'مضايقة', { needs: CRAFT, plurals: 'مضايقات' }),
  // «ألقت مقاتلة قنابل مضيئة على مسيرة», «اقتربت مدمرة من طراد», «طردت سفينة مدمرة».
  verb('attack', 'ألقى', 'يلقي', { needs: 'قنابل_مضيئة مشاعل', sides: true }),
  verb('attack', 'اقترب', 'يقترب', { needs: NEARED, sides: true }),
  verb('attack', 'حلق', 'يحلق', { needs: NEARED, sides: true }),
  verb('attack', 'طرد', 'يطرد', { needs: '^مدمر ^فرقاط ^غواص', sides: true }),
  noun('attack', 'اغتيال', {}),
  verb('attack', 'اغتال', 'يغتال'),
  noun('attack', 'تسميم', {}),
  noun('attack', 'تسمم', {}),
  verb('attack', 'أسقط', 'يسقط', { needs: 'طائر مسير مقاتل' }),
  noun('attack', 'إسقاط', { needs: 'طائر مسير مقاتل' }),
  verb('attack', 'أطلق', 'يطلق', { needs: 'صواريخ صاروخ النار' }),
  verb('attack', 'قتل', 'يقتل', { needs: '!غار !ضرب !قصف' }),
  verb('attack', 'شن', 'يشن', { needs: 'غار ضرب هجوم هجمات', never: 'لاذع حاد كلامي' }),
];
