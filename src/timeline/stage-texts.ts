import { directionOf } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { flagsOf } from './draw-overlay.ts';
import { laneNameY } from './draw-stage.ts';
import { BAND, BAND_GAP } from './layout.ts';
import type { Scale } from './scale.ts';
import { markExtent } from './label-packing.ts';
import { rowY, scaleFoot } from './stage.ts';
import type { Stage } from './stage.ts';
import type { TextItem } from './texts.ts';
import { shortDay, weekdayAndDay, clock } from './tick-words.ts';
import { gradeOf, scaleBar } from './ticks.ts';
import type { BarUnit } from './ticks.ts';

/** The words the drawing is given. */
export interface StageWords {
  readonly laneName: (key: string) => string;
  readonly office: (office: string) => string;
  readonly term: (fact: string) => string;
  readonly knownDates: string;
  readonly silence: (months: number) => string;
  readonly outside: (before: number, after: number) => string;
  readonly scaleBar: (unit: BarUnit, count: number) => string;
}

export interface TextContext {
  readonly lang: Language;
  readonly words: StageWords;
  /** Fonts as CSS shorthand, for measuring. */
  readonly width: (text: string, role: 'label' | 'strong' | 'tick') => number;
  /** Labels carry the source's words below them. */
  readonly twoLines: boolean;
}

/** Every text of a stage but the flags. */
export function stageTexts(stage: Stage, context: TextContext): TextItem[] {
  return [
    ...bandTexts(stage, context),
    ...axisTexts(stage, context),
    ...laneTexts(stage, context),
    ...labelTexts(stage, context),
    ...silenceTexts(stage, context),
    ...railTexts(stage, context),
  ];
}

/** Text that starts where the gutter does, or ends where it ends. */
function gutterItem(
  stage: Stage,
  key: string,
  text: string,
  y: number,
  className: string,
  context: TextContext,
): TextItem {
  const rtl = stage.gutterFrom > stage.gutterTo;
  return { ...base(key, text, context), className, x: stage.gutterFrom, y, align: rtl ? 'right' : 'left' };
}

function base(
  key: string,
  text: string,
  { lang }: TextContext,
): Pick<TextItem, 'key' | 'text' | 'lang' | 'rtl'> {
  return { key, text, lang, rtl: directionOf(lang) === 'rtl' };
}

function bandTexts(stage: Stage, context: TextContext): TextItem[] {
  const { scale } = stage;
  return stage.data.bands.flatMap((band, i) => {
    const y = stage.bandsTop + i * (BAND + BAND_GAP) + BAND / 2;
    const maxWidth = Math.abs(stage.gutterTo - stage.gutterFrom) - 6;
    const office = context.words.office(band.office);
    const name = { ...gutterItem(stage, `band:${band.office}`, office, y, 'quiet', context), maxWidth };
    const terms = band.terms.flatMap((term): TextItem[] => {
      const start = Math.max(scale.view.from, term.from);
      const room = (Math.min(scale.view.to, term.to) - start) * scale.perDay - 14;
      const text = context.words.term(term.fact);
      if (room < 12 || context.width(text, 'label') > room) return [];
      const align = scale.rtl ? 'right' : 'left';
      const x = scale.x(start) + (scale.rtl ? -7 : 7);
      return [{ ...base(`term:${term.fact}`, text, context), className: 'term', x, y, align }];
    });
    return [name, ...terms];
  });
}

function axisTexts(stage: Stage, context: TextContext): TextItem[] {
  const { scale } = stage;
  const foot = scaleFoot(stage);
  const twoLevels = gradeOf(scale.perDay).over !== null;
  const items = stage.axis.map((tick): TextItem => ({
    ...base(`tick:${tick.over ? 'o' : 'u'}${tick.pinned ? 'pin' : tick.instant}`, tick.text, context),
    className: tick.strong ? 'tick strong' : 'tick',
    x: tick.x,
    y: foot - (tick.over ? 32 : twoLevels ? 15 : 17),
    align: scale.rtl ? 'right' : 'left',
  }));
  const room = Math.abs(stage.gutterTo - stage.gutterFrom);
  if (room < 100) return items;
  const bar = scaleBar(scale.perDay, Math.min(78, room * 0.5));
  const rtl = stage.gutterFrom > stage.gutterTo;
  items.push({
    ...base('scale-bar', context.words.scaleBar(bar.unit, bar.count), context),
    className: 'quiet',
    x: stage.gutterFrom + (rtl ? -1 : 1) * (bar.width + 8),
    y: foot - 4,
    align: rtl ? 'right' : 'left',
  });
  return items;
}

