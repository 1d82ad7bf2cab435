import type { Font, Type } from './type.ts';

/** Letters where there is no canvas to measure with, as in tests: this much of their size each. */
const LETTER = 0.54;
/** What is kept of a measured text; a list of any length is measured in passing. */
const MOST_KEPT = 20_000;

/** One family in one weight, measured at the first size that was asked for. */
interface Face {
  readonly css: string;
  readonly size: number;
  readonly widths: Map<string, number>;
}

/**
 * Widths of texts in CSS pixels, each measured once a face. A face is measured at one size and scaled to the others: finding a font
 * costs milliseconds for every size that is new.
 */
export class Measurer {
  readonly #faces = new Map<string, Face>();
  readonly #context: CanvasRenderingContext2D | null;
  #set: Face | null = null;

  constructor(document: Document) {
    this.#context = document.createElement('canvas').getContext('2d');
  }

  /** Rounded up to whole pixels. */
  width(text: string, font: Font): number {
    const face = this.#faceOf(font);
    let width = face.widths.get(text);
    if (width === undefined) {
      if (face.widths.size > MOST_KEPT) face.widths.clear();
      width = this.#measure(text, face);
      face.widths.set(text, width);
    }
    return Math.ceil((width * font.size) / face.size);
  }

  /** Finds the fonts of what is certain to be measured. */
  prepare({ label, tick, year, lane }: Type): void {
    for (const font of [label, tick, year, lane]) this.width('0', font);
  }

  /** Forgets all widths: fonts have arrived, or their sizes have changed. */
  reset(): void {
    this.#faces.clear();
    this.#set = null;
  }

  #faceOf({ family, weight, size }: Font): Face {
    const key = `${weight} ${family}`;
    let face = this.#faces.get(key);
    if (!face) {
      face = { css: `${weight} ${size}px ${family}`, size, widths: new Map() };
      this.#faces.set(key, face);
    }
    return face;
  }

  #measure(text: string, face: Face): number {
    if (!this.#context) return text.length * LETTER * face.size;
    if (this.#set !== face) this.#context.font = face.css;
    this.#set = face;
    return this.#context.measureText(text).width;
  }
}
