import { i18n } from '#i18n';
import type { Failure } from '@/lib/domain/failure';
import { ConnectFailure } from './connect-failure';
import styles from './steps.module.css';

interface SignInFailureProps {
  readonly failure: Failure;
  /** Host of the server. */
  readonly server: string;
  readonly handle: string;
  readonly byCode?: boolean;
}

/** Why a sign-in at the network's own page did not work. */
export function SignInFailure({ failure, server, handle, byCode = false }: SignInFailureProps) {
  const words = sentence(failure, server, byCode);
  if (words === null) return <ConnectFailure failure={failure} server={server} handle={handle} />;
  return (
    <p role="alert" className={styles.failure}>
      {words}
    </p>
  );
}

function sentence({ code, detail = '' }: Failure, server: string, byCode: boolean): string | null {
  const other = /^another-account: (.+)$/.exec(detail)?.[1];
  if (other !== undefined) return i18n.t('accounts.anotherAccount', { handle: other, server });
  if (detail === 'window-closed') return i18n.t('accounts.windowClosed');
  if (code !== 'bad-credentials') return null;
  return i18n.t(byCode ? 'accounts.wrongCode' : 'accounts.notSignedIn', { server });
}
