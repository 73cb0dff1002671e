import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { useNow } from '@/components/studio/use-now';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Slot, Weekday } from '@/lib/domain/slot';
import { systemZone } from '@/lib/schedule/system-zone';
import { zoneCity } from '@/lib/schedule/zone-city';
import { clockTime } from './clock-time';
import { SlotCell } from './slot-cell';
import { gridRows, WEEKDAYS, type GridRow } from './slot-grid';
import styles from './slots-editor.module.css';
import { timeForYou } from './time-for-you';
import { useSlotActs } from './use-slot-acts';
import { weekdayName } from './weekday-name';

interface SlotTableProps {
  readonly account: Account;
  readonly client: Client;
  readonly slots: readonly Slot[];
}

/** The week as a grid: times down, days across. A free cell is filled by a click; a slot has a menu. */
export function SlotTable({ account, client, slots }: SlotTableProps) {
  const { add, remove, pause } = useSlotActs();
  const now = useNow(60_000);
  const fill = (row: GridRow, weekday: Weekday): void => {
    const { time, zone } = row;
    void add([
      { id: crypto.randomUUID(), accountId: account.id, weekday, time, zone, category: null, pausedAt: null },
    ]);
  };
  return (
    <table className={styles.table} aria-label={i18n.t('accounts.slots.table', { handle: account.handle })}>
      <thead>
        <tr>
          <td className={styles.corner} />
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={weekdayName(weekday, 'long')}>{weekdayName(weekday)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gridRows(slots).map((row) => (
          <tr key={`${row.time} ${row.zone}`}>
            <th scope="row" className={styles.time}>
              <b>{clockTime(row.time)}</b>
              {row.zone !== client.zone && <small>{zoneCity(row.zone)}</small>}
              <ForYou row={row} now={now} />
            </th>
            {WEEKDAYS.map((weekday) => {
              const slot = row.byDay.get(weekday);
              const label = `${weekdayName(weekday, 'long')} ${clockTime(row.time)}`;
              return (
                <td key={weekday}>
                  {slot ? (
                    <SlotCell
                      slot={slot}
                      onPause={() => void pause(slot)}
                      onRemove={() => void remove(slot)}
                    />
                  ) : (
                    <button
                      type="button"
                      aria-label={`${i18n.t('accounts.slots.add')}: ${label}`}
                      title={label}
                      className={styles.free}
                      onClick={() => fill(row, weekday)}
                    >
                      <Plus aria-hidden="true" />
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ForYou({ row, now }: { readonly row: GridRow; readonly now: number }) {
  const own = timeForYou(row.time, row.zone, systemZone(), now);
  if (own === null) return null;
  const time = clockTime(own.time);
  const words = [
    i18n.t('accounts.slots.forYouBefore', { time }),
    i18n.t('accounts.slots.forYou', { time }),
    i18n.t('accounts.slots.forYouNext', { time }),
  ];
  return <small>{words[own.days + 1]}</small>;
}
