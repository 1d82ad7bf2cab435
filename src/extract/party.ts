import type { EntityKind } from '../model/event.ts';
import type { Quote } from '../model/span.ts';
import { quoteOf } from '../model/span.ts';
import type { Chunk, Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { LINK_OF, PAIR_HEADS, PAIR_WORDS } from './lexicon/particle.ts';
import type { Link } from './lexicon/particle.ts';
import { isOneOf, partings } from './lexicon/lookup.ts';
import { isActorNoun } from './lexicon/people.ts';
import type { Role } from './mention.ts';

/** Somebody or something in a clause, with the link that ties it to the verb. */
export interface Party {
  readonly role: Role;
  /** Entity id to list as an actor: the person, the organisation, or the country that a capital speaks for. */
  readonly actor: string | null;
  readonly kind: EntityKind | null;
  /** Entity id of its country. */
  readonly country: string | null;
  /** The place entity, when the words may also be a place («موسكو»). */
  readonly place: string | null;
  readonly link: Link | 'bare' | 'for';
  /** The link of the word right before, also where the subject matter has begun. */
  readonly near?: Link | 'bare' | 'for';
  /** Index of its chunk. */
  readonly at: number;
  readonly words: Quote;
}

/** Reads the party a chunk names; null when it names nobody. */
export function partyAt(
  text: string,
  sentence: Sentence,
  at: number,
  link: Party['link'],
  gazetteer: Gazetteer,
): Party | null {
  const chunk = sentence.chunks[at];
  if (!chunk) return null;
  if (isAdjectiveAlike(sentence, at)) return null;
  if (chunk.name && chunk.name.form !== 'adjective') {
    const party = named(chunk, at, link, gazetteer);
    return party?.kind === 'person' ? underHim(sentence, at, party) : party;
  }
  if (chunk.name) return nation(sentence, at, link);
  return described(text, sentence, at, link);
}

/** «إدارة ترامب» is the state's, «في عهد ترامب» tells a time. */
function underHim({ chunks }: Sentence, at: number, party: Party): Party | null {
  const before = chunks[at - 1]?.loose ?? '';
  if (/^[وفبلك]*(عهد|ولايه|حقبه|حمله|انصار)$/.test(before)) return null;
  if (!/^[وفبل]*(اداره|حكومه)$/.test(before) || party.country === null) return party;
  const { country } = party;
  return { ...party, role: { kind: 'entity', id: country }, actor: country, kind: 'country' };
}

function named(chunk: Chunk, at: number, link: Party['link'], gazetteer: Gazetteer): Party | null {
  const match = chunk.name!;
  const words: Quote = match.name ?? { start: match.start, end: match.end, exact: match.exact };
  const record = match.entity === null ? undefined : gazetteer.entities.get(match.entity);
  if (!record) {
    const role: Role = { kind: 'named', words: { start: words.start, end: words.end, exact: words.exact } };
    return {
      role,
      actor: match.country,
      kind: 'person',
      country: match.country,
      place: null,
      link,
      at,
      words,
    };
  }
  const stands = record.standsFor;
  const country = record.kind === 'country' ? record.id : (stands ?? record.country ?? match.country);
  const actor = record.kind === 'place' ? stands : record.kind === 'topic' ? null : record.id;
  // A capital that speaks for its country is still a town when something happens in it.
  const town = match.candidates.find((id) => gazetteer.entities.get(id)?.kind === 'place');
  const place =
    record.kind === 'place' ? record.id : record.kind === 'country' ? (town ?? record.id) : record.seat;
  const role: Role = { kind: 'entity', id: actor ?? record.id };
  return { role, actor, kind: record.kind, country, place, link, at, words };
}

/** «قدمنا إلى الأمريكيين»: a nation by its adjective alone, in the plural with the article. */
function nation(sentence: Sentence, at: number, link: Party['link']): Party | null {
  const chunk = sentence.chunks[at]!;
  if (!/^ال.*(ين|ون|وس|كان)$/.test(chunk.loose) && !(chunk.clitic !== '' && /(ين|ون|وس)$/.test(chunk.loose)))
    return null;
  const before = sentence.chunks[at - 1];
  const free =
    !before ||
    before.kind === 'mark' ||
    linkOf(before) !== null ||
    /^[وف]?[يتن]?(قدم|سلم|ابلغ|دعو|دعا|حث|طالب|اتهم)/.test(before.loose);
  if (!free) return null;
  const { country, start, end, exact } = chunk.name!;
  const words = { start, end, exact };
  return {
    role: { kind: 'named', words },
    actor: country,
    kind: null,
    country,
    place: null,
    link,
    at,
    words,
  };
}

/** «مسؤولون أميركيون», «الجيش الروسي»: a noun for people, with a country's adjective within two words. */
function described(text: string, sentence: Sentence, at: number, link: Party['link']): Party | null {
  const head = sentence.chunks[at]!;
  const counted = head.kind === 'word' && NUMBER.test(head.loose);
  if (head.kind !== 'word' || !(counted || isActorNoun(head.loose) || isCounted(sentence, at))) return null;
  // «وزيري الدفاع الأمريكي والروسي»: the office of two, and no body of one.
  const before = sentence.chunks[at - 1];
  if (before && DUAL_HEAD.test(before.loose)) return null;
  for (let i = at + 1; i <= at + 3; i += 1) {
    const chunk = sentence.chunks[i];
    if (
      chunk?.name &&
      (chunk.name.form === 'adjective' || isAdjectiveAlike(sentence, i)) &&
      chunk.clitic === ''
    ) {
      const words = quoteOf(text, head.start, chunk.end);
      // A country by its name is its own entity.
      const country = chunk.name.country ?? chunk.name.entity;
      return {
        role: { kind: 'named', words },
        actor: country,
        kind: null,
        country,
        place: null,
        link,
        at: i,
        words,
      };
    }
    if (counted || chunk?.kind !== 'word' || LINK_OF.has(chunk.loose) || /^و/.test(chunk.loose)) return null;
  }
  return null;
}

const DUAL_HEAD = /^[وفبل]?(وزيرا|وزيري|رييسا|رييسي|رئيسا|رئيسي)$/;

/** «دبلوماسيا روسيا»: after an indefinite accusative the letters of the country are its adjective. */
function isAdjectiveAlike({ chunks }: Sentence, at: number): boolean {
  const before = chunks[at - 1];
  return (
    chunks[at]!.loose === 'روسيا' &&
    before?.kind === 'word' &&
    /يا$|[^ا]ا$|ون$|ين$|\d$/.test(before.loose) &&
    (isActorNoun(before.loose.replace(/ا$/, '')) ||
      NUMBER.test(before.loose) ||
      isCounted({ chunks }, at - 1))
  );
}

/** «38 كيانا», «12 ضابطا»: what is counted stands in the accusative. */
function isCounted({ chunks }: Pick<Sentence, 'chunks'>, at: number): boolean {
  return /[^ا]ا$/.test(chunks[at]!.loose) && NUMBER.test(chunks[at - 1]?.loose ?? '');
}

/** «ستين روسيا»: sixty Russians. */
const NUMBER = /^(\d{1,3}|[٠-٩]{1,3}|عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(ون|ين|ه)?$/;

/** The link a word or a clitic makes; null when it makes none. */
export function linkOf(chunk: Chunk): Party['link'] | null {
  if (chunk.kind === 'word') {
    const direct =
      LINK_OF.get(chunk.loose) ??
      (/^[وف]../.test(chunk.loose) ? LINK_OF.get(chunk.loose.slice(1)) : undefined);
    if (direct) return direct;
  }
  return null;
}

/** The link letters before a name make: «ل» for, «ب» by; «و» makes none. */
export function cliticLink(clitic: string): Party['link'] | null {
  if (/ل/u.test(clitic)) return 'for';
  if (/ب/u.test(clitic)) return 'by';
  return null;
}

/** «الرئيسان», «الجانبين»: both sides, named before. */
export function isPairWord(chunk: Chunk): boolean {
  return chunk.kind === 'word' && isOneOf(PAIR_WORDS, chunk.loose);
}

/** «وزيرا الخارجية», «خبراء»: an office or a group that takes two adjectives. */
export function isPairHead(chunk: Chunk): boolean {
  return chunk.kind === 'word' && partings(chunk.loose).some(({ stem }) => PAIR_HEADS.has(stem));
}
