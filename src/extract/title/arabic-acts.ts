import type { Act } from './act.ts';
import type { Wording } from './english-acts.ts';

/** Place and topic close every title that does not use them otherwise. */
const END = '[{in}] [{on}]';

/**
 * Arabic. Finite titles put the doer first and the verb in the imperfect, given as «he» and inflected: `<يطرد>`.
 * Nominal titles begin with the verbal noun, marked because adjectives of modality agree with it.
 * `{who}` A وB · `{idafa}` the same after a verbal noun · `{between}` بين A وB · `{mixed}` «روسي أمريكي», agreeing with the noun ·
 * `{whom}` `{l}` لـ `{on_}` على `{from_}` من `{with_}` مع · `{adjs}` «أمريكيين» `{adj}` «الأمريكي» · `{place}` `{topic}` `{in}` `{on}`.
 */
export const ARABIC: Readonly<Record<Act, Wording>> = {
  meet: mutual('لقاء', 'يعقد لقاء'),
  talk: mutual('محادثات', 'يجري محادثات'),
  call: mutual('اتصال هاتفي', 'يجري اتصالا هاتفيا', '[{on}]'),
  visit: {
    finite: ['{who} <يزور> {place} [لبحث {topic}]', '{who} <يزور> {whom} [لبحث {topic}]'],
    nominal: [
      '<زيارة> {idafa} إلى {place}',
      '<زيارة> {idafa} إلى {whom}',
      '<زيارة> {place}',
      '<زيارة> {whom}',
      '<زيارة> [{idafa}]',
    ],
  },
  arrive: {
    finite: ['{who} <يصل> إلى {place}', '{who} <يصل> في زيارة'],
    nominal: ['<وصول> {idafa} [إلى {place}]', '<الوصول> [إلى {place}]'],
  },
  leave: verb('يغادر', 'مغادرة', ['{place}', '{whom}', 'في زيارة'], ['{place}', '{whom}', '']),
  host: verb('يستضيف', 'استضافة', ['{whom} [{in}]', `محادثات ${END}`]),
  receive: verb('يستقبل', 'استقبال', [`{whom} ${END}`, 'ضيوفا [{in}]']),
  say: {
    finite: ['{who} <يتحدث> عن {topic}', '{who} <يتحدث> عن {whom}'],
    nominal: ['<تصريح> {idafa} [{toOutlet}] [{on}]', '<تصريح> [{on}]'],
  },
  condemn: words('يدين', 'إدانة', ['{whom} {on}', '{whom}']),
  welcome: words('يرحب', 'ترحيب', []),
  criticise: words('ينتقد', 'انتقاد', ['{whom} {on}', '{whom}']),
  warn: words('يحذر', 'تحذير', ['{whom} {on}', '{whom}', 'من تبعات {topic}']),
  threaten: words('يهدد', 'تهديد', ['{whom} {on}', '{whom}', 'باتخاذ إجراءات {on}']),
  accuse: words('يتهم', 'اتهام', ['{whom} {on}', '{whom}']),
  urge: words('يدعو', 'دعوة', ['{whom} إلى التحرك [{on}]', 'إلى التحرك {on}']),
  deny: words('ينفي', 'نفي', ['أنباء {on}', 'أنباء عن {whom}', 'أنباء متداولة']),
  pledge: words('يتعهد', 'تعهد', ['بالتحرك {on}', 'بالتحرك']),
  demand: words('يطالب', 'مطالبة', ['{whom} بالتحرك [{on}]', 'بالتحرك {on}']),
  propose: {
    finite: ['{who} <يقدم> مقترحات [{l}] [{on}]'],
    nominal: ['<مقترحات> {idafa} [{l}] [{on}]', '<مقترحات> [{l}] [{on}]'],
  },
  refuse: words('يرد', 'رفض', ['{on_} بالرفض [{on}]']),
  veto: verb('يستخدم', 'استخدام', ['الفيتو ضد قرار {on}', 'الفيتو ضد قرار']),
  agree: {
    finite: [],
    nominal: [
      '<اتفاق> {mixed} [{on}] [{in}]',
      '<اتفاق> {between} [{on}] [{in}]',
      '<اتفاق> {idafa} [{on}] [{in}]',
      '<اتفاق> [{on}] [{in}]',
    ],
  },
  sign: verb('يوقع', 'توقيع', ['{treaty} [{in}]', 'اتفاقا [{in}]'], ['{treaty} [{in}]', 'اتفاق [{in}]']),
  join: verb('ينضم', 'انضمام', ['إلى {treaty}', 'إلى معاهدة']),
  withdraw: verb('ينسحب', 'انسحاب', ['من {treaty}', 'من معاهدة']),
  suspend: verb('يعلق', 'تعليق', ['العمل {bTreaty}', 'العمل بمعاهدة']),
  extend: verb('يمدد', 'تمديد', ['{treaty}', 'معاهدة']),
  ratify: verb('يصادق', 'مصادقة', ['على {treaty}', 'على معاهدة']),
  treaty: { finite: [], nominal: ['{treaty}: {who}', '{treaty}', 'معاهدة: {who}', 'معاهدة [{in}]'] },
  cooperate: {
    finite: [],
    nominal: [
      '<تعاون> {mixed} [{on}]',
      '<تعاون> {between} [{on}]',
      '<تعاون> {idafa} [{on}]',
      '<تعاون> [{on}]',
    ],
  },
  stop: verb('يوقف', 'وقف', ['التعاون {with_} [{on}]', 'التعاون [{on}]']),
  swap: {
    finite: [],
    nominal: ['<تبادل سجناء> {couple} [{in}]', '<تبادل سجناء> يشمل {person} [{in}]', '<تبادل سجناء> [{in}]'],
  },
  release: verb('يفرج', 'إفراج', ['عن {whom}', 'عن سجين'], ['عن {whom}', 'عن سجين']),
  attack: violence('هجوم'),
  bomb: violence('تفجير'),
  strike: violence('ضربة'),
  shoot: violence('إطلاق نار'),
  collide: { finite: [], nominal: ['<حادث> اصطدام مع {whom} [{in}]', '<حادث> اصطدام [{in}]'] },
  intercept: { finite: [], nominal: ['<اعتراض> {whom} [{in}]', '<اعتراض> [{in}]'] },
  poison: { finite: [], nominal: ['<تسميم> {person} [{in}]', '<تسميم> [{in}]'] },
  invade: verb('يطلق', 'إطلاق', ['عملية عسكرية [{in}]']),
  foil: { finite: ['{who} <يحبط> هجوما [{in}]'], nominal: ['<إحباط> هجوم [{in}]'] },
  arrest: verb(
    'يعتقل',
    'اعتقال',
    ['{person} [{in}]', 'مشتبها بهم [{in}]'],
    ['{person} [{in}]', 'مشتبه بهم [{in}]'],
  ),
  sanction: {
    finite: ['{who} <يفرض> عقوبات {on_}', '{who} <يفرض> عقوبات [{on}]'],
    nominal: [
      '<فرض> عقوبات {whoAdjF} {on_}',
      '<فرض> عقوبات {on_}',
      '<فرض> عقوبات {whoAdjF}',
      '<فرض> عقوبات [{on}]',
    ],
  },
  lift: verb('يرفع', 'رفع', ['عقوبات عن {whom}', 'عقوبات']),
  expel: verb('يطرد', 'طرد', ['دبلوماسيين {adjs}', 'دبلوماسيين']),
  close: verb('يغلق', 'إغلاق', ['القنصلية {adjF} [{in}]', 'قنصلية [{in}]']),
  cut: verb('يخفض', 'خفض', ['عدد الدبلوماسيين {adjsDef}', 'عدد الدبلوماسيين']),
  recall: verb(
    'يستدعي',
    'استدعاء',
    ['{itsAmbassador} من {whom}', '{itsAmbassador}'],
    ['{itsAmbassador} من {whom}', 'السفير للتشاور'],
  ),
  summon: verb('يستدعي', 'استدعاء', ['{person}', 'السفير {adj}', 'السفير']),
  protest: verb('يحتج', 'احتجاج', ['لدى {whom} [{on}]', '[{on}]']),
  appoint: {
    finite: ['{who} <يعين> {person}'],
    nominal: ['<تعيين> {person}', '<تعيين> {doer}', '<تعيين>'],
  },
  dismiss: {
    finite: ['{who} <يقيل> {person}'],
    nominal: ['<إقالة> {person}', '<إقالة> {doer}', '<إقالة>'],
  },
  resign: { finite: ['{who} <يستقيل>'], nominal: ['<استقالة> {idafa}', '<استقالة>'] },
  accredit: verb('يقدم', 'تقديم', ['أوراق الاعتماد {l}', 'أوراق الاعتماد [{in}]']),
  vote: verb('يصوت', 'تصويت', ['{on} [{in}]', '[{in}]']),
  other: { finite: [], nominal: ['{who}: {topic} [{in}]', '{who} [{in}]', '{topic} [{in}]', 'حدث [{in}]'] },
};

