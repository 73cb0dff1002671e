import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/ui/toast-region';
import { failure, type Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import type { When } from '@/lib/messaging/protocol';

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
export function useQueue(flush: () => Promise<number | null>): Queue {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);

  const queue = async ({ postId, accountIds, when }: Wish): Promise<void> => {
    setBusy(true);
    const revision = await flush();
    const result =
      revision === null
        ? ({ ok: false, failure: failure('storage-full') } as const)
        : await ask('queue.add', { postId, accountIds: [...accountIds], when, revision });
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
