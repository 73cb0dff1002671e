import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertHere } from '@/lib/editors/insert';

/**
 * What runs in the page's own world, where the editors' models can be read. It leaves one function, which the next call takes away: see
 * `lib/browser/page-world.ts`.
 */
export default defineUnlistedScript(() => {
  Object.defineProperty(globalThis, 'tendInsert', { value: insertHere, configurable: true });
});
