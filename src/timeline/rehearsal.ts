import { Chart } from './chart.ts';
import type { ChartContent, ChartElements } from './contract.ts';
import { dataOfTable } from './rows.ts';

/** A few days and stretches, so that axis, marks, labels, counts and a silence are drawn once. Days since 1970. */
const STARTS = Float64Array.of(0, 40, 90, 91, 180, 900);
const ENDS = Float64Array.of(1, 60, 91, 92, 240, 901);

const DATA = dataOfTable(
  {
    start: STARTS,
    end: ENDS,
    lane: Uint16Array.of(0, 0, 0, 1, 1, 1),
    lanes: ['a', 'b'],
    order: Uint32Array.of(0, 1, 2, 3, 4, 5),
  },
  { id: String, title: (row) => `0 ${row}` },
  'en',
  '',
);

/**
 * Draws a small list and takes it away again, all before the screen shows anything: fonts are found and code is compiled while
 * the true list is on its way, which is most of what a first picture costs.
 */
export function rehearse(elements: ChartElements, content: Omit<ChartContent, 'data'>): void {
  const nothing = (): void => undefined;
  const chart = new Chart(elements, {
    select: nothing,
    hover: nothing,
    view: nothing,
    cluster: nothing,
    hint: nothing,
    wheelZooms: () => false,
    height: nothing,
  });
  chart.setWidth(elements.stage.clientWidth);
  chart.setContent({ ...content, data: DATA });
  chart.flush();
  chart.destroy();
}
