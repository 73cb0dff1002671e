import { CalendarClock, Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { i18n } from '#i18n';
import { stateWord } from '@/components/delivery/state-word';
import { clockWords } from '@/components/ui/clock-words';
import { StateBadge } from '@/components/ui/state-badge';
import type { Delivery } from '@/lib/domain/delivery';
import { summarise } from './delivery-summary';
import { formatDay } from './format-day';
import styles from './post-status.module.css';

interface PostStatusProps {
  readonly deliveries: readonly Delivery[];
  readonly now: number;
}

/** Where a post stands: a state and, where it is to go out, the time by both clocks. Remembered: dates are slow to write. */
export const PostStatus = memo(function PostStatus({ deliveries, now }: PostStatusProps) {
  const summary = summarise(deliveries);
  if (summary.kind === 'none')
    return <StateBadge icon={<CircleDashed />}>{i18n.t('library.status.none')}</StateBadge>;
  const { kind, delivery, more } = summary;
  const others = more > 0 ? ` ${i18n.t('library.status.more', { count: more })}` : '';
  if (kind === 'asking')
    return (
      <StateBadge icon={<TriangleAlert />} tone="warn">
        {stateWord(delivery) + others}
      </StateBadge>
    );
  if (kind === 'published') {
    const day = formatDay(delivery.remote?.at ?? delivery.dueAt, now);
    return (
      <StateBadge icon={<Check />} tone="ok">
        {i18n.t('library.status.published', { day }) + others}
      </StateBadge>
    );
  }
  const { theirs, yours } = clockWords({ instant: delivery.dueAt, zone: delivery.planned.zone, now });
  return (
    <span className={styles.pending}>
      <StateBadge icon={<CalendarClock />}>{theirs + others}</StateBadge>
      <span className={styles.second}>
        {[yours, delivery.state === 'scheduled' ? null : stateWord(delivery)].filter(Boolean).join(' · ')}
      </span>
    </span>
  );
});
