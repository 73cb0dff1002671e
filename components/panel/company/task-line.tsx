import { AlarmClock, Ellipsis, Square, SquareCheckBig, SquareMinus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu, type MenuItem } from '@/components/ui/menu';
import type { TaskAct } from '@/lib/messaging/company-protocol';
import styles from './company-part.module.css';
import type { PlaceTask } from './place-rows';
import { isSnoozed, snoozeUntil } from './snooze';
import { TextDialog } from './text-dialog';

interface TaskLineProps {
  readonly line: PlaceTask;
  readonly now: number;
  /** IANA zone of the client. */
  readonly zone: string;
  readonly onAct: (act: TaskAct) => void;
}

/** One line of a campaign: what for, since when, and its tick with the day on which it was seen right. */
export function TaskLine({ line: { task, campaign }, now, zone, onAct }: TaskLineProps) {
  const [writes, setWrites] = useState(false);
  const snoozed = isSnoozed(task, now);
  const Icon =
    task.state === 'dropped'
      ? SquareMinus
      : task.state !== 'open'
        ? SquareCheckBig
        : snoozed
          ? AlarmClock
          : Square;
  const on = (instant: number): string =>
    new Intl.DateTimeFormat(navigator.language, { dateStyle: 'medium', timeZone: zone }).format(instant);
  const since = Math.floor((now - campaign.createdAt) / 86_400_000);

  const items: MenuItem[] = [
    { id: 'note', label: i18n.t('companyPanel.task.note'), onSelect: () => setWrites(true) },
  ];
  const add = (id: string, label: string, act: TaskAct): void =>
    void items.push({ id, label, onSelect: () => onAct(act) });
  if (task.state === 'open') {
    if (snoozed) add('wake', i18n.t('companyPanel.task.wake'), { kind: 'wake' });
    else {
      add('day', i18n.t('companyPanel.task.tomorrow'), { kind: 'snooze', until: snoozeUntil(now, zone, 1) });
      add('week', i18n.t('companyPanel.task.nextWeek'), { kind: 'snooze', until: snoozeUntil(now, zone, 7) });
    }
    add('done', i18n.t('companyPanel.task.doneByHand'), { kind: 'done-by-hand' });
    add('drop', i18n.t('companyPanel.task.drop'), { kind: 'drop' });
  } else add('reopen', i18n.t('companyPanel.task.reopen'), { kind: 'reopen' });

  const state = (): string => {
    if (task.state === 'done')
      return i18n.t('companyPanel.task.seenRight', { date: on(task.evidence?.seenAt ?? task.doneAt ?? now) });
    if (task.state === 'by-hand') return i18n.t('companyPanel.task.byHand', { date: on(task.doneAt ?? now) });
    if (task.state === 'dropped') return i18n.t('companyPanel.task.dropped');
    if (snoozed) return i18n.t('companyPanel.task.snoozed', { date: on(task.snoozedUntil ?? now) });
    return since < 1 ? i18n.t('companyPanel.task.sinceToday') : i18n.t('companyPanel.task.since', since);
  };

  return (
    <div className={styles.task}>
      <Icon aria-hidden="true" className={styles.tick} />
      <span className={styles.taskText}>
        <span dir="auto" className={styles.taskTitle}>
          {campaign.title}
        </span>{' '}
        <span className={styles.muted}>{state()}</span>
        {task.note !== '' && (
          <span dir="auto" className={styles.note}>
            {task.note}
          </span>
        )}
      </span>
      {task.field === null && task.state === 'open' && (
        <Button onClick={() => onAct({ kind: 'done-by-hand' })}>{i18n.t('companyPanel.task.looked')}</Button>
      )}
      <Menu
        label={i18n.t('companyPanel.task.menu', { title: campaign.title })}
        trigger={<Ellipsis />}
        items={items}
        triggerClassName={styles.more}
      />
      {writes && (
        <TextDialog
          title={campaign.title}
          label={i18n.t('companyPanel.task.noteLabel')}
          value={task.note}
          save={i18n.t('companyPanel.save')}
          onSave={(note) => onAct({ kind: 'note', note })}
          onClose={() => setWrites(false)}
        />
      )}
    </div>
  );
}
