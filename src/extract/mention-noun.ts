import { FAMILY_OF } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { MODAL } from './lexicon/particle.ts';
import { isFinite } from './mention-clause.ts';
import { isIssued, isJointPaper } from './mention-joint.ts';
import { isNamed } from './mention-judged.ts';
import type { Judged } from './mention-judged.ts';
import { joinedTo } from './mention-trigger.ts';

const NEW = new Set(['جديده', 'الجديده', 'اضافيه', 'حزمه', 'الحزمه']);
/** What was done to somebody is told by its noun alone when a verb or «قرار» brings it. */
const DONE = new Set([
  'expulsion',
  'arrest',
  'sanction',
  'summons',
  'recall',
  'appointment',
  'treaty',
  'swap',
  'cooperation',
  'attack',
  'refusal',
]);

/** An event noun tells an event when a verb carries it, or a day, a place or a word of time pins it down. */
export function nounTells(judged: Judged): boolean {
  const { hit, draft, standing, people, sides, sentence } = judged;
  if (isWhatItIs(judged)) return false;
  if (isJointPaper(hit)) return sides.length >= 2 && isIssued(sentence, hit);
  // «لتسليمه مذكرة احتجاج»: handed over at the summons that is told.
  if (hit.entry.lemma === 'مذكرة' && people.named < 2) return false;
  const natural =
    hit.entry.lemma.endsWith('ات') || (hit.entry.lemma === 'محادثة' && standing.carrier !== null);
  const named = isNamed(draft);
  if (hit.shape.number === 'many' && !natural && !named && !isHeldWith(judged)) return false;
  if (
    hit.entry.lemma === 'عقوبات' &&
    standing.carrier === null &&
    !(judged.announced && (!hit.word.article || isSetOf(sentence, hit.at))) &&
    !(isNew(sentence, hit.at) && draft.timexes.length > 0)
  )
    return false;
  if (hit.entry.lemma === 'اتصالات' && standing.carrier === null) return false;
  if (draft.kind === 'swap' && people.told === 0 && standing.carrier === null) return false;
  if (named && draft.kind !== 'proposal') return true;
  // «أعلنت واشنطن وموسكو التوصل إلى اتفاق», «أعلنت ناسا اتفاقها مع روسكوسموس».
  if (draft.kind === 'agreement' && judged.announced) return sides.length >= 2;
  const pinned =
    standing.carrier !== null ||
    draft.timexes.length > 0 ||
    draft.places.length > 0 ||
    (people.told > 0 && isToldOf(judged));
  const begun = standing.carrier !== null && !/بدء$/.test(sentence.chunks[standing.carrier]!.loose);
  if (WARS.test(hit.entry.lemma) && !begun && draft.timexes.length === 0) return false;
  // «قبل أسبوع من بدء غزوها»: named to tell a time.
  if (WARS.test(hit.entry.lemma) && standing.carrier !== null && !begun) return false;
  const whose = hit.entry.lemma === 'عدم' && sides.length > 0;
  if (DONE.has(draft.kind) && (people.told > 0 || whose))
    return pinned || judged.announced || isBrought(sentence, hit.at);
  // «بعد الضربة التي نفذتها على القاعدة الجمعة الماضي».
  if (draft.kind === 'attack' && draft.timexes.length > 0 && draft.places.length > 0) return sides.length > 0;
  if (isMetOnTheWay(judged)) return sides.length >= 2;
  if (draft.modality !== 'happened')
    return pinned || (sides.length >= 2 && people.told > 0 && draft.modality === 'called-off');
  if (standing.during) return people.told > 0 || (sides.length >= 2 && isAmid(sentence, hit.at));
  return pinned && (people.told > 0 || standing.carrier !== null || sides.length >= 2);
}

/** «مكالمات أجراها مع السفير كيسلياك في ديسمبر»: several, between two people at one time. */
function isHeldWith({ hit, standing, sides, draft }: Judged): boolean {
  const behind = standing.carrier !== null && standing.carrier > hit.at;
  return behind && draft.timexes.length > 0 && sides.filter(({ person }) => person).length >= 2;
}

