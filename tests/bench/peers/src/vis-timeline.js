import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { laneNames, run } from './harness.js';

run(
  (element, rows) =>
    new Promise((done) => {
      const items = rows.map(({ id, title, start, end, lane }) => ({
        id,
        content: title,
        start,
        end,
        group: lane,
      }));
      const groups = laneNames(rows).map((id) => ({ id, content: id }));
      const timeline = new Timeline(element, new DataSet(items), new DataSet(groups), {
        height: `${innerHeight}px`,
        zoomMin: 1000,
        preferZoom: true,
      });
      timeline.once('changed', () => done({ range: () => Object.values(timeline.getWindow()) }));
    }),
);
