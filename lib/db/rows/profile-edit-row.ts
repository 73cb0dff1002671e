import * as v from 'valibot';
import { lines } from './facts-columns';
import { columns, id, instant, word } from './row-columns';

const values = v.array(
  v.looseObject({ field: word<never>(), lines, asset: v.optional(v.nullable(v.string())) }),
);

export const profileEditRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  accountId: id,
  at: instant,
  open: v.optional(v.literal(1)),
  before: values,
  after: values,
  undoneAt: v.nullable(instant),
});
