import type { Dating, DayRange } from '../../model/dating.ts';
import { mustParseDay, parseDay } from '../../model/day.ts';
import { saysLasted } from '../../model/edtf.ts';
import type { Modality } from '../../model/kind.ts';
import { extent, middleOf, pixelsPerDay } from './scale.ts';
import type { SmallScale } from './scale.ts';

/** A stretch of pixels. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

/** What a date looks like on a small axis. A disc is one known day, always. */
export type Shape =
  | { readonly kind: 'disc'; readonly x: number; readonly form: 'known' | 'planned' | 'called-off' }
  | { readonly kind: 'lasted'; readonly from: number; readonly to: number }
  | { readonly kind: 'readings'; readonly boxes: readonly Box[] }
  | {
      readonly kind: 'range';
      readonly outline: Box;
      readonly fill: Box | null;
      /** How strong the fill is: the more days, the paler. */
      readonly tone: number;
      /** The one likely day inside the range. */
      readonly likelyDay: number | null;
      /** Candidate days drawn one by one, where there is room. */
      readonly teeth: readonly { readonly x: number; readonly likely: boolean }[];
      /** Ends, in reading order of time, that are open: no closing edge. */
      readonly open: { readonly start: boolean; readonly end: boolean };
    }
  /** Few days in less room than a glyph needs: three teeth about the middle. */
  | { readonly kind: 'few'; readonly x: number }
  | { readonly kind: 'none' };

/** Narrower than this a range would lie about being one day: three teeth stand for it. */
const LEAST = 7;
/** Teeth closer than this become tone. */
const TOOTH_ROOM = 2.4;

/** The shape of a date on a scale. */
export function shapeOf(date: Dating, modality: Modality, scale: SmallScale): Shape {
  if (date.status === 'unknown') return { kind: 'none' };
  if (date.status === 'contested' && date.sides !== null)
    return readings(
      date.sides.map((side) => side.days),
      scale,
    );
  const [from, to] = numbers(date.certain);
  if (from !== null && from === to) return { kind: 'disc', x: middleOf(scale, from), form: formOf(modality) };
  if (from !== null && to !== null && lasted(date)) {
    return { kind: 'lasted', from: middleOf(scale, from), to: middleOf(scale, to) };
  }
  return rangeShape(date, scale);
}

function rangeShape(date: Dating, scale: SmallScale): Shape {
  const outline = box(date.certain, scale);
  if (outline.width < LEAST) return { kind: 'few', x: outline.x + outline.width / 2 };
  const [from, to] = numbers(date.likely);
  const one = from !== null && from === to;
  const length = from === null || to === null ? Infinity : to - from + 1;
  return {
    kind: 'range',
    outline,
    fill: one ? null : within(box(date.likely, scale), outline),
    tone: length <= 31 ? 1 : length <= 366 ? 0.7 : 0.35,
    likelyDay: one ? middleOf(scale, from) : null,
    teeth: teethOf(date, scale),
    open: { start: date.certain[0] === null, end: date.certain[1] === null },
  };
}

function teethOf(date: Dating, scale: SmallScale): { x: number; likely: boolean }[] {
  const candidates = date.candidates ?? [];
  // Where two do not fit, hundreds need not be read.
  const [first, second] = candidates.slice(0, 2).map(mustParseDay);
  if (first === undefined || second === undefined) return [];
  if ((second - first) * pixelsPerDay(scale) < TOOTH_ROOM) return [];
  const days = candidates.map(mustParseDay);
  const [from, to] = numbers(date.likely);
  return days.map((day) => ({
    x: middleOf(scale, day),
    likely: (from === null || day >= from) && (to === null || day <= to),
  }));
}

function readings(sides: readonly DayRange[], scale: SmallScale): Shape {
  const boxes = sides
    .map((side) => box(side, scale))
    .map(({ x, width }) => ({ x: x + width / 2 - 5, width: 10 }));
  return { kind: 'readings', boxes: boxes.sort((a, b) => a.x - b.x) };
}

function formOf(modality: Modality): 'known' | 'planned' | 'called-off' {
  return modality === 'planned' ? 'planned' : modality === 'called-off' ? 'called-off' : 'known';
}

function lasted(date: Dating): boolean {
  return saysLasted(date.edtf);
}

function box(range: DayRange, scale: SmallScale): Box {
  const [from, to] = numbers(range);
  return extent(scale, from ?? scale.from, to ?? scale.to - 1);
}

function within(inner: Box, outer: Box): Box {
  const x = Math.max(outer.x, Math.min(inner.x, outer.x + outer.width));
  return { x, width: Math.max(1.5, Math.min(inner.x + inner.width, outer.x + outer.width) - x) };
}

function numbers(range: DayRange): readonly [number | null, number | null] {
  return [range[0] === null ? null : parseDay(range[0]), range[1] === null ? null : parseDay(range[1])];
}
