import * as v from 'valibot';
import { columns, instant } from './row-columns';

export const settingsRow = v.looseObject({
  ...columns,
  id: v.literal('settings'),
  deviceId: v.string(),
  pausedAt: v.nullable(instant),
  graceMinutes: v.number(),
  notifications: v.boolean(),
});
