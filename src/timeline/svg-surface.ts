import type { Surface } from './surface.ts';

type Paint = string | CanvasGradient | CanvasPattern;

/** A gradient that remembers its stops. */
class Gradient {
  readonly stops: { offset: number; colour: string }[] = [];
  readonly id: string;
  readonly span: readonly [number, number];

  constructor(id: string, x0: number, x1: number) {
    this.id = id;
    this.span = [x0, x1];
  }

  addColorStop(offset: number, colour: string): void {
    this.stops.push({ offset, colour });
  }
}

/** A surface that writes what is drawn on it as SVG, with presentation attributes only: no style a strict policy would refuse. */
export class SvgSurface implements Surface {
  fillStyle: Paint = '#000';
  strokeStyle: Paint = '#000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  readonly #parts: string[] = [];
  readonly #gradients: Gradient[] = [];
  #path = '';
  #dash: readonly number[] = [];

  beginPath(): void {
    this.#path = '';
  }

  closePath(): void {
    this.#path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${n(x)} ${n(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${n(x)} ${n(y)}`;
  }

  quadraticCurveTo(overX: number, overY: number, x: number, y: number): void {
    this.#path += `Q${n(overX)} ${n(overY)} ${n(x)} ${n(y)}`;
  }

  /** Whole circles only, as two halves: the drawing has no other arcs. */
  arc(x: number, y: number, radius: number): void {
    const half = `A${n(radius)} ${n(radius)} 0 1 1`;
    this.#path += `M${n(x - radius)} ${n(y)}${half} ${n(x + radius)} ${n(y)}${half} ${n(x - radius)} ${n(y)}Z`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
  }

  fill(): void {
    this.#add(`<path d="${this.#path}" fill="${this.#paint(this.fillStyle)}"${this.#alpha('fill')}/>`);
  }

  stroke(): void {
    const dash = this.#dash.length > 0 ? ` stroke-dasharray="${this.#dash.join(' ')}"` : '';
    const stroke = `stroke="${this.#paint(this.strokeStyle)}" stroke-width="${n(this.lineWidth)}"`;
    this.#add(`<path d="${this.#path}" fill="none" ${stroke}${dash}${this.#alpha('stroke')}/>`);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    const box = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
    this.#add(`<rect ${box} fill="${this.#paint(this.fillStyle)}"${this.#alpha('fill')}/>`);
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  createLinearGradient(x0: number, _y0: number, x1: number): CanvasGradient {
    const gradient = new Gradient(`fade${this.#gradients.length}`, x0, x1);
    this.#gradients.push(gradient);
    return gradient;
  }

  /** Adds a piece of SVG as it is. */
  add(markup: string): void {
    this.#add(markup);
  }

  /** The document, in the size given. */
  document(width: number, height: number, background: string): string {
    const defs = this.#gradients.map(gradientMarkup).join('');
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" ` +
      `viewBox="0 0 ${n(width)} ${n(height)}">` +
      (defs === '' ? '' : `<defs>${defs}</defs>`) +
      `<rect width="100%" height="100%" fill="${background}"/>${this.#parts.join('')}</svg>`
    );
  }

  #add(markup: string): void {
    this.#parts.push(markup);
  }

  #paint(paint: Paint): string {
    return paint instanceof Gradient ? `url(#${paint.id})` : (paint as string);
  }

  #alpha(kind: 'fill' | 'stroke'): string {
    return this.globalAlpha === 1 ? '' : ` ${kind}-opacity="${n(this.globalAlpha)}"`;
  }
}

function gradientMarkup({ id, span, stops }: Gradient): string {
  const inner = stops
    .map(({ offset, colour }) => `<stop offset="${offset}" ${stopColour(colour)}/>`)
    .join('');
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(span[0])}" x2="${n(span[1])}" y1="0" y2="0">${inner}</linearGradient>`;
}

/** SVG 1.1 readers know no alpha in colours. */
function stopColour(colour: string): string {
  const channels = /^rgba\(([^)]*), 0\)$/.exec(colour)?.[1];
  return channels === undefined ? `stop-color="${colour}"` : `stop-color="rgb(${channels})" stop-opacity="0"`;
}

/** A number to a hundredth of a pixel. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