function laneTexts(stage: Stage, context: TextContext): TextItem[] {
  const { frame, scale, data } = stage;
  const rtl = stage.gutterFrom > stage.gutterTo;
  const sign = rtl ? -1 : 1;
  const room = Math.abs(stage.gutterTo - stage.gutterFrom);
  return data.laneKeys.flatMap((key, lane): TextItem[] => {
    const y = laneNameY(stage, lane);
    const size = stage.lanes.first[lane + 1]! - stage.lanes.first[lane]!;
    const shown = size - frame.before[lane]! - frame.after[lane]!;
    const name = context.words.laneName(key);
    const items: TextItem[] = [];
    if (name !== '') {
      items.push({
        ...gutterItem(stage, `lane:${key}`, name, y, shown > 0 ? 'lane' : 'lane idle', context),
        x: stage.gutterFrom + sign * 16,
        maxWidth: room - 16 - 40,
      });
    }
    const count = { ...base(`count:${key}`, grouped(size), context), className: 'count', y };
    items.push({ ...count, x: stage.gutterTo - sign * 20, align: rtl ? 'left' : 'right' });
    const [left, right] = scale.rtl
      ? [frame.after[lane]!, frame.before[lane]!]
      : [frame.before[lane]!, frame.after[lane]!];
    const title = left + right > 0 ? context.words.outside(frame.before[lane]!, frame.after[lane]!) : '';
    const edge = { lang: 'en', rtl: false, className: 'outside', title };
    if (!stage.packing.whole) return [...items, ...besideName(stage, lane, key, context)];
    if (left > 0) {
      items.push({
        ...edge,
        key: `left:${key}`,
        text: `‹ ${grouped(left)}`,
        x: scale.left + 5,
        y: outsideY(stage, lane, 'left', y),
        align: 'left',
      });
    }
    if (right > 0) {
      items.push({
        ...edge,
        key: `right:${key}`,
        text: `${grouped(right)} ›`,
        x: scale.right - 5,
        y: outsideY(stage, lane, 'right', y),
        align: 'right',
      });
    }
    return items;
  });
}

/** Where rows are close, what lies outside is counted under the lane's name, with what began before the view and goes on. */
function besideName(stage: Stage, lane: number, key: string, context: TextContext): TextItem[] {
  const { frame, scale, layout } = stage;
  const [before, after] = [frame.before[lane]!, frame.after[lane]!];
  const carried = frame.carried[lane]!;
  if (before + after + carried === 0 || layout.height[lane]! < 36) return [];
  const [left, right] = scale.rtl ? [after, before] : [before, after];
  const parts = [
    left > 0 ? `‹ ${grouped(left)}` : '',
    carried > 0 ? `+${grouped(carried)}` : '',
    right > 0 ? `${grouped(right)} ›` : '',
  ];
  const rtl = stage.gutterFrom > stage.gutterTo;
  return [
    {
      key: `beside:${key}`,
      text: parts.filter((part) => part !== '').join('  '),
      lang: 'en',
      rtl: false,
      className: 'outside',
      x: stage.gutterFrom,
      y: laneNameY(stage, lane) + 18,
      align: rtl ? 'right' : 'left',
      title: context.words.outside(before, after),
    },
  ];
}

/** Where a count stands at an edge: in the first row that has no mark there, else between the lane's top and its first row. */
function outsideY(stage: Stage, lane: number, side: 'left' | 'right', usual: number): number {
  const { frame, layout, packing, lanes, scale } = stage;
  if (!packing.whole) return usual;
  const taken = new Set<number>();
  for (let m = frame.laneMarks[lane]!; m < frame.laneMarks[lane + 1]!; m += 1) {
    const position = frame.marks[m]!;
    const [left, right] = markExtent(lanes.start[position]!, lanes.end[position]!, scale);
    const near = side === 'left' ? left < scale.left + EDGE : right > scale.right - EDGE;
    if (near) taken.add(layout.firstRow[lane]! + packing.row[position]!);
  }
  for (let row = layout.firstRow[lane]!; row < layout.firstRow[lane + 1]!; row += 1) {
    if (layout.rowHeight[row]! > 12 && !taken.has(row)) return layout.rowMiddle[row]!;
  }
  return taken.size === 0 ? usual : Math.max(layout.top[lane]! + 7, usual - 13);
}

/** Pixels at a lane's edge that a count takes. */
const EDGE = 34;

