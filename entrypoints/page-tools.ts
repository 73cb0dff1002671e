import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageTools } from '@/lib/page/page-tools';

/** What the page script needs once a reply box was used; injected beside it then. */
export default defineUnlistedScript(() => {
  globalThis.tendTools = pageTools;
});
