/** Sorted numbers, read by position. */
type Sorted = Float64Array | Uint32Array | readonly number[];

/** The first position in [lo, hi) whose value is at least `x`; `hi` when there is none. */
export function lowerBound(values: Sorted, x: number, lo: number, hi: number): number {
  let a = lo;
  let b = hi;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (values[mid]! < x) a = mid + 1;
    else b = mid;
  }
  return a;
}

/** The first position in [lo, hi) whose value is above `x`; `hi` when there is none. */
export function upperBound(values: Sorted, x: number, lo: number, hi: number): number {
  let a = lo;
  let b = hi;
  while (a < b) {
    const mid = (a + b) >>> 1;
    if (values[mid]! <= x) a = mid + 1;
    else b = mid;
  }
  return a;
}

/**
 * As `lowerBound`, for an answer that is expected soon after `lo`: it doubles its stride until it has passed `x`.
 * Counting many neighbouring cells costs the logarithm of a cell's count, not of the whole list's.
 */
export function gallop(values: Sorted, x: number, lo: number, hi: number): number {
  let stride = 1;
  let a = lo;
  while (a + stride < hi && values[a + stride]! < x) {
    a += stride;
    stride *= 2;
  }
  return lowerBound(values, x, a, Math.min(hi, a + stride + 1));
}
