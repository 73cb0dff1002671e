import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FailureNote } from '@/components/ui/failure-note';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Failure } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { FoundAccount } from '@/lib/domain/publisher';
import { ask } from '@/lib/messaging/client';
import { originOf } from './origin-of';
import styles from './steps.module.css';

interface FindStepProps {
  readonly spec: PlatformSpec;
  readonly onFound: (found: FoundAccount) => void;
  readonly onClose: () => void;
}

/** Step 1: a handle, and where it isn't found by that alone, the server that holds it. */
export function FindStep({ spec, onFound, onClose }: FindStepProps) {
  const [handle, setHandle] = useState('');
  const [server, setServer] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const origin = server.trim() === '' ? null : originOf(server);
  const isServerWrong = server.trim() !== '' && origin === null;

  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (handle.trim() === '' || isServerWrong) return;
    setBusy(true);
    setFailure(null);
    const result = await ask('account.find', {
      platform: spec.id,
      identifier: handle.trim(),
      server: origin,
    });
    setBusy(false);
    if (result.ok) onFound(result.value);
    else setFailure(result.failure);
  };

  return (
    <form className={styles.step} onSubmit={(event) => void find(event)} noValidate>
      <p className={styles.count}>{i18n.t('accounts.connectStep1')}</p>
      <Field
        label={i18n.t('accounts.handle')}
        hint={i18n.t('accounts.handleHint', { example: spec.identifierExample })}
        error={isTried && handle.trim() === '' && i18n.t('accounts.handleMissing')}
      >
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            value={handle}
            onChange={(event) => setHandle(event.target.value)}
          />
        )}
      </Field>
      <details open={isServerWrong || undefined}>
        <summary className={styles.summary}>{i18n.t('accounts.otherServer')}</summary>
        <Field
          label={i18n.t('accounts.server')}
          hint={i18n.t('accounts.serverHint')}
          error={isTried && isServerWrong && i18n.t('accounts.serverWrong')}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              dir="ltr"
              value={server}
              onChange={(event) => setServer(event.target.value)}
            />
          )}
        </Field>
      </details>
      {failure && <FailureNote failure={failure} />}
      <div className={styles.actions}>
        <Button onClick={onClose}>{i18n.t('accounts.close')}</Button>
        <Button variant="primary" type="submit" busy={isBusy}>
          {isBusy ? i18n.t('accounts.looking') : i18n.t('accounts.look')}
        </Button>
      </div>
    </form>
  );
}
