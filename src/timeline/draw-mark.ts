import { FORM, MOOD } from './columns.ts';
import { isOutlineOnly } from './mark.ts';
import type { Mark } from './mark.ts';
import { clearOf } from './palette.ts';
import { crisp, disc, line } from './surface.ts';
import type { Surface } from './surface.ts';

/** The colours of one mark. */
export interface MarkColours {
  readonly ink: string;
  readonly paper: string;
}

const RADIUS = 5;
const HALO = 1.5;
const HALF = 4.5;
const OUTLINE = 1.25;
/** How far a pointed end reaches beyond its box. */
const POINT = 5;
/** Teeth stand apart from this distance on, and are seen at all from the other. */
const TEETH_APART = 5;
const TEETH_SEEN = 2.4;
/** A set of days is never drawn narrower. */
const LEAST_WIDTH = 7;

/** Draws a date as what is known of it. */
export function drawMark(surface: Surface, mark: Mark, colours: MarkColours): void {
  switch (mark.form) {
    case FORM.point:
      drawDay(surface, (mark.left + mark.right) / 2, mark, colours);
      break;
    case FORM.teeth:
      drawTeeth(surface, mark, colours);
      break;
    case FORM.range:
      drawOutline(surface, mark, colours, toneOf(mark.likelyDays));
      break;
    case FORM.rangeDay:
      if (isNarrow(mark, 12)) {
        drawThreeTeeth(surface, mark, colours);
        break;
      }
      drawOutline(surface, mark, colours, 0);
      drawLikelyDay(surface, mark, colours);
      break;
    case FORM.lasted:
      drawLasted(surface, mark, colours);
      break;
    case FORM.contested:
      drawSides(surface, mark, colours);
      break;
  }
}

/** The more days, the paler: tone alone never carries meaning. */
function toneOf(days: number): number {
  return days <= 31 ? 1 : days <= 366 ? 0.7 : 0.35;
}

/** A disc: one known day. Not happened: a ring; called off or denied: a ring with a stroke. */
function drawDay(
  surface: Surface,
  x: number,
  mark: Mark,
  { ink, paper }: MarkColours,
  radius = RADIUS,
  halo = HALO,
): void {
  disc(surface, x, mark.y, radius + halo, paper);
  if (!isOutlineOnly(mark.mood)) {
    disc(surface, x, mark.y, radius, ink);
    return;
  }
  surface.strokeStyle = ink;
  surface.lineWidth = 1.5;
  surface.beginPath();
  surface.arc(x, mark.y, radius - 0.75, 0, 2 * Math.PI);
  surface.stroke();
  if (mark.mood === MOOD.struck) line(surface, ink, 1.5, x - 6, mark.y + 6, x + 6, mark.y - 6);
}

function drawLikelyDay(surface: Surface, mark: Mark, colours: MarkColours): void {
  if (mark.likelyRight < mark.likelyLeft) return;
  drawDay(surface, (mark.likelyLeft + mark.likelyRight) / 2, mark, colours, 4.5, 0);
}

function drawTeeth(surface: Surface, mark: Mark, colours: MarkColours): void {
  if (isNarrow(mark, LEAST_WIDTH)) drawThreeTeeth(surface, mark, colours);
  else if (mark.toothGap >= TEETH_APART) drawRule(surface, mark, colours);
  else if (mark.toothGap >= TEETH_SEEN) {
    drawOutline(surface, mark, colours, 0);
    surface.fillStyle = colours.ink;
    for (const tooth of mark.teeth ?? []) {
      if (tooth.likely && !inGap(mark, tooth.x))
        surface.fillRect(tooth.x - 0.65, mark.y - HALF, 1.3, 2 * HALF);
    }
  } else drawOutline(surface, mark, colours, 0.7);
}

/** Wholly in view and narrower than some pixels. */
function isNarrow(mark: Mark, width: number): boolean {
  return !mark.cutLeft && !mark.cutRight && mark.right - mark.left < width;
}

function drawThreeTeeth(surface: Surface, mark: Mark, { ink, paper }: MarkColours): void {
  const middle = Math.round((mark.left + mark.right) / 2);
  surface.fillStyle = paper;
  surface.fillRect(middle - 5, mark.y - HALF - 1, 10, 2 * HALF + 2);
  surface.fillStyle = ink;
  for (const x of [-3.5, -0.75, 2]) surface.fillRect(middle + x, mark.y - HALF, 1.5, 2 * HALF);
}

