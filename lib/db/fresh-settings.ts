import { DEFAULT_GRACE_MINUTES } from '@/lib/domain/settings';
import type { StoredSettings } from './schema';

/** The settings row of an installation that has none yet. `now`: epoch ms. */
export const freshSettings = (now: number, deviceId: string): StoredSettings => ({
  id: 'settings',
  deviceId,
  pausedAt: null,
  graceMinutes: DEFAULT_GRACE_MINUTES,
  notifications: true,
  createdAt: now,
  updatedAt: now,
  deletedAt: null,
  origin: deviceId,
});
