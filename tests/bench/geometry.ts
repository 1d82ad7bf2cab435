import { performance } from 'node:perf_hooks';
import { seeded } from '../../src/cli/random.ts';
import { axisLabels } from '../../src/timeline/axis.ts';
import { FORM } from '../../src/timeline/columns.ts';
import type { Columns } from '../../src/timeline/columns.ts';
import { fillFrame, newFrame } from '../../src/timeline/frame.ts';
import type { Frame } from '../../src/timeline/frame.ts';
import { lanesOf } from '../../src/timeline/lanes.ts';
import type { Lanes } from '../../src/timeline/lanes.ts';
import { emptyPacking, packLane } from '../../src/timeline/packing.ts';
import type { Packing } from '../../src/timeline/packing.ts';
import { placeLabels } from '../../src/timeline/place.ts';
import { scaleOf } from '../../src/timeline/scale.ts';
import { zoomed } from '../../src/timeline/view.ts';
import { quantile } from './stats.ts';

const LANES = 8;
const SPAN = 9131;
const ROWS = 2;
const WIDTH = 1036;
const STEPS = 120;

/** What geometry costs a frame at some number of events. */
export interface GeometryResult {
  readonly events: number;
  readonly build: number;
  readonly pack: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** Bytes of the frame's buffers: they follow the pixels, not the events. */
  readonly buffers: number;
}

/** Times the geometry of a whole zoom in and out, with a pan at the end, as the page computes it. */
export function measureGeometry(events: number): GeometryResult {
  const started = performance.now();
  const { columns, lane } = randomColumns(events);
  const lanes = lanesOf(columns, lane, LANES);
  const built = performance.now();
  const packing = emptyPacking(lanes, new Array<number>(LANES).fill(ROWS));
  for (let l = 0; l < LANES; l += 1) {
    const work = packLane(lanes, packing, l, WIDTH / SPAN, SPAN);
    while (!work.next().done);
  }
  const packed = performance.now();
  const frame = newFrame(LANES);
  run(frame, lanes, packing, columns);
  const times = run(frame, lanes, packing, columns);
  return {
    events,
    build: built - started,
    pack: packed - built,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    worst: Math.max(...times),
    buffers: bytesOf(frame),
  };
}

function run(frame: Frame, lanes: Lanes, packing: Packing, columns: Columns): number[] {
  const limits = { from: 0, to: SPAN, shortest: 0.01 };
  let view = { from: 0, to: SPAN };
  const times: number[] = [];
  for (let i = 0; i < STEPS * 2; i += 1) {
    view = zoomed(view, i < STEPS ? 1.12 : 1 / 1.12, 4321.5, limits);
    const started = performance.now();
    const scale = scaleOf(view, 152, 152 + WIDTH, false);
    fillFrame(frame, scale, lanes, packing);
    axisLabels(scale, 'en', (text) => text.length * 7);
    placeLabels({
      frame,
      scale,
      lanes,
      packing,
      columns,
      width: () => 110,
      priority: () => 0,
      inset: () => [0, 0],
    });
    times.push(performance.now() - started);
  }
  return times;
}

/** Instants and stretches over 25 years, sorted, made without an object an event. */
function randomColumns(events: number): { columns: Columns; lane: Uint16Array } {
  const next = seeded(1);
  const start = new Float64Array(events);
  for (let i = 0; i < events; i += 1) start[i] = next() * SPAN;
  start.sort();
  const end = new Float64Array(events);
  const form = new Uint8Array(events);
  const lane = new Uint16Array(events);
  for (let i = 0; i < events; i += 1) {
    const length = next() < 0.5 ? 0 : next() ** 6 * 120;
    end[i] = start[i]! + length;
    form[i] = length > 0 ? FORM.lasted : FORM.point;
    lane[i] = Math.floor(next() ** 1.3 * LANES);
  }
  const empty = new Uint8Array(events);
  const columns: Columns = {
    count: events,
    start,
    end,
    likelyStart: start,
    likelyEnd: end,
    form,
    mood: empty,
    family: empty,
    source: new Uint32Array(0),
    details: new Map(),
  };
  return { columns, lane };
}

function bytesOf(frame: Frame): number {
  return Object.values(frame).reduce<number>(
    (sum, value: unknown) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0),
    0,
  );
}
