import { CalendarClock, Check } from 'lucide-react';
import { i18n } from '#i18n';
import { StateBadge } from '@/components/ui/state-badge';
import { dayText } from '../day-text';
import type { CampaignState } from './campaign-state';

/** How long a campaign has been open, or took; or when it begins. */
export function CampaignWhen({
  state: { campaign, days, isDone, isToCome },
}: {
  readonly state: CampaignState;
}) {
  const words = new Intl.NumberFormat(navigator.language, {
    ...{ style: 'unit', unit: 'day', unitDisplay: 'long' },
  }).format(days);
  if (isDone)
    return (
      <StateBadge icon={<Check />} tone="ok">
        {i18n.t('companyPage.campaign.doneIn', { days: words })}
      </StateBadge>
    );
  if (isToCome)
    return (
      <StateBadge icon={<CalendarClock />}>
        {i18n.t('companyPage.campaign.toCome', { day: dayText(campaign.from) })}
      </StateBadge>
    );
  return (
    <span>
      {days === 0
        ? i18n.t('companyPage.campaign.openToday')
        : i18n.t('companyPage.campaign.openFor', { days: words })}
    </span>
  );
}
