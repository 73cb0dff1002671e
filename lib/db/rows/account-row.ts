import * as v from 'valibot';
import type { AccountStatus } from '@/lib/domain/account';
import { columns, id } from './row-columns';

export const accountRow = v.looseObject({
  ...columns,
  id,
  clientId: id,
  platform: v.string(),
  handle: v.string(),
  displayName: v.string(),
  profileUrl: v.string(),
  publishBy: v.picklist(['api', 'page']),
  remoteId: v.string(),
  server: v.string(),
  status: v.picklist(['connected', 'needs-login', 'disconnected'] satisfies AccountStatus[]),
});
