import { useEffect, useState } from 'react';
import { failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import type { PlannedFor, When } from '@/lib/messaging/protocol';

interface PlanWish {
  readonly accountIds: readonly string[];
  /** Null while the choice isn't complete. */
  readonly when: When | null;
  readonly category: string | null;
  /** Anything that changes when the answer may: the deliveries that are planned already. */
  readonly fresh?: string;
}

/** Where and when a post would go, asked again whenever that may have changed. Null while there is nothing to ask or no answer yet. */
export function usePlan({ accountIds, when, category, fresh = '' }: PlanWish): readonly PlannedFor[] | null {
  const wish = when && accountIds.length > 0 ? JSON.stringify({ accountIds, when, category }) : null;
  const [answer, setAnswer] = useState<{ wish: string; plans: readonly PlannedFor[] } | null>(null);
  useEffect(() => {
    if (wish === null) return;
    let stale = false;
    const input = JSON.parse(wish) as { accountIds: string[]; when: When; category: string | null };
    void ask('queue.plan', input).then((result) => {
      if (stale) return;
      const failed = result.ok ? failure('aborted') : result.failure;
      const plans = result.ok
        ? result.value
        : input.accountIds.map((accountId) => ({ accountId, failure: failed }));
      setAnswer({ wish, plans });
    });
    return () => {
      stale = true;
    };
  }, [wish, fresh]);
  return answer?.wish === wish ? answer.plans : null;
}
