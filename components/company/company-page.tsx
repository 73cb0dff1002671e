import { i18n } from '#i18n';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf, type Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { clientStyle } from '@/components/ui/client-style';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { CampaignsView } from './campaigns/campaigns-view';
import type { Company } from './company';
import styles from './company-page.module.css';
import { companyPlace } from './company-view';
import { CompanyViews } from './company-views';
import { HistoryView } from './history-view';
import { OverviewView } from './overview/overview-view';
import { PlacesView } from './places/places-view';
import { RecordView } from './record/record-view';
import { ReportView } from './report/report-view';
import { useCompany } from './use-company';

/** `#/company`: all clients; with `?client=` one of them: its record, places, campaigns, history or report. */
export function CompanyPage({ route }: { readonly route: Route }) {
  const directory = useDirectory();
  if (!directory) return null;
  if (route.clientId === null) return <OverviewView directory={directory} />;
  if (!directory.clients.has(route.clientId))
    return (
      <>
        <PageHead page={i18n.t('studio.nav.company')} title={i18n.t('studio.nav.company')} />
        <EmptyState
          title={i18n.t('studio.notFound')}
          actions={<ButtonLink href={hrefOf({ place: 'company' })}>{i18n.t('companyPage.all')}</ButtonLink>}
        />
      </>
    );
  return <OneCompany key={route.clientId} route={route} clientId={route.clientId} />;
}

function OneCompany({ route, clientId }: { readonly route: Route; readonly clientId: string }) {
  const company = useCompany(clientId);
  if (!company) return null;
  const { client } = company;
  return (
    <div style={clientStyle(client.color)}>
      <div className={companyPlace(route.id).view === 'report' ? styles.onScreen : undefined}>
        <PageHead
          page={i18n.t('companyPage.of', { client: client.name })}
          title={<span className={styles.name}>{client.name}</span>}
          actions={<CompanyViews route={route} />}
        />
      </div>
      <View company={company} route={route} />
    </div>
  );
}

function View({ company, route }: { readonly company: Company; readonly route: Route }) {
  const { view, campaignId } = companyPlace(route.id);
  switch (view) {
    case 'record':
      return <RecordView company={company} />;
    case 'places':
      return <PlacesView company={company} />;
    case 'campaigns':
      return <CampaignsView company={company} campaignId={campaignId} />;
    case 'history':
      return <HistoryView company={company} />;
    case 'report':
      return <ReportView company={company} />;
  }
}
