import * as v from 'valibot';
import { columns, id, instant, word } from './row-columns';

export const ledgerRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: instant,
  kind: word<never>(),
  deliveryId: id,
  accountId: id,
  facts: v.record(v.string(), v.string()),
  previous: v.string(),
  hash: v.string(),
});
