/** Where no frame is drawn (a tab in the background) life goes on after this time, ms. */
const NO_FRAME_MS = 250;

/** Resolves once what was rendered just now is on the screen. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // The next task after the frame's own.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
