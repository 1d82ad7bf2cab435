/** What is told of a change of how the page looks. */
export interface LooksWatcher {
  /** Colours, or the screen's pixels, have changed. */
  readonly repaint: () => void;
  /** Fonts have arrived, or the reader has changed the size of text: every width is another. */
  readonly remeasure: () => void;
}

/** Watches what the styles of an element hang on: theme, forced colours, screen, fonts. Nothing is watched after `off`. */
export function watchLooks(
  element: HTMLElement,
  { repaint, remeasure }: LooksWatcher,
  off: AbortSignal,
): void {
  const on = { signal: off };
  const { ownerDocument: document } = element;
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', repaint, on);
  }
  watchRatio(repaint, off);
  const themes = new MutationObserver(repaint);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  document.fonts.addEventListener('loadingdone', remeasure, on);
  off.addEventListener('abort', () => {
    themes.disconnect();
  });
}

/** A query knows only its own ratio, so that each change needs the next one. */
function watchRatio(changed: () => void, off: AbortSignal): void {
  if (off.aborted) return;
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const next = (): void => {
    changed();
    watchRatio(changed, off);
  };
  query.addEventListener('change', next, { once: true, signal: off });
}

/** Watches the size of letters in a layer of texts. Gives nothing before the first change. */
export function watchTextSize(layer: HTMLElement, changed: () => void, off: AbortSignal): void {
  const ruler = layer.ownerDocument.createElement('i');
  ruler.className = 'text ruler';
  ruler.style.cssText = 'inline-size: 10em; block-size: 0; visibility: hidden;';
  layer.append(ruler);
  let width: number | null = null;
  const observer = new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (width !== null && now !== width && now > 0) changed();
    width = now;
  });
  observer.observe(ruler);
  off.addEventListener('abort', () => {
    observer.disconnect();
    ruler.remove();
  });
}
