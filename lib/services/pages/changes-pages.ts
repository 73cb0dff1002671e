import { requestName } from '@/lib/messaging/request-name';

/** Requests after which open pages may have to do something else: what is switched on, the chord, or which servers have accounts. */
const NAMES: ReadonlySet<string | null> = new Set([
  'page.switch',
  'settings.save',
  'account.add',
  'account.connect',
  'account.disconnect',
]);

/** Whether a message to the background is such a request. */
export const changesPages = (message: unknown): boolean => NAMES.has(requestName(message));
