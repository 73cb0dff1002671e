import { i18n } from '#i18n';
import { FillButton } from '@/components/studio/fill-button';
import { PageHead } from '@/components/studio/page-head';
import type { Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { EmptyState } from '@/components/ui/empty-state';
import { ActivityList } from './activity-list';
import { useActivity } from './use-activity';

/** Everything Tend did and was told, as far back as one scrolls. */
export function ActivityPage({ route }: { readonly route: Route }) {
  return (
    <>
      <PageHead
        page={i18n.t('studio.nav.activity')}
        title={i18n.t('activity.heading')}
        intro={i18n.t('activity.intro')}
      />
      <Log key={route.clientId} clientId={route.clientId} />
    </>
  );
}

function Log({ clientId }: { readonly clientId: string | null }) {
  const log = useActivity(clientId);
  const directory = useDirectory();
  if (!log || !directory) return null;
  const client = clientId === null ? undefined : directory.clients.get(clientId);
  if (log.entries.length > 0) return <ActivityList log={log} directory={directory} />;
  const title = client ? i18n.t('activity.emptyClient', { client: client.name }) : i18n.t('activity.empty');
  return <EmptyState title={title} actions={<FillButton />} />;
}
