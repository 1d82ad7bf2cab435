import { COUNT_TO, NAME_FROM, nameRoom } from './gutter.ts';
import { stepsText } from './rail.ts';
import { barTop, gutterSign } from './stage.ts';
import type { Stage } from './stage.ts';
import { gutterText, ownText } from './text-context.ts';
import type { TextContext } from './text-context.ts';
import type { TextItem } from './texts.ts';
import { gradeOf, scaleBar } from './ticks.ts';

/** Before and after a term's name in its band. */
const PAD = 7;
/** A term's name is cut rather than left out where there is room for this much of it, at the usual text size. */
const LEAST_TERM = 72;
/** Narrower gutters have no room for a scale bar. */
const BAR_ROOM = 100;

/** The names of the bands, and of the terms in them that have room. */
export function bandTexts(stage: Stage, context: TextContext): TextItem[] {
  const { scale, measures } = stage;
  const maxWidth = Math.abs(stage.gutterTo - stage.gutterFrom) - 6;
  return stage.data.bands.flatMap((band, i) => {
    const y = stage.bandsTop + i * (measures.band + measures.bandGap) + measures.band / 2;
    const terms = band.terms.flatMap((term): TextItem[] => {
      const start = Math.max(scale.view.from, term.from);
      const room = (Math.min(scale.view.to, term.to) - start) * scale.perDay - 2 * PAD;
      const text = context.words.term(term.fact);
      const fits = context.width(text, 'label') <= room;
      if (!fits && room < LEAST_TERM * measures.unit) return [];
      const align = scale.rtl ? 'right' : 'left';
      const x = scale.x(start) + (scale.rtl ? -PAD : PAD);
      const item = {
        ...ownText(`term:${term.fact}`, text, context),
        className: 'term',
        x,
        y,
        align,
      } as const;
      return [fits ? item : { ...item, maxWidth: room }];
    });
    if (maxWidth <= 0) return terms;
    const office = gutterText(stage, `band:${band.office}`, context.words.office(band.office), y, 0, context);
    return [{ ...office, className: 'quiet', maxWidth }, ...terms];
  });
}

/** The labels of the scale, and the words of the scale bar in the gutter. */
export function axisTexts(stage: Stage, context: TextContext): TextItem[] {
  const { scale, measures } = stage;
  const top = barTop(stage);
  const lower = gradeOf(scale.perDay).over === null ? measures.single : measures.under;
  const ticks = stage.axis.map((tick): TextItem => ({
    ...ownText(`tick:${tick.over ? 'o' : 'u'}${tick.pinned ? 'pin' : tick.instant}`, tick.text, context),
    className: tick.strong ? 'tick strong' : 'tick',
    x: tick.x,
    y: top - (tick.over ? measures.over : lower),
    align: scale.rtl ? 'right' : 'left',
  }));
  return [...ticks, ...scaleBarText(stage, context)];
}

/** The scale bar's width in pixels; 0 where there is none. */
export function scaleBarWidth({ gutterTo, gutterFrom, scale }: Stage): number {
  const room = Math.abs(gutterTo - gutterFrom);
  return room < BAR_ROOM ? 0 : scaleBar(scale.perDay, Math.min(78, room * 0.5)).width;
}

function scaleBarText(stage: Stage, context: TextContext): TextItem[] {
  const room = Math.abs(stage.gutterTo - stage.gutterFrom);
  if (room < BAR_ROOM) return [];
  const { unit, count, width } = scaleBar(stage.scale.perDay, Math.min(78, room * 0.5));
  if (width === 0) return [];
  const words = context.words.scaleBar(unit, count);
  const item = gutterText(stage, 'scale-bar', words, barTop(stage) + 2, width + 8, context);
  return [{ ...item, className: 'quiet', maxWidth: room - width - 12 }];
}

/** The rail's name and count, and the numbers of the proof's steps. */
export function railTexts(stage: Stage, context: TextContext): TextItem[] {
  const { data, measures } = stage;
  if (data.known.length === 0) return [];
  const y = stage.railTop + 5 + measures.line / 2;
  const numbers = stage.rail.map(({ x, steps }): TextItem => ({
    ...ownText(`proof:${steps[0]!}`, stepsText(steps), context),
    className: 'proof',
    rtl: false,
    x,
    y: stage.railTop + 13 + measures.line / 2,
    align: 'middle',
  }));
  const room = Math.abs(stage.gutterTo - stage.gutterFrom);
  if (room === 0) return numbers;
  const sign = gutterSign(stage);
  const count = { ...ownText('rail-count', String(data.known.length), context), className: 'count', y };
  const countWidth = context.width(count.text, 'label');
  const name = gutterText(stage, 'rail', context.words.knownDates, y, NAME_FROM, context);
  return [
    { ...name, className: 'quiet', maxWidth: nameRoom(room, countWidth) },
    {
      ...count,
      x: stage.gutterTo - sign * COUNT_TO,
      align: sign < 0 ? 'left' : 'right',
    },
    ...numbers,
  ];
}
