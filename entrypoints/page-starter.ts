import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '@/lib/messaging/ask-background';
import { waitForUse } from '@/lib/page/wait-for-use';

declare global {
  /** Of the isolated world: addresses of the platform's profiles; set by a script before this one that `scripts/profile-addresses.ts` writes. */
  var tendAt: RegExp | undefined;
}

/**
 * The one script in every page of a platform that the person switched on, registered by the background. Not one of WXT's content scripts: those
 * tell the page of themselves by events of their own, before anything was used.
 */
export default defineUnlistedScript(() => {
  if (globalThis.tendAt && !globalThis.tendEnd) waitForUse(askBackground, globalThis.tendAt);
});
