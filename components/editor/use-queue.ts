import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useToast } from '@/components/ui/toast-region';
import { failure, type Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import type { When } from '@/lib/messaging/protocol';
import type { Flush } from './use-draft';

interface Wish {
  readonly postId: string;
  readonly accountIds: readonly string[];
  readonly when: When;
  /** https origins that are needed besides the accounts' own servers. */
  readonly hosts: readonly string[];
}

export interface Queue {
  /** Straight from a click: it may ask for hosts. */
  readonly queue: (wish: Wish) => Promise<void>;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** Queues exactly what is on the screen: it is stored first, and the stored revision is what the person confirms (promise P4). */
export function useQueue(flush: Flush): Queue {
  const toast = useToast();
  const { requestHosts } = useStudioPorts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);

  const queue = async ({ postId, accountIds, when, hosts }: Wish): Promise<void> => {
    // Before the first await: Firefox forgets the click at it.
    const allowed = hosts.length === 0 || requestHosts(hosts).catch(() => false);
    setBusy(true);
    if (!(await allowed)) {
      setBusy(false);
      setFailed(failure('host-permission-missing', hosts.join()));
      return;
    }
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
