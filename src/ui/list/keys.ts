/** Rows a Page key skips. */
const PAGE_ROWS = 10;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The row a key leads to from row `at` of `count`; null when the key is not ours. Left and right follow the
 * axis: where time runs right to left, left is later.
 */
export function stepOf(
  { key, ctrlKey, metaKey, altKey }: Key,
  at: number,
  count: number,
  rtl: boolean,
): number | null {
  if (ctrlKey || metaKey || altKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: rtl ? -1 : 1,
    ArrowLeft: rtl ? 1 : -1,
    PageDown: PAGE_ROWS,
    PageUp: -PAGE_ROWS,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}
