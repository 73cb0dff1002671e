import type { Failure } from '@/lib/domain/failure';
import type { PlannedFor } from '@/lib/messaging/protocol';

/** Accounts for which the plan says the same. */
export type PlanGroup = { readonly accountIds: readonly string[] } & (
  | { readonly kind: 'planned'; readonly dueAt: number; readonly zone: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
);

/** Puts together what is said of several accounts at once, soonest first, failures last. */
export function groupPlans(plans: readonly PlannedFor[]): readonly PlanGroup[] {
  const groups = Map.groupBy(plans, (plan) =>
    'failure' in plan ? `failed ${plan.failure.code}` : `${plan.dueAt} ${plan.planned.zone}`,
  );
  return [...groups.values()]
    .flatMap((members): PlanGroup[] => {
      const accountIds = members.map(({ accountId }) => accountId);
      const [plan] = members;
      if (!plan) return [];
      return 'failure' in plan
        ? [{ kind: 'failed', accountIds, failure: plan.failure }]
        : [{ kind: 'planned', accountIds, dueAt: plan.dueAt, zone: plan.planned.zone }];
    })
    .sort((a, b) => dueOf(a) - dueOf(b));
}

const dueOf = (group: PlanGroup): number => (group.kind === 'planned' ? group.dueAt : Infinity);
