import type { ProfileData } from '@/lib/domain/profile-data';
import type { PageView } from './page-view';

/** What reading a profile needs: the page as the page script sees it, and what is known of the platform's profiles. */
export interface ProfileView {
  readonly page: PageView;
  readonly data: ProfileData;
}

/** The same page with the labels and the version of the profile data: what a profile's descriptions are looked for with. */
export const asPageView = ({ page, data }: ProfileView): PageView => ({
  ...page,
  data: { ...page.data, labels: data.labels, version: data.version },
});
