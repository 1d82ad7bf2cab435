/** A canvas laid over the stage, as sharp as the screen. While it is empty the page does not composite it at all. */
export class Canvas {
  readonly #element: HTMLCanvasElement;
  #context: CanvasRenderingContext2D | null = null;
  #width = 0;
  #height = 0;

  constructor(element: HTMLCanvasElement) {
    this.#element = element;
    element.hidden = true;
  }

  /** The context to draw a new picture of some CSS pixels with; null where the browser has none. */
  open(width: number, height: number): CanvasRenderingContext2D | null {
    const ratio = window.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    const element = this.#element;
    const context = (this.#context ??= element.getContext('2d'));
    if (element.width !== w || element.height !== h) {
      // A new size wipes the canvas, each time it is set.
      if (element.width !== w) element.width = w;
      if (element.height !== h) element.height = h;
    } else context?.clearRect(0, 0, width, height);
    if (this.#width !== width || this.#height !== height) {
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      this.#width = width;
      this.#height = height;
    }
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (element.hidden) element.hidden = false;
    return context;
  }

  /** Forgets what was drawn. Paper keeps every stroke: wiping one canvas there would wipe those below it too. */
  renew(): void {
    this.#element.width = 0;
  }

  /** Nothing is to be seen on it. */
  empty(): void {
    if (!this.#element.hidden) this.#element.hidden = true;
  }
}
