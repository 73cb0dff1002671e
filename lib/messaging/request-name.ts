/** Name of the request that a message to the background is (`area.verb`); null for any other message. Says nothing of what goes with it. */
export const requestName = (message: unknown): string | null =>
  typeof message === 'object' && message !== null && 'tend' in message && typeof message.tend === 'string'
    ? message.tend
    : null;
