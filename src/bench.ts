import { mount } from 'svelte';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import Bench from './ui/chart/Bench.svelte';
import { dataOfRows } from './timeline/rows.ts';
import type { PlainRow } from './model/columns/plain.ts';
import type { ChartData } from './timeline/data.ts';
import type { View } from './timeline/view.ts';

declare global {
  /** What the bench page tells whoever measures it. */
  var timelineBench: { visibleRange: () => [number, number] } | undefined;
}

const DAY = 86_400_000;

/** `?events=URL` names a JSON array of `{id, title, start, end?, lane}`; without it the page says so. */
const address = new URLSearchParams(location.search).get('events');

if (address === null) complain('Unexpected address without events, expected bench.html?events=URL');
else
  show(address).catch((error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
  });

async function show(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`Unexpected answer ${response.status} from ${url}, expected a JSON array`);
  const rows: unknown = await response.json();
  if (!Array.isArray(rows)) throw new Error(`Unexpected content at ${url}, expected a JSON array`);
  const data = dataOfRows(rows as readonly PlainRow[], document.documentElement.lang);
  performance.mark('timeline:data');
  draw(data);
}

function draw(data: ChartData): void {
  let view: View = { from: 0, to: 0 };
  globalThis.timelineBench = { visibleRange: () => [view.from * DAY, view.to * DAY] };
  mount(Bench, {
    target: document.body,
    props: {
      data,
      onview: (next: View) => {
        view = next;
      },
      ondrawn: () => {
        performance.mark('timeline:mounted');
      },
    },
  });
}

function complain(text: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = text;
  document.body.append(line);
}