/** «معاهدة ستارت، وهي آخر اتفاق يقيد الترسانتين»: what a thing is, and not that it was made. */
function isWhatItIs({ hit, draft, sentence: { chunks } }: Judged): boolean {
  if (FAMILY_OF[hit.entry.kind] !== 'deal' || draft.timexes.length > 0) return false;
  return chunks.slice(Math.max(0, hit.at - 2), hit.at).some(({ loose }) => /^و?ه[وي]$/.test(loose));
}

const JOURNEY = 10;

/** «سيدخل البيت الأبيض للقاء ترامب»: what somebody goes there for. */
function isMetOnTheWay({ sentence, hit, people }: Judged): boolean {
  if (hit.word.preposition !== 'ل' || people.told === 0) return false;
  return sentence.chunks
    .slice(Math.max(0, hit.at - JOURNEY), hit.at)
    .some(({ loose }) => /^[وف]?س?[يت](دخل|توجه|سافر|عود|حضر|نتقل)$/.test(loose));
}

/** A war that goes on is told by its day or not at all. */
const WARS = /^(غزو|عملية)$/;

/** «خلال»: it is where the rest took place; «بعد الاجتماع» only points at one. */
function isAmid(sentence: Sentence, at: number): boolean {
  return sentence.chunks
    .slice(Math.max(0, at - 2), at)
    .some(({ loose }) => /^[وف]?(خلال|اثناء|هامش|في)$/.test(loose));
}

/** «أعلنت حزمة جديدة من العقوبات». */
function isSetOf({ chunks }: Sentence, at: number): boolean {
  const before = chunks.slice(Math.max(0, at - 4), at).map(({ loose }) => loose);
  return before.at(-1) === 'من' && before.some((word) => /^(حزمه|دفعه|جوله|سلسله|مجموعه)$/.test(word));
}

function isNew(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(Math.max(0, at - 1), at + 3).some(({ loose }) => isOneOf(NEW, loose));
}

/** «شملت طرد عشرة دبلوماسيين», «قرار موسكو خفض عدد …», «ردا على طرد …». */
function isBrought(sentence: Sentence, at: number): boolean {
  const joined = joinedTo(sentence, at);
  if (joined !== null) return isBrought(sentence, joined.at);
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const { loose, kind } = sentence.chunks[i]!;
    if (
      kind === 'word' &&
      (/^[وفبل]*(قرار(ا|ه|ها)?|القرار|بعد|عقب|اثر|غداه|علي|اعلان|عن|خطوه|اجراءات|بدء|بموجب|ضمن|مرسوما?|امرا?|قانونا?|ردت?|ترد|يرد|قامت?|قيام|اقدام)$/.test(
        loose,
      ) ||
        isFinite(sentence, i) ||
        isOneOf(MODAL.planned, loose))
    )
      return true;
  }
  return false;
}

/** «الاجتماع مع شويغو تطرق إلى سوريا», «اللقاء المرتقب بينهما سيتناول …»: what is told of a meeting of two people. */
function isToldOf({ sentence, hit, draft, sides }: Judged): boolean {
  if (FAMILY_OF[draft.kind] !== 'contact' || draft.kind === 'visit' || hit.word.preposition !== '')
    return false;
  if (sides.filter(({ person }) => person).length < 2) return false;
  return sentence.chunks
    .slice(hit.at + 1, hit.at + PREDICATE)
    .some(({ kind, loose }) => kind === 'word' && TOLD_OF.test(loose));
}

/** «اللقاء المرتقب بين وزيري الخارجية الأميركي، فلان، والروسي، فلان، سيركز على …». */
const PREDICATE = 18;
const TOLD_OF = /^(س?[يت])?(تطرق|تناول|ركز|تركز|بحث|ناقش|استمر|ستمر|دام|دوم|استغرق|ستغرق|تمحور|خصص|هدف)(ت)?$/;
