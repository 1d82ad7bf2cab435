import type { Sentence } from './chunk.ts';
import { isOfBill } from './mention-bill.ts';
import { isOfMany, isSpokenOf } from './mention-elsewhere.ts';
import { isNamed } from './mention-judged.ts';
import type { Judged } from './mention-judged.ts';
import { nounTells } from './mention-noun.ts';
import type { Gazetteer } from './gazetteer.ts';
import { SIDES } from './mention-context.ts';
import { countriesOf } from './mention-side.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';

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
  if (isOfMany(judged) || isSpokenOf(judged)) return false;
  if (!SIDES.some((side) => countries.includes(side)) && !named) return false;
  if (isState(judged) || isOfBill(judged)) return false;
  if (hit.shape.pos === 'participle') return people.told > 0 && draft.timexes.length > 0;
  if (draft.modality === 'hypothetical' && !isPinned(judged)) return false;
  // «طلبت النيابة الحكم عليه», «طالب بالتوقف عن احتجاز الروس».
  if (draft.modality === 'proposed' && draft.kind === 'arrest') return false;
  if (isHoped(judged)) return false;
  if (needsTwo(hit) && !named && (sides.length < 2 || (countries.length < 2 && draft.kind !== 'swap')))
    return false;
  if (draft.kind === 'visit' && !isJourney(judged)) return false;
  if (isPointer(judged) && !isDual(judged)) return false;
  if (hit.shape.pos === 'verb')
    return hit.shape.person === 3 || hit.shape.tense === 'past' ? people.told > 0 || sides.length > 0 : false;
  return nounTells(judged);
}

/** «تأمل واشنطن في أن تفرج موسكو عن …», «أمله في إتمام صفقة تبادل»: hoped for, and offered by nobody. */
function isHoped({ sentence, hit, draft }: Judged): boolean {
  if (draft.modality !== 'proposed' || draft.kind !== 'swap') return false;
  return sentence.chunks.slice(Math.max(0, hit.at - 6), hit.at).some(({ loose }) => HOPE.test(loose));
}

const HOPE = /^[وفب]*(ال)?([يت]?امل(ت|ه|ها|هما|ا|ين)?|امال(ه|ها)?|[يت]تطلع(ون)?|تمن[يت])$/;

/** «تحتجز روسيا أميركيين آخرين»: how things stand, and since no day; «وتسلم مذكرة احتجاج»: he was handed it. */
function isState({ hit, draft }: Judged): boolean {
  const { pos, tense } = hit.shape;
  return (
    (draft.kind === 'arrest' || (draft.modality === 'ongoing' && draft.kind === 'summons')) &&
    pos === 'verb' &&
    tense === 'present' &&
    draft.timexes.length === 0
  );
}

/** «ناقشا», «المحادثات جرت»: both only as before, with no day and no place, point back at what was told. */
export function isPointer({ hit, draft, people }: Judged): boolean {
  if (!needsTwo(hit) || isNamed(draft) || UNREPEATED.has(draft.kind) || !TOLD.has(draft.modality))
    return false;
  const named =
    hit.shape.pos === 'verb' ? people.paired && people.named === 0 : people.told === 0 && people.named < 2;
  return named && draft.timexes.length + draft.places.length === 0;
}

/** What points back at none that was told: a deal, a paper. */
const UNREPEATED = new Set(['agreement', 'statement']);

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

/** «الذي حضر المباحثات مع نظيره», «وشارك في اللقاء عن الجانب الروسي …»: present at what is told elsewhere. */
function isAttended({ sentence, hit, standing, draft }: Judged): boolean {
  if (hit.shape.pos !== 'noun' || !hit.word.article || standing.carrier === null) return false;
  const carrier = sentence.chunks[standing.carrier]!.loose;
  const among = /^[وف]?[يت]?(شارك|تراس)(ت|وا|ا|ون)?$/.test(carrier) && draft.timexes.length === 0;
  return among || /^[وف]?(حضر|يحضر|تحضر)(ت|وا|ا|ون)?$/.test(carrier);
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
  if (before.some(({ loose }) => /^[وك]?(ال)?عاده$/.test(loose))) return true;
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
  // «استخدمت حق النقض لتعطل مشروع قرار»: one veto.
  if (hit.entry.kind === 'refusal' && hit.word.preposition === 'ل') return true;
  // «وصل إلى موسكو للقاء مسؤولين»: the journey is told.
  if (hit.shape.pos === 'noun' && hit.word.preposition === 'ل' && followsJourney(sentence, hit.at))
    return true;
  // «جهود للإفراج عن …».
  if (hit.shape.pos === 'noun' && hit.word.preposition === 'ل' && /^(إفراج|إطلاق)$/.test(hit.entry.lemma))
    return true;
  // «مشروع قانون لتمديد المعاهدة».
  if (hit.shape.pos === 'noun' && hit.word.preposition === 'ل' && hit.entry.kind === 'treaty') return true;
  if (hit.shape.pos !== 'noun' || people.told > 0) return false;
  const carried = sentence.chunks[hit.at - 1]?.loose ?? '';
  // «تخططان لعقد اجتماع»: what is planned.
  if (/^[يت](خطط|ستعد|عد)(ان)?$/.test(sentence.chunks[hit.at - 2]?.loose ?? '')) return false;
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
function isJourney({ hit, draft, sides, people, gazetteer, sentence }: Judged): boolean {
  const visitor = sides[0];
  if (!visitor || (visitor.role.kind === 'entity' && !visitor.person)) return false;
  if (hit.entry.lemma === 'وصول' && hit.shape.pronoun !== null) return false;
  if (isReached(sentence, hit.at)) return false;
  if (draft.places.length === 0) return isNamed(draft);
  const away = draft.places.some((id) => {
    const place = gazetteer.entities.get(id);
    return (place?.kind === 'country' ? id : place?.country) !== visitor.country;
  });
  return away && people.told > 0;
}

/** «الوصول إلى علاقات مستقرة», «وصلوا إلى اتفاق»: a thing come to, and no place. */
function isReached({ chunks }: Sentence, at: number): boolean {
  const goal = chunks[at + 2];
  return (
    /^[وفبل]*(ال)?([يت])?(وصول|وصل|صل)(ت|وا|ا|نا)?$/.test(chunks[at]!.loose) &&
    chunks[at + 1]?.loose === 'الي' &&
    goal?.kind === 'word' &&
    /^(علاق|اتفاق|تفاهم|حل|نتيج|نتائج|مستوي|ذرو|طريق|توافق|تسوي|هذا|هذه|ادني|اعلي|حد|مرحل|نقط)/.test(
      goal.loose,
    )
  );
}
