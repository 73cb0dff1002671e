import type { Account } from './account';
import type { ProfileValue } from './company';
import type { Failure } from './failure';
import type { PlatformId } from './platform';
import type { Result } from './result';

/** What reading and writing need of the world, given by a service: no adapter reaches for it itself. */
export interface ProfileIo {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** The account's session; its shape is the platform's own. */
  readonly session: unknown;
  /** Keeps a renewed session. */
  readonly onSession: (session: unknown) => Promise<void>;
}

/** A value with the bytes of its picture, where it is one. */
export interface ProfileBytes extends ProfileValue {
  readonly bytes?: Blob | null;
}

/**
 * Reading and writing an account's profile by its platform's API (`lib/platforms/<id>/profile-api.ts`, default export). `write` writes the given fields and no
 * other, refuses with `changed-there` where what stands there is not `expected`, and gives what it read back afterwards: servers may
 * empty a field without a word.
 */
export interface ProfileApi {
  readonly platform: PlatformId;
  read(account: Account, io: ProfileIo): Promise<Result<readonly ProfileBytes[], Failure>>;
  write(
    account: Account,
    change: { readonly set: readonly ProfileBytes[]; readonly expected: readonly ProfileValue[] },
    io: ProfileIo,
  ): Promise<Result<readonly ProfileBytes[], Failure>>;
}
