/* Runs in the measured page: frames, input delays, changes of the visible range and long tasks, until it is read. */
(() => {
  const meter = { frames: [], inputs: [], ranges: 0, long: 0, longest: 0 };
  const started = performance.now();
  const over = new AbortController();
  let last = started;
  let range = '';
  const frame = (now) => {
    if (over.signal.aborted) return;
    meter.frames.push(now - last);
    last = now;
    const seen = globalThis.timelineBench?.visibleRange().join() ?? '';
    if (seen !== range) meter.ranges += 1;
    range = seen;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(frame);
  });
  const input = (event) => {
    const channel = new MessageChannel();
    // A message sent from within a frame arrives when its painting work has been handed over.
    channel.port1.onmessage = () => meter.inputs.push(performance.now() - event.timeStamp);
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const options = { capture: true, passive: true, signal: over.signal };
  addEventListener('wheel', input, options);
  addEventListener('pointermove', input, options);
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      meter.long += 1;
      meter.longest = Math.max(meter.longest, duration);
    }
  });
  observer.observe({ entryTypes: ['longtask'] });

  const markAt = (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  globalThis.readMeter = () => {
    over.abort();
    observer.disconnect();
    return {
      ...meter,
      seconds: (performance.now() - started) / 1000,
      dataAt: markAt('timeline:data'),
      mountedAt: markAt('timeline:mounted'),
      nodes: document.querySelectorAll('*').length,
    };
  };
})();
