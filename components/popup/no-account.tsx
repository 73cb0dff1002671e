import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { SnapshotClient } from '@/lib/domain/popup-snapshot';
import { usePopupPorts } from './popup-ports';
import styles from './send-box.module.css';

/** A client without an account: the next step. */
export function NoAccount({ client }: { readonly client: SnapshotClient }) {
  const { openStudio } = usePopupPorts();
  return (
    <div className={styles.missing}>
      <span>{i18n.t('popup.noAccount', { client: client.name })}</span>
      <Button onClick={() => openStudio(`accounts/${client.id}`)}>{i18n.t('popup.connect')}</Button>
    </div>
  );
}
