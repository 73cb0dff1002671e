import type { Delivery } from '@/lib/domain/delivery';
import type { FailureCode } from '@/lib/domain/failure';
import { isOutcomeOpen } from './person-acts';

/** What is asked of the person, the most pressing first; what was missed can be settled together and comes last. */
export const ASKING_KINDS = ['unknown', 'thread', 'login', 'account', 'refused', 'other', 'missed'] as const;

export type AskingKind = (typeof ASKING_KINDS)[number];

/** Why it is asked: a failure, a pause, or for what was missed that the browser wasn't there. */
export type AskingCause = FailureCode | 'paused' | 'away';

export interface AskingGroup {
  /** Tells it from all other groups, and stays the same while rows come and go. */
  readonly id: string;
  readonly kind: AskingKind;
  readonly cause: AskingCause;
  /** Where the cause is one account: that. */
  readonly accountId: string | null;
  /** Soonest due first; never empty. */
  readonly rows: readonly Delivery[];
}

/** Deliveries that ask the person, grouped by what is asked and why; of what concerns an account as a whole, a group for each. */
export function askingGroups(deliveries: readonly Delivery[]): readonly AskingGroup[] {
  const groups = [...Map.groupBy(deliveries, groupId)].flatMap(([id, rows]): AskingGroup[] => {
    const [first] = rows;
    if (!first) return [];
    const kind = askingKind(first);
    return [
      {
        id,
        kind,
        cause: askingCause(first),
        accountId: isOfAccount(kind) ? first.accountId : null,
        rows: rows.toSorted((a, b) => a.dueAt - b.dueAt),
      },
    ];
  });
  const dueAt = ({ rows }: AskingGroup): number => rows[0]?.dueAt ?? 0;
  return groups.sort(
    (a, b) => ASKING_KINDS.indexOf(a.kind) - ASKING_KINDS.indexOf(b.kind) || dueAt(a) - dueAt(b),
  );
}

/** What is asked about a delivery; for those that ask something. */
export function askingKind(delivery: Delivery): AskingKind {
  if (delivery.state === 'missed') return 'missed';
  if (delivery.state === 'rejected') return 'refused';
  if (delivery.state === 'needs-login') return 'login';
  if (isOutcomeOpen(delivery)) return 'unknown';
  if (delivery.reason?.code === 'thread-cut') return 'thread';
  return (delivery.reason?.code ?? 'account-gone') === 'account-gone' ? 'account' : 'other';
}

function askingCause({ state, reason }: Delivery): AskingCause {
  if (reason === null) return state === 'missed' ? 'away' : 'account-gone';
  return reason.code === 'aborted' && reason.detail === 'paused' ? 'paused' : reason.code;
}

const isOfAccount = (kind: AskingKind): boolean => kind === 'login' || kind === 'account';

function groupId(delivery: Delivery): string {
  const kind = askingKind(delivery);
  return `${kind} ${isOfAccount(kind) ? delivery.accountId : askingCause(delivery)}`;
}
