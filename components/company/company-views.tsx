import { i18n } from '#i18n';
import { hrefOf, type Route } from '@/components/studio/route';
import { Segmented } from '@/components/ui/segmented';
import { COMPANY_VIEWS, companyPlace } from './company-view';

/** Record, places, campaigns, history and report of one client. */
export const CompanyViews = ({ route: { id, clientId } }: { readonly route: Route }) => (
  <Segmented
    label={i18n.t('companyPage.views')}
    value={companyPlace(id).view}
    onChange={(view) => {
      location.hash = hrefOf({ place: 'company', id: view === 'record' ? null : view, clientId });
    }}
    options={COMPANY_VIEWS.map((value) => ({ value, label: i18n.t(`companyPage.view.${value}`) }))}
  />
);
