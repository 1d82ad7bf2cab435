import type { Chunk, Sentence } from './chunk.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOneOf } from './lexicon/lookup.ts';
import { CARRIERS, PLAIN_VERBS } from './lexicon/particle.ts';
import { isActorNoun } from './lexicon/people.ts';
import {
  LASTING,
  SHORT_LINKS,
  STRONG,
  behindShort,
  isCapitalsName,
  isPlaceAt,
  isShortFor,
  isWhereHeld,
} from './mention-link.ts';
import {
  CHARGE,
  HELD,
  HOUR,
  MATTER,
  WAR,
  followsPeople,
  isAsideOfTime,
  isCoordinate,
  isOfOld,
  isPairHeadNear,
  isTitleWord,
  marksBetween,
} from './mention-pair.ts';
import { triggerAt } from './mention-trigger.ts';
import { cliticLink, isPairHead, isPairWord, linkOf, partyAt } from './party.ts';
import type { Party } from './party.ts';

/** Who and what stands in a stretch of a sentence. */
export interface Cast {
  readonly parties: readonly Party[];
  /** «الرئيسان», «الجانبين», «البلدين»: both sides, named before. */
  readonly pair: Chunk | null;
  /** Countries of adjectives that belong to the trigger itself: «المحادثات الروسية الأميركية». */
  readonly adjectives: readonly string[];
  /** The chunk where the subject matter begins («الوضع في سوريا»); null when none is told. */
  readonly objectAt: number | null;
}

type Link = Party['link'];

/** Reads who stands in a stretch, chunk by chunk. */
export class CastReader {
  /** Reading what stands behind a trigger. */
  behind = false;
  readonly #parties: Party[] = [];
  readonly #adjectives: string[] = [];
  #pair: Chunk | null = null;
  #link: Link = 'bare';
  #objectZone = false;
  #objectAt: number | null = null;
  #against = false;
  /** Under a word for the reason. */
  #why = false;
  /** «منذ تسلم إدارة بايدن السلطة»: whoever is named there tells a time. */
  #since = false;
  #beside = false;
  /** Behind the verb that holds the event: whatever it is about, here stands where it was. */
  #held = false;
  #charged = false;
  /** A word stands between the preposition and what may be under it. */
  #gap = false;
  /** Whether a noun after the parties begins the subject matter; after «طرد» it is whom it was done to. */
  readonly #objects: boolean;
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #gazetteer: Gazetteer;

  constructor(text: string, sentence: Sentence, gazetteer: Gazetteer, objects: boolean) {
    this.#objects = objects;
    this.#text = text;
    this.#sentence = sentence;
    this.#gazetteer = gazetteer;
  }

  cast(): Cast {
    return {
      parties: this.#parties,
      pair: this.#pair,
      adjectives: this.#adjectives,
      objectAt: this.#objectAt,
    };
  }

