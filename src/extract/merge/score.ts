import { FAMILY_OF } from '../../model/kind.ts';
import type { Kind } from '../../model/kind.ts';
import type { Item } from './item.ts';
import { areTwoOccasions } from './occasion.ts';
import { areTwoSteps } from '../step.ts';

/** From this score on, two mentions are one event. Weights follow cross-document coreference by features. */
export const ENOUGH = 7;

/** Days this close together pin a thing down. */
const NARROW = 3;

/** How much speaks for two mentions being one event; null when something forbids it. */
export function scoreOf(a: Item, b: Item): number | null {
  if (isForbidden(a, b)) return null;
  if (a.fact !== null && a.fact === b.fact) return Infinity;
  return a.sort === 'statement' ? ofWords(a, b) : ofDeeds(a, b);
}

/** What no score outweighs: other days, other people, other places, another way of being told. */
function isForbidden(a: Item, b: Item): boolean {
  if (a.sort !== b.sort || a.from > b.to || b.from > a.to) return true;
  if (areOpposite(a, b) || areTwoOccasions(a, b) || areTwoSteps(a.draft, b.draft)) return true;
  if (a.fact !== null && b.fact !== null) return a.fact !== b.fact;
  if (a.sort === 'deal' && (areAnotherDeal(a, b) || lendsDay(a, b))) return true;
  if (a.sort === 'arrest' && isVerdict(a) !== isVerdict(b) && (a.fact ?? b.fact) !== null) return true;
  if (a.draft.modality !== b.draft.modality) return true;
  if (a.people.size > 0 && b.people.size > 0 && !meets(a.people, b.people)) return true;
  if (FAMILY_OF[a.draft.kind] === 'contact' && areOtherPeople(a, b)) return true;
  return (
    a.draft.places.length > 0 &&
    b.draft.places.length > 0 &&
    !meets(new Set(a.draft.places), new Set(b.draft.places))
  );
}

/** «التقى بيرنز ناريشكين», «التقى بيرنز باتروشيف»: of one side another one took part. */
function areOtherPeople(a: Item, b: Item): boolean {
  const side = (item: Item, country: string): ReadonlySet<string> =>
    new Set([...item.people].filter((id) => item.homes.get(id) === country));
  return [...a.countries].some((country) => {
    const [one, other] = [side(a, country), side(b, country)];
    return one.size > 0 && other.size > 0 && !meets(one, other);
  });
}

/** What one side does to the other: the answer in kind is another thing. */
const DIRECTED: ReadonlySet<Kind> = new Set([
  'sanction',
  'expulsion',
  'recall',
  'summons',
  'proposal',
  'refusal',
  'arrest',
]);

function areOpposite(a: Item, b: Item): boolean {
  if (!DIRECTED.has(a.draft.kind) && !DIRECTED.has(b.draft.kind)) return false;
  return a.doers.size > 0 && b.doers.size > 0 && !meets(a.doers, b.doers);
}

/** Words are one statement when one person spoke them on one occasion. */
function ofWords(a: Item, b: Item): number | null {
  const [one, other] = [speakerOf(a), speakerOf(b)];
  if (one === null || one !== other || a.draft.background !== b.draft.background) return null;
  if (a.variable === b.variable) return Infinity;
  if (a.article === b.article) return areOnTwoDays(a, b) ? 0 : ENOUGH;
  const relayed = meets(new Set(a.draft.relay), new Set(b.draft.relay)) ? 1 : 0;
  const quoted = sharedWords(a, b) >= 0.5 ? 4 : 0;
  return 3 + ofDays(a, b) + relayed + quoted + 2 * alike(a.draft.topics, b.draft.topics);
}

/** «اليوم الاثنين» said twice is one day. */
function areOnTwoDays(a: Item, b: Item): boolean {
  const [one, other] = [a.draft.timexes[0], b.draft.timexes[0]];
  return one !== undefined && other !== undefined && one.exact !== other.exact;
}

/** Somebody's words are told by themselves («وقال»), or by the one who opens them. */
function speakerOf({ draft }: Item): string | null {
  return draft.actors[0] ?? draft.speaker;
}

function ofDeeds(a: Item, b: Item): number {
  const parties = Math.max(alike(a.draft.actors, b.draft.actors), sameSides(a, b) ? 0.5 : 0);
  const places = meets(new Set(a.draft.places), new Set(b.draft.places)) ? 3 : 0;
  const lemma = a.draft.frame.lemma === b.draft.frame.lemma ? 1 : 0;
  const quoted = sharedWords(a, b) >= 0.5 ? 4 : 0;
  // One text speaks of one such thing, all the more when the very same take part.
  const together = a.article === b.article && !areTwoDeals(a, b) ? (sharesAll(a, b) ? 4 : 3) : 0;
  // «المفاوضات الروسية الأميركية», then who led them: one of the two names no people.
  const unnamed =
    GENERIC.has(a.sort) &&
    a.article === b.article &&
    sameSides(a, b) &&
    (isUnnamed(a, b) || isHalfNamed(a, b))
      ? 3
      : 0;
  // Who is freed on both sides is freed in one swap.
  const freed = a.sort === 'swap' && a.article === b.article && meets(a.people, b.people) ? 3 : 0;
  return (
    3 * parties +
    places +
    ofDays(a, b) +
    lemma +
    2 * alike(a.draft.topics, b.draft.topics) +
    quoted +
    together +
    unnamed +
    freed
  );
}

