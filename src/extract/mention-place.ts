import { FAMILY_OF } from '../model/kind.ts';
import type { Kind } from '../model/kind.ts';
import type { Sentence } from './chunk.ts';
import { foldLoose } from './fold.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { CARRIERS } from './lexicon/particle.ts';
import { SIDES } from './mention-context.ts';
import type { Clause } from './mention-clause.ts';
import type { MentionContext } from './mention-context.ts';
import type { Cast } from './mention-cast-read.ts';
import { HOSTING } from './mention-together.ts';
import { triggerAt } from './mention-trigger.ts';
import type { TriggerHit } from './mention-trigger.ts';
import { linkOf } from './party.ts';
import type { Party } from './party.ts';

/** Kinds that happen somewhere; a call, a sanction or a treaty does not. */
const LOCATED: ReadonlySet<Kind> = new Set<Kind>([
  'meeting', 'talks', 'visit', 'agreement', 'cooperation', 'swap', 'attack', 'arrest', 'expulsion', 'appointment', 'statement',
]); // prettier-ignore

/** «في جنيف، التقى …», and not «الحرب في أوكرانيا»: the preposition follows no noun that it belongs to. */
function opensAdjunct({ chunks }: Sentence, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && i > at - 4 && linkOf(chunks[i]!) !== 'in') i -= 1;
  const before = chunks[i - 1];
  return before?.kind !== 'word' || i === 1 || isOneOf(CARRIERS, before.loose);
}

/** «وقع الرئيسان المعاهدة في براغ»: a treaty holds everywhere, and is signed somewhere. */
function isSigning({ chunks }: Sentence, { at, entry }: TriggerHit): boolean {
  return entry.kind === 'treaty' && /^[وف]?(توقيع|وقع(ا|ت|وا|ها|ه|اها|وها)?)$/.test(chunks[at]!.loose);
}

/** «وفي نيويورك، رفض السفير …»: set before the whole sentence, for what is told of it whatever its kind. */
function frontedPlace({ chunks }: Sentence, { parties }: Cast): string[] {
  const found = parties.find(
    ({ place, link, at }) => place !== null && link === 'in' && at <= 2 && chunks[at + 1]?.kind === 'mark',
  );
  return found ? [found.place!] : [];
}

/** «خلصت الدولتان، أمس الخميس بجنيف، إلى …»: set off from the rest with the time. */
function isBesideTime({ chunks }: Sentence, { at, kind }: Party): boolean {
  return kind === 'place' && /ب/u.test(chunks[at]!.clitic) && chunks[at - 1]?.kind === 'time';
}

function carrierOfHost({ chunks }: Sentence, at: number): boolean {
  return chunks
    .slice(Math.max(0, at - 6), at)
    .some(({ loose, kind }) => kind === 'word' && HOSTING.test(loose));
}

export function placesOf(sentence: Sentence, hit: TriggerHit, after: Cast, before: Cast): string[] {
  if (!LOCATED.has(hit.entry.kind) && !isSigning(sentence, hit)) return frontedPlace(sentence, before);
  const led = before.parties.filter(
    (party) =>
      party.place !== null &&
      ((party.link === 'in' && opensAdjunct(sentence, party.at)) || isBesideTime(sentence, party)),
  );
  const found = [...after.parties.filter((party) => isHere(sentence, party, hit)), ...led];
  const host = carrierOfHost(sentence, hit.at) ? before.parties.filter(({ place }) => place !== null) : [];
  found.push(...host);
  const towns = found.filter(({ kind }) => kind === 'place');
  // «في العاصمة السويسرية الدبلوماسية جنيف»: the town that is meant stands behind.
  const called = towns.find(
    ({ at }, i) =>
      i > 0 && at - towns[0]!.at <= 2 && /^[بل]?العاصمه /.test(sentence.chunks[towns[0]!.at]!.loose),
  );
  const ids = (called ? [called] : towns.length > 0 ? towns : found).map(({ place }) => place!);
  return [...new Set(ids)].slice(0, 1);
}

/** «عقدت في المدينة السويسرية نفسها»: the town of that country that was named last. */
export function placeBefore(
  context: MentionContext,
  { segment, chunks }: Sentence,
  hit: TriggerHit,
  clause: Clause,
): string[] {
  if (!LOCATED.has(hit.entry.kind)) return [];
  const at = chunks.findIndex(
    ({ loose }, i) =>
      i > hit.at &&
      i < clause.to &&
      ((/^(المدينه|العاصمه)$/.test(loose) && /^[وف]?في$/.test(chunks[i - 1]!.loose)) ||
        /^ب(المدينه|العاصمه)$/.test(loose)),
  );
  if (at < 0) return [];
  const country = chunks[at + 1]?.name?.form === 'adjective' ? chunks[at + 1]!.name!.country : null;
  const { entities } = context.reading.gazetteer;
  const { start, end } = context.reading.article.segments[segment]!;
  const town = context.reading.names.findLast((name) => {
    const place = name.entity === null ? undefined : entities.get(name.entity);
    const within = start <= name.start && name.start < Math.min(end, chunks[at]!.start);
    return place?.kind === 'place' && within && (country === null || place.country === country);
  });
  return town?.entity == null ? [] : [town.entity];
}

