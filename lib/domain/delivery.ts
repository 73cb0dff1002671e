import type { Failure } from './failure';
import type { PlannedTime } from './planned-time';
import type { PlatformId } from './platform';
import type { PostContent } from './post';
import type { Row } from './row';

/** States of one delivery; the picture is in the architecture, the rules in `lib/delivery/decide.ts`. */
export const DELIVERY_STATES = [
  'scheduled',
  'held',
  'claimed',
  'prepared',
  'sending',
  'unknown',
  'verifying',
  'retry-at',
  'handed-over',
  'missed',
  'rejected',
  'needs-login',
  'needs-person',
  'published',
  'cancelled',
  'dropped',
  'done-by-hand',
] as const;

export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Nothing happens any more. */
export const FINAL_STATES: ReadonlySet<DeliveryState> = new Set([
  'published',
  'cancelled',
  'dropped',
  'done-by-hand',
]);

/** Waiting for a decision of the person; shown under "Needs you". */
export const ASKING_STATES: ReadonlySet<DeliveryState> = new Set([
  'missed',
  'rejected',
  'needs-login',
  'needs-person',
]);

/** A request may be on its way or its outcome is open: nothing of the delivery may be changed (rule R6). */
export const LOCKED_STATES: ReadonlySet<DeliveryState> = new Set(['sending', 'unknown', 'verifying']);

/** One post x one account x one time: the unit that is scheduled, published, proven. */
export interface Delivery extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly accountId: string;
  readonly postId: string;
  readonly platform: PlatformId;
  /** The copy that the person confirmed; edits of the post don't touch it (promise P4). */
  readonly content: PostContent;
  /** The post's revision that `content` was taken from. */
  readonly revision: number;
  readonly planned: PlannedTime;
  /** Instant of `planned`, epoch ms; recomputed when zone rules change. */
  readonly dueAt: number;
  /** The slot it fills, if it was queued into one. */
  readonly slotId: string | null;
  readonly state: DeliveryState;
  /** Epoch ms at which `state` was entered. */
  readonly since: number;
  /** Why it is in this state, where that isn't plain from the state itself. */
  readonly reason: Failure | null;
  /**
   * Epoch ms at which the scan must look at this row again. Every state that neither is final nor asks the person has one
   * (promise P2); absent otherwise, so that the index holds open rows only and a scan costs what is due, not what is stored.
   */
  readonly nextAt?: number;
  /** `1` while the person is needed; absent otherwise, for the same reason. */
  readonly asking?: 1;
  /** What it asked when the person dropped it or did it by hand: undoing that asks the same again. */
  readonly asked?: { readonly state: DeliveryState; readonly reason: Failure | null };
  /** Epoch ms at which what was published is read back from the network next; absent where nothing is left to be read. */
  readonly readAt?: number;
  /** Instance of the background that works on it (`claimed`, `sending`, `verifying`). */
  readonly owner: string | null;
  /** Chosen once and kept for good: the record key or idempotency key under which the network knows this delivery. */
  readonly key: string | null;
  readonly frozen: Frozen | null;
  /** The attempt whose outcome is awaited. */
  readonly attemptId: string | null;
  /** How often it was sent. */
  readonly attempts: number;
  /** Failed preparations since the last success; drives back-off. */
  readonly prepareTries: number;
  /** Looks at the network since the outcome became unknown. */
  readonly looks: number;
  /** The first part, once everything is out. */
  readonly remote: Remote | null;
  /** Parts of a thread that are out already, in order; absent before the first. The next part is `sent.length`. */
  readonly sent?: readonly SentPart[];
  /**
   * Epoch ms at which the present `key` was first sent without the network having refused it: servers forget keys after some time, and
   * then a second send would make a second post. Null or absent where nothing of this key can be there.
   */
  readonly firstSentAt?: number | null;
  /** The person wants it out although the account has posted enough for a day. */
  readonly unpaced?: true;
  /** The person wants the network's own scheduler to publish it; `id` and `at` once the server was seen to hold it. */
  readonly handOver?: HandOver;
  /** Counts up with every write: what is written must be based on what was read (compare-and-set). */
  readonly version: number;
}

/** One part that is out. */
export interface SentPart {
  readonly key: string;
  /** The network's own id. */
  readonly id: string;
  readonly url: string | null;
  /** What an answer to it must name beside the id (a CID on AT Protocol), if anything. */
  readonly ref?: string;
  /** Epoch ms at which we learned of it. */
  readonly at: number;
  readonly proof: Remote['proof'];
}

export interface HandOver {
  /** The server's id of what it holds; absent until it was read back from there. */
  readonly id?: string;
  /** Epoch ms at which the server will publish, as the server said. */
  readonly at?: number;
}

/** What will be sent, byte for byte, media already uploaded. */
export interface Frozen {
  readonly key: string;
  /** The exact request body of the irreversible step, as text. */
  readonly body: string;
  /** Lower-case hex SHA-256 of `body`. */
  readonly hash: string;
  /** Id of the account's newest post before this one: what is looked for is newer. Null where it had none; absent where keys tell. */
  readonly marker?: string | null;
  /** Epoch ms; servers forget uploads nobody refers to, so an old preparation is made again. */
  readonly at: number;
}

/** Where the network keeps what was published. */
export interface Remote {
  /** The network's own id, e.g. an `at://` address; empty where only the person said that it is there. */
  readonly id: string;
  /** Public address for a browser, or null. */
  readonly url: string | null;
  /** Epoch ms at which we learned of it. */
  readonly at: number;
  /** How we know: the answer to our request, a later read, or the person's word. */
  readonly proof: 'answer' | 'read-back' | 'person';
  /** Epoch ms at which it was removed from the network through Tend. */
  readonly removedAt: number | null;
  /** As in `SentPart`. */
  readonly ref?: string;
  /** Epoch ms at which it was last edited on the network through Tend. */
  readonly editedAt?: number;
}
