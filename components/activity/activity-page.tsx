import { i18n } from '#i18n';
import { FillButton } from '@/components/studio/fill-button';
import { PageHead } from '@/components/studio/page-head';
import type { Route } from '@/components/studio/route';
import { ProofPage } from '@/components/proof/proof-page';
import { hrefOf } from '@/components/studio/route';
import { Segmented } from '@/components/ui/segmented';
import { useDirectory } from '@/components/studio/use-directory';
import { EmptyState } from '@/components/ui/empty-state';
import { ActivityList } from './activity-list';
import { useActivity } from './use-activity';

/** Everything Tend did and was told, as far back as one scrolls. */
export function ActivityPage({ route }: { readonly route: Route }) {
  const directory = useDirectory();
  const isProof = route.id === 'proof';
  const shown = (
    <Segmented
      label={i18n.t('proof.nav')}
      value={isProof ? 'proof' : 'log'}
      options={[
        { value: 'log', label: i18n.t('proof.log') },
        { value: 'proof', label: i18n.t('proof.proof') },
      ]}
      onChange={(value) => {
        const id = value === 'proof' ? 'proof' : null;
        location.hash = hrefOf({ place: 'activity', id, clientId: route.clientId });
      }}
    />
  );
  if (isProof)
    return (
      directory && (
        <ProofPage
          client={directory.clients.get(route.clientId ?? '') ?? null}
          directory={directory}
          nav={shown}
        />
      )
    );
  return (
    <>
      <PageHead
        page={i18n.t('studio.nav.activity')}
        title={i18n.t('activity.heading')}
        intro={i18n.t('activity.intro')}
        actions={shown}
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
