import { defineConfig } from 'wxt';
import { directIcons } from './scripts/direct-icons';
import { firstPaintChunks } from './scripts/first-paint-chunks';
import { optionalHosts } from './scripts/optional-hosts';
import { profileAddresses } from './scripts/profile-addresses';
import { selfContained } from './scripts/self-contained';
import { SMALLEST } from './scripts/smallest';

/** Chromium 144 and Firefox 139 have Temporal natively; Firefox 140 has the built-in consent for data collection. */
const MINIMUM = { chrome: '144', firefox: '140.0' };

/** What the practice accounts need, granted at once: they are connected, and can be answered for, before the person sees the first page. */
const PRACTICE_HOSTS = [
  'https://pds.tend.test/*',
  'https://plc.directory/*',
  'https://public.api.bsky.app/*',
  'https://social.tend.test/*',
  'https://x.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.threads.com/*',
  'https://bsky.app/*',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  vite: ({ mode }) => ({
    plugins: [directIcons(), selfContained()],
    // The package's entry is written for browsers of 2015 and wraps every `await`; this is the same code, 12 kB smaller.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      sourcemap: false,
      modulePreload: { polyfill: false },
      // The practice build goes nowhere; terser would take half a minute for it.
      ...(mode === 'practice' ? {} : { minify: 'terser', terserOptions: SMALLEST }),
    },
  }),
  manifestVersion: 3,
  hooks: { 'vite:build:extendConfig': firstPaintChunks, 'build:publicAssets': profileAddresses },
  manifest: async ({ browser, mode }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'notifications'],
    // Backups on a schedule, asked for when that is switched on; signing in at a network's own page, for which Firefox has no asking later.
    optional_permissions: ['downloads', ...(browser === 'firefox' ? [] : ['identity'])],
    optional_host_permissions: await optionalHosts(),
    ...(mode === 'practice' ? { host_permissions: PRACTICE_HOSTS } : {}),
    action: { default_title: '__MSG_ext_name__' },
    icons: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png', 128: '/icons/128.png' },
    content_security_policy: {
      // No remote code, nobody may frame us. Firefox's own default would add upgrade-insecure-requests.
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "img-src 'self' blob: data:",
        "media-src 'self' blob:",
        "connect-src 'self' https: blob:",
        "style-src 'self'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tend@tend.example',
              strict_min_version: MINIMUM.firefox,
              // What the person writes and the app password go to the network that the person connects, and nowhere else.
              data_collection_permissions: {
                required: ['authenticationInfo', 'personalCommunications', 'websiteContent'],
              },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
