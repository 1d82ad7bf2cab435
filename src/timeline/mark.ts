import { FORM, MOOD } from './columns.ts';
import type { Form, MarkDetail, Mood } from './columns.ts';
import type { Scale } from './scale.ts';

/** A mark placed on a stage: pixels, left before right whichever way time runs. */
export interface Mark {
  readonly form: Form;
  readonly mood: Mood;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly likelyLeft: number;
  readonly likelyRight: number;
  /** The date has no end on this side. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** The mark goes on beyond the stage on this side. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** How many days are likely; Infinity when open. */
  readonly likelyDays: number;
  /** The middles of the candidate days, and which of them are likely. */
  readonly teeth: readonly Tooth[] | null;
  /** Pixels between two neighbouring candidate days. */
  readonly toothGap: number;
  /** Pixels of one day. */
  readonly dayWidth: number;
  readonly sides: readonly (readonly [number, number])[] | null;
  /** Where the mark is cut for its words. */
  readonly gap: readonly [number, number] | null;
}

export interface Tooth {
  readonly x: number;
  readonly likely: boolean;
}

/** What is known of a date, apart from where it stands. */
export interface Dated {
  readonly form: Form;
  readonly mood: Mood;
  readonly start: number;
  readonly end: number;
  readonly likelyStart: number;
  readonly likelyEnd: number;
  readonly detail: MarkDetail | null;
}

/** A date placed on a scale at a height. */
export function placeMark(
  date: Dated,
  scale: Scale,
  y: number,
  gap: readonly [number, number] | null = null,
): Mark {
  const [left, right] = ordered(scale.x(date.start), scale.x(date.end));
  const [likelyLeft, likelyRight] = ordered(scale.x(date.likelyStart), scale.x(date.likelyEnd));
  const teeth = date.detail?.teeth ?? null;
  return {
    form: date.form,
    mood: date.mood,
    y,
    left: Math.max(left, scale.left),
    right: Math.min(right, scale.right),
    likelyLeft: Math.max(likelyLeft, scale.left),
    likelyRight: Math.min(likelyRight, scale.right),
    openLeft: left === -Infinity,
    openRight: right === Infinity,
    cutLeft: left < scale.left - 0.5,
    cutRight: right > scale.right + 0.5,
    likelyDays: date.likelyEnd - date.likelyStart,
    teeth: teeth && date.form === FORM.teeth ? teethOf(teeth, date, scale) : null,
    toothGap: teeth ? smallestGap(teeth) * scale.perDay : 0,
    dayWidth: scale.perDay,
    sides: date.detail?.sides?.map(([from, to]) => ordered(scale.x(from), scale.x(to))) ?? null,
    gap,
  };
}

function teethOf(teeth: readonly number[], date: Dated, scale: Scale): Tooth[] {
  return teeth
    .map((day) => ({ x: scale.x(day + 0.5), likely: day >= date.likelyStart && day < date.likelyEnd }))
    .filter(({ x }) => x > scale.left && x < scale.right);
}

function smallestGap(teeth: readonly number[]): number {
  let least = Infinity;
  for (let i = 1; i < teeth.length; i += 1) least = Math.min(least, teeth[i]! - teeth[i - 1]!);
  return least;
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** True when the thing has not happened, or not been shown to have. */
export function isOutlineOnly(mood: Mood): boolean {
  return mood !== MOOD.solid;
}
