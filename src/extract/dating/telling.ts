import type { Strength } from '../../model/dating.ts';
import { FAMILY_OF } from '../../model/kind.ts';
import { contains } from '../../model/span.ts';
import type { MentionDraft } from '../mention.ts';
import { anchorsOf } from './anchor.ts';
import type { Ledger } from './ledger.ts';
import type { Relation } from './network.ts';
import * as says from './says/telling.ts';
import { isBehind, isDeadline, isShownPast, isStillToCome } from './sense.ts';
import { towardSaid } from './year.ts';

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
          strength: isShownPast(ledger, mention) ? 'hard' : 'soft',
          relation: offset(t, e, null, 0),
          quote: mention.reporting ?? mention,
          says: says.toldPast(base),
        });
      }
      addNews(ledger, mention, e, t);
      return;
    case 'planned':
      if (isBehind(mention)) return;
      ledger.add({
        rule: 'told-future',
        strength: isToldBefore(ledger, mention) ? 'soft' : 'hard',
        relation: offset(t, e, 0, null),
        quote: mention,
        says: says.toldFuture(base),
      });
      return;
    case 'ongoing':
      addOngoing(ledger, mention, e, t);
      return;
    case 'proposed':
      // A meeting that is proposed may yet come.
      if (isUndated(ledger, mention))
        addAsTold(ledger, mention, e, t, FAMILY_OF[mention.kind] === 'contact' ? 'soft' : 'convention');
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

/** «وأعلن قبل ذلك أن السفير سيصل يوم 3 أكتوبر»: still to come when it was announced, and perhaps past by now. */
function isToldBefore(ledger: Ledger, { voice, start, sentence }: MentionDraft): boolean {
  if (!ledger.isNarrator(voice)) return false;
  const { text } = ledger.evidence.reading.article.source;
  return BEFORE.test(text.slice(Math.max(0, sentence.start - BEFORE_REACH), start));
}

const BEFORE_REACH = 160;
const BEFORE =
  /(?<!\p{L})(?:و?[أا]ُ?علن(?:ت)?|و?ذ[ُ]?كرت?|و?[أا]فيد|كان(?:ت)? قد|وكان(?:ت)?)(?!\p{L})[^.؛]{0,40}(?:قبل ذلك|في وقت سابق|سابقا|المقرر)/u;

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
  } else if (
    mention.opens !== null &&
    isUndated(ledger, mention) &&
    ledger.isNarrator(mention.voice) &&
    !isLongSince(ledger, mention) &&
    !namesNobodysTime(ledger, mention) &&
    !isOfThen(ledger, mention)
  ) {
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

/** «واعتبر بوتين الحكم حينها تعسفيا»: spoken when what was told before went on. */
function isOfThen({ evidence }: Ledger, { start, end, sentence }: MentionDraft): boolean {
  const { text } = evidence.reading.article.source;
  return THEN.test(
    text.slice(Math.max(sentence.start, start - THEN_REACH), Math.min(sentence.end, end + THEN_REACH)),
  );
}

const THEN_REACH = 20;
const THEN =
  /(?<!\p{L})(?:حينها|حينه|حينذاك|حينئذ|آنذاك|انذاك|وقتها|وقتذاك|يومها|يومذاك|في ذلك الوقت)(?!\p{L})/u;

/** «وكان قد لوّح بالانسحاب في 20 أكتوبر الماضي»: a past day that may be that of the words, though nobody can say so. */
function namesNobodysTime(ledger: Ledger, mention: MentionDraft): boolean {
  const { mentions, reading } = ledger.evidence;
  return reading.timexes.some(
    (timex) =>
      contains(mention, timex) &&
      towardSaid(timex.value) === 'last' &&
      !mentions.some(({ timexes }) => timexes.some(({ start }) => start === timex.start)),
  );
}

/** «وسبق لروسيا أن طردت …، فيما اعتبر مسؤول …»: a sentence that goes back, nobody says how far. */
function isLongSince(ledger: Ledger, { start, sentence }: MentionDraft): boolean {
  const { text } = ledger.evidence.reading.article.source;
  return /(?<!\p{L})و?سبق (?:ل|أن|و)/u.test(text.slice(sentence.start, start + SINCE_REACH));
}

const SINCE_REACH = 40;

/** «… ردا على خفض …»: what the news answers or follows is not the news. */
function isNews(ledger: Ledger, { start, sentence }: MentionDraft): boolean {
  const { text } = ledger.evidence.reading.article.source;
  return !ANSWERED.test(text.slice(Math.max(sentence.start, start - ANSWER_REACH), start));
}

const ANSWER_REACH = 32;
const ANSWERED =
  /(?<!\p{L})(?:رد(?:اً|ًا|ا)? على|عقب|بعد|إثر|اثر|على خلفية|على إثر|بسبب|after|following|in response to|после|в ответ на)(?!\p{L})[^.،,؛]*$/u;

/** «تنفيذا لما اتفق عليه الرئيسان»: what a subordinate clause of the opening tells is not its news. */
function isAside(ledger: Ledger, { start, sentence }: MentionDraft): boolean {
  const { text } = ledger.evidence.reading.article.source;
  return ASIDE.test(text.slice(sentence.start, start));
}

const ASIDE =
  /(?<!\p{L})[وف]?(?:[لعم]ما|ال(?:ذي|تي|ذى|تى|ذين)|بعدما|بعد|عقب|[إا]ثر|رد(?:اً|ًا|ا)? على|احتجاج(?:اً|ًا|ا)? على|منذ|بسبب|قبل|قبيل|غدا[ةه]|عشي[ةه]|who|which|that|after|который|которая|которые|после)(?!\p{L})/u;

/** Background comes before the news it is the background of. */
export function addBackground(ledger: Ledger): void {
  const { mentions } = ledger.evidence;
  for (const mention of mentions) {
    if (!mention.background || mention.modality !== 'happened') continue;
    const main = mentions.find(
      (one) => one.lead && !one.background && one.segment === mention.segment && !isAside(ledger, one),
    );
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
