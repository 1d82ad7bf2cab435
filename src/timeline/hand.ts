import type { Camera } from './camera.ts';
import { levelAt } from './frame.ts';
import type { GestureTarget } from './gestures.ts';
import { hitAt } from './hit.ts';
import type { Hit } from './hit.ts';
import type { Marked } from './picture.ts';
import type { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { spanOf } from './view.ts';

/** What a hand works on: the chart as it stands now. */
export interface Workpiece {
  readonly camera: () => Camera | null;
  readonly scene: () => Scene | null;
  /** The last picture's parts. */
  readonly stage: () => Stage | null;
  readonly mark: (marked: Marked | null) => void;
  readonly hover: (id: string | null) => void;
  readonly select: (id: string) => void;
  readonly cluster: (ids: readonly string[]) => void;
  readonly pointing: (atSomething: boolean) => void;
  readonly hint: () => void;
  readonly wheelZooms: () => boolean;
}

/** A cluster hands out at most this many of its members. */
const MOST_MEMBERS = 2000;
/** Two fingers nearer than this say nothing of a scale. Pixels. */
const LEAST_PINCH = 8;

/** What gestures do to a chart. */
export class Hand implements GestureTarget {
  readonly #chart: Workpiece;
  #marked: Marked | null = null;

  constructor(chart: Workpiece) {
    this.#chart = chart;
  }

  readonly hint = (): void => {
    this.#chart.hint();
  };

  readonly wheelZooms = (): boolean => this.#chart.wheelZooms();

  readonly at = (x: number): number => {
    const [camera, scene] = [this.#chart.camera(), this.#chart.scene()];
    return camera && scene ? scene.scaleFor(camera.view).at(x) : 0;
  };

  readonly hold = (instant: number, x: number): void => {
    this.#chart.camera()?.drag(this.at(x), instant);
  };

  readonly zoomAt = (factor: number, x: number): void => {
    this.#chart.camera()?.zoomAbout(factor, this.at(x));
  };

  readonly panPixels = (pixels: number): void => {
    this.#chart.camera()?.drag(this.at(0), this.at(pixels));
  };

  /** Two instants at two pixels fix a view. */
  readonly pinch = (a: number, xa: number, b: number, xb: number): void => {
    const [camera, scene] = [this.#chart.camera(), this.#chart.scene()];
    if (!camera || !scene || Math.abs(xb - xa) < LEAST_PINCH || a === b) return;
    const { x } = scene.scaleFor(camera.view);
    camera.zoomAbout(Math.abs((xb - xa) / (x(b) - x(a))), a);
    camera.drag(this.at(xa), a);
  };

  readonly mark = (from: number, to: number): void => {
    this.#marked = [from, to];
    this.#chart.mark(this.#marked);
  };

  readonly zoomToMarked = (commit: boolean): void => {
    const marked = this.#marked;
    this.#marked = null;
    this.#chart.mark(null);
    if (!marked || !commit) return;
    const [a, b] = marked;
    if (a !== b) this.#chart.camera()?.travel({ from: Math.min(a, b), to: Math.max(a, b) });
  };

  readonly point = (x: number, y: number): void => {
    const hit = this.#hit(x, y);
    this.#chart.pointing(hit.kind !== 'empty');
    this.#chart.hover(hit.kind === 'mark' ? this.#idOf(hit.position) : null);
  };

  /** Above the first lane is nothing. */
  readonly leave = (): void => {
    this.point(0, -1);
  };

  readonly tap = (x: number, y: number): void => {
    const hit = this.#hit(x, y);
    if (hit.kind === 'mark') this.#chart.select(this.#idOf(hit.position));
    else if (hit.kind === 'cell') this.#openCell(this.#chart.stage()!, hit.cell);
  };

  readonly doubleTap = (x: number, y: number, out: boolean): void => {
    const camera = this.#chart.camera();
    if (!camera || this.#hit(x, y).kind === 'mark') return;
    camera.zoomTo(out ? 0.5 : 2, this.at(x));
  };

  readonly settle = (): void => {
    this.#chart.camera()?.settle();
  };

  #hit(x: number, y: number): Hit {
    const stage = this.#chart.stage();
    return stage ? hitAt(stage, x, y) : { kind: 'empty' };
  }

  #idOf(position: number): string {
    const { data, lanes } = this.#chart.stage()!;
    return data.id(lanes.order[position]!);
  }

  /** A cell opens as a list, and the view goes to its members. */
  #openCell(stage: Stage, cell: number): void {
    const { frame, lanes } = stage;
    const ids = membersOf(stage, cell).map((position) => this.#idOf(position));
    const from = lanes.start[frame.cellFirst[cell]!]!;
    const to = Math.max(from, lanes.start[frame.cellLast[cell]! - 1]!);
    const pad = Math.max((to - from) * 0.5, spanOf(stage.scale.view) * 0.002);
    this.#chart.camera()?.travel({ from: from - pad, to: to + pad });
    this.#chart.cluster(ids);
  }
}

/** The positions a cell counts: those in its stretch that are not drawn alone. At most some thousand. */
export function membersOf({ frame, packing, scale, lanes }: Stage, cell: number): number[] {
  const level = levelAt(scale);
  const marksShown = frame.clarity[frame.cellLane[cell]!]! > 0;
  const members: number[] = [];
  for (
    let at = frame.cellFirst[cell]!;
    at < frame.cellLast[cell]! && members.length < MOST_MEMBERS;
    at += 1
  ) {
    // A mere number has nobody to name.
    if (lanes.tally?.counted[at]) continue;
    if (!marksShown || packing.level[at]! > level) members.push(at);
  }
  return members;
}
