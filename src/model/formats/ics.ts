import { addDays, formatDay, mustParseDay } from '../day.ts';
import type { EventList, TimelineEvent } from '../event.ts';
import type { Modality } from '../kind.ts';
import type { Language } from '../language.ts';
import { datingWords } from '../wording.ts';

/**
 * Calendars have no word for «one day of these», so only what is known to have filled its days becomes an event
 * of the calendar; the rest are journal entries without a day, with the date in words (RFC 5545, 3.6.3).
 */
export function writeIcs(list: EventList, lang: Language): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Detente//Events//EN', 'CALSCALE:GREGORIAN'],
    ...list.events.flatMap((event) => componentOf(event, list, lang)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

const STATUS: Readonly<Record<Modality, string>> = {
  happened: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  'called-off': 'CANCELLED',
  denied: 'CANCELLED',
  hypothetical: 'TENTATIVE',
};

function componentOf(event: TimelineEvent, list: EventList, lang: Language): string[] {
  const days = knownDays(event);
  const name = days ? 'VEVENT' : 'VJOURNAL';
  const places = event.places.map((id) => list.entities[id]?.label[lang] ?? id);
  return [
    `BEGIN:${name}`,
    `UID:${textValue(event.id)}@detente`,
    // The list has no clock: a constant stands in for the time the component was made, which RFC 5545 demands.
    'DTSTAMP:19700101T000000Z',
    ...(days
      ? [`DTSTART;VALUE=DATE:${days.first}`, `DTEND;VALUE=DATE:${days.after}`, 'TRANSP:TRANSPARENT']
      : []),
    `SUMMARY;LANGUAGE=${lang}:${textValue(event.title[lang])}`,
    `DESCRIPTION;LANGUAGE=${lang}:${textValue(describe(event, list, lang))}`,
    `CATEGORIES:${event.kind}`,
    ...(days ? [`STATUS:${STATUS[event.modality]}`] : []),
    ...(days && places.length > 0 ? [`LOCATION;LANGUAGE=${lang}:${textValue(places.join(', '))}`] : []),
    `END:${name}`,
  ];
}

/** The days an event filled, as a calendar writes them: the first, and the one after the last. */
function knownDays({ date }: TimelineEvent): { first: string; after: string } | null {
  const [from, to] = date.certain;
  if (from === null || to === null || (date.status !== 'exact' && !date.edtf.includes('/'))) return null;
  const compact = (iso: string): string => iso.replaceAll('-', '');
  return { first: compact(from), after: compact(formatDay(addDays(mustParseDay(to), 1))) };
}

function describe(event: TimelineEvent, list: EventList, lang: Language): string {
  const quotes = event.mentions.map((mention) => {
    const article = list.articles.find(({ id }) => id === mention.article);
    return [`«${mention.exact}»`, article?.title, article?.url].filter(Boolean).join('\n');
  });
  return [datingWords(event.date, lang).main, ...quotes].join('\n\n');
}

/** Escapes a text value (RFC 5545, 3.3.11). */
function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const LONGEST_LINE = 75;

/**
 * Folds a line at 75 octets of UTF-8 (RFC 5545, 3.1), between characters as people see them: never inside a
 * code point, and never between a letter and its vowel sign.
 */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  // A letter with more signs than any script has is cut between them.
  for (const [character] of line.matchAll(/\P{M}\p{M}{0,9}|\p{M}/gsu)) {
    const size = utf8Length(character);
    if (octets + size > LONGEST_LINE) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part].join('\r\n');
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
