/** Widths of texts in CSS pixels, each measured once a font. */
export class Measurer {
  readonly #widths = new Map<string, number>();
  readonly #context: CanvasRenderingContext2D | null;

  constructor(document: Document) {
    this.#context = document.createElement('canvas').getContext('2d');
  }

  /** Without a canvas (in tests without one) letters count 6.5 pixels each. */
  width(text: string, font: string): number {
    const key = `${font}|${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#widths.size > 20_000) this.#widths.clear();
      width = this.#measure(text, font);
      this.#widths.set(key, width);
    }
    return width;
  }

  /** Forgets all widths: fonts have arrived. */
  reset(): void {
    this.#widths.clear();
  }

  #measure(text: string, font: string): number {
    if (!this.#context) return text.length * 6.5;
    this.#context.font = font;
    return Math.ceil(this.#context.measureText(text).width);
  }
}
