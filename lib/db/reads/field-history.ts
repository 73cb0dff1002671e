import type { FieldId, Observation } from '@/lib/domain/company';
import { living } from './living';
import type { Reader } from './reader';

/** What an account was seen to show of one field, newest first (at most 50 values are kept). */
export const fieldHistory = (db: Reader, accountId: string, field: FieldId): Promise<Observation[]> =>
  db.observations
    .where('[accountId+field+firstSeenAt]')
    .between([accountId, field, -Infinity], [accountId, field, Infinity])
    .reverse()
    .filter(living)
    .toArray();
