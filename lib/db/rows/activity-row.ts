import * as v from 'valibot';
import { ACTIVITY_KINDS } from '@/lib/domain/activity';
import { columns, id, instant } from './row-columns';

export const activityRow = v.looseObject({
  ...columns,
  id,
  at: instant,
  kind: v.picklist(ACTIVITY_KINDS),
  by: v.picklist(['person', 'tend']),
  clientId: v.nullable(id),
  accountId: v.nullable(id),
  postId: v.nullable(id),
  deliveryId: v.nullable(id),
  args: v.record(v.string(), v.string()),
  detail: v.nullable(v.string()),
});
