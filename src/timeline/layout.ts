import type { Measures } from './measures.ts';
import type { Packing } from './packing.ts';

/** Above the first row of a lane and below its last. */
export const LANE_PAD = 5;
/** Under the rows of lanes too long to give each event words: what is counted, not drawn. */
export const STRIP = 10;

/** Where lanes and rows stand, in CSS pixels from the stage's top. Rows are numbered through all lanes. */
export interface Layout {
  readonly top: Float64Array;
  readonly height: Float64Array;
  /** The first row's number of each lane; one more than there are lanes. */
  readonly firstRow: Uint32Array;
  /** The middle of each row; a row with nothing in view stands where it would open. */
  readonly rowMiddle: Float64Array;
  readonly rowHeight: Float64Array;
  readonly bottom: number;
}

/** The height labelled lanes want when everything is in view. */
export function wantedHeight(packing: Packing, { row, laneHead }: Measures): number {
  return packing.rows.reduce((sum, rows) => sum + laneHead + rows * row + 2 * LANE_PAD, 0);
}

/** The height of a row that serves everybody, given the room. */
function rowHeightFor(rows: number, room: number, words: boolean, measures: Measures): number {
  const { row, rowWidest, rowWords } = measures;
  const share = rows === 0 ? row : room / rows;
  const least = Math.min(row, Math.max(12, share));
  return Math.min(words ? rowWords : rowWidest, Math.max(least, share));
}

/**
 * Lays labelled lanes out in a fixed height: rows with something in view share it, the others fold away.
 * @param shown by row, whether anything of it is in view
 * @param words whether rows carry a second line
 */
export function layOutRows(
  packing: Packing,
  top: number,
  height: number,
  shown: (lane: number, row: number) => boolean,
  words: boolean,
  measures: Measures,
): Layout {
  const { emptyLane, laneHead } = measures;
  const lanes = packing.rows.length;
  const open = packing.rows.map((rows, lane) => Array.from({ length: rows }, (_, row) => shown(lane, row)));
  const counts = open.map((rows) => rows.filter(Boolean).length);
  const empty = counts.filter((count) => count === 0).length;
  const room = height - empty * emptyLane - (lanes - empty) * (2 * LANE_PAD + laneHead);
  const pitch = rowHeightFor(
    counts.reduce((a, b) => a + b, 0),
    room,
    words,
    measures,
  );
  const layout = blank(packing.rows);
  let y = top;
  for (let lane = 0; lane < lanes; lane += 1) {
    layout.top[lane] = y;
    layout.height[lane] = counts[lane] === 0 ? emptyLane : laneHead + counts[lane]! * pitch + 2 * LANE_PAD;
    let rowTop = y + laneHead + LANE_PAD;
    open[lane]!.forEach((isOpen, row) => {
      const number = layout.firstRow[lane]! + row;
      layout.rowHeight[number] = isOpen ? pitch : 0;
      layout.rowMiddle[number] = counts[lane] === 0 ? y + emptyLane / 2 : rowTop + (isOpen ? pitch / 2 : 0);
      if (isOpen) rowTop += pitch;
    });
    y += layout.height[lane]!;
  }
  return { ...layout, bottom: y };
}

/** The most close rows of a lane. */
const MOST_CLOSE = 20;

/**
 * How many close rows each lane gets in a height: one at least, the others where most is wanting.
 * @param wanted by lane, the rows that would hold all its marks; left out, all lanes want the same
 */
export function closeRows(
  lanes: number,
  height: number,
  { rowClose }: Measures,
  wanted?: readonly number[],
): number[] {
  const each = Math.max(1, lanes);
  const share = Math.min(MOST_CLOSE, Math.max(1, Math.floor((height / each - STRIP - LANE_PAD) / rowClose)));
  if (!wanted) return Array.from({ length: lanes }, () => share);
  const rows = wanted.map(() => 1);
  const total = Math.floor((height - lanes * (STRIP + LANE_PAD)) / rowClose);
  for (let spare = total - lanes; spare > 0; spare -= 1) {
    let neediest = -1;
    for (let lane = 0; lane < lanes; lane += 1) {
      if (rows[lane]! >= Math.min(MOST_CLOSE, wanted[lane]!)) continue;
      if (neediest < 0 || wanted[lane]! / rows[lane]! > wanted[neediest]! / rows[neediest]!) neediest = lane;
    }
    if (neediest < 0) break;
    rows[neediest]! += 1;
  }
  return rows;
}

/**
 * Lays lanes of long lists out: rows close and of one height, a strip under each lane for what is counted. Nothing here depends on
 * the view.
 */
export function layOutClose(packing: Packing, top: number, height: number, { rowClose }: Measures): Layout {
  const layout = blank(packing.rows);
  const all = Math.max(
    1,
    packing.rows.reduce((sum, rows) => sum + rows, 0),
  );
  const room = height - packing.rows.length * (STRIP + LANE_PAD);
  const pitch = Math.max(8, Math.min(rowClose * 1.25, room / all));
  // What rows leave over goes to the lanes alike.
  const spare = Math.max(0, room - pitch * all) / Math.max(1, packing.rows.length);
  let y = top;
  packing.rows.forEach((rows, lane) => {
    layout.top[lane] = y;
    layout.height[lane] = STRIP + LANE_PAD + rows * pitch + spare;
    for (let row = 0; row < rows; row += 1) {
      const number = layout.firstRow[lane]! + row;
      layout.rowHeight[number] = pitch;
      layout.rowMiddle[number] = y + LANE_PAD + (row + 0.5) * pitch;
    }
    y += layout.height[lane];
  });
  return { ...layout, bottom: y };
}

function blank(rows: readonly number[]): Omit<Layout, 'bottom'> {
  const firstRow = new Uint32Array(rows.length + 1);
  rows.forEach((count, lane) => {
    firstRow[lane + 1] = firstRow[lane]! + count;
  });
  const total = firstRow[rows.length]!;
  return {
    top: new Float64Array(rows.length),
    height: new Float64Array(rows.length),
    firstRow,
    rowMiddle: new Float64Array(total),
    rowHeight: new Float64Array(total),
  };
}

/** A layout on the way from one to another of the same rows. */
export function layoutBetween(a: Layout, b: Layout, t: number): Layout {
  if (t >= 1 || a.rowMiddle.length !== b.rowMiddle.length || a.top.length !== b.top.length) return b;
  const mix = (x: Float64Array, y: Float64Array): Float64Array =>
    y.map((value, i) => x[i]! + (value - x[i]!) * t);
  return {
    top: mix(a.top, b.top),
    height: mix(a.height, b.height),
    firstRow: b.firstRow,
    rowMiddle: mix(a.rowMiddle, b.rowMiddle),
    rowHeight: mix(a.rowHeight, b.rowHeight),
    bottom: a.bottom + (b.bottom - a.bottom) * t,
  };
}
