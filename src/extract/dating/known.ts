import { addDays, partsOf, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Strength } from '../../model/dating.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import type { KnownEvent } from '../gazetteer.ts';
import { isAtHome } from '../link.ts';
import { isHeldAbroad, isStepOf } from '../link-case.ts';
import { topicsOf } from '../mention-known.ts';
import type { KnownMatch, MentionDraft } from '../mention.ts';
import { stageOf, stageOfLabel } from '../step.ts';
import { weekdaySaid } from '../timex/value.ts';
import type { DateValue, TimexValue } from '../timex/value.ts';
import { anchorsOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import * as says from './says/known.ts';
import { isShownPast, isStillToCome } from './sense.ts';

/**
 * Of two people whose contacts of a kind are listed completely, a contact is one of those listed, or was outside
 * the days of the list. Which one the other days of the article leave.
 */
function addComplete(ledger: Ledger, mention: MentionDraft): void {
  const { gazetteer } = ledger.evidence.reading;
  if (mention.modality !== 'happened' || isStillToCome(ledger, mention)) return;
  const people = mention.actors.filter((id) => gazetteer.entities.get(id)?.kind === 'person');
  const series = gazetteer.complete.filter(
    ({ kind, actors }) =>
      kind === mention.kind && actors.length === people.length && actors.every((id) => people.includes(id)),
  );
  for (const { id, label, kind, actors, from, to, confidence } of series) {
    const listed = [...gazetteer.events.values()].filter(
      (event) =>
        event.kind === kind &&
        event.to >= from &&
        event.from <= to &&
        actors.every((actor) => event.actors.includes(actor)),
    );
    const of: DaySpec[] = [
      { op: 'range', from: null, to: addDays(from, -1) },
      ...listed.map((event): DaySpec => ({ op: 'range', from: event.from, to: event.to })),
      { op: 'range', from: addDays(to, 1), to: null },
    ];
    ledger.add({
      rule: 'known-series',
      strength: confidence === 'M' ? 'soft' : 'convention',
      relation: { op: 'unary', x: ledger.eventOf(mention), days: { op: 'union', of } },
      quote: mention,
      fact: id,
      says: says.oneOfAll(label, listed.length, from, to),
    });
  }
}

/** Facts from memory are used softly, and only as far as a month either way. */
const MEMORY_SLACK = 31;

/**
 * Known events pin the mention to their days, and what tells of them as past to the time after. A match by
 * role alone is an assumption: there are many meetings in Geneva.
 */
export function addKnown(ledger: Ledger, mention: MentionDraft): void {
  const facts = anchorsOf(mention, ledger.evidence.reading.gazetteer);
  addComplete(ledger, mention);
  if (facts.length === 1) addOne(ledger, mention, facts[0]!.match, facts[0]!.fact);
  else if (facts.length > 1) addSeveral(ledger, mention, facts);
  else addAgreedThere(ledger, mention);
}

/** «القناة التي اتفق بوتين وبايدن على فتحها في جنيف»: what two agreed in a town where they met once, they agreed then. */
function addAgreedThere(ledger: Ledger, mention: MentionDraft): void {
  const { gazetteer } = ledger.evidence.reading;
  if (FAMILY_OF[mention.kind] !== 'deal' || mention.modality !== 'happened') return;
  const people = mention.actors.filter((id) => gazetteer.entities.get(id)?.kind === 'person');
  const met = [...gazetteer.events.values()].filter(
    ({ kind, actors, places }) =>
      FAMILY_OF[kind] === 'contact' &&
      actors.filter((id) => people.includes(id)).length >= 2 &&
      places.some((id) => mention.places.includes(id)),
  );
  // «في جنيف عام 2021»: the time is that of the meeting there; any other time is of something else.
  if (mention.timexes.length > 0 && (met.length !== 1 || !isYearOf(mention, met[0]!))) return;
  const [fact] = met;
  if (met.length !== 1 || fact === undefined || fact.confidence === 'M') return;
  const days: DaySpec = { op: 'range', from: fact.from, to: fact.to };
  const all = gazetteer.complete.some(
    ({ kind, actors }) => kind === 'meeting' && actors.every((id) => people.includes(id)),
  );
  ledger.add({
    rule: 'known-event',
    strength: all ? 'convention' : 'soft',
    relation: { op: 'unary', x: ledger.eventOf(mention), days },
    quote: mention,
    fact: fact.id,
    says: says.knownEvent(fact.label, fact.from, fact.to),
  });
}

/** Whether all the time said is the year of an event, or its month and year. */
function isYearOf({ timexes }: MentionDraft, { from }: KnownEvent): boolean {
  const { year, month } = partsOf(from);
  return timexes.every(
    ({ value }) =>
      value.op === 'date' && value.day === null && value.year === year && (value.month ?? month) === month,
  );
}

function addOne(ledger: Ledger, mention: MentionDraft, match: KnownMatch, fact: KnownEvent): void {
  const e = ledger.eventOf(mention);
  const slack = fact.confidence === 'M' ? MEMORY_SLACK : 0;
  const [from, to] =
    slack === 0 ? daysSaid(mention, fact) : [addDays(fact.from, -slack), addDays(fact.to, slack)];
  const strength = strengthOf(ledger, mention, match, fact);
  if (strength === null) return;
  ledger.add({
    rule: 'known-event',
    strength,
    relation: { op: 'unary', x: e, days: { op: 'range', from, to } },
    quote: match.words,
    fact: fact.id,
    says: says.knownEvent(fact.label, fact.from, fact.to),
    lasted: slack === 0,
  });
  const t = ledger.dayOf(mention.voice);
  if (e === t || mention.modality !== 'happened' || isStillToCome(ledger, mention)) return;
  ledger.add({
    rule: 'already-past',
    strength: isShownPast(ledger, mention) ? strength : 'soft',
    relation: { op: 'unary', x: t, days: { op: 'range', from, to: null } },
    quote: match.words,
    fact: fact.id,
    says: says.alreadyPast(fact.label, fact.from, fact.to),
  });
}

/** The days of an event, or the one of them that the words name: «31 أغسطس» of an order that took three days. */
function daysSaid({ timexes: [nearest] }: MentionDraft, { from, to }: KnownEvent): readonly [Day, Day] {
  const date = nearest && dateIn(nearest.value);
  if (date?.day == null || date.month === null) return [from, to];
  for (let day: number = from; day <= Math.min(to, from + 366); day += 1) {
    const parts = partsOf(day as Day);
    if (parts.month === date.month && parts.day === date.day) return [day as Day, day as Day];
  }
  return [from, to];
}

/** The date in «31 أغسطس», «31 أغسطس من العام ذاته»; null in other words of time. */
function dateIn(value: TimexValue): DateValue | null {
  if (value.op === 'after') return dateIn(value.of);
  return value.op === 'date' ? value : null;
}

/**
 * A name of its own is print. A match by role is what a reader takes for granted where the words say when, or
 * where and who; with less there are too many meetings in Geneva. Null when it is no evidence at all.
 */
function strengthOf(
  ledger: Ledger,
  mention: MentionDraft,
  match: KnownMatch,
  fact: KnownEvent,
): Strength | null {
  if (fact.confidence === 'M' || mention.modality === 'ongoing') return 'soft';
  if (match.strength === 'hard') return 'hard';
  const { entities } = ledger.evidence.reading.gazetteer;
  const people = mention.actors.filter(
    (id) => fact.actors.includes(id) && entities.get(id)?.kind === 'person',
  ).length;
  const place = mention.places.some((id) => fact.places.includes(id));
  const told = namesDays(mention, fact);
  // Sanctions are imposed in many a month, and a list tells only the best known.
  if (mention.kind === 'sanction' && people === 0 && (told === 'month' || !saysYear(mention))) return null;
  // «أعلنت في الأول من فبراير تعليق معاهدة القوى النووية»: a treaty has few such days.
  if (isDealOn(ledger, mention, fact, people) && (told === 'day' || isSameStep(mention, fact)))
    return 'convention';
  // «استدعت السفير في 18 أبريل»: nobody is named, and the day comes round every year.
  if (told === 'day' && people === 0 && !place && !saysYear(mention)) return 'soft';
  const once = mention.kind === 'swap' || (isOnPeople(mention) && people > 0);
  // «اعتقل ويلان», «أفرجت موسكو عن ريد»: whoever is held abroad is seized, sentenced and freed once.
  if (isCase(ledger, mention, fact)) return 'convention';
  // A pair calls on many Fridays and in many months; no list of known events has them all.
  if (told === 'weekday' && !place) return null;
  if (
    told === 'day' ||
    (told === 'month' && (place || (people > 1 && mention.kind !== 'call') || once)) ||
    (told === 'weekday' && place && people > 0)
  )
    return 'convention';
  const countries = mention.actors.map((id) => entities.get(id)?.country ?? id);
  const home = isAtHome({ places: mention.places, countries }, ledger.evidence.reading.gazetteer);
  const untold = told === 'none' || told === 'other';
  return untold && place && people > 1 && !home ? 'convention' : 'soft';
}

function isOnPeople({ kind }: MentionDraft): boolean {
  return kind === 'expulsion' || kind === 'arrest';
}

/** Whether it is a step of the case of somebody held abroad. */
function isCase({ evidence }: Ledger, mention: MentionDraft, fact: KnownEvent): boolean {
  const { gazetteer } = evidence.reading;
  const { frame, exact, actors } = mention;
  const countries = actors.filter((id) => gazetteer.entities.get(id)?.kind === 'country');
  const people = actors.filter((id) => gazetteer.entities.get(id)?.kind === 'person');
  const told = { ...mention, countries, lemma: frame.lemma, exact };
  return isStepOf(told, fact, gazetteer) && isHeldAbroad(fact, people, gazetteer);
}

/** Whether both are steps of one treaty, or deals on one thing that has a name, or of the same two people. */
function isDealOn(
  { evidence }: Ledger,
  { kind, topics }: MentionDraft,
  fact: KnownEvent,
  people: number,
): boolean {
  if (FAMILY_OF[kind] !== 'deal' || kind !== fact.kind) return false;
  const about = topicsOf(evidence.reading.gazetteer).labels.get(fact.id) ?? [];
  return people > 1 || about.some((id) => topics.includes(id));
}

/** «وقعت … في ديسمبر 1987»: the same step of a treaty, in a year that is said. */
function isSameStep(mention: MentionDraft, fact: KnownEvent): boolean {
  const stage = stageOf(mention);
  const value = mention.timexes[0]?.value;
  const date = value && dateIn(value);
  return (
    date?.year === partsOf(fact.from).year && stage !== undefined && stage === stageOfLabel(fact.label.ar)
  );
}

/** Of a day of sanctions there is one in many a year. */
function saysYear({ timexes: [nearest] }: MentionDraft): boolean {
  return nearest?.value.op !== 'date' || nearest.value.year !== null || nearest.value.toward !== null;
}

/** How the time beside a mention names the days of a known event: by their number, month or weekday, not, or otherwise. */
function namesDays(
  { timexes }: MentionDraft,
  { from, to }: KnownEvent,
): 'day' | 'month' | 'weekday' | 'none' | 'other' {
  const [nearest] = timexes;
  if (nearest === undefined) return 'none';
  const value = nearest.value.op === 'part' ? nearest.value.of : nearest.value;
  for (let day: number = from; day <= Math.min(to, from + 366); day += 1) {
    const { month, day: dayOfMonth, year } = partsOf(day as Day);
    if (value.op === 'date' && value.month === month) {
      const fits = value.day === null ? true : value.day === dayOfMonth;
      if (fits && (value.year ?? year) === year) return value.day === null ? 'month' : 'day';
    }
    if (value.op !== 'date' && weekdaySaid(value) === weekdayOf(day as Day)) return 'weekday';
  }
  return 'other';
}

function addSeveral(
  ledger: Ledger,
  mention: MentionDraft,
  facts: readonly { readonly match: KnownMatch; readonly fact: KnownEvent }[],
): void {
  const e = ledger.eventOf(mention);
  const of = facts.map(({ fact: { from, to, confidence } }) => {
    const slack = confidence === 'M' ? MEMORY_SLACK : 0;
    return {
      op: 'range' as const,
      from: addDays(from, -slack),
      to: addDays(to, slack),
    };
  });
  const first = facts[0]!;
  ledger.add({
    rule: 'known-event',
    strength: 'soft',
    relation: { op: 'unary', x: e, days: { op: 'union', of } },
    quote: first.match.words,
    fact: first.fact.id,
    says: says.oneOfKnown(facts.map(({ fact }) => fact)),
  });
}
