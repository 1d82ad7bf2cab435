import type { Driven } from './drive.ts';
import type { GeometryResult } from './geometry.ts';
import type { Leaks } from './leak.ts';
import { SUBJECTS } from './peers.ts';
import { figure, table } from './stats.ts';
import type { TilesResult } from './tiles.ts';

/** Everything one run has found out. Parts that were not measured are missing. */
export interface Findings {
  readonly sizes: ReadonlyMap<number, ReadonlyMap<string, Driven>>;
  readonly geometry: readonly GeometryResult[];
  readonly tiles: TilesResult | null;
  readonly leaks: Leaks | null;
}

/** One line of the table of targets. */
interface Line {
  readonly what: string;
  readonly is: number;
  readonly unit: string;
  readonly bound: number;
  /** Whether the figure must not exceed the bound, or must reach it. */
  readonly most: boolean;
}

const MILLION = 1_000_000;

/** The figures that the timeline is held to, each with what was reached. */
export function targetsTable(found: Findings): string {
  const lines = [...browserLines(found), ...geometryLines(found), ...tilesLines(found), ...leakLines(found)];
  const rows = lines
    .filter(({ is }) => Number.isFinite(is))
    .map(({ what, is, unit, bound, most }) => [
      what,
      `${figure(is)}${unit}`,
      `${most ? 'at most' : 'at least'} ${bound}${unit}`,
      (most ? is <= bound : is >= bound) ? 'reached' : '**not reached**',
    ]);
  return table(['Target', 'figure', 'wanted', ''], rows);
}

function browserLines({ sizes }: Findings): Line[] {
  const own = (size: number): Driven | undefined => sizes.get(size)?.get('detente');
  const floor = sizes.get(MILLION)?.get('floor');
  const all = [...sizes.keys()].flatMap((size) => own(size) ?? []);
  const million = own(MILLION);
  const p95 = million?.frameP95 ?? NaN;
  const most = (what: string, is: number, bound: number, unit = '×'): Line => ({
    what,
    is,
    unit,
    bound,
    most: true,
  });
  const least = (what: string, is: number, bound: number, unit = '×'): Line => ({
    ...most(what, is, bound, unit),
    most: false,
  });
  return [
    most("Frame p95 at 1,000,000 to the floor's", p95 / (floor?.frameP95 ?? NaN), 1.5),
    most('Frame p95 at 1,000,000 to that at 20', p95 / (own(20)?.frameP95 ?? NaN), 1.3),
    least(
      "The best DOM or SVG library's frame p95 at 10,000 to ours",
      bestOf(sizes.get(10_000), ['dom'], 'frameP95') / (own(10_000)?.frameP95 ?? NaN),
      4,
    ),
    least(
      "The best library's frame p95 at 1,000,000 to ours",
      bestOf(sizes.get(MILLION), ['dom', 'canvas'], 'frameP95') / p95,
      5,
    ),
    most(
      "Input to frame p95 at 1,000,000 to the floor's",
      (million?.inputP95 ?? NaN) / (floor?.inputP95 ?? NaN),
      2,
    ),
    least('View updates a second, at the worst size', Math.min(...all.map(({ updates }) => updates)), 45, ''),
    most(
      'Long tasks while zooming and panning, all sizes',
      sum(all.map(({ longTasks }) => longTasks)),
      0,
      '',
    ),
    most(
      "First render at 20 to the fastest library's",
      (own(20)?.render ?? NaN) / bestOf(sizes.get(20), ['dom', 'canvas'], 'render'),
      1,
    ),
    most('DOM nodes, at the worst size', Math.max(...all.map(({ nodes }) => nodes)), 400, ''),
    most('CPU at rest, at the worst size', Math.max(...all.map(({ idle }) => idle * 100)), 1, ' %'),
  ];
}

/** The least value of a figure among libraries of some kinds; NaN where none was done in time. */
function bestOf(
  results: ReadonlyMap<string, Driven> | undefined,
  kinds: readonly string[],
  figureName: 'frameP95' | 'render',
): number {
  const values = SUBJECTS.filter(({ kind }) => kinds.includes(kind)).flatMap(
    ({ name }) => results?.get(name)?.[figureName] ?? [],
  );
  return values.length === 0 ? NaN : Math.min(...values);
}

function geometryLines({ geometry }: Findings): Line[] {
  const at = (events: number): GeometryResult | undefined => geometry.find((each) => each.events === events);
  const line = (what: string, is: number | undefined, bound: number, unit: string): Line => ({
    what,
    is: is ?? NaN,
    unit,
    bound,
    most: true,
  });
  return [
    line('Geometry a frame at 10⁶, p95', at(1e6)?.p95, 2, ' ms'),
    line('Geometry a frame at 10⁷, p95', at(1e7)?.p95, 4, ' ms'),
    line(
      'Buffers of a frame at 10⁷ to those at 10⁵',
      (at(1e7)?.buffers ?? NaN) / (at(1e5)?.buffers ?? NaN),
      1.5,
      '×',
    ),
  ];
}

function tilesLines({ tiles, sizes }: Findings): Line[] {
  const twenty = sizes.get(20)?.get('detente')?.ready ?? NaN;
  if (tiles === null) return [];
  return [
    {
      what: 'First render of 1,000,000 from tiles to that of 20',
      is: tiles.ready / twenty,
      unit: '×',
      bound: 2,
      most: true,
    },
    { what: 'Fetched before it, gzip', is: tiles.before, unit: ' KB', bound: 300, most: true },
  ];
}

function leakLines({ leaks }: Findings): Line[] {
  if (leaks === null) return [];
  return (['mounts', 'views'] as const).flatMap((key): Line[] => {
    const { times, heap, nodes, listeners } = leaks[key];
    const after = `after ${times.toLocaleString('en')} ${key === 'mounts' ? 'mounts and unmounts' : 'changes of view'}`;
    return [
      { what: `Heap grown ${after}`, is: heap, unit: ' MB', bound: 1, most: true },
      { what: `Nodes and listeners left ${after}`, is: nodes + listeners, unit: '', bound: 10, most: true },
    ];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