function sharesAll(a: Item, b: Item): boolean {
  return alike(a.draft.actors, b.draft.actors) === 1;
}

/** «اتفقا على مواصلة الحوار», «وكان البلدان وقعا مذكرة …»: two deals, unless they are about the same or told in one word. */
function areTwoDeals(a: Item, b: Item): boolean {
  if (a.sort !== 'deal') return false;
  return (
    a.draft.background !== b.draft.background &&
    a.draft.frame.lemma !== b.draft.frame.lemma &&
    alike(a.draft.topics, b.draft.topics) === 0
  );
}

/** «اعتقلت بوتينا …», «حكمت محكمة على بوتينا»: who is taken and who is sentenced are told of two days. */
function isVerdict({ draft }: Item): boolean {
  return /حكم|قض|دان|سجن/u.test(draft.frame.lemma);
}

/** «اتفق الجانبان على الاجتماع مجددا», «وافقت روسيا على تمديد المعاهدة»: a known deal told in the background is not what the news agrees on. */
function areAnotherDeal(a: Item, b: Item): boolean {
  const [known, other] = a.fact !== null ? [a, b] : [b, a];
  return (
    known.fact !== null &&
    other.draft.known.every(({ fact }) => fact !== known.fact) &&
    known.draft.kind !== other.draft.kind &&
    known.draft.sentence.start !== other.draft.sentence.start
  );
}

/** «الانسحاب من المعاهدة», «انسحبت واشنطن في صيف 2019 من معاهدة الصواريخ»: a treaty that has a day lends it to none that is not the same by name. */
function lendsDay(a: Item, b: Item): boolean {
  const dated = ({ draft }: Item): boolean => draft.timexes.length > 0 || draft.known.length > 0;
  return (
    a.draft.kind === 'treaty' &&
    b.draft.kind === 'treaty' &&
    a.draft.sentence.start !== b.draft.sentence.start &&
    dated(a) !== dated(b) &&
    alike(a.draft.topics, b.draft.topics) === 0
  );
}

const GENERIC: ReadonlySet<string> = new Set(['encounter', 'call', 'swap']);

function isUnnamed(a: Item, b: Item): boolean {
  if ((a.people.size === 0) === (b.people.size === 0)) return false;
  // «تحدث الاثنان آخر مرة في 18 فبراير»: a day of its own is another occasion, unless it is the same day.
  const [bare, full] = a.people.size === 0 ? [a, b] : [b, a];
  const [one, other] = [bare.draft.timexes[0]?.exact, full.draft.timexes[0]?.exact];
  return one === undefined || one === other || (a.from === a.to && b.from === b.to);
}

/** «محادثات مع مسؤولين روس», then «مع نظيره باتروشيف»: the same person met, and of the other side one of the two names only the country. */
function isHalfNamed(a: Item, b: Item): boolean {
  const [bare, full] = a.people.size < b.people.size ? [a, b] : [b, a];
  return (
    bare.people.size > 0 &&
    bare.draft.timexes.length === 0 &&
    full.people.size > bare.people.size &&
    [...bare.people].every((id) => full.people.has(id))
  );
}

function sameSides(a: Item, b: Item): boolean {
  return a.countries.size > 1 && alike([...a.countries], [...b.countries]) === 1;
}

function ofDays(a: Item, b: Item): number {
  if (a.from === a.to && b.from === b.to) return 3;
  const overlap = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  const narrow = Math.max(a.to - a.from, b.to - b.from) < 2 * NARROW;
  return narrow && overlap <= NARROW ? 2 : 0;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const id of a) if (b.has(id)) return true;
  return false;
}

/** Jaccard: what two lists share, of all they hold. */
export function alike(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const left = new Set(a);
  const shared = [...new Set(b)].filter((id) => left.has(id)).length;
  return all.size === 0 ? 0 : shared / all.size;
}

const GRAM = 5;
/** Shorter excerpts share grams by chance. */
const TELLING = 40;

/** How much of the shorter excerpt the longer one holds, by runs of five letters. */
function sharedWords(a: Item, b: Item): number {
  const [short, long] = [a.draft.exact, b.draft.exact].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (short.length < TELLING) return 0;
  const grams = gramsOf(short);
  const held = gramsOf(long);
  let shared = 0;
  for (const gram of grams) if (held.has(gram)) shared += 1;
  return shared / grams.size;
}

function gramsOf(text: string): Set<string> {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, ' ');
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= letters.length; i += 1) grams.add(letters.slice(i, i + GRAM));
  return grams;
}
