import { directionOf } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { axisLabels } from './axis.ts';
import { build } from './build.ts';
import type { Built } from './build.ts';
import type { ChartData } from './data.ts';
import { fillFrame, newFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { BAND, BAND_GAP, RAIL_HEIGHT, SCALE_GAP, SCALE_HEIGHT, layOutClose, layOutRows } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Measurer } from './measure.ts';
import type { Palette } from './palette.ts';
import { placeLabels } from './place.ts';
import type { PlacedLabel } from './place.ts';
import { placeSilences } from './place-silence.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { silencesOf } from './silence.ts';
import type { RailMark, Silence, Stage } from './stage.ts';
import { outsideRoom } from './stage-texts.ts';
import type { StageWords, TextContext } from './stage-texts.ts';
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
  readonly measurer: Measurer;
  /** The page's font families. */
  readonly fonts: { readonly sans: string; readonly naskh: string };
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

/** The greatest width of a label's line. */
const LONGEST_LABEL = 260;
/** From this many pixels a day on, labels carry the source's words too, where rows are high enough. */
const WORDS_PER_DAY = 5;
const WORDS_ROW = 36;
const NO_INSET = [0, 0] as const;
/** Room beyond the scale's end for its arrowhead. */
const ARROW = 12;

/** A list laid out on a stage: gives the picture's parts for any view. */
export class Scene {
  readonly input: SceneInput;
  readonly built: Built;
  readonly frame: Frame;
  readonly silences: readonly Silence[];
  readonly bandsTop = 0;
  readonly scaleTop: number;
  readonly lanesTop: number;
  readonly #label: string;
  readonly #labelStrong: string;
  readonly #strong: string;
  readonly #tick: string;
  readonly #naskh: string;

  constructor(input: SceneInput) {
    this.input = input;
    const arabic = input.lang === 'ar' ? 1 : 0;
    this.#label = `400 ${12 + arabic}px ${input.fonts.sans}`;
    this.#labelStrong = this.#label.replace('400', '600');
    this.#tick = `400 ${13 + arabic}px ${input.fonts.sans}`;
    this.#strong = `600 15px ${input.fonts.sans}`;
    this.#naskh = `400 18px ${input.fonts.naskh}`;
    const bands = input.data.bands.length;
    this.scaleTop = bands * (BAND + BAND_GAP) + 2;
    this.lanesTop = this.scaleTop + SCALE_HEIGHT + SCALE_GAP;
    const home = this.scaleFor(input.home);
    this.built = build(input.data, home, input.maxHeight, (row) => this.labelWidth(row, false));
    this.frame = newFrame(this.built.lanes.count);
    this.silences = silencesOf(input.data.columns);
  }

  get gutterWidth(): number {
    const { width, lang } = this.input;
    if (width < 420) return 0;
    return width < 700 ? 104 : lang === 'ru' ? 172 : 152;
  }

  get railHeight(): number {
    return this.input.data.known.length > 0 ? RAIL_HEIGHT : 4;
  }

  /** The height of everything, which no view changes. */
  get height(): number {
    return Math.ceil(this.lanesTop + this.built.height + this.railHeight);
  }

  scaleFor(view: View): Scale {
    const { width, lang, rtlTime } = this.input;
    const gutterRight = directionOf(lang) === 'rtl';
    const left = (gutterRight ? 0 : this.gutterWidth) + (rtlTime ? ARROW : 0);
    const right = width - (gutterRight ? this.gutterWidth : 0) - (rtlTime ? 0 : ARROW);
    return scaleOf(view, left, right, rtlTime);
  }

  /** The layout that suits a view at rest: rows with something in view share the height. */
  layoutFor(view: View): Layout {
    const { packing, lanes } = this.built;
    if (!packing.whole) return layOutClose(packing, this.lanesTop, this.built.height);
    const scale = this.scaleFor(view);
    fillFrame(this.frame, scale, lanes, packing);
    const shown = new Set<number>();
    for (let m = 0; m < this.frame.markCount; m += 1) {
      const position = this.frame.marks[m]!;
      shown.add(lanes.laneOf[position]! * 256 + packing.row[position]!);
    }
    const isShown = (lane: number, row: number): boolean => shown.has(lane * 256 + row);
    return layOutRows(packing, this.lanesTop, this.built.height, isShown, scale.perDay >= WORDS_PER_DAY);
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
      gutterTo: rtl ? width - this.gutterWidth : this.gutterWidth,
      scale,
      data,
      lanes,
      packing,
      peaks,
      frame: this.frame,
      layout: state.layout,
      palette: state.palette,
      axis: axisLabels(scale, lang, (text, strong) => this.textWidth(text, strong ? 'strong' : 'tick')),
      bandsTop: this.bandsTop,
      scaleTop: this.scaleTop,
      railTop: Math.round(state.layout.bottom),
      selected: at(state.selected),
      hovered: at(state.hovered),
      focused: state.focused,
      dimmed: (position: number) => state.dimmed(lanes.order[position]!),
      proof: state.proof,
    };
    const labels = this.#labels(scale, state, this.hasWords(scale, state.layout));
    const withLabels = { ...partial, labels };
    const silences = placeSilences(this.silences, withLabels, (months) =>
      this.textWidth(this.input.words.silence(months), 'label'),
    );
    return { ...withLabels, silences };
  }

  context(scale: Scale, layout: Layout): TextContext {
    return {
      lang: this.input.lang,
      words: this.input.words,
      width: (text, role) => this.textWidth(text, role),
      twoLines: this.hasWords(scale, layout),
    };
  }

  /** Whether labels have a second line at a scale in a layout. */
  hasWords(scale: Scale, layout: Layout): boolean {
    return (
      this.built.packing.whole &&
      scale.perDay >= WORDS_PER_DAY &&
      layout.rowHeight.some((height) => height >= WORDS_ROW)
    );
  }

  textWidth(text: string, role: 'label' | 'strong' | 'tick'): number {
    const font = role === 'label' ? this.#label : role === 'tick' ? this.#tick : this.#strong;
    return this.input.measurer.width(text, font);
  }

  /** The width of a label, its second line included when there is one. */
  labelWidth(row: number, twoLines: boolean, strong = false): number {
    const { data, measurer } = this.input;
    const label = data.label(row);
    if (label === '') return 0;
    const title = measurer.width(label, strong ? this.#labelStrong : this.#label);
    const words = twoLines ? data.words(row) : null;
    const second = words ? measurer.width(words.text, this.#naskh) : 0;
    return Math.min(LONGEST_LABEL, Math.max(title, second) + 2);
  }

  #labels(scale: Scale, state: SceneState, twoLines: boolean): PlacedLabel[] {
    const { lanes, packing } = this.built;
    const { data } = this.input;
    return placeLabels({
      frame: this.frame,
      scale,
      lanes,
      packing,
      columns: data.columns,
      width: (position) => {
        const row = lanes.order[position]!;
        const open =
          state.layout.rowHeight[state.layout.firstRow[lanes.laneOf[position]!]! + packing.row[position]!]! >
          11;
        const strong = row === state.selected || row === state.hovered;
        return state.dimmed(row) || !open ? 0 : this.labelWidth(row, twoLines, strong);
      },
      priority: (position) => {
        const row = lanes.order[position]!;
        if (row === state.selected) return 1e6;
        return row === state.hovered ? 1e5 : data.weight(row);
      },
      inset: (lane) => (packing.whole ? outsideRoom({ frame: this.frame, scale }, lane) : NO_INSET),
    });
  }
}
