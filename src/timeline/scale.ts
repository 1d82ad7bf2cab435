import { WHOLE } from './breaks.ts';
import type { Breaks } from './breaks.ts';
import type { View } from './view.ts';

/** Where instants stand on the screen: a view laid over [left, right] CSS pixels, reversed when time runs right to left. */
export interface Scale {
  readonly view: View;
  readonly left: number;
  readonly right: number;
  readonly rtl: boolean;
  /** Pixels a day, always above 0; in a break, less. */
  readonly perDay: number;
  readonly breaks: Breaks;
  /** The pixel of an instant. */
  readonly x: (day: number) => number;
  /** The instant of a pixel. */
  readonly at: (x: number) => number;
}

/** The scale of a view; a stage too narrow to hold anything counts as one pixel wide. */
export function scaleOf(view: View, left: number, right: number, rtl: boolean, breaks = WHOLE): Scale {
  const { from, to } = breaks.placed(view);
  const perDay = Math.max(1, right - left) / (to - from);
  const origin = rtl ? right : left;
  const sign = rtl ? -perDay : perDay;
  const own = { view, left, right, rtl, perDay, breaks };
  if (breaks === WHOLE)
    return { ...own, x: (day) => origin + (day - from) * sign, at: (x) => from + (x - origin) / sign };
  return {
    ...own,
    x: (day) => origin + (breaks.place(day) - from) * sign,
    at: (x) => breaks.day(from + (x - origin) / sign),
  };
}
