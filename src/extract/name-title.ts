import { foldLoose } from './fold.ts';

/** A title that says what somebody is, and not of which country or place: it refers back, or waits for an adjective. */
export interface ClassTitle {
  /** The class of `OfficeRecord.classes` it names. */
  readonly className: string;
  /** The role of `OfficeRecord.role` it names; null for a looser title («المسؤول»). */
  readonly role: string | null;
  readonly words: readonly string[];
}

/** Titles by class and role. An adjective after them gives the country: «السفير الروسي». */
export const CLASS_TITLES: readonly ClassTitle[] = [
  title('president', 'president', 'الرئيس;رئيس الدولة'),
  title('prime-minister', 'prime-minister', 'رئيس الوزراء;رئيسة الوزراء;رئيس الحكومة;رئيسة الحكومة'),
  title('minister', 'foreign-minister', 'وزير الخارجية;وزيرة الخارجية;رئيس الدبلوماسية'),
  title('minister', 'defence-minister', 'وزير الدفاع;وزيرة الدفاع'),
  title('minister', 'energy-minister', 'وزير الطاقة'),
  title('minister', 'finance-minister', 'وزير المالية;وزير الخزانة;وزيرة الخزانة'),
  title('minister', null, 'الوزير;الوزيرة;وزير الداخلية;وزير الاقتصاد;وزير التجارة;وزير العدل'),
  title('deputy-minister', 'deputy-foreign-minister', 'نائب وزير الخارجية;نائبة وزير الخارجية'),
  title('deputy-minister', 'deputy-defence-minister', 'نائب وزير الدفاع'),
  title(
    'deputy-minister',
    null,
    'نائب الوزير;نائبة الوزير;مساعد وزير الخارجية;مساعدة وزير الخارجية;مساعد الوزير',
  ),
  title('vice-president', 'vice-president', 'نائب الرئيس;نائبة الرئيس'),
  title('ambassador', 'ambassador', 'السفير;السفيرة'),
  title('spokesperson', 'foreign-ministry-spokesperson', 'المتحدث باسم الخارجية;المتحدثة باسم الخارجية'),
  title(
    'spokesperson',
    null,
    'المتحدث;المتحدثة;الناطق;الناطقة;المتحدث الرسمي;المتحدثة الرسمية;الناطق الرسمي',
  ),
  title('envoy', null, 'المبعوث;المبعوثة;المندوب;المندوبة;الموفد;المبعوث الخاص;المندوب الدائم'),
  title('adviser', 'security-adviser', 'مستشار الأمن القومي'),
  title('adviser', null, 'المستشار;المستشارة'),
  title('commander', 'chief-of-staff', 'رئيس الأركان;رئيس هيئة الأركان'),
  title('commander', null, 'الجنرال;اللواء;العميد;الفريق;القائد;الفريق أول'),
  title('secretary-general', null, 'الأمين العام'),
  title(
    'lawmaker',
    null,
    'السيناتور;النائب;النائبة;البرلماني;البرلمانية;عضو مجلس الشيوخ;عضو مجلس النواب;عضو مجلس الدوما',
  ),
  title('leader', null, 'الزعيم'),
  title('diplomat', null, 'الدبلوماسي;الدبلوماسية;القائم بالأعمال;القنصل;القنصل العام'),
  title('official', null, 'المسؤول;المسؤولة;المدير'),
  title(
    'person',
    null,
    'الصحفي;الصحافي;الصحفية;المحلل;الخبير;الباحث;الأكاديمي;رجل الأعمال;المواطن;المعارض;الجندي;لاعبة كرة السلة',
  ),
];

/** «نظيره الروسي»: somebody in the same role in another country. */
export const COUNTERPARTS: readonly string[] = 'نظيره;نظيرها;نظيرته;نظيرتها;نظيري;ونظيرهما'
  .split(';')
  .map(foldLoose);

/** Words that may stand inside or after a title without changing whose it is. */
export const MODIFIERS: ReadonlyMap<string, 'new' | 'former' | 'acting' | 'plain'> = new Map<
  string,
  'new' | 'former' | 'acting' | 'plain'
>([
  ...words('الجديد الجديدة المعين المعينة المنتخب المنتخبة', 'new'),
  ...words(
    'السابق السابقة الأسبق الأسبقة الراحل الراحلة آنذاك حينها حينذاك حينئذ وقتها وقتئذ وقتذاك يومها',
    'former',
  ),
  ...words('بالوكالة بالإنابة بالنيابة المؤقت المؤقتة', 'acting'),
  ...words(
    'الدائم الدائمة الخاص الخاصة الرسمي الرسمية الحالي الحالية الأعلى الرئاسي الجمهوري الجمهورية الديمقراطي الديمقراطية البارز البارزة الكبير الكبيرة',
    'plain',
  ),
]);

/** Words before a title that make another office of it: «نائب سكرتير مجلس الأمن». */
export const DEPUTIES: ReadonlySet<string> = new Set(
  'نائب نائبة مساعد مساعدة وكيل وكيلة معاون معاونة مستشار مستشارة'.split(' ').map(foldLoose),
);

/** Words of honour between a title and a name: «السيد», «الدكتور». */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'السيد السيدة الدكتور الدكتورة الفريق الجنرال العماد اللواء الأدميرال العقيد السفير السفيرة أول الكولونيل'
    .split(' ')
    .map(foldLoose),
);

/** Words before an outlet's name that is also a plain word: «قناة العربية». */
export const OUTLET_HEADS: ReadonlySet<string> = new Set(
  'صحيفة الصحيفة جريدة يومية قناة القناة فضائية شبكة موقع وكالة الوكالة إذاعة راديو مجلة تلفزيون محطة بوابة منصة مراسل'
    .split(' ')
    .map(foldLoose),
);

function title(className: string, role: string | null, list: string): ClassTitle {
  return { className, role, words: list.split(';').map(foldLoose) };
}

function words<const T>(list: string, kind: T): [string, T][] {
  return list.split(' ').map((word) => [foldLoose(word), kind]);
}
