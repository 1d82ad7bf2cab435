import { directionOf } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { axisLabels } from './axis.ts';
import type { Breaks } from './breaks.ts';
import { build } from './build.ts';
import type { Built } from './build.ts';
import type { ChartData } from './data.ts';
import { fillFrame, newFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { grouped } from './grouped.ts';
import { gutterFor } from './gutter.ts';
import { layOutClose, layOutRows } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Measurer } from './measure.ts';
import { measuresOf } from './measures.ts';
import type { Measures } from './measures.ts';
import { outsideRoom } from './outside.ts';
import type { Palette } from './palette.ts';
import { placeLabels } from './place.ts';
import type { PlacedLabel } from './place.ts';
import { placeSilences } from './place-silence.ts';
import { railGroups } from './rail.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { silencesOf } from './silence.ts';
import type { Stretch } from './silence.ts';
import type { RailMark } from './rail.ts';
import type { Stage } from './stage.ts';
import type { StageWords, TextContext, TextRole } from './text-context.ts';
import type { Type } from './type.ts';
import type { View } from './view.ts';

/** What a scene is made for; a change of any of these builds it anew. */
export interface SceneInput {
  readonly data: ChartData;
  readonly lang: Language;
  readonly words: StageWords;
  /** Time runs right to left. */
  readonly rtlTime: boolean;
  readonly width: number;
  readonly maxHeight: number;
  readonly home: View;
  /** What the axis leaves out. */
  readonly breaks?: Breaks;
  readonly measurer: Measurer;
  readonly type: Type;
}

/** What changes from frame to frame besides the view. Positions are rows of the columns, or -1. */
export interface SceneState {
  readonly palette: Palette;
  readonly selected: number;
  readonly hovered: number;
  readonly focused: boolean;
  readonly dimmed: (row: number) => boolean;
  readonly proof: readonly RailMark[];
  readonly layout: Layout;
}

/** From this many pixels a day on, labels carry the source's words too, where rows are high enough. */
const WORDS_PER_DAY = 5;
const WORDS_ROW = 36;
/** Rows lower than this, on their way open or shut, carry no label. */
const LABEL_ROW = 11;
const NO_INSET = [0, 0] as const;
/** Room beyond the scale's end for its arrowhead. */
const ARROW = 12;
/** The foot of a stage without a rail. */
const NO_RAIL = 4;

/** A list laid out on a stage: gives the picture's parts for any view. */
export class Scene {
  readonly input: SceneInput;
  readonly built: Built;
  readonly frame: Frame;
  readonly measures: Measures;
  /** 0 on stages too narrow for names. */
  readonly gutter: number;
  readonly bandsTop = 0;
  readonly scaleTop: number;
  readonly lanesTop: number;
  /** The height of everything, which no view changes. */
  readonly height: number;
  readonly #silences: readonly Stretch[];

  constructor(input: SceneInput) {
    this.input = input;
    const { data, type } = input;
    this.gutter = this.#gutterWidth();
    this.measures = measuresOf(type.unit, this.gutter > 0);
    const { band, bandGap, scaleHead, bar, scaleGap, rail } = this.measures;
    this.scaleTop = data.bands.length * (band + bandGap) + 2;
    this.lanesTop = this.scaleTop + scaleHead + bar + scaleGap;
    const home = this.scaleFor(input.home);
    this.built = build(data, home, input.maxHeight, this.measures, (row) => this.labelWidth(row, false));
    this.frame = newFrame(this.built.lanes.count);
    this.height = Math.ceil(this.lanesTop + this.built.height + (data.known.length > 0 ? rail : NO_RAIL));
    this.#silences = silencesOf(data.columns);
  }

  scaleFor(view: View): Scale {
    const { width, lang, rtlTime, breaks } = this.input;
    const gutterRight = directionOf(lang) === 'rtl';
    const left = (gutterRight ? 0 : this.gutter) + (rtlTime ? ARROW : 0);
    const right = width - (gutterRight ? this.gutter : 0) - (rtlTime ? 0 : ARROW);
    return scaleOf(view, left, right, rtlTime, breaks);
  }

  /** The layout that suits a view at rest: rows with something in view share the height. */
  layoutFor(view: View): Layout {
    const { packing, lanes } = this.built;
    if (!packing.whole) return layOutClose(packing, this.lanesTop, this.built.height, this.measures);
    const scale = this.scaleFor(view);
    fillFrame(this.frame, scale, lanes, packing);
    const shown = new Set<number>();
    for (let m = 0; m < this.frame.markCount; m += 1) {
      const position = this.frame.marks[m]!;
      shown.add(lanes.laneOf[position]! * 256 + packing.row[position]!);
    }
    const isShown = (lane: number, row: number): boolean => shown.has(lane * 256 + row);
    const words = scale.perDay >= WORDS_PER_DAY;
    return layOutRows(packing, this.lanesTop, this.built.height, isShown, words, this.measures);
  }

