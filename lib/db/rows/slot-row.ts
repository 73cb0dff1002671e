import * as v from 'valibot';
import { columns, id, instant } from './row-columns';

export const slotRow = v.looseObject({
  ...columns,
  id,
  accountId: id,
  weekday: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  time: v.pipe(v.string(), v.regex(/^\d{2}:\d{2}$/)),
  zone: v.string(),
  category: v.nullable(v.string()),
  pausedAt: v.nullable(instant),
});
