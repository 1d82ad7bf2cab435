import * as d3 from 'd3';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';
import { laneNames, run } from './harness.js';

run((element, rows) => {
  let range = [new Date(rows[0].start), new Date(rows.at(-1).start)];
  const chart = eventDrops({
    d3,
    range: { start: range[0], end: range[1] },
    drop: { date: (row) => new Date(row.start) },
    zoom: { minimumScale: 0, maximumScale: Infinity, onZoom: () => (range = chart.scale().domain()) },
  });
  const lanes = laneNames(rows).map((name) => ({ name, data: rows.filter((row) => row.lane === name) }));
  d3.select(element).data([lanes]).call(chart);
  return { range: () => range };
});
