import { dayOf, partsOf } from '../../model/day.ts';
import type { Day } from '../../model/day.ts';

/** Days on a small axis of fixed width in CSS pixels. Time runs right to left when `rtl`. */
export interface SmallScale {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly width: number;
  readonly rtl: boolean;
}

/** The pixel where a day begins; fractions of days are allowed. */
export function xOf(scale: SmallScale, day: number): number {
  const x = ((day - scale.from) / (scale.to - scale.from)) * scale.width;
  return scale.rtl ? scale.width - x : x;
}

/** The left edge and width of the days from `from` to `to`, inclusive, cut to the scale. */
export function extent(
  scale: SmallScale,
  from: number,
  to: number,
): { readonly x: number; readonly width: number } {
  const a = xOf(scale, Math.min(Math.max(from, scale.from), scale.to));
  const b = xOf(scale, Math.min(Math.max(to + 1, scale.from), scale.to));
  return { x: Math.min(a, b), width: Math.abs(b - a) };
}

/** The middle of a day. */
export function middleOf(scale: SmallScale, day: number): number {
  return xOf(scale, day + 0.5);
}

export function pixelsPerDay(scale: SmallScale): number {
  return scale.width / (scale.to - scale.from);
}

/** Whole years as a scale. */
export function yearScale(years: readonly [number, number], width: number, rtl: boolean): SmallScale {
  return { from: dayOf(years[0], 1, 1), to: dayOf(years[1] + 1, 1, 1), width, rtl };
}

/** A tick of the axis: years, quarters or months, by how much room there is. */
export interface Tick {
  readonly day: Day;
  readonly year: number;
  /** 1–12; the label of a January is its year. */
  readonly month: number;
  readonly labelled: boolean;
}

/** Pixels a month's label needs at the least. */
const LABEL_ROOM = 46;

/** Months between two ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240];

/** The ticks of a scale and the months between two of them: 1, 3, 6 or 12. */
export function ticksOf(scale: SmallScale): { readonly step: number; readonly ticks: readonly Tick[] } {
  const month = pixelsPerDay(scale) * 30.4;
  const step = STEPS.find((months) => month * months >= LABEL_ROOM / 2) ?? 240;
  const each = STEPS.find((months) => months % step === 0 && month * months >= LABEL_ROOM) ?? 240;
  const first = partsOf(Math.ceil(scale.from) as Day);
  const ticks: Tick[] = [];
  for (let m = Math.ceil((first.year * 12 + first.month - 1) / step) * step; ; m += step) {
    const day = dayOf(0, m + 1, 1);
    if (day >= scale.to) break;
    if (day < scale.from) continue;
    const { year, month: monthOfYear } = partsOf(day);
    ticks.push({ day, year, month: monthOfYear, labelled: m % each === 0 });
  }
  return { step, ticks };
}
