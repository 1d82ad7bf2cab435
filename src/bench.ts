import { mount } from 'svelte';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import Bench from './ui/chart/Bench.svelte';
import { homeOf } from './timeline/home.ts';
import { loadPlainList } from './timeline/plain-list.ts';
import type { ChartData } from './timeline/data.ts';
import type { View } from './timeline/view.ts';

declare global {
  /** What the bench page tells whoever measures it; milliseconds since 1970. */
  var timelineBench: { visibleRange: () => [number, number] } | undefined;
}

const DAY = 86_400_000;

/**
 * `?events=URL` names a JSON array of `{id, title, start, end?, lane}`; `?tiles=URL` the `index.json` of a list in tiles. Without
 * either the page says so. Marks in the browser's own record tell when the list was read, and when its first picture stood.
 */
const query = new URLSearchParams(location.search);
const events = query.get('events');
const tiles = query.get('tiles');
let view: View = { from: 0, to: 0 };
globalThis.timelineBench = { visibleRange: () => [view.from * DAY, view.to * DAY] };

const handlers = {
  onview: (next: View): void => {
    view = next;
  },
  ondrawn: (): void => {
    performance.mark('timeline:mounted');
  },
};

if (events !== null) showList(events);
else if (tiles !== null) showTiles(tiles).catch(complainOf);
else complain('Unexpected address without events, expected bench.html?events=URL or ?tiles=URL');

function showList(url: string): void {
  const list = loadPlainList(url, 'en', 'All other lanes');
  const onopen = ({ columns }: ChartData): void => {
    view = homeOf(columns) ?? view;
    performance.mark('timeline:data');
  };
  mount(Bench, { target: document.body, props: { list, onopen, onfail: complainOf, ...handlers } });
}

async function showTiles(url: string): Promise<void> {
  const { default: BenchTiles } = await import('./ui/large/BenchTiles.svelte');
  const shown = { onopen: () => performance.mark('timeline:data'), onfail: complainOf };
  mount(BenchTiles, { target: document.body, props: { url, ...shown, ...handlers } });
}

function complainOf(error: unknown): void {
  complain(error instanceof Error ? error.message : String(error));
}

function complain(text: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = text;
  document.body.append(line);
}
