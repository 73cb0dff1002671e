import * as v from 'valibot';
import { columns, id, instant } from './row-columns';

export const clientRow = v.looseObject({
  ...columns,
  id,
  name: v.string(),
  color: v.string(),
  zone: v.string(),
  website: v.optional(v.string()),
  voice: v.looseObject({ bannedWords: v.array(v.string()), signature: v.string() }),
  pausedAt: v.nullable(instant),
  graceMinutes: v.nullable(v.number()),
});
