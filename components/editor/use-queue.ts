import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/ui/toast-region';
import type { Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import type { When } from '@/lib/messaging/protocol';
import type { Flush } from './use-draft';

interface Wish {
  readonly postId: string;
  readonly accountIds: readonly string[];
  readonly when: When;
}

export interface Queue {
  readonly queue: (wish: Wish) => Promise<void>;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Queues exactly what is on the screen: it is stored first, and the stored revision is what the person confirms (promise P4). */
export function useQueue(flush: Flush): Queue {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);

  const queue = async ({ postId, accountIds, when }: Wish): Promise<void> => {
    setBusy(true);
    const stored = await flush();
    const result = stored.ok
      ? await ask('queue.add', { postId, accountIds: [...accountIds], when, revision: stored.value })
      : stored;
    setBusy(false);
    setFailed(result.ok ? null : result.failure);
    if (!result.ok) return;
    const { deliveries } = result.value;
    const undo = async (): Promise<void> => {
      await Promise.all(deliveries.map(({ id }) => ask('delivery.act', { id, act: { kind: 'cancel' } })));
    };
    toast(i18n.t('editor.schedule.queued', deliveries.length), () => void undo());
  };

  return { queue, busy, failure: failed };
}
