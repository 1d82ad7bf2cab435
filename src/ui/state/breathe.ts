/**
 * Lets the browser paint and answer before more is done. A message, not a timer: timers are held back in
 * pages that are not in front.
 */
export function breathe(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
