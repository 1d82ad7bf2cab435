/** What the drawing asks of a canvas; an SVG document answers to the same. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'setLineDash'
  | 'createLinearGradient'
>;

/** The middle of the pixel a line one pixel wide should fill. */
export function crisp(value: number): number {
  return Math.floor(value) + 0.5;
}

/** A vertical or horizontal line one pixel wide: rectangles are drawn many times faster than strokes. */
export function upright(surface: Surface, x: number, top: number, bottom: number): void {
  surface.fillRect(Math.floor(x), top, 1, bottom - top);
}

export function level(surface: Surface, y: number, left: number, right: number): void {
  surface.fillRect(left, Math.floor(y), right - left, 1);
}

export function disc(surface: Surface, x: number, y: number, radius: number, colour: string): void {
  surface.fillStyle = colour;
  surface.beginPath();
  surface.arc(x, y, radius, 0, 2 * Math.PI);
  surface.fill();
}

/** A line through points given as x, y, x, y … */
export function line(surface: Surface, colour: string, width: number, ...points: number[]): void {
  surface.strokeStyle = colour;
  surface.lineWidth = width;
  surface.beginPath();
  for (let i = 0; i + 1 < points.length; i += 2) {
    if (i === 0) surface.moveTo(points[0]!, points[1]!);
    else surface.lineTo(points[i]!, points[i + 1]!);
  }
  surface.stroke();
}
