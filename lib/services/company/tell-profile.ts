import type { ActivityKind } from '@/lib/domain/activity';
import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import { record } from '../activity';
import { readSettings } from '../settings';
import type { World } from '../world';

interface Told {
  readonly kind: Extract<ActivityKind, `profile-${string}`>;
  readonly fields: readonly FieldId[];
  readonly failure?: Failure;
}

/** One line of the log about a profile that was changed by API, or wasn't. */
export async function tellProfile(
  world: World,
  account: Account,
  { kind, fields, failure }: Told,
): Promise<void> {
  const { deviceId } = await readSettings(world);
  const about = { handle: account.handle, count: String(fields.length) };
  const args = failure ? { ...about, reason: failure.code } : about;
  const detail = failure?.detail ?? fields.join(', ');
  await record(
    world,
    { kind, by: failure ? 'tend' : 'person', args, detail },
    { clientId: account.clientId, accountId: account.id },
    deviceId,
  );
}
