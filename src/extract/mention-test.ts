import type { Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { MODAL } from './lexicon/particle.ts';
import type { MentionDraft } from './mention.ts';
import type { Participants } from './mention-cast.ts';
import { isFinite } from './mention-clause.ts';
import { SIDES } from './mention-context.ts';
import type { Standing } from './mention-modality.ts';
import { countriesOf } from './mention-side.ts';
import type { Side } from './mention-side.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';

/** A reading of a trigger that is to be judged. */
export interface Judged {
  readonly sentence: Sentence;
  readonly hit: TriggerHit;
  readonly standing: Standing;
  readonly draft: Omit<MentionDraft, 'id'>;
  readonly sides: readonly Side[];
  readonly people: Participants;
  /** The object of «أعلن»: told by being announced. */
  readonly announced: boolean;
  readonly gazetteer: Gazetteer;
}

/**
 * Whether the words report one event in which the United States or Russia takes part, and not a topic, a habit, a
 * wish or a pure possibility.
 */
export function isEvent(judged: Judged): boolean {
  const { hit, draft, sides, people } = judged;
  const countries = countriesOf(sides);
  const named = isNamed(draft);
  if (isHalt(judged) || isAttended(judged) || isTerms(judged)) return false;
  if (isVenue(judged) || isPurpose(judged) || isHabit(judged) || isMarker(judged)) return false;
  if (!SIDES.some((side) => countries.includes(side)) && !named) return false;
  if (draft.modality === 'hypothetical' && !isPinned(judged)) return false;
  if (needsTwo(hit) && !named && (sides.length < 2 || (countries.length < 2 && draft.kind !== 'swap')))
    return false;
  if (draft.kind === 'visit' && !isJourney(judged)) return false;
  if (isPointer(judged) && !isDual(judged)) return false;
  if (hit.shape.pos === 'verb')
    return hit.shape.person === 3 || hit.shape.tense === 'past' ? people.told > 0 || sides.length > 0 : false;
  return nounTells(judged);
}

/** «ناقشا», «المحادثات جرت»: both only as before, with no day and no place, point back at what was told. */
export function isPointer({ hit, draft, people }: Judged): boolean {
  if (!needsTwo(hit) || isNamed(draft) || draft.kind === 'agreement' || !TOLD.has(draft.modality))
    return false;
  const named =
    hit.shape.pos === 'verb' ? people.paired && people.named === 0 : people.told === 0 && people.named < 2;
  return named && draft.timexes.length + draft.places.length === 0;
}

/** «واجتمعا بعد ذلك»: two people told of before; it stands unless their meeting was told. */
function isDual({ hit, sides, draft }: Judged): boolean {
  const { pos, number } = hit.shape;
  return (
    pos === 'verb' &&
    number === 'two' &&
    draft.kind === 'meeting' &&
    sides.length === 2 &&
    sides.every(({ person }) => person)
  );
}

/** «الذي حضر المباحثات مع نظيره»: present at what is told elsewhere. */
function isAttended({ sentence, hit, standing }: Judged): boolean {
  const carrier = standing.carrier === null ? '' : sentence.chunks[standing.carrier]!.loose;
  return hit.shape.pos === 'noun' && hit.word.article && /^[وف]?(حضر|يحضر|تحضر)(ت|وا|ا|ون)?$/.test(carrier);
}

/** «طرف في الاتفاق», «بموجب الاتفاق»: a deal told elsewhere. */
function isTerms({ sentence, hit, draft }: Judged): boolean {
  const before = sentence.chunks[hit.at - 1]?.loose ?? '';
  return (
    draft.kind === 'agreement' &&
    hit.shape.pos === 'noun' &&
    hit.word.article &&
    /^(في|بموجب|ببنود|بنود|طبقا)$/.test(before)
  );
}

/** «أوقفت واشنطن العمل بالاتفاق»: no one is held. */
function isHalt({ hit, people, gazetteer }: Judged): boolean {
  if (hit.entry.lemma !== 'أوقف' || hit.entry.kind !== 'arrest' || hit.entry.needs.length > 0) return false;
  return ![...people.recipients, ...people.agents].some(
    ({ role, person }) => person && role.kind === 'entity' && !holdsOffice(gazetteer, role.id),
  );
}

function holdsOffice({ terms }: Gazetteer, person: string): boolean {
  return terms.some((term) => term.person === person);
}

const TOLD = new Set(['happened', 'planned']);

/** «جرى الحديث بينهما عدة مرات»: often, and no one time. */
function isHabit({ sentence, hit, draft }: Judged): boolean {
  const after = sentence.chunks.slice(hit.at + 1, hit.at + 8);
  const before = sentence.chunks.slice(Math.max(0, hit.at - 3), hit.at);
  if (before.some(({ loose }) => /^[وك]?ال?عاده$/.test(loose))) return true;
  return (
    draft.timexes.length === 0 &&
    after.some(
      ({ loose }, i) =>
        /^(مرارا|باستمرار|بانتظام)$/.test(loose) ||
        (/^(عده|مرات)$/.test(loose) &&
          after[i + 1]?.loose !== 'منها' &&
          /^مرات$/.test(after[i + 1]?.loose ?? loose)),
    )
  );
}

/** «هذا اللقاء هو الأول», «منذ توليه منصبه», «ذكرى الغزو»: named to speak of it or to tell a time by it. */
function isMarker(judged: Judged): boolean {
  const { sentence, hit, standing, draft } = judged;
  const before = sentence.chunks[hit.at - 1]?.loose ?? '';
  if (
    hit.shape.pos === 'noun' &&
    standing.carrier === null &&
    /^[وفبل]?(هذا|هذه|تلك|ذلك|ذكري|الذكري)$/.test(before)
  )
    return true;
  // «سبق القمة عشاء»: named to tell what came before it.
  if (hit.word.article && /^[وف]?(سبق|سبقت|تلا|تلت|اعقب|اعقبت)$/.test(before)) return true;
  if (/^[وب]?(مساله|قضيه|ملف|موضوع|افاق|سبل|اطار)$/.test(before)) return true;
  // «لاعتدائه على شرطي»: why somebody was held.
  if (draft.kind === 'attack' && hit.word.preposition === 'ل' && hit.shape.pronoun !== null) return true;
  const opened = sentence.chunks
    .slice(Math.max(0, hit.at - 2), hit.at)
    .some(({ loose }) => /^[وف]?(منذ|ذكري|الذكري)$/.test(loose));
  if (draft.kind === 'appointment')
    return opened || (!isDatedAfter(judged) && /^(من|منذ|بعد|قبل|عقب)$/.test(before));
  return (
    draft.kind === 'attack' &&
    draft.timexes.length === 0 &&
    draft.known.length === 0 &&
    (opened || hit.word.preposition === 'ل')
  );
}

/** «بعد تعيين فلان سفيرا في يوليو»: with a day of its own. */
function isDatedAfter({ sentence, hit, draft }: Judged): boolean {
  return draft.timexes.some(({ start }) => start > sentence.chunks[hit.at]!.start);
}

/** «على هامش قمة العشرين»: where others meet, not the meeting told of. */
function isVenue({ sentence, hit, people }: Judged): boolean {
  const around = sentence.chunks.slice(Math.max(0, hit.at - 2), hit.at);
  if (people.told === 0 && around.some(({ loose }) => /^[بل]?مناسبه$/.test(loose))) return true;
  return (
    hit.shape.pos === 'noun' &&
    hit.shape.pronoun === null &&
    /هامش$/.test(sentence.chunks[hit.at - 1]?.loose ?? '')
  );
}

/** «التحضيرات للقمة»: what something is for. */
function isPurpose({ hit, people, sentence }: Judged): boolean {
  // «وصل إلى موسكو للقاء مسؤولين»: the journey is told.
  if (hit.shape.pos === 'noun' && hit.word.preposition === 'ل' && followsJourney(sentence, hit.at))
    return true;
  if (hit.shape.pos !== 'noun' || people.told > 0) return false;
  const carried = sentence.chunks[hit.at - 1]?.loose ?? '';
  return hit.word.preposition === 'ل' || /^ل(اجراء|عقد|اقامه)$/.test(carried);
}

function followsJourney(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - JOURNEY); i -= 1) {
    const verb = triggerAt(sentence, i);
    if (verb?.shape.pos === 'verb') return verb.entry.kind === 'visit';
  }
  return false;
}

