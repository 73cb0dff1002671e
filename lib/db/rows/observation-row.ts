import * as v from 'valibot';
import { lines } from './facts-columns';
import { columns, id, instant, word } from './row-columns';

export const observationRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  accountId: id,
  field: word<never>(),
  lines,
  how: v.picklist(['page', 'api', 'hand']),
  page: v.string(),
  url: v.string(),
  firstSeenAt: instant,
  lastSeenAt: instant,
  newest: v.optional(v.literal(1)),
});
