import { useState } from 'react';
import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { useAsk } from '@/components/studio/use-ask';
import { settings } from '@/lib/db/reads/settings';
import type { Client } from '@/lib/domain/client';
import { DEFAULT_GRACE_MINUTES } from '@/lib/domain/settings';
import { draftOf, inputOf, type ClientDraft } from './client-draft';
import { ClientFields } from './client-fields';
import styles from './client-page.module.css';
import { SavingNote } from './saving-note';
import { useSettledSave } from './use-settled-save';

/** Who the client is; every field saves as it is typed. */
export function ClientForm({ client }: { readonly client: Client }) {
  const { run } = useAsk();
  const defaultGrace = useRead((db) => settings(db))?.graceMinutes ?? DEFAULT_GRACE_MINUTES;
  const [draft, setDraft] = useState(() => draftOf(client));
  const { change, flush, saving } = useSettledSave<ClientDraft>(async (value) => {
    const input = inputOf(client.id, value);
    return input !== null && (await run('client.save', { client: input })) !== undefined;
  });
  const isNameMissing = draft.name.trim() === '';
  const onChange = (part: Partial<ClientDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (inputOf(client.id, next) !== null) change(next);
  };
  return (
    <section className={styles.section} aria-labelledby="client-form">
      <div className={styles.actions}>
        <h2 id="client-form" className={styles.heading}>
          {i18n.t('accounts.client.about')}
        </h2>
        <SavingNote saving={inputOf(client.id, draft) === null ? 'untouched' : saving} />
      </div>
      <form className={styles.form} onBlur={flush} onSubmit={(event) => event.preventDefault()}>
        <ClientFields
          draft={draft}
          onChange={onChange}
          defaultGrace={defaultGrace}
          isNameMissing={isNameMissing}
          isNew={false}
        />
      </form>
    </section>
  );
}
