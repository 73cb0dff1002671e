import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdTarget } from '@/lib/editors/hold-target';
import { watchInserted } from '@/lib/editors/watch-inserted';
import { askBackground } from '@/lib/messaging/ask-background';
import { isTendThere, onPageCommand, sayHello } from '@/lib/messaging/page-side';
import { startPage } from '@/lib/page/start-page';

/** The page script: injected where the starter found a use for it, or the background has a command for the page. Its promise is kept once it answers. */
export default defineUnlistedScript(async () => {
  const brief = await sayHello();
  // The starter, or a page script before this one: the last one is the living one.
  const pressed = globalThis.tendEnd?.();
  if (!brief) return;
  await startPage(
    {
      ask: askBackground,
      isAlive: isTendThere,
      hold: holdTarget,
      watch: watchInserted,
      onCommand: onPageCommand,
    },
    brief,
    pressed,
  );
});
