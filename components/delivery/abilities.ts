import type { Account } from '@/lib/domain/account';
import type { Delivery } from '@/lib/domain/delivery';
import type { PlatformSpec } from '@/lib/domain/platform';
import { specOf } from '@/lib/domain/spec-of';
import type { Abilities } from './offers';

/**
 * What the account's network can do for a delivery now: its scheduler takes one part, and wants it some time ahead. `now` in epoch ms. The same
 * rule as `mayHandOver` in the services, which has the last word.
 */
export function abilitiesOf(
  { dueAt, content }: Pick<Delivery, 'dueAt' | 'content'>,
  account: Pick<Account, 'serverInfo'> | undefined,
  spec: PlatformSpec | undefined,
  now: number,
): Abilities {
  const lead = account?.serverInfo?.scheduleLeadMs;
  const hasParts = (content.rest?.length ?? 0) > 0;
  return {
    handOver: lead !== undefined && !hasParts && dueAt - now > lead,
    edit: spec !== undefined && specOf(spec, account?.serverInfo).features.edit,
  };
}