  /** True when the view shows something in a row that is folded away. */
  needsRoom(layout: Layout): boolean {
    const { packing, lanes } = this.built;
    if (!packing.whole) return false;
    for (let m = 0; m < this.frame.markCount; m += 1) {
      const position = this.frame.marks[m]!;
      const row = layout.firstRow[lanes.laneOf[position]!]! + packing.row[position]!;
      if (layout.rowHeight[row] === 0) return true;
    }
    return false;
  }

  /** Fills the frame for a view and gives everything painters need. */
  stage(view: View, state: SceneState): Stage {
    const { width, lang, data } = this.input;
    const { lanes, packing, peaks } = this.built;
    const scale = this.scaleFor(view);
    fillFrame(this.frame, scale, lanes, packing);
    const rtl = directionOf(lang) === 'rtl';
    const at = (row: number): number => (row < 0 ? -1 : lanes.positionOf[row]!);
    const partial = {
      width,
      height: this.height,
      gutterFrom: rtl ? width : 0,
      gutterTo: rtl ? width - this.gutter : this.gutter,
      scale,
      measures: this.measures,
      data,
      lanes,
      packing,
      peaks,
      frame: this.frame,
      layout: state.layout,
      palette: state.palette,
      axis: axisLabels(scale, lang, (text, strong) => this.textWidth(text, strong ? 'year' : 'tick')),
      labels: this.#labels(scale, state),
      bandsTop: this.bandsTop,
      scaleTop: this.scaleTop,
      railTop: Math.round(state.layout.bottom),
      selected: at(state.selected),
      hovered: at(state.hovered),
      kin: state.selected < 0 ? [] : data.kin(state.selected).map(at),
      focused: state.focused,
      dimmed: (position: number) => state.dimmed(lanes.order[position]!),
      rail: railGroups(state.proof, scale, (text) => this.textWidth(text, 'strong')),
    };
    return { ...partial, silences: placeSilences(this.#silences, partial, this.#silenceWidth) };
  }

  context(scale: Scale, layout: Layout): TextContext {
    return {
      lang: this.input.lang,
      words: this.input.words,
      width: (text, role) => this.textWidth(text, role),
      twoLines: this.#hasWords(scale, layout),
    };
  }

  textWidth(text: string, role: TextRole): number {
    return this.input.measurer.width(text, this.input.type[role]);
  }

  /** The width of a label, its second line included when there is one. */
  labelWidth(row: number, twoLines: boolean, strong = false): number {
    const { data, measurer, type } = this.input;
    const label = data.label(row);
    if (label === '') return 0;
    const title = measurer.width(label, strong ? type.strong : type.label);
    const words = twoLines ? data.words(row) : null;
    const second = words ? measurer.width(words.text, type.words) : 0;
    return Math.min(this.measures.longestLabel, Math.max(title, second) + 2);
  }

  readonly #silenceWidth = (months: number): number =>
    this.textWidth(this.input.words.silence(months), 'label');

  /** Whether labels have a second line at a scale in a layout. */
  #hasWords(scale: Scale, layout: Layout): boolean {
    const high = WORDS_ROW * this.measures.unit;
    return (
      this.built.packing.whole &&
      scale.perDay >= WORDS_PER_DAY &&
      layout.rowHeight.some((height) => height >= high)
    );
  }

  #gutterWidth(): number {
    const { data, lang, words, width, type } = this.input;
    const sizes = new Uint32Array(data.laneKeys.length);
    for (let row = 0; row < data.lane.length; row += 1)
      sizes[data.lane[row]!]! += data.columns.counts?.[row] || 1;
    const names = data.laneKeys.map((key) => this.textWidth(words.laneName(key), 'lane'));
    if (data.known.length > 0) names.push(this.textWidth(words.knownDates, 'label'));
    const counts = [data.known.length, sizes.reduce((a, b) => Math.max(a, b), 0)];
    return gutterFor(width, lang, type.unit, {
      names,
      counts: counts.map((count) => this.textWidth(grouped(count), 'label')),
    });
  }

  #labels(scale: Scale, state: SceneState): PlacedLabel[] {
    const { lanes, packing } = this.built;
    const { data } = this.input;
    const { layout } = state;
    const twoLines = this.#hasWords(scale, layout);
    return placeLabels({
      frame: this.frame,
      scale,
      lanes,
      packing,
      columns: data.columns,
      width: (position) => {
        const row = lanes.order[position]!;
        const height = layout.rowHeight[layout.firstRow[lanes.laneOf[position]!]! + packing.row[position]!]!;
        if (height <= LABEL_ROW || state.dimmed(row)) return 0;
        return this.labelWidth(row, twoLines, row === state.selected || row === state.hovered);
      },
      priority: (position) => {
        const row = lanes.order[position]!;
        if (row === state.selected) return 1e6;
        return row === state.hovered ? 1e5 : data.weight(row);
      },
      inset: (lane) =>
        packing.whole ? outsideRoom({ frame: this.frame, scale, measures: this.measures }, lane) : NO_INSET,
    });
  }
}
