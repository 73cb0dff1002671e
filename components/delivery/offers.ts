import type { Delivery } from '@/lib/domain/delivery';
import { isOutcomeOpen, possibleActs, type ActKind } from '@/lib/delivery/person-acts';

/** What a person may be offered to do about a delivery. */
export type Offer =
  | 'now'
  | 'nextSlot'
  | 'reschedule'
  | 'cancel'
  | 'drop'
  | 'doneByHand'
  | 'reinstate'
  | 'itsThere'
  | 'itIsnt'
  | 'updateContent'
  | 'remove'
  | 'handOver'
  | 'takeBack'
  | 'editThere'
  /** Reads from the network what has become of it. */
  | 'checkNow'
  /** These lead somewhere and change nothing by themselves. */
  | 'open'
  | 'look'
  | 'edit'
  | 'connectAgain'
  | 'connect'
  | 'resume';

/** The obvious thing to do first; then what stands beside it; then what is one click away. */
export interface Offers {
  readonly first: Offer | null;
  readonly beside: readonly Offer[];
  readonly more: readonly Offer[];
}

/** The state machine's act that stands behind an offer, where there is one. */
export const ACT_OF: Readonly<Partial<Record<Offer, ActKind>>> = {
  now: 'reschedule',
  nextSlot: 'reschedule',
  reschedule: 'reschedule',
  cancel: 'cancel',
  drop: 'drop',
  doneByHand: 'done-by-hand',
  reinstate: 'reinstate',
  itsThere: 'its-there',
  itIsnt: 'it-isnt',
  updateContent: 'update-content',
  remove: 'remove-from-network',
  handOver: 'hand-over',
  takeBack: 'take-back',
  editThere: 'edit-on-network',
};

/** What an account's network can do beyond publishing. */
export interface Abilities {
  /** Its own scheduler would take this delivery. */
  readonly handOver: boolean;
  /** A published post can be changed. */
  readonly edit: boolean;
}

const NONE: Abilities = { handOver: false, edit: false };

/** What to offer for a delivery as it stands. `postRevision` is the library's; newer than the delivery's means the post was edited. */
export function offersFor(
  delivery: Delivery,
  postRevision: number | null = null,
  can: Abilities = NONE,
): Offers {
  const possible = possibleActs(delivery);
  const isPossible = (offer: Offer): boolean => {
    const act = ACT_OF[offer];
    if (offer === 'open') return delivery.remote?.url != null && delivery.remote.removedAt === null;
    if (offer === 'checkNow') return possible.has('remove-from-network');
    if (offer === 'updateContent' && (postRevision ?? 0) <= delivery.revision) return false;
    if (offer === 'handOver' && !can.handOver) return false;
    if (offer === 'editThere' && !can.edit) return false;
    if (offer === 'edit') return postRevision !== null;
    return act === undefined || possible.has(act);
  };
  const [first = null, ...rest] = inOrder(delivery, (postRevision ?? 0) > delivery.revision).map((group) =>
    group.filter(isPossible),
  );
  const lead = first?.[0] ?? null;
  return { first: lead, beside: [...(first ?? []).slice(1), ...(rest[0] ?? [])], more: rest[1] ?? [] };
}

/** Groups: first, beside, more. What isn't possible is left out afterwards. */
function inOrder(delivery: Delivery, isEdited: boolean): readonly (readonly Offer[])[] {
  switch (delivery.state) {
    case 'missed':
      return [['now'], ['nextSlot', 'drop'], ['reschedule', 'doneByHand', 'edit', 'updateContent']];
    case 'rejected':
      return isEdited
        ? [['updateContent'], ['edit', 'drop'], ['now', 'nextSlot', 'reschedule', 'doneByHand']]
        : [['edit'], ['now', 'drop'], ['nextSlot', 'reschedule', 'doneByHand']];
    case 'needs-login':
      return [['connectAgain'], ['drop'], ['nextSlot', 'reschedule', 'doneByHand', 'edit']];
    case 'needs-person':
      if (isOutcomeOpen(delivery)) return [['look'], ['itsThere', 'itIsnt'], ['drop']];
      if (delivery.reason?.code === 'thread-cut') return [['doneByHand'], ['drop'], ['edit']];
      if (delivery.reason?.code === 'account-gone') return [['connect'], ['drop'], ['doneByHand', 'edit']];
      return [['now'], ['drop'], ['nextSlot', 'reschedule', 'doneByHand', 'edit']];
    case 'unknown':
      return [['look'], ['itsThere'], []];
    case 'held':
      return [['resume'], [], ['reschedule', 'nextSlot', 'edit', 'updateContent', 'handOver', 'cancel']];
    case 'handed-over':
      return [[], [], ['reschedule', 'takeBack', 'edit', 'updateContent', 'cancel']];
    case 'published':
      return [['open'], [], ['checkNow', 'editThere', 'remove', 'edit']];
    case 'cancelled':
    case 'dropped':
    case 'done-by-hand':
      return [['reinstate'], [], ['edit']];
    case 'sending':
    case 'verifying':
      return [[], [], []];
    default:
      return [[], [], ['now', 'nextSlot', 'reschedule', 'edit', 'updateContent', 'handOver', 'cancel']];
  }
}
