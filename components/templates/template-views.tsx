import { i18n } from '#i18n';
import { hrefOf, type Route } from '@/components/studio/route';
import { Segmented } from '@/components/ui/segmented';

/** Templates, what is remembered of people, and the bin. */
export const TemplateViews = ({ route: { id, clientId } }: { readonly route: Route }) => (
  <Segmented
    label={i18n.t('templates.view')}
    value={id === 'people' || id === 'bin' ? id : 'list'}
    onChange={(view) => {
      location.hash = hrefOf({ place: 'templates', id: view === 'list' ? null : view, clientId });
    }}
    options={[
      { value: 'list', label: i18n.t('templates.heading') },
      { value: 'people', label: i18n.t('people.nav') },
      { value: 'bin', label: i18n.t('library.bin') },
    ]}
  />
);
