import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { FoundAccount } from '@/lib/domain/publisher';
import styles from './steps.module.css';

interface FoundBoxProps {
  readonly found: FoundAccount;
  /** Null where the account is given. */
  readonly onBack: (() => void) | null;
}

/** Who was found and on which server; where only a server was named, that. */
export function FoundBox({ found: { handle, displayName, server, serverInfo }, onBack }: FoundBoxProps) {
  const host = new URL(server).host;
  return (
    <div className={styles.found}>
      <div className={styles.who}>
        <b dir="auto">{displayName || handle || host}</b>
        {handle !== '' && <span dir="auto">{i18n.t('accounts.foundAs', { handle, server: host })}</span>}
        {serverInfo && (
          <span dir="auto">
            {i18n.t('accounts.runs', { software: serverInfo.software, version: serverInfo.version })}
          </span>
        )}
      </div>
      {onBack && (
        <Button variant="quiet" onClick={onBack}>
          {i18n.t('accounts.notThis')}
        </Button>
      )}
    </div>
  );
}
