import { ArrowRight } from 'lucide-react';
import { i18n } from '#i18n';
import { ClientSelect } from '@/components/replies/client-select';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { messageKey } from '@/components/ui/message-key';
import type { Client } from '@/lib/domain/client';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import { usePanelPorts } from '../panel-ports';
import styles from './company-part.module.css';
import { useCompanyPorts } from './company-ports';
import { nextPlace } from './next-place';
import { wantsTab } from './wants-tab';
import type { ClientRecord } from './record';
import { isSnoozed } from './snooze';
import { TakeFacts } from './take-facts';
import { recordPlace } from './record-place';

interface AnyPageProps {
  readonly front: FrontProfile;
  /** Undefined while it is read, and where no client is chosen. */
  readonly record: ClientRecord | undefined;
  readonly clients: readonly Client[];
  /** A profile is in front, of somebody who isn't looked after. */
  readonly isPlace: boolean;
  readonly now: number;
  readonly onChoose: (clientId: string) => void;
}

/** On a page that is no place of a record: how the client stands, where to begin, and what this page says of it. */
export function AnyPage({ front, record, clients, isPlace, now, onChoose }: AnyPageProps) {
  const { specs, openStudio } = usePanelPorts();
  const { profiles, goTo } = useCompanyPorts();
  if (clients.length === 0)
    return (
      <EmptyState
        title={i18n.t('companyPanel.any.noClient')}
        actions={
          <Button variant="primary" onClick={() => openStudio('accounts')}>
            {i18n.t('studio.addClient')}
          </Button>
        }
      >
        {i18n.t('companyPanel.any.noClientHint')}
      </EmptyState>
    );
  const network = (front.platform && specs.get(front.platform)?.name) ?? '';
  const { script } = front;
  const next =
    record &&
    nextPlace({
      accounts: record.accounts,
      from: null,
      profiles,
      auditsOf: record.auditsOf,
      tasks: record.tasks.filter(({ task }) => task.state === 'open' && !isSnoozed(task, now)),
    });
  return (
    <>
      {(script === 'off' || script === 'no-permission' || script === 'gone') && (
        <div className={styles.section}>
          <p>{i18n.t(`companyPanel.script.${messageKey(script)}`, { network })}</p>
          {script !== 'gone' && (
            <Button onClick={() => openStudio('settings')}>{i18n.t('panel.switchOn')}</Button>
          )}
        </div>
      )}
      {!isPlace && (
        <section className={styles.section}>
          <ClientSelect clients={clients} client={record?.client ?? null} onChoose={onChoose} />
          {record && (
            <>
              <p>
                {record.overall.of === 0
                  ? i18n.t(
                      record.accounts.length === 0
                        ? 'companyPanel.any.noPlaces'
                        : 'companyPanel.any.noRecord',
                    )
                  : i18n.t('companyPanel.any.score', {
                      right: String(record.overall.right),
                      of: String(record.overall.of),
                    })}
              </p>
              {next ? (
                <Button
                  variant="primary"
                  onClick={(event) => void goTo(next.url, wantsTab(event) ? 'tab' : 'front')}
                >
                  {i18n.t('companyPanel.any.begin', {
                    network: specs.get(next.account.platform)?.name ?? next.account.platform,
                    count: String(next.open),
                  })}
                  <ArrowRight aria-hidden="true" />
                </Button>
              ) : (
                record.overall.of > 0 && (
                  <p className={styles.muted}>
                    {record.overall.right === record.overall.of
                      ? i18n.t('companyPanel.allDone')
                      : i18n.t('companyPanel.any.lookAround')}
                  </p>
                )
              )}
              <Button variant="quiet" onClick={() => openStudio(recordPlace(record.client.id))}>
                {i18n.t('companyPanel.openRecord')}
              </Button>
            </>
          )}
        </section>
      )}
      {record && <TakeFacts key={record.client.id} record={record} />}
    </>
  );
}
