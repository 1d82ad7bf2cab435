import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { EventList, TimelineEvent } from '../../../src/model/event.ts';
import { writeCsv } from '../../../src/model/formats/csv.ts';
import { foldLine, writeIcs } from '../../../src/model/formats/ics.ts';
import { writeJsonLd } from '../../../src/model/formats/jsonld.ts';
import { writeJsonLines } from '../../../src/model/formats/jsonl.ts';
import { writeEventList } from '../../../src/model/formats/list.ts';
import { fixtureList } from '../../fixtures/events.ts';

const SAMPLE = fixtureList();
const exact = SAMPLE.events.find(({ date }) => date.status === 'exact')!;
const vague = SAMPLE.events.find(({ date }) => date.status === 'bounded' && !date.edtf.includes('/'))!;

function withEvent(change: Partial<TimelineEvent>): EventList {
  return { ...SAMPLE, events: [{ ...exact, ...change }] };
}

describe('the event list as JSON', () => {
  it('says the same when it is read back', () => {
    expect(JSON.parse(writeEventList(SAMPLE))).toEqual(SAMPLE);
  });

  it('has one event a line, and ends with a line end', () => {
    const lines = writeEventList(SAMPLE).split('\n');
    const events = lines.slice(
      lines.indexOf('"events":[') + 1,
      lines.indexOf('"events":[') + 1 + SAMPLE.events.length,
    );
    expect(events.map((line) => (JSON.parse(line.replace(/,$/, '')) as TimelineEvent).id)).toEqual(
      SAMPLE.events.map(({ id }) => id),
    );
    expect(lines.at(-1)).toBe('');
  });

  it('has the same bytes whatever order its keys were made in', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    expect(writeEventList(reversed(SAMPLE) as EventList)).toBe(writeEventList(SAMPLE));
  });
});

describe('JSON Lines', () => {
  it('are the events, one a line', () => {
    const lines = writeJsonLines(SAMPLE).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(SAMPLE.events);
  });
});

describe('the table', () => {
  it('begins with a byte order mark and has lines as RFC 4180 wants them', () => {
    const csv = writeCsv(SAMPLE);
    expect(csv.startsWith('\ufeffid,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('holds every event with its excerpt', () => {
    const rows = csvParse(writeCsv(SAMPLE).slice(1));
    expect(rows.map(({ id, excerpt, date_edtf }) => [id, excerpt, date_edtf])).toEqual(
      SAMPLE.events.map(({ id, mentions, date }) => [id, mentions[0]!.exact, date.edtf]),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'never starts a cell like a formula: «%s»',
    (text) => {
      const [row] = csvParse(writeCsv(withEvent({ title: { ar: text, en: text, ru: text } })).slice(1));
      expect(row!['title_en']!.replace(/\r?\n/g, '\r')).toBe(`'${text}`);
    },
  );
});

describe('the calendar', () => {
  const components = (list: EventList, name: string): InstanceType<typeof ICAL.Component>[] =>
    ICAL.Component.fromString(writeIcs(list, 'ar')).getAllSubcomponents(name);

  it('holds what filled its days, with the day after the last as its end', () => {
    const [event] = components(
      withEvent({
        date: {
          ...exact.date,
          edtf: '2017-07-07/2017-07-08',
          certain: ['2017-07-07', '2017-07-08'],
          status: 'bounded',
        },
      }),
      'vevent',
    );
    expect(String(event!.getFirstPropertyValue('dtstart'))).toBe('2017-07-07');
    expect(String(event!.getFirstPropertyValue('dtend'))).toBe('2017-07-09');
    expect(event!.getFirstPropertyValue('summary')).toBe(exact.title.ar);
  });

  it('gives no day to what has none that is known', () => {
    const list = { ...SAMPLE, events: [vague] };
    expect(components(list, 'vevent')).toEqual([]);
    const [entry] = components(list, 'vjournal');
    expect(entry!.getFirstPropertyValue('dtstart')).toBeNull();
    expect(entry!.getFirstPropertyValue('summary')).toBe(vague.title.ar);
  });

  it('is read back with commas, semicolons, backslashes and line ends as they were', () => {
    const title = 'قمة، هلسنكي; a, b \\ c\nd';
    const [event] = components(withEvent({ title: { ar: title, en: title, ru: title } }), 'vevent');
    expect(event!.getFirstPropertyValue('summary')).toBe(title);
  });

  it('folds lines at 75 octets, never inside a character', () => {
    const letters = fc.string({
      unit: fc.constantFrom('ق', 'ِّ', 'a', 'é', '🕊', 'Я', ' ', '،'),
      maxLength: 300,
      size: 'max',
    });
    fc.assert(
      fc.property(letters, (line) => {
        const parts = foldLine(line).split('\r\n');
        expect(parts.map((part, i) => (i === 0 ? part : part.slice(1))).join('')).toBe(line);
        for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('keeps a vowel sign on the line of its letter', () => {
    const parts = foldLine('قُ'.repeat(40)).split('\r\n');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(1)) expect(part.startsWith(' ق')).toBe(true);
  });
});

describe('linked data', () => {
  interface Node {
    readonly '@id': string;
    readonly startDate?: string;
    readonly temporalCoverage: { readonly '@value': string };
  }

  it('has a start date only where the day is known', () => {
    const { '@graph': graph } = JSON.parse(writeJsonLd(SAMPLE)) as { '@graph': Node[] };
    const node = (id: string): Node => graph.find((one) => one['@id'] === `#${id}`)!;
    expect(node(exact.id).startDate).toBe(exact.date.certain[0]);
    expect(node(vague.id).startDate).toBeUndefined();
    expect(node(vague.id).temporalCoverage['@value']).toBe(vague.date.edtf);
  });
});
