import type { Clock } from './clock';
import type { Frozen } from './delivery';
import type { Failure } from './failure';
import type { PlatformId } from './platform';
import type { PostContent } from './post';
import type { Result } from './result';

/** What a publisher may use of the world; everything is passed in, so that the same code runs in tests and simulations. */
export interface PublisherIo {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Ends the work at the caller's deadline; code, not the browser, must end a request. */
  readonly signal: AbortSignal;
}

/** Io of an account that is connected. */
export interface AccountIo extends PublisherIo {
  readonly account: { readonly remoteId: string; readonly server: string; readonly handle: string };
  readonly session: SessionPort;
  readonly media: MediaPort;
}

/** The account's secret, an opaque string of the publisher's own making. `lock` excludes every other context of this profile. */
export interface SessionPort {
  read(): Promise<string | null>;
  write(session: string): Promise<void>;
  lock<T>(work: () => Promise<T>): Promise<T>;
}

export interface MediaPort {
  /** Bytes of an asset; `media-missing` where the row is there but the file is gone. */
  load(assetId: string): Promise<Result<Blob, Failure>>;
}

/** An account that was found but isn't connected yet: what the person sees before giving a password. */
export interface FoundAccount {
  readonly remoteId: string;
  readonly handle: string;
  readonly displayName: string;
  readonly profileUrl: string;
  /** https origin that will be sent the password; its host permission is asked for. */
  readonly server: string;
}

export interface Connection extends FoundAccount {
  /** Goes to the vault; the password itself is never kept. */
  readonly session: string;
}

/** What a look at the network found for one of our attempts. */
export type Sighting =
  { readonly kind: 'there'; readonly id: string; readonly url: string | null } | { readonly kind: 'absent' };

/** How one platform publishes by its API. Every method returns expected failures as values and throws only for bugs. */
export interface Publisher {
  readonly platform: PlatformId;
  /** Whether sending the same frozen body under the same key twice makes one post at most. */
  readonly idempotent: boolean;
  /** Looks an account up by handle; `server` where the person gave one. */
  find(identifier: string, server: string | null, io: PublisherIo): Promise<Result<FoundAccount, Failure>>;
  /** Exchanges the secret for a session. `bad-credentials` where it is wrong. */
  connect(found: FoundAccount, secret: string, io: PublisherIo): Promise<Result<Connection, Failure>>;
  /** A new record key or idempotency key. */
  newKey(io: Pick<PublisherIo, 'clock' | 'random'>): string;
  /** Reversible: refreshes the session, uploads media, resolves mentions, freezes the body. */
  prepare(content: PostContent, plan: PreparePlan, io: AccountIo): Promise<Result<Frozen, Failure>>;
  /** The irreversible step. A failure other than a proven refusal means: outcome unknown. */
  send(
    frozen: Frozen,
    io: AccountIo,
  ): Promise<Result<{ readonly id: string; readonly url: string | null }, Failure>>;
  /** Looks for what `send` may have made. */
  verify(frozen: Frozen, io: AccountIo): Promise<Result<Sighting, Failure>>;
  /** Deletes from the network; succeeds where it is already gone. */
  remove(remoteId: string, io: AccountIo): Promise<Result<null, Failure>>;
}

export interface PreparePlan {
  readonly key: string;
  /** Epoch ms the post is meant for; becomes its creation time. */
  readonly dueAt: number;
}
