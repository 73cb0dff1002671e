import * as v from 'valibot';
import { columns, id } from './row-columns';

export const taughtRow = v.looseObject({
  ...columns,
  id,
  platform: v.string(),
  part: v.string(),
  version: v.string(),
  css: v.array(v.string()),
});
