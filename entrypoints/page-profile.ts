import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onProfileCommand } from '@/lib/messaging/page-side';
import { startProfile } from '@/lib/page/profile-session';

/** What reads a profile and fills its form: injected beside the page script where the page is one. */
export default defineUnlistedScript(() => {
  let session: ReturnType<typeof startProfile> | null = null;
  globalThis.tendProfile = {
    start: (needs) => {
      session = startProfile(needs, onProfileCommand);
    },
    look: () => session?.look(),
  };
});
