import { POPUP_SNAPSHOT_KEY, readSession } from '@/lib/browser/session-store';

/** Asked for before React is even evaluated: the answer takes a trip to the browser's process. */
export const earlySnapshot: Promise<unknown> = readSession(POPUP_SNAPSHOT_KEY).catch(() => undefined);
