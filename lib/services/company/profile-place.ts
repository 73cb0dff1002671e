import type { Account } from '@/lib/domain/account';
import { failure, type Failure } from '@/lib/domain/failure';
import type { ProfileApi } from '@/lib/domain/profile-api';
import type { AccountIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { accountIo } from '../account-io';
import type { World } from '../world';
import { livingAccount } from './living-client';

/** Two pictures up and down, two looks and a write, on a slow line; each request has an end of its own before that. */
const TIMEOUT_MS = 180_000;

/** An account whose profile is read and written by API. */
export interface ProfilePlace {
  readonly account: Account;
  readonly api: ProfileApi;
  /** Ends by itself; for one request of the person's. */
  readonly io: AccountIo;
}

/** `account-gone`; `not-supported` where the account isn't connected by API, or its platform has none for profiles. */
export async function profilePlace(world: World, accountId: string): Promise<Result<ProfilePlace, Failure>> {
  const living = await livingAccount(world, accountId);
  if (!living || living.account.status === 'disconnected') return fail(failure('account-gone', accountId));
  const { account } = living;
  const api = world.profileApis?.get(account.platform);
  if (!api || account.publishBy !== 'api') return fail(failure('not-supported', account.platform));
  return ok({ account, api, io: accountIo(world, account, TIMEOUT_MS) });
}

/** One change of a profile after the other, also from several windows; the background is kept alive meanwhile. */
export const alone = <T>(world: World, accountId: string, work: () => Promise<T>): Promise<T> =>
  world.keepAliveWhile(() => world.withLock(`tend-profile-${accountId}`, work));
