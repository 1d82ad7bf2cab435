/** Room between two notes, in pixels. */
const GAP = 4;

/**
 * Where notes stand: each as near to its words as the notes above let it. Order is kept, nothing overlaps.
 * @param wanted the top each note would have beside its words
 * @param heights the height of each
 */
export function placeNotes(wanted: readonly number[], heights: readonly number[]): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const [i, top] of wanted.entries()) {
    const at = Math.max(top, free);
    tops.push(at);
    free = at + (heights[i] ?? 0) + GAP;
  }
  return tops;
}
