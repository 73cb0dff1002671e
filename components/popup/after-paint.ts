/** Where no frame is drawn (a tab in the background) life goes on after this time, ms. */
const NO_FRAME_MS = 250;

/** Resolves in the frame that puts what was drawn just now on the screen. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Resolves once what was drawn just now is on the screen: in the task after that frame. */
export async function afterPaint(): Promise<void> {
  await nextFrame();
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve } = Promise.withResolvers<void>();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(null);
  return promise;
}