/** The room counts take at a lane's edges. */
export function outsideRoom(stage: Pick<Stage, 'frame' | 'scale'>, lane: number): readonly [number, number] {
  const { frame, scale } = stage;
  const room = (count: number): number => (count > 0 ? 18 + 7 * String(count).length : 0);
  const before = room(frame.before[lane]!);
  const after = room(frame.after[lane]!);
  return scale.rtl ? [after, before] : [before, after];
}

function labelTexts(stage: Stage, context: TextContext): TextItem[] {
  const { data, lanes } = stage;
  const rtl = directionOf(data.labelLang) === 'rtl';
  return stage.labels.map((label): TextItem => {
    const row = lanes.order[label.position]!;
    const strong = label.position === stage.selected || label.position === stage.hovered;
    const washed = stage.selected >= 0 && rowY(stage, stage.selected) === rowY(stage, label.position);
    return {
      key: `label:${row}`,
      text: data.label(row),
      words: context.twoLines ? data.words(row) : null,
      lang: data.labelLang,
      rtl,
      className: `label flush-${label.flush}${strong ? ' strong' : ''}${washed ? ' washed' : ''}`,
      x: label.flush === 'left' ? label.left : label.left + label.width,
      y: rowY(stage, label.position),
      align: label.flush,
      maxWidth: label.width + 2,
    };
  });
}

function silenceTexts(stage: Stage, context: TextContext): TextItem[] {
  return stage.silences.map((gap, i): TextItem => ({
    ...base(`silence:${i}`, context.words.silence(gap.months), context),
    className: 'silence',
    x: (gap.textLeft + gap.textRight) / 2,
    y: gap.y,
    align: 'middle',
  }));
}

function railTexts(stage: Stage, context: TextContext): TextItem[] {
  const { data, scale } = stage;
  if (data.known.length === 0) return [];
  const rtl = stage.gutterFrom > stage.gutterTo;
  const sign = rtl ? -1 : 1;
  const y = stage.railTop + 13;
  const name = gutterItem(stage, 'rail', context.words.knownDates, y, 'quiet', context);
  const count = { ...base('rail-count', String(data.known.length), context), className: 'count', y };
  const steps = stage.proof.filter(({ at }) => at > scale.view.from && at < scale.view.to);
  return [
    { ...name, x: stage.gutterFrom + sign * 16 },
    { ...count, x: stage.gutterTo - sign * 20, align: rtl ? 'left' : 'right' },
    ...steps.map(({ at, step }): TextItem => ({
      ...base(`proof:${step}`, String(step), context),
      className: 'proof',
      x: scale.x(at),
      y: stage.railTop + 21,
      align: 'middle',
    })),
  ];
}

/** The flags of the selected and the hovered mark; the hovered one's are dropped where they would cover the other's. */
export function flagTexts(stage: Stage, context: TextContext): TextItem[] {
  const y = stage.scaleTop + 9;
  const items: TextItem[] = [];
  const add = (position: number, className: string): void => {
    flagsOf(stage, position).forEach((flag, i) => {
      const text = flagWords(flag.instant, stage.scale, context, flag.align === 'middle');
      const item = { ...base(`flag:${className}${i}`, text, context), className: `flag ${className}`, y };
      items.push(kept({ ...item, x: flag.x, align: flag.align }, stage, context));
    });
  };
  if (stage.selected >= 0) add(stage.selected, 'chosen');
  if (stage.hovered >= 0 && stage.hovered !== stage.selected) add(stage.hovered, 'pointed');
  return items;
}

function flagWords(instant: number, { perDay }: Scale, { lang }: TextContext, alone: boolean): string {
  const isDay = instant === Math.floor(instant);
  if (!isDay && perDay > 24) return `${shortDay(instant, lang)} ${clock(instant)}`;
  return alone ? weekdayAndDay(instant, lang) : shortDay(instant, lang);
}

/** A flag leans inward rather than stick out of the stage. */
function kept(item: TextItem, stage: Stage, { width }: TextContext): TextItem {
  const size = width(item.text, 'label') + 18;
  const left = item.align === 'left' ? item.x : item.align === 'right' ? item.x - size : item.x - size / 2;
  if (left < 0) return { ...item, align: 'left', x: Math.max(0, item.align === 'left' ? item.x : 0) };
  if (left + size > stage.width) return { ...item, align: 'right', x: stage.width };
  return item;
}

/** «1,234»: digits are European in every language, as the sources print them. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
