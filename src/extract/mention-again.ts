import { FAMILY_OF } from '../model/kind.ts';
import { isAnswered } from './mention-doer.ts';
import type { EventReading } from './mention-event.ts';
import { agentCountries, sameActors, sameAgents } from './mention-join.ts';
import { tellsMade } from './mention-made.ts';
import { areTwoSteps } from './step.ts';

/** Whether what a reading tells is told by another one of the same text already. */
export function isRetold(event: EventReading, events: readonly EventReading[]): boolean {
  return [
    isFoiledAgain,
    isCarriedOut,
    isOfSwapped,
    isReleaseOfSwap,
    isHeldAgain,
    isDoneBefore,
    isNamedAgain,
    isCalledBefore,
    isToldAgain,
    isWhatWasDenied,
  ].some((told) => told(event, events));
}

/** «منع وقوع هجوم»: once the help that foiled a plot at that place is told, the plot is not told again. */
function isFoiledAgain({ draft }: EventReading, events: readonly EventReading[]): boolean {
  if (draft.kind !== 'attack' || draft.modality !== 'called-off') return false;
  return events.some(
    (other) =>
      other.draft.kind === 'cooperation' &&
      other.draft.segment === draft.segment &&
      other.draft.places.some((id) => draft.places.includes(id)),
  );
}

/** «أعلن بوتين أن موسكو ستعلق مشاركتها»: of what is told as done in the same text, it is the announcement again. */
function isCarriedOut(event: EventReading, events: readonly EventReading[]): boolean {
  const { draft } = event;
  if (draft.modality !== 'planned' || draft.timexes.length > 0 || draft.kind !== 'treaty') return false;
  return events.some(
    (other) =>
      other.draft.kind === draft.kind &&
      !tellsMade(other.hit) &&
      !areTwoSteps(draft, other.draft) &&
      other.draft.modality === 'happened' &&
      other.draft.segment === draft.segment &&
      agentCountries(event).length > 0 &&
      sameAgents(event, other) &&
      sameActors(event, other),
  );
}

/** «مبادلته ببوت المحتجز منذ 2008»: who he is that is swapped. */
function isOfSwapped({ hit, sentence, draft }: EventReading, events: readonly EventReading[]): boolean {
  if (hit.shape.pos !== 'participle') return false;
  return events.some(
    (other) =>
      other.draft.kind === 'swap' &&
      other.sentence === sentence &&
      other.draft.actors.some((id) => draft.actors.includes(id)),
  );
}

/** «تم القبض على فلان», with no day: of the one whose arrest is told with its day, or was told above. */
function isHeldAgain(event: EventReading, events: readonly EventReading[]): boolean {
  const { draft } = event;
  if (!isSeizure(event) || draft.timexes.length > 0 || draft.places.length > 0) return false;
  const whom = peopleOf(event);
  const at = events.indexOf(event);
  return (
    whom.length === 1 &&
    events.some(
      (other, i) =>
        i !== at &&
        isSeizure(other) &&
        other.draft.segment === draft.segment &&
        (i < at || other.draft.timexes.length > 0) &&
        peopleOf(other).includes(whom[0]!),
    )
  );
}

function isSeizure({ draft, hit }: EventReading): boolean {
  return (
    draft.kind === 'arrest' &&
    draft.modality === 'happened' &&
    hit.shape.pos !== 'participle' &&
    /^(اعتقل|اعتقال|احتجز|احتجاز|توقيف|قبض|ألقى|إلقاء|أوقف)$/.test(hit.entry.lemma)
  );
}

function peopleOf({ sides }: EventReading): string[] {
  return sides.flatMap(({ person, actor }) => (person && actor !== null ? [actor] : []));
}

