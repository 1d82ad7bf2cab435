export const PRESS = 'صحفي صحافي تلفزيوني متلفز إذاعي اعلامي مصور';

/** «عشاء عمل جمع الوزيرين». */
export const MET = 'جمع جمعت جمعه جمعته جمعها جمعهما جمعتهما ضم ضمت';

export const ENVOYS =
  'سفير سفراء القائم قائم مستشار نائب وزير_مفوض الوزير_المفوض رئيس_البعثة رئيسة_البعثة دبلوماسي ديبلوماسي قنصل المسؤول_الثاني الرجل_الثاني ملحق إلى_الخارجية إلى_وزارة إلى_مقر إلى_الوزارة';

export const DIPLOMATS =
  'دبلوماسي ديبلوماسي سفير نائب نائبة موظف قنصل ملحق أعضاء عضو البعثة عناصر جواسيس مسؤول مسئول ضباط اثنين عدد_مماثل العدد_نفسه الرجل_الثاني';

/** What somebody decides not to do again. */
export const RETURNS =
  'العودة_إلى_معاهد العودة_إلى_اتفاق العودة_إلى_المعاهد العودة_إلى_الاتفاق الرجوع_إلى_معاهد الرجوع_إلى_اتفاق الرجوع_إلى_المعاهد الانضمام_إلى_معاهد الانضمام_مجددا_إلى_معاهد الانضمام_مجددا_إلى_المعاهد تمديد_معاهد تمديد_العمل_ب تجديد_معاهد';

/** What an envoy serves and ends. */
export const TENURE =
  'فترة_عمل مهامه مهامها مهمته مهمتها عمله_كسفير عمله_سفير مهمة_السفير مهام_السفير ولايته_سفير ولايته_في';

export const BARRED = 'دخول استيراد تصدير واردات صادرات سفر التعامل تعامل';

export const LISTS =
  'قائمة_العقوبات لائحة_العقوبات القائمة_السوداء قائمة_الممنوع قائمة_المحظور قائمة_الأشخاص_المحظور قائمة_الأشخاص_الممنوع قائمة_عقوبات قائمتها_السوداء قائمة_حظر';

/** Lists that whoever is sanctioned stands on; the names may be many. */
export const LISTED = '^قائمة ^لائحة ^القائمة ^اللائحة ^قائمت ^لائحت عقوب';

/** «شملته العقوبات»: what strikes stands right behind. */
export const STRUCK = '!العقوبات';

/** «على متن رحلة», «من الولايات المتحدة إلى»: how and whence somebody is sent away. */
export const FLOWN = 'على_متن من_الولايات من_روسيا إلى_روسيا إلى_بلاده إلى_بلادها إلى_موسكو من_الأراضي';

export const LEAVING = 'على_الرحيل على_المغادرة على_مغادرة بالرحيل بالمغادرة بمغادرة';

/** What the judiciary brings against somebody; whom it is against may come first. */
export const CHARGES = 'تهم اتهامات_إلى لائحة_اتهام ^تهم ^اتهامات $charge';

export const VERDICT =
  'الحكم_على الحكم_عليه الحكم_عليها حكم_بالسجن حكما_بالسجن الحكم_بسجن حكما_بحق حكما_على حكما_بسجن حكما_~_بالسجن';

/** Who is held stays held for longer. */
export const CUSTODY = 'الحبس حبس احتجاز الاحتجاز توقيف التوقيف اعتقال الاعتقال';

/** Who judges, right behind the verb. */
export const COURTS =
  '!محكمة !القضاء !هيئة_محلفين !هيئة_المحلفين !الادعاء !النيابة !المدعي !المدعون !المحقق !وزارة_العدل';

/** To whom a state hands over somebody it holds. */
export const HANDED = 'إلى_الولايات إلى_واشنطن إلى_أميركا إلى_أمريكا إلى_السلطات_الأ للولايات إلى_روسيا';

/** Papers and things that are handed over as well. */
export const FREE =
  'مذكرة رسالة وثيقة وثائق مقترح رد ردا ردها قائمة نسخة أوراق مسودة السلطة أسلحة منصب مهام طائرات صواريخ';

export const CLOSED = 'قنصلي القنصلي مقر سفار مجمع ملحقي بعث مكتب';

export const STEPS = 'مستوى التمثيل العلاقات التوتر';

export const JOINT = 'التعاون التنسيق قنوات الاتصالات العلاقات';

export const HELP = 'بفضل بمعلومات بمساعدة بناء_على_معلومات';

export const FOILED = 'منع إحباط إفشال القبض كشف';

/** Whom states hand to one another. */
export const BARTERED =
  'لاعب تاجر صحفي الصحفي صحافي الصحافي طيار الطيار مواطن المواطن جاسوس جواسيس عسكري جندي';

/** What else goes both ways. */
export const SHARED =
  'إطلاق النار نار معلومات المعلومات الخبرات خبرات اتهام الاتهام تجاري الزيارات وجهات الآراء رسائل القصف';

/** What two come to at the end of their talks. */
export const REACHED = 'تفاهم اتفاق توافق تشكيل إنشاء إحداث تأسيس إطلاق';

/** What only two can decide. */
export const JOINTLY = 'تشكيل إنشاء إحداث تأسيس إطلاق استئناف إعادة تمديد';

export const PACTS = 'معاهد اتفاقي اتفاق ستارت نيو السماء الأجواء';

/** What a treaty obliges to. */
export const BOUND =
  'العمل_بمعاهد العمل_باتفاق تطبيق_معاهد تنفيذ_معاهد بموجب_معاهد بموجب_اتفاق بموجب_المعاهد';

export const CRAFT = 'طائر مسير المسير مقاتل سفين مدمر';

/** What nobody hands to another who refuses: «امتنعت عن تزويد …»; to abstain from a vote or a comment is none. */
export const WITHHELD =
  'عن_تزويد عن_تسليم عن_منح عن_تقديم عن_إصدار عن_إعطاء عن_توفير عن_استقبال عن_إبلاغ عن_إخطار عن_إرسال';

/** Notices that two give each other. */
export const NOTICES =
  'إخطارات الإخطارات تبادل_الإخطار إرسال_الإخطار العمل_بمذكر العمل_بالمذكر العمل_بموجب_مذكر العمل_بموجب_المذكر';

/** A talk of minutes. */
export const BRIEFLY =
  'لدقائق لبضع_دقائق لعدة_دقائق لعشر_دقائق لفترة_وجيز لفترة_قصير لوقت_قصير لوقت_وجيز لبرهة';

/** An envoy may be far on the way before it is told what for. */
export const HOMEWARD =
  '^متوجها_~_مشاورات ^متوجها_~_للتشاور ^عائدا_~_مشاورات ^عائدا_~_للتشاور ^متجها_~_مشاورات ^متجها_~_للتشاور';

/** What a recalled envoy goes home for. */
export const CONSULTING = 'للتشاور للمشاورات لإجراء_مشاورات من_أجل_التشاور بغرض_التشاور';
