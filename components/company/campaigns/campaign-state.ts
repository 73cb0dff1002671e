import type { Campaign, Task } from '@/lib/domain/campaign';

const DAY_MS = 86_400_000;

export interface CampaignState {
  readonly campaign: Campaign;
  readonly tasks: readonly Task[];
  /** Tasks that are settled, in whatever way. */
  readonly settled: number;
  readonly isDone: boolean;
  /** Not to be worked on before its day. */
  readonly isToCome: boolean;
  /** Since it began, to now or to its end; whole days. */
  readonly days: number;
}

/** Each campaign with its tasks: open ones first, the one that began last before the others. */
export function campaignStates(
  campaigns: readonly Campaign[],
  tasks: readonly Task[],
  today: string,
  now: number,
): readonly CampaignState[] {
  const by = Map.groupBy(tasks, ({ campaignId }) => campaignId);
  return campaigns
    .map((campaign): CampaignState => {
      const own = by.get(campaign.id) ?? [];
      const settled = own.filter(({ state }) => state !== 'open').length;
      const begun = Math.max(campaign.createdAt, Date.parse(`${campaign.from}T00:00Z`));
      return {
        ...{ campaign, tasks: own, settled },
        isDone: settled === own.length,
        isToCome: campaign.from > today,
        days: Math.max(0, Math.floor(((campaign.doneAt ?? now) - begun) / DAY_MS)),
      };
    })
    .sort(
      (a, b) =>
        Number(a.isDone) - Number(b.isDone) ||
        b.campaign.from.localeCompare(a.campaign.from) ||
        b.campaign.createdAt - a.campaign.createdAt,
    );
}
