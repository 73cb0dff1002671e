import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { placeFiles } from '@/lib/editors/place-files';
import { makeAttach } from '@/lib/page/attach-file';

/** Takes a file of the library into a composer; injected beside the page script when the person attaches one. */
export default defineUnlistedScript(() => {
  globalThis.tendAttach = makeAttach(placeFiles);
});
