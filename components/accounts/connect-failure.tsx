import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import { FailureNote } from '@/components/ui/failure-note';
import { clientById } from '@/lib/db/reads/client-by-id';
import type { Failure } from '@/lib/domain/failure';
import styles from './steps.module.css';

interface ConnectFailureProps {
  readonly failure: Failure;
  /** Host of the server. */
  readonly server: string;
  readonly handle: string;
}

/** Why connecting did not work, with what is known here and not in general: which server, which account, whose it is already. */
export function ConnectFailure({ failure, server, handle }: ConnectFailureProps) {
  const owner = useRead(
    async (db) =>
      failure.code === 'conflict' && failure.detail ? clientById(db, failure.detail) : undefined,
    [failure],
  );
  const words = sentence(failure, server, handle, owner?.name);
  if (words === null) return <FailureNote failure={failure} />;
  return (
    <p role="alert" className={styles.failure}>
      {words}
    </p>
  );
}

function sentence(
  { code, detail }: Failure,
  server: string,
  handle: string,
  owner: string | undefined,
): string | null {
  if (detail === 'not-an-app-password') return i18n.t('accounts.notAppPassword');
  switch (code) {
    case 'bad-credentials':
      return i18n.t('accounts.wrongSecret', { server });
    case 'host-permission-missing':
      return i18n.t('accounts.declined', { server });
    case 'conflict':
      return owner === undefined
        ? i18n.t('accounts.conflictOther', { handle })
        : i18n.t('accounts.conflict', { handle, client: owner });
    default:
      return null;
  }
}
