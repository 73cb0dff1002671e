import type { Row } from './row';
import type { PlatformId } from './platform';

/** One presence of a client on one platform. Tokens are never here: they are in the vault, keyed by `id`. */
export interface Account extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly platform: PlatformId;
  /** Handle as the platform writes it, without `@`. */
  readonly handle: string;
  readonly displayName: string;
  /** https address of the public profile. */
  readonly profileUrl: string;
  readonly publishBy: 'api' | 'page';
  /** The platform's own stable id of the account (a DID on AT Protocol). */
  readonly remoteId: string;
  /** https origin of the server that holds the account. */
  readonly server: string;
  readonly status: AccountStatus;
}

/** `needs-login`: the server refused the stored session; the person must connect again before anything is sent. */
export type AccountStatus = 'connected' | 'needs-login' | 'disconnected';
