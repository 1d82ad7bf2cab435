import { flushSync, mount, unmount } from 'svelte';
import '../../../src/ui/styles/tokens.css';
import { loadPlainList } from '../../../src/timeline/plain-list.ts';
import type { ChartData } from '../../../src/timeline/data.ts';
import Timeline from '../../../src/ui/chart/Timeline.svelte';
import { BENCH_CHART } from '../../../src/ui/chart/bench-chart.ts';

/** What the benchmark asks of this page. */
declare global {
  var leakTest:
    { mount: (times: number) => Promise<void>; look: (times: number) => Promise<void> } | undefined;
}

interface Handle {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (fraction: number) => void;
}

const nothing = (): void => undefined;
const data = await loadPlainList(new URLSearchParams(location.search).get('events') ?? '', 'en', 'Others');

function put(list: ChartData): { chart: Handle; off: () => Promise<void> } {
  const target = document.createElement('div');
  document.body.append(target);
  const chart = mount(Timeline, {
    target,
    props: {
      ...BENCH_CHART,
      data: list,
      selected: null,
      hovered: null,
      view: null,
      maxHeight: 420,
      onselect: nothing,
      onhover: nothing,
      onview: nothing,
    },
  }) as unknown as Handle;
  flushSync();
  return {
    chart,
    off: async () => {
      await unmount(chart);
      target.remove();
    },
  };
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

globalThis.leakTest = {
  mount: async (times) => {
    for (let i = 0; i < times; i += 1) {
      const { off } = put(data);
      // Every tenth is drawn too.
      if (i % 10 === 0) await frame();
      await off();
    }
    await frame();
  },
  look: async (times) => {
    const { chart, off } = put(data);
    await frame();
    for (let i = 0; i < times; i += 1) {
      if (i % 50 === 49) chart.fit();
      else if (i % 2 === 0) chart.zoomBy(1.3);
      else chart.panBy(i % 4 === 1 ? 0.2 : -0.2);
      if (i % 4 === 0) await frame();
    }
    await frame();
    await off();
  },
};
