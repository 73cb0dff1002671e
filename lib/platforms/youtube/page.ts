import type { PageData } from '@/lib/domain/page-data';

/** Of YouTube only Studio's customization is described: nothing is answered there. */
const data: PageData = {
  platform: 'youtube',
  version: '2026-11-27',
  labels: {},
  boxes: [],
  signedIn: {
    handle: [],
    name: [{ css: 'ytcp-account-chip-renderer img', from: 'alt', seen: '2026-08' }],
  },
  items: [],
};

export default data;
