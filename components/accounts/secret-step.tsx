import { useRef, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { failure as failureOf, type Failure } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { FoundAccount } from '@/lib/domain/publisher';
import { ask } from '@/lib/messaging/client';
import { ConnectFailure } from './connect-failure';
import { FoundBox } from './found-box';
import styles from './steps.module.css';

interface SecretStepProps {
  readonly client: Client;
  readonly spec: PlatformSpec;
  readonly found: FoundAccount;
  /** Null where the account is given. */
  readonly onBack: (() => void) | null;
  readonly onConnected: (account: Account) => void;
}

/** Step 2: who was found, which server gets the password, the password, and the browser's question about that server. */
export function SecretStep({ client, spec, found, onBack, onConnected }: SecretStepProps) {
  const { requestHosts, openTab } = useStudioPorts();
  const [secret, setSecret] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const server = new URL(found.server).host;

  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (secret.trim() === '') return;
    // Before the first await: Firefox forgets the click at it.
    const asked = requestHosts([found.server]);
    setBusy(true);
    setFailure(null);
    const allowed = await asked.catch(() => false);
    if (!allowed) {
      setBusy(false);
      setFailure(failureOf('host-permission-missing'));
      return;
    }
    const { remoteId, handle, displayName, profileUrl } = found;
    const result = await ask('account.connect', {
      clientId: client.id,
      platform: spec.id,
      found: { remoteId, handle, displayName, profileUrl, server: found.server },
      secret: secret.trim(),
    });
    setBusy(false);
    if (result.ok) {
      onConnected(result.value);
      return;
    }
    setFailure(result.failure);
    field.current?.select();
  };

  const { secretHelpUrl } = spec;
  return (
    <form className={styles.step} onSubmit={(event) => void connect(event)} noValidate>
      {onBack && <p className={styles.count}>{i18n.t('accounts.connectStep2')}</p>}
      <FoundBox found={found} onBack={onBack} />
      <Field
        label={i18n.t('accounts.secret')}
        hint={i18n.t('accounts.secretHint')}
        error={isTried && secret.trim() === '' && i18n.t('accounts.secretMissing')}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            autoFocus
            type="password"
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            value={secret}
            onChange={(event) => setSecret(event.target.value)}
          />
        )}
      </Field>
      {secretHelpUrl !== undefined && (
        <div>
          <Button variant="quiet" className={styles.help} onClick={() => void openTab(secretHelpUrl)}>
            {i18n.t('accounts.secretHelp')}
          </Button>
        </div>
      )}
      <p className={styles.note}>{i18n.t('accounts.secretGoesTo', { server })}</p>
      {failure && <ConnectFailure failure={failure} server={server} handle={found.handle} />}
      <div className={styles.actions}>
        <Button variant="primary" type="submit" busy={isBusy}>
          {isBusy ? i18n.t('accounts.connecting') : i18n.t('accounts.allowAndConnect')}
        </Button>
      </div>
    </form>
  );
}
