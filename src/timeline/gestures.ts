/** What gestures ask of the drawing. Pixels are CSS pixels of the stage, measured physically from its left. */
export interface GestureTarget {
  /** The instant at a pixel. */
  readonly at: (x: number) => number;
  /** Puts an instant at a pixel: the view moves. */
  readonly hold: (instant: number, x: number) => void;
  /** Zooms so that the two instants come to stand at the two pixels. */
  readonly pinch: (a: number, xa: number, b: number, xb: number) => void;
  readonly zoomAt: (factor: number, x: number) => void;
  readonly panPixels: (pixels: number) => void;
  /** A stretch being marked with Shift held; null when it is over. */
  readonly mark: (from: number, to: number) => void;
  readonly zoomToMarked: (commit: boolean) => void;
  readonly point: (x: number, y: number) => void;
  readonly leave: () => void;
  readonly tap: (x: number, y: number) => void;
  readonly doubleTap: (x: number, y: number, out: boolean) => void;
  /** A plain wheel turned while the page keeps it. */
  readonly hint: () => void;
  readonly settle: () => void;
  /** Whether a plain wheel zooms. */
  readonly wheelZooms: () => boolean;
}

/** A press that moves less than this is a click. */
const CLICK = 4;
/** Two notches of a wheel nearer in time than this are one gesture. */
const WHEEL_REST = 300;

/** The two meanings of a wheel turn, or neither: the page scrolls. */
export type WheelMeaning = 'zoom' | 'pan' | 'none';

/** What a wheel turn means. A pinch on a trackpad comes as a wheel with Ctrl. */
export function meaningOf(
  event: Pick<WheelEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'deltaX' | 'deltaY'>,
  plainZooms: boolean,
): WheelMeaning {
  if (event.ctrlKey || event.metaKey) return 'zoom';
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return 'pan';
  return plainZooms ? 'zoom' : 'none';
}

/** How much a wheel turn zooms: 100 pixels are 15 %. The same turn back undoes it exactly. Lines count 16 pixels, pages 400. */
export function factorOf(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaY * [1, 16, 400][event.deltaMode]!;
  // Trackpads report a pinch in steps of a few pixels.
  const pinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(pixels) < 50;
  const turn = Math.max(-400, Math.min(400, pixels)) * (pinch ? 5 : 1);
  return 2 ** (-turn * 0.002);
}

interface Pointer {
  x: number;
  y: number;
  /** Where it was pressed. */
  readonly startX: number;
  readonly startY: number;
  /** The instant it took hold of. */
  instant: number;
}

/**
 * Turns pointers and wheels on an element into asks. Each gesture takes hold of instants once and keeps them under the fingers,
 * so that nothing adds up and a resize or new data in between does no harm. Returns what takes all listeners off again.
 */
export function listenTo(element: HTMLElement, target: GestureTarget): () => void {
  const session = new Session(element, target);
  const off = new AbortController();
  const on = { signal: off.signal };
  element.addEventListener('wheel', session.wheel, { passive: false, ...on });
  element.addEventListener('pointerdown', session.down, on);
  element.addEventListener('pointermove', session.move, on);
  element.addEventListener('pointerup', session.up, on);
  element.addEventListener('pointercancel', session.cancel, on);
  element.addEventListener('pointerleave', session.leave, on);
  element.addEventListener('dblclick', session.doubleClick, on);
  return () => {
    session.end();
    off.abort();
  };
}

class Session {
  readonly #element: HTMLElement;
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Pointer>();
  #mode: 'idle' | 'pressed' | 'drag' | 'mark' | 'pinch' = 'idle';
  #rest = 0;
  /** The pixel a run of wheel turns zooms about; held until the wheel rests or the pointer moves. */
  #wheelX: number | null = null;

  constructor(element: HTMLElement, target: GestureTarget) {
    this.#element = element;
    this.#target = target;
  }

  end(): void {
    clearTimeout(this.#rest);
    this.#pointers.clear();
  }

  readonly wheel = (event: WheelEvent): void => {
    const meaning = meaningOf(event, this.#target.wheelZooms());
    if (meaning === 'none') {
      this.#target.hint();
      return;
    }
    event.preventDefault();
    const [x, y] = this.#place(event);
    this.#wheelX ??= x;
    if (meaning === 'zoom') this.#target.zoomAt(factorOf(event), this.#wheelX);
    else this.#target.panPixels((event.deltaX || event.deltaY) * [1, 16, 400][event.deltaMode]!);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#target.settle();
      // Another mark may have come under a pointer that has not moved since.
      if (this.#wheelX !== null) this.#target.point(x, y);
      this.#wheelX = null;
    }, WHEEL_REST) as unknown as number;
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const [x, y] = this.#place(event);
    this.#pointers.set(event.pointerId, { x, y, startX: x, startY: y, instant: this.#target.at(x) });
    if (this.#pointers.size === 2) {
      this.#mode = 'pinch';
      for (const pointer of this.#pointers.values()) pointer.instant = this.#target.at(pointer.x);
      this.#capture();
    } else if (this.#pointers.size === 1) this.#mode = 'pressed';
  };

  readonly move = (event: PointerEvent): void => {
    const [x, y] = this.#place(event);
    this.#wheelX = null;
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) {
      this.#target.point(x, y);
      return;
    }
    pointer.x = x;
    pointer.y = y;
    if (this.#mode === 'pressed' && Math.hypot(x - pointer.startX, y - pointer.startY) >= CLICK) {
      this.#mode = event.shiftKey ? 'mark' : 'drag';
      this.#capture();
    }
    this.#follow(pointer);
  };

  readonly up = (event: PointerEvent): void => {
    const pointer = this.#pointers.get(event.pointerId);
    if (!pointer) return;
    this.#pointers.delete(event.pointerId);
    const mode = this.#mode;
    if (mode === 'pinch' && this.#pointers.size === 1) {
      // The finger that stays drags on from where it is.
      const [left] = this.#pointers.values();
      left!.instant = this.#target.at(left!.x);
      this.#mode = 'drag';
      return;
    }
    this.#mode = 'idle';
    if (mode === 'pressed') this.#target.tap(pointer.x, pointer.y);
    else if (mode === 'mark') this.#target.zoomToMarked(true);
    else if (mode !== 'idle') this.#target.settle();
  };

  readonly cancel = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#mode === 'mark') this.#target.zoomToMarked(false);
    if (this.#pointers.size > 0) return;
    this.#mode = 'idle';
    this.#target.settle();
  };

  readonly leave = (): void => {
    this.#wheelX = null;
    if (this.#pointers.size === 0) this.#target.leave();
  };

  readonly doubleClick = (event: MouseEvent): void => {
    const [x, y] = this.#place(event);
    this.#target.doubleTap(x, y, event.shiftKey);
  };

  #follow(pointer: Pointer): void {
    if (this.#mode === 'drag') this.#target.hold(pointer.instant, pointer.x);
    else if (this.#mode === 'mark') this.#target.mark(pointer.instant, this.#target.at(pointer.x));
    else if (this.#mode === 'pinch') {
      const [a, b] = [...this.#pointers.values()];
      if (a && b) this.#target.pinch(a.instant, a.x, b.instant, b.x);
    }
  }

  /** A pointer may be gone by the time it is to be held. */
  #capture(): void {
    for (const id of this.#pointers.keys()) {
      try {
        this.#element.setPointerCapture(id);
      } catch {
        this.#pointers.delete(id);
      }
    }
  }

  #place(event: MouseEvent): readonly [number, number] {
    const box = this.#element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}
