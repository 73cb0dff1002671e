import { Pause, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { PopupSnapshot, SnapshotClient } from '@/lib/domain/popup-snapshot';
import { ask } from '@/lib/messaging/client';
import styles from './notes.module.css';
import { useOnline } from './use-online';

interface NotesProps {
  readonly snapshot: PopupSnapshot;
  readonly client: SnapshotClient;
}

/** What holds everything up at present, each with the way out where there is one. */
export function Notes({ snapshot, client }: NotesProps) {
  const isOnline = useOnline();
  const resume = (id: string | null) => (
    <Button onClick={() => void ask('client.pause', { id, paused: false })}>{i18n.t('popup.resume')}</Button>
  );
  return (
    <div role="status" className={styles.notes}>
      {!isOnline && <Note icon={<WifiOff aria-hidden="true" />}>{i18n.t('popup.offline')}</Note>}
      {snapshot.pausedAll && (
        <Note icon={<Pause aria-hidden="true" />} action={resume(null)}>
          {i18n.t('popup.pausedAll')}
        </Note>
      )}
      {!snapshot.pausedAll && client.paused && (
        <Note icon={<Pause aria-hidden="true" />} action={resume(client.id)}>
          {i18n.t('popup.paused', { client: client.name })}
        </Note>
      )}
    </div>
  );
}

interface NoteProps {
  readonly icon: ReactNode;
  readonly children: string;
  readonly action?: ReactNode;
}

const Note = ({ icon, children, action }: NoteProps) => (
  <p className={styles.note}>
    {icon}
    <span className={styles.words}>{children}</span>
    {action}
  </p>
);
