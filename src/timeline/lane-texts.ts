import { grouped } from './grouped.ts';
import { COUNT_TO, NAME_FROM, nameRoom } from './gutter.ts';
import { eventsIn } from './lanes.ts';
import { outsideCounts, outsideY } from './outside.ts';
import { gutterSign } from './stage.ts';
import type { Stage } from './stage.ts';
import { gutterText, ownText } from './text-context.ts';
import type { TextContext } from './text-context.ts';
import type { TextItem } from './texts.ts';

/** Lanes lower than this, at the usual text size, have no second line in the gutter. */
const TWO_LINES = 36;

/** The height of a lane's name: beside its first row, or at its top where rows are close or there is no gutter. */
export function laneNameY(stage: Stage, lane: number): number {
  const { layout, measures } = stage;
  if (measures.laneHead > 0) return layout.top[lane]! + measures.laneHead / 2 + 3;
  const row = layout.firstRow[lane]!;
  if (!stage.packing.whole) return layout.top[lane]! + Math.min(layout.height[lane]! / 2, 14 * measures.unit);
  for (let r = row; r < layout.firstRow[lane + 1]!; r += 1) {
    if (layout.rowHeight[r]! > 12) return layout.rowMiddle[r]!;
  }
  return layout.top[lane]! + Math.min(layout.height[lane]!, measures.emptyLane) / 2;
}

/** Names and counts of the lanes, and what lies outside the view. */
export function laneTexts(stage: Stage, context: TextContext): TextItem[] {
  const room = Math.abs(stage.gutterTo - stage.gutterFrom);
  return stage.data.laneKeys.flatMap((key, lane) => {
    const y = laneNameY(stage, lane);
    const named = nameTexts(stage, lane, key, y, room || stage.width, context);
    const outside = stage.packing.whole
      ? edgeTexts(stage, lane, key, y, context)
      : besideName(stage, lane, key, room, context);
    return [...named, ...outside];
  });
}

function nameTexts(
  stage: Stage,
  lane: number,
  key: string,
  y: number,
  room: number,
  context: TextContext,
): TextItem[] {
  const { frame, lanes } = stage;
  const size = eventsIn(lanes, lanes.first[lane]!, lanes.first[lane + 1]!);
  const shown = size - frame.before[lane]! - frame.after[lane]!;
  const sign = gutterSign(stage);
  // What is not to be seen is counted beside the name where there is no line under it.
  const hidden = isLow(stage, lane) ? outsideWords(stage, lane) : '';
  const count: TextItem = {
    ...ownText(`count:${key}`, hidden === '' ? grouped(size) : `${hidden} · ${grouped(size)}`, context),
    className: 'count',
    x: room === stage.width ? stage.gutterFrom + sign * (stage.width - 5) : stage.gutterTo - sign * COUNT_TO,
    y,
    align: sign < 0 ? 'left' : 'right',
  };
  const text = context.words.laneName(key);
  if (text === '') return [count];
  const name = gutterText(stage, `lane:${key}`, text, y, NAME_FROM, context);
  const maxWidth = nameRoom(room, context.width(count.text, 'label'));
  return [{ ...name, className: shown > 0 ? 'lane' : 'lane idle', maxWidth }, count];
}

/** «‹ 2» and «3 ›» at the lane's edges. */
function edgeTexts(stage: Stage, lane: number, key: string, y: number, context: TextContext): TextItem[] {
  const { frame, scale } = stage;
  const [left, right] = outsideCounts(stage, lane);
  if (left + right === 0) return [];
  const title = context.words.outside(frame.before[lane]!, frame.after[lane]!);
  const edge = { lang: 'en', rtl: false, className: 'outside', title };
  const items: TextItem[] = [];
  if (left > 0) {
    const place = { x: scale.left + 5, y: outsideY(stage, lane, 'left', y), align: 'left' } as const;
    items.push({ ...edge, ...place, key: `left:${key}`, text: `‹ ${grouped(left)}` });
  }
  if (right > 0) {
    const place = { x: scale.right - 5, y: outsideY(stage, lane, 'right', y), align: 'right' } as const;
    items.push({ ...edge, ...place, key: `right:${key}`, text: `${grouped(right)} ›` });
  }
  return items;
}

/** What lies outside the view, with what began before it, goes on and has no mark: «‹ 2 · +1 · 3 ›», or nothing. */
function outsideWords({ frame, scale }: Stage, lane: number): string {
  const [left, right] = outsideCounts({ frame, scale }, lane);
  const carried = frame.carried[lane]!;
  const parts = [
    left > 0 ? `‹ ${grouped(left)}` : '',
    carried > 0 ? `+${grouped(carried)}` : '',
    right > 0 ? `${grouped(right)} ›` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Whether a lane of close rows has no room for a line under its name. */
function isLow({ packing, layout, measures }: Stage, lane: number): boolean {
  return !packing.whole && layout.height[lane]! < TWO_LINES * measures.unit;
}

/** Where rows are close, what lies outside is counted under the lane's name. */
function besideName(stage: Stage, lane: number, key: string, room: number, context: TextContext): TextItem[] {
  const { frame, measures } = stage;
  const text = outsideWords(stage, lane);
  if (text === '' || room === 0 || isLow(stage, lane)) return [];
  return [
    {
      key: `beside:${key}`,
      text,
      lang: 'en',
      rtl: false,
      className: 'outside',
      x: stage.gutterFrom,
      y: laneNameY(stage, lane) + 18 * measures.unit,
      align: gutterSign(stage) < 0 ? 'right' : 'left',
      title: context.words.outside(frame.before[lane]!, frame.after[lane]!),
    },
  ];
}
