import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import type { Client } from '@/lib/domain/client';
import { DEFAULT_GRACE_MINUTES } from '@/lib/domain/settings';
import { systemZone } from '@/lib/schedule/system-zone';
import { freeColor } from './client-colors';
import { inputOf, type ClientDraft } from './client-draft';
import { ClientFields } from './client-fields';
import styles from './client-page.module.css';

/** Name, colour and zone; the rest can wait until the client is there. */
export function NewClient({ known }: { readonly known: readonly Client[] }) {
  const { run, busy } = useAsk();
  const [isTried, setTried] = useState(false);
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<ClientDraft>(() => ({
    name: '',
    color: freeColor(known.map(({ color }) => color)),
    zone: systemZone(),
    banned: '',
    signature: '',
    website: '',
    graceMinutes: null,
  }));
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const client = inputOf(id, draft);
    if (client === null) return;
    const saved = await run('client.save', { client });
    if (saved !== undefined) location.hash = hrefOf({ place: 'accounts', id });
  };
  return (
    <section className={styles.section} style={clientStyle(draft.color)}>
      <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
        <ClientFields
          isNew
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          defaultGrace={DEFAULT_GRACE_MINUTES}
          isNameMissing={isTried && draft.name.trim() === ''}
        />
        <div className={styles.actions}>
          <Button variant="primary" type="submit" busy={busy}>
            {i18n.t('accounts.client.create')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              location.hash = hrefOf({ place: 'accounts' });
            }}
          >
            {i18n.t('accounts.client.cancel')}
          </Button>
        </div>
      </form>
    </section>
  );
}
