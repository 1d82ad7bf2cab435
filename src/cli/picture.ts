import type { DayRange } from '../model/dating.ts';
import { dayOf, parseDay, partsOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { EventList, TimelineEvent } from '../model/event.ts';
import { FAMILIES, FAMILY_OF } from '../model/kind.ts';
import type { Family } from '../model/kind.ts';
import type { Language } from '../model/language.ts';
import { FAMILY_NAMES } from '../model/names.ts';
import { datingWords } from '../model/wording.ts';

/** The width of the picture, and where its axis begins and ends. CSS pixels. */
export const PICTURE_WIDTH = 720;
const AXIS = [120, 700] as const;
const SCALE_Y = 46;
const ROW = 22;
const LANE_GAP = 12;
/** A letter of a label is about this wide. CSS pixels. */
const LETTER = 6.1;
const LONGEST = 34;
/** With more events than this, labels would make the picture a tower. */
const MOST_LABELS = 150;

const COLOURS: Readonly<Record<Family, string>> = {
  contact: '#1d63c8',
  words: '#35424e',
  deal: '#0c9480',
  force: '#c24d0c',
  other: '#465159',
};

interface Drawn {
  readonly event: TimelineEvent;
  /** Pixels of the certain days, and of the likely ones. */
  readonly certain: readonly [number, number];
  readonly likely: readonly [number, number];
  readonly label: string;
  readonly row: number;
}

/**
 * The whole list as a standalone SVG picture for places where no script runs. A disc is a known day, an outline the
 * possible days, its fill the likely ones. It holds no style element and no font: it looks the same under any policy.
 */
export function pictureOf(list: EventList, lang: Language): string {
  const days = list.events
    .flatMap(({ date }) => [...date.certain, ...date.likely])
    .flatMap((day) => dayIn(day));
  if (days.length === 0) return frame(80, text(16, 44, '–'));
  days.sort((a, b) => a - b);
  const first = partsOf(days[0]!).year;
  const last = partsOf(days.at(-1)!).year + 1;
  const labelled = list.events.length <= MOST_LABELS;
  const x = scaleOf(dayOf(first, 1, 1), dayOf(last, 1, 1));
  const parts: string[] = [];
  let y = SCALE_Y + 24;
  for (const family of FAMILIES) {
    const own = list.events.filter(({ kind }) => FAMILY_OF[kind] === family);
    const rows = rowsOf(own, x, (event) => (labelled ? event.title[lang] : ''));
    if (rows.length === 0) continue;
    parts.push(laneName(family, rows.length, y, lang));
    for (const drawn of rows) parts.push(markOf(drawn, y + drawn.row * ROW, COLOURS[family], x, lang));
    y += (Math.max(...rows.map(({ row }) => row)) + 1) * ROW + LANE_GAP;
    parts.push(`<path d="M16 ${y - LANE_GAP + 1}H${AXIS[1]}" stroke="#d5d8d5"/>`);
  }
  return frame(y + 4, yearLines(first, last, x, y) + parts.join('\n'));
}

function scaleOf(from: Day, to: Day): (day: number) => number {
  return (day) => round(AXIS[0] + ((day - from) / (to - from)) * (AXIS[1] - AXIS[0]));
}

/** Events of a lane, each in the first row where it and its label touch no other. */
function rowsOf(
  events: readonly TimelineEvent[],
  x: (day: number) => number,
  titleOf: (event: TimelineEvent) => string,
): Drawn[] {
  const ends: number[] = [];
  return events.flatMap((event) => {
    const certain = pixels(event.date.certain, x);
    const likely = pixels(event.date.likely, x);
    if (event.date.status === 'unknown') return [];
    const title = titleOf(event);
    const label = title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
    const width = label.length * LETTER + 24;
    const start = certain[1] + width > PICTURE_WIDTH ? certain[0] - width : certain[0];
    const free = ends.findIndex((end) => end <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.max(certain[1], start + (certain[1] - certain[0]) + width);
    return [{ event, certain, likely, label, row }];
  });
}

/** An open end reaches the edge of the picture. */
function pixels([from, to]: DayRange, x: (day: number) => number): readonly [number, number] {
  const [start, end] = [dayIn(from)[0], dayIn(to)[0]];
  return [start === undefined ? AXIS[0] : x(start), end === undefined ? AXIS[1] : x(end + 1)];
}

function markOf(drawn: Drawn, y: number, colour: string, x: (day: number) => number, lang: Language): string {
  const { event, certain, label } = drawn;
  const before = certain[1] + label.length * LETTER + 24 > PICTURE_WIDTH;
  const words = before
    ? text(certain[0] - 8, y + 4, label, ' text-anchor="end" fill="#465159"')
    : text(Math.max(certain[1], certain[0] + 5) + 8, y + 4, label, ' fill="#465159"');
  const title = `<title>${escape(`${event.title[lang]}. ${datingWords(event.date, lang).main}`)}</title>`;
  return `<g stroke="${colour}" fill="${colour}">${title}${shapeOf(drawn, y, x)}<g stroke="none">${words}</g></g>`;
}

function shapeOf({ event, certain, likely }: Drawn, y: number, x: (day: number) => number): string {
  const { status, sides, likely: range } = event.date;
  if (status === 'exact' && certain[1] - certain[0] < 3) {
    return `<circle cx="${round((certain[0] + certain[1]) / 2)}" cy="${y}" r="5" stroke="none"/>`;
  }
  if (status === 'contested' && sides) {
    const boxes = sides.map(({ days }) => outline(days, pixels(days, x), y)).join('');
    return `<path d="M${certain[0]} ${y}H${certain[1]}" stroke-dasharray="1.5 3"/>${boxes}`;
  }
  const whole = range[0] !== null && range[1] !== null;
  const days = event.date.likelyDays ?? Infinity;
  const tone = days <= 31 ? 1 : days <= 366 ? 0.7 : 0.35;
  const width = round(Math.max(3, likely[1] - likely[0]));
  const fill = `<rect x="${likely[0]}" y="${y - 4.5}" width="${width}" height="9" fill-opacity="${tone}"/>`;
  return outline(event.date.certain, certain, y) + (whole ? fill : '');
}

/** The outline of possible days. An end that nothing closes has no edge. */
function outline(days: DayRange, [from, to]: readonly [number, number], y: number): string {
  const end = round(Math.max(from + 3, to));
  const edges = `${days[0] === null ? '' : `M${from} ${y - 4.5}v9`}${days[1] === null ? '' : `M${end} ${y - 4.5}v9`}`;
  return `<path d="M${from} ${y - 4.5}H${end}M${from} ${y + 4.5}H${end}${edges}" fill="none"/>`;
}

function laneName(family: Family, count: number, y: number, lang: Language): string {
  const stroke = `<path d="M16 ${y}h10" stroke="${COLOURS[family]}" stroke-width="3"/>`;
  const name = text(32, y + 4, FAMILY_NAMES[family][lang], ' font-weight="600"');
  return stroke + name + text(AXIS[0] - 12, y + 4, String(count), ' text-anchor="end" fill="#5e6971"');
}

/** The zebra of years, and a line down from each. */
function yearLines(first: number, last: number, x: (day: number) => number, bottom: number): string {
  const years = Array.from({ length: last - first }, (_, i) => first + i);
  const step = Math.ceil((40 * years.length) / (AXIS[1] - AXIS[0]));
  const drawn = years.map((year, i) => {
    const [from, to] = [x(dayOf(year, 1, 1)), x(dayOf(year + 1, 1, 1))];
    const cell =
      i % 2 === 0
        ? `<rect x="${from}" y="${SCALE_Y}" width="${round(to - from)}" height="5" fill="#12181d"/>`
        : '';
    const line = `<path d="M${from} ${SCALE_Y - 18}V${SCALE_Y}M${from} ${SCALE_Y + 5}V${bottom - LANE_GAP}" stroke="#d5d8d5"/>`;
    return (
      line +
      cell +
      (i % step === 0 ? text(from + 5, SCALE_Y - 6, String(year), ' font-weight="600" font-size="14"') : '')
    );
  });
  const ruler = `M${AXIS[0]} ${SCALE_Y + 0.5}H${AXIS[1]}M${AXIS[0]} ${SCALE_Y + 4.5}H${AXIS[1]}`;
  return `${drawn.join('\n')}\n<path d="${ruler}" stroke="#12181d"/>\n`;
}

function frame(height: number, inside: string): string {
  const size = `width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}"`;
  const paper = `<rect width="${PICTURE_WIDTH}" height="${height}" fill="#f8f8f6"/>`;
  const font = 'font-family="IBM Plex Sans, system-ui, sans-serif" font-size="12" fill="#12181d"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}>\n${paper}\n${inside}\n</svg>\n`;
}

function text(x: number, y: number, words: string, attributes = ''): string {
  return `<text x="${x}" y="${y}"${attributes}>${escape(words)}</text>`;
}

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function dayIn(iso: string | null): Day[] {
  const day = iso === null ? null : parseDay(iso);
  return day === null ? [] : [day];
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
