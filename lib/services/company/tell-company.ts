import type { ActivityKind } from '@/lib/domain/activity';
import type { Client } from '@/lib/domain/client';
import { record } from '../activity';
import { excerpt } from '../excerpt';
import { readSettings } from '../settings';
import type { World } from '../world';

interface Told {
  readonly kind: Extract<ActivityKind, `company-${string}` | `campaign-${string}` | `task-${string}`>;
  readonly by: 'person' | 'tend';
  readonly client?: Pick<Client, 'id' | 'name'>;
  readonly accountId?: string;
  readonly handle?: string;
  /** Of a campaign, or the reason of a change. */
  readonly title?: string;
  readonly count?: number;
  readonly detail?: string;
}

/** One line of the log about a company record; in the transaction of what it tells of. */
export async function tellCompany(world: World, told: Told): Promise<void> {
  const { kind, by, client, accountId, handle, title, count, detail } = told;
  const { deviceId } = await readSettings(world);
  const args = {
    ...(client ? { client: client.name } : {}),
    ...(handle === undefined ? {} : { handle }),
    ...(title === undefined ? {} : { excerpt: excerpt(title) }),
    ...(count === undefined ? {} : { count: String(count) }),
  };
  await record(
    world,
    { kind, by, args, ...(detail === undefined ? {} : { detail }) },
    { clientId: client?.id ?? null, accountId: accountId ?? null },
    deviceId,
  );
}