/** A rule: a baseline with end caps and a tooth a day, tall where the day is likely. */
function drawRule(surface: Surface, mark: Mark, { ink }: MarkColours): void {
  const base = crisp(mark.y + HALF);
  for (const [a, b] of aroundGap(mark, mark.left, mark.right)) line(surface, ink, OUTLINE, a, base, b, base);
  for (const side of ['Left', 'Right'] as const) {
    const x = side === 'Left' ? mark.left : mark.right;
    if (mark[`cut${side}`] || mark[`open${side}`]) drawChevron(surface, x, base - POINT + 0.5, side, ink);
    else line(surface, ink, OUTLINE, x, mark.y - HALF, x, base);
  }
  surface.fillStyle = ink;
  const width = Math.min(9, Math.max(2.5, Math.min(mark.dayWidth, mark.toothGap * 0.55)));
  for (const { x, likely } of mark.teeth ?? []) {
    if (inGap(mark, x)) continue;
    if (likely) surface.fillRect(x - width / 2, mark.y - HALF, width, 2 * HALF);
    else surface.fillRect(x - 0.65, mark.y + HALF - 4, 1.3, 4);
  }
}

function drawChevron(surface: Surface, x: number, y: number, side: 'Left' | 'Right', ink: string): void {
  const inward = side === 'Left' ? POINT : -POINT;
  line(surface, ink, OUTLINE, x + inward, y - POINT, x, y, x + inward, y + POINT);
}

/**
 * A closed outline for what is possible, its likely part toned and ended by full edges. A side the view cuts is pointed;
 * so is an open one, whose tone fades.
 */
function drawOutline(surface: Surface, mark: Mark, colours: MarkColours, tone: number): void {
  const widened = Math.max(0, LEAST_WIDTH - (mark.right - mark.left)) / 2;
  const left = mark.left - widened;
  const right = mark.right + widened;
  surface.fillStyle = colours.paper;
  outlinePath(surface, mark, left, right);
  surface.fill();
  drawTone(surface, mark, colours, tone, widened);
  surface.strokeStyle = colours.ink;
  surface.lineWidth = OUTLINE;
  surface.lineJoin = 'miter';
  outlinePath(surface, mark, left, right);
  surface.stroke();
  if (mark.gap) {
    surface.fillStyle = colours.paper;
    surface.fillRect(mark.gap[0], mark.y - HALF - 1.5, mark.gap[1] - mark.gap[0], 2 * HALF + 3);
  }
}

function drawTone(surface: Surface, mark: Mark, { ink }: MarkColours, tone: number, widened: number): void {
  const a = mark.likelyLeft - widened;
  const b = mark.likelyRight + widened;
  if (b <= a) return;
  const fill = isOutlineOnly(mark.mood) ? 0 : tone;
  const fades =
    (mark.openLeft && mark.likelyLeft <= mark.left) || (mark.openRight && mark.likelyRight >= mark.right);
  surface.globalAlpha = fill;
  surface.fillStyle = fades ? fading(surface, mark, a, b, ink) : ink;
  if (fill > 0) {
    const cutLeft = mark.cutLeft && mark.likelyLeft <= mark.left ? POINT : 0;
    const cutRight = mark.cutRight && mark.likelyRight >= mark.right ? POINT : 0;
    surface.fillRect(a + cutLeft, mark.y - HALF, Math.max(0, b - a - cutLeft - cutRight), 2 * HALF);
  }
  surface.globalAlpha = 1;
  const edges = tone > 0 ? [mark.likelyLeft, mark.likelyRight] : [];
  for (const x of edges) {
    if (x > mark.left + 1 && x < mark.right - 1)
      line(surface, ink, OUTLINE, x, mark.y - HALF, x, mark.y + HALF);
  }
}

function fading(surface: Surface, mark: Mark, a: number, b: number, ink: string): CanvasGradient {
  const gradient = surface.createLinearGradient(a, 0, b, 0);
  gradient.addColorStop(0, mark.openLeft ? clearOf(ink) : ink);
  gradient.addColorStop(1, mark.openRight ? clearOf(ink) : ink);
  return gradient;
}

function outlinePath(surface: Surface, mark: Mark, left: number, right: number): void {
  const top = crisp(mark.y - HALF);
  const bottom = top + 2 * HALF;
  const middle = (top + bottom) / 2;
  surface.beginPath();
  if (mark.cutLeft) {
    surface.moveTo(left + POINT, bottom);
    surface.lineTo(left + 0.5, middle);
    surface.lineTo(left + POINT, top);
  } else {
    surface.moveTo(left, bottom);
    surface.lineTo(left, top);
  }
  if (mark.cutRight) {
    surface.lineTo(right - POINT, top);
    surface.lineTo(right - 0.5, middle);
    surface.lineTo(right - POINT, bottom);
  } else {
    surface.lineTo(right, top);
    surface.lineTo(right, bottom);
  }
  surface.closePath();
}

