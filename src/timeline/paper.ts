/** What is printed on: A4 less its margins, in CSS pixels. */
export const PAPER_WIDTH = 720;

/** Tells when the page goes to paper and when it is back on the screen, each time before it is laid out. */
export function watchPaper(changed: (printing: boolean) => void, off: AbortSignal): void {
  const on = { signal: off };
  addEventListener(
    'beforeprint',
    () => {
      changed(true);
    },
    on,
  );
  addEventListener(
    'afterprint',
    () => {
      changed(false);
    },
    on,
  );
  // Colours of paper are in force only from here on.
  matchMedia('print').addEventListener(
    'change',
    ({ matches }) => {
      changed(matches);
    },
    on,
  );
}
