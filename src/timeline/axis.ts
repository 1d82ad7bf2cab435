import type { Language } from '../model/language.ts';
import { partsOf } from '../model/day.ts';
import type { Day } from '../model/day.ts';
import type { Scale } from './scale.ts';
import { gradeOf, instantsOf } from './ticks.ts';
import type { Step, TickLabel } from './ticks.ts';
import { grainOf, tickWords } from './tick-words.ts';

/** A label of the axis where it stands. It begins at `x`, running the way time runs. */
export interface PlacedTick {
  readonly instant: number;
  readonly text: string;
  readonly x: number;
  readonly strong: boolean;
  /** The upper of two levels. */
  readonly over: boolean;
  /** The unit began before the view, so that no tick stands here. */
  readonly pinned: boolean;
}

/** Between a tick and its label, and between two labels. */
const OFF = 6;
const APART = 7;

/**
 * The axis' labels: none overlap. Where two would, the one that stands out stays, else the earlier.
 * @param width the width of a text in pixels, in the larger type when `strong`
 */
export function axisLabels(
  scale: Scale,
  lang: Language,
  width: (text: string, strong: boolean) => number,
): readonly PlacedTick[] {
  const grade = gradeOf(scale.perDay);
  const single = grade.over === null;
  const under = level(grade.label, scale, single, lang, width, false);
  return grade.over === null ? under : [...level(grade.over, scale, true, lang, width, true), ...under];
}

function level(
  step: Step,
  scale: Scale,
  named: boolean,
  lang: Language,
  width: (text: string, strong: boolean) => number,
  over: boolean,
): readonly PlacedTick[] {
  const instants = instantsOf(step, scale);
  const labels = instants.map((instant, i): TickLabel => {
    const year = startsYear(instant);
    const strong = over || (named && (year || grainOf(step) === 'year' || i === 0));
    return { instant, step, strong, first: named && ((over && isMonth(step)) || (i === 0 && !year)) };
  });
  const placed = labels
    .map((label) => place(label, scale, lang, over, named))
    .filter((tick) => tick !== null)
    .map((tick) => ({ tick, width: width(tick.text, tick.strong) }));
  const kept = withoutOverlap(placed, scale).map(({ tick }) => tick);
  return named && !over ? withFirstYear(kept, step, scale, lang, width) : kept;
}

/** The first label that is left names its year too; months in its way give way to it, another year does not. */
function withFirstYear(
  ticks: readonly PlacedTick[],
  step: Step,
  scale: Scale,
  lang: Language,
  width: (text: string, strong: boolean) => number,
): readonly PlacedTick[] {
  const [first, ...others] = ticks;
  if (!first || first.strong || !isMonth(step)) return ticks;
  const text = tickWords({ instant: first.instant, step, strong: true, first: true }, lang);
  const reached = offset(first.x, scale) + width(text, true) + APART;
  const clear = others.filter((tick) => reached <= offset(tick.x, scale));
  const hidesYear = others.some((tick) => tick.strong && !clear.includes(tick));
  const fits = !hidesYear && reached <= room(scale) + APART;
  return fits ? [{ ...first, text, strong: true }, ...clear] : ticks;
}

/** The first label is held at the edge while its unit is in view; the others stand at their ticks. */
function place(
  label: TickLabel,
  scale: Scale,
  lang: Language,
  over: boolean,
  named: boolean,
): PlacedTick | null {
  const pinned = label.instant < scale.view.from;
  if (pinned && !named) return null;
  const sign = scale.rtl ? -1 : 1;
  const x = (pinned ? scale.x(scale.view.from) : scale.x(label.instant)) + sign * OFF;
  return { instant: label.instant, text: tickWords(label, lang), x, strong: label.strong, over, pinned };
}

function apart(a: Sized, b: Sized, scale: Scale): boolean {
  return offset(b.tick.x, scale) - reach(a, scale) >= APART;
}

interface Sized {
  readonly tick: PlacedTick;
  readonly width: number;
}

function withoutOverlap(sized: readonly Sized[], scale: Scale): Sized[] {
  const kept: Sized[] = [];
  for (const next of sized) {
    if (reach(next, scale) > room(scale)) continue;
    while (kept.length > 0) {
      const last = kept[kept.length - 1]!;
      if (apart(last, next, scale)) break;
      // A label that a tick stands for beats one held at the edge; a year beats a month. What a break leads to must be told.
      if (
        last.tick.pinned ||
        scale.breaks.between(last.tick.instant, next.tick.instant) ||
        (next.tick.strong && !last.tick.strong)
      )
        kept.pop();
      else break;
    }
    const last = kept[kept.length - 1];
    if (!last || apart(last, next, scale)) kept.push(next);
  }
  return kept;
}

/** Pixels labels may take, with the arrowhead's. */
function room(scale: Scale): number {
  return Math.abs(scale.right - scale.left) + 14;
}

/** Pixels from where time starts on the stage. */
function offset(x: number, scale: Scale): number {
  return scale.rtl ? scale.right - x : x - scale.left;
}

function reach({ tick, width }: Sized, scale: Scale): number {
  return offset(tick.x, scale) + width;
}

function isMonth(step: Step): boolean {
  return grainOf(step) === 'month';
}

function startsYear(instant: number): boolean {
  const { month, day } = partsOf(Math.floor(instant + 1e-9) as Day);
  return month === 1 && day === 1;
}
