import type { CompanyPorts } from '@/components/panel/company/company-ports';
import { requestHosts } from '@/lib/browser/permissions';
import { goInFront, openTab } from '@/lib/browser/tabs';
import { library } from '@/lib/db/library';
import { profiles } from '@/lib/platforms/profiles';

/** What the company view needs of the outside. */
export const companyPorts: CompanyPorts = {
  db: library,
  profiles,
  now: () => Date.now(),
  readCard: (text, zone) =>
    import('@/lib/transfer/company/facts-of-vcard').then((file) => file.factsOfVcard(text, zone)),
  requestHosts: (addresses) => requestHosts(addresses),
  goTo: (url, where) => (where === 'front' ? goInFront(url) : openTab(url)),
};
