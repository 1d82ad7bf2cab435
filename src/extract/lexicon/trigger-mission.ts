import { CLOSED, DIPLOMATS, FLAGS, LICENCE, SENT_OFF, STAFF, STEPS, VISAS } from './trigger-need.ts';
import { noun, verb } from './trigger.ts';
import type { Trigger } from './trigger.ts';

const CUT = { needs: `${DIPLOMATS} ${STAFF} بعث البعث`, never: STEPS };

/** What is done to another country's missions, their staff, their flags and their visas. */
export const MISSIONS: readonly Trigger[] = [
  noun('expulsion', 'خفض', CUT),
  noun('expulsion', 'تخفيض', CUT),
  noun('expulsion', 'تقليص', CUT),
  noun('expulsion', 'تقليل', CUT),
  verb('expulsion', 'خفض', 'يخفض', CUT),
  verb('expulsion', 'قلص', 'يقلص', CUT),
  verb('expulsion', 'قلل', 'يقلل', CUT),
  verb('expulsion', 'أغلق', 'يغلق', { needs: CLOSED }),
  verb('expulsion', 'أقفل', 'يقفل', { needs: CLOSED }),
  noun('expulsion', 'إغلاق', { needs: CLOSED }),
  noun('expulsion', 'إقفال', { needs: CLOSED }),
  noun('expulsion', 'غلق', { needs: CLOSED }),
  verb('expulsion', 'سحب', 'يسحب', { needs: LICENCE }),
  noun('expulsion', 'سحب', { needs: LICENCE }),
  // «طلبت من 24 دبلوماسيا مغادرة البلاد».
  ...['طلب', 'طالب'].map((past) =>
    verb('expulsion', past, `ي${past}`, { needs: SENT_OFF, never: 'القاعة قاعة الجلسة' }),
  ),
  // «أعطتهم مهلة أسبوع لمغادرة البلاد».
  verb('expulsion', 'أعطى', 'يعطي', { needs: 'مهلة_~_لمغادر مهلة_لمغادر' }),
  verb('sanction', 'علق', 'يعلق', { needs: VISAS }),
  verb('sanction', 'أوقف', 'يوقف', { needs: VISAS }),
  verb('sanction', 'توقف', 'يتوقف', { needs: `عن_إصدار_تأشير عن_منح_تأشير عن_إصدار_التأشير عن_منح_التأشير` }),
  noun('sanction', 'تعليق', { needs: VISAS }),
  noun('sanction', 'وقف', { needs: VISAS }),
  noun('sanction', 'تجميد', { needs: VISAS }),
  // «أنزلت السلطات العلم الروسي عن مبنى القنصلية».
  verb('other', 'أنزل', 'ينزل', { needs: FLAGS, valency: 'directed' }),
  verb('other', 'نزع', 'ينزع', { needs: FLAGS, valency: 'directed' }),
  verb('other', 'أزال', 'يزيل', { needs: FLAGS, valency: 'directed' }),
  ...['إنزال', 'نزع', 'إزالة'].map((name) => noun('other', name, { needs: FLAGS, valency: 'directed' })),
];
