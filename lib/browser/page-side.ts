import { browser } from './native';
import { isOrphan } from './runtime';

/** Answers the background's messages to this page's script until the signal ends it; undefined leaves a message to others. */
export function onBackgroundMessage(
  answer: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const { onMessage } = browser.runtime;
  const listener = (
    message: unknown,
    _sender: unknown,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const reply = answer(message);
    if (!reply) return undefined;
    void reply.then(respond);
    return true;
  };
  // The polyfill's types know listeners that give promises only; the browsers themselves know this way, too.
  const native = onMessage as unknown as {
    addListener: (listen: typeof listener) => void;
    removeListener: (listen: typeof listener) => void;
  };
  native.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isOrphan()) native.removeListener(listener);
  });
}
