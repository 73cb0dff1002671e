import type { PageData } from '@/lib/domain/page-data';

const USER = String.raw`^https://www\.pinterest\.com/(?!(?:pin|search|ideas|settings|news|today|login|business)/)(\w{3,30})/?(?:\?|$)`;

/** Of Pinterest only the settings are described: nothing is answered there. */
const data: PageData = {
  platform: 'pinterest',
  version: '2026-11-27',
  labels: {},
  boxes: [],
  signedIn: {
    handle: [
      { css: '[data-test-id="header-profile"] a', from: 'href', match: USER, seen: '2025-01' },
      { css: 'a[data-test-id="user-profile-link"]', from: 'href', match: USER, seen: '2025-01' },
    ],
    name: [],
  },
  items: [],
};

export default data;
