/** Heights of the drawing's parts in CSS pixels. Those that hold words grow with the reader's text size. */
export interface Measures {
  /** A band of terms above the scale, and the gap below it. */
  readonly band: number;
  readonly bandGap: number;
  /** From the scale's top to where the bar begins: flags, and two levels of labels. */
  readonly scaleHead: number;
  /** The zebra bar. */
  readonly bar: number;
  /** Between the bar and the first lane. */
  readonly scaleGap: number;
  /** Flags take this much at the scale's top. */
  readonly flag: number;
  /** The middles of the axis' labels above the bar: of the upper of two levels, the lower, and of a single one. */
  readonly over: number;
  readonly under: number;
  readonly single: number;
  /** Above a lane's first row, for its name where no gutter holds it. */
  readonly laneHead: number;
  /** A lane with nothing in view. */
  readonly emptyLane: number;
  /** Rows where words are read, the highest these grow, and the height of those that carry a second line. */
  readonly row: number;
  readonly rowWidest: number;
  readonly rowWords: number;
  /** Rows of lists too long to give each event words. */
  readonly rowClose: number;
  /** The rail of known dates below the lanes. */
  readonly rail: number;
  /** A line of text. */
  readonly line: number;
  /** The greatest width of a label; longer ones are cut. */
  readonly longestLabel: number;
  /** How much larger than usual text is. */
  readonly unit: number;
}

/**
 * The measures for a text size; 1 is the usual one.
 * @param gutter whether lanes are named in a gutter beside them, or each above its rows
 */
export function measuresOf(unit: number, gutter: boolean): Measures {
  const grown = (pixels: number): number => Math.round(pixels * unit);
  return {
    band: grown(18),
    bandGap: 2,
    scaleHead: grown(51),
    bar: 6,
    scaleGap: 9,
    flag: grown(18),
    over: grown(26),
    under: grown(9),
    single: grown(11),
    laneHead: gutter ? 0 : grown(18),
    emptyLane: grown(25),
    row: grown(24),
    rowWidest: grown(38),
    rowWords: grown(44),
    rowClose: grown(16),
    rail: 14 + grown(16),
    line: grown(16),
    longestLabel: grown(260),
    unit,
  };
}
