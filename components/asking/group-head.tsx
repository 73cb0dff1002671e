import { useState } from 'react';
import { i18n } from '#i18n';
import { useActs } from '@/components/delivery/acts-context';
import { whose } from '@/components/today/whose';
import { Button } from '@/components/ui/button';
import { clientStyle } from '@/components/ui/client-style';
import type { AskingGroup } from '@/lib/delivery/asking-groups';
import type { Client } from '@/lib/domain/client';
import type { Delivery } from '@/lib/domain/delivery';
import { BULK_OF, BULK_WORDS, NEEDS_MARKS, type BulkKind } from './bulk-acts';
import { BulkDialog } from './bulk-dialog';
import styles from './group-head.module.css';
import { groupText } from './group-text';

interface GroupHeadProps {
  readonly group: AskingGroup;
  readonly clients: ReadonlyMap<string, Client>;
  /** Of the account, where the group is of one. */
  readonly handle: string;
  readonly marked: ReadonlySet<string>;
  readonly onMark: (rows: readonly Delivery[]) => void;
}

/** How many and why, whose they are, and what can be decided for all of them or for the marked ones. */
export function GroupHead({ group, clients, handle, marked, onMark }: GroupHeadProps) {
  const { perform } = useActs();
  const [asked, setAsked] = useState<{ kind: BulkKind; rows: readonly Delivery[] } | null>(null);
  const { kind, rows } = group;
  const { title, hint } = groupText(group, handle);
  const chosen = rows.filter(({ id }) => marked.has(id));
  const concerned = chosen.length > 0 ? chosen : rows;
  const [first] = rows;
  const offered = BULK_OF[kind].filter(
    (act) => chosen.length > 0 || (rows.length > 1 && !NEEDS_MARKS.has(act)),
  );
  return (
    <section aria-label={title} className={styles.head}>
      <div className={styles.words}>
        <h3 className={styles.title}>{title}</h3>
        {hint !== '' && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.tools}>
        {rows.length > 1 && (
          <ul aria-label={i18n.t('asking.whose')} className={styles.clients}>
            {byClient(rows).map(([clientId, ofClient]) => (
              <ClientMark
                key={clientId}
                client={clients.get(clientId)}
                rows={ofClient}
                isMarked={ofClient.every(({ id }) => marked.has(id))}
                onMark={onMark}
              />
            ))}
          </ul>
        )}
        <div className={styles.acts}>
          {first && (kind === 'login' || kind === 'account') && (
            <Button
              variant="primary"
              onClick={() => perform(first, kind === 'login' ? 'connectAgain' : 'connect', null)}
            >
              {i18n.t(kind === 'login' ? 'delivery.act.connectAgain' : 'delivery.act.connect')}
            </Button>
          )}
          {offered.map((act) => (
            <Button
              key={act}
              variant={act === 'drop' ? 'quiet' : 'plain'}
              onClick={() => setAsked({ kind: act, rows: concerned })}
            >
              {BULK_WORDS[act][chosen.length > 0 ? 'marked' : 'all'](concerned.length)}
            </Button>
          ))}
        </div>
      </div>
      {asked && (
        <BulkDialog
          kind={asked.kind}
          deliveries={asked.rows}
          list={whose(asked.rows, clients)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}

interface ClientMarkProps {
  readonly client: Client | undefined;
  readonly rows: readonly Delivery[];
  readonly isMarked: boolean;
  readonly onMark: (rows: readonly Delivery[]) => void;
}

/** "7 of Casa Luz": one click marks them. */
const ClientMark = ({ client, rows, isMarked, onMark }: ClientMarkProps) => (
  <li style={client && clientStyle(client.color)}>
    <button
      type="button"
      aria-pressed={isMarked}
      title={i18n.t('asking.markClient')}
      className={styles.client}
      onClick={() => onMark(rows)}
    >
      {i18n.t('today.ofClient', { count: rows.length, client: client?.name ?? '' })}
    </button>
  </li>
);

const byClient = (rows: readonly Delivery[]): readonly (readonly [string, readonly Delivery[]])[] =>
  [...Map.groupBy(rows, ({ clientId }) => clientId)].sort(([, a], [, b]) => b.length - a.length);
