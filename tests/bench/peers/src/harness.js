/**
 * Every page of the benchmark answers alike: it fetches `?events=URL`, draws with one library, marks 'timeline:data' and
 * 'timeline:mounted', and tells its view by `timelineBench.visibleRange()` in milliseconds.
 * `draw(element, rows)` returns or resolves to `{ range }` once it has drawn.
 */
export async function run(draw) {
  const rows = await (await fetch(new URLSearchParams(location.search).get('events'))).json();
  performance.mark('timeline:data');
  const element = document.createElement('div');
  element.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  document.body.style.margin = '0';
  document.body.append(element);
  const { range } = await draw(element, rows);
  globalThis.timelineBench = { visibleRange: () => range().map(Number) };
  requestAnimationFrame(() => performance.mark('timeline:mounted'));
}

/** For libraries without a wheel of their own: zooms about the pointer by asking them to show another range, once a frame. */
export function wheelZoom(element, range, show) {
  let wanted = null;
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const [from, to] = (wanted ?? range()).map(Number);
      const at = from + ((to - from) * event.offsetX) / element.clientWidth;
      const ratio = 2 ** (event.deltaY * 0.002);
      if (wanted === null) requestAnimationFrame(() => (show(...wanted), (wanted = null)));
      wanted = [at - (at - from) * ratio, at + (to - at) * ratio];
    },
    { passive: false },
  );
}

/** For libraries that draw later than they are told to: resolves once something that matches is in the page. */
export async function appeared(element, selector) {
  while (!element.querySelector(selector)) await new Promise((done) => setTimeout(done));
}

export const laneNames = (rows) => [...new Set(rows.map((row) => row.lane))].sort();
