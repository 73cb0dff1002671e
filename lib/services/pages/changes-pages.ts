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

const ANSWERS: ReadonlySet<string | null> = new Set(['page.inserted', 'page.sent']);

/** Whether a page's message tells of an answer. With a platform's first one its pages get the page script at once from then on. */
export const tellsOfAnswer = (message: unknown): boolean => ANSWERS.has(requestName(message));
