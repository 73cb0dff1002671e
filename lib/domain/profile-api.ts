import type { FieldId, ProfileValue } from './company';
import type { Failure } from './failure';
import type { PlatformId } from './platform';
import type { AccountIo } from './publisher';
import type { Result } from './result';

/** A value with the bytes of its picture, where it is one: null where there is none, absent where they couldn't be loaded. */
export interface ProfileBytes extends Omit<ProfileValue, 'asset'> {
  readonly bytes?: Blob | null;
  /** What the server calls a picture that is there: another one is another picture, also where the bytes couldn't be loaded. */
  readonly mark?: string;
}

/** A profile as its platform's API gives it. */
export interface ProfileThere {
  readonly values: readonly ProfileBytes[];
  /** Another one when anything of the profile has changed. */
  readonly version: string;
}

/** What a platform takes for a picture of the profile; the caller makes it fit. */
export interface ProfilePicture {
  readonly maxBytes: number;
  /** MIME types. */
  readonly types: readonly string[];
}

/**
 * Reading and writing an account's profile by its platform's API (`lib/platforms/<id>/profile-api.ts`, default export), with the account's own
 * session.
 */
export interface ProfileApi {
  readonly platform: PlatformId;
  readonly pictures: Readonly<Partial<Record<FieldId, ProfilePicture>>>;
  /** `auth-expired` where the session is no good. */
  read(io: AccountIo): Promise<Result<ProfileThere, Failure>>;
  /**
   * Writes the given fields and no other (a picture's null takes it away), and leaves what it doesn't know of the profile as it is. Refuses with
   * `changed-there` where the profile is not what was `seen`, and with `scope-missing` where the person has not allowed it at sign-in. A failure other than
   * a proven refusal is `unknown-outcome`: read again. Success is the server's word only: it may have emptied a field all the same.
   */
  write(
    change: { readonly set: readonly ProfileBytes[]; readonly seen: ProfileThere },
    io: AccountIo,
  ): Promise<Result<null, Failure>>;
}
