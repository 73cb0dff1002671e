/** Requests after which open pages may have to do something else: what is switched on, the chord, or which servers have accounts. */
const NAMES = new Set([
  'page.switch',
  'settings.save',
  'account.add',
  'account.connect',
  'account.disconnect',
]);

/** Whether a message to the background is such a request. */
export const changesPages = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'tend' in message &&
  typeof message.tend === 'string' &&
  NAMES.has(message.tend);
