import type { Chart } from '../../timeline/chart.ts';

/** What keys on the time axis lead to besides the chart itself. */
export interface KeyTarget {
  readonly chart: Chart;
  readonly rtlTime: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** What a key does while the time axis has the focus; null for keys that are the page's. Arrows mean what they point at. */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  { chart, rtlTime, open, close }: KeyTarget,
): (() => unknown) | null {
  const { camera } = chart;
  if (!camera) return null;
  if (event.ctrlKey || event.metaKey) return historyAction(event, camera);
  if (event.altKey) return null;
  const [left, right] = rtlTime ? (['later', 'earlier'] as const) : (['earlier', 'later'] as const);
  const zoomIn = (): void => {
    camera.zoomBy(2);
  };
  const actions: Readonly<Record<string, () => unknown>> = {
    ArrowLeft: () => chart.move(left),
    ArrowRight: () => chart.move(right),
    ArrowUp: () => chart.move('laneUp'),
    ArrowDown: () => chart.move('laneDown'),
    Home: () => chart.move('first'),
    End: () => chart.move('last'),
    PageUp: () => {
      camera.panBy(-PAGE);
    },
    PageDown: () => {
      camera.panBy(PAGE);
    },
    '+': zoomIn,
    '=': zoomIn,
    '-': () => {
      camera.zoomBy(0.5);
    },
    '0': () => {
      camera.travel(camera.home);
    },
    Enter: open,
    Escape: close,
  };
  return actions[event.key] ?? null;
}

/** A page of time keeps a little of the last one in view. */
const PAGE = 0.9;

function historyAction(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  camera: NonNullable<Chart['camera']>,
): (() => unknown) | null {
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return () => camera.redo();
  return letter === 'z' ? () => camera.undo() : null;
}
