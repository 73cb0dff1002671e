import * as v from 'valibot';
import { day } from './facts-columns';
import { columns, id, instant, word } from './row-columns';

export const campaignRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  kind: word<never>(),
  title: v.string(),
  note: v.string(),
  fields: v.array(word<never>()),
  changeId: v.nullable(id),
  from: day,
  routineId: v.nullable(id),
  doneAt: v.nullable(instant),
});
