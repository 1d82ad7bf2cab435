import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { run } from './harness.js';

const parts = (iso) => {
  const date = new Date(iso);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
  };
};

run(
  (element, rows) =>
    new Promise((done) => {
      element.id = 'timeline';
      const events = rows.map(({ id, title, start, end, lane }) => ({
        unique_id: id,
        text: { headline: title },
        start_date: parts(start),
        ...(end ? { end_date: parts(end) } : {}),
        group: lane,
      }));
      const timeline = new Timeline('timeline', { events }, { hash_bookmark: false });
      // It zooms by steps only: a wheel turn is a step.
      element.addEventListener('wheel', (event) => {
        if (event.deltaY < 0) timeline.zoomIn();
        else timeline.zoomOut();
      });
      const range = () => {
        const { left = 0, width = 1 } =
          element.querySelector('.tl-timenav-slider')?.getBoundingClientRect() ?? {};
        return [left, width];
      };
      timeline.on('loaded', () => done({ range }));
    }),
);