/** What two or more do together is named, not told: «محادثات روسية أمريكية», «لقاء بوتين وترامب». */
function mutual(noun: string, single: string, end = END): Wording {
  const [verbWord, ...object] = single.split(' ');
  return {
    finite: [`{single} <${verbWord!}> ${object.join(' ')} ${end}`],
    nominal: [
      `<${noun}> {mixed} ${end}`,
      `<${noun}> {between} ${end}`,
      `<${noun}> {idafa} ${end}`,
      `<${noun}> ${end}`,
    ],
  };
}

/** An act done to an object; the verbal noun takes its doer by annexation, then the object. */
function verb(imperfect: string, noun: string, objects: readonly string[], nounObjects = objects): Wording {
  const nominal = nounObjects.map((object) => `<${noun}> [{idafa}] ${object}`);
  return {
    finite: objects.map((object) => `{who} <${imperfect}> ${object}`),
    nominal,
  };
}

function words(imperfect: string, noun: string, objects: readonly string[]): Wording {
  return {
    finite: objects.map((object) => `{who} <${imperfect}> ${object}`),
    nominal: [`{who}: <${noun}> [{on}]`, `<${noun}> [{on}]`],
  };
}

function violence(noun: string): Wording {
  return {
    finite: [],
    nominal: [`<${noun}> [{striker}] {in}`, `<${noun}> [{striker}] {on_}`, `<${noun}> [{striker}]`],
  };
}
