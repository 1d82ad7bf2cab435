import type { Browser } from 'playwright-core';
import { drive, firstPicture, gaveUp } from './drive.ts';
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

/** Drives every subject with every list, the subjects of one list one after the other. Who gave up is not asked for more. */
export async function driveAll(
  browser: Browser,
  address: string,
  { sizes, only, limit }: Order,
): Promise<Map<number, Outcomes>> {
  const found = new Map<number, Outcomes>();
  const out = new Map<string, string>();
  for (const size of [...sizes].sort((a, b) => a - b)) {
    const outcomes = new Map<string, Outcome>();
    for (const { name, kind, at } of SUBJECTS) {
      if (only && !only.includes(name)) continue;
      const reason = out.get(name);
      if (reason !== undefined) {
        outcomes.set(name, { gaveUp: NaN, doing: reason });
        continue;
      }
      console.error(`${name}, ${size} events …`);
      const page = kind === 'own' ? 'bench.html' : `${name}.html`;
      const url = `${address}/${page}?events=${size}.json`;
      const outcome = await drive(browser, url, at, limit);
      if (gaveUp(outcome)) {
        outcomes.set(name, outcome);
        out.set(name, `gave up at ${size.toLocaleString('en')}`);
      } else outcomes.set(name, { ...outcome, ...(await firstPicture(browser, url, size, limit)) });
    }
    found.set(size, outcomes);
  }
  return found;
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
