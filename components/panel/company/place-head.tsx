import { RefreshCw } from 'lucide-react';
import { i18n } from '#i18n';
import { ago } from '@/components/delivery/ago';
import { ClientChip } from '@/components/replies/client-chip';
import { handleOrName } from '@/components/replies/person-name';
import { nodePlace, withNodes } from '@/components/replies/with-nodes';
import { Button } from '@/components/ui/button';
import type { Client } from '@/lib/domain/client';
import type { Score } from '@/lib/domain/drift';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import styles from './company-part.module.css';
import type { ReadNow } from './use-read-now';

interface PlaceHeadProps {
  readonly title: string;
  readonly client: Client;
  readonly clients: ReadonlyMap<string, Client>;
  readonly front: FrontProfile;
  /** Whether the page in front takes values. */
  readonly isForm: boolean;
  /** Epoch ms of the last look; null where there was none. */
  readonly seenAt: number | null;
  readonly now: number;
  /** Null where nothing may be read. */
  readonly readNow: ReadNow | null;
  readonly here: Score;
  readonly overall: Score;
  readonly onTeach: () => void;
  readonly onOpenClient: (clientId: string) => void;
}

/** Which place this is, when it was seen, whose it is, and how well it stands. */
export function PlaceHead(props: PlaceHeadProps) {
  const { title, client, front, isForm, readNow, here, overall, onTeach } = props;
  const { verdict, reading } = front;
  const name = reading?.signedIn?.name ?? reading?.signedIn?.handle ?? client.name;
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.muted}>
        {seenText(props)}
        {verdict.kind === 'match' && (
          <>
            {' · '}
            {withNodes(i18n.t('companyPanel.signedIn', { name: nodePlace(0) }), [
              <bdi key="name">{name}</bdi>,
            ])}{' '}
            <span role="img" aria-label={i18n.t('replies.itsTheirs')}>
              ✓
            </span>
          </>
        )}
      </p>
      {readNow && (
        <Button
          variant="quiet"
          className={styles.readNow}
          icon={<RefreshCw />}
          busy={readNow.busy}
          onClick={() => void readNow.read()}
        >
          {i18n.t('companyPanel.readNow')}
        </Button>
      )}
      {verdict.kind === 'mismatch' && <Mismatch {...props} verdict={verdict} />}
      {verdict.kind === 'cannot-tell' && isForm && (
        <div className={styles.notice}>
          <p>{i18n.t('companyPanel.cannotTell')}</p>
          <Button onClick={onTeach}>{i18n.t('panel.teachSignedIn')}</Button>
        </div>
      )}
      <div className={styles.score}>
        <b className={styles.figure}>
          {i18n.t('companyPanel.of', { right: String(here.right), of: String(here.of) })}
        </b>
        <div>
          <progress
            className={styles.bar}
            aria-label={i18n.t('companyPanel.scoreBar')}
            value={here.right}
            max={Math.max(here.of, 1)}
          />
          <span className={styles.muted}>
            {i18n.t('companyPanel.overall', { right: String(overall.right), of: String(overall.of) })}
          </span>
        </div>
      </div>
    </header>
  );
}

/** When the place was seen; to the second once the person had it read. */
function seenText({ front, seenAt, now, readNow }: PlaceHeadProps): string {
  const { readAt = null } = readNow ?? {};
  if (readAt !== null && (seenAt ?? 0) <= readAt)
    return i18n.t('companyPanel.readAt', {
      time: new Intl.DateTimeFormat(navigator.language, { timeStyle: 'medium' }).format(readAt),
    });
  if (front.reading !== null) return i18n.t('companyPanel.seenNow');
  return seenAt === null
    ? i18n.t('companyPanel.neverSeen')
    : i18n.t('companyPanel.seen', { when: ago(seenAt, now) });
}

interface MismatchProps extends Pick<PlaceHeadProps, 'client' | 'clients' | 'onOpenClient'> {
  readonly verdict: Extract<FrontProfile['verdict'], { kind: 'mismatch' }>;
}

/** Somebody else is signed in: said in both colours. */
function Mismatch({ verdict, client, clients, onOpenClient }: MismatchProps) {
  const other = verdict.clientId === null ? undefined : clients.get(verdict.clientId);
  const shown = handleOrName(verdict.shown);
  const who = other ? i18n.t('replies.accountOf', { account: shown, client: other.name }) : shown;
  return (
    <div className={styles.notice} data-tone="bad" role="alert">
      <p>
        {withNodes(i18n.t('companyPanel.mismatch', { shown: nodePlace(0), client: nodePlace(1) }), [
          <ClientChip key="shown" name={who} color={other?.color ?? null} />,
          <ClientChip key="client" name={client.name} color={client.color} />,
        ])}
      </p>
      {other && (
        <Button onClick={() => onOpenClient(other.id)}>
          {i18n.t('companyPanel.openOther', { client: other.name })}
        </Button>
      )}
    </div>
  );
}
