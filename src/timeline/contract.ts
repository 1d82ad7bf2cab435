import type { Language } from '../model/language.ts';
import type { Breaks } from './breaks.ts';
import type { ChartData } from './data.ts';
import type { PictureElements } from './picture.ts';
import type { RailMark } from './rail.ts';
import type { StageWords } from './text-context.ts';
import type { View } from './view.ts';

/** The elements a chart draws on. All lie on top of each other in `stage`. */
export interface ChartElements extends PictureElements {
  readonly stage: HTMLElement;
}

/** What the chart shows. A new object rebuilds it; the same one costs nothing. */
export interface ChartContent {
  readonly data: ChartData;
  readonly lang: Language;
  readonly words: StageWords;
  readonly rtlTime: boolean;
  readonly maxHeight: number;
  /** What is left out of the axis. */
  readonly breaks?: Breaks;
}

/** What the reader points at, has chosen, or filtered; cheap to change. */
export interface ChartState {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly dimmed: ReadonlySet<string> | null;
  readonly proof: readonly RailMark[];
}

/** Where time is drawn on the stage, in CSS pixels from its left. */
export interface Plot {
  readonly gutter: number;
  readonly left: number;
  readonly right: number;
  /** The stage's. */
  readonly width: number;
}

export interface ChartEvents {
  readonly select: (id: string) => void;
  readonly hover: (id: string | null) => void;
  /** Once a frame while the view moves, and once when it has come to rest. */
  readonly view: (view: View, settled: boolean) => void;
  readonly cluster: (ids: readonly string[]) => void;
  readonly hint: () => void;
  readonly wheelZooms: () => boolean;
  /** On somebody else's page: nothing is hung on its window. */
  readonly guest?: true;
  /** The chart was laid out anew: the height its stage needs, and where time is drawn on it. */
  readonly height: (pixels: number, plot: Plot) => void;
}
