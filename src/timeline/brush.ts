import type { Scale } from './scale.ts';
import type { View } from './view.ts';

/** What a press on the overview takes hold of. */
export type Grip = 'start' | 'end' | 'window' | 'outside';

/** Handles are as wide as a finger needs. */
const HANDLE = 12;

/** What is under a pixel of the overview. `start` is the earlier end, on whichever side that is. */
export function gripAt(x: number, view: View, scale: Scale): Grip {
  const start = Math.abs(x - scale.x(view.from));
  const end = Math.abs(x - scale.x(view.to));
  if (Math.min(start, end) <= HANDLE) return start <= end ? 'start' : 'end';
  const instant = scale.at(x);
  return instant > view.from && instant < view.to ? 'window' : 'outside';
}

/** The view while a grip taken at an instant is dragged to another. */
export function dragged(grip: Grip, grabbed: View, taken: number, now: number, shortest: number): View {
  switch (grip) {
    case 'start':
      return { from: Math.min(grabbed.from + now - taken, grabbed.to - shortest), to: grabbed.to };
    case 'end':
      return { from: grabbed.from, to: Math.max(grabbed.to + now - taken, grabbed.from + shortest) };
    case 'window':
    case 'outside':
      return { from: grabbed.from + now - taken, to: grabbed.to + now - taken };
  }
}

/** Moves the middle of a view to an instant. */
export function centred(view: View, instant: number): View {
  const half = (view.to - view.from) / 2;
  return { from: instant - half, to: instant + half };
}
