import { foldLoose } from '../fold.ts';
import { partings } from './lookup.ts';

/** Nouns for people and bodies that act, before an adjective of a country: «مسؤولون أميركيون», «الجيش الروسي». */
const ACTOR_NOUNS =
  'قضاء قاض قاضي قاضيا قاضية محكمة ادعاء نيابة مدع مدعي مدعون مسؤول مسؤولا مسؤولان وفدان وفدين خبيران خبيرين مبعوثان مبعوثين دبلوماسيان مصدران مصدرين عسكريون عسكريين عناصر مسؤولون مسؤولين مسؤولة دبلوماسي دبلوماسيون دبلوماسيين دبلوماسيا دبلوماسية خبير خبراء قوات جيش حكومة ادارة خارجية دفاع وزارة وزارتا وزارتي سلطات جانب طرف وفد وفدا رئاسة استخبارات مخابرات أجهزة جهاز برلمان كونغرس مجلس قيادة نظير نظيره نظيرها نظيرهما نظرائه نظرائهم وزير وزيرة وزراء رئيس رئيسة سفير سفيرة سفارة مبعوث مبعوثة متحدث متحدثة ناطق ناطقة محكمة مواطن مواطنا مواطنين مواطنون صحفي صحافي صحافية نائب سيناتور مشرعون مشرعين مفاوض مفاوضون مفاوضين منسق منسقة ممثل ممثلون قائد جنرال بعثة قنصلية زعيم مندوب مندوبة مستشار خزانة هيئة هيئات شرطة بنتاغون لجنة فريق مصدر مصادر أوساط موفد مساعد وكيل أمين سكرتير قيصر زملاء زملائنا شركاء قيادات مقاتلات مقاتلة مقاتلتان مقاتلتين طائرتان طائرتين فرقاطة مدمرة غواصة طائرات طائرة مسيرة سفينة سفن أمن';

const TABLE: ReadonlySet<string> = new Set(ACTOR_NOUNS.split(' ').map(foldLoose));

/** Whether a loosely folded word is a noun for people or bodies that act, clitics and article aside. */
export function isActorNoun(loose: string): boolean {
  return partings(loose).some(({ stem }) => TABLE.has(stem));
}

/** The letters «ب», with «و» or «ف» before it, that are written onto a noun for people or bodies that act. */
export function tiedLetters(loose: string): number {
  const word = partings(loose).find(({ stem }) => TABLE.has(stem));
  return word?.preposition === 'ب' ? Number(word.conjunction) + 1 : 0;
}

/** Speakers without a name: «مصدر», «متحدث», «خبير». */
const ANONYMOUS = new Set(
  'مصدر مصدران مصدرين مصادر مسؤول مسؤولان دبلوماسيان خبيران مسؤولون مسؤوله متحدث متحدثه ناطق ناطقه محلل محللون خبير خبراء مراقبون كاتب باحث دبلوماسي دبلوماسيون'.split(
    ' ',
  ),
);

/** Whether the word names a speaker without a name. */
export function isAnonymous(loose: string): boolean {
  return partings(loose).some(({ stem }) => ANONYMOUS.has(foldLoose(stem)));
}
