import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { laneNames, run, wheelZoom } from './harness.js';

run((element, rows) => {
  const lanes = laneNames(rows);
  const number = new Map(lanes.map((lane, i) => [lane, i]));
  const times = rows.map((row) => Date.parse(row.start) / 1000);
  const points = { show: true, size: 8 };
  const plot = new uPlot(
    {
      width: innerWidth,
      height: innerHeight - 40,
      cursor: { drag: { x: false, y: false } },
      series: [{}, { label: 'lane', paths: () => null, points }],
    },
    [times, rows.map((row) => number.get(row.lane))],
    element,
  );
  const range = () => [plot.scales.x.min * 1000, plot.scales.x.max * 1000];
  wheelZoom(element, range, (from, to) => plot.setScale('x', { min: from / 1000, max: to / 1000 }));
  return { range };
});
