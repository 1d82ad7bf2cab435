import { Canvas } from './canvas.ts';
import { drawOverlay } from './draw-overlay.ts';
import { drawStage } from './draw-stage.ts';
import { flagTexts } from './flag-texts.ts';
import { barTop } from './stage.ts';
import type { Stage } from './stage.ts';
import { stageTexts } from './stage-texts.ts';
import type { Surface } from './surface.ts';
import type { TextContext } from './text-context.ts';
import { TextLayer } from './texts.ts';

/** The elements a picture is made on, each over the one before: the words cover what points at marks. */
export interface PictureElements {
  readonly base: HTMLCanvasElement;
  readonly overlay: HTMLCanvasElement;
  readonly texts: HTMLElement;
  readonly flags: HTMLElement;
}

/** A stretch of time, in days, while it is being marked. */
export type Marked = readonly [number, number];

/** Puts stages on the page: what stands still on one canvas, what follows the pointer on another, texts as HTML. */
export class Picture {
  readonly #base: Canvas;
  readonly #overlay: Canvas;
  readonly #texts: TextLayer;
  readonly #flags: TextLayer;

  constructor({ base, texts, overlay, flags }: PictureElements) {
    this.#base = new Canvas(base);
    this.#overlay = new Canvas(overlay);
    this.#texts = new TextLayer(texts);
    this.#flags = new TextLayer(flags);
  }

  /** Shows a stage, without its pointer. @param marks false where only its texts differ from what is shown */
  show(stage: Stage, context: TextContext, marks: boolean): void {
    const surface = marks ? this.#base.open(stage.width, stage.height) : null;
    if (surface) drawStage(surface, stage);
    this.#texts.show(stageTexts(stage, context));
  }

  /** Shows what follows the pointer and the choice. */
  showPointer(stage: Stage, context: TextContext, marked: Marked | null): void {
    if (stage.selected < 0 && stage.hovered < 0 && !marked) {
      this.#overlay.empty();
      this.#flags.show([]);
      return;
    }
    const surface = this.#overlay.open(stage.width, stage.height);
    if (surface) {
      drawOverlay(surface, stage);
      if (marked) drawMarked(surface, stage, marked);
    }
    this.#flags.show(flagTexts(stage, context));
  }

  /** Has the next picture begin on new canvases, as paper needs it. */
  renew(): void {
    this.#base.renew();
    this.#overlay.renew();
  }

  clear(): void {
    this.#base.empty();
    this.#overlay.empty();
    this.#texts.clear();
    this.#flags.clear();
  }
}

function drawMarked(surface: Surface, stage: Stage, [a, b]: Marked): void {
  const top = barTop(stage) - stage.measures.over;
  const [xa, xb] = [stage.scale.x(a), stage.scale.x(b)];
  surface.fillStyle = stage.palette.pointer;
  surface.globalAlpha = 0.12;
  surface.fillRect(Math.min(xa, xb), top, Math.abs(xb - xa), stage.railTop - top);
  surface.globalAlpha = 1;
}
