import type { Browser } from 'playwright-core';
import { drive, firstPictures, gaveUp } from './drive.ts';
import type { Driven, Outcome } from './drive.ts';
import { SUBJECTS } from './peers.ts';
import { figure, ratio, table } from './stats.ts';

/** What every subject did with one list. */
export type Outcomes = ReadonlyMap<string, Outcome>;

interface Order {
  readonly sizes: readonly number[];
  readonly only: readonly string[] | null;
  /** Milliseconds a page may take to open, and again to be handled. */
  readonly limit: number;
}

/** Lists longer than this take too long to be opened again and again. */
const SHORT = 1000;

/** Drives every subject with every list, the subjects of one list one after the other. Who gave up is not asked for more. */
export async function driveAll(
  browser: Browser,
  address: string,
  { sizes, only, limit }: Order,
): Promise<Map<number, Outcomes>> {
  const found = new Map<number, Outcomes>();
  const out = new Map<string, string>();
  const subjects = SUBJECTS.filter(({ name }) => !only || only.includes(name));
  for (const size of [...sizes].sort((a, b) => a - b)) {
    const outcomes = new Map<string, Outcome>();
    const urls = new Map<string, string>();
    for (const { name, kind, at } of subjects) {
      const reason = out.get(name);
      if (reason !== undefined) {
        outcomes.set(name, { gaveUp: NaN, doing: reason });
        continue;
      }
      console.error(`${name}, ${size} events …`);
      const url = `${address}/${kind === 'own' ? 'bench.html' : `${name}.html`}?events=${size}.json`;
      const outcome = await drive(browser, url, at, limit);
      outcomes.set(name, outcome);
      if (gaveUp(outcome)) out.set(name, `gave up at ${size.toLocaleString('en')}`);
      else urls.set(name, url);
    }
    found.set(size, size > SHORT ? outcomes : withFirst(outcomes, await firstPictures(browser, urls, limit)));
  }
  return found;
}

/** The outcomes, with what several openings say of the first picture instead of the one that was driven. */
function withFirst(
  outcomes: Outcomes,
  first: ReadonlyMap<string, Pick<Driven, 'render' | 'ready'>>,
): Map<string, Outcome> {
  return new Map(
    [...outcomes].map(([name, outcome]) => [
      name,
      gaveUp(outcome) ? outcome : { ...outcome, ...first.get(name)! },
    ]),
  );
}

/** The subjects that were done in time. */
export function drivenOf(outcomes: Outcomes): Map<string, Driven> {
  return new Map(
    [...outcomes].flatMap(([name, outcome]) => (gaveUp(outcome) ? [] : [[name, outcome] as const])),
  );
}

const HEAD = [
  '',
  'KB gzip',
  'render ms',
  'ready ms',
  'heap MB',
  'nodes',
  'frame p50',
  'p95',
  'to floor',
  'to Détente',
  'input p95',
  'views/s',
  'long tasks',
  'longest',
  'idle %',
];

/** One list's outcomes as a table. */
export function sizeTable(outcomes: Outcomes, bytes: ReadonlyMap<string, number>): string {
  const driven = drivenOf(outcomes);
  const floor = driven.get('floor')?.frameP95 ?? NaN;
  const own = driven.get('detente')?.frameP95 ?? NaN;
  const rows = [...outcomes].map(([name, outcome]) => {
    const head = [name, figure(bytes.get(name))];
    if (gaveUp(outcome)) return [...head, whyNot(outcome), ...HEAD.slice(3).map(() => '')];
    const { render, ready, memory, nodes, frameP50, frameP95, inputP95, updates } = outcome;
    const { longTasks, longest, idle } = outcome;
    return [
      ...head,
      ...[render, ready, memory].map(figure),
      nodes,
      ...[frameP50, frameP95].map(figure),
      ratio(frameP95, floor),
      ratio(frameP95, own),
      ...[inputP95, updates].map(figure),
      longTasks,
      figure(longest),
      figure(idle * 100),
    ];
  });
  return table(HEAD, rows);
}

function whyNot({ gaveUp: seconds, doing }: { gaveUp: number; doing: string }): string {
  return Number.isFinite(seconds) ? `gave up after ${seconds} s of ${doing}` : doing;
}

/** Two that are nearer than this share a place: frames come at the screen's pace, and the rest is chance. */
const SAME = 1.3;

/** The subjects of a list by frame p95; those that cannot be told apart share a place, by name. */
export function ranking(driven: ReadonlyMap<string, Driven>): string {
  const sorted = [...driven].sort(([, a], [, b]) => a.frameP95 - b.frameP95);
  const places: { names: string[]; from: number }[] = [];
  for (const [name, { frameP95 }] of sorted) {
    const last = places.at(-1);
    if (last && frameP95 <= last.from * SAME) last.names.push(name);
    else places.push({ names: [name], from: frameP95 });
  }
  return places.map(({ names }) => names.sort().join(' = ')).join(' < ');
}

/** Pairs that one round puts clearly one way round and another clearly the other way: «uplot, echarts». */
export function reversals(rounds: readonly ReadonlyMap<string, Driven>[]): string[] {
  const names = [...new Set(rounds.flatMap((round) => [...round.keys()]))].sort();
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
  return pairs
    .filter(([a, b]) => {
      const signs = rounds.map((round) => clearly(round.get(a), round.get(b)));
      return signs.includes(-1) && signs.includes(1);
    })
    .map((pair) => pair.join(', '));
}

/** -1 when the first is clearly faster, 1 when the second is, 0 when they cannot be told apart or one gave up. */
function clearly(a: Driven | undefined, b: Driven | undefined): -1 | 0 | 1 {
  if (!a || !b) return 0;
  if (a.frameP95 * SAME < b.frameP95) return -1;
  return b.frameP95 * SAME < a.frameP95 ? 1 : 0;
}
