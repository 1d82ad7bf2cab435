import type { Language } from '../model/language.ts';
import { WHOLE } from './breaks.ts';
import { Camera } from './camera.ts';
import { Chores } from './chores.ts';
import type { ChartContent, ChartElements, ChartEvents, ChartState } from './contract.ts';
import { pngOf, svgOf } from './export.ts';
import { Folding } from './folding.ts';
import { listenTo } from './gestures.ts';
import { Hand } from './hand.ts';
import type { Workpiece } from './hand.ts';
import { homeOf, limitsOf } from './home.ts';
import { watchLooks, watchTextSize } from './looks.ts';
import { Loop } from './loop.ts';
import { Measurer } from './measure.ts';
import { neighbour } from './neighbour.ts';
import type { Move } from './neighbour.ts';
import { paletteOf } from './palette.ts';
import type { Palette } from './palette.ts';
import { PAPER_WIDTH, watchPaper } from './paper.ts';
import { Picture } from './picture.ts';
import type { Marked } from './picture.ts';
import { sameGaps } from './place.ts';
import { Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { typeOf } from './type.ts';
import type { Type } from './type.ts';
import type { View } from './view.ts';

/** What the next frame has to draw anew besides what follows the pointer. */
type Stale = 'nothing' | 'texts' | 'all';

/**
 * The timeline's drawing. Gestures move the camera, and the loop's next frame asks the scene for the stage of that view and puts it
 * into the picture; nothing runs while nothing changes.
 */
export class Chart {
  readonly #elements: ChartElements;
  readonly #events: ChartEvents;
  readonly #picture: Picture;
  readonly #measurer: Measurer;
  readonly #off = new AbortController();
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #loop = new Loop((time) => this.#frame(time));
  readonly #chores = new Chores(() => {
    this.#ask('all');
  });
  #content: ChartContent | null = null;
  #state: ChartState = { selected: null, hovered: null, dimmed: null, proof: [] };
  #width = 0;
  #printing = false;
  #palette: Palette | null = null;
  #type: Type | null = null;
  #lang: Language | null = null;
  #camera: Camera | null = null;
  #scene: Scene | null = null;
  #folding: Folding | null = null;
  #stage: Stage | null = null;
  #stale: Stale = 'all';
  #told: View | null = null;
  #focused = false;
  #marked: Marked | null = null;

  constructor(elements: ChartElements, events: ChartEvents) {
    this.#elements = elements;
    this.#events = events;
    this.#picture = new Picture(elements);
    this.#measurer = new Measurer(elements.stage.ownerDocument);
    this.#off.signal.addEventListener('abort', listenTo(elements.stage, new Hand(this.#workpiece())));
    const remeasure = (): void => {
      this.#type = null;
      this.#measurer.reset();
      this.#rebuild();
    };
    const repaint = (): void => {
      this.restyle();
    };
    watchLooks(elements.stage, { repaint, remeasure }, this.#off.signal);
    watchTextSize(elements.texts, remeasure, this.#off.signal);
    const print = this.#print.bind(this);
    watchPaper(print, this.#off.signal, events.guest ? null : window);
  }

  /** Takes everything down: no listener, frame or element stays. */
  destroy(): void {
    this.#off.abort();
    this.#loop.stop();
    this.#chores.stop();
    this.#picture.clear();
    this.#scene = null;
    this.#stage = null;
  }

  /** Null until there is an event to show. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** The last picture's parts. */
  get stage(): Stage | null {
    return this.#stage;
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

  /** Reads the page's type and colours before there is anything to show, so that the first picture need not. */
  prepare(lang: Language): void {
    this.#measurer.prepare(this.#typeFor(lang));
    this.#palette ??= paletteOf(this.#elements.stage);
  }

  /** Shows other content. The view stays where it makes sense. */
  setContent(content: ChartContent): void {
    const grown = content.data.columns !== this.#content?.data.columns;
    this.#content = content;
    const home = grown ? homeOf(content.data.columns) : null;
    if (home) {
      const limits = limitsOf(home, content.data.columns);
      if (this.#camera) this.#camera.setLimits(limits);
      else this.#camera = new Camera(limits, this.#moved, () => this.#stillness.matches);
    }
    this.#camera?.setBreaks(content.breaks ?? WHOLE);
    this.#rebuild();
  }

  setState(state: ChartState): void {
    const old = this.#state;
    this.#state = state;
    if (state.hovered === null) this.#focused = false;
    const onlyHover =
      old.selected === state.selected && old.dimmed === state.dimmed && old.proof === state.proof;
    // The label of what is pointed at is set bold, and may take another's place.
    if (!onlyHover) this.#ask('all');
    else if (old.hovered !== state.hovered) this.#ask('texts');
  }

  setWidth(width: number): void {
    if (width === this.#width || width <= 0) return;
    this.#width = width;
    if (!this.#printing) this.#rebuild();
  }

  /** Colours have changed, or words that were missing have arrived. */
  restyle(): void {
    this.#palette = null;
    this.#ask('all');
  }

  /** Draws now rather than in the next frame. */
  flush(): void {
    this.#stale = 'all';
    this.#loop.now();
  }

  /** Moves the keyboard's mark; gives the id it came to. */
  move(move: Move): string | null {
    const [scene, camera] = [this.#scene, this.#camera];
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
    const row = this.#rowOf(id);
    if (row < 0 || !this.#content || !this.#camera) return;
    const { likelyStart, likelyEnd } = this.#content.data.columns;
    this.#camera.reveal(likelyStart[row]!, likelyEnd[row]!);
  }

  readonly #moved = (settled: boolean): void => {
    const camera = this.#camera;
    if (!camera) return;
    this.#ask('all');
    if (!settled) return;
    this.#refold(camera.view);
    this.#told = camera.view;
    this.#events.view(camera.view, true);
  };

  #workpiece(): Workpiece {
    const { hint, wheelZooms, cluster, select } = this.#events;
    return {
      camera: () => this.#camera,
      scene: () => this.#scene,
      stage: () => this.#stage,
      mark: (marked) => {
        this.#marked = marked;
        this.#ask('nothing');
      },
      hover: (id) => {
        if (id === this.#state.hovered) return;
        this.#focused = false;
        this.#events.hover(id);
      },
      pointing: (atSomething) => {
        this.#elements.stage.classList.toggle('over-mark', atSomething);
      },
      select,
      cluster,
      hint,
      wheelZooms,
    };
  }

  /** Lays everything out for the content, the width, and the type in force. */
  #rebuild(): void {
    const [content, camera] = [this.#content, this.#camera];
    if (!content || !camera || this.#width === 0) return;
    const scene = new Scene({
      ...content,
      width: this.#printing ? Math.min(PAPER_WIDTH, this.#width) : this.#width,
      home: camera.home,
      measurer: this.#measurer,
      type: this.#typeFor(content.lang),
    });
    this.#scene = scene;
    this.#folding = new Folding(scene.layoutFor(camera.view));
    this.#chores.begin(scene.built.work);
    const { left, right } = scene.scaleFor(camera.view);
    this.#events.height(scene.height, { gutter: scene.gutter, left, right, width: scene.input.width });
    this.#ask('all');
  }

  /** The type in force; Arabic is set larger than other scripts. */
  #typeFor(lang: Language): Type {
    if (lang !== this.#lang) this.#type = null;
    this.#lang = lang;
    return (this.#type ??= typeOf(this.#elements.texts, lang === 'ar'));
  }

  /** A page on paper has its own width and colours. It is laid out as soon as this returns. */
  #print(printing: boolean): void {
    this.#printing = printing;
    this.#palette = null;
    this.#picture.renew();
    this.#rebuild();
    this.flush();
  }

  /** Has the next frame draw, at least what follows the pointer. */
  #ask(stale: Stale): void {
    if (stale === 'all' || this.#stale === 'nothing') this.#stale = stale;
    this.#loop.ask();
  }

  /** Rows with nothing in view fold away, those with something open. */
  #refold(view: View): void {
    const to = this.#scene?.layoutFor(view);
    if (to && this.#folding?.go(to, this.#stillness.matches)) this.#ask('all');
  }

  /** Draws one frame; true while the next one will differ. */
  #frame(time: number): boolean {
    const [scene, camera, folding] = [this.#scene, this.#camera, this.#folding];
    if (!scene || !camera || !folding) return false;
    const travelling = camera.step(time);
    if (folding.step(time)) this.#stale = 'all';
    if (this.#stale !== 'nothing') this.#show(scene, folding, camera.view);
    this.#stale = 'nothing';
    this.#showPointer(scene);
    if (this.#told !== camera.view) {
      this.#told = camera.view;
      this.#events.view(camera.view, false);
    }
    return travelling || folding.moving;
  }

  #show(scene: Scene, folding: Folding, view: View): void {
    const { selected, dimmed, proof } = this.#state;
    const { data } = scene.input;
    const stage = scene.stage(view, {
      palette: (this.#palette ??= paletteOf(this.#elements.stage)),
      selected: this.#rowOf(selected),
      hovered: this.#rowOf(this.#state.hovered),
      focused: this.#focused,
      dimmed: (row) => dimmed?.has(data.id(row)) ?? false,
      proof,
      layout: folding.now,
    });
    const marks = this.#stale === 'all' || !this.#stage || !sameGaps(this.#stage.labels, stage.labels);
    this.#picture.show(stage, scene.context(stage.scale, stage.layout), marks);
    this.#stage = stage;
    if (!folding.moving && scene.needsRoom(folding.now)) this.#refold(view);
  }

  #showPointer(scene: Scene): void {
    if (!this.#stage) return;
    const row = this.#rowOf(this.#state.hovered);
    const hovered = row < 0 ? -1 : scene.built.lanes.positionOf[row]!;
    this.#stage = { ...this.#stage, hovered, focused: this.#focused };
    const { scale, layout } = this.#stage;
    this.#picture.showPointer(this.#stage, scene.context(scale, layout), this.#marked);
  }

  /** The row of the columns that holds an event, or -1. */
  #rowOf(id: string | null): number {
    return id === null ? -1 : (this.#content?.data.rowOf(id) ?? -1);
  }
}
