import { ExternalLink, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { hrefOf } from '@/components/studio/route';
import { useAsk } from '@/components/studio/use-ask';
import { IconButton } from '@/components/ui/icon-button';
import { useToast } from '@/components/ui/toast-region';
import { settings } from '@/lib/db/reads/settings';
import type { Account } from '@/lib/domain/account';
import styles from './account-card.module.css';
import { AccountStatus } from './account-status';
import { shownHandle } from './shown-handle';

/** One account that is answered as in its network's own pages: nothing is posted there by itself, so it has neither sign-in nor slots. */
export function PageAccountCard({ account }: { readonly account: Account }) {
  const { specs, openTab } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const current = useRead((db) => settings(db));
  const { id, clientId, platform, handle, displayName } = account;
  const spec = specs.get(platform);
  const network = spec?.name ?? platform;
  const name = displayName || shownHandle(handle);
  const isOff = spec?.page?.injects === true && current?.pages?.[platform]?.on !== true;

  const remove = async (): Promise<void> => {
    if ((await run('account.disconnect', { id })) === undefined) return;
    toast(
      i18n.t('accounts.page.removed', { name }),
      () => void run('account.add', { clientId, platform, handle, displayName }),
    );
  };

  return (
    <article className={styles.card} aria-label={shownHandle(handle)}>
      <header className={styles.head}>
        <div className={styles.who}>
          <b dir="auto">{name}</b>
          {displayName !== '' && (
            <span className={styles.handle} dir="auto">
              {shownHandle(handle)}
            </span>
          )}
          <span className={styles.where}>
            {i18n.t('accounts.where', { network, server: new URL(account.server).host })}
          </span>
        </div>
        <AccountStatus account={account} />
        <IconButton
          label={i18n.t('accounts.openProfile')}
          icon={<ExternalLink />}
          onClick={() => void openTab(account.profileUrl)}
        />
        <IconButton
          label={i18n.t('accounts.page.remove', { handle: shownHandle(handle) })}
          icon={<Trash2 />}
          disabled={busy}
          onClick={() => void remove()}
        />
      </header>
      {isOff && current && (
        <p>
          {i18n.t('accounts.page.off', { network })}{' '}
          <a href={hrefOf({ place: 'settings', id: 'pages' })}>{i18n.t('accounts.page.toSettings')}</a>
        </p>
      )}
    </article>
  );
}
