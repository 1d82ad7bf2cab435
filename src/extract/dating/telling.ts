import { addDays, partsOf, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';
import type { Strength } from '../../model/dating.ts';
import type { KnownEvent } from '../gazetteer.ts';
import type { KnownMatch, MentionDraft } from '../mention.ts';
import { weekdaySaid } from '../timex/value.ts';
import { anchorsOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import type { Relation } from './network.ts';
import * as says from './says.ts';
import { isDeadline, isStillToCome } from './sense.ts';

/** An offset band between two days, or nothing when they are the same day. */
export function offset(x: string, y: string, from: number | null, to: number | null): Relation {
  return { op: 'band', x, y, band: { op: 'offset', from, to } };
}

/** Every speech act comes before the text that reports it. */
export function addVoices(ledger: Ledger): void {
  const done = new Set<string>();
  for (const voice of ledger.evidence.voices) {
    if (voice.parent === null) continue;
    const x = ledger.dayOf(voice.parent);
    const y = ledger.dayOf(voice.id);
    if (x === y || done.has(`${x} ${y}`)) continue;
    done.add(`${x} ${y}`);
    ledger.add({
      rule: 'spoken-before',
      strength: 'hard',
      relation: offset(x, y, null, 0),
      quote: voice.reporting,
      says: says.SPOKEN_BEFORE,
    });
  }
}

/** How the text tells an event: as past, as going on, as still to come, as the news itself. */
export function addTelling(ledger: Ledger, mention: MentionDraft): void {
  const e = ledger.eventOf(mention);
  const t = ledger.dayOf(mention.voice);
  if (e === t) return;
  const base = ledger.isNarrator(mention.voice) ? 'publication' : 'speech';
  switch (mention.modality) {
    case 'happened':
      if (isStillToCome(ledger, mention)) return;
      if (mention.opens === null || e !== ledger.dayOf(mention.opens)) {
        ledger.add({
          rule: 'told-past',
          strength: 'hard',
          relation: offset(t, e, null, 0),
          quote: mention.reporting ?? mention,
          says: says.toldPast(base),
        });
      }
      addNews(ledger, mention, e, t);
      return;
    case 'planned':
      ledger.add({
        rule: 'told-future',
        strength: 'hard',
        relation: offset(t, e, 0, null),
        quote: mention,
        says: says.toldFuture(base),
      });
      return;
    case 'ongoing':
      addOngoing(ledger, mention, e, t);
      return;
    case 'proposed':
      if (isUndated(ledger, mention)) addAsTold(ledger, mention, e, t, 'convention');
      return;
    case 'called-off':
    case 'denied':
      if (isUndated(ledger, mention) && mention.tense !== 'future') {
        ledger.add({
          rule: 'told-past',
          strength: 'soft',
          relation: offset(t, e, null, 0),
          quote: mention,
          says: says.toldPast(base),
        });
      }
      return;
    case 'hypothetical':
      return;
  }
}

function isUndated(ledger: Ledger, mention: MentionDraft): boolean {
  return (
    mention.timexes.every(isDeadline) && anchorsOf(mention, ledger.evidence.reading.gazetteer).length === 0
  );
}

function addAsTold(ledger: Ledger, mention: MentionDraft, e: string, t: string, strength: Strength): void {
  ledger.add({
    rule: 'proposed',
    strength,
    relation: offset(t, e, 0, 0),
    quote: mention,
    says: says.PROPOSED,
  });
}

/** What is going on began before the words and is dated by them. */
function addOngoing(ledger: Ledger, mention: MentionDraft, e: string, t: string): void {
  if (!isUndated(ledger, mention)) return;
  ledger.add({
    rule: 'ongoing',
    strength: 'convention',
    relation: offset(t, e, -31, 0),
    quote: mention,
    says: says.GOING_ON,
  });
  ledger.add({
    rule: 'ongoing-day',
    strength: 'soft',
    relation: offset(t, e, 0, 0),
    quote: mention,
    says: says.GOING_ON_THAT_DAY,
  });
}

const WEEK = 7;

/** The opening of a report is its news: of the last week by convention, of the day itself as a rule. */
function addNews(ledger: Ledger, mention: MentionDraft, e: string, t: string): void {
  const weekdayOnly =
    mention.timexes.length > 0 && mention.timexes.every(({ value }) => value.op === 'weekday');
  const narrated =
    ledger.isNarrator(mention.voice) &&
    anchorsOf(mention, ledger.evidence.reading.gazetteer).length === 0 &&
    !mention.background;
  const quote = mention.reporting ?? mention;
  if (mention.lead && narrated && isNews(ledger, mention) && (isUndated(ledger, mention) || weekdayOnly)) {
    if (!weekdayOnly) {
      ledger.add({
        rule: 'lead-news',
        strength: 'convention',
        relation: offset(t, e, -WEEK, 0),
        quote,
        says: says.LEAD_NEWS,
      });
    }
    // «أعلن في خطاب أمس …»: a day said for something else in the sentence may be the day of the news as well.
    const dayBeside = ledger.evidence.mentions.some(
      (one) => one !== mention && one.sentence.start === mention.sentence.start && one.timexes.length > 0,
    );
    const [days, sentence] = dayBeside ? [3, says.WORDS_OF_THE_DAY] : [0, says.LEAD_DAY];
    ledger.add({
      rule: 'lead-day',
      strength: 'soft',
      relation: offset(t, e, -days, 0),
      quote,
      says: sentence,
    });
  } else if (mention.opens !== null && isUndated(ledger, mention) && ledger.isNarrator(mention.voice)) {
    const days = mention.background ? 30 : 3;
    const sentence = mention.background ? says.RECENT_PAST : says.WORDS_OF_THE_DAY;
    ledger.add({
      rule: 'reported-words',
      strength: 'soft',
      relation: offset(t, e, -days, 0),
      quote,
      says: sentence,
    });
  }
}

/** «… ردا على خفض …»: what the news answers or follows is not the news. */
function isNews(ledger: Ledger, { start, sentence }: MentionDraft): boolean {
  const { text } = ledger.evidence.reading.article.source;
  return !ANSWERED.test(text.slice(Math.max(sentence.start, start - ANSWER_REACH), start));
}

const ANSWER_REACH = 32;
const ANSWERED =
  /(?<!\p{L})(?:رد[اًا]+ على|عقب|بعد|إثر|اثر|على خلفية|على إثر|بسبب|after|following|in response to|после|в ответ на)(?!\p{L})[^.،,؛]*$/u;

/** Background comes before the news it is the background of. */
export function addBackground(ledger: Ledger): void {
  const { mentions } = ledger.evidence;
  for (const mention of mentions) {
    if (!mention.background || mention.modality !== 'happened') continue;
    const main = mentions.find((one) => one.lead && !one.background && one.segment === mention.segment);
    if (!main || main.modality === 'planned' || main.modality === 'proposed') continue;
    const [x, y] = [ledger.eventOf(main), ledger.eventOf(mention)];
    if (x === y) continue;
    ledger.add({
      rule: 'background',
      strength: 'convention',
      relation: offset(x, y, null, 0),
      quote: mention,
      says: says.BACKGROUND,
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
  if (facts.length === 1) addOne(ledger, mention, facts[0]!.match, facts[0]!.fact);
  else if (facts.length > 1) addSeveral(ledger, mention, facts);
}

function addOne(ledger: Ledger, mention: MentionDraft, match: KnownMatch, fact: KnownEvent): void {
  const e = ledger.eventOf(mention);
  const slack = fact.confidence === 'M' ? MEMORY_SLACK : 0;
  const [from, to] = [addDays(fact.from, -slack), addDays(fact.to, slack)];
  const strength = strengthOf(ledger, mention, match, fact);
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
    strength,
    relation: { op: 'unary', x: t, days: { op: 'range', from, to: null } },
    quote: match.words,
    fact: fact.id,
    says: says.alreadyPast(fact.label, fact.from, fact.to),
  });
}

/**
 * A name of its own is print. A match by role is what a reader takes for granted where the words say when, or
 * where and who; with less there are too many meetings in Geneva.
 */
function strengthOf(ledger: Ledger, mention: MentionDraft, match: KnownMatch, fact: KnownEvent): Strength {
  if (fact.confidence === 'M' || mention.modality === 'ongoing') return 'soft';
  if (match.strength === 'hard') return 'hard';
  const { entities } = ledger.evidence.reading.gazetteer;
  const people = mention.actors.filter(
    (id) => fact.actors.includes(id) && entities.get(id)?.kind === 'person',
  ).length;
  const place = mention.places.some((id) => fact.places.includes(id));
  const told = namesDays(mention, fact);
  if (told === 'date' || (told === 'weekday' && (place || people > 0))) return 'convention';
  return place && people > 1 && told !== 'other' ? 'convention' : 'soft';
}

/** How the time beside a mention names the days of a known event: by a date or month, by a weekday, not, or otherwise. */
function namesDays(
  { timexes }: MentionDraft,
  { from, to }: KnownEvent,
): 'date' | 'weekday' | 'none' | 'other' {
  const [nearest] = timexes;
  if (nearest === undefined) return 'none';
  const value = nearest.value.op === 'part' ? nearest.value.of : nearest.value;
  for (let day: number = from; day <= Math.min(to, from + 366); day += 1) {
    const { month, day: dayOfMonth, year } = partsOf(day as Day);
    if (value.op === 'date' && value.month === month) {
      const fits = value.day === null ? true : value.day === dayOfMonth;
      if (fits && (value.year ?? year) === year) return 'date';
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
