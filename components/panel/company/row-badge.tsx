import { Circle, CircleAlert, PenLine } from 'lucide-react';
import { i18n } from '#i18n';
import { VerdictBadge } from '@/components/company/verdict-badge';
import { StateBadge } from '@/components/ui/state-badge';
import { needsWork, type PlaceRow } from './place-rows';

interface RowBadgeProps {
  readonly row: PlaceRow;
  /** Filled by Tend, and not seen right yet. */
  readonly isFilled: boolean;
  /** Tend reads only what the person has shown it. */
  readonly isTaught: boolean;
}

/** How a field stands, as far as this page says. */
export function RowBadge({ row: { audit, standing }, isFilled, isTaught }: RowBadgeProps) {
  if (isFilled)
    return (
      <StateBadge icon={<PenLine />} tone="warn">
        {i18n.t('companyPanel.badge.filled')}
      </StateBadge>
    );
  if (standing === 'typed')
    return (
      <StateBadge icon={<PenLine />} tone="warn">
        {i18n.t('companyPanel.badge.typed')}
      </StateBadge>
    );
  if (standing === 'lost')
    return (
      <StateBadge icon={<CircleAlert />} tone="warn">
        {i18n.t(isTaught ? 'companyPanel.badge.untaught' : 'companyPanel.badge.lost')}
      </StateBadge>
    );
  if (standing === 'elsewhere' && !needsWork(audit))
    return <StateBadge icon={<Circle />}>{i18n.t('companyPanel.badge.elsewhere')}</StateBadge>;
  return <VerdictBadge verdict={audit.verdict} max={audit.want?.max ?? null} />;
}
