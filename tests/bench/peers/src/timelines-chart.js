import TimelinesChart from 'timelines-chart';
import { appeared, laneNames, run, wheelZoom } from './harness.js';

run(async (element, rows) => {
  const chart = new TimelinesChart(element);
  const lanes = laneNames(rows).map((label) => ({
    label,
    data: rows
      .filter((row) => row.lane === label)
      .map(({ start, end, title }) => ({ timeRange: [start, end ?? start], val: title })),
  }));
  chart
    .width(innerWidth)
    .maxHeight(innerHeight - 60)
    .enableAnimations(false);
  chart.data([{ group: '', data: lanes }]);
  await appeared(element, '.series-segment');
  const range = () => chart.zoomX() ?? [rows[0].start, rows.at(-1).start].map(Date.parse);
  wheelZoom(element, range, (from, to) => chart.zoomX([new Date(from), new Date(to)]));
  return { range };
});
