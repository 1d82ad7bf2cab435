import * as echarts from 'echarts';
import { laneNames, run } from './harness.js';

run(
  (element, rows) =>
    new Promise((done) => {
      const chart = echarts.init(element);
      const lanes = laneNames(rows);
      const number = new Map(lanes.map((lane, i) => [lane, i]));
      const data = rows.map(({ start, lane }) => [Date.parse(start), number.get(lane)]);
      chart.on('finished', () =>
        done({ range: () => chart.getModel().getComponent('xAxis', 0).axis.scale.getExtent() }),
      );
      chart.setOption({
        animation: false,
        xAxis: { type: 'time' },
        yAxis: { type: 'category', data: lanes },
        dataZoom: [{ type: 'inside', minSpan: 0 }],
        series: [{ type: 'scatter', data, symbolSize: 8, large: rows.length > 5000 }],
      });
    }),
);
