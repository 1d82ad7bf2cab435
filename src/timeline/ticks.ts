import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear } from 'd3';
import { lowerBound, upperBound } from './bisect.ts';
import type { Scale } from './scale.ts';

const MS = 86_400_000;

/** The steps of the axis, from coarse to fine, as d3's time intervals in UTC. */
const STEPS = {
  millennium: { every: utcYear.every(1000)!, days: 365_242 },
  fiveCenturies: { every: utcYear.every(500)!, days: 182_621 },
  century: { every: utcYear.every(100)!, days: 36_524 },
  halfCentury: { every: utcYear.every(50)!, days: 18_262 },
  decade: { every: utcYear.every(10)!, days: 3652 },
  fiveYears: { every: utcYear.every(5)!, days: 1826 },
  year: { every: utcYear, days: 365 },
  quarter: { every: utcMonth.every(3)!, days: 90 },
  month: { every: utcMonth, days: 30 },
  week: { every: utcMonday, days: 7 },
  day: { every: utcDay, days: 1 },
  quarterDay: { every: utcHour.every(6)!, days: 0.25 },
  hour: { every: utcHour, days: 1 / 24 },
  quarterHour: { every: utcMinute.every(15)!, days: 1 / 96 },
  minute: { every: utcMinute, days: 1 / 1440 },
} as const;
export type Step = keyof typeof STEPS;

/** How the axis is drawn from a number of pixels a day on. */
export interface Grade {
  readonly perDay: number;
  /** The cells of the zebra bar. */
  readonly cell: Step;
  /** The small ticks. */
  readonly tick: Step;
  /** What is labelled. */
  readonly label: Step;
  /** What is labelled above that, in the larger type; null when the labels themselves carry years. */
  readonly over: Step | null;
}

/** From the finest to the coarsest. */
const GRADES: readonly Grade[] = [
  { perDay: 50_000, cell: 'minute', tick: 'minute', label: 'minute', over: 'day' },
  { perDay: 5000, cell: 'quarterHour', tick: 'minute', label: 'quarterHour', over: 'day' },
  { perDay: 1100, cell: 'hour', tick: 'quarterHour', label: 'hour', over: 'day' },
  { perDay: 240, cell: 'quarterDay', tick: 'hour', label: 'quarterDay', over: 'day' },
  { perDay: 26, cell: 'day', tick: 'day', label: 'day', over: 'month' },
  { perDay: 5, cell: 'week', tick: 'day', label: 'week', over: 'month' },
  { perDay: 1.7, cell: 'month', tick: 'week', label: 'month', over: null },
  { perDay: 0.9, cell: 'month', tick: 'month', label: 'month', over: null },
  { perDay: 0.5, cell: 'quarter', tick: 'month', label: 'quarter', over: null },
  { perDay: 0.14, cell: 'quarter', tick: 'month', label: 'year', over: null },
  { perDay: 0.04, cell: 'year', tick: 'quarter', label: 'year', over: null },
  { perDay: 0.012, cell: 'year', tick: 'year', label: 'fiveYears', over: null },
  { perDay: 0.006, cell: 'decade', tick: 'year', label: 'decade', over: null },
  { perDay: 0.0012, cell: 'decade', tick: 'decade', label: 'halfCentury', over: null },
  { perDay: 0.0006, cell: 'century', tick: 'decade', label: 'century', over: null },
  { perDay: 0.0001, cell: 'century', tick: 'century', label: 'fiveCenturies', over: null },
  { perDay: 0, cell: 'millennium', tick: 'century', label: 'millennium', over: null },
];

/** The grade of a scale. */
export function gradeOf(perDay: number): Grade {
  return GRADES.find((grade) => perDay >= grade.perDay) ?? GRADES[GRADES.length - 1]!;
}

interface Kept {
  readonly from: number;
  readonly to: number;
  readonly instants: readonly number[];
}

/** The last instants asked for of each step. While the view moves they reach over three views: most frames stay within them. */
const kept = new Map<Step, Kept>();

/**
 * The instants of a step in a view, plus the one before it, so that a cell or label cut by the edge is known. What a break of
 * the axis hides is left out.
 */
export function instantsOf(step: Step, scale: Scale): readonly number[] {
  const { from, to } = scale.view;
  const { days } = STEPS[step];
  const known = kept.get(step);
  const span = to - from;
  const usable =
    known &&
    known.from <= from - days * 1.2 &&
    known.to >= to &&
    known.to - known.from < 12 * span + 8 * days;
  const moving = known !== undefined && known.from < to && known.to > from;
  const beside = moving ? span : 0;
  const { instants } = usable ? known : keep(step, from - beside - days * 1.2, to + beside);
  const first = Math.max(0, upperBound(instants, from, 0, instants.length) - 1);
  return scale.breaks.beside(instants.slice(first, lowerBound(instants, to, first, instants.length)));
}

function keep(step: Step, from: number, to: number): Kept {
  const dates = STEPS[step].every.range(new Date(from * MS), new Date(to * MS));
  const fresh = { from, to, instants: dates.map((date) => date.getTime() / MS) };
  kept.set(step, fresh);
  return fresh;
}

/** Steps and counts a scale bar may show, longest first. */
const BARS = [
  ['year', 1000],
  ['year', 500],
  ['year', 100],
  ['year', 50],
  ['year', 10],
  ['year', 5],
  ['year', 2],
  ['year', 1],
  ['month', 6],
  ['month', 3],
  ['month', 1],
  ['week', 1],
  ['day', 3],
  ['day', 1],
  ['hour', 12],
  ['hour', 6],
  ['hour', 1],
  ['minute', 30],
  ['minute', 10],
  ['minute', 1],
] as const;
const BAR_DAYS = {
  year: 365.2425,
  month: 30.436875,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
} as const;
export type BarUnit = keyof typeof BAR_DAYS;

/** The longest round stretch of time that fits into some pixels; its width is 0 where not even the shortest does. */
export function scaleBar(perDay: number, room: number): { unit: BarUnit; count: number; width: number } {
  const fits = BARS.find(([unit, count]) => BAR_DAYS[unit] * count * perDay <= room);
  const [unit, count] = fits ?? BARS[BARS.length - 1]!;
  return { unit, count, width: fits ? BAR_DAYS[unit] * count * perDay : 0 };
}

/** A label of the axis. */
export interface TickLabel {
  readonly instant: number;
  readonly step: Step;
  /** Years and whatever else stands out. */
  readonly strong: boolean;
  /** The first label of the axis names the year as well. */
  readonly first: boolean;
}