const JOURNEY = 10;

/** Told by a known event; the calls of two people together name none of them. */
function isNamed({ known, kind }: Judged['draft']): boolean {
  return known.length > 0 && (kind !== 'call' || known.some(({ strength }) => strength === 'hard'));
}

function needsTwo({ entry }: TriggerHit): boolean {
  return entry.sides || entry.valency === 'mutual';
}

/** Contacts that might be are listed only with a day or a place; whatever else might be is not. */
function isPinned({ draft, hit, people }: Judged): boolean {
  if (hit.shape.pos === 'noun' && people.told + people.named === 0) return false;
  const contact = ['meeting', 'talks', 'visit', 'call'].includes(draft.kind);
  return contact && draft.timexes.length + draft.places.length > 0;
}

/** Somebody goes to another country; a stay at home is none, nor does a country travel. */
function isJourney({ hit, draft, sides, people, gazetteer }: Judged): boolean {
  const visitor = sides[0];
  if (!visitor || (visitor.role.kind === 'entity' && !visitor.person)) return false;
  if (hit.entry.lemma === 'وصول' && hit.shape.pronoun !== null) return false;
  if (draft.places.length === 0) return isNamed(draft);
  const away = draft.places.some((id) => {
    const place = gazetteer.entities.get(id);
    return (place?.kind === 'country' ? id : place?.country) !== visitor.country;
  });
  return away && people.told > 0;
}

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
function nounTells(judged: Judged): boolean {
  const { hit, draft, standing, people, sides, sentence } = judged;
  // «لتسليمه مذكرة احتجاج»: handed over at the summons that is told.
  if (hit.entry.lemma === 'مذكرة' && people.named < 2) return false;
  const natural =
    hit.entry.lemma.endsWith('ات') || (hit.entry.lemma === 'محادثة' && standing.carrier !== null);
  const named = isNamed(draft);
  if (hit.shape.number === 'many' && !natural && !named && !isHeldWith(judged)) return false;
  if (
    hit.entry.lemma === 'عقوبات' &&
    standing.carrier === null &&
    !judged.announced &&
    !(isNew(sentence, hit.at) && draft.timexes.length > 0)
  )
    return false;
  if (hit.entry.lemma === 'اتصالات' && standing.carrier === null) return false;
  if (draft.kind === 'swap' && people.told === 0 && standing.carrier === null) return false;
  if (named && draft.kind !== 'proposal') return true;
  const pinned = standing.carrier !== null || draft.timexes.length > 0 || draft.places.length > 0;
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

function isNew(sentence: Sentence, at: number): boolean {
  return sentence.chunks.slice(Math.max(0, at - 1), at + 3).some(({ loose }) => isOneOf(NEW, loose));
}

/** «شملت طرد عشرة دبلوماسيين», «قرار موسكو خفض عدد …», «ردا على طرد …». */
function isBrought(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const { loose, kind } = sentence.chunks[i]!;
    if (
      kind === 'word' &&
      (/^[وفبل]*(قرار|القرار|بعد|عقب|اثر|علي|اعلان|عن|خطوه|اجراءات|بدء|بموجب|ضمن|مرسوما?|ردت?|ترد|يرد|قامت?)$/.test(
        loose,
      ) ||
        isFinite(sentence, i) ||
        isOneOf(MODAL.planned, loose))
    )
      return true;
  }
  return false;
}
