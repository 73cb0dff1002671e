import * as v from 'valibot';
import { day, patch } from './facts-columns';
import { columns, id } from './row-columns';

export const companyChangeRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  from: day,
  reason: v.string(),
  set: patch,
});
