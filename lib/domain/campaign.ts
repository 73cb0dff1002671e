import type { FieldId } from './company';
import type { Row } from './row';

export const CAMPAIGN_KINDS = ['change', 'phone', 'move', 'rename', 'hours', 'pictures', 'routine'] as const;

export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** Something that must become right everywhere. Done when no task of it is open. */
export interface Campaign extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly kind: CampaignKind;
  readonly title: string;
  readonly note: string;
  readonly fields: readonly FieldId[];
  /** Of the record, that it came from; its tasks can be worked on from that day. */
  readonly changeId: string | null;
  /** `YYYY-MM-DD` in the client's zone. */
  readonly from: string;
  /** For `routine`: which it is an occurrence of. */
  readonly routineId: string | null;
  /** Epoch ms; null while a task is open. */
  readonly doneAt: number | null;
}

export interface Task extends Row {
  readonly id: string;
  readonly campaignId: string;
  readonly clientId: string;
  readonly accountId: string;
  /** Null: look at the place and judge (a routine check). */
  readonly field: FieldId | null;
  readonly state: TaskState;
  /** Epoch ms; null where it isn't put off. */
  readonly snoozedUntil: number | null;
  readonly note: string;
  /** What stood there before, and what was seen to be right. */
  readonly before: readonly string[] | null;
  readonly evidence: TaskEvidence | null;
  /** Epoch ms. */
  readonly doneAt: number | null;
}

/** `done`: seen to be right. `by-hand`: the person says so. `dropped`: not to be done. */
export type TaskState = 'open' | 'done' | 'by-hand' | 'dropped';

export interface TaskEvidence {
  readonly observationId: string;
  readonly lines: readonly string[];
  /** Epoch ms. */
  readonly seenAt: number;
  readonly url: string;
}

/** A check that comes again: "pinned post, monthly". Each occurrence is a campaign of kind `routine`. */
export interface Routine extends Row {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  readonly note: string;
  /** Whose places; empty is all. */
  readonly accountIds: readonly string[];
  /** Fields to be seen right; none: look and judge. */
  readonly fields: readonly FieldId[];
  readonly every: { readonly count: number; readonly unit: 'week' | 'month' | 'year' };
  /** `YYYY-MM-DD` in the client's zone: occurrences are counted from it. */
  readonly anchor: string;
  /** `YYYY-MM-DD` of the last occurrence that was made. */
  readonly madeUpTo: string | null;
}
