import { useState } from 'react';
import { i18n } from '#i18n';
import { momentText } from '@/components/delivery/moment-text';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { useToast } from '@/components/ui/toast-region';
import type { Client } from '@/lib/domain/client';
import styles from './client-page.module.css';
import { ConfirmDialog } from './confirm-dialog';
import { usePendingCount } from './use-pending-count';

/** Pausing and deleting a client. */
export function ClientDanger({ client }: { readonly client: Client }) {
  const { now } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  const pending = usePendingCount({ clientId: client.id, withAsking: true });

  const remove = async (): Promise<void> => {
    const removed = await run('client.remove', { id: client.id });
    setAsked(false);
    if (removed === undefined) return;
    location.hash = hrefOf({ place: 'accounts' });
    const words =
      removed.cancelled === 0
        ? i18n.t('accounts.client.removed', { client: client.name })
        : i18n.t('accounts.client.removedCancelled', removed.cancelled);
    toast(words, () => void run('client.restore', { id: client.id }));
  };

  return (
    <section className={styles.section}>
      <div className={styles.form}>
        <div>
          <Switch
            label={i18n.t('accounts.client.pause')}
            checked={client.pausedAt !== null}
            disabled={busy}
            onChange={(paused) => void run('client.pause', { id: client.id, paused })}
          />
          <p className={styles.quiet} role="status">
            {client.pausedAt === null
              ? i18n.t('accounts.client.pauseHint')
              : i18n.t('accounts.client.paused', { time: momentText(client.pausedAt, client.zone, now()) })}
          </p>
        </div>
        <div>
          <Button variant="danger" onClick={() => setAsked(true)}>
            {i18n.t('accounts.client.remove')}
          </Button>
        </div>
      </div>
      {isAsked && (
        <ConfirmDialog
          title={i18n.t('accounts.client.removeTitle', { client: client.name })}
          confirm={i18n.t('accounts.client.removeConfirm')}
          keep={i18n.t('accounts.client.removeKeep')}
          busy={busy}
          onConfirm={() => void remove()}
          onClose={() => setAsked(false)}
        >
          <p>{i18n.t('accounts.client.removeBody', pending)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
