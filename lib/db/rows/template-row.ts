import * as v from 'valibot';
import { columns, id, instant } from './row-columns';

export const templateRow = v.looseObject({
  ...columns,
  id,
  clientId: v.nullable(id),
  title: v.string(),
  shortcut: v.string(),
  body: v.string(),
  platforms: v.array(v.string()),
  tags: v.array(v.string()),
  uses: v.number(),
  usedAt: v.nullable(instant),
});
