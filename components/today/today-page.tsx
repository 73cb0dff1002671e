import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { DeliveryActs } from '@/components/delivery/delivery-acts';
import { NewPostButton } from '@/components/studio/new-post-button';
import { PageHead } from '@/components/studio/page-head';
import { PauseAllButton } from '@/components/studio/pause-all-button';
import type { Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { settings } from '@/lib/db/reads/settings';
import { systemZone } from '@/lib/schedule/system-zone';
import { BackupReminder } from '@/components/backup/backup-reminder';
import { DayLists } from './day-lists';
import { greeting } from './greeting';
import { itemFacts } from './item-facts';
import { NamedDelivery } from './named-delivery';
import { NeedsYou } from './needs-you';
import { NextStep } from './next-step';
import { useToday } from './use-today';

/** What needs the person, what goes out today, and what comes in the next days. */
export function TodayPage({ route }: { readonly route: Route }) {
  const { specs } = useStudioPorts();
  const directory = useDirectory();
  const current = useRead((db) => settings(db));
  const today = useToday(route.clientId, route.id);
  if (!directory || !today || !current) return null;
  const isPausedAll = current.pausedAt !== null;
  const { asking, named, revisions, now } = today;
  const facts = itemFacts({ directory, specs, revisions, now, isPausedAll, namedId: route.id });
  const client = route.clientId === null ? undefined : directory.clients.get(route.clientId);
  const isEmpty = asking.total === 0 && today.today.length === 0 && today.days.length === 0;
  const clientId = client?.id ?? directory.clients.keys().next().value ?? null;
  const hasAccount = [...directory.accounts.values()].some(
    ({ clientId: id, publishBy }) => publishBy === 'api' && (client === undefined || id === client.id),
  );
  return (
    <DeliveryActs directory={directory} isPausedAll={isPausedAll}>
      <PageHead
        page={i18n.t('studio.nav.today')}
        title={greeting(now, systemZone(), asking.total)}
        actions={
          clientId !== null && (
            <>
              {!isPausedAll && <PauseAllButton paused={false} />}
              <NewPostButton clientId={route.clientId} />
            </>
          )
        }
      />
      {!isEmpty && <BackupReminder current={current} />}
      {named && <NamedDelivery delivery={named} facts={facts} />}
      {!isEmpty && <NeedsYou today={today} directory={directory} facts={facts} namedId={route.id} />}
      {isEmpty ? (
        <NextStep clientId={clientId} hasAccount={hasAccount} />
      ) : (
        <DayLists today={today} client={client} facts={facts} />
      )}
    </DeliveryActs>
  );
}
