import { easeCubicOut } from 'd3';
import { Camera } from './camera.ts';
import type { ChartData } from './data.ts';
import { drawOverlay } from './draw-overlay.ts';
import { drawStage } from './draw-stage.ts';
import { pngOf, svgOf } from './export.ts';
import { levelAt } from './frame.ts';
import { listenTo } from './gestures.ts';
import { hitAt } from './hit.ts';
import type { Hit } from './hit.ts';
import { homeOf, limitsOf } from './home.ts';
import { layoutBetween } from './layout.ts';
import type { Layout } from './layout.ts';
import { Loop } from './loop.ts';
import { Measurer } from './measure.ts';
import { neighbour } from './neighbour.ts';
import type { Move } from './neighbour.ts';
import { paletteOf } from './palette.ts';
import type { Palette } from './palette.ts';
import { Scene } from './scene.ts';
import type { SceneInput } from './scene.ts';
import type { RailMark, Stage } from './stage.ts';
import { flagTexts, stageTexts } from './stage-texts.ts';
import type { StageWords } from './stage-texts.ts';
import { TextLayer } from './texts.ts';
import { spanOf } from './view.ts';
import type { View } from './view.ts';
import type { Language } from '../model/language.ts';

/** The elements a chart draws on. All lie on top of each other in `stage`. */
export interface ChartElements {
  readonly stage: HTMLElement;
  readonly base: HTMLCanvasElement;
  readonly overlay: HTMLCanvasElement;
  readonly texts: HTMLElement;
  readonly flags: HTMLElement;
}

/** What the chart shows. A new object rebuilds it; the same one costs nothing. */
export interface ChartContent {
  readonly data: ChartData;
  readonly lang: Language;
  readonly words: StageWords;
  readonly rtlTime: boolean;
  readonly maxHeight: number;
}

/** What the reader points at, has chosen, or filtered; cheap to change. */
export interface ChartState {
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly dimmed: ReadonlySet<string> | null;
  readonly proof: readonly RailMark[];
}

export interface ChartEvents {
  readonly select: (id: string) => void;
  readonly hover: (id: string | null) => void;
  readonly view: (view: View, settled: boolean) => void;
  readonly cluster: (ids: readonly string[]) => void;
  readonly hint: () => void;
  readonly wheelZooms: () => boolean;
  /** The height the stage needs has changed. */
  readonly height: (pixels: number) => void;
}

/** A cluster hands out at most this many of its members. */
const MOST_MEMBERS = 2000;
const RELAYOUT = 200;
/** Milliseconds of each frame that packing may take while the reader is busy, and while not. */
const BUSY_SLICE = 1;
const IDLE_SLICE = 8;

interface Unfolding {
  readonly from: Layout;
  readonly to: Layout;
  start: number | null;
}

/** The timeline's drawing: owns its view, draws on canvases, sets texts as HTML, turns gestures into events. */
export class Chart {
  readonly #elements: ChartElements;
  readonly #events: ChartEvents;
  readonly #loop = new Loop((time) => this.#draw(time));
  readonly #texts: TextLayer;
  readonly #flags: TextLayer;
  readonly #measurer: Measurer;
  readonly #off = new AbortController();
  readonly #stillness: MediaQueryList;
  #content: ChartContent | null = null;
  #state: ChartState = { selected: null, hovered: null, dimmed: null, proof: [] };
  #scene: Scene | null = null;
  #camera: Camera | null = null;
  #layout: Layout | null = null;
  #unfolding: Unfolding | null = null;
  #palette: Palette | null = null;
  #stage: Stage | null = null;
  #width = 0;
  #baseDirty = true;
  #focused = false;
  #marked: readonly [number, number] | null = null;
  #lastMove = 0;
  #drawn: (() => void) | null = null;

  constructor(elements: ChartElements, events: ChartEvents) {
    this.#elements = elements;
    this.#events = events;
    this.#texts = new TextLayer(elements.texts);
    this.#flags = new TextLayer(elements.flags);
    const { ownerDocument: document } = elements.stage;
    this.#measurer = new Measurer(document);
    this.#stillness = matchMedia('(prefers-reduced-motion: reduce)');
    this.#watch(document);
    this.#off.signal.addEventListener('abort', listenTo(elements.stage, this.#gestureTarget()));
  }

  /** Takes everything down: no listener, frame or element stays. */
  destroy(): void {
    this.#off.abort();
    this.#loop.stop();
    this.#texts.clear();
    this.#flags.clear();
    this.#scene = null;
    this.#stage = null;
  }

  get view(): View | null {
    return this.#camera?.view ?? null;
  }

  get home(): View | null {
    return this.#camera?.home ?? null;
  }

  get camera(): Camera | null {
    return this.#camera;
  }

