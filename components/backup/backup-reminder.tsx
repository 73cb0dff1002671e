import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { hrefOf } from '@/components/studio/route';
import type { Settings } from '@/lib/domain/settings';
import styles from './backup.module.css';
import { isLongAgo, lastBackup } from './last-backup';

interface BackupReminderProps {
  /** `createdAt` (epoch ms) is when this library began; absent before anything is stored. */
  readonly current: Settings & { readonly createdAt?: number };
}

/** One quiet line on Today where the last backup is long ago. */
export function BackupReminder({ current }: BackupReminderProps) {
  const { now } = useStudioPorts();
  const at = now();
  const lastAt = current.backup?.lastAt ?? null;
  if (current.standstill) return null; // the banner has something more urgent to say
  if (!isLongAgo(lastAt ?? current.createdAt ?? at, at)) return null;
  return (
    <p className={styles.reminder}>
      {lastBackup(lastAt, at)} <a href={hrefOf({ place: 'settings' })}>{i18n.t('backup.remind')}</a>
    </p>
  );
}
