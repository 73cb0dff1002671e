/** Whether a message only looks something up, at every key press: then nothing can have become due by it, and no scan follows. */
export const isLookUp = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'tend' in message &&
  (message.tend === 'replies.search' || message.tend === 'replies.render' || message.tend === 'replies.open');
