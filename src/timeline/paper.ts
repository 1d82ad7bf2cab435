/** What is printed on: A4, the narrower of the usual papers, less its margins. CSS pixels. */
export const PAPER_WIDTH = 700;

/**
 * Tells when the page goes to paper and when it is back on the screen, each time before it is laid out.
 * @param page the window to listen on; null on somebody else's page, where the change of media has to do
 */
export function watchPaper(
  changed: (printing: boolean) => void,
  off: AbortSignal,
  page: Window | null,
): void {
  const on = { signal: off };
  page?.addEventListener(
    'beforeprint',
    () => {
      changed(true);
    },
    on,
  );
  page?.addEventListener(
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
