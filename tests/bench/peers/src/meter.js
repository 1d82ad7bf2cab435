/* Runs in the measured page: counts frames, input delays, changes of the visible range and long tasks. */
(() => {
  const meter = { frames: [], inputs: [], ranges: 0, long: 0, started: performance.now() };
  globalThis.meter = meter;
  let last = performance.now();
  let range = '';
  const frame = (now) => {
    meter.frames.push(now - last);
    last = now;
    const seen = globalThis.timelineBench?.visibleRange().join() ?? '';
    if (seen !== range) meter.ranges += 1;
    range = seen;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const input = (event) => {
    const channel = new MessageChannel();
    // A message sent from within a frame arrives when its painting work has been handed over.
    channel.port1.onmessage = () => meter.inputs.push(performance.now() - event.timeStamp);
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  addEventListener('wheel', input, { capture: true, passive: true });
  addEventListener('pointermove', input, { capture: true, passive: true });
  new PerformanceObserver((list) => (meter.long += list.getEntries().length)).observe({
    entryTypes: ['longtask'],
  });

  const markAt = (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  globalThis.readMeter = () => ({
    ...meter,
    seconds: (performance.now() - meter.started) / 1000,
    dataAt: markAt('timeline:data'),
    mountedAt: markAt('timeline:mounted'),
    nodes: document.querySelectorAll('*').length,
    memory: (performance.memory?.usedJSHeapSize ?? NaN) / 1e6,
  });
})();
