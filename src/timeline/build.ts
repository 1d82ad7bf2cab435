import type { ChartData } from './data.ts';
import { cellLevelAt } from './frame.ts';
import { packLabelled } from './label-packing.ts';
import { lanesOf } from './lanes.ts';
import type { Lanes } from './lanes.ts';
import { closeRows, wantedHeight } from './layout.ts';
import type { Measures } from './measures.ts';
import type { Chore } from './chores.ts';
import { emptyPacking, packLane } from './packing.ts';
import type { Packing } from './packing.ts';
import { Peaks } from './peaks.ts';
import type { Scale } from './scale.ts';

/** What is computed once for a list, a grouping and a size. */
export interface Built {
  readonly lanes: Lanes;
  readonly packing: Packing;
  readonly peaks: Peaks;
  /** Packing still to be done, a slice at a time; null when it is whole. */
  readonly work: Chore | null;
  /** The height the lanes take in pixels. */
  readonly height: number;
}

/** Lists up to here are packed with room for words. */
const READABLE = 400;
/** The longest label, at the usual text size, that rows are kept free for; shorter ones where that takes too many rows. */
const LONGEST = [240, 130, 70, 0];
const LEAST_HEIGHT = 120;
/** Labelled lanes take this much more than they need where they may, so that there is room for second lines. */
const AIRY = 1.2;

/**
 * Sorts a list into lanes and rows. Short lists get a row for every label, shorter labels where that is too high; long ones get as
 * many close rows as fit, most where most is wanting, and are packed bit by bit.
 * @param home the scale that shows everything
 * @param width a row of the columns' label width in pixels
 */
export function build(
  data: ChartData,
  home: Scale,
  maxHeight: number,
  measures: Measures,
  width: (row: number) => number,
): Built {
  const lanes = lanesOf(data.columns, data.lane, data.laneKeys.length);
  const peaks = new Peaks(lanes);
  let wanted: readonly number[] | undefined;
  if (data.columns.count <= READABLE && !data.columns.counts) {
    for (const longest of LONGEST) {
      const packing = packLabelled(lanes, home, (at) =>
        Math.min(longest * measures.unit, width(lanes.order[at]!)),
      );
      const height = wantedHeight(packing, measures);
      wanted = packing.rows;
      const fewRows = packing.rows.every((rows) => rows < 40);
      // The last try may be squeezed by a third before its rows could not be told apart.
      if (fewRows && height <= maxHeight * (longest === 0 ? 1.5 : 1)) {
        return {
          lanes,
          packing,
          peaks,
          work: null,
          height: Math.max(LEAST_HEIGHT, Math.min(maxHeight, height * AIRY)),
        };
      }
    }
  }
  const packing = emptyPacking(lanes, closeRows(lanes.count, maxHeight, measures, wanted));
  return { lanes, packing, peaks, work: prepare(lanes, packing, peaks, home), height: maxHeight };
}

/** The octaves a reader may zoom through on the way to single events. */
const OCTAVES = 16;

/** First what a frame would otherwise wait for, then the packing: each lane is worth a look when it is done. */
function* prepare(lanes: Lanes, packing: Packing, peaks: Peaks, home: Scale): Chore {
  const widest = cellLevelAt(home);
  for (let octave = widest; octave > widest - OCTAVES; octave -= 1) {
    peaks.at(octave);
    yield false;
  }
  const span = home.view.to - home.view.from;
  for (let lane = 0; lane < lanes.count; lane += 1) {
    yield* packLane(lanes, packing, lane, home.perDay, span);
    yield true;
  }
}
