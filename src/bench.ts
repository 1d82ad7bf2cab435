import { mount } from 'svelte';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import Bench from './ui/chart/Bench.svelte';
import { openTiles } from './timeline/tiles.ts';
import { dataOfRows } from './timeline/rows.ts';
import type { PlainRow } from './model/columns/plain.ts';
import type { ChartData } from './timeline/data.ts';
import type { View } from './timeline/view.ts';

declare global {
  /** What the bench page tells whoever measures it. */
  var timelineBench: { visibleRange: () => [number, number] } | undefined;
}

const DAY = 86_400_000;
/** Draws again; the page puts its own here once it stands. */
let refresh: () => void = () => undefined;

/**
 * `?events=URL` names a JSON array of `{id, title, start, end?, lane}`; `?columns=URL` the `index.json` of a large list in tiles.
 * Without either the page says so.
 */
const query = new URLSearchParams(location.search);
const events = query.get('events');
const columns = query.get('columns');

if (events !== null) show(events).catch(complainOf);
else if (columns !== null) showTiles(columns).catch(complainOf);
else complain('Unexpected address without events, expected bench.html?events=URL or ?columns=URL');

async function show(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`Unexpected answer ${response.status} from ${url}, expected a JSON array`);
  const rows: unknown = await response.json();
  if (!Array.isArray(rows)) throw new Error(`Unexpected content at ${url}, expected a JSON array`);
  const data = dataOfRows(rows as readonly PlainRow[], document.documentElement.lang);
  performance.mark('timeline:data');
  draw(data, null, () => undefined);
}

/** The first picture comes from the overview; the columns follow once it stands. */
async function showTiles(url: string): Promise<void> {
  const tiles = await openTiles(url, document.documentElement.lang, () => {
    refresh();
  });
  performance.mark('timeline:data');
  let start: (data: ChartData) => void = () => undefined;
  const later = new Promise<ChartData>((resolve) => (start = resolve));
  draw(tiles.first, later, () => {
    tiles.rest().then(start).catch(complainOf);
  });
}

function draw(data: ChartData, later: Promise<ChartData> | null, then: () => void): void {
  let view: View = { from: 0, to: 0 };
  globalThis.timelineBench = { visibleRange: () => [view.from * DAY, view.to * DAY] };
  mount(Bench, {
    target: document.body,
    props: {
      data,
      later,
      onready: (again: () => void) => {
        refresh = again;
      },
      onview: (next: View) => {
        view = next;
      },
      ondrawn: () => {
        performance.mark('timeline:mounted');
        then();
      },
    },
  });
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
