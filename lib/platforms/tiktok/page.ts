import type { PageData } from '@/lib/domain/page-data';

const USER = String.raw`^https://www\.tiktok\.com/@([\w.]{2,24})/?(?:\?|$)`;

/** Of TikTok only profiles are described: nothing is answered there. */
const data: PageData = {
  platform: 'tiktok',
  version: '2026-11-27',
  labels: {},
  boxes: [],
  signedIn: {
    handle: [
      { css: 'a[data-e2e="nav-profile"]', from: 'href', match: USER, seen: '2025-12' },
      { css: '[data-e2e="nav-profile"] a', from: 'href', match: USER, seen: '2025-12' },
    ],
    name: [],
  },
  items: [],
};

export default data;
