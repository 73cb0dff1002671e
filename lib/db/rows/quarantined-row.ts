import * as v from 'valibot';
import { id, instant } from './row-columns';

export const quarantinedRow = v.looseObject({
  id,
  table: v.string(),
  key: v.string(),
  row: v.unknown(),
  reason: v.string(),
  at: instant,
});
