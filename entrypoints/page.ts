import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdTarget } from '@/lib/editors/hold-target';
import { watchInserted } from '@/lib/editors/watch-inserted';
import { askBackground } from '@/lib/messaging/ask-background';
import { isTendThere, onPageCommand, sayHello } from '@/lib/messaging/page-side';
import { startPage } from '@/lib/page/start-page';

/**
 * The one small script in a network's pages, registered by the background for platforms that the person switched on. Not one of WXT's content
 * scripts: those tell the page of themselves by events of their own, before anything was used.
 */
export default defineUnlistedScript(async () => {
  // Registered and injected at once, or updated under the open page: the last one is the living one.
  globalThis.tendEnd?.();
  const brief = await sayHello();
  if (!brief || globalThis.tendPage) return;
  startPage(
    {
      ask: askBackground,
      isAlive: isTendThere,
      hold: holdTarget,
      watch: watchInserted,
      onCommand: onPageCommand,
    },
    brief,
  );
});
