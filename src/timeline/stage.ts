import type { PlacedTick } from './axis.ts';
import type { ChartData } from './data.ts';
import type { Frame } from './frame.ts';
import type { Lanes } from './lanes.ts';
import type { Layout } from './layout.ts';
import type { Measures } from './measures.ts';
import type { Packing } from './packing.ts';
import type { Palette } from './palette.ts';
import type { Peaks } from './peaks.ts';
import type { PlacedLabel } from './place.ts';
import type { RailGroup } from './rail.ts';
import type { Scale } from './scale.ts';

/** Everything one picture is drawn from. Painters read it and keep nothing. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** The gutter's outer edge and its inner one, where the lanes begin; in pixels, the outer may be the right one. */
  readonly gutterFrom: number;
  readonly gutterTo: number;
  readonly scale: Scale;
  readonly measures: Measures;
  readonly data: ChartData;
  readonly lanes: Lanes;
  readonly packing: Packing;
  readonly peaks: Peaks;
  readonly frame: Frame;
  readonly layout: Layout;
  readonly palette: Palette;
  /** The labels of the scale. */
  readonly axis: readonly PlacedTick[];
  readonly labels: readonly PlacedLabel[];
  readonly bandsTop: number;
  readonly scaleTop: number;
  readonly railTop: number;
  /** Positions, or -1. */
  readonly selected: number;
  readonly hovered: number;
  /** The positions of what the selected event's articles tell of as well. */
  readonly kin: readonly number[];
  /** The hovered mark was reached by keyboard. */
  readonly focused: boolean;
  readonly dimmed: (position: number) => boolean;
  readonly silences: readonly PlacedSilence[];
  readonly rail: readonly RailGroup[];
}

/** A dimension line where it stands. */
export interface PlacedSilence {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The line breaks for its words between these. */
  readonly textLeft: number;
  readonly textRight: number;
  readonly months: number;
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** The middle of the row a position stands in. */
export function rowY({ lanes, packing, layout }: Stage, position: number): number {
  return layout.rowMiddle[layout.firstRow[lanes.laneOf[position]!]! + packing.row[position]!]!;
}

/** The top of the zebra bar: labels stand above it. */
export function barTop({ scaleTop, measures }: Pick<Stage, 'scaleTop' | 'measures'>): number {
  return scaleTop + measures.scaleHead;
}

/** The foot of the zebra bar: below it the lanes begin. */
export function scaleFoot(stage: Pick<Stage, 'scaleTop' | 'measures'>): number {
  return barTop(stage) + stage.measures.bar;
}

/** Which way texts run from the gutter's outer edge, which is a side of the stage: 1 to the right, -1 to the left. */
export function gutterSign({ gutterFrom }: Pick<Stage, 'gutterFrom'>): 1 | -1 {
  return gutterFrom > 0 ? -1 : 1;
}
