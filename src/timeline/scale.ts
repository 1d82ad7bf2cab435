import type { View } from './view.ts';

/** Where instants stand on the screen: a view laid over [left, right] CSS pixels, reversed when time runs right to left. */
export interface Scale {
  readonly view: View;
  readonly left: number;
  readonly right: number;
  readonly rtl: boolean;
  /** Pixels a day, always above 0. */
  readonly perDay: number;
  /** The pixel of an instant. */
  readonly x: (day: number) => number;
  /** The instant of a pixel. */
  readonly at: (x: number) => number;
}

/** The scale of a view; a stage too narrow to hold anything counts as one pixel wide. */
export function scaleOf(view: View, left: number, right: number, rtl: boolean): Scale {
  const perDay = Math.max(1, right - left) / (view.to - view.from);
  const origin = rtl ? right : left;
  const sign = rtl ? -perDay : perDay;
  return {
    view,
    left,
    right,
    rtl,
    perDay,
    x: (day) => origin + (day - view.from) * sign,
    at: (x) => view.from + (x - origin) / sign,
  };
}
