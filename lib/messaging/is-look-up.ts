import { requestName } from './request-name';

const NAMES: ReadonlySet<string | null> = new Set([
  'replies.search',
  'replies.render',
  'replies.open',
  'front.profile',
  'front.attaching',
]);

/** Whether a message only looks something up, at every key press: then nothing can have become due by it, and no scan follows. */
export const isLookUp = (message: unknown): boolean => NAMES.has(requestName(message));
