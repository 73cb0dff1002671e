import type { ActivityKind } from '@/lib/domain/activity';
import type { Attempt } from '@/lib/domain/attempt';
import type { Delivery, Frozen } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/domain/failure';
import type { PlannedTime } from '@/lib/domain/planned-time';
import type { PostContent } from '@/lib/domain/post';
import type { Accepted, Sighting, Reading } from '@/lib/domain/publisher';

/** What `decide` may know of the world; gathered freshly for every event. Times in epoch ms, durations in ms. */
export interface Facts {
  readonly now: number;
  /** This instance of the background, new at every start of the worker. */
  readonly owner: string;
  /** Device id, written as `origin`. */
  readonly device: string;
  readonly graceMs: number;
  readonly paused: boolean;
  readonly account: 'ready' | 'needs-login' | 'gone';
  readonly online: boolean;
  /** Looks that found nothing before that is believed; see `Publisher`. */
  readonly looks: 1 | 2;
  /** How long after the first send the same body under the same key makes one post at most, ms. */
  readonly resendWindowMs: number;
  /** Epoch ms before which this account must not be used for that, because the network said so; absent where it didn't. */
  readonly floors: Readonly<Partial<Record<FloorOf, number>>>;
  /** Epoch ms from which the account's next post fits into its day again; null where it does now. */
  readonly pacedUntil: number | null;
  /** Epoch ms until which a late delivery leaves room after the account's last post; null where there is room. */
  readonly spacedUntil: number | null;
  /** The network's clock minus ours, ms, as last seen; null where it tells no time. */
  readonly skewMs: number | null;
  /** Whether `skewMs` may be out of date: nothing has answered this instance yet, or our clock has jumped since. */
  readonly mustAskTime: boolean;
  /** How far ahead the scheduler of the account's own server wants a post, ms; null where there is none to trust. */
  readonly scheduleLeadMs: number | null;
  /** Uniform in [0, 1), for back-off. */
  readonly random: number;
  /** A fresh id, used if an attempt is opened. */
  readonly newId: string;
  /** A fresh record key, used if the delivery has none yet. */
  readonly newKey: string;
}

/** Requests that a network limits apart from each other. */
export type FloorOf = 'prepare' | 'send' | 'verify';

export type DeliveryEvent =
  /** The scan or a timer looks at the row. */
  | { readonly type: 'tick' }
  /** The network was asked for the time, with or without success. */
  | { readonly type: 'time-told' }
  /** Another late delivery of the account goes first. */
  | { readonly type: 'defer'; readonly until: number }
  /** `claim`: the row's version when it was claimed; it may have been edited and claimed again since. */
  | { readonly type: 'prepared'; readonly frozen: Frozen; readonly claim: number }
  | { readonly type: 'prepare-failed'; readonly failure: Failure; readonly claim: number }
  | { readonly type: 'accepted'; readonly attemptId: string; readonly accepted: Accepted }
  | { readonly type: 'send-failed'; readonly attemptId: string; readonly failure: Failure }
  /** The instance that worked on it is gone. */
  | { readonly type: 'owner-lost' }
  | { readonly type: 'verified'; readonly attemptId: string; readonly sighting: Sighting }
  | { readonly type: 'verify-failed'; readonly attemptId: string; readonly failure: Failure }
  /** The account was connected again, or a pause ended. */
  | { readonly type: 'unblocked' }
  /** The clock had run ahead and was set right: what counted as missed isn't, and what waits for that future doesn't. */
  | { readonly type: 'clock-set-back' }
  | { readonly type: 'account-gone' }
  /** The file of one of its media is not there any more. */
  | { readonly type: 'media-gone'; readonly failure: Failure }
  /** The zone's rules changed: the same wall time is now another instant. */
  | { readonly type: 'zone-changed'; readonly dueAt: number }
  | { readonly type: 'removed-from-network' }
  /** The network has taken another text for the first part; `ref` as in `SentPart`. */
  | { readonly type: 'edited-on-network'; readonly text: string; readonly ref?: string }
  /** A look at what is published came to an end, or is put off; the next one is at `readAt`, if there is one. */
  | {
      readonly type: 'read-back';
      readonly readAt: number | undefined;
      /** By part, as far as was read; null where it is gone. */
      readonly readings: readonly (Reading | null)[];
    }
  | { readonly type: 'person'; readonly act: PersonAct };

/** The person's decisions, with everything looked up that they need. */
export type PersonAct =
  | { readonly kind: 'reinstate' | 'done-by-hand' | 'hand-over' | 'take-back' }
  /** `url`: where the person found it. */
  | { readonly kind: 'its-there'; readonly url?: string }
  /** `dueAt`, epoch ms: when it goes out after all; absent is now. */
  | { readonly kind: 'it-isnt'; readonly dueAt?: number }
  /** The network's scheduler has moved it already. */
  | {
      readonly kind: 'moved-there';
      readonly planned: PlannedTime;
      readonly dueAt: number;
      /** Epoch ms, as the server said. */
      readonly at: number;
    }
  /** `because`: what it was cancelled together with, so that undoing that brings it back. */
  | { readonly kind: 'cancel' | 'drop'; readonly because?: string }
  | {
      readonly kind: 'reschedule';
      readonly planned: PlannedTime;
      readonly dueAt: number;
      readonly slotId: string | null;
    }
  | { readonly kind: 'update-content'; readonly content: PostContent; readonly revision: number };

export interface LogLine {
  readonly kind: ActivityKind;
  readonly by: 'person' | 'tend';
  readonly args?: Readonly<Record<string, string>>;
  readonly detail?: string;
}

/** To be carried out after the commit. */
export type Effect = 'prepare' | 'send' | 'verify' | 'ask-time' | 'notify';

/** What is known of an attempt's end. */
export type AttemptEnd = Pick<Attempt, 'id' | 'outcome' | 'failure'>;

export interface Decision {
  /** The same object where nothing changes. */
  readonly delivery: Delivery;
  /** A new attempt, to be written in the same transaction (rule R1). */
  readonly opens?: Attempt;
  readonly ends?: AttemptEnd;
  readonly log: readonly LogLine[];
  readonly effects: readonly Effect[];
}
