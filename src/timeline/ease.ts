/** Fast, then slow: 0…1 to 0…1. Of the eases of d3 a bundler cannot leave out the others, which weigh more than this. */
export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