/** Whether a party after a trigger is where it was: «في جنيف», «قمة هلسنكي», for a journey also «إلى موسكو». */
function isHere(sentence: Sentence, party: Party, hit: TriggerHit): boolean {
  const { kind } = hit.entry;
  if (party.place === null || (party.at - 2 !== hit.at && isSomebodys(sentence, party))) return false;
  if (kind === 'visit') return party.link !== 'from';
  if (isOfSpokenOf(sentence, party, hit)) return false;
  const contact = FAMILY_OF[kind] === 'contact';
  // «بحثا … والوضع في أوكرانيا»: a country further on is what they spoke about.
  if (contact && party.kind === 'country' && party.at - hit.at > COUNTRY_REACH && !isOwn(sentence, party))
    return false;
  // «الضربة لقاعدة الشعيرات», «الهجوم على قاعة كروكوس»: what was struck is where.
  if (kind === 'attack' && party.kind === 'place' && party.at - hit.at <= STRUCK) return true;
  if (contact && (isOwn(sentence, party) || isHost(sentence, party))) return true;
  if (party.link === 'in' || (party.near === 'in' && !contact)) return true;
  if (party.link === 'by' && party.kind !== 'country') return true;
  return (
    party.kind === 'place' &&
    hit.shape.pos === 'noun' &&
    !OWNED.has(kind) &&
    party.at === hit.at + 1 &&
    party.link === 'bare'
  );
}

/** «ناقش الوزيران نتائج مفاوضات السلام في آستانة»: where that was of which they spoke. */
function isOfSpokenOf(sentence: Sentence, { at }: Party, hit: TriggerHit): boolean {
  if (hit.entry.kind !== 'talks' || hit.shape.pos !== 'verb') return false;
  for (let i = at - 1; i > hit.at; i -= 1) {
    const { kind } = sentence.chunks[i]!;
    if (kind === 'mark' || kind === 'time') return false;
    const noun = triggerAt(sentence, i);
    if (noun?.shape.pos === 'noun')
      return (
        FAMILY_OF[noun.entry.kind] === 'contact' &&
        !/^[وف]?(خلال|في|اثناء|هامش|ضمن|عقب|بعد)$/.test(sentence.chunks[i - 1]!.loose)
      );
  }
  return false;
}

/** «التقى بيرنز نظيره الروسي ناريشكين في تركيا»: behind a name, a time or how long it took, the place is the verb's. */
function isOwn({ chunks }: Sentence, { at }: Party): boolean {
  const before = chunks[at - 2];
  if (before === undefined || !/^[وف]?في$/.test(chunks[at - 1]!.loose)) return false;
  if (before.kind === 'word') return /^(ساعه|ساعتين|ساعات|دقيقه|دقائق|يومين|ايام)$/.test(before.loose);
  return before.name?.form !== 'adjective';
}

/** «قمتهما التي استضافتها جنيف»: the town that had it. */
function isHost({ chunks }: Sentence, { at }: Party): boolean {
  return /^(استضاف|احتضن|شهد)ت?(ه|ها|هما)$/.test(chunks[at - 1]?.loose ?? '');
}

/** «ريد المدان في روسيا»: where somebody is or was, and not where it happened. */
function isSomebodys({ chunks }: Sentence, { at }: Party): boolean {
  return /^[وف]?في$/.test(chunks[at - 1]?.loose ?? '') && WHO_IS.test(chunks[at - 2]?.loose ?? '');
}

const WHO_IS =
  /^(ال)?(محتجز|معتقل|مسجون|مدان|محكوم|مولود|مقيم|موقوف|موجود|عامل|معتمد|منعقد|جاري|مستمر|متمركز|منتشر)(ه|ين|ون|ان|ات)?$/;

/** «إفراج واشنطن عن …»: the capital beside the noun did it. */
const OWNED: ReadonlySet<Kind> = new Set<Kind>(['swap', 'expulsion', 'cooperation', 'appointment', 'arrest']);

const COUNTRY_REACH = 4;
const STRUCK = 4;

/** Countries that take part by where it is: of the place, of a post, or that an ambassador's title names. */
export function hostsOf(
  context: MentionContext,
  sentence: Sentence,
  after: Cast,
  places: readonly string[],
  kind: Kind,
): string[] {
  const { entities } = context.reading.gazetteer;
  const visited = places.flatMap(
    (id) =>
      entities.get(id)?.standsFor ??
      entities.get(id)?.country ??
      (entities.get(id)?.kind === 'country' ? id : []),
  );
  const posted = after.parties
    .filter(({ link }) => link === 'in' || link === 'to' || (FROM.has(kind) && link === 'from'))
    .flatMap(({ country }) => country ?? []);
  const titled =
    kind === 'recall' || kind === 'appointment' || kind === 'summons'
      ? after.parties.flatMap((party) => titlePost(context, sentence, party))
      : [];
  return [...new Set([...visited, ...posted, ...titled])];
}

/** «إبعاد دبلوماسيين من واشنطن», «سحب سفيرها من موسكو», «معلومات من الاستخبارات الأمريكية»: the other side. */
const FROM: ReadonlySet<Kind> = new Set<Kind>(['recall', 'expulsion', 'cooperation']);

/** «السفير الروسي لدى واشنطن»: the other side, where the title says the envoy is posted. */
function titlePost(context: MentionContext, { chunks }: Sentence, { at, country }: Party): string[] {
  const post = / (?:لدي|في|الي) (.+)/u.exec(chunks[at]!.loose)?.[1];
  if (post === undefined) return [];
  const { entities } = context.reading.gazetteer;
  return SIDES.filter(
    (side) =>
      side !== country &&
      [...entities.values()].some(
        ({ id, standsFor, names }) =>
          (id === side || standsFor === side) && names.ar.some((name) => post.startsWith(foldLoose(name))),
      ),
  );
}