  /** @param trigger the trigger's index, or -1 when reading before it */
  read(at: number, trigger: number): void {
    const chunk = this.#sentence.chunks[at]!;
    if (chunk.kind === 'time') {
      // «تبادلتا في أبريل الماضي الأميركي …»: the day is all the preposition governs.
      if (this.behind && this.#link === 'in' && linkOf(this.#sentence.chunks[at - 1] ?? chunk) === 'in')
        this.#link = 'bare';
      return;
    }
    if (chunk.kind === 'mark') {
      this.#since &&= !/^[،,]$/u.test(chunk.text);
      // «والتقى المسؤول، قبل ذلك بساعات، الوزير»: a comma closes an adjunct.
      if (/^[،,]$/u.test(chunk.text) && (this.#link === 'during' || this.#link === 'source') && this.#gap)
        this.#link = 'bare';
      return;
    }
    if (isPairWord(chunk)) {
      if (!this.#objectZone) this.#pair ??= chunk;
      return;
    }
    const link = linkOf(chunk);
    if (link === 'between' || link === 'with') this.#since = false;
    this.#since ||= link === 'from' && /^[وف]?منذ$/.test(chunk.loose);
    // «اتصال بين الوزيرين، بالإضافة إلى اتصالين أجراهما بوتين مع …»: what else there was.
    this.#beside ||= this.#objects && /^(بالاضافه|اضافه|فضلا|علاوه)$/.test(chunk.loose);
    // «سفيرا خلفا لكيسلياك»: whom he follows.
    this.#beside ||= /^خلفا$/.test(chunk.loose);
    this.#since ||= !this.#objects && isAsideOfTime(this.#sentence, at);
    if (this.#since || this.#beside) return;
    // «سفراء الجانبين، بما في ذلك أنتونوف», «اتفاق لتبادل السجناء بينهم فلان»: part of what was spoken of.
    const member = this.behind && this.#parties.length === 0 && /^(بينهم|بينها|منهم)$/.test(chunk.loose);
    if (this.#objects && (member || /^بما$/.test(chunk.loose))) this.#openObject(at);
    // «خبراء من روسيا»: who they are, not where from.
    if (link === 'from' && followsPeople(this.#sentence, at)) return;
    if (link) {
      this.#follow(link, at);
      return;
    }
    if (isShortFor(this.#sentence, at) || (this.#objects && this.#isTitleOf(at))) return;
    const own = cliticLink(chunk.clitic);
    const party = this.#partyAt(at, own);
    // «بتهمة التجسس لصالح الحكومة الروسية»: for whom, and not whose act it is.
    this.#charged ||= CHARGE.test(chunk.loose);
    if (this.#charged && (party ? !/^(person|place)$/.test(party.kind ?? '') : chunk.name)) return;
    if (party && !(party.kind === null && this.#alreadyNamed(party))) this.#take(party, chunk);
    else if (chunk.name?.form === 'adjective') this.#adjective(at, trigger);
    else if (chunk.kind === 'word') this.#word(at);
  }

  /** «المبعوث الأمريكي | مارشال بيلينغسلي»: a title that only leads to the name after it. */
  #isTitleOf(at: number): boolean {
    const { chunks } = this.#sentence;
    const chunk = chunks[at]!;
    const next = chunks.slice(behindShort(chunks, at)).find((one) => !isOfOld(one));
    if (chunk.name?.form !== 'title' || next?.name?.form !== 'name' || next.clitic !== '') return false;
    const record = next.name.entity === null ? undefined : this.#gazetteer.entities.get(next.name.entity);
    return record === undefined
      ? next.name.country === null
      : record.kind === 'person' && record.country === chunk.name.country;
  }

  #partyAt(at: number, own: Link | null): Party | null {
    const party = partyAt(this.#text, this.#sentence, at, own ?? this.#effective(), this.#gazetteer);
    if (party?.kind === 'place' && (this.#held || isCapitalsName(this.#sentence, at)))
      return { ...party, link: 'in' };
    // «سلم نسخة من … إلى ريابكوف»: what goes to a person goes to them, whatever stands between.
    if (party?.kind === 'person' && this.#link === 'to' && own === null) return { ...party, link: 'to' };
    // «يلتقي … لأول مرة … نظيره»: a counterpart takes part, whatever stands between.
    const counterpart = /^نظير(ه|ها|تها|ته) /.test(this.#sentence.chunks[at]!.loose);
    return counterpart && party?.kind === 'person' && party.link === 'about' && this.#link === 'bare'
      ? { ...party, link: 'with' }
      : party;
  }

  #effective(): Link {
    return this.#objectZone && !STRONG.has(this.#link) ? 'about' : this.#link;
  }

  #follow(link: Link, at: number): void {
    // «ردا على تسميم …»: why, not against whom.
    if (link === 'against' && /^[وف]?ردا?$/.test(this.#sentence.chunks[at - 1]?.loose ?? '')) {
      this.#openObject(at + 1);
      return;
    }
    // «تمويل حربها على أوكرانيا»: against whom the war is, and not the sanction.
    if (link === 'against' && (this.#hasTarget(at) || WAR.test(this.#sentence.chunks[at - 1]?.loose ?? ''))) {
      this.#openObject(at + 1);
      this.#link = 'about';
      return;
    }
    // «اللقاء بينهما عقد …، بحضور الوزيرين»: who was there besides those who met.
    const met = this.#pair !== null || this.#parties.filter(({ kind }) => kind === 'person').length >= 2;
    if (met && /^[وف]?ب(حضور|مشاركه)$/.test(this.#sentence.chunks[at]!.loose)) {
      this.#beside = true;
      return;
    }
    if (link === 'about') this.#openObject(at + 1);
    this.#why = /^(خلفيه|بسبب)$/.test(this.#sentence.chunks[at]!.loose);
    if (STRONG.has(link)) this.#objectZone = false;
    this.#held = isWhereHeld(this.#sentence, at);
    this.#against = link === 'against' || (this.#against && link === 'from');
    this.#link = link;
    this.#gap = false;
  }

  /** Whether somebody it is against was named before another noun came. */
  #hasTarget(at: number): boolean {
    const joined = /^و/.test(this.#sentence.chunks[at]!.loose);
    return !joined && this.#parties.some(({ link }) => link === 'against');
  }

  #openObject(at: number): void {
    this.#objectZone = true;
    this.#objectAt ??= at;
  }

  #take(party: Party, chunk: Chunk): void {
    if (this.#gap && this.#link === 'in' && party.kind === 'person') {
      this.#link = 'bare';
      this.#parties.push({ ...party, link: this.#objectZone ? 'about' : 'bare', near: 'bare' });
      return;
    }
    const last = this.#parties.at(-1);
    const joined = chunk.clitic.includes('و');
    // «قضايا الأمن الدولي وأوكرانيا»: joined to a noun that is no party.
    if (joined && party.kind === 'country' && this.#link !== 'between' && this.#followsNoun(party.at)) {
      this.#parties.push({ ...party, link: 'about', near: this.#link });
      return;
    }
    const link =
      joined && last && this.#link === 'bare' && last.link !== 'bare' && !this.#objectZone
        ? last.link
        : party.link;
    this.#parties.push({ ...party, link, near: this.#link });
    if (!joined && SHORT_LINKS.has(party.link)) this.#link = 'bare';
  }

  #followsNoun(at: number): boolean {
    const before = this.#sentence.chunks[at - 1];
    return (
      before?.kind === 'word' && !isActorNoun(before.loose) && triggerAt(this.#sentence, at - 1) === null
    );
  }

  #alreadyNamed(party: Party): boolean {
    return this.#parties.some(
      ({ words }) => words.start <= party.words.start && party.words.end <= words.end,
    );
  }

  #adjective(at: number, trigger: number): void {
    const country = this.#sentence.chunks[at]!.name!.country;
    if (country === null) return;
    // «مدينة هامبورغ الألمانية»: where the town lies.
    if (isPlaceAt(this.#sentence, at - 1, this.#gazetteer)) return;
    // «مسؤولون أميركيون وروس»: people of both.
    const last = this.#parties.at(-1);
    // «مديري المخابرات الروسية الأمريكية».
    const both = this.#sentence.chunks[at]!.clitic.includes('و') || isPairHeadNear(this.#sentence, at - 1);
    if (last?.kind === null && last.at === at - 1 && both) {
      const role = { kind: 'entity', id: country } as const;
      this.#parties.push({ ...last, role, actor: country, country, at });
      return;
    }
    // «على خلفية الأزمة الأوكرانية»: why, not against whom.
    if (this.#why) return;
    // «عقوبات على سبعة من رجال الأعمال الروس»: whom it is against.
    const noun = this.#sentence.chunks[at - 1]?.kind === 'word';
    if (this.#against ? noun : !this.#objects && noun) {
      this.#adjectives.push(country);
      return;
    }
    if (this.#objectZone) return;
    // «المحادثات الروسية - الأميركية»: adjectives right after the trigger, or after one another.
    const near =
      trigger >= 0 &&
      at - trigger <= 2 + 2 * this.#adjectives.length + marksBetween(this.#sentence, trigger, at);
    const paired = isPairHeadNear(this.#sentence, at) || isCoordinate(this.#sentence, at);
    if (near || paired) this.#adjectives.push(country);
  }

  #word(at: number): void {
    const chunk = this.#sentence.chunks[at]!;
    // «في اتصال هاتفي، قضية الصحفي فلان»: what it was about.
    if (this.#objects && MATTER.test(chunk.loose) && this.#parties.length > 0) {
      this.#openObject(at);
      this.#link = 'bare';
      return;
    }
    if (this.#link !== 'bare') {
      // «في القصر الرئاسي بوتين»: a person after the noun a preposition governs is no longer under it.
      this.#gap = true;
      if (SHORT_LINKS.has(this.#link) && !LASTING.has(this.#link)) this.#link = 'bare';
      return;
    }
    // «وفدان كبيران»: what sort of people.
    const sort = isActorNoun(this.#sentence.chunks[at - 1]?.loose ?? '') && /(ان|ين|ون)$/.test(chunk.loose);
    const neutral =
      sort ||
      // «زيارة إلى موسكو قام بها الوزير».
      (/^ب(ه|ها|هما)$/.test(chunk.loose) && isOneOf(CARRIERS, this.#sentence.chunks[at - 1]?.loose ?? '')) ||
      isOneOf(CARRIERS, chunk.loose) ||
      isOneOf(PLAIN_VERBS, chunk.loose) ||
      triggerAt(this.#sentence, at) !== null ||
      isPairHead(chunk) ||
      HELD.test(chunk.loose) ||
      HOUR.test(chunk.loose);
    const named = this.#parties.length > 0 || this.#adjectives.length > 1;
    if (!neutral && named && !isTitleWord(chunk.loose) && this.#objects) this.#openObject(at);
  }
}
