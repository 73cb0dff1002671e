import * as v from 'valibot';
import { day } from './facts-columns';
import { columns, id, word } from './row-columns';

export const routineRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  title: v.string(),
  note: v.string(),
  accountIds: v.array(id),
  fields: v.array(word<never>()),
  every: v.looseObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    unit: v.picklist(['week', 'month', 'year']),
  }),
  anchor: day,
  madeUpTo: v.nullable(day),
});
