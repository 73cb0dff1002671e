import { DEFAULT_GRACE_MINUTES, type Settings } from '@/lib/domain/settings';
import type { Reader } from './reader';

/** Before the background has made the row; nothing is paused then. */
const UNSET: Settings = {
  deviceId: '',
  pausedAt: null,
  graceMinutes: DEFAULT_GRACE_MINUTES,
  notifications: true,
};

/** The settings, or the defaults where nothing was stored yet. */
export const settings = async (db: Reader): Promise<Settings> => (await db.settings.get('settings')) ?? UNSET;
