import type { Clock } from './clock';
import type { Account, ServerInfo } from './account';
import type { Frozen, SentPart } from './delivery';
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
  readonly account: Pick<Account, 'remoteId' | 'server' | 'handle' | 'serverInfo'>;
  readonly session: SessionPort;
  readonly media: MediaPort;
  /** Kept across a stop of the background, e.g. where a large upload can be taken up again. */
  readonly notes: NotesPort;
  /** Told while a film is uploaded how many of its bytes have arrived, for the person who looks on. */
  readonly onUpload?: (sent: number, total: number) => void;
}

/** Small JSON texts by name, of one account; forgotten some days after they were written. */
export interface NotesPort {
  read(name: string): Promise<string | null>;
  write(name: string, value: string): Promise<void>;
  forget(name: string): Promise<void>;
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
  /** Empty where only a login tells. */
  readonly remoteId: string;
  /** Empty where the person named a server only. */
  readonly handle: string;
  readonly displayName: string;
  readonly profileUrl: string;
  /** https origin that will be sent the password; its host permission is asked for. */
  readonly server: string;
  readonly serverInfo?: ServerInfo;
}

/** A sign-in that was begun: where the person says yes, and what to remember until then (one line; it holds secrets). */
export interface Authorization {
  readonly url: string;
  readonly state: string;
}

export interface Connection extends FoundAccount {
  /** Goes to the vault; the password itself is never kept. */
  readonly session: string;
}

/** What a look at the network found for one of our attempts. */
export type Sighting =
  | ({ readonly kind: 'there' } & Published)
  /** The network's own scheduler holds it until `at`, epoch ms. */
  | { readonly kind: 'held'; readonly id: string; readonly at: number }
  | { readonly kind: 'absent' };

/** Where the network keeps a post; `ref` as in `SentPart`. */
export interface Published {
  readonly id: string;
  readonly url: string | null;
  readonly ref?: string;
}

/** The answer to `send`. */
export type Accepted = ({ readonly kind: 'published' } & Published) | Extract<Sighting, { kind: 'held' }>;

/** A post as the network shows it now. */
export interface Reading {
  readonly text: string;
  readonly mediaCount: number;
  /** As in `SentPart`: another one than before means that it was changed. */
  readonly ref?: string;
  /** Epoch ms of the last edit that the network knows of; null where it knows of none. */
  readonly editedAt: number | null;
}

/** How one platform publishes by its API. Every method returns expected failures as values and throws only for bugs. */
export interface Publisher {
  readonly platform: PlatformId;
  /** How many looks that found nothing, minutes apart, it takes to believe it: 1 where our own key tells, else 2 (rule R4). */
  readonly looks: 1 | 2;
  /**
   * How long after the first send the same frozen body under the same key makes one post at most, in ms: `Infinity` where the key is the
   * post's own address, 0 where a second send may make a second post.
   */
  resendWindowMs(account: Pick<Account, 'serverInfo'>): number;
  /** Looks an account up by handle; `server` where the person gave one. */
  find(identifier: string, server: string | null, io: PublisherIo): Promise<Result<FoundAccount, Failure>>;
  /**
   * Where the network has its own page to sign in: the first half of it. `redirectUrl`: where the browser takes the answer up, or null where
   * the page shows a code to the person. `connect` is then given `state`, a line break, and the answer: that address as it came back, or the code.
   */
  authorize?(
    found: FoundAccount,
    redirectUrl: string | null,
    io: PublisherIo,
  ): Promise<Result<Authorization, Failure>>;
  /** Exchanges the secret for a session. `bad-credentials` where it is wrong. */
  connect(found: FoundAccount, secret: string, io: PublisherIo): Promise<Result<Connection, Failure>>;
  /** A new record key or idempotency key. */
  newKey(io: Pick<PublisherIo, 'clock' | 'random'>): string;
  /**
   * Reversible: refreshes the session, uploads media, resolves mentions, freezes the body of the part that comes after `plan.previous`. With the first
   * part all the others are checked, too, so that a thread isn't begun that can't be ended.
   */
  prepare(content: PostContent, plan: PreparePlan, io: AccountIo): Promise<Result<Frozen, Failure>>;
  /** The irreversible step. A failure other than a proven refusal means: outcome unknown. */
  send(frozen: Frozen, io: AccountIo): Promise<Result<Accepted, Failure>>;
  /** Looks for what `send` may have made: no older than `frozen.at`. */
  verify(frozen: Frozen, io: AccountIo): Promise<Result<Sighting, Failure>>;
  /** Deletes from the network; succeeds where it is already gone. */
  remove(remoteId: string, io: AccountIo): Promise<Result<null, Failure>>;
  /** Reads a published post back; null where it is gone. */
  read(remoteId: string, io: AccountIo): Promise<Result<Reading | null, Failure>>;
  /** Changes a published post to this text, its media as they are. Where `features.edit`. */
  edit?(
    remoteId: string,
    content: PostContent,
    io: AccountIo,
  ): Promise<Result<Pick<Published, 'ref'>, Failure>>;
  /** The network's own scheduler, where there is one. */
  readonly handOver?: HandOverPort;
}

/** A network's own scheduler: it publishes also when this computer is off. Offered where `ServerInfo.scheduleLeadMs` is known. */
export interface HandOverPort {
  /** Looks whether the server still holds it, or has published it. */
  follow(id: string, frozen: Frozen, io: AccountIo): Promise<Result<Sighting, Failure>>;
  move(id: string, at: number, io: AccountIo): Promise<Result<{ readonly at: number }, Failure>>;
  /** Takes it back; succeeds where it is gone. `state-changed` where it is published. */
  cancel(id: string, io: AccountIo): Promise<Result<null, Failure>>;
}

export interface PreparePlan {
  readonly key: string;
  /** Epoch ms the post is meant for; becomes its creation time. */
  readonly dueAt: number;
  /** The parts that are out already; absent for the first. */
  readonly previous?: readonly SentPart[];
  /** For the network's own scheduler, which publishes at `dueAt`. */
  readonly handOver?: true;
}
