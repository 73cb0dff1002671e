import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, for what Tend's pages load: in Manifest V3 it gives promises everywhere, and the polyfill's 10 kB would be a
 * fortieth of the popup. Only answers to messages differ (Chromium takes a promise only of late); those go through the polyfill, in
 * `listen.ts`, which the background alone loads.
 */
const api = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser };

// Neither is there in a unit test that touches no browser; whoever uses it there finds out at once.
export const browser = (api.browser ?? api.chrome) as Browser;
