import * as v from 'valibot';
import { columns, failure, id, instant, word } from './row-columns';

export const attemptRow = v.looseObject({
  ...columns,
  id,
  deliveryId: id,
  accountId: id,
  number: v.number(),
  revision: v.number(),
  bodyHash: v.string(),
  key: v.string(),
  startedAt: instant,
  deadline: instant,
  owner: v.string(),
  open: v.optional(v.literal(1)),
  endedAt: v.nullable(instant),
  outcome: v.nullable(word<never>()),
  failure: v.nullable(failure),
});
