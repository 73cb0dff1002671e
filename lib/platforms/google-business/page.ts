import type { PageData } from '@/lib/domain/page-data';

/** Of Google Business Profile only a place's form is described, and its address says whose it is: who is signed in looks after many. */
const data: PageData = {
  platform: 'google-business',
  version: '2026-11-27',
  labels: {},
  boxes: [],
  signedIn: { handle: [], name: [] },
  items: [],
};

export default data;
