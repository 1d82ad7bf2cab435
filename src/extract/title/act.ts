import type { Kind } from '../../model/kind.ts';
import { foldLoose } from '../fold.ts';

/** What a title says was done: finer than a kind, the same in every language. */
export const ACTS = [
  'meet', 'talk', 'call', 'visit', 'arrive', 'leave', 'host', 'receive',
  'say', 'condemn', 'welcome', 'criticise', 'warn', 'threaten', 'accuse', 'urge', 'deny', 'pledge', 'demand',
  'propose', 'refuse', 'veto',
  'agree', 'sign', 'join', 'withdraw', 'suspend', 'extend', 'ratify', 'treaty',
  'cooperate', 'stop', 'swap', 'release',
  'attack', 'bomb', 'strike', 'shoot', 'poison', 'invade', 'foil', 'collide', 'intercept', 'arrest',
  'sanction', 'lift', 'expel', 'close', 'cut', 'recall', 'summon', 'protest',
  'appoint', 'dismiss', 'resign', 'accredit', 'vote', 'other',
] as const; // prettier-ignore
export type Act = (typeof ACTS)[number];

/** Acts that parties do together: who comes first does not matter. */
export const MUTUAL: ReadonlySet<Act> = new Set<Act>([
  'meet', 'talk', 'call', 'agree', 'sign', 'cooperate', 'swap', 'treaty', 'extend',
]); // prettier-ignore

/** The act of a trigger's lemma, or the usual act of the kind when the lemma says no more than it. */
export function actOf(kind: Kind, lemma: string): Act {
  const plain = foldLoose(lemma.replace(/\(.*?\)/g, '')).trim();
  return OF_KIND[kind].get(plain) ?? ANY.get(plain) ?? DEFAULT[kind];
}

const DEFAULT: Readonly<Record<Kind, Act>> = {
  meeting: 'meet', talks: 'talk', visit: 'visit', call: 'call', statement: 'say', proposal: 'propose',
  refusal: 'refuse', agreement: 'agree', treaty: 'treaty', cooperation: 'cooperate', swap: 'swap',
  attack: 'attack', arrest: 'arrest', sanction: 'sanction', expulsion: 'expel', recall: 'recall',
  summons: 'summon', appointment: 'appoint', other: 'other',
}; // prettier-ignore

type Lemmas = Readonly<Partial<Record<Act, string>>>;

const EMPTY: Lemmas = {};

/** Lemmas that mean an act only within one kind: «رفض» is a refusal, «وقع» a signature. Bars part lemmas. */
const LEMMAS: Readonly<Record<Kind, Lemmas>> = {
  meeting: { receive: 'استقبل|استقبال' },
  talks: EMPTY,
  call: EMPTY,
  visit: {
    arrive: 'وصل|وصول|حل',
    leave: 'غادر|مغادرة',
    host: 'استضاف|استضافة',
    receive: 'استقبل|استقبال',
  },
  statement: {
    condemn: 'أدان|دان|ندد|استنكر|شجب|إدانة|تنديد',
    welcome: 'رحب|أشاد|ثمن|ترحيب|هنأ|شكر',
    criticise: 'انتقد|هاجم|سخر|انتقاد|انتقادات',
    warn: 'حذر|تحذير',
    threaten: 'هدد|توعد|تهديد',
    accuse: 'اتهم|اتهام',
    urge: 'دعا|دعا إلى|حث|ناشد|دعوة',
    deny: 'نفى|فند|كذب|نفي',
    pledge: 'تعهد|وعد|تعهدات',
    demand: 'طالب|مطالبة',
    refuse: 'رفض|رفضه',
    propose: 'اقترح|عرض|طرح',
  },
  proposal: { urge: 'دعا|دعا إلى|حث|دعوة' },
  refusal: { veto: 'فيتو|حق النقض|نقض|استعمل|أسقط|أحبط|أفشل|عرقل|عطل', deny: 'نفى' },
  agreement: { sign: 'وقع|توقيع', vote: 'صوت|تصويت|اعتمد|تبنى', extend: 'مدد|تمديد' },
  treaty: {
    withdraw: 'انسحب|انسحاب|خرج|خروج',
    suspend: 'علق|تعليق|تعليق العمل|تعليق المشاركة|جمد|تجميد',
    extend: 'مدد|تمديد',
    ratify: 'صادق|مصادقة|تصديق',
    sign: 'وقع|توقيع',
    join: 'انضم|انضمام|عاد',
  },
  cooperation: { stop: 'أوقف|أوقف التعاون|وقف|وقف التعاون|علق|قطع|جمد', foil: 'أحبط|منع|إحباط' },
  swap: { release: 'أفرج|إفراج|إطلاق سراح|أطلق سراح' },
  attack: {
    bomb: 'تفجير|انفجار|فجر',
    strike: 'قصف|ضربة|غارة|ضرب|استهدف',
    shoot: 'إطلاق نار|إطلاق النار|أطلق النار',
    poison: 'تسميم|تسمم|سمم',
    invade: 'غزو|غزا|اجتاح|عملية عسكرية',
    foil: 'أحبط|إحباط|منع|تفادى|حال دون',
    collide: 'اصطدام|ارتطام|اصطدم|صدم|تصادم|احتكاك',
    intercept: 'اعتراض|اعترض|ضايق|مضايقة|حلق|اقترب|ألقى|طرد|أصاب',
    arrest: 'اعتقل|احتجز|أوقف|اعتقال|توقيف|احتجاز',
  },
  arrest: { release: 'أفرج|إفراج|إطلاق سراح' },
  sanction: { lift: 'رفع|رفع العقوبات|ألغى|خفف|تخفيف|شطب|حذف' },
  expulsion: {
    close: 'إغلاق القنصلية|إغلاق|أغلق|إقفال|أقفل|غلق|سحب',
    cut: 'خفض عدد الدبلوماسيين|خفض|تخفيض|تقليص|قلص|تقليل|قلل',
  },
  recall: EMPTY,
  summons: { protest: 'مذكرة احتجاج|احتج|احتجاج' },
  appointment: {
    dismiss: 'أقال|إقالة|أعفى|إعفاء|عزل',
    resign: 'استقال|استقالة|تنحى',
    accredit: 'قدم|سلم|أوراق|أوراق اعتماد|قدم أوراق اعتماده|اعتماد',
  },
  other: { vote: 'صوت|تصويت', veto: 'فيتو|حق النقض', release: 'أفرج|إفراج|أطلق|إطلاق' },
};

/** Lemmas that mean the same act whatever the kind. */
const ANY = index({ foil: 'أحبط|إحباط', veto: 'فيتو|حق النقض', vote: 'صوت|تصويت' });

const OF_KIND = Object.fromEntries(
  Object.entries(LEMMAS).map(([kind, lemmas]) => [kind, index(lemmas)]),
) as Readonly<Record<Kind, ReadonlyMap<string, Act>>>;

function index(lemmas: Lemmas): ReadonlyMap<string, Act> {
  const acts = Object.entries(lemmas) as [Act, string][];
  return new Map(
    acts.flatMap(([act, words]) => words.split('|').map((word) => [foldLoose(word), act] as const)),
  );
}
