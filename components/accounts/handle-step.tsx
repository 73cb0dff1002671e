import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Failure } from '@/lib/domain/failure';
import type { HandleRules, PlatformSpec } from '@/lib/domain/platform';
import { ask } from '@/lib/messaging/client';
import { parseHandle } from '@/lib/text/parse-handle';
import { ConnectFailure } from './connect-failure';
import { ProfileLine } from './profile-line';
import styles from './steps.module.css';

interface HandleStepProps {
  readonly client: Client;
  readonly spec: PlatformSpec;
  readonly rules: HandleRules;
  readonly onAdded: (account: Account) => void;
  readonly onClose: () => void;
}

/** The only step for an account that is answered as in its network's own pages: which one it is. There is nothing to sign in to. */
export function HandleStep({ client, spec, rules, onAdded, onClose }: HandleStepProps) {
  const [written, setWritten] = useState('');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const handle = parseHandle(written, rules);
  const isNameMissing = rules.byName === true && name.trim() === '';

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (handle === null || isNameMissing) return;
    setBusy(true);
    setFailure(null);
    const result = await ask('account.add', {
      clientId: client.id,
      platform: spec.id,
      handle,
      displayName: name.trim(),
    });
    setBusy(false);
    if (result.ok) onAdded(result.value);
    else setFailure(result.failure);
  };

  return (
    <form className={styles.step} onSubmit={(event) => void add(event)} noValidate>
      <p>
        {spec.page?.injects
          ? i18n.t('accounts.page.what', { network: spec.name })
          : i18n.t('accounts.page.whatHandsOff', { network: spec.name })}
      </p>
      <Field
        label={i18n.t('accounts.page.handle')}
        hint={i18n.t('accounts.handleHint', { example: spec.identifierExample })}
        error={
          isTried &&
          handle === null &&
          (written.trim() === ''
            ? i18n.t('accounts.page.handleMissing')
            : i18n.t('accounts.page.handleWrong', { network: spec.name, example: spec.identifierExample }))
        }
      >
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            value={written}
            onChange={(event) => setWritten(event.target.value)}
          />
        )}
      </Field>
      {handle !== null && <ProfileLine rules={rules} handle={handle} />}
      {rules.byName && (
        <Field
          label={i18n.t('accounts.page.name')}
          hint={i18n.t('accounts.page.nameHint', { network: spec.name })}
          error={isTried && isNameMissing && i18n.t('accounts.page.nameMissing')}
        >
          {(control) => (
            <TextInput
              {...control}
              dir="auto"
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      )}
      {failure && <ConnectFailure failure={failure} server={spec.name} handle={handle ?? written} />}
      <div className={styles.actions}>
        <Button onClick={onClose}>{i18n.t('accounts.close')}</Button>
        <Button variant="primary" type="submit" busy={isBusy}>
          {i18n.t('accounts.page.add')}
        </Button>
      </div>
    </form>
  );
}