/** A bar between the discs of its first and its last day; without discs where they would run into one, which means one day. */
function drawLasted(surface: Surface, mark: Mark, colours: MarkColours): void {
  if (isNarrow(mark, 2 * RADIUS + 8)) {
    const middle = (mark.left + mark.right) / 2;
    const half = Math.max(RADIUS, (mark.right - mark.left) / 2);
    surface.fillStyle = colours.paper;
    surface.fillRect(middle - half - HALO, mark.y - 2.5 - HALO, 2 * (half + HALO), 5 + 2 * HALO);
    surface.fillStyle = colours.ink;
    surface.fillRect(middle - half, mark.y - 2.5, 2 * half, 5);
    return;
  }
  const inset = Math.min(mark.dayWidth / 2, RADIUS);
  const a = mark.left + (mark.cutLeft ? 0 : inset);
  const b = mark.right - (mark.cutRight ? 0 : inset);
  surface.fillStyle = colours.ink;
  if (isOutlineOnly(mark.mood)) {
    line(surface, colours.ink, 1.5, a, mark.y - 2, b, mark.y - 2);
    line(surface, colours.ink, 1.5, a, mark.y + 2, b, mark.y + 2);
  } else for (const [from, to] of aroundGap(mark, a, b)) surface.fillRect(from, mark.y - 2.5, to - from, 5);
  if (!mark.cutLeft) drawDay(surface, Math.min(a, b), mark, colours);
  if (!mark.cutRight) drawDay(surface, Math.max(a, b), mark, colours);
  if (!mark.cutLeft && !mark.cutRight && b > a && !isOutlineOnly(mark.mood)) {
    // The second disc's halo must not part the bar.
    surface.fillRect(a, mark.y - 2.5, b - a, 5);
    if (mark.gap) {
      surface.fillStyle = colours.paper;
      surface.fillRect(mark.gap[0], mark.y - 3, mark.gap[1] - mark.gap[0], 6);
    }
  }
}

const BOX = 10;
const HATCH = 3.4;

/** Readings that cannot all be true: a hatched box each, joined by a dotted yoke. */
function drawSides(surface: Surface, mark: Mark, colours: MarkColours): void {
  const boxes = (mark.sides ?? []).map(([a, b]) => boxOf(a, b, mark));
  const first = Math.max(mark.left, Math.min(...boxes.map(([, b]) => b)));
  const last = Math.min(mark.right, Math.max(...boxes.map(([a]) => a)));
  surface.setLineDash([1.5, 3]);
  for (const [a, b] of aroundGap(mark, first, last)) line(surface, colours.ink, 1.5, a, mark.y, b, mark.y);
  surface.setLineDash([]);
  if (mark.cutLeft) drawChevron(surface, mark.left, mark.y, 'Left', colours.ink);
  if (mark.cutRight) drawChevron(surface, mark.right, mark.y, 'Right', colours.ink);
  for (const [a, b] of boxes) {
    if (b > mark.left - BOX && a < mark.right + BOX) drawHatched(surface, a, b, mark.y, colours);
  }
}

function boxOf(a: number, b: number, mark: Mark): readonly [number, number] {
  const left = Math.max(a, mark.left - BOX);
  const right = Math.min(b, mark.right + BOX);
  const middle = (left + right) / 2;
  const half = Math.max(BOX, right - left) / 2;
  return [middle - half, middle + half];
}

function drawHatched(surface: Surface, a: number, b: number, y: number, { ink, paper }: MarkColours): void {
  const top = y - BOX / 2;
  const bottom = y + BOX / 2;
  surface.fillStyle = paper;
  surface.fillRect(a, top, b - a, BOX);
  surface.strokeStyle = ink;
  surface.lineWidth = OUTLINE;
  surface.beginPath();
  for (let x = a - BOX + HATCH; x < b; x += HATCH) {
    // A stroke from (x, bottom) up to (x + BOX, top), kept within the box.
    const from = Math.max(x, a);
    const to = Math.min(x + BOX, b);
    surface.moveTo(from, bottom - (from - x));
    surface.lineTo(to, bottom - (to - x));
  }
  surface.rect(a, top, b - a, BOX);
  surface.stroke();
}

function inGap(mark: Mark, x: number): boolean {
  return mark.gap !== null && x > mark.gap[0] && x < mark.gap[1];
}

function aroundGap(mark: Mark, a: number, b: number): (readonly [number, number])[] {
  if (!mark.gap) return b > a ? [[a, b]] : [];
  const parts: (readonly [number, number])[] = [
    [a, Math.min(b, mark.gap[0])],
    [Math.max(a, mark.gap[1]), b],
  ];
  return parts.filter(([from, to]) => to > from);
}