/** «وصلت غراينر بعد إفراج السلطات الروسية عنها»: her release in the exchange that is told. */
function isReleaseOfSwap(event: EventReading, events: readonly EventReading[]): boolean {
  const { hit, draft } = event;
  if (draft.kind !== 'swap' || draft.timexes.length > 0 || !/^(إفراج|إطلاق)$/.test(hit.entry.lemma))
    return false;
  if (!isReleaseAfter(event)) return false;
  return events.some(
    (other) =>
      other.hit !== hit &&
      other.draft.kind === 'swap' &&
      other.draft.modality === 'happened' &&
      other.draft.segment === draft.segment &&
      !isReleaseAfter(other),
  );
}

function isReleaseAfter({ hit, sentence }: EventReading): boolean {
  return /^[وف]?(بعد|عقب|اثر|غداه)$/.test(sentence.chunks[hit.at - 1]?.loose ?? '');
}

/**
 * «بررت قرار إبعاد الروس الاثني عشر»: with the article and no day, the expulsion told above; «ردا على خفض عدد …»: with no
 * day of its own, the one told by its verb.
 */
function isDoneBefore(event: EventReading, events: readonly EventReading[]): boolean {
  const { hit, draft, sentence } = event;
  if (draft.kind !== 'expulsion' || hit.shape.pos !== 'noun' || draft.timexes.length > 0) return false;
  if (isOfDecision(event) && events.some((other) => isDatedCut(other) && sameAgents(event, other)))
    return true;
  const patient = sentence.chunks[hit.at + 1];
  const dated = sentence.chunks.slice(hit.at, hit.at + 8).some(({ kind }) => kind === 'time');
  const answered = isAnswered(sentence, hit.at) && !dated;
  const again = patient?.kind === 'word' && patient.loose.startsWith('ال');
  if (!again && !answered) return false;
  return events
    .filter((other, i) => other !== event && (answered || i < events.indexOf(event)))
    .some(
      (other) =>
        other.draft.kind === 'expulsion' &&
        other.draft.segment === draft.segment &&
        other.draft.modality === 'happened' &&
        (answered
          ? other.hit.shape.pos === 'verb' && isCut(other) === isCut(event)
          : other.hit.entry.lemma === hit.entry.lemma) &&
        sameAgents(event, other),
    );
}

const CUT = /^(خفض|تخفيض|تقليص|تقليل|قلص|طلب|أمر)$/;

/** Fewer staff is another deed than the expulsion of some. */
function isCut({ hit }: EventReading): boolean {
  return CUT.test(hit.entry.lemma);
}

/** «قرار موسكو خفض عدد العاملين»: spoken of as a thing known. */
function isOfDecision({ hit, sentence }: EventReading): boolean {
  const before = sentence.chunks.slice(Math.max(0, hit.at - 2), hit.at);
  return CUT.test(hit.entry.lemma) && before.some(({ loose }) => /^[وفبل]*قرار$/.test(loose));
}

/** «طلبت في 28 يوليو خفض عدد موظفيها»: told with its day. */
function isDatedCut({ draft, hit }: EventReading): boolean {
  return (
    draft.kind === 'expulsion' &&
    draft.modality === 'happened' &&
    draft.timexes.length > 0 &&
    CUT.test(hit.entry.lemma)
  );
}

/**
 * «جاء الاستدعاء في ظل …», «ويأتي تعيينه …», «وسلمته مذكرة احتجاج»: with its article or a pronoun, and the note handed over at
 * a summons, the deed that a fuller phrase of the same text tells.
 */
function isNamedAgain({ hit, draft, sentence }: EventReading, events: readonly EventReading[]): boolean {
  const { entry, shape, word } = hit;
  const bare = shape.pos === 'noun' && (word.article || shape.pronoun !== null) && AGAIN.has(entry.kind);
  const note = entry.kind === 'summons' && entry.lemma === 'سلم';
  // «جاء الاستدعاء بعد ثلاثة أيام من …»: told again for its day.
  const dated = draft.timexes.length > 0 || WHEN.test(sentence.chunks[hit.at + 1]?.loose ?? '');
  if (dated || (!bare && !note)) return false;
  const own = ({ hit: other }: EventReading): boolean =>
    other !== hit && other.entry.lemma !== 'سلم' && !other.word.article && other.shape.pronoun === null;
  return events.some(
    (other) =>
      own(other) &&
      other.draft.kind === draft.kind &&
      other.draft.segment === draft.segment &&
      other.draft.modality === draft.modality &&
      (note ? other.hit.entry.lemma !== entry.lemma : other.hit.shape.pos === 'verb'),
  );
}

