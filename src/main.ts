import './ui/styles/base.css';

/** Where nothing tells of the first paint, it is over by then. */
const PAINTED_MS = 1000;

/** Resolves when the words of the page have been painted: nothing of ours may stand in their way. */
function painted(): Promise<unknown> {
  // A page behind others paints nothing; there is nobody to wait for.
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((done) => {
    setTimeout(done, PAINTED_MS);
    new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
  });
}

history.scrollRestoration = 'manual';
void painted()
  .then(async () => {
    const source = new URL('events.json', document.baseURI).href;
    // The list is on its way while the program is.
    const response = fetch(source);
    response.catch(() => null);
    const { start } = await import('./ui/start.ts');
    start(source, response);
  })
  // The program did not arrive: the plain list stays, and is shown in full.
  .catch((error: unknown) => {
    document.documentElement.classList.remove('js');
    throw error;
  });
