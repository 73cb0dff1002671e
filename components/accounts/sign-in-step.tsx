import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { failure as failureOf, type Failure } from '@/lib/domain/failure';
import type { PlatformSpec } from '@/lib/domain/platform';
import type { Authorization, FoundAccount } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { Button } from '@/components/ui/button';
import { CodeForm } from './code-form';
import { FoundBox } from './found-box';
import { SignInFailure } from './sign-in-failure';
import styles from './steps.module.css';

interface SignInStepProps {
  readonly client: Client;
  readonly spec: PlatformSpec;
  readonly found: FoundAccount;
  /** Null where the account is given. */
  readonly onBack: (() => void) | null;
  readonly onConnected: (account: Account) => void;
}

/** Step 2 where the network has its own page to sign in: in a window that brings the answer back, or in a tab that shows a code to copy. */
export function SignInStep({ client, spec, found, onBack, onConnected }: SignInStepProps) {
  const { requestHosts, openTab, signInWindow } = useStudioPorts();
  const [byCode, setByCode] = useState(signInWindow === null);
  const [begun, setBegun] = useState<Authorization | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const server = new URL(found.server).host;
  const { remoteId, handle, displayName, profileUrl } = found;
  const named = { remoteId, handle, displayName, profileUrl, server: found.server };

  /** Asks for the host in the click itself, then has the network told about Tend. `redirectUrl` is known once the permission is there. */
  const begin = async (
    asked: Promise<boolean>,
    redirectUrl: () => string | null,
  ): Promise<Result<Authorization, Failure>> => {
    if (!(await asked.catch(() => false))) return fail(failureOf('host-permission-missing'));
    return ask('account.authorize', { platform: spec.id, found: named, redirectUrl: redirectUrl() });
  };

  const run = async (work: () => Promise<Result<Account | null, Failure>>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const result = await work();
    setBusy(false);
    if (!result.ok) setFailure(result.failure);
    else if (result.value) onConnected(result.value);
  };

  const connect = ({ state }: Authorization, answer: string): Promise<Result<Account, Failure>> =>
    ask('account.connect', {
      ...{ clientId: client.id, platform: spec.id, found: named },
      secret: `${state}\n${answer}`,
    });

  const signIn = (): Promise<void> => {
    if (!signInWindow) return Promise.resolve();
    const asked = requestHosts([found.server], [signInWindow.permission]);
    return run(async () => {
      const started = await begin(asked, () => signInWindow.redirectUrl());
      if (!started.ok) return started;
      const answer = await signInWindow.open(started.value.url);
      return answer === null ? fail(failureOf('aborted', 'window-closed')) : connect(started.value, answer);
    });
  };

  const openPage = (): Promise<void> => {
    const asked = requestHosts([found.server]);
    return run(async () => {
      const started = await begin(asked, () => null);
      if (!started.ok) return started;
      setBegun(started.value);
      await openTab(started.value.url);
      return ok(null);
    });
  };

  return (
    <div className={styles.step}>
      {onBack && <p className={styles.count}>{i18n.t('accounts.signInStep')}</p>}
      <FoundBox found={found} onBack={onBack} />
      <p className={styles.note}>{i18n.t('accounts.signInNote', { server })}</p>
      {byCode ? (
        <CodeForm
          hasPage={begun !== null}
          busy={isBusy}
          failure={failure && <SignInFailure failure={failure} server={server} handle={handle} byCode />}
          onOpenPage={() => void openPage()}
          onCode={(code) => void (begun && run(() => connect(begun, code)))}
        />
      ) : (
        <>
          {failure && <SignInFailure failure={failure} server={server} handle={handle} />}
          <div className={styles.actions}>
            <Button variant="quiet" onClick={() => setByCode(true)} disabled={isBusy}>
              {i18n.t('accounts.byCode')}
            </Button>
            <Button variant="primary" autoFocus busy={isBusy} onClick={() => void signIn()}>
              {isBusy ? i18n.t('accounts.signingIn') : i18n.t('accounts.allowAndSignIn')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
