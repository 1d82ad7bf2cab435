import { addDays } from '../../model/day.ts';
import type { Strength } from '../../model/dating.ts';
import type { Localised } from '../../model/language.ts';
import { contains } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import type { Term } from '../gazetteer.ts';
import type { MentionDraft } from '../mention.ts';
import type { NameMatch } from '../name.ts';
import { isAbsolute } from '../timex/value.ts';
import type { Ledger } from './ledger.ts';
import type { DaySpec } from './network.ts';
import * as says from './says/office.ts';

/** Sources differ by a day on terms: decree and publication, evening and morning. */
const SLACK = 1;
const MEMORY_SLACK = 31;
/** «الجديد» beside a title. */
const NEW_DAYS = 90;

/**
 * What titles beside names say: «وزير الخارجية ريكس تيلرسون» is written while he holds the office, or of a time
 * when he did. Which of the two it is cannot always be told, so the writing is only bounded from below by the
 * beginning of the office, and the event from above by its end; the rest is assumed.
 */
export function addOffices(ledger: Ledger): void {
  const seen = new Set<string>();
  for (const name of ledger.evidence.reading.names) {
    if (name.form !== 'titled-name' || name.entity === null || name.office === null || name.refersBack)
      continue;
    const terms = termsOf(ledger, name);
    if (terms.length === 0) continue;
    const title: Title = {
      name,
      terms,
      label: labelOf(ledger, name.entity),
      gender: genderOf(ledger, name.entity),
    };
    const mention = mentionAround(ledger, name);
    const day = mention ? ledger.dayOf(mention.opens ?? mention.voice) : ledger.dayOf(voiceAt(ledger, name));
    const key = `${day} ${name.entity} ${name.office} ${name.modifier ?? ''} ${mention ? ledger.eventOf(mention) : ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    // «رفض الاقتراح مستشار الرئيس السابق»: former when it is told, and not when he spoke.
    if (name.modifier === 'former') addFormer(ledger, title, mention ? ledger.dayOf(mention.voice) : day);
    else if (name.modifier === 'new') addNew(ledger, title, day);
    else if (mention) addInMention(ledger, title, mention);
    else {
      addWriting(ledger, title, day);
      for (const beside of mentionsBeside(ledger, name))
        addTitle(ledger, title, beside, 'convention', false, true);
    }
  }
}

interface Title {
  readonly name: NameMatch;
  readonly terms: readonly Term[];
  readonly label: Localised;
  readonly gender: 'm' | 'f' | null;
}

function termsOf(ledger: Ledger, { entity, office }: NameMatch): Term[] {
  const { terms } = ledger.evidence.reading.gazetteer;
  return terms
    .filter((term) => term.person === entity && term.office === office)
    .sort((a, b) => a.from - b.from);
}

export function labelOf(ledger: Ledger, entity: string): Localised {
  const record = ledger.evidence.reading.gazetteer.entities.get(entity);
  return record?.short ?? { ar: entity, en: entity, ru: entity };
}

export function genderOf(ledger: Ledger, entity: string): 'm' | 'f' | null {
  return ledger.evidence.reading.gazetteer.entities.get(entity)?.gender ?? null;
}

/** The smallest mention that holds some words. */
function mentionAround(ledger: Ledger, span: Span): MentionDraft | null {
  const around = ledger.evidence.mentions.filter((mention) => contains(mention, span));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/**
 * The days of what a sentence tells of somebody it names outside of the telling words: «أبلغ وزير الدفاع سيرغي
 * شويغو نظيره، خلال مكالمة جرت بينهما اليوم». Whether the title is of then or of now, it was not after the office's end.
 */
function mentionsBeside(ledger: Ledger, { entity, start, end }: NameMatch): Set<string> {
  const told = ledger.evidence.mentions.filter(
    ({ sentence, actors, modality }) =>
      sentence.start <= start && end <= sentence.end && modality === 'happened' && actors.includes(entity!),
  );
  return new Set(told.map((mention) => ledger.eventOf(mention)));
}

/** The innermost voice that speaks some words. */
export function voiceAt(ledger: Ledger, span: Span): string {
  const { voices, reading } = ledger.evidence;
  const segment = reading.article.segments.findIndex((one) => contains(one, span));
  let best: { id: string; length: number } | null = null;
  for (const voice of voices) {
    for (const one of voice.spans) {
      const length = one.end - one.start;
      if (contains(one, span) && (best === null || length <= best.length)) best = { id: voice.id, length };
    }
  }
  return best?.id ?? voices.find((voice) => voice.parent === null && voice.segment === segment)!.id;
}

/** A speaker is called by the office they hold when they speak; of others only what is said above. */
function addInMention(ledger: Ledger, title: Title, mention: MentionDraft): void {
  const e = ledger.eventOf(mention);
  const t = ledger.dayOf(mention.voice);
  const own = title.name.entity !== null && mention.actors.includes(title.name.entity);
  const elsewhen = mention.background || mention.timexes.some(({ value }) => isAbsolute(value));
  if (mention.opens !== null && own && !elsewhen) {
    addTitle(ledger, title, e, 'hard', true, true);
    return;
  }
  if (mention.opens !== null && !own) {
    addWriting(ledger, title, e);
    return;
  }
  addTitle(ledger, title, t, 'convention', true, false);
  if (!own || mention.modality !== 'happened') return;
  addTitle(ledger, title, e, 'convention', false, true);
  if (e !== t) addTitle(ledger, title, e, 'soft', true, true);
}

/** A title in passing: the office had begun; that it still lasts is assumed. */
function addWriting(ledger: Ledger, title: Title, day: string): void {
  addTitle(ledger, title, day, 'convention', true, false);
  addTitle(ledger, title, day, 'soft', true, true);
}

/** That a day lies not before an office began, not after it ended, or both. */
export function addTitle(
  ledger: Ledger,
  { name, terms, label, gender }: Title,
  x: string,
  strength: Strength,
  begun: boolean,
  unended: boolean,
): void {
  if (isSettled(ledger, x)) return;
  const fromMemory = isFromMemory(terms);
  const slack = fromMemory ? MEMORY_SLACK : SLACK;
  const first = terms[0]!;
  const last = terms.at(-1)!;
  const days: DaySpec =
    begun && unended
      ? daysInOffice(terms)
      : begun
        ? { op: 'range', from: addDays(first.from, -slack), to: null }
        : { op: 'range', from: null, to: last.to === null ? null : addDays(last.to, slack) };
  if (days.op === 'range' && days.from === null && days.to === null) return;
  ledger.add({
    rule: 'office',
    strength: fromMemory ? 'soft' : strength,
    relation: { op: 'unary', x, days },
    quote: name,
    fact: (begun ? first : last).id,
    says: says.office(label, gender, terms),
  });
}

/** The days of all terms, as far as sources agree on them. */
export function daysInOffice(terms: readonly Term[]): DaySpec {
  const slack = isFromMemory(terms) ? MEMORY_SLACK : SLACK;
  return { op: 'union', of: terms.map((term) => rangeOf(term, slack)) };
}

export function isFromMemory(terms: readonly Term[]): boolean {
  return terms.some(({ confidence }) => confidence === 'M');
}

function rangeOf({ from, to }: Term, slack: number): DaySpec {
  return { op: 'range', from: addDays(from, -slack), to: to === null ? null : addDays(to, slack) };
}

/** Titles say nothing new of a publication whose day is printed. */
function isSettled(ledger: Ledger, x: string): boolean {
  return ledger.constraints.some(
    ({ rule, relation }) => PRINT.has(rule) && relation.op === 'unary' && relation.x === x,
  );
}

const PRINT = new Set(['published', 'printed-date', 'url-date']);

function addFormer(ledger: Ledger, { name, terms, label, gender }: Title, x: string): void {
  const ended = terms.find((term) => term.to !== null);
  if (ended?.to === undefined || ended.to === null || isSettled(ledger, x)) return;
  const slack = ended.confidence === 'M' ? MEMORY_SLACK : SLACK;
  ledger.add({
    rule: 'former',
    strength: ended.confidence === 'M' ? 'soft' : 'convention',
    relation: { op: 'unary', x, days: { op: 'range', from: addDays(ended.to, -slack), to: null } },
    quote: name,
    fact: ended.id,
    says: says.formerOffice(label, ended.to, gender),
  });
}

/** Somebody may be called new before taking office, but not long before. */
function addNew(ledger: Ledger, { name, terms, label, gender }: Title, x: string): void {
  if (isSettled(ledger, x)) return;
  const first = terms[0]!;
  const range = (before: number, after: number | null): DaySpec => ({
    op: 'range',
    from: addDays(first.from, -before),
    to: after === null ? null : addDays(first.from, after),
  });
  const entry = { rule: 'office', quote: name, fact: first.id };
  if (first.confidence !== 'M') {
    ledger.add({
      ...entry,
      strength: 'convention',
      relation: { op: 'unary', x, days: range(NEW_DAYS, null) },
      says: says.office(label, gender, terms),
    });
  }
  const of: DaySpec[] = terms.map(({ from }) => ({
    op: 'range',
    from: addDays(from, -SLACK),
    to: addDays(from, NEW_DAYS),
  }));
  ledger.add({
    ...entry,
    rule: 'new-in-office',
    strength: 'soft',
    relation: { op: 'unary', x, days: of.length === 1 ? of[0]! : { op: 'union', of } },
    says: says.newInOffice(label, first.from, gender),
  });
}
