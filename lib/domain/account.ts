import type { Row } from './row';
import type { PlatformFeatures, PlatformId } from './platform';

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
  /** What the server said of itself when the account was connected or last looked at; absent where the platform is one and the same everywhere. */
  readonly serverInfo?: ServerInfo;
}

/** A server's own word about what it runs and takes. Numbers it doesn't give are absent: then the platform's spec counts. */
export interface ServerInfo {
  /** Name of the software, lower case, as nodeinfo has it: `mastodon`, `gotosocial`, `snac`. */
  readonly software: string;
  readonly version: string;
  /** Epoch ms. */
  readonly readAt: number;
  /** How far ahead the server's own scheduler wants a post, ms; absent where it has none that is known to keep what it is given. */
  readonly scheduleLeadMs?: number;
  /** In the platform's own unit. */
  readonly textMax?: number;
  readonly mediaMax?: number;
  readonly imageBytesMax?: number;
  readonly videoBytesMax?: number;
  readonly altMax?: number;
  readonly pollOptionsMax?: number;
  readonly pollOptionMax?: number;
  /** What the platform can do and this server can't, as far as is known: it takes such a post, and shows another. */
  readonly lacks?: readonly (keyof PlatformFeatures)[];
  /** MIME types. */
  readonly mediaTypes?: readonly string[];
}

/** `needs-login`: the server refused the stored session; the person must connect again before anything is sent. */
export type AccountStatus = 'connected' | 'needs-login' | 'disconnected';
