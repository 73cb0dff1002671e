import * as v from 'valibot';
import { columns, id, word } from './row-columns';

export const exceptionRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  accountId: id,
  field: word<never>(),
  reason: v.string(),
});
