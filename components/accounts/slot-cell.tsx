import { Check, Pause } from 'lucide-react';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import type { Slot } from '@/lib/domain/slot';
import { clockTime } from './clock-time';
import styles from './slots-editor.module.css';
import { weekdayName } from './weekday-name';

interface SlotCellProps {
  readonly slot: Slot;
  readonly onPause: () => void;
  readonly onRemove: () => void;
}

/** One slot in the grid: what may go in it, whether it is paused, and a menu. */
export function SlotCell({ slot, onPause, onRemove }: SlotCellProps) {
  const isPaused = slot.pausedAt !== null;
  const names = {
    day: weekdayName(slot.weekday, 'long'),
    time: clockTime(slot.time),
    category: slot.category ?? i18n.t('accounts.slots.any'),
  };
  return (
    <Menu
      label={isPaused ? i18n.t('accounts.slots.cellPaused', names) : i18n.t('accounts.slots.cell', names)}
      triggerClassName={isPaused ? styles.pausedSlot : styles.slot}
      trigger={
        <>
          {isPaused ? <Pause aria-hidden="true" /> : <Check aria-hidden="true" />}
          {slot.category !== null && <span className={styles.category}>{slot.category}</span>}
        </>
      }
      items={[
        {
          id: 'pause',
          label: isPaused ? i18n.t('accounts.slots.resume') : i18n.t('accounts.slots.pause'),
          onSelect: onPause,
        },
        { id: 'remove', label: i18n.t('accounts.slots.remove'), onSelect: onRemove },
      ]}
    />
  );
}
