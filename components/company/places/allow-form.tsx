import { useState } from 'react';
import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { FieldId } from '@/lib/domain/company';
import type { DriftVerdict } from '@/lib/domain/drift';
import styles from './place-detail.module.css';

interface AllowFormProps {
  readonly account: Account;
  readonly field: FieldId;
  readonly verdict: DriftVerdict;
}

/** The person says that a place may show something else, or takes that back. */
export function AllowForm({ account, field, verdict }: AllowFormProps) {
  const { run, busy } = useAsk();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const set = async (next: string | null): Promise<void> => {
    const of = { accountId: account.id, field };
    if ((await run('exception.set', { ...of, reason: next })) === undefined) return;
    const before = verdict.kind === 'accepted' ? verdict.reason : null;
    toast(
      i18n.t(next === null ? 'companyPage.allow.undone' : 'companyPage.allow.done'),
      () => void run('exception.set', { ...of, reason: before }),
    );
  };
  if (verdict.kind === 'accepted')
    return (
      <div className={styles.facts}>
        <p>
          {verdict.reason
            ? i18n.t('companyPage.allow.because', { reason: verdict.reason })
            : i18n.t('companyPage.allow.is')}
        </p>
        <Button busy={busy} onClick={() => void set(null)}>
          {i18n.t('companyPage.allow.undo')}
        </Button>
      </div>
    );
  if (verdict.kind === 'right' || verdict.kind === 'not-seen') return null;
  return (
    <details className={styles.more}>
      <summary>{i18n.t('companyPage.allow.title')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void set(reason.trim());
        }}
      >
        <Field label={i18n.t('companyPage.allow.why')} hint={i18n.t('companyPage.allow.hint')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" busy={busy}>
            {i18n.t('companyPage.allow.allow')}
          </Button>
        </div>
      </form>
    </details>
  );
}