const AGAIN = new Set(['summons', 'appointment', 'recall']);
const WHEN = /^(بعد|قبل|غداه|عشيه|عقب|اثر)( |$)/;

/** «في بيان نشر بعد استدعاء السفير»: with no day of its own, the summons or the recall told above. */
function isCalledBefore(event: EventReading, events: readonly EventReading[]): boolean {
  const { draft, hit } = event;
  // «وجاء الاستدعاء بعد ثلاثة أيام من …»: it says when.
  const named = hit.shape.pos === 'noun' && hit.word.article;
  if ((draft.kind !== 'summons' && draft.kind !== 'recall') || draft.timexes.length > 0 || named)
    return false;
  return events
    .slice(0, events.indexOf(event))
    .some(
      (other) =>
        other.draft.kind === draft.kind &&
        other.draft.segment === draft.segment &&
        other.draft.modality === 'happened' &&
        agentCountries(event).every((id) => agentCountries(other).includes(id)),
    );
}

/** «واجتمعا»: of two whose meeting or call is told, it is that one again. */
function isToldAgain(event: EventReading, events: readonly EventReading[]): boolean {
  return (
    (event.pointer || isThatOne(event) || isPlacedInTime(event)) &&
    events.some(
      (other) =>
        other !== event &&
        FAMILY_OF[other.draft.kind] === 'contact' &&
        other.draft.kind !== 'visit' &&
        other.draft.segment === event.draft.segment &&
        (event.pointer || other.draft.modality === event.draft.modality) &&
        (!isPlacedInTime(event) || sameActors(other, event)) &&
        other.draft.actors.length > 1,
    )
  );
}

/** «وجاءت محادثتهما غداة …», «ويأتي اللقاء بعد …»: told of before, and only set beside something else. */
function isPlacedInTime({ hit, sentence, draft }: EventReading): boolean {
  return (
    FAMILY_OF[draft.kind] === 'contact' &&
    hit.shape.pos === 'noun' &&
    (hit.word.article || hit.shape.pronoun !== null) &&
    /^[وف]?(جاء|جاءت|ياتي|تاتي)$/.test(sentence.chunks[hit.at - 1]?.loose ?? '')
  );
}

/** «نفى … إجراء محادثات في فيينا. وكانت الصحيفة ذكرت أن …»: what was denied is told once more. */
function isWhatWasDenied({ draft }: EventReading, events: readonly EventReading[]): boolean {
  if (FAMILY_OF[draft.kind] !== 'contact' || draft.modality !== 'happened') return false;
  return events.some(
    (other) =>
      other.draft.modality === 'denied' &&
      FAMILY_OF[other.draft.kind] === 'contact' &&
      other.draft.segment === draft.segment &&
      other.draft.places.some((id) => draft.places.includes(id)) &&
      other.draft.actors.some((id) => draft.actors.includes(id)),
  );
}

/** «وتم خلال الاتصال بحث العلاقات بين البلدين»: with its article, no day and nobody's name. */
function isThatOne({ draft, hit, sides, standing, told }: EventReading): boolean {
  const bare = told === 0 && hit.shape.number !== 'many' && hit.word.preposition === '';
  return (
    (standing.during || draft.modality === 'planned' || bare) &&
    FAMILY_OF[draft.kind] === 'contact' &&
    draft.kind !== 'visit' &&
    hit.shape.pos === 'noun' &&
    hit.word.article &&
    draft.timexes.length === 0 &&
    draft.known.length === 0 &&
    sides.every(({ person, role }) => !person && role.kind === 'entity')
  );
}
