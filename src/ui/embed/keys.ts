import type { Chart } from '../../timeline/chart.ts';

/** What a key does to the drawing while it has the focus; null for keys that are the page's. */
export function keyAction(
  event: KeyboardEvent,
  chart: Chart,
  rtlTime: boolean,
  open: () => void,
): (() => unknown) | null {
  const { camera } = chart;
  if (!camera || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return null;
    return () => (event.shiftKey ? camera.redo() : camera.undo());
  }
  const [left, right] = rtlTime ? (['later', 'earlier'] as const) : (['earlier', 'later'] as const);
  const actions: Readonly<Record<string, () => unknown>> = {
    ArrowLeft: () => chart.move(left),
    ArrowRight: () => chart.move(right),
    ArrowUp: () => chart.move('laneUp'),
    ArrowDown: () => chart.move('laneDown'),
    Home: () => chart.move('first'),
    End: () => chart.move('last'),
    PageUp: () => {
      camera.panBy(-0.9);
    },
    PageDown: () => {
      camera.panBy(0.9);
    },
    '+': () => {
      camera.zoomBy(2);
    },
    '=': () => {
      camera.zoomBy(2);
    },
    '-': () => {
      camera.zoomBy(0.5);
    },
    '0': () => {
      camera.travel(camera.home);
    },
    Enter: open,
  };
  return actions[event.key] ?? null;
}