  /** The drawing as a standalone SVG document; empty before the first picture. */
  toSVG(): string {
    return this.#scene && this.#stage ? svgOf(this.#scene, this.#stage) : '';
  }

  /** The drawing as a PNG at twice its size. Rejects where the browser cannot make one. */
  async toPNG(): Promise<Blob> {
    const blob = this.#scene && this.#stage ? await pngOf(this.#scene, this.#stage, 2) : null;
    if (!blob) throw new Error('Unexpected lack of a picture, expected a drawn chart');
    return blob;
  }

  /** The last picture's parts, for tests. */
  get stage(): Stage | null {
    return this.#stage;
  }

  /** Shows other content. The view stays where it makes sense. */
  setContent(content: ChartContent): void {
    this.#content = content;
    const home = homeOf(content.data.columns);
    if (home) {
      const limits = limitsOf(home, content.data.columns);
      if (this.#camera) this.#camera.setLimits(limits);
      else this.#camera = new Camera(limits, this.#moved, () => this.#stillness.matches);
    }
    this.#rebuild();
  }

  setState(state: ChartState): void {
    const old = this.#state;
    this.#state = state;
    const onlyHover =
      old.selected === state.selected && old.dimmed === state.dimmed && old.proof === state.proof;
    if (state.hovered === null) this.#focused = false;
    if (!onlyHover || old.hovered !== state.hovered) this.#ask(!onlyHover || this.#labelsFollow(old, state));
  }

  setWidth(width: number): void {
    if (width === this.#width || width <= 0) return;
    this.#width = width;
    this.#rebuild();
  }

  /** Colours or fonts have changed. */
  restyle(): void {
    this.#palette = null;
    this.#ask(true);
  }

  /** Calls back once the content has been drawn. */
  whenDrawn(then: () => void): void {
    this.#drawn = then;
    this.#ask(true);
  }

  /** Draws now rather than in the next frame. */
  flush(): void {
    this.#baseDirty = true;
    this.#loop.now();
  }

  /** Moves the keyboard's mark; gives the id it came to. */
  move(move: Move): string | null {
    const scene = this.#scene;
    const camera = this.#camera;
    if (!scene || !camera) return null;
    const { data } = scene.input;
    const current = this.#state.hovered ?? this.#state.selected;
    const row = current === null ? null : (data.rowOf(current) ?? null);
    const next = neighbour(data.columns, scene.built.lanes, row, camera.goal.from, move);
    if (next === null) return null;
    this.#focused = true;
    this.reveal(data.id(next));
    this.#events.hover(data.id(next));
    return data.id(next);
  }

  /** Pans, without zooming, so that an event's likely days can be seen. */
  reveal(id: string): void {
    const scene = this.#scene;
    const camera = this.#camera;
    const row = scene?.input.data.rowOf(id);
    if (!scene || !camera || row === undefined) return;
    const { columns } = scene.input.data;
    const { from, to } = camera.goal;
    const a = Math.max(columns.likelyStart[row]!, from - 1e9);
    const b = Math.min(columns.likelyEnd[row]!, to + 1e9);
    const margin = spanOf(camera.goal) * 0.06;
    if (b > from + margin && a < to - margin) return;
    const shift = (a + b) / 2 - (from + to) / 2;
    camera.travel({ from: from + shift, to: to + shift });
  }

  readonly #moved = (settled: boolean): void => {
    const camera = this.#camera;
    if (!camera) return;
    this.#lastMove = performance.now();
    if (settled) this.#refold(camera.view);
    this.#ask(true);
    this.#events.view(camera.view, settled);
  };

  #watch(document: Document): void {
    const on = { signal: this.#off.signal };
    const restyle = (): void => {
      this.restyle();
    };
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']) {
      matchMedia(query).addEventListener('change', restyle, on);
    }
    const themes = new MutationObserver(restyle);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    this.#off.signal.addEventListener('abort', () => {
      themes.disconnect();
    });
    document.fonts.addEventListener('loadingdone', this.#fontsArrived, on);
  }

  readonly #fontsArrived = (): void => {
    this.#measurer.reset();
    this.#rebuild();
  };

  #labelsFollow(old: ChartState, state: ChartState): boolean {
    // A hovered label is set bold, and may take the place of another where there is no room for both.
    return old.hovered !== state.hovered && (this.#stage?.labels.length ?? 0) < 200;
  }

  #rebuild(): void {
    const content = this.#content;
    const camera = this.#camera;
    if (!content || !camera || this.#width === 0) return;
    const style = getComputedStyle(this.#elements.stage);
    const naskh = style.getPropertyValue('--naskh').trim() || style.fontFamily;
    const input: SceneInput = {
      ...content,
      width: this.#width,
      home: camera.home,
      measurer: this.#measurer,
      fonts: { sans: style.fontFamily, naskh },
    };
    this.#scene = new Scene(input);
    this.#layout = this.#scene.layoutFor(camera.view);
    this.#unfolding = null;
    this.#events.height(this.#scene.height);
    this.#ask(true);
  }

  #ask(base: boolean): void {
    this.#baseDirty ||= base;
    this.#loop.ask();
  }

  /** Rows with nothing in view fold away, those with something open. */
  #refold(view: View): void {
    if (!this.#scene || !this.#layout) return;
    const to = this.#scene.layoutFor(view);
    if (sameLayout(this.#unfolding?.to ?? this.#layout, to)) return;
    if (this.#stillness.matches) this.#layout = to;
    else this.#unfolding = { from: this.#layout, to, start: null };
    this.#ask(true);
  }

  #draw(time: number): boolean {
    const scene = this.#scene;
    const camera = this.#camera;
    if (!scene || !camera || !this.#layout) return false;
    const travelling = camera.step(time);
    const unfolding = this.#unfold(time);
    const working = this.#work(scene);
    if (this.#baseDirty) this.#drawBase(scene, camera.view);
    this.#baseDirty = false;
    this.#drawOver(scene);
    if (travelling || unfolding) this.#baseDirty = true;
    const drawn = this.#drawn;
    this.#drawn = null;
    drawn?.();
    return travelling || unfolding || working;
  }

  #unfold(time: number): boolean {
    const unfolding = this.#unfolding;
    if (!unfolding) return false;
    unfolding.start ??= time;
    const t = Math.min(1, (time - unfolding.start) / RELAYOUT);
    this.#layout = layoutBetween(unfolding.from, unfolding.to, easeCubicOut(t));
    this.#baseDirty = true;
    if (t < 1) return true;
    this.#unfolding = null;
    return false;
  }

  /** Goes on packing for a few milliseconds. */
  #work(scene: Scene): boolean {
    const { work } = scene.built;
    if (!work) return false;
    const busy = performance.now() - this.#lastMove < 200;
    const until = performance.now() + (busy ? BUSY_SLICE : IDLE_SLICE);
    while (performance.now() < until) {
      if (work.next().done) {
        this.#baseDirty = true;
        return false;
      }
    }
    return true;
  }

  #drawBase(scene: Scene, view: View): void {
    const { base, stage: element } = this.#elements;
    this.#palette ??= paletteOf(element);
    const stage = this.#compose(scene, view);
    const surface = prepare(base, stage.width, stage.height);
    if (surface) drawStage(surface, stage);
    this.#texts.show(stageTexts(stage, scene.context(stage.scale, stage.layout)));
    this.#stage = stage;
  }

  #compose(scene: Scene, view: View): Stage {
    const { data } = scene.input;
    const { selected, hovered, dimmed, proof } = this.#state;
    const rowOf = (id: string | null): number => (id === null ? -1 : (data.rowOf(id) ?? -1));
    const stage = scene.stage(view, {
      palette: this.#palette!,
      selected: rowOf(selected),
      hovered: rowOf(hovered),
      focused: this.#focused,
      dimmed: (row) => dimmed?.has(data.id(row)) ?? false,
      proof,
      layout: this.#layout!,
    });
    if (!this.#unfolding && scene.needsRoom(this.#layout!)) this.#refold(view);
    return stage;
  }

  #drawOver(scene: Scene): void {
    const stage = this.#stage;
    if (!stage) return;
    const row = this.#state.hovered === null ? undefined : scene.input.data.rowOf(this.#state.hovered);
    const hovered = row === undefined ? -1 : scene.built.lanes.positionOf[row]!;
    const over: Stage = { ...stage, hovered, focused: this.#focused };
    const surface = prepare(this.#elements.overlay, stage.width, stage.height);
    if (surface) {
      drawOverlay(surface, over);
      if (this.#marked) drawMarked(surface, over, this.#marked);
    }
    this.#flags.show(flagTexts(over, scene.context(over.scale, over.layout)));
    this.#stage = over;
  }

  #gestureTarget(): Parameters<typeof listenTo>[1] {
    const camera = (): Camera | null => this.#camera;
    const at = (x: number): number => {
      const view = this.#camera?.view;
      return view && this.#scene ? this.#scene.scaleFor(view).at(x) : 0;
    };
    return {
      at,
      hold: (instant, x) => camera()?.panDays(instant - at(x)),
      pinch: (a, xa, b, xb) => {
        this.#pinch(a, xa, b, xb);
      },
      zoomAt: (factor, x) => camera()?.zoomAbout(factor, at(x)),
      panPixels: (pixels) => camera()?.panDays(at(pixels) - at(0)),
      mark: (from, to) => {
        this.#marked = [from, to];
        this.#ask(false);
      },
      zoomToMarked: (commit) => {
        this.#zoomToMarked(commit);
      },
      point: (x, y) => {
        this.#point(this.#hit(x, y));
      },
      leave: () => {
        this.#point({ kind: 'empty' });
      },
      tap: (x, y) => {
        this.#tap(this.#hit(x, y));
      },
      doubleTap: (x, y, out) => {
        if (this.#hit(x, y).kind === 'mark') return;
        const instant = at(x);
        const goal = camera()?.goal;
        if (goal) camera()?.travel(scaledAbout(goal, out ? 0.5 : 2, instant));
      },
      hint: this.#events.hint,
      settle: () => {
        camera()?.settle();
      },
      wheelZooms: this.#events.wheelZooms,
    };
  }

  /** Two instants at two pixels fix a view. */
  #pinch(a: number, xa: number, b: number, xb: number): void {
    const camera = this.#camera;
    const scene = this.#scene;
    if (!camera || !scene || Math.abs(xb - xa) < 8 || a === b) return;
    const scale = scene.scaleFor(camera.view);
    const perDay = Math.abs((xb - xa) / (b - a));
    camera.zoomAbout(perDay / scale.perDay, a);
    camera.panDays(a - scene.scaleFor(camera.view).at(xa));
  }

  #zoomToMarked(commit: boolean): void {
    const marked = this.#marked;
    this.#marked = null;
    this.#ask(false);
    if (!marked || !commit) return;
    const [a, b] = marked;
    if (a !== b) this.#camera?.travel({ from: Math.min(a, b), to: Math.max(a, b) });
  }

  #hit(x: number, y: number): Hit {
    return this.#stage ? hitAt(this.#stage, x, y) : { kind: 'empty' };
  }

  #point(hit: Hit): void {
    const stage = this.#stage;
    if (!stage) return;
    const id = hit.kind === 'mark' ? stage.data.id(stage.lanes.order[hit.position]!) : null;
    this.#elements.stage.classList.toggle('over-mark', hit.kind !== 'empty');
    if (id === this.#state.hovered) return;
    this.#focused = false;
    this.#events.hover(id);
  }

  #tap(hit: Hit): void {
    const stage = this.#stage;
    if (!stage || hit.kind === 'empty') return;
    if (hit.kind === 'mark') this.#events.select(stage.data.id(stage.lanes.order[hit.position]!));
    else this.#openCell(stage, hit.cell);
  }

  /** A cell opens as a list, and the view goes to its members. */
  #openCell(stage: Stage, cell: number): void {
    const { frame, packing, lanes, data } = stage;
    const level = levelAt(stage.scale);
    const lane = frame.cellLane[cell]!;
    const ids: string[] = [];
    const first = frame.cellFirst[cell]!;
    const last = frame.cellLast[cell]!;
    for (let at = first; at < last && ids.length < MOST_MEMBERS; at += 1) {
      const alone = frame.clarity[lane]! > 0 && packing.level[at]! <= level;
      if (!alone && !lanes.tally?.counted[at]) ids.push(data.id(lanes.order[at]!));
    }
    const from = lanes.start[first]!;
    const to = Math.max(from, lanes.start[last - 1]!);
    const pad = Math.max((to - from) * 0.5, spanOf(stage.scale.view) * 0.002);
    this.#camera?.travel({ from: from - pad, to: to + pad });
    this.#events.cluster(ids);
  }
}

function scaledAbout(view: View, factor: number, about: number): View {
  return { from: about - (about - view.from) / factor, to: about + (view.to - about) / factor };
}

function sameLayout(a: Layout, b: Layout): boolean {
  return (
    a.bottom === b.bottom &&
    a.rowHeight.length === b.rowHeight.length &&
    a.rowHeight.every((height, i) => height === b.rowHeight[i]) &&
    a.rowMiddle.every((middle, i) => middle === b.rowMiddle[i])
  );
}

/** The stretch being marked with Shift held. */
function drawMarked(
  surface: CanvasRenderingContext2D,
  stage: Stage,
  [a, b]: readonly [number, number],
): void {
  const xa = stage.scale.x(a);
  const xb = stage.scale.x(b);
  surface.fillStyle = stage.palette.pointer;
  surface.globalAlpha = 0.12;
  surface.fillRect(
    Math.min(xa, xb),
    stage.scaleTop + 20,
    Math.abs(xb - xa),
    stage.railTop - stage.scaleTop - 20,
  );
  surface.globalAlpha = 1;
}

/** Sizes a canvas for the screen's pixels and clears it. */
function prepare(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio || 1;
  const w = Math.round(width * ratio);
  const h = Math.round(height * ratio);
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  return context;
}
