import { CompanyPage } from '@/components/company/company-page';
import { ProfilesContext } from '@/components/ports/profiles-context';
import type { Route } from '@/components/studio/route';
import { profiles } from '@/lib/platforms/profiles';

/** The Company page with the platforms' profiles, loaded with it. */
export const Company = ({ route }: { readonly route: Route }) => (
  <ProfilesContext value={profiles}>
    <CompanyPage route={route} />
  </ProfilesContext>
);
