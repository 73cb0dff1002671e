import { useState } from 'react';
import { i18n } from '#i18n';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useRead } from '@/components/ports/use-read';
import { Button } from '@/components/ui/button';
import { Detail } from '@/components/ui/detail';
import { Dialog } from '@/components/ui/dialog';
import { quarantined } from '@/lib/db/reads/quarantined';
import styles from './backup.module.css';

/** How many damaged entries were set aside, with a look at them and a file of them. Nothing where there are none. */
export function SetAside() {
  const found = useRead((db) => quarantined(db));
  const { saveText } = useBackupPorts();
  const [isOpen, setOpen] = useState(false);
  if (!found || found.total === 0) return null;
  return (
    <div className={styles.note}>
      <div className={styles.stack}>
        <p>{i18n.t('backup.setAside', found.total)}</p>
        <div className={styles.row}>
          <Button onClick={() => setOpen(true)}>{i18n.t('backup.look')}</Button>
          <Button onClick={() => saveText(JSON.stringify(found.rows, null, 2), 'tend-damaged-entries.json')}>
            {i18n.t('backup.export')}
          </Button>
        </div>
      </div>
      {isOpen && (
        <Dialog title={i18n.t('backup.setAside', found.total)} onClose={() => setOpen(false)}>
          <p className={styles.hint}>{i18n.t('backup.setAsideHint')}</p>
          <ul className={styles.aside}>
            {found.rows.map((row) => (
              <li key={row.id}>
                <span>
                  {row.table} · {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(row.at)}
                </span>
                <Detail text={`${row.id}\n${row.reason}\n${JSON.stringify(row.row, null, 2)}`} />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  );
}
