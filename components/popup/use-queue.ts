import { useState } from 'react';
import { whenOf } from '@/components/compose/when-choice';
import type { Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import type { QueuedDelivery } from '@/lib/messaging/protocol';
import { isEmptyDraft, type Draft } from './draft';
import type { DraftKeeper } from './draft-keeper';

export type QueueState =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'undone'; readonly draft: Draft }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly draft: Draft }
  | { readonly kind: 'queued'; readonly deliveries: readonly QueuedDelivery[]; readonly draft: Draft }
  /** Undo came too late for these accounts: their posts are on the way. */
  | { readonly kind: 'too-late'; readonly accountIds: readonly string[] };

interface Queue {
  readonly state: QueueState;
  /** Queues what is written, as it stands now. */
  readonly add: (accountIds: readonly string[], zone: string) => Promise<void>;
  /** Cancels what was queued last and brings the text back. */
  readonly undo: () => Promise<void>;
}

/** Whether what is said of queueing is still about what stands in the fields. */
export const isCurrent = (state: QueueState, draft: Draft): boolean =>
  state.kind === 'queued' || state.kind === 'too-late'
    ? isEmptyDraft(draft)
    : !('draft' in state) || (state.draft.text === draft.text && state.draft.when === draft.when);

/** Queueing the draft, and taking that back. */
export function useQueue(keeper: DraftKeeper): Queue {
  const [state, setState] = useState<QueueState>({ kind: 'idle' });

  const add = async (accountIds: readonly string[], zone: string): Promise<void> => {
    if (state.kind === 'busy') return;
    const when = whenOf(keeper.state.draft.when, zone);
    if (!when || accountIds.length === 0) return;
    setState({ kind: 'busy' });
    const flushed = await keeper.flush();
    if (!flushed.ok) return setState({ kind: 'failed', failure: flushed.failure, draft: keeper.state.draft });
    const { draft } = keeper.state;
    if (flushed.value === null) return setState({ kind: 'idle' });
    const added = await ask('queue.add', {
      postId: draft.id,
      accountIds: [...accountIds],
      when,
      revision: flushed.value,
    });
    if (!added.ok) return setState({ kind: 'failed', failure: added.failure, draft });
    keeper.renew();
    setState({ kind: 'queued', deliveries: added.value.deliveries, draft });
  };

  const undo = async (): Promise<void> => {
    if (state.kind !== 'queued') return;
    const { deliveries, draft } = state;
    setState({ kind: 'busy' });
    const answers = await Promise.all(
      deliveries.map(({ id }) => ask('delivery.act', { id, act: { kind: 'cancel' } })),
    );
    const late = deliveries.filter((_, index) => !answers[index]?.ok);
    // The text comes back only when nothing of it goes out: queued again it would be there twice.
    if (late.length > 0)
      return setState({ kind: 'too-late', accountIds: late.map(({ accountId }) => accountId) });
    await keeper.flush();
    keeper.replace(draft);
    setState({ kind: 'undone', draft });
  };

  return { state, add, undo };
}
